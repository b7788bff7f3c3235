// words.c: see words.h.
#include "words.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct {
    char exercise[40], name[32], phrase[64];
} words[256];
static size_t word_count;
static const struct node *function;
static const char *exercise;
static char where[128];
static const char unnamed[] = "a value on the way";

void read_words(const char *path)
{
    FILE *file = must(fopen(path, "re"));
    char line[128];
    while (word_count < sizeof words / sizeof *words && fgets(line, sizeof line, file))
        if (line[0] != '#' && sscanf(line, "%39s %31s %63[^\n]", words[word_count].exercise,
                                     words[word_count].name, words[word_count].phrase) == 3)
            word_count++;
    fclose(file);
}

void begin_words(const char *of, const struct node *begun)
{
    exercise = of;
    function = begun;
}

static const char *text(const char *format, ...) __attribute__((format(printf, 1, 2)));

static const char *text(const char *format, ...)
{
    char *result;
    va_list rest;
    va_start(rest, format);
    if (vasprintf(&result, format, rest) < 0)
        must(NULL);
    va_end(rest);
    return result;
}

// ---- Names -------------------------------------------------------------------------------------

static bool is_parameter(const char *name)
{
    for (size_t i = 0; i < function->count; i++)
        if (function->child[i]->kind == CXCursor_ParmDecl &&
            strcmp(name_of(function->child[i]), name) == 0)
            return true;
    return false;
}

static bool is_index(const char *name)
{
    return strlen(name) == 1 && strchr("ijtekbslp", *name);
}

const char *phrase_of_name(const char *name)
{
    if (is_parameter(name))
        return text("`%s`", name);
    for (size_t i = 0; i < word_count; i++)
        if (strcmp(words[i].name, name) == 0 &&
            (strcmp(words[i].exercise, exercise) == 0 || *words[i].exercise == '*'))
            return words[i].phrase;
    return is_index(name) ? text("the index `%s`", name) : unnamed;
}

// ---- Expressions -------------------------------------------------------------------------------

// Whether every name in it is the exercise's own, or one of a function.
static bool is_plain(const struct node *node)
{
    if (node->kind == CXCursor_DeclRefExpr) {
        enum CXCursorKind kind = clang_getCursorKind(clang_getCursorReferenced(node->cursor));
        return kind == CXCursor_FunctionDecl || is_parameter(name_of(node)) ||
               is_index(name_of(node));
    }
    for (size_t i = 0; i < node->count; i++)
        if (!is_plain(node->child[i]))
            return false;
    return true;
}

static struct node *root(struct node *node)
{
    while (node->count > 0 &&
           (node->kind == CXCursor_ArraySubscriptExpr || node->kind == CXCursor_MemberRefExpr ||
            node->kind == CXCursor_UnaryOperator || node->kind == CXCursor_ParenExpr))
        node = node->child[0];
    return node;
}

const char *phrase(struct node *node)
{
    enum { MOST = 32 };
    node = without_brackets(node);
    if (node->kind == CXCursor_DeclRefExpr)
        return phrase_of_name(name_of(node));
    if (is_plain(node) && node->end - node->start <= MOST &&
        !memchr(source + node->start, '\n', node->end - node->start))
        return text("`%s`", text_of(node));
    if (node->kind == CXCursor_MemberRefExpr)
        return text("`%s`", name_of(node));
    if (node->kind == CXCursor_ArraySubscriptExpr)
        return phrase_of_name(name_of(root(node)));
    if (node->kind == CXCursor_CallExpr && node->count > 0 && is_plain(node->child[0]))
        return text("`%s(...)`", name_of(node));
    return unnamed;
}

bool is_named(const char *said)
{
    return said != unnamed;
}

// ---- Statements --------------------------------------------------------------------------------

const char *target(struct node *statement)
{
    switch (statement->kind) {
    case CXCursor_ReturnStmt:
        return "what is returned";
    case CXCursor_CallExpr:
        return text("the call of `%s`", name_of(statement));
    case CXCursor_MemberRefExpr:
        return text("`%s`", name_of(statement));
    case CXCursor_DeclRefExpr:
    case CXCursor_VarDecl:
        return phrase_of_name(name_of(statement));
    default:
        break;
    }
    bool loop = statement->kind == CXCursor_ForStmt || statement->kind == CXCursor_WhileStmt;
    for (size_t i = loop && statement->count > 0 ? statement->count - 1 : 0; i < statement->count;
         i++)
        return target(statement->child[i]);
    return unnamed;
}

const char *context(void)
{
    return where;
}

void set_context(struct node *statement)
{
    *where = 0;
    if (!statement)
        return;
    const char *what = target(statement);
    if (statement->kind == CXCursor_ReturnStmt)
        snprintf(where, sizeof where, ", in what is returned");
    else if (statement->kind == CXCursor_VarDecl || statement->kind == CXCursor_BinaryOperator ||
             statement->kind == CXCursor_CompoundAssignOperator)
        snprintf(where, sizeof where, ", where %s is computed", what);
    else if (statement->kind == CXCursor_CallExpr)
        snprintf(where, sizeof where, ", in %s", what);
}
