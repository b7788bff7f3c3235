// draws.c: finds two random numbers of a file of questions that are drawn in an order which C leaves open.
//
//     draws FILE.c -- COMPILER-FLAGS...        prints a line for each place; fails if there is one
//
// The arguments of a call, the values of a list and the operands of most operators may be worked out in
// any order, and another compiler takes another one: under one seed it would then ask other questions.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "tree.h"

static struct node *file;

static bool draws(const struct node *node);

// A function of questions.h that draws, or exchanges what was drawn, or one of the file that calls such a one.
static bool draws_by_name(const char *name)
{
    static const char *const known[] = {"random_", "given_", "tell_"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strncmp(name, known[i], strlen(known[i])) == 0)
            return true;
    for (size_t i = 0; i < file->count; i++)
        if (strcmp(name_of(file->child[i]), name) == 0 && draws(file->child[i]))
            return true;
    return false;
}

static bool draws(const struct node *node)
{
    if (node->kind == CXCursor_CallExpr && draws_by_name(name_of(node)))
        return true;
    for (size_t i = 0; i < node->count; i++)
        if (draws(node->child[i]))
            return true;
    return false;
}

// Whether C leaves open which child is worked out first.
static bool is_open(const struct node *node)
{
    const char *sign = operator_of(node);
    switch (node->kind) {
    case CXCursor_CallExpr:
    case CXCursor_InitListExpr:
    case CXCursor_ArraySubscriptExpr:
    case CXCursor_CompoundAssignOperator:
        return true;
    case CXCursor_BinaryOperator:
        return *sign && strcmp(sign, "&&") != 0 && strcmp(sign, "||") != 0 && *sign != ',';
    default:
        return false;
    }
}

static unsigned line_of(const struct node *node)
{
    unsigned line = 1;
    for (unsigned at = 0; at < node->start; at++)
        line += source[at] == '\n';
    return line;
}

static size_t look_at(const struct node *node, const char *path)
{
    size_t found = 0, drawing = 0;
    for (size_t i = 0; is_open(node) && i < node->count; i++)
        drawing += draws(node->child[i]);
    if (drawing > 1) {
        printf("%s:%u: two random numbers are drawn in an open order\n", path, line_of(node));
        found++;
    }
    for (size_t i = 0; i < node->count; i++)
        found += look_at(node->child[i], path);
    return found;
}

int main(int argc, char **argv)
{
    if (argc < 3 || strcmp(argv[2], "--") != 0) {
        fputs("usage: draws FILE.c -- COMPILER-FLAGS...\n", stderr);
        return 2;
    }
    file = read_tree(argv[1], argc - 3, (const char *const *)argv + 3);
    return look_at(file, argv[1]) > 0;
}
