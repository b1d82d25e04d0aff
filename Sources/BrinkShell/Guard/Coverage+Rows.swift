extension Coverage {
  /// Every way that was tried, in the order of the manual.
  package static let rows: [Row] = commands + programs + hidden + keys + texts

  private static let commands = [
    Row("a plain line", "wreck a", .caught),
    Row("after a blank, which keeps it out of the history", " wreck a", .caught),
    Row("behind `;`", "true; wreck a", .caught),
    Row("behind `&&`", "true && wreck a", .caught),
    Row("behind `||`", "false || wreck a", .caught),
    Row("at the end of a pipe", "echo x | wreck a", .caught),
    Row("in the background", "wreck a &", .caught),
    Row("with its output sent away", "wreck a > out 2>&1", .caught),
    Row("in a subshell", "(wreck a)", .caught, .caught, .none),
    Row("in a group", "{ wreck a; }", .caught),
    Row("in a command substitution", "echo $(wreck a)", .caught),
    Row("between backticks", "echo `wreck a`", .caught, .caught, .none),
    Row("in a process substitution", "cat <(wreck a)", .caught),
    Row("in an if", "if true; then wreck a; fi", .caught),
    Row("in a loop", "for i in 1; do wreck a; done", .caught),
    Row("negated", "! wreck a", .caught),
    Row("behind an assignment", "X=1 wreck a", .caught),
    Row("in a function that the line defines and calls", "f() { wreck a; }; f", .caught),
    Row("before a comment", "wreck a # why not", .caught, .caught, .caught),
    Row("as a here-document for a shell", "bash <<E⏎wreck a⏎E", .caught, .caught, .none),
  ]

  private static let programs = [
    Row("by its path", "/usr/bin/wreck a", .caught),
    Row("`command`", "command wreck a", .caught),
    Row("`env`", "env X=1 wreck a", .caught),
    Row("`timeout`", "timeout 9 wreck a", .caught),
    Row("`nohup`", "nohup wreck a", .caught),
    Row("`time`", "time wreck a", .caught),
    Row("`xargs`", "echo a | xargs wreck", .caught),
    Row("`find -exec`", "find . -maxdepth 0 -exec wreck a \\;", .caught),
    Row("`bash -c`", "bash -c 'wreck a'", .caught),
    Row("`eval`", "eval 'wreck a'", .caught),
    Row("in quotes", "\"wreck\" a", .caught),
    Row("behind a backslash", "\\wreck a", .caught),
  ]

  private static let hidden = [
    Row("an alias", "w a", .caught),
    Row("an alias of an alias", "ww a", .caught),
    Row("an alias behind `&&`", "true && w a", .caught),
    Row("a global alias of zsh", "true GW", .none, .caught, .none),
    Row("an abbreviation, expanded by Enter", "ab", .none, .none, .caught),
    Row("a program's name from a variable", "W=wreck; $W a", .caught),
    Row("a program's name from braces", "{wreck,a}", .caught, .none, .caught),
    Row("a quote in the middle of the name", "wr''eck a", .caught),
    Row("a function defined before", "f a", .missed),
    Row("a script", "./script a", .missed),
    Row("a file that is sourced", ". ./script a", .missed, .missed, .none),
    Row("a program in another language", "perl -e 'system(\"wreck a\")'", .caught),
    Row("text decoded for a shell", "echo d3JlY2s= | base64 -d | sh", .missed),
    Row("`fc -s`", "fc -s wreck", .missed, .caught, .none),
  ]

  private static let keys = [
    Row("Ctrl-J for Enter", "wreck a", .caught),
    Row("in vi's insert mode", "wreck a", .caught),
    Row("in vi's command mode", "wreck a", .caught),
    Row("the line before, by the up arrow", "↑", .caught),
    Row("found by Ctrl-R", "^R wreck", .caught, .caught, .caught),
    Row("history, expanded", "!wreck", .caught, .caught, .none),
    Row("continued behind a backslash", "wreck \\⏎a", .caught),
    Row("broken within the name", "wre\\⏎ck a", .caught),
    Row("behind a sign at the end of a line", "true &&⏎wreck a", .caught),
    Row("a loop over several lines", "for i in 1; do⏎wreck a⏎done", .caught),
    Row("a quote over two lines", "wreck 'a⏎b'", .caught),
    Row("several lines pasted", "true⏎wreck a", .caught),
    Row("several lines pasted into a terminal that does not say so", "true⏎wreck a", .caught),
    Row("Ctrl-O", "wreck a", .caught, .caught, .none),
    Row("Alt-A, accept and hold", "wreck a", .none, .caught, .none),
    Row("edited in an editor", "^X^E", .caught),
    Row("a key that runs a line by itself", "^T", .caught, .caught, .missed),
  ]

  private static let texts = [
    Row("beyond ASCII", "wreck a-é漢字🙂", .caught),
    Row("64 KB before it", ": xxx…; wreck a", .caught),
    Row("a word in a text for `echo`", "echo 'wreck a'", .free),
    Row("a word in an argument", "echo wreck a", .free),
    Row("a word in a commit message", "git commit -m 'wreck a'", .free),
    Row("a word in a comment", ": # wreck a", .free),
    Row("a here-document for `cat`", "cat <<E⏎wreck a⏎E", .free, .free, .none),
    Row("the beginning of a longer word", "wrecked a", .free),
    Row("an everyday line", "ls; cd .", .free),
  ]
}
