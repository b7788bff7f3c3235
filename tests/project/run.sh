#!/bin/sh
# Runs the tests of the project: every *_test.sh beside this file, or those named.
#
#     sh tests/project/run.sh [NAME...]        for example: run.sh answers grader
#
# A test prints `ok NAME` or `not ok NAME: why`, a line each (tap.sh); what it prints besides is shown, and what it
# skipped. The last line counts them. A test that fails without saying which counts as one that failed, and so
# does one that says nothing.
#
# Two tests run at once, for many use one core alone; each writes to a folder of its own. A test that looks at the
# whole machine has a line `# alone: why` and runs by itself, after the others.
set -u
cd "$(dirname "$0")/../.." || exit 2
CC=${CC:-$(command -v gcc)}
MADE=${MADE:-build/$(basename "$CC")}
export CC MADE
mkdir -p build/test

if [ "${1:-}" = --one ]; then # leaves what it said, then its status
    log=build/test/$2.log
    sh "tests/project/$2_test.sh" >"$log" 2>&1
    echo $? >"$log.status"
    exit
fi

if [ $# -eq 0 ]; then
    for file in tests/project/*_test.sh; do
        name=${file##*/}
        set -- "$@" "${name%_test.sh}"
    done
fi
together='' alone=''
for name; do
    rm -f "build/test/$name.log.status"
    if grep -q '^# alone: ' "tests/project/${name}_test.sh"; then alone="$alone $name"; else together="$together $name"; fi
done
{
    echo "$together" | xargs -r -P 2 -n 1 sh "$0" --one
    echo "$alone" | xargs -r -n 1 sh "$0" --one
} &
runner=$!

passed=0 failed=0
for name in $together $alone; do
    log=build/test/$name.log
    until [ -s "$log.status" ] || ! kill -0 "$runner" 2>/dev/null; do sleep 0.2; done
    echo "# $name"
    grep -v '^ok ' "$log"
    grep '^ok .* # SKIP ' "$log"
    ok=$(grep -c '^ok ' "$log")
    bad=$(grep -c '^not ok ' "$log")
    status=$(cat "$log.status")
    if [ "$bad" -eq 0 ] && { [ "$status" != 0 ] || [ "$ok" -eq 0 ]; }; then
        echo "not ok $name: ended with status $status after $ok tests"
        bad=1
    fi
    passed=$((passed + ok))
    failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
