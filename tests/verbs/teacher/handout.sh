#!/bin/sh
# make handout: an archive for a class, build/downhill-handout.tar.gz, in which make check grades without
# solutions and known mistakes in source. They travel as object code for this kind of machine: that
# keeps them out of sight, not secret.
set -eu
name=downhill-handout
root=build/$name
rm -rf "$root"
mkdir -p "$root/tests/handout"

# What git tracks, but for the answers and what only authors need.
git ls-files -z -- . ':!solutions' ':!tests/*/mistakes' ':!tests/*/accepted' ':!tests/project' \
    ':!tests/verbs/teacher' ':!tests/*/mistakes.h' ':!tests/*/mistakes.sh' \
    ':!chapters/transcripts' ':!.ci' ':!docs/contributing.md' |
    xargs -0 cp -p --parents -t "$root"

for kind in objects questions mistakes; do
    mkdir -p "$root/tests/handout/$kind"
    (cd "$MADE/$kind" && find . \( -name '*.o' ! -name answer.o -o -name '*.so' -o -name sentence \) \
        -exec cp --parents -t "$OLDPWD/$root/tests/handout/$kind" {} +)
done
find "$root/tests/handout" -name '*.so' -exec strip --strip-unneeded {} +
find "$root/tests/handout" -name '*.o' -exec strip --strip-debug {} +
cp -R "$MADE/skeletons" "$root/tests/handout/"
cp -R "$MADE/skeletons/." "$root/code/"

tar -C build -czf "build/$name.tar.gz.new" "$name"
mv "build/$name.tar.gz.new" "build/$name.tar.gz"
rm -rf "$root"
echo "build/$name.tar.gz"
