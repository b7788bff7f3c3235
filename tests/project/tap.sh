# tap.sh: how a test of the project says what it found, in the words of TAP. A test begins with
#
#     . tests/project/tap.sh
#
# and ends with `finish`. In the file $said stands what the program under test has said.
# shellcheck shell=sh
failures=0
said=${said:-/dev/null}

ok() { # NAME
    echo "ok $1"
}

not_ok() { # NAME [WHY]: without a reason, what was said is shown
    echo "not ok $1${2:+: $2}"
    [ -n "${2:-}" ] || head -n 25 "$said" | sed 's/^/    /'
    failures=1
}

result() { # STATUS NAME [WHY]
    if [ "$1" -eq 0 ]; then ok "$2"; else not_ok "$2" "${3:-}"; fi
}

says() { # PATTERN...: each stands in what was said
    for pattern; do
        grep -q -e "$pattern" "$said" || { echo "(it does not say: $pattern)" >>"$said"; return 1; }
    done
}

needs() { # TOOL...: a test without its tool has failed
    for tool; do
        command -v "$tool" >/dev/null || not_ok "$(basename "$0" .sh)" "$tool is missing. Type: make setup test"
    done
    [ "$failures" -eq 0 ] || exit 1
}

finish() {
    exit "$failures"
}
