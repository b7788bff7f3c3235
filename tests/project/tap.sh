# tap.sh: how a test of the project says what it found, in the words of TAP. A test is run from the project's top
# folder, begins with
#
#     . tests/project/tap.sh
#
# and ends with `finish`. It has an empty folder of its own, $work. In the file $said stands what the program under
# test has said. A test that calls itself for a part of its work sets PART, so that the folder stays.
# shellcheck shell=sh
set -u
failures=0
test_name=$(basename "${0%_test.sh}" .sh)
work=$PWD/build/test/$test_name
said=$work/said
[ -n "${PART:-}" ] || rm -rf "$work"
mkdir -p "$work"

line() { # TEXT: it takes one line, whatever is in it
    printf '%s' "$1" | tr '[:cntrl:]' ' ' | cut -b 1-1000
}

ok() { # NAME
    line "ok $1"
}

not_ok() { # NAME [WHY]: without a reason, what was said is shown
    line "not ok $1${2:+: $2}"
    [ -n "${2:-}" ] || show
    failures=1
    return 1
}

show() { # what was said, or its end
    [ ! -e "$said" ] || tail -n 30 "$said" | sed 's/^/    /'
}

skip() { # NAME WHY: what cannot be tried on this machine
    ok "$1 # SKIP $2"
}

result() { # STATUS NAME [WHY]
    if [ "$1" -eq 0 ]; then ok "$2"; else not_ok "$2" "${3:-}"; fi
}

ok_unless() { # NAME WHY: WHY is empty when all is well
    if [ -z "$2" ]; then ok "$1"; else not_ok "$1" "$2"; fi
}

check() { # NAME COMMAND...: the command ends well
    name=$1
    shift
    "$@" >"$said" 2>&1
    result $? "$name"
}

says() { # PATTERN...: each stands in what was said
    for pattern; do
        grep -q -e "$pattern" "$said" || { echo "(it does not say: $pattern)" >>"$said"; return 1; }
    done
}

contains() { # NAME PATTERN FILE: the file, read as one line, has what matches
    tr '\n' ' ' <"$3" | grep -a -q -e "$2"
    result $? "$1" "no \"$2\" in $3"
}

own_made() { # FOLDER: the grader in it, by links, for verdicts that nothing else touches
    [ ! -d "$1" ] || return 0
    mkdir -p "$1"
    for part in "$PWD/$MADE"/*; do
        [ "${part##*/}" = answers ] || ln -s "$part" "$1/"
    done
}

needs() { # TOOL...: a test without its tool has failed
    for tool; do
        command -v "$tool" >/dev/null || not_ok "$test_name" "$tool is missing. Type: make setup test"
    done
    [ "$failures" -eq 0 ] || exit 1
}

finish() {
    exit "$failures"
}
