# parameters.awk: from the book's headers, what the exercises' parameters are called, as C.
#
#     awk -f parameters.awk code/*.h
#
# One entry a function: its name, its parameters, which of them are arrays to write to and, where it returns an enum, that enum's names.
/^#/ { next }
{ sub(/\/\/.*/, ""); text = text " " $0 }
END {
    print "#include \"parameters.h\"\n\nconst struct signature signatures[] = {"
    count = split(text, statements, /[;}]/)
    for (i = 1; i <= count; i++)
        if (match(statements[i], /enum [a-z_]+ *\{/)) {
            split(substr(statements[i], RSTART + 5), parts, /[ {]+/)
            list = statements[i]
            sub(/.*\{/, "", list)
            gsub(/[^A-Z_,]/, "", list)
            sub(/,$/, "", list)
            gsub(/,/, "\", \"", list)
            enums[parts[1]] = "\"" list "\", "
        }
    for (i = 1; i <= count; i++) {
        statement = statements[i]
        if (statement ~ /typedef|return|inline/ || !match(statement, /[a-z_]+\([^()]*\) *$/))
            continue
        name = substr(statement, RSTART)
        list = name
        sub(/\(.*/, "", name)
        sub(/^[^(]*\(/, "", list)
        sub(/\) *$/, "", list)
        names = writes = ""
        number = split(list, parameters, /,/)
        for (j = 1; j <= number; j++) {
            writes = writes (parameters[j] ~ /\*/ && parameters[j] !~ /const|void|_function/ ? "true, " : "false, ")
            sub(/.*[ *]/, "", parameters[j])
            names = names "\"" parameters[j] "\", "
        }
        values = ""
        for (e in enums)
            if (statement ~ "enum " e " ")
                values = enums[e]
        printf "    {\"%s\", {%sNULL}, {%sfalse}, {%sNULL}},\n", name, names, writes, values
    }
    print "    {NULL, {NULL}, {false}, {NULL}},\n};"
}
