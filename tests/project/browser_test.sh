#!/bin/sh
# The book in a browser: every page in both themes and at two widths, its links, its keys, and whoever reads
# it with other means. The tests themselves are in tests/browser/book.mjs; the book is made first.
set -u
cd "$(dirname "$0")/../.." || exit 2
mkdir -p build/test

for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name")}
done
export CHROMIUM

if env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s book >build/test/book.log 2>&1; then
    echo "ok the book is made"
else
    echo "not ok the book is made: $(tail -n 3 build/test/book.log | tr '\n' ' ')"
    exit 1
fi
node tests/browser/book.mjs build/book
