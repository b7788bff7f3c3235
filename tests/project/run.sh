#!/bin/sh
# Runs the tests of the project: every *_test.sh beside this file, or those named.
#
#     sh tests/project/run.sh [NAME...]        for example: run.sh answers grader
#
# A test prints `ok NAME` or `not ok NAME: why`, a line each (tap.sh); what it prints besides is shown, and what it
# skipped. The last line counts them. A test that fails without saying which counts as one that failed, and so
# does one that says nothing. Up to three tests that failed are run once more, alone, and the second time counts.
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
    : >"build/test/$name.log"
    if grep -q '^# alone: ' "tests/project/${name}_test.sh"; then alone="$alone $name"; else together="$together $name"; fi
done
{
    echo "$together" | xargs -r -P 2 -n 1 sh "$0" --one
    echo "$alone" | xargs -r -n 1 sh "$0" --one
} &
runner=$!

# results NAME: how many of a test passed and failed, as `ok` and `bad`; fails when any did
results() {
    log=build/test/$1.log
    ok=$(grep -c '^ok ' "$log")
    bad=$(grep -c '^not ok ' "$log")
    status=$(cat "$log.status" 2>/dev/null)
    if [ "$bad" -eq 0 ] && { [ "$status" != 0 ] || [ "$ok" -eq 0 ]; }; then bad=1; fi
    [ "$bad" -eq 0 ]
}

# show NAME: what a test said, but for what passed; fails as it did
show() {
    results "$1"
    grep -v '^ok ' "$log"
    grep '^ok .* # SKIP ' "$log"
    [ "$bad" -eq 0 ] || grep -q '^not ok ' "$log" || echo "not ok $1: ended with status $status after $ok tests"
    [ "$bad" -eq 0 ]
}

failures=''
for name in $together $alone; do
    until [ -s "build/test/$name.log.status" ] || ! kill -0 "$runner" 2>/dev/null; do sleep 0.2; done
    echo "# $name"
    show "$name" || failures="$failures $name"
done

# Tests share a machine with each other and with strangers. What failed is tried once more, alone: a fault of the project
# fails again. Many failures are no accident.
if [ "$(echo "$failures" | wc -w)" -le 3 ]; then
    for name in $failures; do
        echo "# $name, once more and alone"
        sh "$0" --one "$name"
        show "$name" && echo "It passed now."
    done
fi

passed=0 failed=0
for name in $together $alone; do
    results "$name"
    passed=$((passed + ok))
    failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
