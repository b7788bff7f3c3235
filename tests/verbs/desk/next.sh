#!/bin/sh
# make next: the first exercise that is not right yet: its task, its files, its place in the book.
set -eu
export CODE=code EX='' CHAPTER='' QUESTION='' STRICT='' OUT=''
read -r number folder exercise outcome <<END
$(FORMAT=unsolved "$MADE/grade" | head -n 1)
END
if [ -z "$exercise" ]; then
    echo "Every exercise is right."
    exit
fi
page=build/book/$number-$folder.html
[ -e "$page" ] || page=chapters/$number-$folder.md
if [ "$outcome" = wrong ]; then
    echo "$exercise is not right yet."
fi
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
