#!/bin/sh
# make watch: grades an exercise whenever its file is saved, and goes on to the next when it passes.
# Looks at the files five times a second, so that it works where change events do not arrive.
set -u
export CODE="${CODE:-code}" CHAPTER='' QUESTION='' STRICT='' FORMAT='' OUT=''
stamp=build/watch.$$
trap 'rm -f "$stamp" "$stamp.next"; exit 0' INT TERM
trap 'rm -f "$stamp" "$stamp.next"' EXIT

show() { # EXERCISE
    [ ! -t 1 ] || printf '\033[H\033[2J\033[3J'
    EX=$1 "$MADE/grade"
}

next() {
    read -r _ folder exercise _ <<END
$(EX='' FORMAT=unsolved "$MADE/grade" | head -n 1)
END
    if [ -n "$exercise" ]; then
        echo "Waiting for $CODE/$folder/$exercise.c to be saved (Ctrl-C ends)."
    else
        echo "Every exercise is right (Ctrl-C ends)."
    fi
}

: >"$stamp"
next
while :; do
    : >"$stamp.next"
    changed=$(find "$CODE" -name '*.c' -newer "$stamp" 2>/dev/null)
    mv "$stamp.next" "$stamp"
    echo "$changed" | while read -r file; do
        exercise=$(basename "$file" .c)
        EX=$exercise build/list/exercises find >/dev/null 2>&1 || continue
        show "$exercise" && next
    done
    sleep 0.2
done
