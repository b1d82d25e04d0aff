// The C library's line editor as Swift can call it.
//
// libedit's setters take variable arguments, which Swift does not import: each shape of arguments
// that is used here has one static inline function. The wide functions are used throughout, except
// where only the narrow one copies its strings.
#ifndef BRINK_CEDITLINE_SHIM_H
#define BRINK_CEDITLINE_SHIM_H

#include <histedit.h>
#include <langinfo.h>
#include <stdio.h>
#include <wchar.h>
#include <wctype.h>

typedef wchar_t *_Nonnull (*_Nonnull editline_prompt)(EditLine *_Nonnull);
typedef unsigned char (*_Nonnull editline_command)(EditLine *_Nonnull, int);
typedef int (*_Nonnull editline_read)(EditLine *_Nonnull, wchar_t *_Nonnull);

// Declared only under _XOPEN_SOURCE, which the importer does not define.
extern int wcwidth(wchar_t);

/// Columns of one wide character in the current locale; -1 for an unprintable one.
static inline int editline_width(wchar_t c) { return wcwidth(c); }

static inline int editline_is_printable(wchar_t c) { return iswprint((wint_t)c) != 0; }

static inline int editline_is_control(wchar_t c) { return iswcntrl((wint_t)c) != 0; }

/// Whether the current locale writes UTF-8.
static inline const char *_Nonnull editline_codeset(void) { return nl_langinfo(CODESET); }

static inline EditLine *_Nullable editline_open(
    const char *_Nonnull program, FILE *_Nonnull in, FILE *_Nonnull out, FILE *_Nonnull err) {
  return el_init_fd(program, in, out, err, fileno(in), fileno(out), fileno(err));
}

/// EL_SIGNAL, EL_EDITMODE, EL_PREP_TERM.
static inline int editline_set(EditLine *_Nonnull e, int option, int value) {
  return el_wset(e, option, value);
}

static inline int editline_set_owner(EditLine *_Nonnull e, void *_Nullable owner) {
  return el_wset(e, EL_CLIENTDATA, owner);
}

static inline void *_Nullable editline_owner(EditLine *_Nonnull e) {
  void *owner = NULL;
  el_wget(e, EL_CLIENTDATA, &owner);
  return owner;
}

/// EL_PROMPT_ESC, EL_RPROMPT_ESC: text between two `literal` characters takes no columns.
static inline int editline_set_prompt(
    EditLine *_Nonnull e, int option, editline_prompt prompt, wchar_t literal) {
  return el_wset(e, option, prompt, (int)literal);
}

static inline int editline_set_reader(EditLine *_Nonnull e, editline_read reader) {
  return el_wset(e, EL_GETCFN, reader);
}

static inline int editline_use_emacs_keys(EditLine *_Nonnull e) {
  return el_set(e, EL_EDITOR, "emacs");
}

static inline int editline_uses_vi_keys(EditLine *_Nonnull e) {
  const wchar_t *name = NULL;
  return el_wget(e, EL_EDITOR, &name) == 0 && name != NULL && wcscmp(name, L"vi") == 0;
}

static inline int editline_add(
    EditLine *_Nonnull e, const char *_Nonnull name, const char *_Nonnull help,
    editline_command command) {
  return el_set(e, EL_ADDFN, name, help, command);
}

static inline int editline_bind(
    EditLine *_Nonnull e, const char *_Nonnull key, const char *_Nonnull command) {
  return el_set(e, EL_BIND, key, command, (char *)NULL);
}

/// Binds in the other keymap: vi's command mode.
static inline int editline_bind_alternative(
    EditLine *_Nonnull e, const char *_Nonnull key, const char *_Nonnull command) {
  return el_set(e, EL_BIND, "-a", key, command, (char *)NULL);
}

/// Prints every binding to the output stream.
static inline int editline_list_bindings(EditLine *_Nonnull e) {
  return el_set(e, EL_BIND, (char *)NULL);
}

/// `set` is "-d" while editing, "-x" between two lines.
static inline int editline_set_mode(
    EditLine *_Nonnull e, const char *_Nonnull set, const char *_Nonnull mode) {
  return el_set(e, EL_SETTY, set, mode, (char *)NULL);
}

static inline int editline_set_capability(
    EditLine *_Nonnull e, const char *_Nonnull name, const char *_Nonnull value) {
  return el_set(e, EL_SETTC, name, value, (char *)NULL);
}

static inline int editline_number(EditLine *_Nonnull e, const char *_Nonnull name) {
  int value = 0;
  return el_get(e, EL_GETTC, name, &value, (void *)NULL) == 0 ? value : 0;
}

static inline const char *_Nullable editline_string(
    EditLine *_Nonnull e, const char *_Nonnull name) {
  const char *value = NULL;
  return el_get(e, EL_GETTC, name, &value, (void *)NULL) == 0 ? value : NULL;
}

/// Stream 1 is the output, 2 the errors.
static inline int editline_redirect(EditLine *_Nonnull e, int stream, FILE *_Nonnull file) {
  return el_wset(e, EL_SETFP, stream, file);
}

static inline int editline_refresh(EditLine *_Nonnull e) { return el_wset(e, EL_REFRESH); }

static inline int editline_use_history(EditLine *_Nonnull e, HistoryW *_Nonnull h) {
  return el_wset(e, EL_HIST, history_w, h);
}

static inline int editline_history_set_size(HistoryW *_Nonnull h, int size) {
  HistEventW event;
  return history_w(h, &event, H_SETSIZE, size);
}

static inline int editline_history_add(HistoryW *_Nonnull h, const wchar_t *_Nonnull line) {
  HistEventW event;
  return history_w(h, &event, H_ENTER, line);
}

#endif
