#!/bin/sh
# Prints, one a line, with which flags this compiler makes an answer: answer_flags.sh answer|zero CC FLAGS...
#
# What lies in variables that were never set is made to differ from zero (answer), or to be zero (zero, to find
# out whether an answer depends on it; nothing is printed where the compiler cannot do that). gcc knows how
# since 12, clang since 8; before 16, clang had to be asked for zeros twice, and 18 refuses the second word.
set -eu
for_what=$1 cc=$2
shift 2

knows() { # FLAG...
    echo 'int one(void) { return 1; }' | "$cc" -Werror "$@" -x c -fsyntax-only - >/dev/null 2>&1
}

# The C library of Debian has CMPLX for gcc alone, though the standard has it for all.
for macro in 'CMPLX (double)' 'CMPLXF (float)' 'CMPLXL 1.0L*'; do
    name=${macro% *} as=${macro#* }
    printf '#include <complex.h>\n#ifndef %s\n#error\n#endif\n' "$name" |
        "$cc" "$@" -x c -fsyntax-only - >/dev/null 2>&1 || set -- "$@" "-D$name(x,y)=__builtin_complex($as(x),$as(y))"
done

twice=-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang
if [ "$for_what" = answer ]; then
    if knows -ftrivial-auto-var-init=pattern; then set -- "$@" -ftrivial-auto-var-init=pattern; fi
elif knows -ftrivial-auto-var-init=zero; then
    set -- "$@" -ftrivial-auto-var-init=zero
elif knows -ftrivial-auto-var-init=zero "$twice"; then
    set -- "$@" -ftrivial-auto-var-init=zero "$twice"
else
    exit 0
fi
printf '%s\n' "$@"
