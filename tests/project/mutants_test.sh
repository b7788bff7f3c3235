#!/bin/sh
# The mutants of the references: the committed ones (tests/CHAPTER/slips) are what mutate.c makes of them today, and
# the questions reject all but those that change nothing of what is right, each written down with its reason.
. tests/project/tap.sh
table=$work/table
cat tests/*/slips/*.c >"$work/before"
sh tests/grader/mutants/mutants.sh >"$table" 2>&1
cat tests/*/slips/*.c >"$work/after"
cmp -s "$work/before" "$work/after"
result $? "the committed mutants are those of the references" "commit what make mutants wrote"
awk '/^exercise / { next }
    /^  / { print "not ok" $0; next } # one that survives, and its like
    NF == 7 { all = $2 > 0 && $3 + $6 == $2
        print (all ? "ok" : "not ok") " the questions of " $1 " reject " $3 " of " $2 " mutants; " $6 " change nothing"; next }
    { print "not ok " $0 }' "$table"
finish
