#!/bin/sh
# ci.sh FOLDER: grades one student's repository in a job of GitHub Actions or GitLab, with this copy of the tests and
# not with the student's. Called by the workflows in docs/.
#
# The report goes to the job's log and to its summary ($GITHUB_STEP_SUMMARY, where there is one), a JUnit file to
# build/report.xml, and the points in the form that GitHub Classroom reads. The status is zero when something was
# solved and nothing is wrong: a folder that nobody has touched has not passed.
set -u
cd "$(dirname "$0")/../../.." || exit 2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Each push is asked something else, by the name of its commit.
seed=$(printf '%d' "0x$(git -C "$1" rev-parse HEAD 2>/dev/null | cut -c1-15)" 2>/dev/null) || seed=1

make -s class && FROM=$1 LAY_OUT="$work/code" "build/gcc/class" >"$work/found" || exit 2
grade() {
    make -s check CODE="$work/code" LABEL=code SEED="$seed" "$@"
}
grade >"$work/report" 2>&1
status=$?
grade FORMAT=junit OUT=build/report.xml >/dev/null 2>&1
grade FORMAT=json OUT="$work/report.json" >/dev/null 2>&1
cat "$work/found" "$work/report"
[ -s "$work/report.json" ] || exit 2
# A sum, because jq 1.7 leaves 3.0 as it was written, and 1.6 makes it 3.
points=$(jq -r '"\(.earned + 0)/\(.points + 0)"' "$work/report.json")
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    {
        echo "## Downhill: $points points"
        echo
        cat "$work/found"
        echo '| exercise | | points |'
        echo '|---|---|---:|'
        jq -r '.exercises[] | "| `\(.exercise)` | \(.status) | \((.earned // 0) + 0) of \(.points + 0) |"' "$work/report.json"
        echo
        echo '<details><summary>What the grader says</summary>'
        echo
        sed 's/^/    /' "$work/report"
        echo
        echo '</details>'
    } >>"$GITHUB_STEP_SUMMARY"
    echo "::notice title=Autograding complete::Points $points"
fi
if [ "$(jq '.right' "$work/report.json")" -eq 0 ]; then
    echo 'Nothing is solved yet.'
    exit 1
fi
exit "$status"
