// sample.c: see sample.h.
#include "sample.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "inputs.h"
#include "parameters.h"
#include "text.h"

static void *must(void *memory)
{
    if (!memory)
        abort();
    return memory;
}

static const struct signature *own_signature(void)
{
    const struct signature *signature = signatures;
    while (signature->function && strcmp(signature->function, exercise_name) != 0)
        signature++;
    return signature;
}

const char *const *names_of_values(void)
{
    const struct signature *own = own_signature();
    return own->value[0] ? own->value : NULL;
}

static double *copy_of(size_t n, const double *values)
{
    double *copy = must(malloc(n * sizeof *copy + 1));
    memcpy(copy, values, n * sizeof *copy);
    return copy;
}

// ---- Arguments and parameters ------------------------------------------------------------------

struct text {
    const char *start;
    size_t length;
};

// Where the arguments of the exercise's function begin in a call, or NULL.
static const char *arguments_of(const char *call)
{
    const char *at = call ? strstr(call, exercise_name) : NULL;
    at = at ? at + strlen(exercise_name) : NULL;
    return at && *at == '(' ? at + 1 : NULL;
}

// The argument that starts at *at, without spaces around it; *at moves behind its comma. False at the
// end.
static bool next_argument(const char **at, struct text *argument)
{
    const char *start = *at, *end;
    int depth = 0;
    while (isspace((unsigned char)*start))
        start++;
    for (end = start; *end && (depth > 0 || (*end != ',' && *end != ')')); end++)
        depth += (*end == '(' || *end == '{') - (*end == ')' || *end == '}');
    if (end == start)
        return false;
    *at = *end == ',' ? end + 1 : end + strlen(end);
    while (end > start && isspace((unsigned char)end[-1]))
        end--;
    *argument = (struct text){start, (size_t)(end - start)};
    return true;
}

static void add_input(struct sample *sample, const char *parameter, struct text argument)
{
    enum { MOST = sizeof sample->inputs / sizeof *sample->inputs };
    const struct given *given = find_given(argument.start, argument.length);
    char *end;
    double number = strtod(argument.start, &end);
    if (sample->input_count == MOST || argument.length == 0 ||
        (!given && end != argument.start + argument.length))
        return;
    struct input *input = &sample->inputs[sample->input_count++];
    *input = (struct input){.name = parameter,
                            .value = given ? given->number : number,
                            .is_size = given && given->is_integer};
    // NOLINTNEXTLINE(clang-analyzer-unix.Malloc): forget_samples frees it
    if (given && given->values) {
        input->m = given->m;
        input->n = given->n;
        input->values = copy_of(given->m * given->n, given->values);
    }
}

// The parameter that `what` was handed over as, or NULL.
static const char *parameter_of(const char *call, struct text what)
{
    const struct signature *own = own_signature();
    const char *at = arguments_of(call);
    struct text argument;
    for (size_t i = 0; at && own->function && own->parameter[i] && next_argument(&at, &argument);
         i++)
        if (argument.length == what.length && memcmp(argument.start, what.start, what.length) == 0)
            return own->parameter[i];
    return NULL;
}

const char *parameter_for(const char *call, const char *argument)
{
    return parameter_of(call, (struct text){argument, strlen(argument)});
}

const char *only_unnamed_output(const char *call,
                                bool is_named(const char *argument, const char *parameter))
{
    const struct signature *own = own_signature();
    const char *at = arguments_of(call), *found = NULL;
    struct text argument;
    for (size_t i = 0; at && own->function && own->parameter[i] && next_argument(&at, &argument);
         i++) {
        if (!own->writes[i] || is_named(argument.start, own->parameter[i]))
            continue;
        if (found)
            return NULL;
        found = own->parameter[i];
    }
    return found;
}

static const char *role_of(const char *call, const char *what)
{
    size_t length = strlen(what);
    bool assigned =
        call && strncmp(call, what, length) == 0 && strncmp(call + length, " = ", 3) == 0;
    if (assigned || (call && strcmp(call, what) == 0))
        return "";
    bool pointed = *what == '*';
    const char *member = strstr(what, "->");
    size_t argument = member ? (size_t)(member - what) : length - pointed;
    const char *name = parameter_of(call, (struct text){what + pointed, argument});
    if (!name || !(pointed || member))
        return name;
    return pointed ? text_format("*%s", name) : text_format("%s%s", name, member);
}

static void add_inputs(struct sample *sample, const char *call)
{
    const struct signature *own = own_signature();
    const char *at = arguments_of(call);
    struct text argument;
    for (size_t i = 0; at && own->function && own->parameter[i] && next_argument(&at, &argument);
         i++)
        add_input(sample, own->parameter[i], argument);
}

// ---- Samples -----------------------------------------------------------------------------------

void remember_sample(struct samples *samples, size_t call_number, const char *call,
                     const char *what, struct sample sample)
{
    sample.call = call_number;
    sample.got = copy_of(size_of(&sample), sample.got);
    sample.want = copy_of(size_of(&sample), sample.want);
    sample.what = sample.kind == SAMPLE_COUNT ? what : role_of(call, what);
    add_inputs(&sample, call);
    size_t count = samples->count;
    if ((count & (count - 1)) == 0) // full at each power of two
        samples->sample =
            must(realloc(samples->sample, (count ? 2 * count : 1) * sizeof *samples->sample));
    samples->sample[samples->count++] = sample;
}

void forget_samples(struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++) {
        struct sample *sample = &samples->sample[i];
        for (size_t j = 0; j < sample->input_count; j++)
            free(sample->inputs[j].values);
        free(sample->got);
        free(sample->want);
    }
    free(samples->sample);
    *samples = (struct samples){0};
}

size_t size_of(const struct sample *sample)
{
    return sample->m * sample->n;
}

const struct input *input_named(const struct sample *sample, const char *name)
{
    for (size_t i = 0; i < sample->input_count; i++)
        if (strcmp(sample->inputs[i].name, name) == 0)
            return &sample->inputs[i];
    return NULL;
}
