# Makes a skeleton of a solution: the region "answer" becomes todo(). The marks of other regions
# are left out, because the chapters show regions of the solutions, not of the learner's files.
#
#     awk -f tests/grader/desk/skeleton.awk solutions/engine/softmax.c > code/engine/softmax.c
/^[ \t]*\/\/ region answer[ \t]*$/ {
    indent = $0
    sub(/\/\/.*/, "", indent)
    print indent "todo();"
    inside = 1
    next
}
/^[ \t]*\/\/ endregion/ {
    inside = 0
    next
}
/^[ \t]*\/\/ region / {
    next
}
!inside
