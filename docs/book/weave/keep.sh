#!/bin/sh
# keep.sh FILE...: puts FILE.new in the place of FILE if it says something else. A file that did not
# change keeps its time, so make leaves alone what is made from it.
set -eu

for file; do
    if cmp -s "$file.new" "$file"; then
        rm "$file.new"
    else
        mv "$file.new" "$file"
    fi
done
