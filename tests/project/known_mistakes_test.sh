#!/bin/sh
# gradient_check is asked to expose every known mistake of the exercises before it: the header that
# holds them leaves out none that is there, and names none that is not.
. tests/project/tap.sh
make_header=tests/backprop/include_mistakes.sh
sh $make_header | diff tests/backprop/mistakes.h - >"$said"
result $? "gradient_check is asked about every known mistake" || echo "    sh $make_header >tests/backprop/mistakes.h mends that"
finish
