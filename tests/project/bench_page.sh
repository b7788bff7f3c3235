#!/bin/sh
# Measures what a reader waits for who is judged in the page, beside the bare compiler, and the memory that a page takes
# (make bench; or alone: sh tests/project/bench_page.sh).
set -eu
cd "$(dirname "$0")/../.."
for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name" || :)}
done
export CHROMIUM CC="${CC:-gcc}"
env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s site >/dev/null
node tests/project/page/bench.mjs build/site
