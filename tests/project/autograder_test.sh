#!/bin/sh
# Other systems that grade a class: Gradescope's autograder, and the job of GitHub Actions or GitLab.
. tests/project/tap.sh
needs zip unzip jq

# ---- Gradescope: its folders, below another one ----

make -s gradescope >"$said" 2>&1 && [ -s build/gradescope.zip ]
result $? "gradescope: the archive is made"
export AUTOGRADER="$work/autograder"
mkdir -p "$AUTOGRADER/source" "$AUTOGRADER/submission/my work/engine"
unzip -q build/gradescope.zip -d "$AUTOGRADER/source"
cp solutions/engine/softmax.c "$AUTOGRADER/submission/my work/engine/"
cp "$(find tests/engine/mistakes/cross_entropy -name '*.c' | LC_ALL=C sort | head -n 1)" "$AUTOGRADER/submission/my work/cross_entropy.c"
echo 'int x;' >"$AUTOGRADER/submission/odd.c"

# run ID: as Gradescope runs it for submission ID
run() {
    echo "{\"id\": $1}" >"$AUTOGRADER/submission_metadata.json"
    env -u MAKEFLAGS -u MAKELEVEL -u MADE -u CC sh "$AUTOGRADER/source/run_autograder" >"$said" 2>&1
}
of() { # EXERCISE FILTER
    jq -r --arg name "$1" ".tests[] | select(.name | endswith(\": \" + \$name)) | $2" "$AUTOGRADER/results/results.json"
}

run 1
result $? "gradescope: a submission is graded"
[ "$(of softmax '.score + 0')" = 3 ] && [ "$(of softmax .status)" = passed ] && [ "$(of cross_entropy .status)" = failed ] &&
    of cross_entropy .output | grep -q 'known mistake' && [ "$(jq .score "$AUTOGRADER/results/results.json")" != null ]
result $? "gradescope: points and reasons, a test an exercise"
jq -r .output "$AUTOGRADER/results/results.json" | grep -q 'odd.c: no exercise has this name' && jq -r .output "$AUTOGRADER/results/results.json" | grep -q 'The answers ran'
result $? "gradescope: what is not understood is named"
first=$(of cross_entropy .output | grep -o 'SEED=[0-9]*')
run 2
[ -n "$first" ] && [ "$(of cross_entropy .output | grep -o 'SEED=[0-9]*')" != "$first" ]
result $? "gradescope: another submission is asked something else"
rm -rf "$AUTOGRADER/source/downhill/build/gcc/judge" "$AUTOGRADER/source/downhill/build/gcc/questions"
! run 3 && ! jq -e .score "$AUTOGRADER/results/results.json" >/dev/null && jq -r .output "$AUTOGRADER/results/results.json" | grep -q 'tell your teacher'
result $? "gradescope: a grader that fails gives no score"

# The same format without that autograder, as another one may use it: right by one seed's numbers is worth nothing.
seeds_of() { # [NAME=VALUE]: the seed that a wrong answer's report names
    env "$@" EX=softmax CODE="$work/plain" FORMAT=gradescope SANDBOX=off make -s check | grep -o 'SEED=[0-9]*' | sort -u
}
mkdir -p "$work/plain/engine"
cp tests/engine/mistakes/softmax/not_normalised.c "$work/plain/engine/softmax.c"
{ seeds_of && seeds_of; } >"$said" 2>&1
[ "$(sort -u "$said" | grep -c .)" -eq 2 ]
result $? "gradescope: make check asks something else each time"
[ "$(seeds_of SEED=7)" = SEED=7 ]
result $? "gradescope: make check asks again what SEED names"

# ---- A job on each push ----

repository=$work/repository
mkdir -p "$repository"
cp -R code "$repository/"
cp "$MADE"/skeletons/engine/*.c "$repository/code/engine/"
job() {
    GITHUB_STEP_SUMMARY=$work/summary sh tests/verbs/teacher/ci.sh "$repository" >"$said" 2>&1
}
for file in "$MADE"/skeletons/*/*.c; do
    cp "$file" "$repository/code/${file#"$MADE"/skeletons/}"
done
! job && says 'Nothing is solved yet' 'Points 0/'
result $? "job: an untouched folder has not passed"
sed '/region/d' solutions/engine/softmax.c >"$repository/code/engine/softmax.c"
mkdir -p "$repository/tests/engine" && echo '#error mine' >"$repository/tests/engine/softmax.c"
rm -f "$work/summary"
# shellcheck disable=SC2016 # these are no commands
job && says 'softmax  *right' 'Points 3/' && grep -q '^| `softmax` | right | 3 of 3 |' "$work/summary"
result $? "job: the points and the summary, by the teacher's tests"
cp tests/engine/mistakes/softmax/not_normalised.c "$repository/code/engine/softmax.c"
! job && says 'known mistake'
result $? "job: a wrong answer fails it"
for file in docs/classroom.yml docs/gitlab.yml; do
    path=$(grep -o 'tests/[a-z/]*\.sh' "$file")
    echo "$path" >"$said"
    [ -e "$path" ]
    result $? "job: $file calls a script that is there"
done
finish
