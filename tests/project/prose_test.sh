#!/bin/sh
# What is written: spelling, the style of the house, and a list of words without one too many (tests/project/prose/prose.sh);
# codespell looks for common slips in all else, names and comments included. Then each is shown to find something, in a
# small project with an error of each kind.
. tests/project/tap.sh
needs hunspell codespell

check "every word is known" sh tests/project/prose/prose.sh spelling
check "every word of the list is needed" sh tests/project/prose/prose.sh words
check "no word that the house does not use" sh tests/project/prose/prose.sh style
# A trough is one in a curve, ot names a kind of font, Joo wrote the outline, and tests misspell boook, fromat and valeu.
# shellcheck disable=SC2046 # the project's own paths hold no space
check "no common slip in sources" codespell --quiet-level 3 --ignore-words-list trough,ot,boook,fromat,valeu,joo \
    $(git ls-files | grep -v -e '\.png$' -e package-lock -e '^tests/project/prose_test')

work=$(mktemp -d) # in no repository
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/chapters" "$work/code/small" "$work/solutions/small" "$work/docs/book" "$work/tests/small/mistakes/one"
mkdir -p "$work/tests/project"
cp -R tests/project/prose "$work/tests/project/"
cd "$work" || exit 1
cat >chapters/0-small.md <<'MD'
# A smal chapter {#sec:qwertz}

The word `qwertz` is code, $qwertz = 1$
is a formula, and see [@qwertz2000]; a
[claim]{claim="qwertz.x > 1"} holds, as the
the softmax shows. We simply maximize.

Useless it is not, and whoever can read sees how one does it.
Who wants more has not the time. New is what it costs. Of the last ten it is two.

    qwertz in a block
MD
cat >code/small.h <<'C'
// Returnes the value of qwertz.
double small(double qwertz);
C
echo zebra >tests/project/prose/words

# finds NAME CHECK LINE...: the check fails, and says exactly this; what it suggests is the dictionary's own affair
finds() {
    name=$1
    what=$2
    shift 2
    printf '%s\n' "$@" >expected
    ! sh tests/project/prose/prose.sh "$what" >"$said" 2>&1 && sed 's/ Meant: ..*?$/ Meant: .../' "$said" | diff expected - >difference
    result $? "$name" "$(cat difference)"
}
finds "words misspelt" spelling \
    'code/small.h:1: not in the dictionary: Returnes. Meant: ...' \
    'chapters/0-small.md:1: not in the dictionary: smal. Meant: ...' \
    'chapters/0-small.md:6: not in the dictionary: softmax. Meant: ...' \
    'If a word is right: echo WORD | LC_ALL=C.UTF-8 sort -u -o tests/project/prose/words - tests/project/prose/words'
finds "a word of the list that nothing needs" words 'in tests/project/prose/words, but not needed: zebra'
finds "what is against the style" style \
    'chapters/0-small.md:6: twice: the' \
    'chapters/0-small.md:6: a word that says nothing, or talks down: simply' \
    'chapters/0-small.md:6: British spelling has an s: maximize' \
    'chapters/0-small.md:8: say who does it: whoever' \
    'chapters/0-small.md:8: you or we, not one' \
    'chapters/0-small.md:8: subject, verb, object: Useless it is' \
    'chapters/0-small.md:9: does not have, not has not' \
    'chapters/0-small.md:9: subject, verb, object: Of ... it is' \
    'chapters/0-small.md:9: say who does it: Who' \
    'chapters/0-small.md:9: subject, verb, object: New is what'
echo softmax >tests/project/prose/words
sed -i 's/smal /small /; s/the softmax/softmax/; s/simply maximize/maximise/; /^Useless/d; /^Who /d' chapters/0-small.md
sed -i s/Returnes/Returns/ code/small.h
# shellcheck disable=SC2016 # for the inner shell to expand
check "what is mended passes" sh -c 'for check in spelling words style; do sh tests/project/prose/prose.sh $check || exit 1; done'
finish
