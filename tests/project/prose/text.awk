# text.awk FILE...: writes the prose of each to the same path below -v folder=FOLDER, with each word in the line where it
# stands. Of Markdown everything goes that is not prose: metadata, code, formulas, attributes, citations, addresses; of C and its
# headers all but the comments, and of these what is a name in the code. What was taken out leaves a point, so that its
# neighbours do not meet.

# Takes out what matches, line breaks excepted. What spans an empty line is a sign that stands for itself.
function without(text, pattern,    out, hit) {
    while (match(text, pattern)) {
        hit = substr(text, RSTART, RLENGTH)
        if (hit ~ /\n *\n/) {
            hit = substr(hit, 1, 1)
            RLENGTH = 1
        } else {
            gsub(/[^\n]+/, "·", hit)
        }
        out = out substr(text, 1, RSTART - 1) hit
        text = substr(text, RSTART + RLENGTH)
    }
    return out text
}

function markdown_line(line,    ticks) {
    if (line == "---" && (FNR == 1 || metadata)) {
        metadata = FNR == 1
        return ""
    }
    if (metadata)
        return ""
    ticks = line ~ /^ *```/ ? line : ""
    gsub(/[^`].*|^ */, "", ticks)
    if (fence != "") {
        if (ticks == fence)
            fence = ""
        return ""
    }
    fence = ticks
    if (line ~ /[^ ]/)
        indented = line ~ /^    / && (after_empty || indented)
    after_empty = line !~ /[^ ]/
    return ticks != "" || indented || line ~ /^:::/ ? "" : line
}

function markdown_text(text) {
    text = without(text, "`[^`]*`")
    text = without(text, "[$][$][^$]*[$][$]")
    text = without(text, "[$][^$]*[$]")
    text = without(text, "[]][(][^)]*[)]")
    text = without(text, "[{][^{}]*[}]")
    text = without(text, "<[^>\n]*>")
    text = without(text, "https?:[^ \n]*")
    return without(text, "@[a-z]+:?[A-Za-z0-9_-]*")
}

function comment_of(line) {
    if (!sub(/^(.*[^:"])?\/\/ /, " ", line) || line ~ /^ (region|endregion)/)
        return ""
    return line
}

# The names in the code are no words, nor is what has a digit, and what has one or two letters.
function comment_text(text,    out, word) {
    text = without(text, "https?:[^ \n]*")
    while (match(text, /[A-Za-z0-9_]+/)) {
        word = substr(text, RSTART, RLENGTH)
        if (word in names || word ~ /[0-9_]/ || RLENGTH < 3)
            word = "·"
        out = out substr(text, 1, RSTART - 1) word
        text = substr(text, RSTART + RLENGTH)
    }
    return out text
}

function finish() {
    printf "%s", is_c ? comment_text(text) : markdown_text(text) > target
    close(target)
    text = fence = indented = metadata = ""
    split("", names)
}

FNR == 1 {
    if (NR > 1)
        finish()
    target = folder "/" FILENAME
    is_c = FILENAME ~ /[.][ch]$/
}
is_c {
    code = $0
    sub(/\/\/.*/, "", code)
    n = split(code, found, /[^A-Za-z0-9_]+/)
    for (i = 1; i <= n; i++)
        names[found[i]] = 1
}
{ text = text (is_c ? comment_of($0) : markdown_line($0)) "\n" }
END { finish() }
