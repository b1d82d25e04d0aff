# The brink guard for fish, @VERSION@; printed by `brink guard hook fish`. It reminds; the gate is `brink -- CMD`.
#
# Enter checks the line first and then does what it did before. A line without the words of a rule starts
# nothing.

if not status is-interactive
    # Nobody types here.
else if not string match -qr '^([4-9]|3\.[6-9]|3\.\d\d)' -- $version
    echo 'brink: the guard needs fish 3.6 or newer and is off in this shell.' >&2
else

    # Whether a rule might match the text of the arguments together, as it stands or with the words whole that quotes cut
    # in two.
    function __brink_guard_may_match
        set -l line "$argv"
        __brink_guard_shows $line; and return 0
        string match -qr '[\w-][\'"\\\\][\w\'"\\\\-]' -- $line
        and __brink_guard_shows (string replace -ra '[\'"\\\\]' '' -- $line | string collect)
    end

    # Whether a line shows what some rule cannot match without.
    #
    # The expressions are held against the words between blanks and the line itself, twice, so that in whichever order
    # two things stand one expression finds both. Groups set variables by their name: fish takes long to put the output
    # of a command into a line.
    function __brink_guard_shows --argument-names line
        # Expressions take their time with a text this long.
        string match -qr '^(?s:.{1500})' -- $line; and return 0
        # Its words, of these what may be a program's name, and what such begin with.
        set -l word '[^\s|&;()<>"`$\\\\{}\[\]=,:/!#@*?~%^\']'
        string match -qra -- "(?<words>(?=$word)(?<names>(?!-)(?<firsts>[A-Za-z0-9]{0,2}+)$word*+)(?![/=])|$word++)" $line
        set -l kinds
        set -l likely __brink_guard_kinds_$firsts
        set -l any '\Q'$names'\E|'
        # As one text: of several, fish keeps the groups of the first that matches.
        set likely $$likely
        string match -qra -- "(?x)\x20(?:$any):(?<kinds>\d+)(?=\x20)" "$likely"
        or string match -qr -- $__brink_guard_texts $line
        or return 1
        set words ' '$words' '
        set -l text "$words$line$words$line"
        for kind in $kinds
            string match -qr -- $__brink_guard_signs[$kind] $text; and return 0
        end
        string match -qr -- $__brink_guard_lines $text
    end

    # Adds to __brink_guard_aliases NAME=VALUE for each alias, which is a function here, where a command may stand.
    function __brink_guard_learn_aliases
        set -l words
        string match -qra -- '(?:^|[|;&(\n]|\b(?:and|or|not|if|while|begin|then|command|builtin|exec|env|time|sudo|doas)\s)\s*(?<words>[^\s;|&()<>]+)' $argv
        for word in $words
            if functions -q -- $word
                set -l about (functions -Dv -- $word)
                set -l value
                if string match -qr '^alias [^= ]+[= ](?<value>.+)$' -- $about[5]
                    contains -- "$word=$value" $__brink_guard_aliases; and continue
                    set -a __brink_guard_aliases "$word=$value"
                    __brink_guard_learn_aliases $value
                end
            end
        end
    end

    # Sets __brink_guard_aliases to what fish puts something else in for: aliases, and the abbreviation at the cursor,
    # which Enter is about to expand.
    function __brink_guard_learn
        set -g __brink_guard_aliases
        __brink_guard_learn_aliases $argv
        set -l abbreviations (abbr --show)
        set -q abbreviations[1]; or return 0
        set -l token (commandline -ct)
        test -n "$token"; or return 0
        for line in (string match -r -- ".* --regex .*|.* -- \Q$token\E .*|.* --function .* -- \Q$token\E" $abbreviations)
            set -l value (string match -rg -- ' -- \S+ (.*)$' $line)
            set -l regex (string match -rg -- " --regex ('(?:[^'\\\\]|\\\\.)*'|\S+)" $line)
            if test -n "$regex"
                string match -qr -- '^(?:'(string unescape -- $regex)')$' $token; or continue
            end
            set -l function (string match -rg -- ' --function (\S+)' $line)
            if test -n "$function"
                set value ($function $token | string collect)
            else
                set value (string unescape -- $value)
            end
            set -a __brink_guard_aliases "$token=$value"
        end
    end

    # Asks about a line; succeeds when it is to run.
    function __brink_guard_ask --argument-names line
        if not type -q -f brink
            set -q __brink_guard_missing; and return 0
            set -g __brink_guard_missing 1
            printf '%s\n' '' 'brink: not found, so the guard is off in this shell until it is back.' \
                'The line is kept; Enter runs it as it is.' >&2
            return 1
        end
        set -e __brink_guard_missing
        if test (string length -- "$line") -gt 30000
            printf %s $line | command brink guard ask --shell=fish --pid=$fish_pid --line=-
        else
            command brink guard ask --shell=fish --pid=$fish_pid --alias=$argv[2..] --line=$line </dev/null
        end
        set -l code $status
        if contains $code 129 130 131 143
            # Stopped from outside: whoever pressed Ctrl-C wants nothing to run, and no second try.
            printf '%s\n' '' 'brink: stopped; the line is kept. `set -g BRINK_GUARD off` lets lines run unasked.' >&2
            return 1
        end
        if test $code -gt 1
            # No answer is no yes. Whoever presses Enter again has read why, and must not be locked out.
            if test "$__brink_guard_failed" = "$line"
                printf '%s\n' '' "brink: failed again (status $code); the line runs unasked." >&2
                set -e __brink_guard_failed
                return 0
            end
            set -g __brink_guard_failed $line
            printf '%s\n' '' "brink: the guard failed (status $code). The line is kept; Enter tries once more," \
                'and runs it if that fails too. `brink guard doctor` looks for the reason.' >&2
            return 1
        end
        set -e __brink_guard_failed
        test $code -eq 0; and set -g __brink_guard_crossed $line
        return $code
    end

    # Takes the line out of a list, such as that of Ctrl-R, where Enter would do no more than that: fish closes the list
    # when the cursor has moved.
    function __brink_guard_leave_list
        commandline --paging-mode; or return
        commandline -C (test (commandline -C) -eq 0; and echo 1; or echo 0)
        commandline -f end-of-buffer
    end

    # Enter, where it did $argv before.
    function __brink_guard_enter
        set -l line (commandline -b | string collect)
        if string match -q '*guard doctor*' -- $line
            set -gx BRINK_GUARD_ENTER on
            test "$BRINK_GUARD" = off; and set BRINK_GUARD_ENTER off
        end
        # What is not whole yet only gets a new line; what is wrong is told by fish.
        if test "$BRINK_GUARD" != off; and commandline --is-valid; and not test "$__brink_guard_crossed" = "$line"
            __brink_guard_learn $line
            set -l whole $line
            string match -qr '\\\\\n' -- $line; and set whole (string replace -a \\\n '' -- $line | string collect)
            if __brink_guard_may_match $whole $__brink_guard_aliases
                # What stands below the line is in the way of the question.
                commandline --paging-mode; and printf '\e[J'
                __brink_guard_ask $line $__brink_guard_aliases
                set -l code $status
                __brink_guard_leave_list
                test $code -ne 0; and commandline -f expand-abbr
                # fish does not know what was written below the line.
                commandline -f repaint
                test $code -ne 0; and return
            end
        end
        if contains -- "$argv" (bind --function-names)
            commandline -f $argv
        else
            eval $argv
        end
    end

    # A line that Enter accepted is over when fish runs it.
    function __brink_guard_started --on-event fish_preexec
        set -q __brink_guard_crossed; or return
        set -e __brink_guard_crossed
        set -g __brink_guard_running 1
    end

    function __brink_guard_ended --on-event fish_postexec
        set -l code $status
        set -e BRINK_GUARD_ENTER
        set -q __brink_guard_running; or return
        set -e __brink_guard_running
        command brink guard ended --shell=fish --pid=$fish_pid --status=$code </dev/null
    end

    function __brink_guard_install
        set -q __brink_guard_installed; and return
        set -g __brink_guard_installed 1
        for mode in default insert
            for key in \r \n
                set -l before (bind --user -M $mode $key 2>/dev/null | string match -rg -- '^bind (?:-M \S+ |-m \S+ |-s )*\S+ (.*)$')
                test -n "$before"; or set before execute
                bind -M $mode $key "__brink_guard_enter $(string escape -- $before)"
            end
        end
    end

    # This stands behind the functions: fish counts the lines before a function anew at each call of it.
    #
    # Programs by their first two characters, each with the number of its expression, one of those in `signs`: a line shows
    # what that says. `lines` is the same for any line that has one of some texts, `>` for any redirection among them.
@DATA@

    __brink_guard_install
    set -gx BRINK_GUARD_VERSION "fish @VERSION@ $fish_pid"
end
