#!/bin/sh
# The book in a browser: every page in both themes and at two widths, its links, its keys, and whoever reads
# it with other means. The tests themselves are in tests/browser/book.mjs; the book is made first. What is made
# for e-readers is judged by epubcheck.
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

node tests/browser/book.mjs build/book
