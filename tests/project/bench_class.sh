#!/bin/sh
# Measures the grading of a class (make bench; or alone: sh tests/project/bench_class.sh) in CPU time, the user's and the
# system's, beside the bare compilation of the same answers in the same run. SIZES (25 100) are the classes; every
# submission has all exercises, and no two files are the same.
#
# To reach: 1.46 times the bare compilations a submission, aiming at 1.23 (1.9 and 1.6 s where these take 1.3 s); 200
# submissions unchanged in a second; one file changed in a second more than that answer's own; 40 KB and 5 inodes a
# submission; as much a submission in a large class as in a small one.
set -eu
cd "$(dirname "$0")/../.."
CC=${CC:-$(command -v gcc)}
MADE=${MADE:-build/$(basename "$CC")}
export CC MADE
work=$PWD/build/test/bench-class
rm -rf "$work" build/marks/bench-*
mkdir -p "$work"
make -s graders class
git ls-files 'solutions/*/*.c' ':!solutions/crosscheck/*' >"$work/answers"

# cpu COMMAND...: the seconds of CPU time of the command and of all that it starts
cpu() {
    (
        "$@" >"$work/said" 2>&1
        times >"$work/times"
    )
    tail -n 1 "$work/times" | awk -F '[ms ]+' '{ print 60 * $1 + $2 + 60 * $3 + $4 }'
}

# shellcheck disable=SC2046,SC2317 # the flags are words; cpu calls this
bare() {
    while read -r answer; do
        "$CC" $(cat "$MADE/answer-flags") -Icode -c -o "$work/bare.o" "$answer"
    done <"$work/answers"
}

# shellcheck disable=SC2317
one_answer() { CODE=$1 EX=softmax SANDBOX=on ANSWERS=$work/one OUT=$work/one.txt "$MADE/grade"; }

new_class() { # SIZE
    i=0
    while [ "$i" -lt "$1" ]; do
        i=$((i + 1))
        while read -r answer; do
            file=$work/bench-$1/student-$i/${answer#solutions/}
            mkdir -p "${file%/*}"
            { cat "$answer" && echo "// of student $i"; } >"$file"
        done <"$work/answers"
    done
}

say() { # NAME SECONDS COUNT
    awk -v name="$1" -v seconds="$2" -v count="$3" -v bare="$bare" 'BEGIN {
        printf "%-44s %8.2f s CPU %7.2f\n", name, seconds / count, seconds / count / bare }'
}

bare=$(cpu bare)
echo "a class, in CPU time                               ratio to bare"
say "bare: compile $(wc -l <"$work/answers") answers" "$bare" 1
for size in ${SIZES:-25 100}; do
    new_class "$size"
    marks=build/marks/bench-$size
    say "of $size: a submission" "$(cpu make -s grade FROM="$work/bench-$size")" "$size"
    unchanged=$(cpu make -s grade FROM="$work/bench-$size")
    say "of $size: all of them unchanged" "$unchanged" 1
    echo '// changed' >>"$work/bench-$size/student-1/engine/softmax.c"
    own=$(cpu one_answer "$work/bench-$size/student-1")
    changed=$(cpu make -s grade FROM="$work/bench-$size")
    say "of $size: one file changed, without its own" "$(echo "$changed $own" | awk '{ print $1 - $2 }')" 1
    echo "$(du -sk "$marks" | cut -f1) $(find "$marks" | wc -l) $size" |
        awk '{ printf "%-44s %8.1f KB, %.1f inodes\n", "of " $3 ": a submission on disk", $1 / $3, $2 / $3 }'
done
