#!/bin/sh
# The book in a browser: every page in both themes and at two widths, its links, its keys, and whoever reads
# it with other means. The tests themselves are in tests/project/browser/book.mjs; the book is made first. The pages and
# their style are judged by the Nu checker of the W3C, what is made for e-readers by epubcheck.
. tests/project/tap.sh
for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name")}
done
export CHROMIUM

check "the book is made" env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s book epub || finish

# Debian's epubcheck is an archive for java, which not every system can start by itself.
judge=$(command -v epubcheck)
if [ "$(head -c 2 "$judge")" = PK ]; then
    judge="java -jar $judge"
fi
# shellcheck disable=SC2086 # a command and its arguments
check "the EPUB is without error and warning" $judge --failonwarnings build/book/downhill.epub

# nu FILE...: neither an error nor a warning
nu() {
    java -jar tests/project/browser/node_modules/vnu-jar/build/dist/vnu.jar --Werror --also-check-css "$@"
}
check "the pages and their style are valid" nu build/book/*.html build/book/style.css
sed 's|</main>|<p id="content">&|' build/book/index.html >"$work/invalid.html"
! nu "$work/invalid.html" >"$said" 2>&1 && says 'Duplicate ID'
result $? "the checker finds what is not valid"

node tests/project/browser/book.mjs build/book
finish
