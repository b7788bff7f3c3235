#!/bin/sh
# Measures what a reader waits for who drags: from a knob's change to the new picture, in frames of 16 ms, in Chromium
# on a processor slowed down to a quarter.
set -eu
cd "$(dirname "$0")/../.."
for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name" || :)}
done
export CHROMIUM
env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s html >/dev/null
node tests/project/browser/frames.mjs build/book
