#!/bin/sh
# Measures, in one run on one machine, each as a ratio to the bare compiler on the same file: from an
# edit to the verdict, at the desk and in the sandbox; a whole check from nothing and with nothing
# changed; then a class (bench_class.sh). The bare way is what one types by hand: compile, link and run
# a small program that calls the same function, without sanitizers.
set -eu
cd "$(dirname "$0")/../.."
work=build/test/bench
rounds=${ROUNDS:-15}
rm -rf "$work"
mkdir -p "$work/code/derivatives"
export CC MADE SEED='' QUESTION='' CHAPTER='' STRICT=''
answer=$work/code/derivatives/central_difference.c
cp solutions/derivatives/central_difference.c "$answer"
cat >"$work/main.c" <<'C'
#include <stdio.h>
#include "derivatives.h"
static double square(double x, void *params)
{
    (void)params;
    return x * x;
}
int main(void)
{
    printf("%g\n", central_difference(square, NULL, 3, 0.1));
    return 0;
}
C

now() { date +%s%N; }

# timed FILE COMMAND...: adds the milliseconds that the command takes to FILE
timed() {
    file=$1
    shift
    start=$(now)
    "$@" >/dev/null 2>&1 || { echo "failed: $*" >&2; exit 1; }
    echo "$start $(now)" | awk '{ printf "%.3f\n", ($2 - $1) / 1e6 }' >>"$work/$file.ms"
}

bare() {
    "$CC" -std=c11 -g -O1 -Wall -Wextra -Icode -o "$work/bare" "$work/main.c" "$answer" -lm && "$work/bare"
}
desk() { CODE=$work/code SANDBOX=off EX=central_difference make -s check; }
sandbox() { CODE=$work/code SANDBOX=on EX=central_difference make -s check; }
unchanged() { CODE=solutions EX='' SANDBOX='' make -s check; }

edit() { echo "// edit $(now)" >>"$answer"; }
median() { sort -n "$work/$1.ms" | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

unchanged >/dev/null
i=0
while [ "$i" -lt "$rounds" ]; do
    edit && timed bare bare
    edit && timed desk desk
    edit && timed sandbox sandbox
    timed unchanged unchanged
    i=$((i + 1))
done

report() { # NAME FILE
    awk -v name="$1" -v ms="$(median "$2")" -v bare="$(median bare)" \
        'BEGIN { printf "%-44s %8.1f ms %7.2f\n", name, ms, ms / bare }'
}
echo "median of $rounds rounds, interleaved                            ratio to bare"
report "bare: compile, link and run one file" bare
report "edit to verdict at the desk (make check)" desk
report "edit to verdict in the sandbox" sandbox
report "make check, nothing changed, all exercises" unchanged
rm -rf "$MADE/answers"
timed whole unchanged

report "all exercises from nothing, the grader made" whole
sh tests/project/bench_class.sh
sh tests/project/bench_book.sh
sh tests/project/bench_live.sh
sh tests/project/bench_page.sh
