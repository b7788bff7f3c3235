#!/bin/sh
# make solution EX=...: the reference beside the learner's answer, as a diff, once it has passed
# (FORCE=1: before).
set -eu
. tests/verbs/desk/verdicts.sh
read -r _ folder exercise _ <<END
$(build/list/exercises find)
END
[ -n "$exercise" ] || exit 2
answer=code/$folder/$exercise.c
solution=solutions/$folder/$exercise.c

if [ ! -e "$solution" ]; then
    echo "This copy of Downhill comes without solutions." >&2
    exit 2
fi
export CODE=code
[ -n "${FORCE:-}" ] || verdicts "$exercise"
if [ -z "${FORCE:-}" ] && [ "$(from_verdicts '.exercises[0].status')" != right ]; then
    echo "$exercise has not passed yet. make hint EX=$exercise helps;" >&2
    echo "make solution EX=$exercise FORCE=1 shows the reference all the same." >&2
    exit 2
fi
echo "Lines with - are yours ($answer), lines with + the reference's."
shown=$MADE/solution/$exercise.c # without the marks of the book's regions
mkdir -p "$MADE/solution"
sed '/^ *\/\/ \(region\|endregion\)/d' "$solution" >"$shown"
git --no-pager diff --no-index --no-prefix "$answer" "$shown" || [ $? -eq 1 ]
