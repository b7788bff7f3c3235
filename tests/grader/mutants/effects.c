// effects.c: see effects.h.
#include "effects.h"

#include <stdlib.h>
#include <string.h>

// ---- Where pointers come from ------------------------------------------------------------------

struct node *initial_of(struct node *variable)
{
    struct node *last = variable->count > 0 ? variable->child[variable->count - 1] : NULL;
    return last && clang_isExpression(last->kind) && strchr(text_of(variable), '=') ? last : NULL;
}

struct node *origin_of(struct node *pointer, struct node *const *in_sight, size_t count)
{
    for (;;) {
        struct node *initial = initial_of(pointer), *named = NULL;
        if (initial && initial->kind == CXCursor_DeclRefExpr)
            named = declaration_of(initial, in_sight, count);
        if (!named)
            return pointer;
        pointer = named;
    }
}

// The parameter or variable that a pointer was computed from: `y1` for `scratch + n`.
static enum CXChildVisitResult find_pointer(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    CXType type = clang_getCanonicalType(clang_getCursorType(cursor));
    if (clang_getCursorKind(cursor) != CXCursor_DeclRefExpr || type.kind != CXType_Pointer)
        return CXChildVisit_Recurse;
    *(CXCursor *)data = clang_getCursorReferenced(cursor);
    return CXChildVisit_Break;
}

static CXCursor array_of(CXCursor variable)
{
    for (;;) {
        CXCursor from = clang_getNullCursor();
        CXType type = clang_getCanonicalType(clang_getCursorType(variable));
        if (clang_getCursorKind(variable) == CXCursor_VarDecl && type.kind == CXType_Pointer)
            clang_visitChildren(variable, find_pointer, &from);
        if (clang_Cursor_isNull(from))
            return variable;
        variable = from;
    }
}

// ---- What a statement reads and writes ---------------------------------------------------------

struct effects {
    CXCursor touched[64]; // variables, and arrays by the one that they come from
    bool written[64];
    size_t count;
    bool unknown;
};

static void touch(struct effects *effects, const struct node *reference, bool written)
{
    CXCursor variable = clang_getCursorReferenced(reference->cursor);
    enum CXCursorKind kind = clang_getCursorKind(variable);
    if (kind != CXCursor_VarDecl && kind != CXCursor_ParmDecl)
        return;
    if (effects->count == sizeof effects->written) {
        effects->unknown = true;
        return;
    }
    effects->touched[effects->count] = array_of(variable);
    effects->written[effects->count++] = written;
}

static bool takes_numbers_alone(const struct node *call)
{
    for (size_t i = 1; i < call->count; i++)
        if (!is_double(call->child[i]))
            return false;
    return call->count > 1;
}

static bool is_assignment(const struct node *node)
{
    return node->kind == CXCursor_CompoundAssignOperator ||
           (node->kind == CXCursor_BinaryOperator && strcmp(operator_of(node), "=") == 0);
}

static void collect(struct effects *effects, struct node *node);

// What is assigned to: the array or variable on its left is written, an index is read.
static void collect_target(struct effects *effects, struct node *target)
{
    target = without_brackets(target);
    if (target->kind == CXCursor_DeclRefExpr) {
        touch(effects, target, true);
        return;
    }
    if (target->count == 0)
        effects->unknown = true;
    for (size_t i = 0; i < target->count; i++)
        if (i == 0)
            collect_target(effects, target->child[i]);
        else
            collect(effects, target->child[i]);
}

static void collect(struct effects *effects, struct node *node)
{
    bool unary = node->kind == CXCursor_UnaryOperator;
    bool steps = unary && (strstr(text_of(node), "++") || strstr(text_of(node), "--"));
    if ((unary && source[node->start] == '&') ||
        (node->kind == CXCursor_CallExpr && !takes_numbers_alone(node)))
        effects->unknown = true;
    if (node->kind == CXCursor_DeclRefExpr)
        touch(effects, node, false);
    for (size_t i = 0; i < node->count; i++)
        if (i == 0 && (steps || is_assignment(node)))
            collect_target(effects, node->child[i]);
        else
            collect(effects, node->child[i]);
}

bool are_independent(struct node *a, struct node *b)
{
    struct effects of_a = {.count = 0}, of_b = {.count = 0};
    collect(&of_a, a);
    collect(&of_b, b);
    for (size_t i = 0; i < of_a.count; i++)
        for (size_t j = 0; j < of_b.count; j++)
            if ((of_a.written[i] || of_b.written[j]) &&
                clang_equalCursors(of_a.touched[i], of_b.touched[j]))
                return false;
    return !of_a.unknown && !of_b.unknown;
}
