#!/bin/sh
# make reset EX=...: the skeleton again. What was there is kept first, as a dated copy in .downhill/replaced.
set -eu
read -r _ folder exercise _ <<END
$(build/list/exercises find)
END
[ -n "$exercise" ] || exit 2
answer=code/$folder/$exercise.c
skeleton=$MADE/skeletons/$folder/$exercise.c

if cmp -s "$answer" "$skeleton"; then
    echo "$answer is the skeleton already."
    exit
fi
if [ -e "$answer" ]; then
    mkdir -p .downhill/replaced
    kept=.downhill/replaced/$exercise-$(date +%Y-%m-%dT%H-%M-%S).c
    while [ -e "$kept" ]; do
        kept=${kept%.c}+.c
    done
    cp -p "$answer" "$kept"
    echo "Your answer is kept as $kept"
fi
cp "$skeleton" "$answer.new"
mv "$answer.new" "$answer"
echo "$answer is the skeleton again."
