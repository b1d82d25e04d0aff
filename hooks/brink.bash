# The brink guard for bash, @VERSION@; printed by `brink guard hook bash`. It reminds; the gate is `brink -- CMD`.
#
# Every key that accepts a line becomes a chain of keys: one that checks the line, and one that accepts it or, when
# the line is to be kept, only draws it again. A line without the words of a rule starts nothing.

if [[ $- != *i* || ! -t 0 ]]; then
  :
elif ((BASH_VERSINFO[0] < 5)); then
  printf '%s\n' 'brink: the guard needs bash 5 or newer and is off in this shell.' >&2
else

# Of the rules: three texts, and three more where somebody has rules of their own. They are taken apart at the first Enter.
@DATA@
__brink_guard_loaded=

# Takes them apart: programs, and `>` for any redirection, each with the kinds that it is of; these, alone or with
# another word in small letters, with the patterns of which the line must show one; the same for texts that may be a
# part of a word.
__brink_guard_load() {
  local - IFS=$'\n' name data
  set -f
  local -a pairs
  local -i at i
  declare -gA __brink_guard_programs=() __brink_guard_words=()
  declare -ga __brink_guard_texts=() __brink_guard_lines=()
  for ((at = 1; ; at += 3)); do
    data=__brink_guard_data_$at
    [[ ${!data+x} ]] || break
    pairs=(${!data})
    for ((i = 0; i < ${#pairs[@]}; i += 2)); do
      name=${pairs[i]}
      __brink_guard_programs[$name]+=${__brink_guard_programs[$name]+$IFS}${pairs[i + 1]}
    done
    data=__brink_guard_data_$((at + 1))
    pairs=(${!data})
    for ((i = 0; i < ${#pairs[@]}; i += 2)); do
      __brink_guard_words[${pairs[i]}]=${pairs[i + 1]}
    done
    data=__brink_guard_data_$((at + 2))
    pairs=(${!data})
    for ((i = 0; i < ${#pairs[@]}; i += 2)); do
      __brink_guard_texts+=("${pairs[i]}") __brink_guard_lines+=("${pairs[i + 1]}")
    done
  done
  unset "${!__brink_guard_data_@}"
  __brink_guard_loaded=1
}

# The aliases, what they were read from, and every word that is worth a second look.
declare -gA __brink_guard_aliases=() __brink_guard_known=()
__brink_guard_alias_source=

__brink_guard_learn_aliases() {
  [[ $__brink_guard_loaded ]] || __brink_guard_load
  local source="${!BASH_ALIASES[*]} ${BASH_ALIASES[*]}" name
  [[ $source == "$__brink_guard_alias_source" && ${__brink_guard_known[*]+x} ]] && return
  __brink_guard_alias_source=$source
  __brink_guard_aliases=() __brink_guard_known=()
  for name in "${!BASH_ALIASES[@]}"; do
    __brink_guard_aliases[$name]=${BASH_ALIASES[$name]} __brink_guard_known[$name]=1
  done
  for name in "${!__brink_guard_programs[@]}"; do
    __brink_guard_known[$name]=1
  done
}

# Whether a rule might match the line $1, as it stands or with the words whole that quotes cut in two. Leaves the
# aliases that stand in it in `used`, as NAME=VALUE.
__brink_guard_may_match() {
  __brink_guard_shows "$1" && return
  [[ $1 == *[[:alnum:]_-][\'\"\\][[:alnum:]\'\"\\_-]* ]] || return
  used=()
  __brink_guard_shows "${1//[\'\"\\]/}"
}

# Whether the line $1 shows what some rule cannot match without.
#
# The patterns are held against the words between blanks and the line itself, twice, so that in whichever order two
# things stand one pattern finds both; then the same in small letters, and the letters behind single dashes.
__brink_guard_shows() {
  local - IFS=$' \t\n|&;()<>"`$\\{}[]=,:/!#@*?~%^\'' word other all=$1 text= letters=
  set -f
  local -a words=($1) hits=() patterns=()
  local -A looked=()
  local -i i
  for word in ${words[@]+"${words[@]}"}; do
    [[ $word && ${__brink_guard_known[$word]+x} ]] && hits+=("$word")
  done
  if [[ ${hits[*]+x} ]]; then
    # An alias means what it stands for, and so do the aliases in that.
    local -A seen=()
    for ((i = 0; i < ${#hits[@]}; i++)); do
      word=${hits[i]}
      [[ ${__brink_guard_aliases[$word]+x} && ! ${seen[$word]+x} ]] || continue
      seen[$word]=1 all+=" ${__brink_guard_aliases[$word]}"
      used+=("$word=${__brink_guard_aliases[$word]}")
      words+=(${__brink_guard_aliases[$word]}) hits+=(${__brink_guard_aliases[$word]})
    done
  fi
  [[ $all == *'>'* ]] && hits+=('>')
  IFS=$'\n\t'
  local -a kinds=()
  for word in ${hits[@]+"${hits[@]}"}; do kinds+=(${__brink_guard_programs[${word:-.}]-}); done
  for word in ${kinds[@]+"${kinds[@]}"}; do
    [[ ${looked[$word]+x} ]] && continue
    looked[$word]=1
    [[ ${__brink_guard_words[$word]+x} ]] && patterns+=(${__brink_guard_words[$word]})
    for other in "${words[@]}"; do
      [[ $other && ${__brink_guard_words[$word ${other,,}]+x} ]] &&
        patterns+=(${__brink_guard_words[$word ${other,,}]})
    done
  done
  for ((i = 0; i < ${#__brink_guard_texts[@]}; i++)); do
    [[ $all == *"${__brink_guard_texts[i]}"* ]] && patterns+=(${__brink_guard_lines[i]})
  done
  [[ ${patterns[*]+x} ]] || return 1
  # Patterns take their time with a text this long.
  ((${#all} < 4000)) || return 0
  for word in ${words[@]+"${words[@]}"}; do
    text+=" $word "
    [[ $word == -[!-]* ]] && letters+=$word
  done
  text+=$all text+=$text
  text+=␂${text,,}␁$letters
  for word in "${patterns[@]}"; do
    [[ $text == $word ]] && return 0
  done
  return 1
}

# What the last key of a chain does from now on: accept, keep, or expand history first.
__brink_guard_finish() {
  [[ $1 == "${__brink_guard_finishing-}" ]] && return
  __brink_guard_finishing=$1
  local map
  for map in emacs vi-insert vi-command; do
    case $1 in
      accept)
        builtin bind -m "$map" '"\C-x\C-_e": accept-line'
        builtin bind -m "$map" '"\C-x\C-_o": operate-and-get-next'
        ;;
      keep)
        builtin bind -m "$map" '"\C-x\C-_e": redraw-current-line'
        builtin bind -m "$map" '"\C-x\C-_o": redraw-current-line'
        ;;
      expand)
        builtin bind -m "$map" '"\C-x\C-_e": "\C-x\C-_h\C-x\C-_b\C-x\C-_1"'
        builtin bind -m "$map" '"\C-x\C-_o": "\C-x\C-_h\C-x\C-_b\C-x\C-_2"'
        ;;
    esac
  done
}

# The same for the end of a chain that expanded history.
__brink_guard_finish_expanded() {
  local map enter=accept-line next=operate-and-get-next
  [[ $1 == accept ]] || enter=redraw-current-line next=redraw-current-line
  for map in emacs vi-insert vi-command; do
    builtin bind -m "$map" "\"\\C-x\\C-_1\": $enter"
    builtin bind -m "$map" "\"\\C-x\\C-_2\": $next"
  done
}

# Asks about the line $1; succeeds when it is to run.
__brink_guard_ask() {
  local status
  if ! builtin type -P brink >/dev/null; then
    [[ ${__brink_guard_missing-} ]] && return 0
    __brink_guard_missing=1
    printf '%s\n' 'brink: not found, so the guard is off in this shell until it is back.' \
      'The line is kept; Enter runs it as it is.' >&2
    return 1
  fi
  __brink_guard_missing=
  builtin declare -g +x READLINE_LINE
  local -a about=("${used[@]/#/--alias=}")
  # A loop over several lines is asked about where it first matters; its other lines are not asked again.
  [[ $__brink_guard_asked && $1 == "$__brink_guard_asked"* ]] && about+=("--crossed=$__brink_guard_asked")
  if ((${#1} + ${#about[*]} > 30000)); then
    command brink guard ask --shell=bash --pid="$$" "${about[@]}" --line=- <<<"$1"
  else
    command brink guard ask --shell=bash --pid="$$" "${about[@]}" --line="$1" </dev/null
  fi
  status=$?
  case $status in
    0) __brink_guard_crossed=1 __brink_guard_asked=$1 ;;
    1) ;;
    129|130|131|143)
      # Stopped from outside: whoever pressed Ctrl-C wants nothing to run, and no second try.
      printf '%s\n' 'brink: stopped; the line is kept. `BRINK_GUARD=off` lets lines run unasked.' >&2
      return 1
      ;;
    *)
      # No answer is no yes. Whoever presses Enter again has read why, and must not be locked out.
      if [[ ${__brink_guard_failed-} == "$1" ]]; then
        printf '%s\n' "brink: failed again (status $status); the line runs unasked." >&2
        __brink_guard_failed=
        return 0
      fi
      __brink_guard_failed=$1
      printf '%s\n' "brink: the guard failed (status $status). The line is kept; Enter tries once more," \
        'and runs it if that fails too. `brink guard doctor` looks for the reason.' >&2
      return 1
      ;;
  esac
  __brink_guard_failed=
  return "$status"
}

# Whether the line $1 is to run; asks where a rule might match it together with the lines it continues.
__brink_guard_passes() {
  local whole=$1 number='\#'
  local -a used=()
  number=${number@P}
  # Where our part of PROMPT_COMMAND was lost, a new command's number tells too.
  [[ $number == "${__brink_guard_number-}" ]] || __brink_guard_pending= __brink_guard_asked=
  __brink_guard_number=$number
  [[ $__brink_guard_pending ]] && whole=$__brink_guard_pending$'\n'$1
  if [[ ${BRINK_GUARD-} != off ]]; then
    __brink_guard_learn_aliases
    if __brink_guard_may_match "${whole//$'\\\n'/}"; then
      __brink_guard_ask "$whole" || return 1
    fi
  fi
  __brink_guard_pending=$whole
}

# Before the line is accepted. The argument is $_, which is the same afterwards.
__brink_guard_check() {
  __brink_guard_finish accept
  if [[ $READLINE_LINE == *'guard doctor'* ]]; then
    export BRINK_GUARD_ENTER=${__brink_guard_prompted:-lost}
    [[ ${BRINK_GUARD-} == off ]] && BRINK_GUARD_ENTER=off
    __brink_guard_prompted=
  fi
  local expanded sign=${histchars-!}
  sign=${sign:0:1}
  if [[ $- == *H* && $sign ]] && [[ $READLINE_LINE == *"$sign"[!$' \t\n=(']* || $READLINE_LINE == ^* ]]; then
    # The count of this one may be off by one line; it only tells whether there is anything to expand.
    expanded=$(builtin history -p -- "$READLINE_LINE" 2>/dev/null)
    if [[ $expanded && $expanded != "$READLINE_LINE" ]]; then
      __brink_guard_typed=$READLINE_LINE __brink_guard_point=$READLINE_POINT
      __brink_guard_finish expand
      : "$1"
      return
    fi
  fi
  __brink_guard_passes "$READLINE_LINE" || __brink_guard_finish keep
  : "$1"
}

# The line with its history expanded: accepted as it was typed, so that bash does what it always does.
__brink_guard_check_expanded() {
  if __brink_guard_passes "$READLINE_LINE"; then
    READLINE_LINE=$__brink_guard_typed READLINE_POINT=$__brink_guard_point
    __brink_guard_finish_expanded accept
  else
    __brink_guard_finish_expanded keep
  fi
  : "$1"
}

# Edits the line in an editor; it then goes the way of a line that was typed.
__brink_guard_edit() {
  local file modes text
  file=$(command mktemp "${TMPDIR:-/tmp}/brink-line.XXXXXX") || return
  printf '%s\n' "$READLINE_LINE" >"$file"
  modes=$(command stty -g </dev/tty)
  command stty sane </dev/tty
  if eval "${VISUAL:-${EDITOR:-editor}} \"\$file\"" </dev/tty && text=$(<"$file"); then
    READLINE_LINE=$text READLINE_POINT=${#text}
  fi
  command stty "$modes" </dev/tty
  command rm -f -- "$file"
}

# Before each prompt: what was typed is complete, and what was crossed has ended.
__brink_guard_prompt() {
  local status=$?
  __brink_guard_pending= __brink_guard_asked=
  __brink_guard_prompted=on
  unset BRINK_GUARD_ENTER
  if [[ ${__brink_guard_crossed-} ]]; then
    __brink_guard_crossed=
    command brink guard ended --shell=bash --pid="$$" --status="$status" </dev/null
  fi
  return "$status"
}

# Puts the chains on every key that accepts a line, and on no other.
__brink_guard_install() {
  local map line key function chain
  local -i count=0
  for map in emacs vi-insert vi-command; do
    builtin bind -m "$map" '"\C-x\C-_h": history-expand-line'
    builtin bind -m "$map" -x '"\C-x\C-_a": __brink_guard_check "$_"'
    builtin bind -m "$map" -x '"\C-x\C-_b": __brink_guard_check_expanded "$_"'
    builtin bind -m "$map" -x '"\C-x\C-_x": __brink_guard_edit'
  done
  __brink_guard_finish accept
  __brink_guard_finish_expanded accept
  while IFS= read -r line; do
    case $line in
      @*) map=${line#@} ;;
      accept-line*) chain='\C-x\C-_a\C-x\C-_e' ;;&
      operate-and-get-next*) chain='\C-x\C-_a\C-x\C-_o' ;;&
      *edit-and-execute-command*) chain='\C-x\C-_x\C-x\C-_a\C-x\C-_e' ;;&
      *' can be invoked via '*)
        line=${line#* via }
        while [[ $line == *'"'*'"'* ]]; do
          key=${line#*\"} key=${key%%\"*} line=${line#*\"*\"}
          [[ $key == '\C-x\C-_'* ]] && continue
          builtin bind -m "$map" "\"$key\": \"$chain\""
          [[ $key == '\C-m' ]] && count+=1
        done
        ;;
    esac
  done <<<"$1"
  __brink_guard_keys=$count
}

if [[ ! ${__brink_guard_installed-} ]]; then
  __brink_guard_installed=1
  __brink_guard_pending= __brink_guard_asked= __brink_guard_prompted=
  # bash tells what a key does only by printing it: the one subshell of this file, and no program.
  __brink_guard_install "$(
    for map in emacs vi-insert vi-command; do
      printf '%s\n' "@$map"
      for function in accept-line operate-and-get-next edit-and-execute-command vi-edit-and-execute-command; do
        builtin bind -m "$map" -q "$function" 2>/dev/null
      done
    done
  )"
  if [[ ${PROMPT_COMMAND[*]+x} && ${PROMPT_COMMAND@a} == *a* ]]; then
    PROMPT_COMMAND=(__brink_guard_prompt "${PROMPT_COMMAND[@]}")
  else
    PROMPT_COMMAND=__brink_guard_prompt${PROMPT_COMMAND:+$'\n'$PROMPT_COMMAND}
  fi
fi
export BRINK_GUARD_VERSION="bash @VERSION@ $$"

fi
