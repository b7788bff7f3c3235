#!/bin/sh
# Derives every skeleton in code/ from its solution. For authors: it refuses to replace a file that
# git does not have as it is, because that may be a learner's work.
set -eu
for solution in solutions/*/*.c; do
    case $solution in solutions/crosscheck/*) continue ;; esac
    skeleton=code/${solution#solutions/}
    mkdir -p "$(dirname "$skeleton")"
    awk -f tests/grader/desk/skeleton.awk "$solution" >"$skeleton.new"
    if cmp -s "$skeleton.new" "$skeleton"; then
        rm "$skeleton.new"
    elif [ -e "$skeleton" ] && ! git diff --quiet HEAD -- "$skeleton"; then
        rm "$skeleton.new"
        echo "$skeleton is changed and not committed: left alone" >&2
    else
        mv "$skeleton.new" "$skeleton"
        echo "$skeleton"
    fi
done
