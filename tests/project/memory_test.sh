#!/bin/sh
# The probe holds no answer: before each call all that it can read is searched for the numbers that will be
# expected. The answer is one that works out nothing. With EX=name for one exercise.
set -eu
work=build/test/memory
mkdir -p $work
. tests/project/trial.sh
make_trials
for exercise in $exercises; do
    printf 'double %s(void);\ndouble %s(void)\n{\n    return 0;\n}\n' "$exercise" "$exercise" >$work/nothing.c
    library $work/nothing.c "$exercise" "$work/$exercise"
    trial "$exercise" "$work/$exercise" 1 2 memory >$work/said
    if [ "$(grep -c 'numbers expected$' $work/said)" -eq 2 ] && [ "$(wc -l <$work/said)" -eq 2 ]; then
        echo "ok $exercise: nothing that will be expected is in the probe"
    else
        echo "not ok $exercise: $(head -1 $work/said)"
    fi
done
