#!/bin/sh
# The sources are clean: shellcheck, clang-format, clang-tidy, both compilers' warnings, and the order of random draws.
. tests/project/tap.sh
needs shellcheck clang-format clang-tidy gcc clang llvm-config

tracked() { # PATTERN...: those that are there
    git ls-files -- "$@" | while read -r file; do
        [ ! -e "$file" ] || echo "$file"
    done
}

ours=$(tracked '*.c' '*.h' | grep -v -e '^code/.*\.c$' -e '/hostile/' -e '/fixtures/' -e '/slips/')
trusted=$(echo "$ours" | grep '\.c$' | grep -v -e /mistakes/ -e /accepted/ -e /once_accepted/ -e '^tests/project/page/' -e '^tests/grader/page/')
questions=$(echo "$trusted" | grep '^tests/[a-z]*/[a-z_0-9]*\.c$' | grep -v -e '^tests/grader/' -e '^tests/verbs/' -e '^tests/project/')

# of_version TOOL NAME COMMAND...: as check, where the tool is Debian 12's: each version has an opinion of its own.
of_version() {
    tool=$1
    if "$tool" --version | grep -q 'version 14\.'; then
        shift
        check "$@"
    else
        skip "$2" "the sources are held to version 14 of $tool"
    fi
}

libclang=$(llvm-config --includedir)
# shellcheck disable=SC2016,SC2046,SC2086 # the project's own paths hold no space
{
    # SC2319: the status of a condition is what tests hand to `result`.
    check "shellcheck" shellcheck -x -e SC2319 $(tracked '*.sh' .ci/run ':!chapters/transcripts')
    of_version clang-format "clang-format" clang-format --dry-run -Werror $ours
    for compiler in gcc clang; do
        check "no warning from $compiler" "$compiler" -std=c11 -D_GNU_SOURCE -fsyntax-only -Werror \
            -Wall -Wextra -Wconversion -Wshadow -Wno-unused-parameter -Wno-enum-float-conversion \
            -Icode -Itests/grader/judge -Itests/grader/desk -Itests/grader/mutants -isystem "$libclang" \
            -Ichapters/figures -Isolutions/crosscheck $trusted
        check "no warning from $compiler in the probe's half" "$compiler" -std=c11 -D_GNU_SOURCE \
            -fsyntax-only -Werror -Wall -Wextra -Wno-unused -DPROBE -Icode -Itests/grader/judge -Itests/grader/desk \
            tests/grader/judge/probe.c tests/grader/desk/probe_main.c tests/grader/judge/inputs.c tests/grader/desk/memory.c $questions
    done
    check "no warning from clang in the page's host" make -s -f tests/grader/page/rules.mk warnings
    gcc -std=c11 -D_GNU_SOURCE -Itests/grader/mutants -I"$libclang" -o "$work/draws" tests/project/draws.c \
        tests/grader/mutants/tree.c -L"$(llvm-config --libdir)" -lclang
    check "no two random numbers are drawn in an order that C leaves open" sh -c 'for file; do
            "$0" "$file" -- -std=c11 -D_GNU_SOURCE -Icode -Itests/grader/judge -Itests/grader/desk \
                -I"$(gcc -print-file-name=include)" || status=1
        done; exit ${status:-0}' "$work/draws" $questions
    check "figures read through data_file" sh -c '! grep -n "fopen(" chapters/figures/*.c'
    of_version clang-tidy "clang-tidy" sh -c 'printf "%s\n" "$@" | xargs -P "$(nproc)" -I FILE clang-tidy --quiet \
        --warnings-as-errors="*" FILE -- -std=c11 -D_GNU_SOURCE -Icode -Itests/grader/judge -Itests/grader/desk \
        -Itests/grader/mutants -isystem "$0" -Ichapters/figures -Isolutions/crosscheck 2>/dev/null' "$libclang" $trusted
}
finish
