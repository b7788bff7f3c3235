#!/bin/sh
# make reset EX=...: the skeleton again; or a header of the book, EX=engine.h. What was there is kept first, as a dated copy in .downhill/replaced.
set -eu

# What is put back is a skeleton, or a header of the book as it came.
case ${EX:-} in
*.h)
    answer=code/$EX
    skeleton=$(mktemp)
    trap 'rm -f "$skeleton"' EXIT
    if [ ! -e "$answer" ] || ! sh tests/verbs/desk/headers.sh print "$answer" >"$skeleton"; then
        echo "EX=$EX: nobody here knows how $answer came. The headers are: $(echo code/*.h)" >&2
        exit 2
    fi
    what='as it came with the book'
    ;;
*)
    read -r _ folder exercise _ <<END
$(build/list/exercises find)
END
    [ -n "$exercise" ] || exit 2
    answer=code/$folder/$exercise.c
    skeleton=$MADE/skeletons/$folder/$exercise.c
    what='the skeleton'
    ;;
esac

if cmp -s "$answer" "$skeleton"; then
    echo "$answer is $what already."
    exit
fi
if [ -e "$answer" ]; then
    mkdir -p .downhill/replaced
    name=${answer##*/}
    kept=.downhill/replaced/${name%.*}-$(date +%Y-%m-%dT%H-%M-%S).${name##*.}
    while [ -e "$kept" ]; do
        kept=${kept%.*}+.${name##*.}
    done
    cp -p "$answer" "$kept"
    echo "What you had is kept as $kept"
fi
cp "$skeleton" "$answer.new"
mv "$answer.new" "$answer"
echo "$answer is $what again."
