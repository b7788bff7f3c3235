#!/bin/sh
# The mutants of the references: the committed ones (tests/CHAPTER/slips) are what mutate.c makes of them today, and
# the questions reject all but a few of those that are not written down as no change of what is right.
set -u
mkdir -p build/test
before=build/test/slips.before
cat tests/*/slips/*.c >"$before"
sh tests/grader/mutants/mutants.sh >build/test/mutants.table 2>&1
cat tests/*/slips/*.c >build/test/slips.after
if cmp -s "$before" build/test/slips.after; then
    echo "ok the committed mutants are current"
else
    echo "not ok the committed mutants are not those of the references: commit what make mutants wrote"
fi
# What survives and is not written down is printed by make mutants; here it may be one in seven at most.
awk '/^exercise / || /^  survives/ { next }
    NF == 7 { few = $2 > 0 && 7 * $7 <= $2
        print (few ? "ok" : "not ok") " the questions of " $1 " reject " $3 " of " $2 " mutants; " $6 " change nothing, " $7 " survive"; next }
    { print "not ok " $0 }' build/test/mutants.table
! awk 'NF == 7 && ($2 == 0 || 7 * $7 > $2)' build/test/mutants.table | grep -v '^exercise' | grep -q .
