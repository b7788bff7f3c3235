// tree.c: see tree.h.
#include "tree.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *source;

// Where macros are used in the file: clang gives what comes out of them the place of their name.
static struct range {
    unsigned start, end;
} * macros;
static size_t macro_count;
static CXFile main_file;

void *must(void *memory)
{
    if (!memory) {
        perror("mutate");
        exit(3);
    }
    return memory;
}

// ---- Places ------------------------------------------------------------------------------------

static unsigned offset_of(CXSourceLocation location)
{
    unsigned offset;
    clang_getExpansionLocation(location, NULL, NULL, NULL, &offset);
    return offset;
}

// What a macro of a header becomes in the file counts as well.
static bool in_main_file(CXCursor cursor)
{
    CXFile file;
    clang_getExpansionLocation(clang_getCursorLocation(cursor), &file, NULL, NULL, NULL);
    return file && clang_File_isEqual(file, main_file);
}

static enum CXChildVisitResult note_macro(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent, (void)data;
    if (clang_getCursorKind(cursor) != CXCursor_MacroExpansion || !in_main_file(cursor))
        return CXChildVisit_Continue;
    CXSourceRange extent = clang_getCursorExtent(cursor);
    macros = must(realloc(macros, (macro_count + 1) * sizeof *macros));
    macros[macro_count++] = (struct range){offset_of(clang_getRangeStart(extent)),
                                           offset_of(clang_getRangeEnd(extent))};
    return CXChildVisit_Continue;
}

static void find_place(struct node *node)
{
    CXSourceRange extent = clang_getCursorExtent(node->cursor);
    node->start = offset_of(clang_getRangeStart(extent));
    node->end = offset_of(clang_getRangeEnd(extent));
    for (size_t i = 0; i < macro_count; i++) {
        if (node->end >= macros[i].start && node->end < macros[i].end)
            node->end = macros[i].end;
        if (node->start >= macros[i].start && node->end <= macros[i].end)
            node->from_macro = true;
    }
}

// ---- The tree ----------------------------------------------------------------------------------

static struct node *tree_of(CXCursor cursor);

static enum CXChildVisitResult add_child(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    struct node *node = data;
    enum CXCursorKind kind = clang_getCursorKind(cursor);
    if (!in_main_file(cursor) || kind == CXCursor_TypeRef ||
        (node->kind == CXCursor_TranslationUnit && kind != CXCursor_FunctionDecl))
        return CXChildVisit_Continue;
    node->child = must(realloc(node->child, (node->count + 1) * sizeof(struct node *)));
    node->child[node->count++] = tree_of(cursor);
    return CXChildVisit_Continue;
}

// Conversions that nobody wrote are passed over.
static struct node *tree_of(CXCursor cursor)
{
    struct node *node = must(calloc(1, sizeof *node));
    node->cursor = cursor;
    node->kind = clang_getCursorKind(cursor);
    find_place(node);
    clang_visitChildren(cursor, add_child, node);
    if (node->kind == CXCursor_UnexposedExpr && node->count == 1 &&
        node->child[0]->start == node->start && node->child[0]->end == node->end)
        return node->child[0];
    return node;
}

static char *read_file(const char *path)
{
    FILE *file = must(fopen(path, "re"));
    char *text = NULL;
    size_t size = 0;
    ssize_t length = getdelim(&text, &size, 0, file);
    fclose(file);
    if (length < 0)
        must(NULL);
    return text;
}

struct node *read_tree(const char *path, int flag_count, const char *const *flags)
{
    macro_count = 0;
    source = read_file(path);
    CXTranslationUnit unit =
        clang_parseTranslationUnit(clang_createIndex(0, 1), path, flags, flag_count, NULL, 0,
                                   CXTranslationUnit_DetailedPreprocessingRecord);
    if (!must(unit) || clang_getNumDiagnostics(unit) > 0) {
        fprintf(stderr, "mutate: %s: it does not compile without a warning\n", path);
        exit(2);
    }
    main_file = clang_getFile(unit, path);
    CXCursor cursor = clang_getTranslationUnitCursor(unit);
    clang_visitChildren(cursor, note_macro, NULL);
    return tree_of(cursor);
}

struct node *child_of(const struct node *node, size_t i)
{
    return node->child[i];
}

// ---- Questions about a node --------------------------------------------------------------------

const char *name_of(const struct node *node)
{
    return clang_getCString(clang_getCursorSpelling(node->cursor));
}

char *text_of(const struct node *node)
{
    return must(strndup(source + node->start, node->end - node->start));
}

bool text_is(const struct node *node, const char *text)
{
    size_t length = node->end - node->start;
    return strlen(text) == length && memcmp(source + node->start, text, length) == 0;
}

static CXType type_of(const struct node *node)
{
    return clang_getCanonicalType(clang_getCursorType(node->cursor));
}

bool is_double(const struct node *node)
{
    return type_of(node).kind == CXType_Double;
}

bool is_integer(const struct node *node)
{
    enum CXTypeKind kind = type_of(node).kind;
    return kind == CXType_ULong || kind == CXType_Int || kind == CXType_UInt || kind == CXType_Long;
}

bool is_pointer(const struct node *node)
{
    return type_of(node).kind == CXType_Pointer;
}

static CXType core_of(const struct node *node)
{
    CXType type = type_of(node);
    return type.kind == CXType_Pointer ? clang_getCanonicalType(clang_getPointeeType(type)) : type;
}

bool is_constant(const struct node *node)
{
    return clang_isConstQualifiedType(core_of(node));
}

const char *type_text(const struct node *node)
{
    return clang_getCString(clang_getTypeSpelling(clang_getCursorType(node->cursor)));
}

static const char *without_const(CXType type)
{
    const char *text = clang_getCString(clang_getTypeSpelling(type));
    return strncmp(text, "const ", 6) == 0 ? text + 6 : text;
}

bool same_type(const struct node *a, const struct node *b)
{
    return is_pointer(a) == is_pointer(b) &&
           strcmp(without_const(core_of(a)), without_const(core_of(b))) == 0;
}

bool is_statement(const struct node *node)
{
    return clang_isStatement(node->kind);
}

struct node *without_brackets(struct node *node)
{
    while (node->kind == CXCursor_ParenExpr && node->count == 1)
        node = node->child[0];
    return node;
}

const char *operator_of(const struct node *binary)
{
    static char sign[8];
    size_t length = 0;
    memset(sign, 0, sizeof sign);
    if (binary->count == 2)
        for (unsigned at = binary->child[0]->end; at < binary->child[1]->start; at++)
            if (!isspace((unsigned char)source[at]) && length + 1 < sizeof sign)
                sign[length++] = source[at];
    return sign;
}

struct node *declaration_of(const struct node *reference, struct node *const *from, size_t count)
{
    CXCursor declaration = clang_getCursorReferenced(reference->cursor);
    for (size_t i = 0; i < count; i++)
        if (clang_equalCursors(from[i]->cursor, declaration))
            return from[i];
    return NULL;
}

static bool declares(const struct node *outer, CXCursor declaration)
{
    if (clang_equalCursors(outer->cursor, declaration))
        return true;
    for (size_t i = 0; i < outer->count; i++)
        if (declares(outer->child[i], declaration))
            return true;
    return false;
}

bool uses_what_is_declared_in(const struct node *node, const struct node *outer)
{
    if (node->kind == CXCursor_DeclRefExpr &&
        declares(outer, clang_getCursorReferenced(node->cursor)))
        return true;
    for (size_t i = 0; i < node->count; i++)
        if (uses_what_is_declared_in(node->child[i], outer))
            return true;
    return false;
}

bool contains(const struct node *node, enum CXCursorKind kind)
{
    if (node->kind == kind)
        return true;
    for (size_t i = 0; i < node->count; i++)
        if (contains(node->child[i], kind))
            return true;
    return false;
}
