#!/bin/sh
# Makes the grader for the compiler CC in the folder MADE, where anything that it is made from is newer. JOBS
# things are made at once, by MAKE.
#
# Looking whether anything is newer costs a tenth of what reading the rules of every exercise costs. Of two who
# want the grader at once, one makes it and the other waits; and it is not remade while somebody grades, who
# holds the same lock (grade.c).
set -u

solutions=$(ls -d solutions 2>/dev/null) # a copy for a class has none

# shellcheck disable=SC2086 # one word or none
is_ready() {
    [ -e "$MADE/ready" ] &&
        [ -z "$(find tests $solutions code/*.h -name project -prune -o -newer "$MADE/ready" -print -quit)" ]
}

check_compiler() {
    if [ -n "$CC" ] && command -v "$CC" >/dev/null; then return; fi
    name=$(basename "$CC")
    case $name in
    '') echo 'CC is empty: name a compiler, for example CC=gcc.' ;;
    *' '*) echo "CC=$CC: name the compiler alone, without flags, for example CC=gcc." ;;
    gcc*) echo "$name is not installed. Type: make setup check, or: sudo apt-get install $name" ;;
    clang*) echo "$name is not installed. Type: sudo apt-get install $name libclang-rt-dev" ;;
    *) echo "CC=$CC: there is no such compiler here. gcc (package gcc) and clang (package clang) are tried." ;;
    esac >&2
    exit 2
}

# The lock is held until this script ends: by flock, or by a folder where that is missing.
take_turn() {
    mkdir -p "$MADE" || exit 3
    if command -v flock >/dev/null; then
        exec 9>"$MADE/lock" || exit 3
        flock 9
        return
    fi
    until mkdir "$MADE/lock.held" 2>/dev/null; do
        kill -0 "$(cat "$MADE/lock.held/by" 2>/dev/null)" 2>/dev/null || rm -rf "$MADE/lock.held"
        sleep 1
    done
    echo $$ >"$MADE/lock.held/by"
    trap 'rm -rf "$MADE/lock.held"' EXIT
}

# Why it could not be made, from what is there and from the log; never thousands of lines of a compiler.
explain() {
    log=$MADE/log
    if edited=$(sh tests/verbs/desk/headers.sh edited) && [ -n "$edited" ]; then
        for header in $edited; do
            echo "$header differs from the one that came with the book, and the grader cannot be made with it."
            echo "Type: make reset EX=$(basename "$header") (your version is kept as a copy)."
        done
    elif grep -q 'No space left on device' "$log"; then
        echo 'The disk is full: make room, then try again.'
    else
        grep -v '^make' "$log" | head -n 20
        echo "The grader could not be made. All that was said is in $log."
    fi >&2
}

make_it() {
    [ -e "$MADE/ready" ] || echo "Making the grader for $(basename "$CC") (once, half a minute) ..." >&2
    : >"$MADE/ready.new" || exit 3
    # Away from the make that a person typed, whose flags are about the report.
    if env -u MAKEFLAGS -u MFLAGS -u MAKEOVERRIDES "$MAKE" --no-print-directory "-j$JOBS" -f tests/grader/rules.mk graders \
        >"$MADE/log" 2>&1 9>&-; then
        mv "$MADE/ready.new" "$MADE/ready"
    else
        explain
        exit 2
    fi
}

if [ -d tests/handout ]; then
    sh tests/verbs/desk/lay_out.sh || exit 2
fi
if ! is_ready; then
    check_compiler
    take_turn
    is_ready || make_it
fi
if [ ! -x "$MADE/grade" ]; then
    echo "$MADE/grade cannot be run: the project lies on a disk from which no program may be run (noexec), or" \
        "build/ came from elsewhere. Move the project to another disk, or type make clean." >&2
    exit 3
fi
