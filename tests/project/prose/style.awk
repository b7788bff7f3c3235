# style.awk FILE...: the style of the house, on what text.awk left of a file. A word twice, a word that says nothing
# or talks down to whom it is not so for, American spelling
# (but in the titles that headers cite, and a sanitizer is called so). -v cut=N leaves out the first N letters of a path.
BEGIN {
    split("simply obviously clearly trivially basically needless utilise", list, " ")
    for (i in list)
        banned[list[i]] = 1
}

function complain(message) {
    print substr(FILENAME, cut + 1) ":" FNR ": " message
    bad = 1
}

FNR == 1 || /^ *$/ { last = "" }
{
    line = $0
    if (tolower(line) ~ /(^|[^a-z])(note that|of course|it is easy to see|(is|are) just)([^a-z]|$)/)
        complain("a phrase that says nothing")
    gsub(/’/, "'", line)
    n = split(line, word, /[ \t]+/)
    for (i = 1; i <= n; i++) {
        bare = word[i]
        gsub(/^[^A-Za-z]+|[^A-Za-z]+$/, "", bare)
        if (tolower(bare) in banned)
            complain("a word that says nothing, or talks down: " bare)
        if (FILENAME ~ /md$/ && bare !~ /^sanitiz/ && bare ~ /^[a-z]*(ization|[a-z][a-z][a-z]iz(e|es|ed|ing|er)$)/)
            complain("British spelling has an s: " bare)
        if (bare != "" && word[i] ~ /^[A-Za-z]/ && bare == last)
            complain("twice: " bare)
        if (word[i] != "")
            last = word[i] ~ /[A-Za-z]$/ ? bare : ""
    }
}
END { exit bad }
