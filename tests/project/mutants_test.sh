#!/bin/sh
# The mutants of the references: the committed ones (tests/CHAPTER/slips) are what mutate.c makes of them today, and
# the questions reject all but a few of those that are not written down as no change of what is right.
. tests/project/tap.sh
table=$work/table
cat tests/*/slips/*.c >"$work/before"
sh tests/grader/mutants/mutants.sh >"$table" 2>&1
cat tests/*/slips/*.c >"$work/after"
cmp -s "$work/before" "$work/after"
result $? "the committed mutants are those of the references" "commit what make mutants wrote"
# What survives and is not written down is printed by make mutants; here it may be one in seven at most.
awk '/^exercise / || /^  survives/ { next }
    NF == 7 { few = $2 > 0 && 7 * $7 <= $2
        print (few ? "ok" : "not ok") " the questions of " $1 " reject " $3 " of " $2 " mutants; " $6 " change nothing, " $7 " survive"; next }
    { print "not ok " $0 }' "$table"
finish
