#!/bin/sh
# Measures what a writer waits for: from one word changed in a chapter to its page, by make html, as a ratio to what
# pandoc alone takes for that page, with the same filters. To make, a file that was touched is one that was changed.
set -eu
cd "$(dirname "$0")/../.."
work=build/test/bench_book
chapter=chapters/4-momentum.md page=build/book/4-momentum.html
rounds=${ROUNDS:-15}
rm -rf "$work"
mkdir -p "$work"
unset MAKEFLAGS MFLAGS MAKELEVEL DRAFT
make -s html >"$work/log"

# The command that make would give to the shell.
make -n -f docs/book/rules.mk -W "$chapter" "$page" |
    sed -e ':joined' -e '/\\$/N; s/\\\n//; t joined' | grep '^pandoc .*/screen.lua' >"$work/pandoc.sh"

# timed FILE COMMAND...: adds the milliseconds that the command takes to FILE
timed() {
    file=$work/$1
    shift
    start=$(date +%s%N)
    "$@" >/dev/null
    echo "$start $(date +%s%N)" | awk '{ printf "%.3f\n", ($2 - $1) / 1e6 }' >>"$file"
}

i=0
while [ "$i" -lt "$rounds" ]; do
    touch "$chapter"
    timed make make -s html
    timed pandoc sh "$work/pandoc.sh"
    i=$((i + 1))
done
rm "$page.new"

median() { sort -n "$work/$1" | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }
awk -v make="$(median make)" -v pandoc="$(median pandoc)" 'BEGIN {
    printf "one word changed in a chapter, make html: %.0f ms, %.2f of pandoc alone\n", make, make / pandoc }'
