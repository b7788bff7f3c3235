# Prints the task of an exercise, or one of its hints, from its block in a chapter, as plain text.
#
#     awk -v exercise=softmax -v part=task -f exercise.awk chapters/0-engine.md     or part=1, 2, 3
#
# Code between backquotes stays as it is. Formulas are made as plain as a terminal needs.

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
    text = text $0 "\n"
}
END {
    sub(/^\n+/, "", text)
    sub(/\n+$/, "\n", text)
    pieces = split(text, piece, "`")
    for (i = 1; i <= pieces; i++)
        printf "%s", i % 2 ? plain(piece[i]) : piece[i]
}

function plain(words) {
    gsub(/\{claim="[^"]*"\}/, "", words)
    gsub(/\{\.value[^}]*\}/, "", words)
    gsub(/\{#[a-z:_]*\}/, "", words)
    gsub(/@eq:[a-z_0-9-]+/, "the book's equation", words)
    gsub(/@fig:[a-z_0-9-]+/, "the book's figure", words)
    gsub(/@tbl:[a-z_0-9-]+/, "the book's table", words)
    gsub(/@sec:[a-z_0-9-]+/, "the book's section", words)
    gsub(/@ex:/, "", words)
    words = formula(words)
    gsub(/\*/, "", words)  # emphasis
    gsub(/[][]/, "", words) # what a claim spoke of
    return words
}

# TeX as one would type it: \tfrac12 1/2, \eta eta, x_{i+1} x_(i+1).
function formula(words) {
    gsub(/\$\$?/, "", words)
    gsub(/\\t?frac12/, "1/2 ", words)
    gsub(/\\(mathrm|mathbf|mathsf|text|operatorname|symbf|bar|hat) *\{/, "{", words)
    gsub(/\\mathsf */, "", words)
    words = bare(words)
    while (match(words, /\\[td]?frac\{[^{}]*\}\{[^{}]*\}/)) {
        fraction = substr(words, RSTART, RLENGTH)
        sub(/\\[td]?frac\{/, "(", fraction)
        sub(/\}\{/, ")/(", fraction)
        sub(/\}$/, ")", fraction)
        words = substr(words, 1, RSTART - 1) fraction substr(words, RSTART + RLENGTH)
    }
    gsub(/\\([,;]|quad)/, " ", words)
    gsub(/\\(left|right|!|displaystyle)/, "", words)
    gsub(/\\(cdot|times)/, "x", words)
    gsub(/\\(leq|le) /, "<= ", words)
    gsub(/\\(geq|ge) /, ">= ", words)
    gsub(/\\(ldots|dots|cdots)/, "...", words)
    gsub(/\\sqrt */, "sqrt ", words)
    gsub(/\\/, " ", words)
    gsub(/\^\{?T\}?/, "'", words)
    gsub(/_\{/, "_(", words)
    gsub(/\^\{/, "^(", words)
    gsub(/\{/, "(", words)
    gsub(/\}/, ")", words)
    gsub(/  +/, " ", words)
    return words
}

# Without the braces around a single word that nothing asks for: {x} is x, but x_{min} stays.
function bare(words,    at, before) {
    result = ""
    while ((at = match(words, /\{[A-Za-z]+\}/))) {
        before = at > 1 ? substr(words, at - 1, 1) : " "
        result = result substr(words, 1, at - 1)
        if (before ~ /[_^}]/ || substr(words, 1, at - 1) ~ /frac$/)
            result = result substr(words, at, RLENGTH)
        else
            result = result substr(words, at + 1, RLENGTH - 2)
        words = substr(words, at + RLENGTH)
    }
    return result words
}
