# survivors.awk: counts the mutants of an exercise that no question rejects, of which those in the file
# `equivalent` do not change what is right.
#
#     awk -v exercise=NAME -f survivors.awk equivalent OUTPUT-OF-KILL
FNR == NR {
    if ($0 !~ /^#/ && split($0, part, / \| /) == 3 && (part[1] == exercise || part[1] == "*"))
        pattern[++patterns] = part[2]
    next
}
/^made / { made = $2; killed = $4; crashed = $6 + 0; endless = $8 + 0; next }
{
    words = $0
    sub(/^[0-9]+: /, "", words)
    known = 0
    for (i = 1; i <= patterns && !known; i++)
        known = words ~ ("^" pattern[i] "$")
    if (known)
        equivalent++
    else
        survivor[++survivors] = $0
}
END {
    printf "%-31s %6d %7d %9d %8d %11d %9d\n", exercise, made, killed, crashed, endless, equivalent, survivors
    for (i = 1; i <= survivors; i++)
        print "  survives: " survivor[i]
    exit survivors > 0 || made == 0
}
