# Fish completion for brink: brink itself says what could come next.
function __brink_candidates
    set -l words (commandline -opc)[2..]
    command brink complete -- $words (commandline -ct) 2>/dev/null
end

function __brink_before_command
    not contains -- -- (commandline -opc)
end

complete -c brink -n __brink_before_command -f -a '(__brink_candidates)'
complete -c brink -n 'not __brink_before_command' -a '(__fish_complete_subcommand --fcs-skip=2)'
