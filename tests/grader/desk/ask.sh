#!/bin/sh
# Compiles an answer and becomes the probe that asks it. Started by the judge, by way of confine.c; the
# folder WORK holds answer.c and FILE, which the probe reads, and takes what is made.
#
#     ask.sh WORK EXERCISE HEADERS INSIDE PROBE FILE QUESTION CC FLAGS...    QUESTION may be empty
#     ask.sh WORK EXERCISE HEADERS INSIDE PROBE lines ADDRESSES CC FLAGS...
#
# The second prints each of the ADDRESSES and behind it the function and the line that it stands for; of a function that was
# made part of another, those of the other as well. a0x1139 lies in the answer, p0x2044 in the probe.
#
# INSIDE is the folder of what is needed in every place where an answer runs (rules.mk). The answer becomes
# a shared library: making one takes a fraction of the time that linking a sanitized program takes, and the
# probe, which is linked against any library of that name, need not be made again. Of the answer's own
# symbols only the exercise's function stays visible, so a learner's main, write or helper collides with
# nothing. Exit status 90: it does not compile.
# shellcheck disable=SC3045 # ulimit -c, -n and -v are not in POSIX; dash and bash have them
set -u
work=$1 exercise=$2 headers=$3 inside=$4 probe=$5 file=$6 question=$7 cc=$8
shift 8

# addr2line of binutils 2.40 calls a file of DWARF 5 by the wrong name.
[ "$file" != lines ] || set -- "$@" -gdwarf-4

# The compiler has no use for the pipes of the frames and of the faults (run.h).
(
    ulimit -c 0
    ulimit -t 20       # seconds
    ulimit -v 4000000  # KiB
    ulimit -f 131072   # blocks of 512 bytes
    export TMPDIR="$work"
    printf '{ global: %s; local: *; };\n' "$exercise" >"$work/symbols"
    "$cc" "$@" -I "$headers" -MD -MF "$work/answer.d" -c -o "$work/answer.o" "$work/answer.c" &&
        ld -shared --eh-frame-hdr -soname libanswer.so -o "$work/libanswer.so" --version-script="$work/symbols" "$work/answer.o"
) 3>&- 4>&- || exit 90

printf '\001compiled\001\n'
ulimit -c 0
ulimit -f 2048
ulimit -n 64
ulimit -S -t 2
ulimit -H -t 4
if [ "$file" = lines ]; then
    for address in $question; do
        case $address in a*) object=$work/libanswer.so ;; *) object=$probe ;; esac
        addr2line -a -f -i -e "$object" "${address#?}"
    done 3>&- 4>&-
    exit
fi
export LD_LIBRARY_PATH="$work" LD_BIND_NOW=1
exec "$inside/confine" answer "$inside/answer-reads" "$inside/filter" "$work" "$probe" "$work/$file" ${question:+"$question"}
