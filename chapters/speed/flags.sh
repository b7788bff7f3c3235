#!/bin/sh
# Prints how the programs of this folder are compiled: for the very processor they run on, with
# a*b + c as one instruction where there is one. That changes rounding, so the book's other programs
# are compiled without.
flags='-std=gnu11 -O3 -Wall -Wextra'
for native in -march=native -mcpu=native; do
    if "$CC" "$native" -x c -c -o /dev/null /dev/null 2>/dev/null; then
        flags="$flags $native"
        break
    fi
done
echo "$flags -ffp-contract=fast"
