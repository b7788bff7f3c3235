#!/bin/sh
# The one program that reads tests/exercises: what it makes of the list, and what it says of a list that is
# not right. It is tried in a folder of its own.
. tests/project/tap.sh
program=$PWD/build/list/exercises
mkdir -p "$work/tests"
cd "$work" || exit 2

list() { # LINE...: becomes the list
    printf '%b\n' 'chapter 0 first The first' 'one 1 One' "$@" >tests/exercises
}

reads() { # VERB: what the program makes of the list
    "$program" "$1" >"$said" 2>&1
}

# refuses NAME LINE PATTERN...: with that line, the third, the list is refused, for that reason
refuses() {
    name=$1
    list "$2"
    shift 2
    ! reads table && says '^tests/exercises:3: ' "$@"
    result $? "the list is refused: $name"
}

list 'half 2.5 A half *' '# a comment' '' 'chapter 1 second The second' '\ttwo\t 2   Two  words  '
reads table && printf '%s\t%s\t%s\t%s%b\n' chapter 0 first 'The first' '' exercise one 1 One '\t' \
    exercise half 2.5 'A half' '\tchallenge' chapter 1 second 'The second' '' exercise two 2 'Two  words' '\t' |
    cmp -s - "$said"
result $? "the list as a table, with a fraction of a point and a challenge"
reads makefile && says '^CHAPTERS := first second$' '^EXERCISES := first/one first/half second/two$'
result $? "the list for a makefile"
EX=two reads find && says '^1 second two Two  words$'
result $? "where an exercise is"
! EX=tow reads find && says 'Did you mean EX=two'
result $? "the nearest name is offered"

refuses 'a line end of Windows' 'two 2 Two\r' 'as on Windows' "sed -i"
refuses 'a name that stands there already' 'one 2 Two' 'one stands in the list twice'
for points in nan inf -1 0 0.0 1e3 0x10 2. .5 two 2,5 123456789; do
    refuses "points $points" "two $points Two" "\"$points\" are no points" 'write a number above 0'
done
refuses 'no title' 'two 2' 'two has no title'
refuses 'no points' 'two' 'are no points'
refuses 'a name that no function can have' 'two-fold 2 Two' 'is no name of a function'
refuses 'another kind of line' '= one =' 'is no name of a function. A line is'
refuses 'a chapter without a title' 'chapter 2 second' "a chapter is .chapter NUMBER FOLDER TITLE"
refuses 'a chapter without a number' 'chapter second The second' 'a chapter is'
refuses 'a chapter twice' 'chapter 0 second The second' 'has the number or the folder of chapter 0 first'
refuses 'a control character' 'two 2 T\001wo' 'control character (0x01)'
echo 'one 1 One' >tests/exercises
! reads table && says '^tests/exercises:1: one stands before the first chapter'
result $? "the list is refused: an exercise before the first chapter"
: >tests/exercises
! reads table && says 'without an exercise'
result $? "the list is refused: nothing in it"
rm tests/exercises
! reads table && says "run this from the project's top folder"
result $? "no list"
finish
