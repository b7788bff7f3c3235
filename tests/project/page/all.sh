#!/bin/sh
# Holds the page's verdicts against the desk's, on every answer that the project knows: make hosts
set -u
work=build/test/hosts
rm -rf $work
mkdir -p $work
make -s -f tests/grader/page/rules.mk page || exit 1
awk '$1 == "chapter" { chapter = $3; next } { print chapter, $2 }' build/list/table |
    while read -r chapter name; do
        sh tests/project/page/verdicts.sh $work "$name" references "solutions/$chapter/$name.c"
        for kind in accepted mistakes; do
            sh tests/project/page/verdicts.sh $work "$name" $kind "tests/$chapter/$kind/$name"/*.c
        done
    done
node tests/project/page/hosts.mjs $work
