#!/bin/sh
# describe.sh FILE.epub METADATA SECONDS: adds to the EPUB what pandoc cannot say of it, the elements in METADATA, and
# gives all that is in it one date, so many seconds after 1970.
set -eu

epub=$(realpath "$1") metadata=$(realpath "$2")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
unzip -q "$epub"
awk -v metadata="$metadata" '
    index($0, "</metadata>") { while ((getline line < metadata) > 0) print line }
    { print }' EPUB/content.opf >described
mv described EPUB/content.opf
find . -exec touch -d "@$3" {} +
rm "$epub"
TZ=UTC zip -X -q -0 "$epub" mimetype
find . -type f ! -name mimetype | LC_ALL=C sort | TZ=UTC zip -X -q -9 "$epub" -@
