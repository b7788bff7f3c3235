#!/bin/sh
# The book in a browser: every page in both themes and at two widths, its links, its keys, and whoever reads
# it with other means. The tests themselves are in tests/project/browser/book.mjs; the book is made first. The pages and
# their style are judged by the Nu checker of the W3C, what is made for e-readers by epubcheck.
set -u
cd "$(dirname "$0")/../.." || exit 2
mkdir -p build/test

for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name")}
done
export CHROMIUM

if env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s book epub >build/test/book.log 2>&1; then
    echo "ok the book is made"
else
    echo "not ok the book is made: $(tail -n 3 build/test/book.log | tr '\n' ' ')"
    exit 1
fi

# Debian's epubcheck is an archive for java, which not every system can start by itself.
judge=$(command -v epubcheck)
if [ "$(head -c 2 "$judge")" = PK ]; then
    judge="java -jar $judge"
fi
# shellcheck disable=SC2086 # a command and its arguments
if $judge --failonwarnings build/book/downhill.epub >build/test/epubcheck.log 2>&1; then
    echo "ok the EPUB is without error and warning"
else
    echo "not ok the EPUB is without error and warning: $(grep -m 1 -E '^(FATAL|ERROR|WARNING)' build/test/epubcheck.log)"
fi

# nu FILE...: neither an error nor a warning
nu() {
    java -jar tests/project/browser/node_modules/vnu-jar/build/dist/vnu.jar --Werror --also-check-css "$@" >build/test/nu.log 2>&1
}
if nu build/book/*.html build/book/style.css; then
    echo "ok the pages and their style are valid"
else
    echo "not ok the pages and their style are valid: $(head -n 1 build/test/nu.log)"
fi
sed 's|</main>|<p id="content">&|' build/book/index.html >build/test/invalid.html
if nu build/test/invalid.html || ! grep -q 'Duplicate ID' build/test/nu.log; then
    echo "not ok the checker finds what is not valid"
else
    echo "ok the checker finds what is not valid"
fi

node tests/project/browser/book.mjs build/book
