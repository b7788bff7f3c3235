#!/bin/sh
# Removes known mistakes that were made once and have no source any more, because one was renamed:
# prune.sh FOLDER, with FOLDER/EXERCISE/MISTAKE/ in it.
set -eu
for made in "$1"/*/*/; do
    [ -d "$made" ] || continue
    mistake=$(basename "$made")
    mistake=${mistake%_otherwise}
    exercise=$(basename "$(dirname "$made")")
    ls tests/*/mistakes/"$exercise/$mistake.c" >/dev/null 2>&1 || rm -r "$made"
done
