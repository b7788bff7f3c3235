#!/bin/sh
# make watch: grades an exercise whenever its file is saved, and goes on to the next when it passes.
#
# A change is one of contents: clocks differ between machines. Where inotifywait is installed it waits for an event,
# and looks all the same after ten seconds, because not every file system tells; elsewhere it looks every second.
set -u
. tests/verbs/desk/verdicts.sh
export CODE="${CODE:-code}" CHAPTER='' QUESTION='' STRICT='' FORMAT='' OUT=''
trap 'exit 0' INT TERM

contents() { # a line for each answer
    cksum "$CODE"/*/*.c 2>/dev/null
}

wait_for_event() {
    if command -v inotifywait >/dev/null; then
        inotifywait -q -q -r -t 10 -e close_write,moved_to,create,delete "$CODE" 2>/dev/null
        [ $? -ne 1 ] || sleep 1
    else
        sleep 1
    fi
}

next() {
    if ! verdicts ''; then
        echo "Not everything could be graded: why is said above. Waiting for a file to be saved (Ctrl-C ends)."
        return
    fi
    exercise=$(from_verdicts 'first(.exercises[] | select(.status != "right") | "\(.chapter)/\(.exercise)") // ""')
    if [ -n "$exercise" ]; then
        echo "Waiting for $CODE/$exercise.c to be saved (Ctrl-C ends)."
    else
        echo "Every exercise is right (Ctrl-C ends)."
    fi
}

# grade_changed BEFORE AFTER: each exercise whose line is new
grade_changed() {
    printf '%s\n' "$1" >"$MADE/watched.$$"
    printf '%s\n' "$2" | grep -v -x -F -f "$MADE/watched.$$" | sed 's|.*/||; s|\.c$||' | while read -r exercise; do
        EX=$exercise build/list/exercises find >/dev/null 2>&1 || continue
        echo
        EX=$exercise "$MADE/grade"
        next
    done
    rm -f "$MADE/watched.$$"
}

before=$(contents)
next
while :; do
    after=$(contents)
    if [ "$before" = "$after" ]; then
        wait_for_event
        continue
    fi
    grade_changed "$before" "$after"
    before=$after
done
