#!/bin/sh
# make mutants: writes the mutants of the right answers anew (tests/CHAPTER/slips) and lets them answer
# the questions. EX=softmax for one exercise alone; ALL=1 to mutate the accepted answers too.
#
# Prints for each exercise how many were made, how many the questions reject (how many of these crash or
# loop), how many do not change what is right (tests/grader/mutants/equivalent) and how many survive:
# each of those is a hole in the questions, or belongs into that file with its reason. Fails if any do.
set -eu
set -f # EX may be a pattern of mutants' words to the shell
mutants=tests/grader/mutants
kind=kill goal=trials
[ -z "${ALL:-}" ] || kind=kill-all goal=all-trials
make --no-print-directory -j"$(nproc)" -f $mutants/rules.mk CC="$CC" EX="${EX:-}" slips $goal
export ASAN_OPTIONS=detect_leaks=0:symbolize=0
steady='' # with some layouts of memory AddressSanitizer dies at its start, without end
setarch -R true 2>/dev/null && steady='setarch -R'
printf '%-31s %6s %7s %9s %8s %11s %9s\n' exercise made killed crashed endless equivalent survive
status=0
for exercise in ${EX:-$(awk '$1 == "exercise" { print $2 }' build/list/table)}; do
    $steady "$MADE/$kind/$exercise" "${SEED:-1}" >"build/test/mutants.$exercise" || status=1
    awk -v exercise="$exercise" -f $mutants/survivors.awk $mutants/equivalent "build/test/mutants.$exercise" || status=1
done
exit $status
