#!/bin/sh
# book_test.sh: shows that the book is made, made again only where something changed, and not made when
# anything in it is wrong. It works on a small project of its own, tests/project/fixtures/book.
#
# An edit is a command in single quotes, run by eval where it belongs.
# shellcheck disable=SC2016,SC2317
. tests/project/tap.sh
needs lualatex localedef
export LC_ALL=C.UTF-8 # a no-break space is one letter to grep

project=$PWD
work=$(mktemp -d) # in no repository
trap 'rm -rf "$work"' EXIT

# The book's make, away from whatever make this test runs under.
make_book() {
    env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -f "$project/docs/book/rules.mk" "$@" >"$said" 2>&1
}

# A fresh copy of the project whose pages are made, as the working folder.
fresh() {
    cd "$work" && rm -rf try && cp -Rp made try && cd try || exit 1
}

# refuses NAME EDIT MESSAGE: after the edit, a command, no pages are made, for the reason given.
refuses() {
    fresh
    eval "$2"
    ! make_book html && says "$3"
    result $? "$1"
}

# remakes NAME EDIT STEPS: after the edit these steps are taken again, and no others; and no page but those named.
remakes() {
    fresh
    eval "$2"
    touch mark
    make_book html || not_ok "$1" || return
    steps=$(sed -n 's|^  \([a-z]*\)  *\(.*/\)*|\1 |p' "$said" | sort | tr '\n' ',')
    pages=$(find build/book -maxdepth 1 -name '*.html' -newer mark | sed 's|.*/|page |' | sort | tr '\n' ',')
    [ "$steps" = "$3" ] && [ "$pages" = "$(echo "$steps" | grep -o 'page [^,]*,' | tr -d '\n')" ]
    result $? "$1" "made again: $steps, of the pages $pages; not: $3"
}

# Edits of the small project.
chapter=chapters/0-small.md
program=chapters/figures/double.c
append() { printf '\n%s\n' "$2" >>"$1"; }
change() { sed "$2" "$1" >changed && cat changed >"$1" && rm changed; }

cp -R "$project/tests/project/fixtures/book" "$work/made"
cp "$project/chapters/figures/style.gp" "$project/chapters/figures/figure.h" "$work/made/chapters/figures/"
cd "$work/made" || exit 1
check "a book is made" make_book html || finish

# shows NAME PATTERN [PAGE]
shows() {
    contains "$1" "$2" "build/book/${3:-0-small.html}"
}
shows "a value is woven in" 'The value 6 is more than five'
shows "a region is woven in, with its place" 'chapters/figures/double.c, line 12'
shows "a transcript is woven in" 'cat: nothing-here: No such file'
shows "a reference is numbered and linked" 'href="#fig:double"'
shows "a figure is described" 'aria-label="A straight line from 0 to 6."'
shows "a drawing has the colours of the page" 'fill="var(--plot-2)"'
ok_unless "a drawing has no colours and letters of its own" "$(grep -o '.\{20\}\(rgb(\|font-family\).\{20\}' build/book/0-small.html)"
shows "an exercise has its contract" 'code/small.h, lines 3–5'
shows "an exercise has its command" 'make check EX=double_it'
shows "a listing leads to its line" 'href="source/chapters/figures/double.c.html#line-12"'
shows "the file is there, with a number for each line" 'id="line-12"' source/chapters/figures/double.c.html
shows "a symbol is explained where the code has its name" 'href="notation.html#symbol:double_it" class="pair"[^>]*data-name="double_it"'
shows "a term is introduced where it is first in italics" '<dfn id="term:doubled">doubled</dfn>'
shows "the glossary leads to where a term is introduced" 'Twice as much. *<a href="0-small.html#term:doubled"' glossary.html
shows "the bibliography leads to the sections that cite a work" 'Cited in.<a href="0-small.html#sec:small" *class="ref">0</a>' bibliography.html

# Two figures on a page, from one drawing: what each refers to is its own.
fresh
append "$chapter" '![Twice as much, again.](double){#fig:again}'
make_book html
page_ids=$(grep -o ' id=["'"'"'][^"'"'"']*' build/book/0-small.html | sed 's/.*["'"'"']//' | sort)
lost=$(grep -o 'href=["'"'"']#[a-z]*-gp[^"'"'"']*\|url(#[^)]*' build/book/0-small.html | sed 's/.*#//' | sort -u |
    while read -r id; do echo "$page_ids" | grep -qx "$id" || echo "$id"; done)
ok_unless "two figures on a page: no id is there twice" "$(echo "$page_ids" | uniq -d)"
ok_unless "two figures on a page: what each refers to is there" "$lost"
echo "$page_ids" | grep -qx again-gpPt5
result $? "two figures on a page: ids have the figure's name" "$page_ids"

# What a reader does in code/ is no part of the book.
fresh
printf '// region helper\n// region answer\n' >>code/small/double_it.c
cp solutions/small/double_it.c code/small/solved.c
check "regions in code/ are the reader's" make_book html

# fixtures/formulas has a formula, what becomes of it for the screen, and an empty line; and so on.
formulas=$project/tests/project/fixtures/formulas
awk 'NR % 3 == 1 { print "$" $0 "$\n" }' "$formulas" |
    pandoc -f markdown -t html5 --mathml --wrap=none --lua-filter "$project/docs/book/screen/mathml.lua" |
    sed -n 's|.*<math[^>]*>\(.*\)</math>.*|\1|p' >formulas.made
awk 'NR % 3 == 2' "$formulas" >formulas.wanted
awk 'NR % 3 == 1' "$formulas" >formulas.asked
[ -s formulas.wanted ] && cmp -s formulas.made formulas.wanted
result $? "formulas" "$(paste -d '\n' formulas.asked formulas.wanted formulas.made |
    awk 'NR % 3 == 1 { asked = $0 } NR % 3 == 2 { wanted = $0 } NR % 3 == 0 && $0 != wanted { print asked ": " $0; exit }')"

remakes "nothing changed: nothing is made" : ''
remakes "a word changed: its page alone" 'change $chapter s/Multiply/Add/' 'page 0-small.html,'
remakes "a solution changed: what shows it" 'change solutions/small/double_it.c "s/2 \* x/x + x/"' \
    'page 0-small.html,replay hello.sh,run double.c,'
remakes "a solution that gives something else: its figures too" 'change solutions/small/double_it.c "s/2 \* x/3 * x/"' \
    'draw double.svg,page 0-small.html,replay hello.sh,run double.c,'
remakes "a figure's program changed: its figure and where it is shown" 'change $program "s/x <= 3/x <= 4/"' \
    'draw double.svg,page 0-small.html,run double.c,'
remakes "a drawing changed: where it is shown" 'change chapters/figures/double.gp "s/ls 1/ls 2/"' \
    'draw double.svg,page 0-small.html,'
remakes "what a program reads changed: the program, and where its values are" 'echo 26 >chapters/stored.txt' \
    'page 1-next.html,run stored.c,'
remakes "a source changed: where it is cited" 'change chapters/references.bib s/Leslie/L./' 'page 1-next.html,page bibliography.html,'
remakes "a session changed: it, and where it is shown" \
    'change chapters/transcripts/hello.sh s/hello/hallo/; change chapters/transcripts/hello.txt "s/hello/hallo/; s/HELLO/HALLO/"' \
    'page 0-small.html,replay hello.sh,'
remakes "a heading changed: all that may refer to it" 'change $chapter "s/^## Twice/## Doubled/"' \
    'page 0-small.html,page 1-next.html,page bibliography.html,page glossary.html,page index.html,page notation.html,'
remakes "a chapter renamed: all that may refer to it" 'mv chapters/1-next.md chapters/1-then.md' \
    'page 0-small.html,page 1-then.html,page bibliography.html,page glossary.html,page index.html,page notation.html,'
[ ! -e build/book/1-next.html ]
result $? "a page without a chapter is removed"

refuses "what a draft let through" 'change $chapter "s/double.at_3/double.at_4/"; make_book html DRAFT=1' 'unknown value double.at_4'
refuses "missing region" 'change $chapter s/region=call/region=cull/' "$chapter:25: .* has no region cull"
refuses "missing file" 'change $chapter s/double.c/treble.c/' 'no file chapters/figures/treble.c'
refuses "unused region" 'change $chapter "/region=call/,+1d"' "$program:11: no chapter shows region call"
refuses "region twice in a file" 'append $program "// region call
// a
// endregion"' 'region call is already in line 11'
refuses "overlapping regions" 'change $program "s|// region call|&\n// region inner|"' 'region inner opens inside region call'
refuses "region never closed" 'change $program "s|// endregion||"' "$program:11: region call is never closed"
refuses "region without a beginning" 'append $program "// endregion"' 'endregion without a region'
refuses "empty region" 'change $program "/row(x/d"' 'region call is empty'
refuses "line too long" 'change $program "s|row(x, double_it(x));|& // $(printf %080d 0)|"' 'more than 80 columns'
refuses "code typed into a chapter" 'append $chapter "
\`\`\`c
int x;
\`\`\`"' 'code and transcripts come from files'

refuses "unknown value" 'change $chapter "s/double.at_3/double.at_4/"' 'unknown value double.at_4'
refuses "value of a program that is gone" 'rm chapters/figures/stored.c' 'unknown value stored.rate'
refuses "what a program reads is gone" 'rm chapters/stored.txt' 'chapters/stored.txt: cannot be read'
refuses "value that is not a number" 'change $program "s/1.25e-5/0.0 \/ 0/"' 'value small is -*nan'
refuses "false claim" 'change $chapter "s/at_3 > 5/at_3 > 7/"' "$chapter:7: not so: \"more than five\""
refuses "claim about an unknown value" 'change $chapter "s/at_3 > 5/at_4 > 5/"' 'unknown value double.at_4'
refuses "claim that is no truth value" 'change $chapter "s/at_3 > 5/at_3/"' 'claim double.at_3 is neither true nor false but 6'
refuses "format that is none" 'change $chapter "s/format=.%.1e./format=%s/"' 'format="%s" is no format for one number'
refuses "whole number that is none" 'echo 6.5 >chapters/stored.txt; change chapters/1-next.md "s/{.value}/{.value format=%d}/"' \
    'chapters/1-next.md:7: stored.rate: format="%d" cannot show 6.5: %d takes whole numbers'
refuses "claim that is no expression" 'change $chapter "s/at_3 > 5/at_3 >/"' 'claim double.at_3 >:'

refuses "text lost behind a reference" 'append $chapter "From @fig:double [to the end]{claim=\"1 == 1\"}."' 'text in brackets behind or before @fig:double'
refuses "unknown reference" 'append $chapter "See @fig:treble."' 'unknown reference @fig:treble'
refuses "unknown citation" 'append $chapter "See @nobody1900."' 'nobody1900'
refuses "id used twice" 'append chapters/1-next.md "## Again {#sec:twice}"' 'id sec:twice is already at'
refuses "heading without id" 'append $chapter "## Nameless"' 'needs an id'
refuses "chapter without a question" 'change $chapter "/^::: question/,/^:::/d"' 'begins with its question'
refuses "chapter with another title" 'change $chapter "s/^# A small/# A big/"' 'calls this chapter "A small chapter"'
refuses "dead link" 'append $chapter "[there](#nowhere)"' 'dead link to #nowhere'
refuses "dead link to another page" 'append $chapter "[there](7-none.html)"' 'dead link to 7-none.html'
refuses "id used twice in a page" 'append $chapter "[a]{#same} and [b]{#same}"' 'id same is used twice'
refuses "image from the network" 'append $chapter "![x](https://example.org/x.png)"' 'a figure needs'

# refuses_page NAME HTML MESSAGE: a page that holds this is no page of the book.
refuses_page() {
    fresh
    printf '<!DOCTYPE html>\n<p>%s</p>\n' "$2" >page.html
    ! awk -f "$project/docs/book/screen/check_html.awk" page.html 2>"$said" && says "$3"
    result $? "$1"
}
refuses_page "script from the network" '<script src="https://example.org/x.js"></script>' 'x.js needs a network'
refuses_page "style from the network" '<link rel="stylesheet" href="//example.org/x.css">' 'x.css needs a network'
refuses_page "font of this machine" '<link rel="preload" href="/usr/share/x.otf">' 'needs a network, or this machine'
refuses_page "script that is not there" '<script src="none.js"></script>' 'none.js does not exist'
refuses_page "image without alt" '<img src="page.html">' 'a picture without a description'
refuses_page "drawing without a description" '<svg role="img" viewBox="0 0 1 1"></svg>' 'a picture without a description'
refuses "term that no chapter introduces" 'change $chapter "s/[*]doubled[*]/doubled/"' 'glossary.md:3: no chapter introduces \*doubled\*'
refuses "term out of order" 'append chapters/glossary.md "[again]{as=half}
:   Once more."' '"half" comes after "again'
refuses "term defined twice" 'append chapters/glossary.md "half
:   A half."' 'id term:half is already at'
refuses "work that no chapter cites" 'change $chapter "s/@knuth1984 .chapter 1./nobody/"' 'no chapter cites knuth1984'

refuses "raw HTML" 'append $chapter "a<br>b"' 'raw html: <br>'
refuses "block of raw HTML" 'append $chapter "<div>x</div>"' 'raw html: <div>'
refuses "raw LaTeX" 'append $chapter "a \\textbf{b}"' 'raw tex'
refuses "mathematics that MathML cannot show" 'append $chapter "\$\\eqref{a}\$"' 'warning\|WARNING'

refuses "misspelt claim" 'change $chapter s/claim=/clam=/' "$chapter:7: nothing reads the attribute clam= here: Span can have as, claim"
refuses "misspelt format" 'change $chapter s/format=/fromat=/' 'nothing reads the attribute fromat= here: Code can have format'
refuses "misspelt transcript" 'change $chapter s/transcript=/transcrpit=/' 'nothing reads the attribute transcrpit= here: CodeBlock can have file, region, transcript'
refuses "misspelt value" 'change $chapter s/{.value}/{.valeu}/' 'nothing reads the class .valeu here: Code can have value'
refuses "misspelt hint" 'change $chapter "0,/^::: hint/s//::: hnt/"' 'nothing reads the class .hnt here'
refuses "attribute of an exercise" 'change $chapter "s/#double_it}/& x=1}/; s/#double_it} x=1/#double_it x=1/"' 'nothing reads the attribute x= here'
refuses "attribute of a figure" 'change $chapter "s/#fig:double}/#fig:double width=50%}/"' 'nothing reads the attribute width= here'
refuses "attribute of a link" 'append $chapter "[there](#sec:twice){rel=x}"' 'nothing reads the attribute rel= here'
refuses "attribute of a term outside the glossary" 'append $chapter "[there]{as=x}"' 'as= is for the terms of the glossary'
refuses "prediction without an answer" 'append $chapter "::: predict
What now?
:::"' 'a predict has a question and one answer: What now?'
refuses "star without a title" 'append $chapter "::: starred
A proof.
:::"' 'a starred block has a title'
refuses "attribute of an equation" 'change $chapter "s/#eq:twice}/#eq:twice x=1}/"' 'nothing reads the label {#eq:twice here'
refuses "attribute of a table" 'change $chapter "s/#tbl:twice}/#tbl:twice x=1}/"' 'nothing reads the label {#tbl:twice here'

refuses "unknown exercise" 'change $chapter s/#double_it/#treble_it/' 'exercise treble_it is not in the list'
refuses "chapter that the list lacks" 'cp $chapter chapters/7-lost.md; append chapters/7-lost.md "::: {.exercise #lost}"' 'chapters/7-lost.md:1: tests/exercises has no chapter 7'
refuses "exercise in no chapter" 'append tests/exercises "treble_it 2 Thrice"' 'no chapter sets exercise treble_it'
refuses "exercise without three hints" 'change $chapter "/^::: hint/,/^:::$/d"' 'three hints, not'
refuses "exercise that is not declared" 'change code/small.h s/double_it/treble_it/' 'double_it'

refuses "figure without a program" 'change $chapter "s/](double)/](treble)/"' 'no program draws figure treble'
refuses "figure without a description" 'change $program /alt/d' 'has no description'
refuses "row that does not fit its columns" 'change $program "s/row(x, double_it(x))/row(x)/"' 'a row of 1 numbers under 2 columns: 0'
refuses "colour of its own" 'append chapters/figures/double.gp "set title \"x\" textcolor rgb \"#123456\"; replot"' 'is not in style.gp'
refuses "transcript that fails" 'change chapters/transcripts/hello.sh s/fails/show/' 'exit status 1 from: cat nothing-here'
refuses "transcript that should have failed" 'change chapters/transcripts/hello.sh s/show/fails/' 'should have failed'
refuses "transcript that says something else" 'change chapters/transcripts/hello.sh s/hello/hallo/' '^+HALLO'
refuses "transcript that is not stored" 'rm chapters/transcripts/hello.txt' 'hello.txt: No such file'
refuses "transcript that is gone" 'rm chapters/transcripts/hello.sh' 'no transcript hello'
refuses "unknown transcript" 'change $chapter s/transcript=hello/transcript=hullo/' 'no transcript hullo'

fresh
change chapters/transcripts/hello.sh s/hello/hallo/
make_book transcripts && make_book html && grep -q HALLO chapters/transcripts/hello.txt
result $? "a transcript is stored as it is now"

fresh
append "$chapter" "A value \`double.at_4\`{.value}."
! make_book epub && says 'unknown value double.at_4'
result $? "no EPUB of a wrong book"
fresh
make_book epub && [ -s build/book/downhill.epub ]
result $? "the EPUB is bound"
unzip -p build/book/downhill.epub EPUB/content.opf 'EPUB/text/*.xhtml' >inside
contains "the EPUB says who can read it" 'accessMode">textual<.*accessibilityFeature">MathML<.*accessibilitySummary">' inside
contains "the EPUB has a subtitle" 'Gradient-based optimisation, built by hand in C</dc:title>' inside
contains "a formula of the EPUB is told in TeX as well" 'alttext="f(x) = 2 x"' inside
cp build/book/downhill.epub first.epub
sleep 2 # as much as the times in an archive are rounded to
rm build/book/downhill.epub
make_book epub && cmp -s first.epub build/book/downhill.epub
result $? "the same sources, the same EPUB"

# ---- On paper ----

fresh
make_book pdf && [ -s build/book/downhill.pdf ]
result $? "the book is printed"
# What stands in a PDF, and in its streams, unpacked.
node -e 'const zlib = require("zlib"), pdf = require("fs").readFileSync(process.argv[1]);
    console.log(pdf.toString("latin1"));
    for (let at = 0; (at = pdf.indexOf("stream\n", at)) >= 0; at += 7)
        try { console.log(zlib.inflateSync(pdf.subarray(at + 7)).toString("latin1")); } catch { continue; }' \
    build/book/downhill.pdf >streams
contains "the index of the PDF has a term" 'item double, [^,]*textbf' build/weave/downhill.ind
contains "the index of the PDF has a function" 'item .texttt{double._it}' build/weave/downhill.ind
contains "the PDF has its title in the window's bar" '/DisplayDocTitle true' streams
contains "the PDF says its language" '/Lang *(en-GB)' streams
contains "the PDF describes its figure" "/Alt *<FEFF$(printf 'A straight line from 0 to 6.' | iconv -t UTF-16BE |
    od -An -tx1 | tr -d ' \n' | tr a-f A-F)>" streams
if grep -q '^Not tagged:' build/weave/downhill.log; then
    skip "the PDF is tagged" "that takes LaTeX of November 2024 with its package tagpdf"
else
    pdfinfo -struct-text build/book/downhill.pdf >tree
    awk '$1 ~ /^H[1-9]$/ { level = substr($1, 2); next }
        level && /^ *"/ { print level, $0; level = 0 }' tree | sed 's/ *"\(.*\)"/ \1/' >headings
    printf '%s\n' '1 A small chapter' '2 Twice' '1 The next one' >ours
    [ "$(grep -c -x -F -f ours headings)" -eq 3 ]
    result $? "the PDF tags its headings" "$(cat headings)"
fi
cp build/book/downhill.pdf first.pdf
sleep 1
rm build/book/downhill.pdf build/weave/downhill.*
make_book pdf && cmp -s first.pdf build/book/downhill.pdf
result $? "the same sources, the same PDF"
fresh
append "$chapter" "A glyph that the font lacks: 字."
! make_book pdf && says '字'
result $? "missing glyph"
fresh
append "$chapter" "\`aNameThatIsFarTooLongForAnyLineOfThePageAndCannotBeBrokenAnywhereAtAllNotEvenAtAnUnderscore\`"
! make_book pdf && says 'Overfull'
result $? "line that runs off"
fresh
word=internationalisationcounterparts
append "$chapter" "| $word | $word | $word |
|---|---|---|
| $word | $word | $word |"
check "three columns of long words" make_book pdf

# off_by POINTS: sets a line that is so much too wide.
off_by() {
    printf '%s\n' '\documentclass{article}' '\begin{document}' \
        "\noindent\rule{\dimexpr\hsize+$1pt}{1pt}" '\end{document}' >line.tex
    "$project/docs/book/paper/typeset.sh" line.tex line-set.pdf >"$said" 2>&1
}
check "nobody sees 0.9 points" off_by 0.9
! off_by 1.1 && says 'Overfull .*1\.1'
result $? "a line is 1.1 points too wide"

# Where numbers have a decimal comma, 1.9 is not 1.
check "a locale with a decimal comma" localedef -i de_DE -f UTF-8 "$work/de_DE.UTF-8"
export LOCPATH="$work" LC_ALL=de_DE.UTF-8
! off_by 1.9 && says 'Overfull .*1\.9'
result $? "a line is 1.9 points too wide, with a decimal comma"
fresh
rm -rf build
make_book html && diff -r "$work/made/build/book" build/book >"$said"
result $? "with a decimal comma, the same pages"
finish
