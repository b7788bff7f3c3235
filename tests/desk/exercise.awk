# Prints the task of an exercise, or one of its hints, from its block in a chapter, as plain text.
#
#     awk -v exercise=softmax -v part=task -f exercise.awk chapters/0-engine.md     or part=1, 2, 3
/^:::+ *\{\.exercise #/ {
    inside = index($0, "#" exercise "}") > 0
    hint = 0
    next
}
/^:::+ *hint/ { hint++; within = 1; next }
/^:::+ *$/ {
    if (within)
        within = 0
    else
        inside = 0
    next
}
inside && (part == "task" ? !within && !hint : within && hint == part) {
    gsub(/@eq:[a-z_0-9]+/, "the book's equation")
    gsub(/@fig:[a-z_0-9]+/, "the book's figure")
    gsub(/@tbl:[a-z_0-9]+/, "the book's table")
    gsub(/@sec:[a-z_0-9]+/, "the book's section")
    gsub(/@ex:/, "")
    gsub(/[$`*]/, "")
    gsub(/\\(cdot|times)/, "x")
    gsub(/\\(sqrt|frac|mathbf|mathrm|operatorname|text|left|right|,)/, "")
    gsub(/\\/, "")
    print
}
