#!/bin/sh
# The probe holds no answer: before each call all that it can read is searched for the numbers that will be
# expected. The answer is one that works out nothing. With EX=name for one exercise.
. tests/project/tap.sh
. tests/project/trial.sh
make_trials
for exercise in $exercises; do
    printf 'double %s(void);\ndouble %s(void)\n{\n    return 0;\n}\n' "$exercise" "$exercise" >"$work/nothing.c"
    library "$work/nothing.c" "$exercise" "$work/$exercise"
    trial "$exercise" "$work/$exercise" 1 2 memory >"$said"
    [ "$(grep -c 'numbers expected$' "$said")" -eq 2 ] && [ "$(wc -l <"$said")" -eq 2 ]
    result $? "$exercise: nothing that will be expected is in the probe"
done
finish
