#!/bin/sh
# make next: the first exercise that is not right yet: its task, its files, its place in the book.
set -eu
. tests/verbs/desk/verdicts.sh
export CODE=code
verdicts ''
exercise=$(from_verdicts 'first(.exercises[] | select(.status != "right") | .exercise) // ""')
if [ -z "$exercise" ]; then
    echo "Every exercise is right."
    exit
fi
outcome=$(from_verdicts "first(.exercises[] | select(.exercise == \"$exercise\") | .status)")
read -r number folder _ <<END
$(EX=$exercise build/list/exercises find)
END
page=build/book/$number-$folder.html
[ -e "$page" ] || page=chapters/$number-$folder.md
case $outcome in
missing) echo "code/$folder/$exercise.c is missing: make reset EX=$exercise brings its skeleton." ;;
todo) ;;
*) echo "$exercise is not right yet." ;;
esac
echo "Task:"
awk -v exercise="$exercise" -v part=task -f tests/verbs/desk/exercise.awk "chapters/$number-$folder.md" |
    fmt -w 76 | sed 's/^/    /'
cat <<END
Edit      code/$folder/$exercise.c
Contract  code/$folder.h
Read      $page#$exercise
Grade     make check EX=$exercise
Stuck?    make hint EX=$exercise
END
