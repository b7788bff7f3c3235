#!/bin/sh
# prose.sh CHECK: checks what is written in the project, from its top: the book, what stands beside it, and the comments
# that learners read.
#
#     spelling   every word is in hunspell's British dictionary or in the list `words` beside this file
#     words      every word of the list is needed
#     style      words that the house does not use (style.awk)
#
# What is wrong is printed, a line each, with its place; then the status is 1.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
work=$PWD/build/test/prose
export LC_ALL=C.UTF-8

# The prose of each file under the file's path, line for line.
rm -rf "$work"
mkdir -p "$work"
set -- "$1" README.md docs/*.md docs/book/*.md chapters/*.md code/*.h code/*/*.c solutions/*/*.c tests/*/mistakes/*/*.c
check=$1
shift
for file; do
    if [ -f "$file" ]; then printf '%s\n' "$file"; fi
done >"$work.files"
sed 's|[^/]*$||' "$work.files" | sort -u | sed "s|^|$work/|" | xargs mkdir -p
xargs awk -v folder="$work" -f "$here/text.awk" <"$work.files"
cd "$work"

# What the dictionary lacks, but for numbers and letters. A genitive is the word itself, and so is one at the beginning
# of a sentence.
unknown() {
    find . -type f -exec cat {} + | hunspell -d en_GB -l | sed "s/['’]s*$//" | hunspell -d en_GB -l |
        awk 'FILENAME != "-" { known[$0] = 1; next }
             /[0-9]/ || !/[A-Za-z]/ || length($0) < 3 { next }
             { small = tolower(substr($0, 1, 1)) substr($0, 2); print small in known ? small : $0 }' "$here/words" - | sort -u
}

# Of words, those that are wrong with an s for the z as well. Debian 12's dictionary has both, Debian 13's one; `style` says
# where the house wants the s.
without_ize() {
    while read -r word; do
        [ -z "$(echo "$word" | sed 's/iz/is/' | hunspell -d en_GB -l)" ] || echo "$word"
    done
}

spelling() {
    unknown | comm -23 - "$here/words" | without_ize >"$work.wrong"
    while read -r word; do
        better=$(echo "$word" | hunspell -d en_GB -a | sed -n 's/^&[^:]*: \([^,]*\(, [^,]*\)\{0,2\}\).*/ Meant: \1?/p')
        grep -rnowF -e "$word" . | sed "s|^\./\(.*\):.*|\1: not in the dictionary: $word.$better|"
    done <"$work.wrong"
    [ ! -s "$work.wrong" ] || {
        echo "If a word is right: echo WORD | LC_ALL=C.UTF-8 sort -u -o tests/project/prose/words - tests/project/prose/words"
        return 1
    }
}

words() {
    sort -cu "$here/words"
    unused=$(unknown | comm -13 - "$here/words" | tr '\n' ' ')
    [ -z "$unused" ] || {
        echo "in tests/project/prose/words, but not needed: ${unused% }"
        return 1
    }
}

style() {
    find . -type f -exec awk -v cut=2 -f "$here/style.awk" {} +
}

"$check"
