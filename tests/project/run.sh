#!/bin/sh
# Runs the tests of the project: every *_test.sh beside this file, or those named.
#
#     sh tests/project/run.sh [NAME...]        for example: run.sh answers grader
#
# A test prints `ok NAME` or `not ok NAME: why`, a line each; what it prints besides is shown. The
# last line counts them. A test that fails without saying which counts as one that failed, and so
# does one that says nothing.
set -u
cd "$(dirname "$0")/../.." || exit 2
CC=${CC:-$(command -v gcc)}
MADE=${MADE:-build/$(basename "$CC")}
export CC MADE
mkdir -p build/test
passed=0 failed=0

# one_test NAME: adds its results to the counts
one_test() {
    log=build/test/$1.log
    echo "# $1"
    {
        sh "tests/project/$1_test.sh" 2>&1
        echo $? >"$log.status"
    } | tee "$log" | grep -v '^ok '
    ok=$(grep -c '^ok ' "$log")
    bad=$(grep -c '^not ok ' "$log")
    if [ "$bad" -eq 0 ] && { [ "$(cat "$log.status")" -ne 0 ] || [ "$ok" -eq 0 ]; }; then
        echo "not ok $1: ended with status $(cat "$log.status") after $ok tests"
        bad=1
    fi
    passed=$((passed + ok))
    failed=$((failed + bad))
}

if [ $# -eq 0 ]; then
    for file in tests/project/*_test.sh; do
        name=${file##*/}
        set -- "$@" "${name%_test.sh}"
    done
fi
for name; do
    one_test "$name"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
