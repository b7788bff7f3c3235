// source.c: see source.h. A function is a name, parentheses and braces outside of all braces: that is
// read here, no more of C. What the compiler makes of macros and #if is not known.
#include "source.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// ---- The code alone ------------------------------------------------------------------------------

static const char *end_of_line(const char *at, bool goes_on)
{
    for (; *at && (*at != '\n' || (goes_on && at[-1] == '\\')); at++)
        ;
    return at;
}

static const char *end_of_quote(const char *at)
{
    char quote = *at++;
    for (; *at && *at != quote && *at != '\n'; at++)
        at += *at == '\\' && at[1];
    return *at ? at + 1 : at;
}

// Behind what starts here, if that is no code; otherwise `at`.
static const char *behind_no_code(const char *at, bool starts_a_line)
{
    if (strncmp(at, "//", 2) == 0 || (*at == '#' && starts_a_line))
        return end_of_line(at, true);
    if (*at == '"' || *at == '\'')
        return end_of_quote(at);
    if (strncmp(at, "/*", 2) != 0)
        return at;
    const char *end = strstr(at + 2, "*/");
    return end ? end + 2 : at + strlen(at);
}

// A copy of the same length with spaces for comments, texts and directives; lines stay lines.
static char *code_of(const char *source)
{
    char *code = strdup(source);
    if (!code)
        abort();
    bool starts_a_line = true;
    for (const char *at = source; *at;) {
        const char *end = behind_no_code(at, starts_a_line);
        starts_a_line = *at == '\n' || (starts_a_line && isspace((unsigned char)*at));
        if (end == at)
            at++;
        for (; at < end; at++)
            code[at - source] = *at == '\n' ? '\n' : ' ';
    }
    return code;
}

// ---- Functions -----------------------------------------------------------------------------------

struct function {
    const char *name;
    size_t length;
    const char *body, *end; // its braces
};

static const char *behind_spaces(const char *at)
{
    return at + strspn(at, " \t\r\n");
}

// The bracket that closes the one at `at`, or the end of the text.
static const char *closing(const char *at, char open, char close)
{
    int depth = 0;
    for (; *at; at++) {
        depth += (*at == open) - (*at == close);
        if (depth == 0)
            break;
    }
    return at;
}

static size_t word_length(const char *at)
{
    size_t length = 0;
    while (isalnum((unsigned char)at[length]) || at[length] == '_')
        length++;
    return length;
}

// The next function that is defined from *at on; *at moves behind it. False at the end.
static bool next_function(const char **at, struct function *function)
{
    while (*(*at = behind_spaces(*at))) {
        size_t length = word_length(*at);
        const char *open = behind_spaces(*at + length);
        if (**at == '{')
            *at = closing(*at, '{', '}');
        if (length == 0 || *open != '(') {
            *at += length ? length : **at != 0;
            continue;
        }
        *function = (struct function){.name = *at, .length = length};
        *at = closing(open, '(', ')');
        *at += **at != 0;
        function->body = behind_spaces(*at);
        if (*function->body != '{')
            continue;
        function->end = closing(function->body, '{', '}');
        *at = function->end + (*function->end != 0);
        return true;
    }
    return false;
}

char *source_functions(const char *source)
{
    char *code = code_of(source), *names;
    size_t size, count = 0;
    FILE *out = open_memstream(&names, &size);
    struct function function;
    for (const char *at = code; next_function(&at, &function);)
        fprintf(out, "%s`%.*s`", count++ ? ", " : "", (int)function.length, function.name);
    fclose(out);
    free(code);
    return names;
}

int source_line_of(const char *source, const char *name)
{
    char *code = code_of(source);
    int line = 0;
    struct function function;
    for (const char *at = code; line == 0 && next_function(&at, &function);)
        if (function.length == strlen(name) && memcmp(function.name, name, function.length) == 0) {
            line = 1;
            for (const char *before = code; before < function.name; before++)
                line += *before == '\n';
        }
    free(code);
    return line;
}

static bool is_todo(const struct function *function)
{
    const char *rest = "{todo();}";
    for (const char *at = function->body; at <= function->end && *at; at++)
        if (!isspace((unsigned char)*at) && *rest++ != *at)
            return false;
    return *rest == 0;
}

bool source_is_begun(const char *source)
{
    char *code = code_of(source);
    bool begun = false;
    struct function function;
    for (const char *at = code; !begun && next_function(&at, &function);)
        begun = !is_todo(&function);
    free(code);
    return begun;
}
