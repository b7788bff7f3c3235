# survivors.awk: counts the mutants of an exercise that no question rejects, of which some do not change what
# is right: mutate.c saw it in the text, or they are in the file `equivalent`.
#
#     awk -v exercise=NAME -f survivors.awk equivalent OUTPUT-OF-KILL
#
# Fails for each other one; for one that mutate.c took to be right and a question rejects; and for a line of
# `equivalent` that speaks of none.
FNR == NR {
    if ($0 !~ /^#/ && split($0, part, / \| /) == 3 && part[1] == exercise)
        pattern[++patterns] = part[2]
    next
}
/^made / { made = $2; killed = $4; crashed = $6 + 0; endless = $8 + 0; next }
/ \| rejected, although / { fault[++faults] = "  wrong in mutate.c: " $0; next }
/ \| / { equivalent++; next }
{
    words = $0
    sub(/^[0-9]+: /, "", words)
    known = 0
    for (i = 1; i <= patterns; i++)
        if (words ~ ("^(" pattern[i] ")$")) {
            known = 1
            used[i] = 1
        }
    if (known)
        equivalent++
    else {
        survivors++
        fault[++faults] = "  survives: " $0
    }
}
END {
    for (i = 1; i <= patterns; i++)
        if (!used[i])
            fault[++faults] = "  excuses none: " pattern[i]
    printf "%-31s %6d %7d %9d %8d %11d %9d\n", exercise, made, killed, crashed, endless, equivalent, survivors
    for (i = 1; i <= faults; i++)
        print fault[i]
    exit faults > 0 || made == 0
}
