#!/bin/sh
# yours_test.sh: the book with the reader's own curves, make html CODE=folder, on the small project of
# book_test.sh: what is drawn for an answer that is right, wrong, unsolved, crashes or never ends; that it is
# confined; that only what it touches is made again; and that the plain book stays as it is.
set -u
export LC_ALL=C.UTF-8

project=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
failed=0

passed() { echo "ok $1"; }
wrong() {
    echo "not ok $1: $2"
    failed=1
}

cp -R "$project/tests/project/fixtures/book/." "$work"
cd "$work" || exit 1
mkdir -p docs tests/small
cp -R "$project/Makefile" .
cp -R "$project/docs/book" docs/
cp -R "$project/tests/grader" tests/
cp "$project/code/todo.h" "$project/code/random.h" code/
cp "$project/chapters/figures/style.gp" "$project/chapters/figures/figure.h" chapters/figures/
cat >chapters/figures/double.gp <<'END'
set xrange [0:3]
set yrange [0:10]
set title sprintf("three times: up to %g", at_3)
if (at_3 > 11) { set yrange [0:20] }
plot data index "line" using 1:2 with lines ls 2
END
cat >tests/small/double_it.c <<'END'
#include "questions.h"

#include "small.h"

GROUP(one, "twice one")
{
    double x = given_scalar("x", 1);
    expect_scalar(double_it(x), closed_form(2, "2 x"), within(1e-14, 1e-14));
}

QUESTIONS(double_it, &one)
END
mkdir tests/small/slips
cat >tests/small/slips/double_it.c <<'END'
#include "mutants.h"
#include "small.h"

double double_it(double x)
{
    return (M(1) ? 1 : 2) * x;
}

const unsigned mutant_count = 1, base_count = 1;
const struct mutant mutants[] = {{0, ""}, {0, "1 stands where 2 belongs"}};
END

# make_html [VARIABLE=VALUE...]
make_html() {
    env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT -u CODE -u SANDBOX make html "$@" >log 2>&1
}

# answer FOLDER BODY: makes FOLDER with an answer whose body is given
answer() {
    mkdir -p "$1/small"
    printf '#define _GNU_SOURCE\n#include <math.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n#include "small.h"\ndouble double_it(double x)\n{\n%s\n}\n' \
        "$2" >"$1/small/double_it.c"
}

page=build/yours/book/0-small.html
home=build/yours/book/index.html

# says NAME TEXT [FILE]: the page has the text
says() {
    if tr '\n' ' ' <"${3:-$page}" | grep -q -e "$2"; then
        passed "$1"
    else
        wrong "$1" "no \"$2\" in ${3:-$page} but: $(grep -o '<p class="yours">.*' "$page")"
    fi
}

# lacks NAME TEXT: the page has it not
lacks() {
    if grep -q -e "$2" "$page"; then wrong "$1" "\"$2\" is in the page"; else passed "$1"; fi
}

# book NAME BODY: the book is made with that answer, of a stranger
book() {
    answer theirs "$2"
    if make_html CODE=theirs; then passed "$1: the book is made"; else wrong "$1: the book is made" "$(tail -n 5 log)"; fi
}

if make_html; then passed "the plain book is made"; else
    wrong "the plain book is made" "$(cat log)"
    exit 1
fi
cp -Rp build/book plain

if make_html CODE=code; then passed "unsolved: the book is made"; else
    wrong "unsolved: the book is made" "$(cat log)"
    exit 1
fi
says "unsolved: it is said" 'Drawn with the reference alone\. .*double_it.* is not solved yet\. <code>make check EX=double_it</code>'
lacks "unsolved: the figure is as it was" 'class="reference"'
says "unsolved: no points" '0 of 2 points, 0 of 1 exercises right\. Next: <a href="0-small.html#double_it">' $home

book right 'return x + x;'
says "right: it is drawn over the reference" 'class="reference".*class="yours"'
says "right: it is said" 'drawn with your .*double_it'
lacks "right: nothing is to do" 'make check CODE=theirs'
says "right: it has points" '2 of 2 points, 1 of 1 exercises right\. Every exercise is right\.' $home
says "right: the description" 'aria-label="A straight line from 0 to 6\. Drawn over it with the reader.s functions: A straight line from 0 to 6\."'

book wrong 'return 3 * x;'
says "wrong: it is drawn" 'class="yours"'
says "wrong: it is said" 'does not pass yet\. <code>make check CODE=theirs EX=double_it</code>'
says "wrong: the description says what is drawn" "reader's functions: A straight line from 0 to 9\."
says "wrong: its numbers are in a table" 'Your data as a table.*data-rows="# line # columns x|2x 0 0 .* 3 9 *".*yours/double.dat'
says "wrong: the numbers over the drawing are the reader's" 'up to 9<'
lacks "wrong: no number of the reference is over the drawing" 'up to 6<'
says "wrong: it is said whose numbers the text has" 'The text and the caption keep the reference.s numbers'
says "wrong: the text keeps the reference's number" 'The value 6 is more than five'

book "other axes" 'return 4 * x;'
lacks "other axes: no curve of the reference is on them" 'class="reference"'
says "other axes: it is said" 'Drawn with your .*double_it.* alone, since its axes'
says "other axes: the description is the reader's" 'aria-label="Drawn with the reader.s functions: A straight line from 0 to 12\."'

book "crash at the grader" 'abort();'
says "crash at the grader: it is said" 'Drawn with the reference alone\. .* crashed or did not end when it was graded'
book "crash in the figure" 'if (x > 1) abort(); return 2 * x;'
says "crash in the figure: it is said" 'with your .*double_it.* the program of this figure crashed\.'
lacks "crash in the figure: the figure is as it was" 'class="reference"'
book "endless" 'for (volatile int i = 0; x > 1; i++) ; return 2 * x;'
says "endless: it is said" 'the program of this figure took too long\.'
book "exit" 'if (x > 1) exit(0); return 2 * x;'
says "exit: it is said" 'the program of this figure stopped before its end\.'
book "out of memory" 'while (x > 1) { volatile char *p = malloc(1 << 26); for (int i = 0; i < 1 << 26; i += 512) p[i] = 1; } return 2 * x;'
says "out of memory: it is said" 'the program of this figure took too much memory\.'
book "does not compile" 'retrun 2 * x;'
says "does not compile: it is said" 'does not compile'
book "not finite" 'return x > 1 ? x / 0.0 : 0.0 / 0.0;'
says "not finite: it is drawn" 'class="yours"'
book "huge" 'return pow(10, 307) * x;'
says "huge: it is drawn" 'class="yours"'
book "prints" 'printf("%g 5\n", x); return 2 * x;'
if cmp -s build/yours/figures/double.dat build/figures/double.dat; then
    passed "prints: not taken for rows"
else
    wrong "prints: not taken for rows" "$(tr '\n' ' ' <build/yours/figures/double.dat)"
fi
book "todo on the way" 'if (x > 1) todo(); return 2 * x;'
says "todo on the way: it is said" 'the program of this figure stopped before its end\.'

# What goes down the pipe reaches gnuplot and the page as numbers alone.
book "forged rows" 'if (x > 1) { dprintf(3, "# value at_3 system(\"touch forged\")\n# value at_4 4\n# alt <script>\n\n\n# line\n# columns <i>|y\n1 <i>\n1;system(\"touch forged\") 2\n7 8\n"); _exit(0); } return 2 * x;'
says "forged rows: what is text is shown as text" "functions: &lt;script&gt;\""
if [ "$(grep -v '^#' build/yours/figures/double.dat | tr -d '\n')" = '7 8' ]; then
    passed "forged rows: numbers alone"
else
    wrong "forged rows: numbers alone" "$(tr '\n' ' ' <build/yours/figures/double.dat)"
fi
if find . -name forged | grep -q . || grep -q 'system\|at_4' build/yours/figures/double.values.gp; then
    wrong "forged rows: nothing runs" "$(cat build/yours/figures/double.values.gp)"
else
    passed "forged rows: nothing runs"
fi

# The figure's program reads nothing of the project, neither a stranger's nor the learner's own.
reads='FILE *file = fopen("%s", "r"); return x > 1 && file ? 7 : 2 * x;'
# shellcheck disable=SC2059 # the format is the line above
book "a stranger reads" "$(printf "$reads" "$work/chapters/index.md")"
if grep -q '^2 7' build/yours/figures/double.dat; then wrong "a stranger reads nothing" "it does"; else passed "a stranger reads nothing"; fi
cp code/small/double_it.c skeleton
# shellcheck disable=SC2059
answer code "$(printf "$reads" "$work/chapters/index.md")"
make_html CODE=code
if grep -q '^2 7' build/yours/figures/double.dat; then wrong "the learner's own reads nothing" "it does"; else passed "the learner's own reads nothing"; fi
cp skeleton code/small/double_it.c

mkdir -p linked/small
ln -s "$work/solutions/small/double_it.c" linked/small/double_it.c
make_html CODE=linked
lacks "no link is followed" 'class="reference"'

mkdir empty
if make_html CODE=empty; then says "nothing there: it is said" 'is missing'; else wrong "nothing there" "$(tail -n 3 log)"; fi

odd=$(printf 'my "answers" & it'\''s <b> %% #\\ ;')
answer "$odd" 'return 3 * x;'
if make_html CODE="$odd"; then passed "odd characters: the book is made"; else wrong "odd characters: the book is made" "$(tail -n 5 log)"; fi
says "odd characters: it is drawn" 'class="yours"'

if make_html CODE=nowhere; then
    wrong "no such folder" "made all the same"
elif grep -q 'CODE=nowhere: No such file.*for example CODE=code' log; then
    passed "no such folder"
else
    wrong "no such folder" "$(tail -n 3 log)"
fi
if env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL make pdf CODE=code >log 2>&1; then
    wrong "no such paper" "made all the same"
elif grep -q 'on the pages only: make html CODE=' log; then
    passed "no such paper"
else
    wrong "no such paper" "$(tail -n 3 log)"
fi

# remakes NAME BODY PAGES: with the changed answer those pages are made again, and no others
remakes() {
    answer theirs "$2"
    touch mark
    make_html CODE=theirs
    pages=$(find build -name '*.html' -newer mark | sort | tr '\n' ' ')
    if [ "$pages" = "$3" ]; then passed "$1"; else wrong "$1" "made again: $pages"; fi
}
remakes "wrong at first" 'return 3 * x;' "$page "
remakes "nothing changed: nothing is made" 'return 3 * x;' ''
remakes "another wrong answer: its page" 'return 4 * x;' "$page "
remakes "right now: its page and the home page" 'return 2 * x;' "$page $home "

make_html
if diff -r plain build/book >log; then passed "the plain book stays as it was"; else wrong "the plain book stays as it was" "$(cat log)"; fi
exit $failed
