#!/bin/sh
# The web site, on which exercises are written and judged in the page: it is made; its host and the desk's say the same of the
# same answers, crashes among them (a sample; make hosts asks all); and a reader with only a browser gets through
# (tests/project/page/browser.mjs).
#
# alone: an answer in the page has two seconds by the clock, for there is no other there
. tests/project/tap.sh
export CC MADE
check "the site is made" env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL -u DRAFT make -s site || finish

# Of each kind: what runs wild, one exercise whole, and an answer that is slow only because each access is checked.
sh tests/project/page/verdicts.sh "$work/desk" softmax wild tests/project/page/softmax/*.c
sh tests/project/page/verdicts.sh "$work/desk" he_init wild tests/project/page/he_init/*.c
sh tests/project/page/verdicts.sh "$work/desk" descend known solutions/derivatives/descend.c \
    tests/derivatives/accepted/descend/*.c tests/derivatives/mistakes/descend/*.c
sh tests/project/page/verdicts.sh "$work/desk" largest_stable_rate slow tests/sgd/accepted/largest_stable_rate/jacobi.c
node tests/project/page/hosts.mjs "$work/desk"

for name in chromium chromium-browser google-chrome; do
    CHROMIUM=${CHROMIUM:-$(command -v "$name")}
done
export CHROMIUM
node tests/project/page/browser.mjs build/site "$work"

tar xf "$work/downhill-code.tar" -C "$work" &&
    make -s check CODE="$work/code" EX=central_difference >"$said" 2>&1 && says 'central_difference  *right'
result $? "the desk grades what the page exports"

for name in firefox-esr firefox; do
    FIREFOX=${FIREFOX:-$(command -v "$name")}
done
export FIREFOX
node tests/project/page/firefox.mjs build/site
finish
