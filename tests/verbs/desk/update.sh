#!/bin/sh
# make update ARCHIVE=...: a newer copy for a class takes the place of this one, and your answers stay.
#
# A skeleton that you have not touched is replaced by the new one. Where you have written something, your file is
# kept; if the skeleton has changed too, both changes are put together where they do not meet in one place, and
# otherwise the new skeleton is laid beside your file, as softmax.c.new. What is replaced is kept in .downhill/replaced.
set -eu
skeletons=tests/handout/made/skeletons
if [ ! -e tests/handout/version ]; then
    echo 'This is no copy for a class but the whole project: git pull brings what is new, and merges your answers.' >&2
    exit 2
fi
if [ ! -f "${ARCHIVE:-}" ]; then
    echo "ARCHIVE=${ARCHIVE:-}: name the archive that your teacher gave you, for example ARCHIVE=../downhill-handout.tar.gz" >&2
    exit 2
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! tar -xzf "$ARCHIVE" -C "$work" 2>/dev/null || ! new=$(dirname "$(dirname "$(dirname "$(find "$work" -path '*/tests/handout/version' | head -n 1)")")") ||
    [ ! -e "$new/tests/handout/version" ]; then
    echo "ARCHIVE=$ARCHIVE: this is no archive of make handout, or it is damaged. Nothing was changed." >&2
    exit 2
fi
if cmp -s "$new/tests/handout/version" tests/handout/version; then
    echo "This copy is that version already."
    exit
fi

# keep FILE: a dated copy
keep() {
    mkdir -p .downhill/replaced
    kept=.downhill/replaced/$(basename "$1")-$(date +%Y-%m-%dT%H-%M-%S)
    while [ -e "$kept" ]; do kept=$kept+; done
    cp -p "$1" "$kept"
    echo "    (what you had is kept as $kept)"
}

# answer NAME: brings code/NAME up to date with the new skeleton
answer() {
    mine=code/$1 old=$skeletons/$1 skeleton=$new/$skeletons/$1
    if [ ! -e "$mine" ]; then
        mkdir -p "$(dirname "$mine")"
        cp "$skeleton" "$mine"
        [ -e "$old" ] || echo "new        $mine"
    elif cmp -s "$mine" "$skeleton" || cmp -s "$old" "$skeleton"; then
        : # nothing to do, or only you have changed it
    elif cmp -s "$mine" "$old"; then
        cp "$skeleton" "$mine"
        echo "replaced   $mine: you had not changed it"
    elif [ -e "$old" ] && diff3 -m "$mine" "$old" "$skeleton" >"$work/merged" 2>/dev/null; then
        echo "merged     $mine: what is new was put into your file"
        keep "$mine"
        cp "$work/merged" "$mine"
    else
        cp "$skeleton" "$mine.new"
        echo "kept       $mine: its skeleton has changed where you did; it lies beside it as $mine.new"
    fi
}

(cd "$new/$skeletons" && find . -name '*.c' | sed 's|^\./||' | LC_ALL=C sort) >"$work/names"
while read -r name; do answer "$name"; done <"$work/names"
(cd "$skeletons" && find . -name '*.c' | sed 's|^\./||') | while read -r name; do
    [ -e "$new/$skeletons/$name" ] || echo "gone       code/$name is no exercise any more; your file stays"
done
for header in code/*.h; do
    if [ -e "$new/$header" ] && ! cmp -s "$header" "$new/$header"; then
        echo "replaced   $header: it belongs to the book"
        keep "$header"
    fi
done

# All the rest is the project's.
while read -r file; do
    [ -e "$new/$file" ] || rm -f "$file"
done <tests/handout/manifest
cp -R "$new/." .
echo "Now at version $(cat tests/handout/version). make check grades with it."
