#!/bin/sh
# What an answer may read of the system, and what its compiler may read besides: two lists for confine.c, one
# path a line. A folder stands for all that is in it.
#
#     readable.sh answer CC FLAGS...    FLAGS: those that an answer's probe is linked with
#     readable.sh compiler CC FLAGS...
#
# Programs and libraries are named one by one: GSL, which knows many an answer, is on neither list.
set -eu
for_whom=$1 cc=$2
shift 2

# with_libraries PROGRAM...: each, and the libraries and the loader that it needs
with_libraries() {
    for program; do
        echo "$program"
        ldd "$program" 2>/dev/null | awk '{ for (i = 1; i <= NF; i++) if ($i ~ /^\//) print $i }'
    done
}

# The places where the compiler looks for headers.
header_folders() {
    "$cc" -E -v -x c /dev/null 2>&1 | sed -n '/search starts here/,/^End of search/s/^ \(\/[^ ]*\).*/\1/p'
}

# part NAME: a program that the compiler calls, where there is one
part() {
    path=$("$cc" -print-prog-name="$1")
    command -v "$path" || :
}

# make setup check reads the Makefile before there is a compiler, so that cc may be a name and no path.
compiler() {
    with_libraries /bin/sh "$(command -v "$cc")" "$(command -v ld)" "$(command -v addr2line)"
    for name in cc1 as; do
        path=$(part "$name")
        [ -z "$path" ] || with_libraries "$path"
    done
    header_folders
    echo /usr/lib/linux/uapi # there, since Debian 13, the kernel's headers lie, to which links among the system's lead
    "$cc" -print-resource-dir 2>/dev/null || : # what clang's sanitizers spare; gcc has no such thing
    printf '%s\n' /usr/lib/locale /usr/share/locale/locale.alias
    answer "$@"
}

answer() {
    program=$(mktemp)
    echo 'int main(void) { return 0; }' | "$cc" "$@" -Wl,--no-as-needed -x c - -o "$program" -lm
    with_libraries "$program" | sed 1d
    rm -f "$program"
    printf '%s\n' /etc/ld.so.cache /etc/ld.so.preload
}

"$for_whom" "$@" | sort -u
