# Bash completion for brink: brink itself says what could come next, quoted for the line.
_brink() {
  local i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    # After `--` the words are another command's.
    if [[ ${COMP_WORDS[i]} == -- ]]; then
      if declare -F _command_offset >/dev/null; then
        _command_offset $((i + 1))
      elif ((COMP_CWORD == i + 1)); then
        mapfile -t COMPREPLY < <(compgen -c -- "${COMP_WORDS[COMP_CWORD]}")
      else
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
      fi
      return
    fi
  done
  mapfile -t COMPREPLY < <(
    command brink complete --bash="${COMP_LINE:0:COMP_POINT}" --breaks="$COMP_WORDBREAKS" \
      2>/dev/null
  )
  if ((${#COMPREPLY[@]} == 0)); then
    compopt -o filenames
    mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
  elif [[ ${COMPREPLY[0]} == *= ]]; then
    compopt -o nospace
  fi
}
complete -F _brink brink
