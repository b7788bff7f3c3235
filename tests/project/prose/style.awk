# style.awk FILE...: the style of the house, on what text.awk left of a file. A word twice, a word that says nothing
# or talks down to a reader for whom it is not so, habits that make English sound translated ("Useless it is not",
# "whoever", "one does"), American spelling
# (but in the titles that headers cite, and a sanitizer is called so). -v cut=N leaves out the first N letters of a path.
BEGIN {
    split("simply obviously clearly trivially basically needless utilise", list, " ")
    for (i in list)
        banned[list[i]] = 1
    # What may stand before "it is" at the beginning of a sentence, and before "is what".
    split("After Although And As Because Before But Elsewhere Even Here How If Once Or Since So Still That Then There Though Until " \
          "What When Where Whether While Yet", list, " ")
    for (i in list)
        opens[list[i]] = 1
    split("And Here It Or So That There This Which", list, " ")
    for (i in list)
        points[list[i]] = 1
    verb = "(does|can|cannot|must|may|might|should|would|could|has|needs|wants|gets|takes|sees|knows|looks|likes|asks|" \
           "tries|finds|uses|writes|wishes|is)"
    one = "(^|[^a-z])((does|can|must|may|should|would|could) one |" \
          "(as|if|when|what|where|how|because|and|but|which|than|whether|unless|until) one " verb ")([^a-z]|$)"
}

# The sentences that begin in a line: ¶ stands before each.
function sentences(line,    text) {
    text = (ended ? "¶ " : "") line
    gsub(/[.!?:] +[*_"(]*/, "&¶ ", text)
    if (line ~ /[^ ]/)
        ended = line ~ /[.!?:][*_")]* *$/
    else
        ended = 1
    return text
}

function habits(line,    text, begin, words) {
    text = sentences(line)
    if (tolower(line) ~ /(^|[^a-z])(whoever|whosoever)([^a-z]|$)/)
        complain("say who does it: whoever")
    if (tolower(line) ~ one)
        complain("you or we, not one")
    if (line ~ /(has|have|had) not (a|an|the) /)
        complain("does not have, not has not")
    if (text ~ /¶ *Of [^.,;:?]* it (is|was|takes|has|does)([^a-z]|$)/)
        complain("subject, verb, object: Of ... it is")
    if (text ~ /¶ *Who [a-z]+ / && text !~ /[?]/)
        complain("say who does it: Who")
    begin = text
    while (match(begin, /¶ *[A-Z][a-z]+ it (is|was|does|has)([^a-z]|$)/)) {
        split(substr(begin, RSTART), words, / +/)
        if (!(words[2] in opens))
            complain("subject, verb, object: " words[2] " it " words[4])
        begin = substr(begin, RSTART + RLENGTH)
    }
    begin = text
    while (match(begin, /¶ *[A-Z][a-z]+ (is|are) what([^a-z]|$)/)) {
        split(substr(begin, RSTART), words, / +/)
        if (!(words[2] in points))
            complain("subject, verb, object: " words[2] " " words[3] " what")
        begin = substr(begin, RSTART + RLENGTH)
    }
}

function complain(message) {
    print substr(FILENAME, cut + 1) ":" FNR ": " message
    bad = 1
}

FNR == 1 || /^ *$/ { last = "" }
FNR == 1 { ended = 1 }
{
    line = $0
    if (tolower(line) ~ /(^|[^a-z])(note that|of course|it is easy to see|(is|are) just)([^a-z]|$)/)
        complain("a phrase that says nothing")
    gsub(/’/, "'", line)
    habits(line)
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
