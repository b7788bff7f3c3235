#!/bin/sh
# gradient_check is asked to expose every known mistake of the exercises before it: the header that
# holds them leaves out none that is there, and names none that is not.
set -eu
mkdir -p build/test
out=build/test/known_mistakes
make_header=tests/backprop/include_mistakes.sh
if sh $make_header | diff tests/backprop/mistakes.h - >$out; then
    echo "ok gradient_check is asked about every known mistake"
else
    echo "not ok gradient_check is asked about every known mistake:" \
        "sh $make_header >tests/backprop/mistakes.h mends that"
    cat $out
fi
