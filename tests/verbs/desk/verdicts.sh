# verdicts.sh: what the verbs of the desk ask the grader. To be read by a script with `.`
# shellcheck shell=sh

# verdicts EXERCISES: puts the verdicts on them into $verdicts, as make check FORMAT=json prints them; all for ''.
# Where something could not be graded, the grader says why, and its status is returned.
verdicts() {
    if ! command -v jq >/dev/null; then
        echo 'jq is missing, with which the verdicts are read. Type: make setup check' >&2
        return 2
    fi
    graded=0
    verdicts=$(EX=$1 CHAPTER='' QUESTION='' STRICT='' FORMAT=json OUT='' "$MADE/grade") || graded=$?
    [ "$graded" -le 1 ] || return "$graded"
}

# from_verdicts FILTER: what jq makes of them
from_verdicts() {
    printf '%s\n' "$verdicts" | jq -r "$1"
}
