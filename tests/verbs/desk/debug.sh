#!/bin/sh
# make debug EX=...: gdb on the probe, stopped where the first question that fails calls the answer.
# shellcheck disable=SC2016 # the dollars in single quotes are those of jq
set -eu
. tests/verbs/desk/verdicts.sh
read -r _ folder exercise _ <<END
$(build/list/exercises find)
END
[ -n "$exercise" ] || exit 2
if ! command -v gdb >/dev/null; then
    echo "gdb is not installed: sudo apt-get install gdb" >&2
    exit 2
fi
export CODE=code
verdicts "$exercise"

read -r work group line hit <<END
$(from_verdicts '.exercises[0] | .work as $work | (.event.during // first(.groups[]?.failure | select(.))) |
    "\($work) \(.group) \(.line) \(.earlier)"')
END
if [ -z "$line" ]; then
    echo "No question of $exercise fails: there is nothing to stop at." >&2
    exit 2
fi
echo "Stopping at tests/$folder/$exercise.c:$line, where the call is made. Type: step"
exec gdb -q \
    -ex "set environment LD_LIBRARY_PATH $work" -ex 'set environment ASAN_OPTIONS detect_leaks=0' \
    -ex 'set breakpoint pending on' -ex "tbreak $exercise.c:$line" -ex "ignore 1 $hit" \
    -ex "run $work/inputs $group 3>/dev/null" "$MADE/probe/$exercise"
