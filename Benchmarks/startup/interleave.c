/* Runs each command in turn, ROUNDS times over, and prints the median wall time of each and its
 * ratio to the first. Taking turns keeps a machine whose speed drifts from favouring one of them.
 * Usage: interleave ROUNDS 'cmd one' 'cmd two' ...   (words split at blanks; output thrown away;
 * standard input of each run is the file named by $INPUT, or /dev/null) */
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static int ascending(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double once(char **argv, const char *input) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
  pid_t child;
  int status;
  double start = now();
  if (posix_spawnp(&child, argv[0], &actions, NULL, argv, environ)) {
    perror(argv[0]);
    exit(1);
  }
  waitpid(child, &status, 0);
  double took = now() - start;
  posix_spawn_file_actions_destroy(&actions);
  return took;
}

int main(int argc, char **argv) {
  int rounds = argc > 2 ? atoi(argv[1]) : 0, count = argc - 2;
  if (rounds < 1) return 2;
  const char *input = getenv("INPUT") ? getenv("INPUT") : "/dev/null";
  char ***words = calloc(count, sizeof *words);
  double **times = calloc(count, sizeof *times);
  for (int i = 0; i < count; i++) {
    char *text = strdup(argv[i + 2]);
    words[i] = calloc(64, sizeof **words);
    times[i] = calloc(rounds, sizeof **times);
    int n = 0;
    for (char *w = strtok(text, " "); w && n < 63; w = strtok(NULL, " ")) words[i][n++] = w;
  }
  for (int r = -5; r < rounds; r++)
    for (int i = 0; i < count; i++) {
      double took = once(words[i], input);
      if (r >= 0) times[i][r] = took;
    }
  double floor = 0;
  for (int i = 0; i < count; i++) {
    qsort(times[i], rounds, sizeof(double), ascending);
    double median = times[i][rounds / 2];
    if (i == 0) floor = median;
    printf("%8.0f us  %6.2fx  %s\n", median, median / floor, argv[i + 2]);
  }
  return 0;
}
