#!/bin/sh
# transcript.sh: replays a console session of the book and records it.
#
#     transcript.sh prepare DIR FILE...       a copy of these files in DIR, with untouched skeletons
#     transcript.sh run SCRIPT COPY DIR OUT   runs SCRIPT in DIR, a copy of COPY; records into OUT
#     transcript.sh compare DIR NAME...       shows where a record in DIR differs from the stored one
#
# In a script, `show COMMAND` and `fails COMMAND` run a command and record it with what it prints; the
# first must succeed, the second must not. Everything else runs unseen. Where make says in which line of
# the Makefile a command failed, that is left out: it is true, and tells a reader nothing.
set -eu

# The session is a new user's, at a plain terminal of 80 columns: nothing of this build's environment.
if [ -z "${NEW_USER-}" ]; then
    exec env -i NEW_USER=1 PATH="$PATH" HOME="${HOME-/}" LC_ALL=C.UTF-8 TERM=dumb COLUMNS=80 NO_COLOR=1 \
        "$0" "$@"
fi

# Whatever this reader has written in code/ is not part of the book.
untouched_skeletons() {
    for solution in solutions/*/*.c; do
        skeleton=code/${solution#solutions/}
        if [ -f tests/grader/desk/skeleton.awk ]; then
            mkdir -p "$(dirname "$skeleton")"
            awk -f tests/grader/desk/skeleton.awk "$solution" >"$skeleton"
        fi
    done
}

# The grader that an earlier copy made is kept: in the new one make sees what of it is still right.
prepare() {
    copy=$1
    shift
    rm -rf "$copy.made"
    mv "$copy/build" "$copy.made" 2>/dev/null || :
    rm -rf "$copy"
    mkdir -p "$copy"
    tar cf - "$@" | tar xf - -C "$copy"
    mv "$copy.made" "$copy/build" 2>/dev/null || :
    cd "$copy"
    untouched_skeletons
    # What the sessions would wait for, once for all of them.
    if [ -f Makefile ]; then make check >prepared.txt 2>&1 || { cat prepared.txt >&2; exit 1; }; fi
    rm -rf prepared.txt .downhill
}

# What a script can say. The recorder is file descriptor 3.
run_and_record() {
    printf '$ %s\n' "$*" >&3
    status=0
    sh -c "$*" </dev/null >said 2>&1 || status=$?
    sed '/^make\(\[[0-9]*\]\)\{0,1\}: \*\*\* \[/d' said >&3
    rm said
}

show() {
    run_and_record "$@"
    [ "$status" -eq 0 ] || { echo "$script: exit status $status from: $*" >&2; exit 1; }
}

fails() {
    run_and_record "$@"
    [ "$status" -ne 0 ] || { echo "$script: should have failed: $*" >&2; exit 1; }
}

run() {
    script=$PWD/$1 copy=$2 directory=$3 out=$PWD/$4
    rm -rf "$directory"
    cp -Rp "$copy" "$directory"
    mkdir -p "$directory/chapters"
    cp -R "$(dirname "$1")" "$directory/chapters/"
    cd "$directory"
    # shellcheck disable=SC1090
    . "$script" 3>"$out"
}

compare() {
    made=$1 differ=0
    shift
    for name; do
        stored=chapters/transcripts/$name.txt
        diff -u "$stored" "$made/$name.txt" >&2 || differ=1
    done
    if [ "$differ" -ne 0 ]; then
        echo "These sessions say something else now. Read what the chapter says of them, then: make transcripts" >&2
        exit 1
    fi
}

"$@"
