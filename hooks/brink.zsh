# The brink guard for zsh, @VERSION@; printed by `brink guard hook zsh`. It reminds; the gate is `brink -- CMD`.
#
# The widgets that accept a line check it first and then do what they did before. A line that no rule can match is
# checked without starting anything.

if [[ ! -o interactive || ! -t 0 ]]; then
  :
elif ! zmodload zsh/zle zsh/parameter 2>/dev/null; then
  print -ru2 -- 'brink: this zsh has no line editor; the guard is off in it.'
else

# A word of a line, and the words of which one must stand there too; none means that the word is enough.
typeset -gA __brink_guard_words
__brink_guard_words=(@WORDS@)
typeset -ga __brink_guard_starts
__brink_guard_starts=("${(@k)__brink_guard_words}")
# What is enough wherever it stands.
typeset -ga __brink_guard_texts
__brink_guard_texts=(@TEXTS@)

# Whether a rule might match the text $1.
__brink_guard_may_match() {
  emulate -L zsh
  local IFS=$' \t\n|&;()<>"`$\\{}[]=,:/!#@*?~%^\'' word other
  local -a words
  words=(${=1})
  for word in ${words:*__brink_guard_starts}; do
    [[ -n $__brink_guard_words[$word] ]] || return 0
    for other in ${(s: :)__brink_guard_words[$word]}; do
      (( $words[(Ie)$other] )) && return 0
    done
  done
  for other in "${__brink_guard_texts[@]}"; do
    [[ $1 == *"$other"* ]] && return 0
  done
  return 1
}

# Sets REPLY to the line $1 as zsh will read it, with aliases of every kind put in; nothing of it is run.
__brink_guard_without_aliases() {
  emulate -L zsh
  REPLY=
  { functions[__brink_guard_line]=$1 } 2>/dev/null
  if (( ${+functions[__brink_guard_line]} )); then
    REPLY=$functions[__brink_guard_line]
    unfunction __brink_guard_line
  fi
}

# Asks about the line $1, which zsh reads as $2; succeeds when it is to run.
__brink_guard_ask() {
  emulate -L zsh
  local code
  local -a reading
  zle -I
  if (( ! ${+commands[brink]} )); then
    [[ -n $__brink_guard_missing ]] && return 0
    typeset -g __brink_guard_missing=1
    print -rlu2 -- 'brink: not found, so the guard is off in this shell until it is back.' \
      'The line is kept; Enter runs it as it is.'
    return 1
  fi
  typeset -g __brink_guard_missing=
  [[ -n $2 ]] && reading=("--reading=$2")
  if (( ${#1} + ${#2} > 30000 )); then
    command brink guard ask --shell=zsh --pid=$$ --line=- <<<"$1"
  else
    command brink guard ask --shell=zsh --pid=$$ "${reading[@]}" --line="$1" </dev/null
  fi
  code=$?
  if (( code > 1 )); then
    # No answer is no yes. Whoever presses Enter again has read why, and must not be locked out.
    if [[ $__brink_guard_failed == "$1" ]]; then
      print -ru2 -- "brink: failed again (status $code); the line runs unasked."
      typeset -g __brink_guard_failed=
      return 0
    fi
    typeset -g __brink_guard_failed=$1
    print -rlu2 -- "brink: the guard failed (status $code). The line is kept; Enter tries once more," \
      'and runs it if that fails too. `brink guard doctor` looks for the reason.'
    return 1
  fi
  typeset -g __brink_guard_failed=
  (( code == 0 )) && typeset -g __brink_guard_crossed=1
  return $code
}

# Whether what is in the editor is to run; a line that is kept stays there, its history expanded.
__brink_guard_passes() {
  emulate -L zsh
  local typed=$BUFFER expanded line REPLY
  local -i at=$CURSOR
  expanded=$BUFFER
  if [[ $__brink_guard_bang == on && ( $BUFFER == *"${histchars[1]}"* || $BUFFER == "${histchars[2]}"* ) ]]; then
    zle .expand-history 2>/dev/null
    expanded=$BUFFER
    BUFFER=$typed CURSOR=$at
  fi
  line=$PREBUFFER$expanded
  __brink_guard_without_aliases "$line"
  if __brink_guard_may_match "${line//\\$'\n'/}" || __brink_guard_may_match "$REPLY"; then
    __brink_guard_ask "$line" "$REPLY" && return 0
    [[ $expanded == "$typed" ]] || BUFFER=$expanded CURSOR=${#expanded}
    return 1
  fi
  return 0
}

# Stands before the widget $1; the rest are its arguments.
__brink_guard_gate() {
  local __brink_guard_bang=off
  [[ -o banghist && -n $histchars ]] && __brink_guard_bang=on
  if [[ $BUFFER == *'guard doctor'* ]]; then
    export BRINK_GUARD_ENTER=on
    [[ $BRINK_GUARD == off ]] && BRINK_GUARD_ENTER=off
  fi
  if [[ $BRINK_GUARD == off ]] || __brink_guard_passes; then
    zle __brink_guard_inner_$1 -- "${@:2}"
  else
    zle -R
  fi
}

# Before each prompt: what was crossed has ended.
__brink_guard_precmd() {
  local code=$?
  unset BRINK_GUARD_ENTER
  if [[ -n $__brink_guard_crossed ]]; then
    typeset -g __brink_guard_crossed=
    command brink guard ended --shell=zsh --pid=$$ --status=$code </dev/null
  fi
  return 0
}

() {
  emulate -L zsh
  local name
  (( ${+__brink_guard_installed} )) && return
  typeset -g __brink_guard_installed=1 __brink_guard_missing= __brink_guard_failed= __brink_guard_crossed=
  for name in accept-line accept-and-hold accept-line-and-down-history accept-and-infer-next-history; do
    if [[ ${widgets[$name]-} == (user|completion):* ]]; then
      zle -A $name __brink_guard_inner_$name
    else
      zle -A .$name __brink_guard_inner_$name
    fi
    functions[__brink_guard_$name]="__brink_guard_gate $name \"\$@\""
    zle -N $name __brink_guard_$name
  done
  typeset -ga precmd_functions
  precmd_functions=(__brink_guard_precmd $precmd_functions)
}
export BRINK_GUARD_VERSION="zsh @VERSION@ $$"

fi
