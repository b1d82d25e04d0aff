/* The usual way: one POSIX regular expression per rule, compiled at start, tried on every line of
 * standard input. Usage: regexes PATTERNS < LINES   (one pattern per line; prints how many match) */
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(int argc, char **argv) {
  static regex_t rules[1024];
  size_t count = 0, matches = 0;
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
  if (!file) return 2;
  while (count < 1024 && (length = getline(&line, &room, file)) > 0) {
    line[strcspn(line, "\n")] = 0;
    if (regcomp(&rules[count], line, REG_EXTENDED | REG_NOSUB) == 0) count++;
  }
  fclose(file);
  while ((length = getline(&line, &room, stdin)) > 0) {
    line[strcspn(line, "\n")] = 0;
    for (size_t rule = 0; rule < count; rule++)
      if (regexec(&rules[rule], line, 0, NULL, 0) == 0) {
        matches++;
        break;
      }
  }
  printf("%zu rules, %zu lines match\n", count, matches);
  return 0;
}
