/* The floor: what a process that says one line costs here. */
#include <unistd.h>

int main(void) {
  return write(1, "hello\n", 6) == 6 ? 0 : 1;
}
