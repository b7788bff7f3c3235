#!/bin/sh
# The verbs at the learner's desk and the teacher's, in a copy of the project so that nobody's work is
# touched: next, hint, solution, reset, try, debug, watch; the formats of the report.
. tests/project/tap.sh
needs gdb node jq
top=$PWD copy=$work/copy
mkdir -p "$copy/build"
git ls-files -z | xargs -0 cp -a --parents -t "$copy" 2>/dev/null
cp -a "$MADE" "$copy/build/"
cd "$copy" || exit 2
for skeleton in "$MADE"/skeletons/*/*.c; do # whatever code/ holds here
    cp "$skeleton" "code/${skeleton#"$MADE"/skeletons/}"
done
unset CODE EX CHAPTER QUESTION SEED STRICT SANDBOX FORMAT OUT FORCE FROM
export NO_COLOR=1

type_in() { # WORDS...: what a person types after make
    make -s "$@" >"$said" 2>&1 </dev/null
}

# ---- The learner ----

type_in next && says 'code/engine/dense_relu.c' 'code/engine.h' 'make check EX=dense_relu' 'make hint'
result $? "next: the task, the files, the commands"
type_in hint EX=softmax && says 'Hint 1 of 3' && type_in hint EX=softmax && says 'Hint 2 of 3' &&
    type_in hint EX=softmax && says 'Hint 3 of 3' && type_in hint EX=softmax && says 'All three'
result $? "hint: one after the other, then the last again"
! type_in hint EX=sofmax && says 'Did you mean EX=softmax'
result $? "hint: the nearest name is offered"
! type_in hint && says 'Name one exercise'
result $? "hint: without a name"
cp tests/engine/mistakes/softmax/no_maximum_subtracted.c code/engine/softmax.c
type_in hint EX=softmax && says 'What your answer does'
result $? "hint: what a known mistake does comes first"
! type_in solution EX=softmax && says 'has not passed yet'
result $? "solution: not before it passes"
type_in solution EX=softmax FORCE=1 && says '^-' '^+'
result $? "solution: FORCE shows it as a diff"
kept=$(cksum <code/engine/softmax.c)
type_in reset EX=softmax && says 'kept as .downhill/replaced/softmax-' && grep -q 'todo();' code/engine/softmax.c &&
    [ "$(cksum <"$(ls .downhill/replaced/softmax-*.c)")" = "$kept" ]
result $? "reset: the skeleton again, and a dated copy of what was there"
type_in reset EX=softmax && says 'skeleton already' && [ "$(find .downhill/replaced -type f | wc -l)" -eq 1 ]
result $? "reset: nothing to keep the second time"
cp solutions/engine/softmax.c code/engine/softmax.c
type_in solution EX=softmax && says 'Lines with -'
result $? "solution: after it passes"
type_in clean && [ -d .downhill/replaced ] && [ ! -d build ]
result $? "clean leaves progress and copies alone"
mkdir -p build && cp -a "$top/$MADE" build/
type_in try && says 'Made code/try.c' 'softmax: 0.0900306'
result $? "try: a scratch program with the learner's functions"
echo 'int main(void) { int a[2] = {0}; volatile int i = 2; return a[i]; }' >code/try.c
! type_in try && says 'out of bounds\|overflow'
result $? "try: sanitizers are on"
cp tests/engine/mistakes/softmax/no_maximum_subtracted.c code/engine/softmax.c
type_in debug EX=softmax
says 'Stopping at tests/engine/softmax.c' 'Breakpoint 1\|breakpoint 1' 'call(softmax'
result $? "debug: stops at the call of the first question that fails"

: >code/engine/softmax.c
setsid make -s watch >"$said" 2>&1 </dev/null & # a group of its own, as in a terminal
watcher=$!
tries=0
until grep -q Waiting "$said" || [ "$tries" -ge 100 ]; do sleep 0.1; tries=$((tries + 1)); done
cp solutions/engine/dense_relu.c code/engine/dense_relu.c
touch code/engine/dense_relu.c
tries=0
until grep -q 'Waiting.*he_init' "$said" || [ "$tries" -ge 100 ]; do sleep 0.1; tries=$((tries + 1)); done
says 'Waiting for code/engine/dense_relu.c' 'dense_relu *right' 'Waiting for code/engine/he_init.c'
result $? "watch: grades what is saved and goes on to the next"
kill -TERM "-$watcher"
wait "$watcher" 2>/dev/null
for _ in $(seq 150); do # it may sit and wait for an event, ten seconds long
    pgrep -g "$watcher" >"$said" || break
    sleep 0.1
done
[ ! -s "$said" ] && [ -z "$(ls "$MADE"/watched.* 2>/dev/null)" ]
result $? "watch: nothing of it is left when it is ended"

# ---- Formats ----

rm -f code/try.c
make -s check FORMAT=json CODE=solutions >"$said" 2>/dev/null && jq -e '
    .earned == .points and .wrong == 0 and (.exercises | length > 10) and
    all(.exercises[]; .status == "right" and (.groups | length > 0) and .points > 0)' "$said" >/dev/null
result $? "json: parsed, with full marks for the solutions"
make -s check FORMAT=json EX=softmax >"$said" 2>/dev/null
jq -e '.exercises[0] | .status == "interrupted" or .status == "wrong"' "$said" >/dev/null
result $? "json: standard output holds nothing else"
make -s check FORMAT=junit >build/report.xml 2>/dev/null
node "$top/tests/project/browser/junit.mjs" build/report.xml >"$said" 2>&1 && says '^[0-9]* tests, 1 failed, [0-9]* skipped'
result $? "junit: read by a parser that others use, with counts that agree"
make -s check FORMAT=gradescope OUT="$copy/build/results.json" >"$said" 2>&1
[ ! -s "$said" ] || grep -q 'make: \*\*\*' "$said"
jq -e '(.score | type == "number") and .output_format == "text" and all(.tests[];
    (.score | type == "number") and .score <= .max_score and (.name | type == "string") and
    (.status == "passed" or .status == "failed") and (.output | type == "string"))' \
    "$copy/build/results.json" >>"$said"
result $? "gradescope: the fields of its specification, in the file OUT"
! type_in check FORMAT=yaml && says 'json, junit and gradescope'
result $? "a format that does not exist"
finish
