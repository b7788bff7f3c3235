#!/bin/sh
# Says "here" if there is what live figures are made with, else what is missing: tools.sh
set -u
modules=$(dirname "$0")/node_modules

for tool in clang wasm-ld llvm-ar node; do
    if ! command -v "$tool" >/dev/null 2>&1; then
        echo "there is no $tool"
        exit
    fi
done
if ! echo '#include <math.h>' | clang --target=wasm32-wasi -fsyntax-only -x c - 2>/dev/null; then
    echo "clang finds no wasi-libc"
elif [ ! -e "$modules/installed" ]; then
    echo "the npm packages of ${modules%/node_modules} are not installed"
else
    echo here
fi
