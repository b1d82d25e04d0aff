// The same 600 bytes as rows of an SQLite database: WAL, synchronous=FULL, one transaction each.
// Usage: sqlite FILE COUNT
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  sqlite3 *base;
  sqlite3_stmt *insert;
  char entry[600];
  memset(entry, 'x', sizeof entry);
  if (sqlite3_open(words[1], &base)) return 1;
  sqlite3_busy_timeout(base, 60000);
  sqlite3_exec(base, "pragma journal_mode=wal; pragma synchronous=full;"
                     "create table if not exists entry (text blob)", 0, 0, 0);
  if (sqlite3_prepare_v2(base, "insert into entry values (?)", -1, &insert, 0)) return 1;
  double worst = 0;
  for (int left = atoi(words[2]); left > 0; left--) {
    double start = now();
    sqlite3_bind_blob(insert, 1, entry, sizeof entry, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) {
      fprintf(stderr, "%s\n", sqlite3_errmsg(base));
      return 1;
    }
    sqlite3_reset(insert);
    double took = now() - start;
    if (took > worst) worst = took;
  }
  fprintf(stderr, "worst %.0f\n", worst * 1e6);
}
