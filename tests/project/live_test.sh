#!/bin/sh
# The figures that one drags: their rows are the desk's, and a reader with a mouse, a keyboard, a finger or
# without scripts gets what they promise, in Chromium and in Firefox. The tests themselves are in
# tests/project/browser: rows.mjs, live.mjs, firefox.mjs.
. tests/project/tap.sh
mkdir -p "$work/desk"

for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name")}
done
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
export CHROMIUM FIREFOX

check "the pages are made" env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s html || finish
! grep 'stay still' "$said" || not_ok "there is what live figures need" || finish

# What the programs print at the desk, with all digits.
flags="-std=c11 -O2 -ffp-contract=off -Icode -Ichapters/figures $(pkg-config --cflags gsl)"
for module in build/live/*.wasm; do
    name=$(basename "$module" .wasm)
    # shellcheck disable=SC2046,SC2086 # lists of words
    ${CC:-cc} $flags -DROW_FORMAT='"%.17g"' -o "$work/desk/$name" "chapters/figures/$name.c" \
        build/figures/solutions.a $(pkg-config --libs gsl) -lm >"$said" 2>&1 || not_ok "$name compiles at the desk"
    "$work/desk/$name" >"$work/desk/$name.rows" || not_ok "$name runs at the desk"
done
node tests/project/browser/rows.mjs build/live "$work/desk"

# A reader's functions that crash, and that never come back, in the place of momentum_step.
for answer in crashes endless; do
    clang --target=wasm32-wasi -std=c11 -O2 -ffp-contract=off -w -Icode -Ichapters/figures -Idocs/book/live \
        -Dmain=run_figure -nostdlib -Wl,--no-entry -Wl,--export=run_figure -o "$work/$answer.wasm" \
        chapters/figures/ball.c "tests/project/fixtures/live/$answer.c" docs/book/live/answers.c \
        build/live/solutions.a -lc
    mkdir -p "$work/$answer"
    cp -R build/book/. "$work/$answer"
    node docs/book/live/own.mjs build/live/ball.js "$work/$answer.wasm" >"$work/$answer/live/ball.js"
done

node tests/project/browser/live.mjs build/book "$work"
node tests/project/browser/firefox.mjs build/book
finish
