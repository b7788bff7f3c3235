#!/bin/sh
# yours_test.sh: the book with the reader's own curves, make html CODE=folder, on the small project of
# book_test.sh: what is drawn for an answer that is right, wrong, unsolved, crashes or never ends; that it is
# confined; that only what it touches is made again; and that the plain book stays as it is.
. tests/project/tap.sh
export LC_ALL=C.UTF-8

project=$PWD
work=$(mktemp -d) # in no repository
trap 'rm -rf "$work"' EXIT

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
    env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT -u CODE -u SANDBOX make html "$@" >"$said" 2>&1
}

# answer FOLDER BODY: makes FOLDER with an answer whose body is given
answer() {
    mkdir -p "$1/small"
    printf '#define _GNU_SOURCE\n#include <math.h>\n#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n#include "small.h"\ndouble double_it(double x)\n{\n%s\n}\n' \
        "$2" >"$1/small/double_it.c"
}

page=build/yours/book/0-small.html
home=build/yours/book/index.html

# shows NAME TEXT [FILE]: the page has the text
shows() {
    contains "$1" "$2" "${3:-$page}"
}

# lacks NAME TEXT: the page has it not
lacks() {
    ok_unless "$1" "$(grep -e "$2" "$page")"
}

# book NAME BODY: the book is made with that answer, of a stranger
book() {
    answer theirs "$2"
    check "$1: the book is made" make_html CODE=theirs
}

check "the plain book is made" make_html || finish
cp -Rp build/book plain

check "unsolved: the book is made" make_html CODE=code || finish
shows "unsolved: it is said" 'Drawn with the reference alone\. .*double_it.* is not solved yet\. <code>make check EX=double_it</code>'
lacks "unsolved: the figure is as it was" 'class="reference"'
shows "unsolved: no points" '0 of 2 points, 0 of 1 exercises right\. Next: <a href="0-small.html#double_it">' $home

book right 'return x + x;'
shows "right: it is drawn over the reference" 'class="reference".*class="yours"'
shows "right: it is said" 'drawn with your .*double_it'
lacks "right: nothing is to do" 'make check CODE=theirs'
shows "right: it has points" '2 of 2 points, 1 of 1 exercises right\. Every exercise is right\.' $home
shows "right: the description" 'aria-label="A straight line from 0 to 6\. Drawn over it with the reader.s functions: A straight line from 0 to 6\."'

book wrong 'return 3 * x;'
shows "wrong: it is drawn" 'class="yours"'
shows "wrong: it is said" 'does not pass yet\. <code>make check CODE=theirs EX=double_it</code>'
shows "wrong: the description says what is drawn" "reader's functions: A straight line from 0 to 9\."
shows "wrong: its numbers are in a table" 'Your data as a table.*data-rows="# line # columns x|2x 0 0 .* 3 9 *".*yours/double.dat'
shows "wrong: the numbers over the drawing are the reader's" 'up to 9<'
lacks "wrong: no number of the reference is over the drawing" 'up to 6<'
shows "wrong: it is said whose numbers the text has" 'The text and the caption keep the reference.s numbers'
shows "wrong: the text keeps the reference's number" 'The value 6 is more than five'

book "other axes" 'return 4 * x;'
lacks "other axes: no curve of the reference is on them" 'class="reference"'
shows "other axes: it is said" 'Drawn with your .*double_it.* alone, since its axes'
shows "other axes: the description is the reader's" 'aria-label="Drawn with the reader.s functions: A straight line from 0 to 12\."'

book "crash at the grader" 'abort();'
shows "crash at the grader: it is said" 'Drawn with the reference alone\. .* crashed or did not end when it was graded'
book "crash in the figure" 'if (x > 1) abort(); return 2 * x;'
shows "crash in the figure: it is said" 'with your .*double_it.* the program of this figure crashed\.'
lacks "crash in the figure: the figure is as it was" 'class="reference"'
book "endless" 'for (volatile int i = 0; x > 1; i++) ; return 2 * x;'
shows "endless: it is said" 'the program of this figure took too long\.'
book "exit" 'if (x > 1) exit(0); return 2 * x;'
shows "exit: it is said" 'the program of this figure stopped before its end\.'
book "out of memory" 'while (x > 1) { volatile char *p = malloc(1 << 26); for (int i = 0; i < 1 << 26; i += 512) p[i] = 1; } return 2 * x;'
shows "out of memory: it is said" 'the program of this figure took too much memory\.'
book "does not compile" 'retrun 2 * x;'
shows "does not compile: it is said" 'does not compile'
book "not finite" 'return x > 1 ? x / 0.0 : 0.0 / 0.0;'
shows "not finite: it is drawn" 'class="yours"'
book "huge" 'return pow(10, 307) * x;'
shows "huge: it is drawn" 'class="yours"'
book "prints" 'printf("%g 5\n", x); return 2 * x;'
check "prints: not taken for rows" diff build/yours/figures/double.dat build/figures/double.dat
book "todo on the way" 'if (x > 1) todo(); return 2 * x;'
shows "todo on the way: it is said" 'the program of this figure stopped before its end\.'

# What goes down the pipe reaches gnuplot and the page as numbers alone.
book "forged rows" 'if (x > 1) { dprintf(3, "# value at_3 system(\"touch forged\")\n# value at_4 4\n# alt <script>\n\n\n# line\n# columns <i>|y\n1 <i>\n1;system(\"touch forged\") 2\n7 8\n"); _exit(0); } return 2 * x;'
shows "forged rows: what is text is shown as text" "functions: &lt;script&gt;\""
[ "$(grep -v '^#' build/yours/figures/double.dat | tr -d '\n')" = '7 8' ]
result $? "forged rows: numbers alone" "$(cat build/yours/figures/double.dat)"
ok_unless "forged rows: nothing runs" "$(find . -name forged; grep 'system\|at_4' build/yours/figures/double.values.gp)"

# The figure's program reads nothing of the project, neither a stranger's nor the learner's own.
reads='FILE *file = fopen("%s", "r"); return x > 1 && file ? 7 : 2 * x;'
# shellcheck disable=SC2059 # the format is the line above
book "a stranger reads" "$(printf "$reads" "$work/chapters/index.md")"
ok_unless "a stranger reads nothing" "$(grep '^2 7' build/yours/figures/double.dat)"
cp code/small/double_it.c skeleton
# shellcheck disable=SC2059
answer code "$(printf "$reads" "$work/chapters/index.md")"
make_html CODE=code
ok_unless "the learner's own reads nothing" "$(grep '^2 7' build/yours/figures/double.dat)"
cp skeleton code/small/double_it.c

mkdir -p linked/small
ln -s "$work/solutions/small/double_it.c" linked/small/double_it.c
make_html CODE=linked
lacks "no link is followed" 'class="reference"'

mkdir empty
check "nothing there: the book is made" make_html CODE=empty
shows "nothing there: it is said" 'is missing'

odd=$(printf 'my "answers" & it'\''s <b> %% #\\ ;')
answer "$odd" 'return 3 * x;'
check "odd characters: the book is made" make_html CODE="$odd"
shows "odd characters: it is drawn" 'class="yours"'

! make_html CODE=nowhere && says 'CODE=nowhere: No such file.*for example CODE=code'
result $? "no such folder"
! env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL make pdf CODE=code >"$said" 2>&1 && says 'on the pages only: make html CODE='
result $? "no such paper"

# remakes NAME BODY PAGES: with the changed answer those pages are made again, and no others
remakes() {
    answer theirs "$2"
    touch mark
    make_html CODE=theirs
    pages=$(find build -name '*.html' -newer mark | sort | tr '\n' ' ')
    [ "$pages" = "$3" ]
    result $? "$1" "made again: $pages"
}
remakes "wrong at first" 'return 3 * x;' "$page "
remakes "nothing changed: nothing is made" 'return 3 * x;' ''
remakes "another wrong answer: its page" 'return 4 * x;' "$page "
remakes "right now: its page and the home page" 'return 2 * x;' "$page $home "

make_html
check "the plain book stays as it was" diff -r plain build/book
finish
