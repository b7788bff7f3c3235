#!/bin/sh
# make try: compiles code/try.c with all of the learner's functions and runs it, sanitizers on. Makes
# that file first where there is none.
set -eu
program=code/try.c
work=$MADE/try
if [ ! -e "$program" ]; then
    cp tests/verbs/desk/try.c "$program"
    echo "Made $program: change it as you like, then type make try again."
fi
mkdir -p "$work"
rm -f "$work"/*.o
flags=$(tr '\n' ' ' <"$MADE/answer-flags")
for file in "$program" tests/grader/desk/todo.c code/*/*.c; do
    # shellcheck disable=SC2086 # one flag a word
    "$CC" $flags -Icode -c -o "$work/$(basename "$file" .c).o" "$file" ||
        echo "$file does not compile: left out"
done
# shellcheck disable=SC2086
"$CC" $flags -o "$work/try" "$work"/*.o -lm
ASAN_OPTIONS=detect_leaks=0 exec "$work/try"
