#!/bin/sh
# subset.sh FROM TO CHARACTERS: puts the fonts in FROM into TO as the pages load them: compressed, and with those
# letters alone that are in the file CHARACTERS, in English and numbers, or made out of others by MathML (italic ones).
set -eu

if ! command -v pyftsubset >/dev/null; then
    echo "  no pyftsubset here (packages fonttools, python3-brotli): the pages will take this machine's fonts" >&2
    exit 0
fi
rm -f "$2"/*
for font in "$1"/*; do
    name=${font##*/}
    pyftsubset "$font" --output-file="$2/${name%.*}.woff2" --flavor=woff2 --text-file="$3" \
        --unicodes=20-7e,a0-ff,2009,202f,2070-208e,210e,1d400-1d467,1d6a8-1d71b --layout-features='*' --no-hinting --desubroutinize --drop-tables+=FFTM
done
