// mutate.c: writes the mutants of an exercise, as C, from its right answers.
//
//     mutate EXERCISE HEADER WORDS ANSWER.c... -- COMPILER-FLAGS...
//
// libclang gives the syntax tree of each answer. The text of the answer is written out again, and
// wherever people slip, the slip stands beside the right thing, behind M(k) (mutants.h): one file
// that compiles quickly, and in which any two slips can be under way at once. What is said of each
// names the exercise's parameters; WORDS says what the answers' own variables are.
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "effects.h"
#include "tree.h"
#include "words.h"

static unsigned base, temporaries;

// ---- The list of mutants -----------------------------------------------------------------------

static struct {
    unsigned base;
    char *words;
    const char *same;
} * slips;
static unsigned slip_count;

// A new mutant, described as by printf; returns its number. "an answer in which ..." goes on so.
static unsigned slip(const char *format, ...) __attribute__((format(printf, 1, 2)));

static unsigned slip(const char *format, ...)
{
    slips = must(realloc(slips, (slip_count + 1) * sizeof *slips));
    va_list rest;
    va_start(rest, format);
    slips[slip_count].base = base;
    slips[slip_count].same = NULL;
    if (vasprintf(&slips[slip_count].words, format, rest) < 0)
        must(NULL);
    va_end(rest);
    return ++slip_count;
}

// The text itself shows that the mutant made last is as right as the answer, for this reason.
static void changes_nothing(bool certainly, const char *reason)
{
    if (certainly)
        slips[slip_count - 1].same = reason;
}

// ---- Writing -----------------------------------------------------------------------------------

static struct node *in_sight[64]; // declarations of parameters and variables
static size_t in_sight_count;

static void declare(struct node *variable)
{
    if (in_sight_count < sizeof in_sight / sizeof *in_sight)
        in_sight[in_sight_count++] = variable;
}

static void put(struct node *node);
static void put_statement(struct node *node);

static void put_text(unsigned from, unsigned to)
{
    fwrite(source + from, 1, to - from, stdout);
}

static void put_raw(const struct node *node)
{
    bool plain = is_statement(node);
    fputs(plain ? "" : "(", stdout);
    put_text(node->start, node->end);
    fputs(plain ? "" : ")", stdout);
}

// The text of a node with its children written in their places.
static void put_around(struct node *node, void put_child(struct node *))
{
    unsigned at = node->start;
    for (size_t i = 0; i < node->count; i++) {
        struct node *child = node->child[i];
        if (child->start < at || child->end > node->end)
            continue; // it repeats what another holds
        put_text(at, child->start);
        put_child(child);
        at = child->end;
    }
    put_text(at, node->end);
}

// ---- Names -------------------------------------------------------------------------------------

static bool worth_exchanging(const struct node *node, const struct node *other)
{
    const char *name = name_of(other);
    return strcmp(name_of(node), name) != 0 && strcmp(name, "params") != 0 &&
           strcmp(name, "state") != 0 && same_type(node, other) &&
           (is_constant(node) || !is_constant(other));
}

// Whether two pointers in sight are two names of one place.
static bool of_one_place(struct node *a, struct node *b)
{
    return is_pointer(a) &&
           origin_of(a, in_sight, in_sight_count) == origin_of(b, in_sight, in_sight_count);
}

// A variable, beside each other one of its type that is in sight.
static void put_variable(struct node *node)
{
    bool pointer = is_pointer(node);
    struct node *own = declaration_of(node, in_sight, in_sight_count);
    if (!own || !(is_double(node) || is_integer(node) || pointer)) {
        put_text(node->start, node->end);
        return;
    }
    printf(pointer ? "((__typeof__(&*%s))(" : "(*(", name_of(node));
    for (size_t i = 0; i < in_sight_count; i++)
        if (worth_exchanging(node, in_sight[i])) {
            const char *name = name_of(in_sight[i]);
            printf(pointer ? "M(%u) ? (void *)%s : " : "M(%u) ? &%s : ",
                   slip("%s stands where %s belongs%s", phrase_of_name(name),
                        phrase_of_name(name_of(node)), context()),
                   name);
            changes_nothing(of_one_place(own, in_sight[i]), "these are two names of one place");
        }
    printf(pointer ? "(void *)%s))" : "&%s))", name_of(node));
}

static enum CXChildVisitResult collect_field(CXCursor cursor, CXCursor parent, CXClientData data)
{
    (void)parent;
    struct node *fields = data;
    if (clang_getCursorKind(cursor) == CXCursor_FieldDecl) {
        fields->child = must(realloc(fields->child, (fields->count + 1) * sizeof(struct node *)));
        fields->child[fields->count] = must(calloc(1, sizeof(struct node)));
        fields->child[fields->count++]->cursor = cursor;
    }
    return CXChildVisit_Continue;
}

// A member, beside each other one of its type.
static void put_member(struct node *node)
{
    struct node *of = node->child[0], fields = {0};
    CXCursor field = clang_getCursorReferenced(node->cursor);
    clang_visitChildren(clang_getCursorSemanticParent(field), collect_field, &fields);
    fputs("(*(", stdout);
    for (size_t i = 0; i < fields.count; i++)
        if (strcmp(name_of(fields.child[i]), name_of(node)) != 0 &&
            same_type(fields.child[i], node)) {
            printf("M(%u) ? &(", slip("`%s` stands where `%s` belongs%s", name_of(fields.child[i]),
                                      name_of(node), context()));
            put_text(of->start, of->end);
            printf(")%s%s : ", source[of->end] == '-' ? "->" : ".", name_of(fields.child[i]));
        }
    fputs("&", stdout);
    put_around(node, put);
    fputs("))", stdout);
}

// ---- Numbers -----------------------------------------------------------------------------------

// Whether `others` holds others[i] before that place.
static bool is_repeated(const double *others, size_t i)
{
    for (size_t j = 0; j < i; j++)
        if (others[j] == others[i])
            return true;
    return false;
}

static void put_number(struct node *node)
{
    double value = strtod(text_of(node), NULL);
    bool whole = node->kind == CXCursor_IntegerLiteral;
    const double others[] = {value + 1,  value - 1,  2 * value,    value / 2,   4 * value,
                             value * 10, value / 10, 1e-3 * value, 1e3 * value, -value};
    size_t count = whole ? 3 : sizeof others / sizeof *others;
    fputs("(", stdout);
    for (size_t i = 0; i < count; i++)
        if (others[i] != value && (others[i] >= 0 || !whole) && !is_repeated(others, i)) {
            printf("M(%u) ? ",
                   slip("%.6g stands where %.6g belongs%s", others[i], value, context()));
            printf(whole ? "%.0f : " : "%.17e : ", others[i]);
        }
    put_text(node->start, node->end);
    fputs(")", stdout);
}

// ---- Operators ---------------------------------------------------------------------------------

struct operands {
    unsigned left, right; // the numbers of the temporaries that hold them
    const char *a, *b;    // what they are called
};

static struct operands put_operands(struct node *node)
{
    struct operands operands = {temporaries + 1, temporaries + 2, phrase(node->child[0]),
                                phrase(node->child[1])};
    temporaries += 2;
    for (size_t i = 0; i < 2; i++) {
        printf("__auto_type t%u = ", operands.left + (unsigned)i);
        put(node->child[i]);
        fputs("; ", stdout);
    }
    return operands;
}

static const char *between(const struct operands *operands)
{
    static char text[160];
    bool known = operands->a[0] == '`' && operands->b[0] == '`';
    snprintf(text, sizeof text, known ? ", between %s and %s" : "%s",
             known ? operands->a : context(), operands->b);
    return text;
}

static void put_sign_exchanged(const char *sign, const char *other, const struct operands *operands)
{
    printf("M(%u) ? t%u %s t%u : ",
           slip("`%s` stands where `%s` belongs%s", other, sign, between(operands)), operands->left,
           other, operands->right);
}

static void put_one_alone(const char *sign, const struct operands *operands)
{
    static const struct {
        char sign;
        const char *left_out;
    } ways[] = {{'+', "%s is not added%s"},
                {'-', "%s is not subtracted%s"},
                {'*', "the factor %s is left out%s"},
                {'/', "the division by %s is left out%s"}};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (*sign == ways[i].sign) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            printf("M(%u) ? t%u : ", slip(ways[i].left_out, operands->b, context()),
                   operands->left);
            if (strchr("+*", *sign))
                printf("M(%u) ? t%u : ", slip(ways[i].left_out, operands->a, context()),
                       operands->right);
#pragma GCC diagnostic pop
        }
}

// x * (a + b) without its bracket, and (a + b) * x; the same of a quotient and a difference.
static void put_without_bracket(struct node *node, const char *sign)
{
    for (size_t side = 0; side < 2; side++) {
        struct node *bracket = node->child[side], *inner = without_brackets(bracket);
        if (bracket->kind != CXCursor_ParenExpr || inner->kind != CXCursor_BinaryOperator ||
            inner->from_macro || !strchr("+-*/", *operator_of(inner)))
            continue;
        printf("M(%u) ? ", slip("the bracket around %s is missing%s", phrase(inner), context()));
        struct node *other = node->child[1 - side];
        if (side == 1)
            put_raw(other), printf(" %s ", sign);
        put_raw(inner->child[0]);
        printf(" %s ", operator_of(inner));
        put_raw(inner->child[1]);
        if (side == 0)
            printf(" %s ", sign), put_raw(other);
        fputs(" : ", stdout);
    }
}

static const struct node *within_fabs; // the expression whose sign does not count

static void put_turned_round(const struct node *node, const char *sign,
                             const struct operands *operands)
{
    bool difference = *sign == '-';
    if (difference || *sign == '/') {
        printf("M(%u) ? t%u %s t%u : ",
               slip(difference ? "the two sides of a difference are exchanged%s"
                               : "a fraction is upside down%s",
                    between(operands)),
               operands->right, sign, operands->left);
        changes_nothing(difference && node == within_fabs, "fabs takes the sign away");
    }
}

static void put_without_conversion(struct node *node)
{
    for (size_t i = 0; i < 2; i++)
        if (node->child[i]->kind != CXCursor_CStyleCastExpr || !is_double(node->child[i]))
            return;
    struct node *left = node->child[0], *right = node->child[1];
    printf("M(%u) ? ",
           slip("whole numbers are divided, so that the fraction is lost%s", context()));
    put_raw(left->child[left->count - 1]);
    fputs(" / ", stdout);
    put_raw(right->child[right->count - 1]);
    fputs(" : ", stdout);
}

static void put_arithmetic(struct node *node, const char *sign)
{
    static const char *const others[][3] = {
        {"+", "-", "*"}, {"-", "+", "*"}, {"*", "/", "+"}, {"/", "*", "-"}};
    char own[8];
    snprintf(own, sizeof own, "%s", sign);
    fputs("({ ", stdout);
    struct operands operands = put_operands(node);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(others[i][0], own) == 0) {
            put_sign_exchanged(own, others[i][1], &operands);
            put_sign_exchanged(own, others[i][2], &operands);
        }
    put_one_alone(own, &operands);
    put_turned_round(node, own, &operands);
    put_without_bracket(node, own);
    if (*own == '/')
        put_without_conversion(node);
    printf("t%u %s t%u; })", operands.left, own, operands.right);
}

static void put_comparison(struct node *node, const char *sign)
{
    static const char *const signs[] = {"<", "<=", ">", ">=", "==", "!="};
    char own[8];
    snprintf(own, sizeof own, "%s", sign);
    fputs("({ ", stdout);
    struct operands operands = put_operands(node);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (strcmp(signs[i], own) != 0)
            put_sign_exchanged(own, signs[i], &operands);
    printf("t%u %s t%u; })", operands.left, own, operands.right);
}

// By De Morgan's rule, so that neither side is written twice.
static void put_logical(struct node *node, const char *sign)
{
    bool both = *sign == '&';
    unsigned other =
        slip("`%s` stands where `%s` belongs%s", both ? "||" : "&&", both ? "&&" : "||", context());
    printf("(M(%u) ^ (", other);
    for (size_t i = 0; i < 2; i++) {
        unsigned left_out = slip("one part of a condition is left out%s", context());
        printf(both ? "(M(%u) || (M(%u) ^ !!(" : "(!M(%u) && (M(%u) ^ !!(", left_out, other);
        put(node->child[i]);
        printf(")))%s", i == 0 ? (both ? " && " : " || ") : "");
    }
    fputs("))", stdout);
}

static bool on_numbers(const struct node *node)
{
    for (size_t i = 0; i < node->count; i++)
        if (is_pointer(node->child[i]) || is_pointer(node))
            return false;
    return true;
}

// ---- Assignments -------------------------------------------------------------------------------

static const struct {
    const char *own, *other, *words;
} assignments[] = {
    {"+=", "=", "%s is overwritten where it should be added to"},
    {"+=", "-=", "%s is taken away from where it should be added to"},
    {"+=", "*=", "%s is multiplied where it should be added to"},
    {"-=", "+=", "what should be subtracted from %s is added to it"},
    {"-=", "=", "%s is overwritten where something should be subtracted from it"},
    {"-=", "= -", "`=-` stands where `-=` belongs: %s is overwritten"},
    {"*=", "/=", "%s is divided where it should be multiplied"},
    {"*=", "=", "%s is overwritten where it should be multiplied"},
    {"/=", "*=", "%s is multiplied where it should be divided"},
    {"/=", "=", "%s is overwritten where it should be divided"},
    {"=", "+=", "%s is added to where it should be set"},
    {"=", "-=", "%s is subtracted from where it should be set"},
};

static bool is_assignment(const struct node *node)
{
    const char *sign = operator_of(node);
    return node->kind == CXCursor_CompoundAssignOperator ||
           (node->kind == CXCursor_BinaryOperator && strcmp(sign, "=") == 0);
}

static void put_value(struct node *node);

static void put_assignment(struct node *node)
{
    unsigned place = ++temporaries, value = ++temporaries;
    char own[8];
    snprintf(own, sizeof own, "%s", operator_of(node));
    const char *what = target(node);
    printf("({ __auto_type t%u = &", place);
    put(node->child[0]);
    printf("; __auto_type t%u = ", value);
    put_value(node->child[1]);
    fputs("; ", stdout);
    for (size_t i = 0; on_numbers(node) && i < sizeof assignments / sizeof *assignments; i++)
        if (strcmp(assignments[i].own, own) == 0) {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            unsigned k = slip(assignments[i].words, what);
#pragma GCC diagnostic pop
            printf("M(%u) ? (*t%u %s t%u) : ", k, place, assignments[i].other, value);
        }
    printf("(*t%u %s t%u); ", place, own, value);
    if (is_double(node) && !contains(node->child[0], CXCursor_ArraySubscriptExpr))
        printf("if (M(%u)) *t%u = (float)*t%u; ", slip("%s passes through a `float`", what), place,
               place);
    printf("*t%u; })", place);
}

// A value that is given, handed on or returned, beside the same with its sign turned.
static void put_value(struct node *node)
{
    struct node *bare = without_brackets(node);
    bool literal = bare->kind == CXCursor_IntegerLiteral || bare->kind == CXCursor_FloatingLiteral;
    if (!is_double(node) || literal || bare->kind == CXCursor_UnaryOperator) {
        put(node);
        return;
    }
    printf("(M(%u) ? -1 : 1) * (", is_named(phrase(node))
                                       ? slip("the sign of %s is turned%s", phrase(node), context())
                                       : slip("a sign is turned%s", context()));
    changes_nothing(bare == within_fabs, "fabs takes the sign away");
    put(node);
    fputs(")", stdout);
}

// ---- Calls, subscripts, choices ----------------------------------------------------------------

static const struct {
    const char *name, *other;
} functions[] = {{"exp", "exp2"},  {"log", "log2"},  {"log", "log10"},   {"log", "log1p"},
                 {"fmax", "fmin"}, {"fmin", "fmax"}, {"cimag", "creal"}, {"creal", "cimag"},
                 {"fabs", "sqrt"}, {"cimag", "cabs"}};

static void put_call_with(struct node *node, const char *name, size_t a, size_t b)
{
    printf("%s(", name);
    for (size_t i = 1; i < node->count; i++) {
        fputs(i > 1 ? ", " : "", stdout);
        put_raw(node->child[i == a ? b : i == b ? a : i]);
    }
    fputs(") : ", stdout);
}

static const char *ordinal(size_t i)
{
    static const char *const words[] = {"",       "first", "second", "third",
                                        "fourth", "fifth", "sixth",  "seventh",
                                        "eighth", "ninth", "tenth",  "eleventh"};
    return words[i < 12 ? i : 11];
}

static void put_call(struct node *node)
{
    const char *name = name_of(node);
    bool random = strncmp(name, "random_", 7) == 0;
    fputs("(", stdout);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (strcmp(name, functions[i].name) == 0) {
            printf("M(%u) ? ", slip("`%s` stands where `%s` belongs", functions[i].other, name));
            put_call_with(node, functions[i].other, 0, 0);
        }
    if (node->count == 2 && is_double(node) && is_double(node->child[1])) {
        printf("M(%u) ? ", slip("`%s` is left out%s", name, context()));
        put_raw(node->child[1]);
        fputs(" : ", stdout);
    }
    for (size_t a = 1; a < node->count && !random; a++)
        for (size_t b = a + 1; b < node->count; b++)
            if (same_type(node->child[a], node->child[b])) {
                printf("M(%u) ? ", slip("the %s and the %s argument of `%s` are exchanged",
                                        ordinal(a), ordinal(b), name));
                put_call_with(node, text_of(node->child[0]), a, b);
            }
    put_text(node->start, node->child[0]->end);
    unsigned at = node->child[0]->end;
    if (strcmp(name, "fabs") == 0)
        within_fabs = without_brackets(node->child[1]);
    for (size_t i = 1; i < node->count; i++) {
        put_text(at, node->child[i]->start);
        put_value(node->child[i]);
        at = node->child[i]->end;
    }
    put_text(at, node->end);
    fputs(")", stdout);
}

// W[i * n + j] read with rows and columns exchanged.
static void put_transposed(struct node *index, const char *what)
{
    struct node *product = index->count == 2 ? without_brackets(index->child[0]) : NULL;
    if (!product || index->kind != CXCursor_BinaryOperator ||
        strcmp(operator_of(index), "+") != 0 || product->kind != CXCursor_BinaryOperator ||
        strcmp(operator_of(product), "*") != 0)
        return;
    for (size_t i = 0; i < in_sight_count; i++) {
        if (!is_integer(in_sight[i]) || strchr("ij", *name_of(in_sight[i])))
            continue;
        printf("M(%u) ? ",
               slip("%s is read or written as if rows and columns were exchanged", what));
        put_raw(index->child[1]);
        printf(" * %s + ", name_of(in_sight[i]));
        put_raw(product->child[0]);
        fputs(" : ", stdout);
    }
}

static void put_subscript(struct node *node)
{
    struct node *array = node->child[0], *index = node->child[1];
    const char *what = phrase(array);
    put(array);
    fputs("[", stdout);
    static const struct {
        const char *text, *words;
    } neighbours[] = {{"1 + ", "one too far on"}, {"-1 + ", "one too early"}};
    for (size_t i = 0; i < 2; i++) {
        printf("M(%u) ? %s", slip("an index of %s is %s%s", what, neighbours[i].words, context()),
               neighbours[i].text);
        put_raw(index);
        fputs(" : ", stdout);
    }
    if (!text_is(index, "0"))
        printf("M(%u) ? 0 : ", slip("it is always the first element of %s%s", what, context()));
    put_transposed(without_brackets(index), what);
    fputs("(", stdout);
    put(index);
    fputs(")]", stdout);
}

static void put_choice(struct node *node)
{
    struct node *condition = node->child[0], *yes = node->child[1], *no = node->child[2];
    fputs("(", stdout);
    const unsigned ways[] = {slip("a condition is left out, as if it always held%s", context()),
                             slip("a condition is left out, as if it never held%s", context())};
    for (size_t i = 0; i < 2; i++) {
        printf("M(%u) ? ", ways[i]);
        put_raw(i ? no : yes);
        fputs(" : ", stdout);
    }
    printf("(M(%u) ^ !!(", slip("a condition is turned round%s", context()));
    put(condition);
    fputs(")) ? ", stdout);
    put(yes);
    fputs(" : ", stdout);
    put(no);
    fputs(")", stdout);
}

static void put_unary(struct node *node)
{
    char sign = source[node->start];
    if (sign == '-' && source[node->start + 1] != '-') {
        printf("(M(%u) ? ", slip("a minus sign is left out%s", context()));
        put_raw(node->child[0]);
        fputs(" : -(", stdout);
        put(node->child[0]);
        fputs("))", stdout);
    } else if (sign == '!' || sign == '*') {
        put_around(node, put);
    } else {
        put_text(node->start, node->end);
    }
}

static void put_binary(struct node *node)
{
    const char *sign = operator_of(node);
    if (node->count != 2)
        put_text(node->start, node->end);
    else if (is_assignment(node))
        put_assignment(node);
    else if (strcmp(sign, "&&") == 0 || strcmp(sign, "||") == 0)
        put_logical(node, sign);
    else if (on_numbers(node) && (strchr("<>!", *sign) || strcmp(sign, "==") == 0) &&
             strcmp(sign, "<<") != 0 && strcmp(sign, ">>") != 0)
        put_comparison(node, sign);
    else if (on_numbers(node) && strlen(sign) == 1 && strchr("+-*/", *sign))
        put_arithmetic(node, sign);
    else
        put_around(node, put);
}

// An expression.
static void put(struct node *node)
{
    if (node->from_macro) {
        put_text(node->start, node->end);
        return;
    }
    switch (node->kind) {
    case CXCursor_DeclRefExpr:
        put_variable(node);
        break;
    case CXCursor_MemberRefExpr:
        put_member(node);
        break;
    case CXCursor_IntegerLiteral:
    case CXCursor_FloatingLiteral:
        put_number(node);
        break;
    case CXCursor_BinaryOperator:
    case CXCursor_CompoundAssignOperator:
        put_binary(node);
        break;
    case CXCursor_CallExpr:
        put_call(node);
        break;
    case CXCursor_ArraySubscriptExpr:
        put_subscript(node);
        break;
    case CXCursor_ConditionalOperator:
        put_choice(node);
        break;
    case CXCursor_UnaryOperator:
        put_unary(node);
        break;
    case CXCursor_ParenExpr:
    case CXCursor_CStyleCastExpr:
        put_around(node, put);
        break;
    default:
        put_text(node->start, node->end);
    }
}

// ---- Declarations ------------------------------------------------------------------------------

static bool is_number(const struct node *variable)
{
    return is_double(variable) || (is_integer(variable) && !is_constant(variable));
}

// `double a = 1, b = 2;`: the text with each initial value written in its place.
static void put_declaration(struct node *node)
{
    unsigned at = node->start;
    for (size_t i = 0; i < node->count; i++) {
        struct node *variable = node->child[i], *initial = initial_of(variable);
        if (initial && clang_Cursor_getStorageClass(variable->cursor) != CX_SC_Static &&
            initial->kind != CXCursor_InitListExpr && !initial->from_macro) {
            set_context(variable);
            put_text(at, initial->start);
            bool number = is_double(variable) && initial->kind != CXCursor_IntegerLiteral;
            unsigned k = number ? slip("%s is a `float`", target(variable)) : 0;
            if (number)
                fputs("({ double t_ = ", stdout);
            put_value(initial);
            if (number)
                printf("; M(%u) ? (float)t_ : t_; })", k);
            at = initial->end;
        }
        if (is_number(variable) || is_pointer(variable))
            declare(variable);
    }
    put_text(at, node->end);
}

// ---- Statements --------------------------------------------------------------------------------

static bool is_loop(const struct node *node)
{
    return node->kind == CXCursor_ForStmt || node->kind == CXCursor_WhileStmt;
}

static bool can_move(const struct node *node)
{
    return (!is_statement(node) || is_loop(node)) && !contains(node, CXCursor_ReturnStmt) &&
           !contains(node, CXCursor_BreakStmt);
}

static void put_if(unsigned k, const struct node *node)
{
    printf("if (M(%u)) { ", k);
    put_text(node->start, node->end);
    fputs("; }\n", stdout);
}

// A statement with slips that leave it out, each of the numbers in `out_by`, 0 for none.
static void put_unless(const unsigned *out_by, size_t count, struct node *node)
{
    fputs("if (!(0", stdout);
    for (size_t i = 0; i < count; i++)
        if (out_by[i])
            printf(" || M(%u)", out_by[i]);
    fputs(")) { ", stdout);
    put_statement(node);
    fputs("; }\n", stdout);
}

static const struct node *moved_in; // a statement that stands at the end of the next loop's body
static unsigned moved_in_by;

static const struct node *moved_out; // the last statement of the loop just written, to follow it
static unsigned moved_out_by;

// What a loop's body declares with a start of its own, and could have been started before the loop.
static bool starts_afresh(const struct node *declaration)
{
    if (declaration->kind != CXCursor_DeclStmt)
        return false;
    for (size_t i = 0; i < declaration->count; i++)
        if (!is_double(declaration->child[i]) || is_constant(declaration->child[i]) ||
            !initial_of(declaration->child[i]) || initial_of(declaration->child[i])->from_macro)
            return false;
    return declaration->count > 0;
}

static struct node *body_of(struct node *loop)
{
    // NOLINTNEXTLINE(clang-analyzer-core.NullDereference): only called with a loop
    return child_of(loop, loop->count - 1);
}

static void put_hoisted(struct node *loop)
{
    struct node *body = body_of(loop);
    for (size_t i = 0; body->kind == CXCursor_CompoundStmt && i < body->count; i++)
        for (size_t j = 0; starts_afresh(body->child[i]) && j < body->child[i]->count; j++)
            printf("double %s; _Bool %s_begun = 0; ", name_of(body->child[i]->child[j]),
                   name_of(body->child[i]->child[j]));
}

static void put_started(struct node *declaration)
{
    for (size_t i = 0; i < declaration->count; i++) {
        struct node *variable = declaration->child[i];
        const char *name = name_of(variable);
        set_context(variable);
        printf("if (!(M(%u) && %s_begun)) %s = ",
               slip("%s is not set afresh each time round", target(variable)), name, name);
        put_value(initial_of(variable));
        printf("; %s_begun = 1;\n", name);
        declare(variable);
    }
}

static void put_declared(struct node *declaration, const struct node *loop)
{
    if (loop && starts_afresh(declaration)) {
        put_started(declaration);
        return;
    }
    put_declaration(declaration);
    fputs(";\n", stdout);
}

// Writes the statement that follows `node` before it and, where that is a loop, has it written at the end of the
// loop's body. Both are slips: `out_by` gets their numbers, by which it is left out where it belongs.
static void put_early(struct node *next, struct node *node, unsigned out_by[2])
{
    out_by[0] = strcmp(target(next), target(node)) == 0
                    ? slip("two statements for %s stand the wrong way round", target(next))
                    : slip("%s comes before %s", target(next), target(node));
    changes_nothing(are_independent(node, next), "the two do not depend on each other");
    put_if(out_by[0], next);
    if (is_loop(node)) {
        moved_in = next;
        out_by[1] = moved_in_by =
            slip("%s stands inside a loop and belongs behind it", target(next));
    }
}

// The slip that a statement is left out, or 0.
static unsigned left_out(struct node *node, bool last)
{
    if (node->kind == CXCursor_ReturnStmt)
        return last ? 0 : slip("a `return` is left out");
    if (!can_move(node) && node->kind != CXCursor_IfStmt)
        return 0;
    return slip(node->kind == CXCursor_CallExpr ? "%s is left out"
                                                : "a statement for %s is left out",
                target(node));
}

// The statements of a block, one after the other, with those that could be left out, exchanged or
// moved. `loop` is the loop whose body this is, or NULL.
static void put_block(struct node *block, struct node *loop)
{
    size_t sight = in_sight_count;
    unsigned early[2] = {0, 0};
    const struct node *append = moved_in;
    unsigned append_by = moved_in_by;
    moved_in = NULL;
    fputs(loop ? "{ TURN;\n" : "{\n", stdout);
    for (size_t i = 0; i < block->count; i++) {
        struct node *node = child_of(block, i);
        struct node *next = i + 1 < block->count ? block->child[i + 1] : NULL;
        unsigned out_by[4] = {early[0], early[1], 0, 0};
        early[0] = early[1] = 0;
        if (node->kind == CXCursor_DeclStmt) {
            put_declared(node, loop);
            continue;
        }
        if (next && can_move(node) && can_move(next))
            put_early(next, node, early);
        out_by[2] = left_out(node, !next);
        if (loop && !next && i > 0 && can_move(node) && !uses_what_is_declared_in(node, loop)) {
            moved_out = node;
            out_by[3] = moved_out_by =
                slip("%s stands behind a loop and belongs inside it", target(node));
        }
        put_unless(out_by, 4, node);
    }
    if (append)
        put_if(append_by, append);
    fputs("}\n", stdout);
    in_sight_count = sight;
}

static void put_body(struct node *body, struct node *loop)
{
    if (body->kind == CXCursor_CompoundStmt) {
        put_block(body, loop);
        return;
    }
    const struct node *append = moved_in;
    unsigned append_by = moved_in_by;
    moved_in = NULL;
    fputs(loop ? "{ TURN; " : "{ ", stdout);
    put_statement(body);
    fputs("; ", stdout);
    if (append)
        put_if(append_by, append);
    fputs("}\n", stdout);
}

// ---- Loops -------------------------------------------------------------------------------------

static void put_start(struct node *declaration, const char *what)
{
    unsigned at = declaration->start;
    for (size_t i = 0; i < declaration->count; i++) {
        struct node *variable = declaration->child[i], *initial = initial_of(variable);
        if (initial) {
            put_text(at, initial->start);
            printf("(M(%u) ? 1 : 0) + (",
                   slip("the loop for %s starts one too late: its first turn is missing", what));
            if (text_is(initial, "1"))
                printf("M(%u) ? 0 : ",
                       slip("the loop for %s starts at 0 and should start at 1", what));
            put(initial);
            fputs(")", stdout);
            at = initial->end;
        }
        declare(variable);
    }
    put_text(at, declaration->end);
}

static void put_condition(struct node *condition, const char *what)
{
    const char *sign = condition->kind == CXCursor_BinaryOperator ? operator_of(condition) : "";
    if (*sign != '<' || !is_integer(condition->child[1])) {
        put(condition);
        return;
    }
    char own[8];
    snprintf(own, sizeof own, "%s", sign);
    put(condition->child[0]);
    printf(" + (M(%u) ? 1 : M(%u) ? -1 : 0) %s (",
           slip("the loop for %s ends one too early: its last turn is missing", what),
           slip("the loop for %s ends one too late: it has a turn too many", what), own);
    put(condition->child[1]);
    fputs(")", stdout);
}

static void put_loop_body(struct node *loop)
{
    moved_out = NULL;
    put_body(body_of(loop), loop);
    if (moved_out)
        put_if(moved_out_by, moved_out);
    moved_out = NULL;
}

static void put_for(struct node *node)
{
    size_t sight = in_sight_count;
    struct node *body = body_of(node);
    const char *what = target(node);
    fputs("{ ", stdout);
    put_hoisted(node);
    unsigned at = node->start;
    for (size_t i = 0; i + 1 < node->count; i++) {
        struct node *part = node->child[i];
        set_context(NULL);
        put_text(at, part->start);
        if (part->kind == CXCursor_DeclStmt)
            put_start(part, what), at = part->end;
        else if (i == node->count - 2 && source[part->end] == ')')
            put_text(part->start, part->end), at = part->end;
        else
            put_condition(part, what), at = part->end;
    }
    put_text(at, body->start);
    put_loop_body(node);
    fputs("}", stdout);
    in_sight_count = sight;
}

static void put_while(struct node *node)
{
    fputs("{ ", stdout);
    put_hoisted(node);
    fputs("while (", stdout);
    set_context(NULL);
    put(node->child[0]);
    fputs(")", stdout);
    put_loop_body(node);
    fputs("}", stdout);
}

static void put_conditional(struct node *node)
{
    set_context(NULL);
    struct node *body = node->child[1];
    const char *what =
        target(body->kind == CXCursor_CompoundStmt && body->count > 0 ? body->child[0] : body);
    printf("if (M(%u) || (!M(%u) && (M(%u) ^ !!(",
           slip("the condition on %s is left out, as if it always held", what),
           slip("the condition on %s is left out, as if it never held", what),
           slip("the condition on %s is turned round", what));
    put(node->child[0]);
    fputs("))))", stdout);
    put_body(body, NULL);
    if (node->count > 2) {
        fputs("else ", stdout);
        put_body(node->child[2], NULL);
    }
}

static void put_statement(struct node *node)
{
    if (node->from_macro) {
        put_text(node->start, node->end);
        return;
    }
    set_context(is_statement(node) ? NULL : node);
    switch (node->kind) {
    case CXCursor_CompoundStmt:
        put_block(node, NULL);
        break;
    case CXCursor_DeclStmt:
        put_declaration(node);
        break;
    case CXCursor_ForStmt:
        put_for(node);
        break;
    case CXCursor_WhileStmt:
        put_while(node);
        break;
    case CXCursor_IfStmt:
        put_conditional(node);
        break;
    case CXCursor_ReturnStmt:
        set_context(node);
        fputs("return ", stdout);
        if (node->count > 0)
            put_value(node->child[0]);
        break;
    case CXCursor_SwitchStmt:
    case CXCursor_CaseStmt:
    case CXCursor_DefaultStmt:
    case CXCursor_DoStmt:
        put_around(node, put_statement);
        break;
    default:
        is_statement(node) ? put_text(node->start, node->end) : put(node);
    }
}

// ---- An answer, and all ------------------------------------------------------------------------

static void put_function(const char *exercise, struct node *function)
{
    struct node *body = body_of(function);
    begin_words(exercise, function);
    in_sight_count = 0;
    for (size_t i = 0; i < function->count; i++)
        if (function->child[i]->kind == CXCursor_ParmDecl)
            in_sight[in_sight_count++] = function->child[i];
    put_text(function->start, body->start);
    put_block(body, NULL);
}

static void put_answer(const char *exercise, const char *path, int flag_count,
                       const char *const *flags)
{
    struct node *file = read_tree(path, flag_count, flags);
    printf("\n// ---- %s\n", path);
    for (size_t i = 0; i < file->count; i++)
        printf("#define %s %s_%u\n", name_of(file->child[i]), name_of(file->child[i]), base);
    unsigned at = 0;
    for (size_t i = 0; i < file->count; i++) {
        struct node *function = file->child[i];
        if (!clang_isCursorDefinition(function->cursor))
            continue;
        put_text(at, function->start);
        fputs(strcmp(name_of(function), exercise) == 0 ? "static " : "", stdout);
        put_function(exercise, function);
        at = function->end;
    }
    puts(source + at);
    for (size_t i = 0; i < file->count; i++)
        printf("#undef %s\n", name_of(file->child[i]));
}

// The exercise's own function: it calls that of the answer under way.
static void put_entry(const char *exercise, const char *path, int flag_count,
                      const char *const *flags)
{
    struct node *file = read_tree(path, flag_count, flags), *function = NULL;
    for (size_t i = 0; i < file->count; i++)
        if (strcmp(name_of(file->child[i]), exercise) == 0)
            function = file->child[i];
    fputs("\n", stdout);
    put_text(((struct node *)must(function))->start, body_of(function)->start);
    fputs("{\n    switch (mutant_base) {\n", stdout);
    for (unsigned i = 0; i < base; i++) {
        printf(i + 1 < base ? "    case %u:\n" : "    default:\n", i);
        printf("        return %s_%u(", exercise, i);
        for (size_t j = 0, first = 1; j < function->count; j++)
            if (function->child[j]->kind == CXCursor_ParmDecl) {
                printf("%s%s", first ? "" : ", ", name_of(function->child[j]));
                first = 0;
            }
        fputs(");\n", stdout);
    }
    fputs("    }\n}\n", stdout);
}

static void put_list(void)
{
    printf("\nconst unsigned mutant_count = %u, base_count = %u;\n", slip_count, base);
    puts("const struct mutant mutants[] = {\n    {0, \"\"},");
    for (unsigned i = 0; i < slip_count; i++) {
        printf("    {%u, \"%s\"", slips[i].base, slips[i].words);
        if (slips[i].same)
            printf(", \"%s\"", slips[i].same);
        puts("},");
    }
    puts("};");
}

int main(int argc, char **argv)
{
    int answers = 4, flags = 4;
    while (flags < argc && strcmp(argv[flags], "--") != 0)
        flags++;
    if (flags >= argc || answers == flags) {
        fputs("usage: mutate EXERCISE HEADER WORDS ANSWER.c... -- COMPILER-FLAGS...\n", stderr);
        return 2;
    }
    const char *exercise = argv[1];
    const char *const *all_flags = (const char *const *)argv + flags + 1;
    printf("// The mutants of %s, made by `make mutants` (tests/grader/mutants/mutate.c).\n",
           exercise);
    printf("#include <math.h>\n#include <stdbool.h>\n\n#include \"%s\"\n#include \"mutants.h\"\n",
           argv[2]);
    read_words(argv[3]);
    for (int i = answers; i < flags; i++, base++)
        put_answer(exercise, argv[i], argc - flags - 1, all_flags);
    put_entry(exercise, argv[answers], argc - flags - 1, all_flags);
    put_list();
    return 0;
}
