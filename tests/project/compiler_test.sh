#!/bin/sh
# What a report takes from the compiler, whichever it is: the line of a crash, a variable that was never set, the
# whole of the standard library. With CC=clang-19 for another compiler (docs/contributing.md).
. tests/project/tap.sh
export MADE CC EX=softmax SANDBOX=''
unset CHAPTER QUESTION STRICT SEED FORMAT OUT FROM
make -s graders CC="$CC" >"$said" 2>&1 || not_ok "the grader is made with $CC"

# answer EXERCISE: an answer from standard input
answer() {
    chapter=$work/code/$(basename "$(dirname "$(ls solutions/*/"$1.c")")")
    mkdir -p "$chapter"
    cat >"$chapter/$1.c"
}

# said_of NAME PATTERN...: what is said of the answer, wherever it runs; what was said elsewhere is not looked up
said_of() {
    name=$1
    shift
    for place in off confinement bubblewrap; do
        ! CODE=$work/code SANDBOX=$place ANSWERS=$work/$place "$MADE/grade" >"$said" 2>&1 && says "$@"
        result $? "$name, SANDBOX=$place"
    done
}

answer softmax <<'C'
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    int unused;
    double sum = 0;
    for (size_t i = 0; i <= k; i++)
        sum += logits[i];
    p[0] = sum;
}
C
said_of 'the line of a read past an input' 'reads past the end of an input\|reads `logits\[' 'softmax.c:7'
answer softmax <<'C'
#include <stdlib.h>
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    double *sums = malloc(k * sizeof *sums);

    sums[k] = logits[0];
    p[0] = sums[k];
    free(sums);
}
C
said_of 'the line of a write past an array' 'writes past the end of an array' 'softmax.c:7'
answer softmax <<'C'
#include "engine.h"
void softmax(size_t k, const double *logits, double *p)
{
    double sum;
    for (size_t i = 0; i < k; i++)
        sum += logits[i];
    for (size_t i = 0; i < k; i++)
        p[i] = logits[i] / sum;
}
C
said_of 'a variable that was never set' 'never set\|uninitiali[sz]ed'
EX=central_difference
answer central_difference <<'C'
#include "derivatives.h"
double central_difference(scalar_function *f, void *params, double x, double h)
{
    (void)params;
    return (f(x + h, NULL) - f(x - h, NULL)) / (2 * h);
}
C
said_of 'a crash in a function that was given' 'which it called, reads through a null pointer' 'central_difference.c:5'
EX=complex_step
answer complex_step <tests/derivatives/accepted/complex_step/built_from_parts.c
CODE=$work/code "$MADE/grade" >"$said" 2>&1 && says 'complex_step  *right'
result $? 'CMPLX, which C11 has'
EX=dense_relu
for header in assert complex ctype errno fenv float inttypes iso646 limits locale math setjmp signal stdalign stdarg \
    stdatomic stdbool stddef stdint stdio stdlib stdnoreturn string tgmath threads time uchar wchar wctype; do
    echo "#include <$header.h>"
done | cat - solutions/engine/dense_relu.c | answer dense_relu
for place in off confinement bubblewrap; do
    CODE=$work/code SANDBOX=$place ANSWERS=$work/$place "$MADE/grade" >"$said" 2>&1 && says 'dense_relu  *right'
    result $? "every header of C11, SANDBOX=$place"
done
finish
