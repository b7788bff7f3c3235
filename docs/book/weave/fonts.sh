#!/bin/sh
# fonts.sh DIR: copies the fonts of the book to DIR, if this machine has them. Where it has not,
# style.css names others. TeX Gyre is free under the GUST Font License, Fira Code under the OFL, DejaVu
# under its own free licence.
set -eu

for font in texgyrepagella-regular texgyrepagella-italic texgyrepagella-bold texgyrepagella-bolditalic \
    texgyrepagella-math FiraCode-Regular FiraCode-Bold DejaVuSansMono; do
    file=$(fc-list : file | sed -n "s|^\(.*/$font\.[ot]tf\):.*|\1|p" | head -n 1)
    if [ -n "$file" ]; then cp "$file" "$1/"; fi
done
