# The brink guard for zsh, @VERSION@; printed by `brink guard hook zsh`. It reminds; the gate is `brink -- CMD`.
#
# The widgets that accept a line check it first and then do what they did before. A line without the words of
# a rule starts nothing.

if [[ ! -o interactive || ! -t 0 ]]; then
  :
elif ! zmodload zsh/zle zsh/parameter 2>/dev/null; then
  print -ru2 -- 'brink: this zsh has no line editor; the guard is off in it.'
else

# Of the rules: three texts, and three more where somebody has rules of their own. They are taken apart at the first Enter.
@DATA@
typeset -g __brink_guard_loaded=

# Takes them apart: programs, and `>` for any redirection, each with the kinds that it is of; these, alone or with
# another word in small letters, with the patterns of which the line must show one; the same for texts that may be a
# part of a word.
__brink_guard_load() {
  emulate -L zsh
  local name kind known data
  local -i at
  typeset -gA __brink_guard_programs __brink_guard_words
  typeset -ga __brink_guard_names __brink_guard_texts __brink_guard_lines
  __brink_guard_programs=() __brink_guard_words=() __brink_guard_texts=() __brink_guard_lines=()
  for (( at = 1; ; at += 3 )); do
    data=__brink_guard_data_$at
    (( ${(P)+data} )) || break
    for name kind in ${(Pf)data}; do
      known=${__brink_guard_programs[$name]-}
      __brink_guard_programs[$name]=${known:+$known$'\n'}$kind
    done
    data=__brink_guard_data_$(( at + 1 ))
    for name kind in ${(Pf)data}; do __brink_guard_words[$name]=$kind; done
    data=__brink_guard_data_$(( at + 2 ))
    for name kind in ${(Pf)data}; do
      __brink_guard_texts+=("$name") __brink_guard_lines+=("$kind")
    done
  done
  __brink_guard_names=("${(@k)__brink_guard_programs}")
  unset -m '__brink_guard_data_*'
  __brink_guard_loaded=1
}

# Whether a rule might match the line $1, as it stands or with the words whole that quotes cut in two.
__brink_guard_may_match() {
  emulate -L zsh
  __brink_guard_shows "$1" && return
  [[ $1 == *[[:alnum:]_-][\'\"\\][[:alnum:]\'\"\\_-]* ]] && __brink_guard_shows "${1//[\'\"\\]/}"
}

# Whether the line $1 shows what some rule cannot match without.
#
# The patterns are held against the words between blanks and the line itself, twice, so that in whichever order two
# things stand one pattern finds both; then the same in small letters, and the letters behind single dashes.
__brink_guard_shows() {
  emulate -L zsh
  local IFS=$' \t\n|&;()<>"`$\\{}[]=,:/!#@*?~%^\'' word other pattern text
  local -a words
  local -aU hits patterns
  local -i at
  [[ -n $__brink_guard_loaded ]] || __brink_guard_load
  words=(${=1})
  words=(${words:#})
  for word in ${words:*__brink_guard_names}; do hits+=(${(f)__brink_guard_programs[$word]}); done
  word='>'
  [[ $1 == *'>'* ]] && hits+=(${(f)__brink_guard_programs[$word]})
  for word in $hits; do
    (( ${+__brink_guard_words[$word]} )) && patterns+=("${(@ps:\t:)__brink_guard_words[$word]}")
    for other in ${(L)words}; do
      (( ${+__brink_guard_words[$word $other]} )) && patterns+=("${(@ps:\t:)__brink_guard_words[$word $other]}")
    done
  done
  for (( at = 1; at <= $#__brink_guard_texts; at++ )); do
    [[ $1 == *"${__brink_guard_texts[at]}"* ]] && patterns+=("${(@ps:\t:)__brink_guard_lines[at]}")
  done
  (( $#patterns )) || return 1
  # Patterns take their time with a text this long.
  (( $#1 < 4000 )) || return 0
  text=" ${(j:  :)words} $1"
  text+=$text
  text+=␂${(L)text}␁${(j::)${(M)words:#-[^-]*}}
  for pattern in $patterns; do
    [[ $text == ${~pattern} ]] && return 0
  done
  return 1
}

# Sets REPLY to the line $1 as zsh will read it, with aliases of every kind put in; nothing of it is run. Fails where
# zsh would not run it: it is not whole yet, or wrong. Here the options are those of the person who types.
__brink_guard_read() {
  REPLY=
  { functions[__brink_guard_line]="$1" } 2>/dev/null
  (( ${+functions[__brink_guard_line]} )) || return 1
  REPLY="${functions[__brink_guard_line]}"
  unfunction __brink_guard_line
}

# Sets REPLY to what is in the editor, its history expanded where $1 is on.
__brink_guard_expand() {
  emulate -L zsh
  local typed=$BUFFER
  local -i at=$CURSOR
  REPLY=$BUFFER
  if [[ $1 == on && ( $BUFFER == *"${histchars[1]}"* || $BUFFER == "${histchars[2]}"* ) ]]; then
    zle .expand-history 2>/dev/null
    REPLY=$BUFFER
    BUFFER=$typed CURSOR=$at
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
  case $code in
    129|130|131|143)
      # Stopped from outside: whoever pressed Ctrl-C wants nothing to run, and no second try.
      print -ru2 -- 'brink: stopped; the line is kept. `BRINK_GUARD=off` lets lines run unasked.'
      return 1 ;;
  esac
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

# Whether the line $1 is to run, which zsh reads as $2.
__brink_guard_passes() {
  emulate -L zsh
  if __brink_guard_may_match "${1//\\$'\n'/}" || __brink_guard_may_match "$2"; then
    __brink_guard_ask "$1" "$2"
  fi
}

# Stands before the widget $1; the rest are its arguments. A line that is kept stays there, its history expanded.
__brink_guard_gate() {
  local __brink_guard_bang=off __brink_guard_expanded REPLY
  [[ -o banghist && -n "$histchars" ]] && __brink_guard_bang=on
  if [[ "$BUFFER" == *'guard doctor'* ]]; then
    export BRINK_GUARD_ENTER=on
    [[ "${BRINK_GUARD-}" == off ]] && BRINK_GUARD_ENTER=off
  fi
  if [[ "${BRINK_GUARD-}" != off ]]; then
    __brink_guard_expand $__brink_guard_bang
    __brink_guard_expanded="$REPLY"
    if __brink_guard_read "$PREBUFFER$__brink_guard_expanded" &&
      ! __brink_guard_passes "$PREBUFFER$__brink_guard_expanded" "$REPLY"; then
      [[ "$__brink_guard_expanded" == "$BUFFER" ]] ||
        { BUFFER="$__brink_guard_expanded"; CURSOR="${#BUFFER}"; }
      zle -R
      return
    fi
  fi
  zle "__brink_guard_inner_$1" -- "${@:2}"
}

# The name of what no search knows; it is never run.
__brink_guard_end_search() { }

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
  local name bound
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
  # A search accepts a line by itself. A key of its own that it does not know ends it, and is then read as any other.
  zle -N __brink_guard_end_search
  bound=$'\n'"$(bindkey -M isearch)"
  for name in '^M' '^J' '^O'; do
    [[ $bound == *$'\n'"\"$name\" "* ]] || bindkey -M isearch $name __brink_guard_end_search
  done
  typeset -ga precmd_functions
  precmd_functions=(__brink_guard_precmd $precmd_functions)
}
export BRINK_GUARD_VERSION="zsh @VERSION@ $$"

fi
