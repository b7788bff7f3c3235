#!/bin/sh
# The autograder for Gradescope in a container of its own, from its zip to results.json. It installs packages and writes
# /autograder, so run it in a root that is thrown away, with the rights that Gradescope's containers have:
#
#     AS=container sh tests/project/fresh_root.sh bookworm sh tests/project/gradescope.sh
set -eu
cd "$(dirname "$0")/../.."
[ "$PWD" = /downhill ] || {
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | sed '$d' >&2
    exit 2
}
make setup gradescope gradescope
apt-get -q -y install unzip >/dev/null # Gradescope unpacks the zip itself
mkdir -p /autograder/source /autograder/submission/engine
unzip -q build/gradescope.zip -d /autograder/source
cp solutions/engine/dense_relu.c /autograder/submission/engine/
cp tests/engine/mistakes/cross_entropy/*.c /autograder/
for mistake in /autograder/*.c; do cp "$mistake" /autograder/submission/cross_entropy.c; done
cp tests/project/hostile/reads_the_solution.c /autograder/submission/softmax.c
echo '{"id": 1}' >/autograder/submission_metadata.json
mv /downhill /gone # the autograder stands on its own
cd /autograder
sh source/setup.sh >setup.log 2>&1 || { tail -n 5 setup.log && exit 1; }
sh source/run_autograder

verdict() {
    if [ "$1" = "$2" ]; then echo "ok $3"; else echo "not ok $3: $1, not $2"; fi
}
of() { # EXERCISE FILTER
    jq -r --arg name "$1" ".tests[] | select(.name | endswith(\": \" + \$name)) | $2" results/results.json
}
verdict "$(of dense_relu .score)" 3 "a right answer has its points"
verdict "$(of dense_relu .status)" passed "and has passed"
verdict "$(of cross_entropy .status)" failed "a wrong answer has failed"
verdict "$(of cross_entropy .output | grep -c 'known mistake')" 1 "and its mistake is known"
verdict "$(of softmax .score)" 0 "a hostile answer has none"
verdict "$(jq '[.tests[].max_score] | add' results/results.json)" "$(awk '!/^#/ && NF > 2 && $1 != "chapter" { n += $2 } END { print n }' source/downhill/tests/exercises)" "there is a test for each exercise"
verdict "$(jq -r .output results/results.json | grep -c 'ran confined')" 1 "the report says where answers ran"
jq -r .output results/results.json
