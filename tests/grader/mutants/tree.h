// tree.h: the syntax tree of a C file, by libclang, with the place of each node in the text.
#ifndef DOWNHILL_TREE_H
#define DOWNHILL_TREE_H

#include <clang-c/Index.h>
#include <stdbool.h>
#include <stddef.h>

struct node {
    CXCursor cursor;
    enum CXCursorKind kind;
    unsigned start, end; // of its text in `source`
    bool from_macro;     // to be left as it is
    struct node **child; // in the order of the text
    size_t count;
};

extern char *source; // the file that was read last

// The functions defined in a file, as children of the node returned. Ends the program when the file
// does not compile. All memory lives until the program ends.
struct node *read_tree(const char *path, int flag_count, const char *const *flags);

struct node *child_of(const struct node *node, size_t i);

const char *name_of(const struct node *node); // of what is declared or referred to
char *text_of(const struct node *node);
bool text_is(const struct node *node, const char *text);

// Of its type, without qualifiers.
bool is_double(const struct node *node);
bool is_integer(const struct node *node);
bool is_pointer(const struct node *node);
bool same_type(const struct node *a, const struct node *b);
bool is_constant(const struct node *node); // a const, or a pointer to const
const char *type_text(const struct node *node);

bool is_statement(const struct node *node); // not an expression that stands as a statement
struct node *without_brackets(struct node *node);
struct node *declaration_of(const struct node *reference, struct node *const *from, size_t count);

// What stands between the two operands, without white space.
const char *operator_of(const struct node *binary);

// Whether any variable that `outer` declares is used in `node`.
bool uses_what_is_declared_in(const struct node *node, const struct node *outer);
// Whether a node of that kind is found in it.
bool contains(const struct node *node, enum CXCursorKind kind);

void *must(void *memory); // or the program ends

#endif
