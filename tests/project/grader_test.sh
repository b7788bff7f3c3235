#!/bin/sh
# What a student and a teacher see: the report, its exit status, and what happens to odd input.
# Each test gives the grader a folder of its own; the reports are read as a person reads them.
# shellcheck disable=SC2016 # a dollar that make must see
. tests/project/tap.sh
needs clang
own_made "$work/made"
MADE=$work/made
export MADE CC EX='' CHAPTER='' QUESTION='' STRICT='' SEED='' SANDBOX='' CODE=''

# answer FOLDER EXERCISE: an answer from standard input
answer() {
    folder=$(dirname "$(ls solutions/*/"$2.c")")
    mkdir -p "$1/${folder#solutions/}"
    cat >"$1/${folder#solutions/}/$2.c"
}

# grade FOLDER [NAME=VALUE...]: leaves the report in $said; the status is the grader's
grade() {
    CODE=$1
    shift
    env CODE="$CODE" SANDBOX=off "$@" "$MADE/grade" >"$said" 2>&1
}

# ---- Right, wrong and to do ----

grade solutions STRICT=1
result $? "the solutions pass, STRICT too"
! grep -q 'wrong\b.*[0-9]/' "$said" && says ' right, 0 wrong, 0 to do'
result $? "the solutions have full marks"

answer "$work/some" softmax <solutions/engine/softmax.c
answer "$work/some" cross_entropy <<'C'
#include "engine.h"
double cross_entropy(size_t k, const double *logits, size_t label)
{
    todo();
}
C
grade "$work/some" && says 'softmax  *right' 'cross_entropy  *to do' 'dense_relu  *missing'
result $? "right, to do and missing together are no failure"
says "^Next: $work/some/engine/dense_relu.c$"
result $? "the report ends with what comes next"
! grade "$work/some" STRICT=1
result $? "STRICT demands that nothing is left to do"
grade "$work/some" EX=softmax STRICT=1 && [ "$(grep -c '/[0-9]' "$said")" -le 3 ]
result $? "EX narrows the report to one exercise"
grade "$work/some" CHAPTER=derivatives && ! grep -q softmax "$said" && says 'descend  *missing'
result $? "CHAPTER narrows the report to one chapter"
grade "$work/some" CHAPTER=0 EX='softmax, cross_entropy' && says softmax cross_entropy
result $? "a chapter answers to its number, and EX may name several"

# ---- An answer in another place ----

answer "$work/place" softmax <code/engine/softmax.c
cp solutions/engine/softmax.c "$work/place/engine/my_softmax.c"
cp solutions/engine/softmax.c "$work/place/engine/cross_entropy.c"
cp solutions/engine/dense_relu.c "$work/place/dense_relu.c"
! grade "$work/place" CHAPTER=0 && says "no function cross_entropy; it defines .softmax." 'place/dense_relu.c, line [0-9]* defines' 'place/engine/my_softmax.c, line [0-9]*'
result $? "an answer in another place is found, beside a skeleton, under another name or in another folder"

# ---- A wrong answer ----

answer "$work/wrong" central_difference <<'C'
#include "derivatives.h"
#include <stdio.h>
double central_difference(scalar_function *f, void *params, double x, double h)
{
    printf("x is %g\n", x);
    return (f(x + h, params) - f(x, params)) / h;
}
C
! grade "$work/wrong" EX=central_difference && says 'central_difference(cubic, NULL, x, h)' \
    'x = ' 'h = ' 'got ' 'expected ' 'closed form: ' 'error .*relative .*allowed' 'known mistake: ' \
    'read  *.*1-derivatives' "repeat  *make check EX=central_difference QUESTION=[a-z_]* CODE='"
result $? "a wrong answer: call, inputs, got, expected, oracle, error, mistake, book, command"
says 'your code printed' '| x is ' 'more lines'
result $? "what the answer prints is shown, and cut"

question=$(sed -n 's/.*QUESTION=\([a-z_]*\).*/\1/p' "$said")
! grade "$work/wrong" EX=central_difference QUESTION="$question" && says 'got ' 'expected '
result $? "QUESTION repeats that one question"
! grade "$work/wrong" EX=central_difference QUESTION=nonsense && says 'no such question' "$question"
result $? "a QUESTION that does not exist is answered with those that do"

answer "$work/vector" softmax <<'C'
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    double sum = 0;
    for (size_t i = 0; i < k; i++)
        sum += exp(logits[i]);
    for (size_t i = 0; i + 1 < k; i++)
        p[i] = exp(logits[i]) / sum;
}
C
! grade "$work/vector" EX=softmax && says 'elements of p' '(never set)'
result $? "an element that is never set is called so"

# ---- How a run can end ----

# ends NAME BODY PATTERN...: a central_difference with this body, and the report about it
ends() {
    name=$1 body=$2
    shift 2
    answer "$work/ends" central_difference <<C
#include "derivatives.h"
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
double central_difference(scalar_function *f, void *params, double x, double h)
{
    $body
}
C
    answer "$work/ends" best_step <solutions/derivatives/best_step.c
    ! grade "$work/ends" EX='central_difference best_step' && says "$@" 'best_step  *right  *4/4'
    result $? "$name"
}
ends "a compile error: file and line" 'return f(x;' 'central_difference.c:7:.*error' 'the compiler stopped'
ends "a name that is declared nowhere" 'return slope(f, x);' 'error: implicit declaration'
ends "exit(0)" 'exit(0);' 'ended the whole program'
ends "a crash: the line and the call" 'return *(double *)NULL;' 'null pointer' 'central_difference.c:7' 'call  *central'
ends "an endless loop: its line" 'for (;;) f(x, params);' 'computed for 2 seconds' 'at  *[^ ]*central_difference.c:7'
ends "recursion without an end" 'return central_difference(f, params, x, h) + 1;' 'out of stack' 'central_difference.c:7'
ends "an access past an array" 'double a[2] = {x, h}, *p = a; for (size_t i = 0; i <= 2; i++) x += *p++; return x;' \
    'past the end of a local array' 'central_difference.c:7'
ends "undefined behaviour" 'int i = (int)(h * 0) + 2147483647; return i + 1;' 'undefined behaviour: signed integer overflow' 'central_difference.c:7'
ends "a flood of output" 'for (;;) puts("again");' 'printed more than'
ends "NaN" 'return (f(x, params) - f(x, params)) / (h - h);' 'got  *-*nan'
ends "a variable never set" 'double s; s += f(x + h, params); s -= f(x - h, params); return s / (2 * h);' \
    'local variable is' 'used uninitialized'
ends "state from an earlier call" 'static double first, seen; if (seen == 0) first = x; seen += x == first; return (f(x + h, params) - f(x - h, params)) / (2 * h) + (seen > 1 && x == first);' \
    'remembered between calls'

answer "$work/warns" central_difference <<'C'
#include "derivatives.h"
double central_difference(scalar_function *f, void *params, double x, double h)
{
    int unused = 1;
    return (f(x + h, params) - f(x - h, params)) / (2 * h);
}
C
grade "$work/warns" EX=central_difference && says 'right  *3/3' 'compiler warns' 'unused variable'
result $? "a warning is shown and costs nothing"

answer "$work/cut" dense_relu <<'C'
#include "engine.h"
void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    for (size_t i = 0; i < m; i++) {
        int z = b[i];
        for (size_t j = 0; j < n; j++)
            z += W[i * n + j] * x[j];
        y[i] = z > 0 ? z : 0;
    }
}
C
! grade "$work/cut" EX=dense_relu && says 'dense_relu.c:5.*warning' 'dense_relu.c:7.*warning' 'In line 5 a number becomes a whole number'
result $? "a fraction that is cut off: the lines, and what is lost"

answer "$work/unfair" shuffle <<'C'
#include "sgd.h"
void shuffle(size_t n, uint64_t *state, size_t *order)
{
    for (size_t t = 0; t < n; t++) {
        size_t i = random_below(state, n), item = order[i];
        order[i] = order[n - 1];
        order[n - 1] = item;
    }
}
C
! grade "$work/unfair" EX=shuffle && says 'measured  *the number of times that items\[[0-3]\], .* come out in this' 'about 1000'
result $? "orders that come up too often: which, and how often"

answer "$work/lost" he_init <<'C'
#include "engine.h"
void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    for (size_t i = 0; i < m * n; i++)
        W[i] = sqrt(2.0 / (double)n) * random_normal(state) / (i % 5 != 0);
}
C
! grade "$work/lost" EX=he_init && says 'measured  *[0-9]* of the [0-9]* numbers are infinite or not a number' 'less than 1e-300' && ! says 'is -*nan'
result $? "what is drawn and not finite: how many, and no mean of it"

answer "$work/writes" softmax <<'C'
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    ((double *)logits)[0] = 0;
    for (size_t i = 0; i < k; i++)
        p[i] = 1.0 / (double)k;
}
C
! grade "$work/writes" EX=softmax && says 'writes to `logits\[0\]`, but `logits` is const' 'softmax.c:4'
result $? "an answer that writes to a const input"

# linking NAME LINE PATTERN...: what is said of a softmax whose first line calls what is not there
linking() {
    name=$1
    answer "$work/links" softmax <<C
#include "engine.h"
$2
C
    shift 2
    ! grade "$work/links" EX=softmax && says 'softmax  *wrong' 'stopped ' "$@"
    result $? "$name"
}
linking 'a call of a later exercise' \
    'void softmax(size_t k, const double *x, double *p) { p[0] = cross_entropy(k, x, 0); }' \
    'it calls cross_entropy, an exercise after this one'
linking 'a call of an exercise of a later chapter' \
    'double relu_backward(double); void softmax(size_t k, const double *x, double *p) { p[k - 1] = relu_backward(*x); }' \
    'it calls relu_backward, an exercise after this one'
linking 'a call of a function that is nowhere' \
    'double softplus(double); void softmax(size_t k, const double *x, double *p) { p[k - 1] = softplus(*x); }' \
    'softplus is used, but neither this file nor'
linking 'a call of a function of GSL' \
    'double gsl_sf_exp(double); void softmax(size_t k, const double *x, double *p) { p[k - 1] = gsl_sf_exp(*x); }' \
    'gsl_sf_exp is used, but neither this file nor'
linking 'a function with a name that is not the one asked for' \
    'void soft_max(size_t k, const double *x, double *p) { p[k - 1] = *x; }' \
    'the file defines no function softmax'
answer "$work/links" softmax <<'C'
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    dense_relu(1, 1, logits, logits, logits, p);
    for (size_t i = 0; i < k; i++)
        p[i] = 1.0 / (double)k;
}
C
! grade "$work/links" EX=softmax && says 'expected' && ! grep -q 'stopped' "$said"
result $? 'a call of an earlier exercise'

answer "$work/prints" softmax <<'C'
#include <stdio.h>
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    fputs("\357\277\276 \357\277\277 \355\240\200 \033[31m ]]> <&\"\n", stdout);
    for (size_t i = 0; i < k; i++)
        p[i] = 0 * logits[i];
}
C
! grade "$work/prints" EX=softmax FORMAT=junit && says '<failure' '31m ]]&gt; &lt;&amp;' &&
    iconv -f UTF-8 -t UTF-16 "$said" >/dev/null && ! LC_ALL=C grep -q "$(printf '\357\277[\276\277]\|\033')" "$said"
result $? "what is no character of XML does not get into the report for Jenkins"
for term in dumb xterm; do
    TERM=$term script -q -e -c 'SANDBOX=off EX=softmax CODE=solutions make -s check' /dev/null >"$said" </dev/null
    if [ $term = dumb ]; then ! grep -q "$(printf '\033')" "$said"; else grep -q "$(printf '\033')" "$said"; fi
    result $? "TERM=$term: $(if [ $term = dumb ]; then echo no; else echo with; fi) colours on a terminal"
done

# ---- Names ----

! grade solutions EX=sofmax && says 'no such exercise' 'EX=softmax?'
result $? "EX that does not exist: the nearest name is offered"
! grade solutions CHAPTER=derivative && says 'no such chapter' 'CHAPTER=derivatives?'
result $? "CHAPTER that does not exist: the nearest name is offered"
! grade solutions CHAPTER=speed && says 'CHAPTER=speed: there is nothing to grade' &&
    ! grade solutions CHAPTER=1 EX=softmax && says 'EX=softmax: there is no such exercise in CHAPTER=1'
result $? "a choice that leaves no exercise is refused"
! grade "$work/nowhere" && says 'No such file or directory' 'CODE names the folder'
result $? "CODE that does not exist"
! grade Makefile && says 'CODE names the folder'
result $? "CODE that is a file"
! grade solutions SEED=x && says 'whole number'
result $? "SEED that is no number"

odd="$work/it's \"odd\" #1 & ünï%20 *"
mkdir -p "$odd"
cp -R "$work/some/." "$odd"
before=$(find "$odd" -type f -exec cksum {} + | sort)
env CODE="$odd" EX=softmax "$MADE/grade" >"$said" 2>&1 && says 'softmax  *right'
result $? "CODE with spaces, quotes and other odd characters, in the sandbox"
make -s check CODE="$odd" EX=softmax >"$said" 2>&1 && says 'softmax  *right'
result $? "the same through make"
(cd "$odd/engine" && make -s -C "$OLDPWD" check CODE="$odd/" EX=softmax) >"$said" 2>&1
result $? "an absolute path with a slash at its end"
[ "$before" = "$(find "$odd" -type f -exec cksum {} + | sort)" ]
result $? "the folder that is graded is only read"
mkdir -p "$work/a\$b??/" && cp -R "$work/some/." "$work/a\$b??/"
make -s check CODE="$work/a\$b??/" EX=softmax >"$said" 2>&1 && says 'softmax  *right'
result $? "CODE with a dollar sign and a trigraph"
# shellcheck disable=SC2016 # for make to expand, if it did
! make -s check EX='$(shell touch build/test/ran)' CHAPTER='$(shell touch build/test/ran)' >"$said" 2>&1 &&
    [ ! -e build/test/ran ] && says 'no such exercise'
result $? "what is typed is not run"
! make -s check CODE='a
b' EX=softmax >"$said" 2>&1 && says 'line break'
result $? "CODE with a line break is refused"
! make -s check CFLAGS=-ffast-math EX=softmax >"$said" 2>&1 && says 'NaN'
result $? "-ffast-math is refused"

# ---- Again ----

grade "$work/some" && cp "$said" "$work/first"
: >"$work/mark"
grade "$work/some" && cmp -s "$said" "$work/first" &&
    [ -z "$(find "$MADE/answers" -newer "$work/mark" -type f)" ]
result $? "with nothing changed nothing runs, and the report is the same"
echo '/* changed */' >>"$work/some/engine/softmax.c" && grade "$work/some" &&
    [ -n "$(find "$MADE/answers" -newer "$work/mark" -name 'verdict-*.json')" ]
result $? "a changed answer is graded again"
grade "$work/some" SEED=7 && says 'seed 7' && grade "$work/some" && says 'seed 1'
result $? "the seed is printed, and another can be given"
(grade "$work/some" SEED=8) & (grade "$work/some" SEED=8)
grade "$work/some" SEED=8 && wait
result $? "two runs at once"

# ---- Who and with what ----

make -s check CC=clang CODE=solutions >"$said" 2>&1 && says ' right, 0 wrong, 0 to do'
result $? "the solutions pass with clang"
! make -s check CC=clang CODE="$work/ends" SANDBOX=off EX=central_difference >"$said" 2>&1
result $? "wrong answers fail with clang"
if [ "$(id -u)" -eq 0 ]; then
    clone=$(mktemp -d)
    git ls-files -z | xargs -0 cp --parents -t "$clone" 2>/dev/null
    cp -R "$odd" "$clone/it's another's" # where nobody may read
    chown -R nobody "$clone"
    runuser -u nobody -- env -i PATH="$PATH" HOME=/nonexistent make -s -C "$clone" check CODE=solutions \
        >"$said" 2>&1 && says ' right, 0 wrong, 0 to do'
    result $? "someone who is not root: the solutions pass"
    runuser -u nobody -- env -i PATH="$PATH" HOME=/nonexistent make -s -C "$clone" check \
        CODE="$clone/it's another's" EX=softmax >"$said" 2>&1 && says 'softmax  *right'
    result $? "someone who is not root: a sandbox"
    rm -rf "$clone"
else
    skip "someone who is not root" "the other tests show this, which root did not start"
fi
make -s -j4 check EX=softmax >"$said" 2>&1 && says 'softmax'
result $? "make -j check"
finish
