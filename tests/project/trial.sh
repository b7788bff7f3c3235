# trial.sh: what the tests under many seeds share; read by them.
#
# shellcheck shell=sh
exercises=$(awk '$1 == "exercise" { print $2 }' build/list/table)
[ -z "${EX:-}" ] || exercises=$EX
trials=$MADE/trial

# A program for each exercise, made from its questions like its judge (rules.mk). Two tests want the same.
# shellcheck disable=SC2046 # one target a word
make_trials() {
    flock "$MADE/trials" make -s -j"$(nproc)" -f tests/grader/rules.mk CC="$CC" MADE="$MADE" \
        $(for exercise in $exercises; do
            echo "$trials/$exercise" "$MADE/plain/$exercise"
        done)
}

# library FILE EXERCISE FOLDER: the answer in FILE as FOLDER/libanswer.so
library() {
    mkdir -p "$3"
    rm -f "$3/libanswer.so" # of another answer: one that cannot be made is none
    "$CC" -std=c11 -O1 -fPIC -w -ffp-contract=off -ftrivial-auto-var-init=pattern -Icode -c \
        -o "$3/answer.o" "$1" &&
        objcopy --keep-global-symbol="$2" "$3/answer.o" &&
        ld -shared -soname libanswer.so -o "$3/libanswer.so" "$3/answer.o" \
        "$("$CC" -print-libgcc-file-name)"
}

# trial EXERCISE FOLDER FIRST LAST [replay | memory]: the lines of trial.c
trial() {
    exercise=$1
    shift
    "$trials/$exercise" "$MADE/plain/$exercise" "$@" 2>/dev/null
}
