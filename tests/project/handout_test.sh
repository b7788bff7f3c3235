#!/bin/sh
# make handout and make update: what a class is given, what it must not be given, and how a newer copy takes its place.
. tests/project/tap.sh

type_in() { # in the copy, as somebody else's make
    (cd "$copy" && env -u MAKEFLAGS -u MAKELEVEL -u MADE make -s "$@") >"$said" 2>&1
}

make -s handout >"$said" 2>&1
result $? "the archive is made"
copy=$work/downhill-handout
tar -xzf build/downhill-handout.tar.gz -C "$work" || exit 1
cp build/downhill-handout.tar.gz "$work/first.tar.gz"

# ---- What must not be in it ----

# The lines that are worth reading of all C files on standard input.
lines() {
    sed 's/^[ \t]*//; s/[ \t]*$//' | awk 'length($0) >= 22 && !/^\/\// && !/^#/' | LC_ALL=C sort -u
}
git ls-files 'solutions/*.c' 'tests/*/accepted/*.c' 'tests/*/mistakes/*.c' ':!solutions/crosscheck/*' | xargs cat | lines >"$work/answers"
# The questions and the headers may say the same: what is declared, what is expected.
git ls-files 'code/*.[ch]' 'tests/*.[ch]' ':!tests/*/accepted/*' ':!tests/*/mistakes/*' ':!tests/project/*' 'chapters/*.[ch]' |
    xargs cat | lines >"$work/public"
LC_ALL=C comm -23 "$work/answers" "$work/public" >"$work/secret"
[ "$(wc -l <"$work/secret")" -gt 500 ]
result $? "there is something to look for"
find "$copy" -type f -exec cat {} + -exec strings -a {} + | lines >"$work/handed"
LC_ALL=C comm -12 "$work/secret" "$work/handed" >"$said"
[ ! -s "$said" ]
result $? "no line of a solution, an accepted answer or a mistake is in any file or object"
# A page shows code in many elements: as plain text.
for page in "$copy"/tests/handout/book/*.html "$copy"/tests/handout/book/source/*/*.html; do
    [ ! -e "$page" ] || sed 's/<[^>]*>//g; s/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g' "$page"
done | lines >"$work/pages"
LC_ALL=C comm -12 "$work/secret" "$work/pages" >"$said"
[ ! -s "$said" ]
result $? "no page of the book in it shows a solution"
! strings -a "$copy"/tests/handout/made/*/*/*.o 2>/dev/null | grep -F -e "$PWD" >"$said"
result $? "no object names a folder of this machine"

# ---- Working in it ----

(cd "$copy" && env -u MAKEFLAGS make check >"$work/other" 2>&1) &
type_in check && says '0 of .* points: 0 right, 0 wrong' 'Next: code/engine/dense_relu.c'
result $? "it grades: everything is to do"
wait $! && grep -q 'Next: code/engine/dense_relu.c' "$work/other"
result $? "so does one that begins while the grader is made" "$(tail -3 "$work/other")"
sed '/region/d' solutions/engine/softmax.c >"$copy/code/engine/softmax.c"
type_in check EX=softmax && says 'softmax  *right'
result $? "a right answer is right"
cp tests/engine/mistakes/softmax/not_normalised.c "$copy/code/engine/softmax.c"
! type_in check EX=softmax && says 'known mistake: not_normalised'
result $? "a known mistake is known"
(cd "$copy" && env -u MAKEFLAGS make -s debug EX=softmax </dev/null >"$said" 2>&1)
says 'Temporary breakpoint 1, .*softmax' && says 'Stopping at tests/engine/softmax.c'
result $? "make debug stops at the question that fails"
type_in && says 'make check' 'make update' && ! says 'make handout' && ! says 'make solution' && ! says 'make test'
result $? "only what can be done there is listed"
! type_in solution EX=softmax && says 'without the solutions'
result $? "a verb that cannot work says why"
type_in next && ! says 'No such file'
result $? "no verb looks for what is not there"
cp "$copy/tests/handout/machine" "$work/machine"
echo 'pdp11 glibc 2.0' >"$copy/tests/handout/machine"
echo other >"$copy/tests/handout/version"
! type_in check && says 'made for pdp11'
result $? "another processor is told in one sentence"
cp "$work/machine" "$copy/tests/handout/machine"

# ---- A newer copy ----

# change FILE: the newer copy, made out of the first by hand
newer=$work/newer/downhill-handout
mkdir -p "$work/newer"
tar -xzf "$work/first.tar.gz" -C "$work/newer"
skeletons=$newer/tests/handout/made/skeletons
sed -i '1s/^/\/\/ What is new.\n/' "$skeletons/engine/dense_relu.c" "$skeletons/engine/he_init.c"
sed -i 's/todo();/todo(); \/\/ new/' "$skeletons/engine/cross_entropy.c"
echo '// new exercise' >"$skeletons/engine/new_one.c"
rm "$skeletons/engine/train_by_nudging.c"
echo '/* new */' >>"$newer/code/engine.h"
rm "$newer/tests/engine/he_init.c"
echo newer >"$newer/tests/handout/version"
tar -C "$work/newer" -czf "$work/newer.tar.gz" downhill-handout

begin() { # the student's copy: five answers in five states
    rm -rf "$copy"
    tar -xzf "$work/first.tar.gz" -C "$work"
    (cd "$copy" && MADE=build/x sh tests/verbs/desk/lay_out.sh)
    sed -i 's/todo();/mine();/' "$copy/code/engine/he_init.c" "$copy/code/engine/cross_entropy.c" \
        "$copy/code/engine/softmax.c" "$copy/code/engine/train_by_nudging.c"
    echo '/* mine */' >>"$copy/code/engine.h"
}

begin
type_in update ARCHIVE="$work/newer.tar.gz"
result $? "update ends well"
says 'replaced   code/engine/dense_relu.c' && grep -q 'What is new' "$copy/code/engine/dense_relu.c"
result $? "update: an untouched skeleton is replaced"
says 'merged     code/engine/he_init.c' && grep -q 'What is new' "$copy/code/engine/he_init.c" && grep -q 'mine();' "$copy/code/engine/he_init.c"
result $? "update: two changes in two places are put together"
says 'kept       code/engine/cross_entropy.c' && grep -q 'mine();' "$copy/code/engine/cross_entropy.c" && grep -q new "$copy/code/engine/cross_entropy.c.new"
result $? "update: two changes in one place are laid side by side"
grep -q 'mine();' "$copy/code/engine/softmax.c" && ! says softmax
result $? "update: an answer whose skeleton is the same is left alone"
says 'new        code/engine/new_one.c' && [ -e "$copy/code/engine/new_one.c" ] && says 'gone       code/engine/train_by_nudging.c' &&
    grep -q 'mine();' "$copy/code/engine/train_by_nudging.c"
result $? "update: a new exercise comes, and the answer to a removed one stays"
grep -q mine "$copy"/.downhill/replaced/engine.h-* && grep -q new "$copy/code/engine.h" && grep -q 'mine();' "$copy"/.downhill/replaced/he_init.c-*
result $? "update: what is replaced is kept"
[ ! -e "$copy/tests/engine/he_init.c" ] && [ "$(cat "$copy/tests/handout/version")" = newer ]
result $? "update: the rest is that of the newer copy"
type_in update ARCHIVE="$work/newer.tar.gz" && says 'already'
result $? "update: twice is once"

begin
tar -xzf "$work/newer.tar.gz" -C "$work"
grep -q 'mine();' "$copy/code/engine/he_init.c" && grep -q 'mine();' "$copy/code/engine/cross_entropy.c" && grep -q 'todo();' "$copy/code/engine/dense_relu.c"
result $? "an archive unpacked over an older copy replaces no answer"
(cd "$copy" && MADE=build/x sh tests/verbs/desk/lay_out.sh && [ "$(cat build/x/version)" = newer ] && [ -e code/engine/new_one.c ])
result $? "and what was made of the older one is made anew"

begin
echo damaged >"$work/damaged.tar.gz"
! type_in update ARCHIVE="$work/damaged.tar.gz" && says 'Nothing was changed' && ! type_in update ARCHIVE="$work/nowhere" && says 'name the archive'
result $? "update: a damaged archive changes nothing"
copy=$PWD
! type_in update ARCHIVE="$work/newer.tar.gz" && says 'git pull'
result $? "update: in the whole project git does that"
finish
