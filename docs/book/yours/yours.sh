#!/bin/sh
# yours.sh: the steps of yours.mk. OWN is the folder build/yours; each exercise is FOLDER/NAME in `collect`
# and NAME in the others.
#
#     yours.sh collect OWN EXERCISE...        grades CODE; copies the answers that can be run
#     yours.sh run OWN FIGURE EXERCISE...     runs the figure's program with the reader's functions
#     yours.sh split OWN FIGURE               takes apart what it printed
#     yours.sh note OWN FIGURE DRAWN EXERCISE...     keeps what was drawn, and says what became of it
set -eu
here=$(dirname "$0")
step=$1 own=$2
shift 2

keep() {
    "$here/../weave/keep.sh" "$@"
}

# What a reader types to grade one of the answers, without EX: CODE only where it is not the usual one.
command_to_check() {
    case $CODE in
    code | code/) echo 'make check' ;;
    *[!A-Za-z0-9_./-]*) echo 'make check CODE=…' ;;
    *) echo "make check CODE=$CODE" ;;
    esac
}

# An answer that is to do, does not compile or was stopped by the grader is not run: answer.c is then empty.
# What an answer includes beside the book's headers, the grader has refused.
collect() {
    mkdir -p "$own"
    status=0
    env EX= CHAPTER= QUESTION= SEED= STRICT= FORMAT=json OUT="$own/verdicts" "$MADE/grade" || status=$?
    [ "$status" -le 1 ] || exit "$status" # the grader has said why
    jq -r '.exercises[] | "\(.chapter_number) \(.chapter) \(.exercise) \(.status) \((.earned // 0) + 0) \(.points + 0)"' \
        "$own/verdicts" >"$own/outcomes.new"
    command_to_check >"$own/command.new"
    # Only the reader's own code is compiled outside the sandbox, and runs in the page.
    case $CODE in
    code | code/) echo own ;;
    *) echo "a stranger's" ;;
    esac >"$own/whose.new"
    keep "$own/outcomes" "$own/command" "$own/whose"
    for exercise; do
        answer=$own/answers/${exercise##*/}
        awk -v name="${exercise##*/}" '$3 == name { print $4 }' "$own/outcomes" >"$answer/state.new"
        case $(cat "$answer/state.new") in
        right | wrong)
            mkdir -p "$answer/new"
            "$MADE/yours" answer "$answer/new" "$exercise" >/dev/null || : >"$answer/new/answer.c"
            mv "$answer/new/answer.c" "$answer/answer.c.new"
            ;;
        *) : >"$answer/answer.c.new" ;;
        esac
        keep "$answer/state" "$answer/answer.c"
    done
}

# written EXERCISE...: whether one of these answers can be run
written() {
    for exercise; do
        if [ -s "$own/answers/$exercise/answer.c" ]; then return 0; fi
    done
    return 1
}

# seconds FIGURE: ten times the CPU time that its program took with the reference, and 2 s as for an answer.
seconds() {
    awk '{ split($1, time, /[ms]/) } END { print int(2 + 10 * (60 * time[1] + time[2])) }' "build/figures/$1.times"
}

# Leaves what the program printed in rows/FIGURE, or why there is nothing in rows/FIGURE.why.
run() {
    figure=$1
    shift
    rows=$own/rows/$figure
    : >"$rows.new"
    : >"$rows.why.new"
    if written "$@"; then
        echo "  run     chapters/figures/$figure.c with your functions"
        mkdir -p "$rows.lib"
        cp "$own"/reference/*.so "$rows.lib"
        for exercise; do
            cp "$own/answers/$exercise/library.so" "$rows.lib/lib$exercise.so"
        done
        {
            cat "$MADE/inside/answer-reads"
            ldd "$own/bin/$figure" | awk '{ for (i = 1; i <= NF; i++) if ($i ~ /^\//) print $i }'
        } >"$rows.lib/reads"
        status=0
        "$MADE/yours" rows "$rows.lib" "$own/bin/$figure" "$(seconds "$figure")" "$rows.new" >"$rows.why.new" || status=$?
        rm -r "$rows.lib"
        [ "$status" -le 1 ] || exit "$status"
    fi
    keep "$rows" "$rows.why"
}

split() {
    base=$own/figures/$1
    awk -v to="$base" -f "$here/yours_rows.awk" "build/figures/$1.values.gp" "build/figures/$1.dat" "$own/rows/$1"
    iconv -c -f UTF-8 -t UTF-8 "$base.alt.new" >"$base.alt.clean"
    mv "$base.alt.clean" "$base.alt.new"
    keep "$base.dat" "$base.alt" "$base.values.gp"
}

# The note says in its first line "drawn", "none" where no answer can be run, or what went wrong; then
# what became of each exercise. Only what was drawn is kept.
note() {
    figure=$1 drawn=$2 base=$own/figures/$1
    shift 2
    if ! written "$@"; then
        outcome=none
    elif [ -s "$own/rows/$figure.why" ]; then
        outcome=$(cat "$own/rows/$figure.why")
    elif [ ! -s "$base.dat" ]; then
        outcome='stopped before its end'
    elif [ ! -s "$drawn" ]; then
        outcome='gave numbers that cannot be drawn'
    else
        outcome=drawn
    fi
    if [ "$outcome" = drawn ]; then mv "$drawn" "$base.svg.new"; else : >"$base.svg.new"; fi
    rm -f "$drawn"
    {
        echo "$outcome"
        for exercise; do
            echo "$exercise $(cat "$own/answers/$exercise/state")"
        done
    } >"$base.note.new"
    keep "$base.svg" "$base.note"
}

"$step" "$@"
