#!/bin/sh
# make handout: an archive for a class, build/downhill-handout.tar.gz, in which make check grades without solutions
# and known mistakes in source. They travel as object code for this kind of machine: that keeps them out of sight,
# not secret. Below tests/handout/ the archive has
#
#     made/       what was made here of solutions, questions and mistakes, and the skeletons
#     headers/    the book's headers, for make reset
#     book/       the pages of the book, without the solutions
#     version     a hash of all that; another one makes the grader anew (tests/verbs/desk/lay_out.sh)
#     machine     the processor and the C library that it is for
#     manifest    every file of the archive: what make update removes when a later one lacks it
#
# The skeletons lie there and not in code/: so no archive that is unpacked over an older one replaces an answer.
set -eu
name=downhill-handout
root=build/$name
handout=$root/tests/handout
rm -rf "$root"
mkdir -p "$handout/made" "$root/code"

# What git tracks, but for the answers, what only authors need, and the skeletons.
git ls-files -z -- . ':!solutions/*' ':!tests/*/mistakes/*' ':!tests/*/accepted/*' ':!tests/project/*' \
    ':!tests/verbs/teacher/*' ':!tests/verbs/class/*' ':(exclude,glob)tests/*/*mistakes*' ':(exclude,glob)tests/*/slips/*' ':!code/*/*.c' \
    ':!chapters/transcripts/*' ':!.ci/*' ':!docs/contributing.md' ':!docs/teaching.md' ':!docs/*.yml' |
    xargs -0 cp -p --parents -t "$root"

for kind in objects questions mistakes slips; do
    mkdir -p "$handout/made/$kind"
    (cd "$MADE/$kind" && find . \( -name '*.o' ! -name answer.o -o -name '*.so' -o -name sentence \) \
        -exec cp --parents -t "$OLDPWD/$handout/made/$kind" {} +)
done
find "$handout/made" -name '*.so' -exec strip --strip-unneeded {} +
find "$handout/made/objects" "$handout/made/slips" -name '*.o' -exec strip --strip-debug {} +
cp -R "$MADE/skeletons" "$handout/made/"
mkdir "$handout/headers"
cp -p code/*.h "$handout/headers/"

# A page without its solutions: each is a folded block of its own.
if [ -e build/book/index.html ]; then
    mkdir -p "$handout/book"
    cp -R build/book/. "$handout/book/"
    rm -rf "$handout/book/source/solutions" "$handout/book/"*.pdf "$handout/book/"*.epub
    for page in "$handout"/book/*.html; do
        awk '/<details class="solution">/ { hidden = 1 } !hidden { print } hidden && /<\/details>/ { hidden = 0 }' \
            "build/book/${page##*/}" >"$page"
    done
else
    echo "The handout comes without the book, because the book is not made: make setup html handout" >&2
fi

echo "$(uname -m) $(getconf GNU_LIBC_VERSION 2>/dev/null || echo unknown)" >"$handout/machine"
(cd "$root" && find . -type f | LC_ALL=C sort | tee tests/handout/manifest | xargs sha256sum | sha256sum | cut -c1-16) \
    >"build/$name.version"
mv "build/$name.version" "$handout/version"

tar -C build -czf "build/$name.tar.gz.new" "$name"
mv "build/$name.tar.gz.new" "build/$name.tar.gz"
rm -rf "$root"
echo "build/$name.tar.gz"
