# Fish completion for brink: brink itself says what could come next.
function __brink_candidates
    set -l words (commandline -opc)[2..]
    set -l token (commandline -ct)
    # A quote that is still open makes no whole word yet.
    set -l plain (string unescape -- $token; or string unescape -- $token\'; or string unescape -- $token\")
    command brink complete -- $words "$plain" 2>/dev/null
end

function __brink_before_command
    not contains -- -- (commandline -opc)
end

function __brink_command_candidates
    set -l words (commandline -opc)
    set -l first (math (contains -i -- -- $words) + 1)
    set -l line (string escape -- $words[$first..]) (commandline -ct)
    complete -C "$line"
end

function __brink_offers
    __brink_before_command; and count (__brink_candidates) >/dev/null
end

complete -c brink -n __brink_offers -f -a '(__brink_candidates)'
# Where brink has nothing to say, a file may be meant.
complete -c brink -n '__brink_before_command; and not __brink_offers' -F
# After `--` the words are another command's.
complete -c brink -n 'not __brink_before_command' -f -a '(__brink_command_candidates)'
