// The least an append can cost: open, lock, write 600 bytes, sync, unlock.
// Usage: append FILE COUNT
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <time.h>
#include <unistd.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  char entry[600];
  memset(entry, 'x', sizeof entry);
  entry[sizeof entry - 1] = '\n';
  double worst = 0;
  for (int left = atoi(words[2]); left > 0; left--) {
    double start = now();
    int file = open(words[1], O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0 || flock(file, LOCK_EX) || write(file, entry, sizeof entry) != sizeof entry ||
        fdatasync(file) || flock(file, LOCK_UN) || close(file)) {
      perror(words[1]);
      return 1;
    }
    double took = now() - start;
    if (took > worst) worst = took;
  }
  fprintf(stderr, "worst %.0f\n", worst * 1e6);
}
