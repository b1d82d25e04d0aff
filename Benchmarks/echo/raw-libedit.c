// libedit with nothing of ours around it: the yardstick for the line editor's key-to-echo time.
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static wchar_t *prompt(EditLine *e) {
  (void)e;
  return L"ask> ";
}

int main(void) {
  setlocale(LC_CTYPE, "C.UTF-8");
  EditLine *editor = el_init("raw", stdin, stdout, stderr);
  if (editor == NULL) return 1;
  el_wset(editor, EL_EDITOR, L"emacs");
  el_wset(editor, EL_PROMPT, prompt);
  int count = 0;
  while (el_wgets(editor, &count) != NULL && count > 0) {
  }
  el_end(editor);
  return 0;
}
