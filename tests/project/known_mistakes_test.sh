#!/bin/sh
# gradient_check is asked to expose every known mistake of the exercises before it: the header that
# holds them (tests/backprop/mistakes.sh) leaves out none that is there, and names none that is not.
set -eu
if sh tests/backprop/mistakes.sh | diff tests/backprop/mistakes.h - >build/test/known_mistakes; then
    echo "ok gradient_check is asked about every known mistake"
else
    echo "not ok gradient_check is asked about every known mistake:" \
        "sh tests/backprop/mistakes.sh >tests/backprop/mistakes.h mends that"
    cat build/test/known_mistakes
fi
