#!/bin/sh
# The same for every seed: references and accepted answers pass with a factor of ten to spare, wrong
# answers that passed once (once_accepted/) are rejected, and the answers to one seed's questions are worth
# nothing under another's, in no group. With SEEDS=300 under so many seeds; with EX=name for one exercise.
# A wrong answer is tried under 50 seeds, for it may be right under a few.
. tests/project/tap.sh
. tests/project/trial.sh

# As many exercises at a time as there are cores: each is a run of this file with its name.
if [ $# -eq 0 ]; then
    make_trials
    printf '%s\n' "$exercises" | PART=1 xargs -n 1 -P "$(nproc)" sh "$0"
    exit
fi
exercise=$1

# One seed of he_init draws 400,000 weights a pass and takes most of this test's time: five seeds here,
# and SEEDS=20 for more.
case $exercise in
he_init) seeds=${SEEDS:-5} wrong_seeds=12 ;;
*) seeds=${SEEDS:-20} wrong_seeds=50 ;;
esac

# Prints why, if some line of a trial is not that of a right answer.
all_right() {
    awk '{ split($2, passed, "/") }
        passed[1] != passed[2] || passed[2] == 0 || /incomplete/ || $3 > 0.1 {
            if (!bad++) first = "seed " $1 ", margin " $3 ", groups: "; for (i = 5; bad == 1 && i <= NF; i++) first = first $i " " }
        END { if (bad) print bad " of " NR " seeds, first " first; else if (NR == 0) print "no answer" }'
}

# Prints why, if some line is that of a right answer.
all_wrong() {
    awk '{ split($2, passed, "/") }
        passed[1] == passed[2] && !/incomplete/ { bad = bad " " $1 }
        END { if (bad != "") print "right under seed" bad; else if (NR == 0) print "no answer" }'
}

why=$(trial "$exercise" "$MADE/reference/$exercise" 1 "$seeds" | all_right)
ok_unless "$exercise: the reference, $seeds seeds" "$why"
why=$(trial "$exercise" "$MADE/reference/$exercise" 1 3 replay |
    awk '$2 !~ /^0\// { printf "%s of seed %s under the next; ", $2, $1 }')
ok_unless "$exercise: one seed's answers under another" "$why"
for file in tests/*/accepted/"$exercise"/*.c; do
    library "$file" "$exercise" "$work/$exercise"
    why=$(trial "$exercise" "$work/$exercise" 1 "$seeds" | all_right)
    ok_unless "$file, $seeds seeds" "$why"
done
for file in tests/project/once_accepted/"$exercise"__*.c; do
    [ -e "$file" ] || continue
    library "$file" "$exercise" "$work/$exercise"
    why=$(trial "$exercise" "$work/$exercise" 1 "$wrong_seeds" | all_wrong)
    ok_unless "$file is rejected, $wrong_seeds seeds" "$why"
done
finish
