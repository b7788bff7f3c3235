#!/bin/sh
# lunr.sh FILE: copies lunr, the library that searches the book, to FILE, if this machine has it: from Debian's
# libjs-lunr or from npm. Without it the pages say that there is no search. It is free under the MIT licence.
set -eu

for file in /usr/share/javascript/lunr/lunr.min.js /usr/share/nodejs/lunr/lunr.min.js \
    "$(npm root --global 2>/dev/null || :)/lunr/lunr.min.js"; do
    if [ -f "$file" ]; then
        cp "$file" "$1"
        exit 0
    fi
done
rm -f "$1"
echo "  no lunr here (package libjs-lunr): the pages will have no search" >&2
