// undefined.c: the runtime of UndefinedBehaviorSanitizer in the page. The compiler calls these
// functions where an answer does what C leaves undefined; the first argument begins with the place.
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "stop.h"

struct place {
    const char *file;
    uint32_t line, column;
};

struct type {
    uint16_t kind,
        info;    // of an integer: bit 0 of info, whether it is signed; the others, log2 of its bits
    char name[]; // in quotes
};

struct typed { // how the data of most checks begins
    struct place at;
    const struct type *type;
};

static char sentence[200];

// Stops with a sentence that snprintf made.
#define STOP(place, ...)                                                                           \
    do {                                                                                           \
        snprintf(sentence, sizeof sentence, __VA_ARGS__);                                          \
        stop_undefined(sentence, (place)->file, (place)->line);                                    \
    } while (0)

// An integer as it is handed over: itself if it fits 32 bits, otherwise by its address.
static long long number(const struct type *type, uintptr_t value)
{
    unsigned bits = 1u << (type->info >> 1);
    bool is_signed = type->info & 1;
    if (bits > 32)
        return *(const long long *)value;
    if (!is_signed)
        return (long long)value;
    return (long long)(int32_t)(value << (32 - bits)) >> (32 - bits);
}

#define HANDLER(name, ...)                                                                         \
    void __ubsan_handle_##name##_abort(__VA_ARGS__);                                               \
    void __ubsan_handle_##name##_abort(__VA_ARGS__)

#define OVERFLOW(check, sign)                                                                      \
    HANDLER(check##_overflow, const struct typed *data, uintptr_t left, uintptr_t right)           \
    {                                                                                              \
        STOP(&data->at,                                                                            \
             "signed integer overflow: %lld " sign " %lld cannot be represented in type %s",       \
             number(data->type, left), number(data->type, right), data->type->name);               \
    }
OVERFLOW(add, "+")
OVERFLOW(sub, "-")
OVERFLOW(mul, "*")

HANDLER(negate_overflow, const struct typed *data, uintptr_t value)
{
    STOP(&data->at, "negation of %lld cannot be represented in type %s", number(data->type, value),
         data->type->name);
}

HANDLER(divrem_overflow, const struct typed *data, uintptr_t left, uintptr_t right)
{
    if (number(data->type, right) == 0)
        STOP(&data->at, "division by zero");
    STOP(&data->at, "division of %lld by -1 cannot be represented in type %s",
         number(data->type, left), data->type->name);
}

struct shift {
    struct place at;
    const struct type *left, *right;
};

HANDLER(shift_out_of_bounds, const struct shift *data, uintptr_t left, uintptr_t right)
{
    long long by = number(data->right, right), bits = 1ll << (data->left->info >> 1);
    if (by < 0)
        STOP(&data->at, "shift exponent %lld is negative", by);
    if (by >= bits)
        STOP(&data->at, "shift exponent %lld is too large for %lld-bit type %s", by, bits,
             data->left->name);
    if (number(data->left, left) < 0)
        STOP(&data->at, "left shift of negative value %lld", number(data->left, left));
    STOP(&data->at, "left shift of %lld by %lld places cannot be represented in type %s",
         number(data->left, left), by, data->left->name);
}

struct bounds {
    struct place at;
    const struct type *array, *index;
};

HANDLER(out_of_bounds, const struct bounds *data, uintptr_t index)
{
    STOP(&data->at, "index %lld out of bounds for type %s", number(data->index, index),
         data->array->name);
}

struct access {
    struct place at;
    const struct type *type;
    unsigned char log_alignment, kind;
};

HANDLER(type_mismatch_v1, const struct access *data, uintptr_t pointer)
{
    static const char *const kinds[] = {"load of", "store to", "reference binding to",
                                        "member access within"};
    const char *kind = data->kind < 4 ? kinds[data->kind] : "use of";
    if (pointer == 0)
        STOP(&data->at, "%s null pointer of type %s", kind, data->type->name);
    if (pointer & ((1u << data->log_alignment) - 1))
        STOP(&data->at, "%s misaligned address for type %s, which requires %u byte alignment", kind,
             data->type->name, 1u << data->log_alignment);
    STOP(&data->at, "%s address with insufficient space for an object of type %s", kind,
         data->type->name);
}

struct conversion {
    struct place at;
    const struct type *from, *to;
};

HANDLER(float_cast_overflow, const struct conversion *data, uintptr_t from)
{
    unsigned bits = data->from->info;
    if (bits == 64) // by its address
        STOP(&data->at, "%g is outside the range of representable values of type %s",
             *(const double *)from, data->to->name);
    STOP(&data->at, "a value of type %s is outside the range of representable values of type %s",
         data->from->name, data->to->name);
}

HANDLER(pointer_overflow, const struct place *at, uintptr_t base, uintptr_t result)
{
    if (base == 0)
        STOP(at, "applying an offset to a null pointer");
    if (result < base)
        STOP(at, "the index leads %lu bytes before the start: did a size_t go below 0, or an int?",
             (unsigned long)(base - result));
    STOP(at, "the index leads %lu bytes on, where no memory is", (unsigned long)(result - base));
}

#define UNARY (const struct place *at)
#define BINARY (const struct place *at, uintptr_t value)
#define QUATERNARY (const struct place *at, uintptr_t value, uintptr_t second, uintptr_t third)

// With as many arguments as each is called with: WebAssembly insists on that.
#define SIMPLE(name, arguments, text)                                                              \
    void __ubsan_handle_##name arguments;                                                          \
    void __ubsan_handle_##name arguments                                                           \
    {                                                                                              \
        STOP(at, text);                                                                            \
    }
SIMPLE(builtin_unreachable, UNARY, "execution reached an unreachable program point")
SIMPLE(missing_return, UNARY, "execution reached the end of a function that returns a value")
SIMPLE(vla_bound_not_positive_abort, BINARY, "the length of an array is not positive")
SIMPLE(load_invalid_value_abort, BINARY, "load of a value that is not valid for its type")
SIMPLE(invalid_builtin_abort, UNARY, "zero handed to a built-in function that does not take it")
SIMPLE(nonnull_arg_abort, UNARY, "null pointer handed to a function that does not take one")
SIMPLE(nonnull_return_v1_abort, BINARY,
       "null pointer returned from a function that must return another")
SIMPLE(alignment_assumption_abort, QUATERNARY, "an address is not aligned as was promised")
