// patterns.c: what all values that came back have in common.
//
// A hypothesis is a way to turn what is expected into something else: its sign reversed, its
// elements shifted, each multiplied by an input. If that reproduces everything that came back,
// within the tolerance of each expectation, the sentence that names it is true. Nothing is guessed
// from a likeness.
#include "patterns.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "text.h"

enum { MOST = 4096 }; // elements of the largest sample looked at

// `format` with one or two words in it.
static char *filled(const char *format, const char *of, const char *word)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return text_format(format, of, word);
#pragma GCC diagnostic pop
}

// ---- Ways to go wrong: each turns n expected values (m x n for matrices) into others -----------

typedef void transform_function(const struct sample *sample, double parameter, double *values);

static void scaled(const struct sample *sample, double factor, double *values)
{
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = factor * sample->want[i];
}

static void offset(const struct sample *sample, double amount, double *values)
{
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = sample->want[i] + amount;
}

static void absolute(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = fabs(sample->want[i]);
}

static void cut_at_zero(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = fmax(sample->want[i], 0);
}

static void squared(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = sample->want[i] * sample->want[i];
}

static void rooted(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = sqrt(sample->want[i]);
}

static void reversed(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    size_t size = size_of(sample);
    for (size_t i = 0; i < size; i++)
        values[i] = sample->want[size - 1 - i];
}

static void transposed(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    for (size_t i = 0; i < sample->m; i++)
        for (size_t j = 0; j < sample->n; j++)
            values[j * sample->m + i] = sample->want[i * sample->n + j];
}

// Element i holds what belongs to i - distance; where that is outside, what came back is taken.
static void shifted(const struct sample *sample, double distance, double *values)
{
    size_t size = size_of(sample);
    memcpy(values, sample->got, size * sizeof *values);
    for (size_t i = 0; i < size; i++) {
        double from = (double)i - distance;
        if (from >= 0 && from < (double)size)
            values[i] = sample->want[(size_t)from];
    }
}

// All right but the element at this index; negative ones count from the end.
static void right_but_one(const struct sample *sample, double index, double *values)
{
    size_t size = size_of(sample), at = index < 0 ? size - 1 : 0;
    memcpy(values, sample->want, size * sizeof *values);
    values[at] = sample->got[at];
}

// Only that element right.
static void only_one_right(const struct sample *sample, double index, double *values)
{
    size_t size = size_of(sample), at = index < 0 ? size - 1 : 0;
    memcpy(values, sample->got, size * sizeof *values);
    values[at] = sample->want[at];
}

// Right but for those that came back as 0: a block that was forgotten, a loop that ended early.
static void some_zero(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    for (size_t i = 0; i < size_of(sample); i++)
        values[i] = sample->got[i] == 0 ? 0 : sample->want[i];
}

static void all_zero(const struct sample *sample, double unused, double *values)
{
    (void)unused;
    memset(values, 0, size_of(sample) * sizeof *values);
}

struct hypothesis {
    transform_function *transform;
    double parameter;
    size_t at_least; // elements that a sample must have to speak for it
    const char *sentence;
};

static const struct hypothesis hypotheses[] = {
    {all_zero, 0, 1, "Every value%s is 0."},
    {scaled, -1, 1, "Every value%s has the wrong sign and is otherwise right."},
    {scaled, 2, 1, "Every value%s is exactly twice what is expected."},
    {scaled, 0.5, 1, "Every value%s is exactly half of what is expected."},
    {scaled, -2, 1, "Every value%s is exactly -2 times what is expected."},
    {scaled, -0.5, 1, "Every value%s is exactly -1/2 times what is expected."},
    {absolute, 0, 1, "The size of every value%s is right, but none is negative: a sign is lost."},
    {cut_at_zero, 0, 1, "What should be negative%s is 0; all else is right."},
    {squared, 0, 1, "Every value%s is the square of what is expected."},
    {rooted, 0, 1, "Every value%s is the square root of what is expected."},
    {transposed, 0, 4, "The values%s are right, but rows and columns are exchanged."},
    {reversed, 0, 3, "The values%s are right, but in reverse order."},
    {shifted, 1, 3,
     "Every value%s stands one place too late: index i holds what belongs to i - 1."},
    {shifted, -1, 3,
     "Every value%s stands one place too early: index i holds what belongs to i + 1."},
    {right_but_one, 0, 3, "Only the first element%s is wrong."},
    {right_but_one, -1, 3, "Only the last element%s is wrong."},
    {some_zero, 0, 2, "Some elements%s are 0 where they should not be; all others are right."},
    {only_one_right, 0, 3, "Only the first element%s is right."},
    {only_one_right, -1, 3, "Only the last element%s is right."},
};

// ---- Testing a hypothesis ----------------------------------------------------------------------

static bool same(const struct sample *sample, const double *values)
{
    return compare_vectors(size_of(sample), sample->got, values, sample->tolerance).ratio <= 1;
}

// Whether the values differ from what is expected, so that they say something.
static bool telling(const struct sample *sample, const double *values)
{
    return compare_vectors(size_of(sample), sample->want, values, sample->tolerance).ratio > 1;
}

// Whether all elements but the first or the last are wrong.
static bool others_wrong(const struct sample *sample, double index)
{
    size_t right = index < 0 ? size_of(sample) - 1 : 0;
    for (size_t i = 0; i < size_of(sample); i++)
        if (i != right &&
            compare_scalars(sample->got[i], sample->want[i], sample->tolerance).ratio <= 1)
            return false;
    return true;
}

// Whether it reproduces every sample. At least two must be wrong in this way, or one with two or
// more elements: a single number can always be explained.
static bool holds(transform_function *transform, double parameter, size_t at_least,
                  const struct sample *samples, size_t count)
{
    static double values[MOST];
    size_t evidence = 0;
    for (size_t i = 0; i < count; i++) {
        transform(&samples[i], parameter, values);
        if (!same(&samples[i], values) ||
            (transform == only_one_right && size_of(&samples[i]) >= at_least &&
             !others_wrong(&samples[i], parameter)))
            return false;
        if (size_of(&samples[i]) >= at_least && telling(&samples[i], values))
            evidence += size_of(&samples[i]);
    }
    return evidence >= 2 && evidence >= at_least;
}

// ---- Factors that are inputs -------------------------------------------------------------------

// Whether got = want * constant * input^power in every sample, for an input that takes more than
// one value.
static bool factor_holds(const char *name, double constant, double power,
                         const struct sample *samples, size_t count)
{
    static double values[MOST];
    bool varies = false;
    double first = NAN;
    for (size_t i = 0; i < count; i++) {
        const struct input *input = input_named(&samples[i], name);
        if (!input)
            return false;
        scaled(&samples[i], constant * pow(input->value, power), values);
        if (!same(&samples[i], values))
            return false;
        if (telling(&samples[i], values)) {
            varies = varies || (!isnan(first) && input->value != first);
            first = input->value;
        }
    }
    return varies;
}

static char *factor_pattern(const struct sample *samples, size_t count, const char *of)
{
    static const struct {
        double constant, power;
        const char *format;
    } factors[] = {
        {1, 1, "Every value%s is %s times what is expected."},
        {1, -1, "Every value%s is what is expected divided by %s."},
        {2, 1, "Every value%s is 2 %s times what is expected."},
        {2, -1, "Every value%s is twice what is expected, divided by %s."},
        {0.5, 1, "Every value%s is half of %s times what is expected."},
        {-1, -1, "Every value%s is minus what is expected, divided by %s."},
        {0.5, -1, "Every value%s is what is expected divided by 2 %s."},
        {-1, 1, "Every value%s is -%s times what is expected."},
        {1, 2, "Every value%s is the square of %s times what is expected."},
        {1, -2, "Every value%s is what is expected divided by the square of %s."},
    };
    for (size_t i = 0; i < samples[0].input_count; i++)
        for (size_t j = 0; j < sizeof factors / sizeof *factors; j++)
            if (factor_holds(samples[0].inputs[i].name, factors[j].constant, factors[j].power,
                             samples, count)) {
                char *quoted = text_format("`%s`", samples[0].inputs[i].name), *sentence;
                sentence = filled(factors[j].format, of, quoted);
                free(quoted);
                return sentence;
            }
    return NULL;
}

// ---- Elements of an input, and two inputs at once -------------------------------------------------

// Whether got[i] = want[i] * input[i]^power everywhere, for an input of the same size that takes several values.
static bool element_factor_holds(const char *name, double power, const struct sample *samples,
                                 size_t count)
{
    static double values[MOST];
    size_t evidence = 0;
    for (size_t i = 0; i < count; i++) {
        const struct input *input = input_named(&samples[i], name);
        if (!input || !input->values || input->m * input->n != size_of(&samples[i]))
            return false;
        for (size_t j = 0; j < size_of(&samples[i]); j++)
            values[j] = samples[i].want[j] * pow(input->values[j], power);
        if (!same(&samples[i], values))
            return false;
        evidence += telling(&samples[i], values) ? size_of(&samples[i]) : 0;
    }
    return evidence >= 3;
}

static bool product_holds(const char *a, const char *b, double power_a, double power_b,
                          const struct sample *samples, size_t count)
{
    static double values[MOST];
    size_t evidence = 0;
    for (size_t i = 0; i < count; i++) {
        const struct input *x = input_named(&samples[i], a), *y = input_named(&samples[i], b);
        if (!x || !y || x->values || y->values)
            return false;
        scaled(&samples[i], pow(x->value, power_a) * pow(y->value, power_b), values);
        if (!same(&samples[i], values))
            return false;
        evidence += telling(&samples[i], values);
    }
    return evidence >= 3;
}

static char *element_pattern(const struct sample *samples, size_t count, const char *of)
{
    for (size_t i = 0; i < samples[0].input_count; i++)
        for (int power = 1; power >= -1; power -= 2) {
            const char *name = samples[0].inputs[i].name;
            if (element_factor_holds(name, power, samples, count))
                return text_format("Every value%s is what is expected %s the element of `%s` with "
                                   "the same index.",
                                   of, power > 0 ? "times" : "divided by", name);
        }
    return NULL;
}

static char *product_pattern(const struct sample *samples, size_t count, const char *of)
{
    static const struct {
        double a, b;
        const char *words;
    } powers[] = {{1, 1, "times `%s` and `%s`"},
                  {1, -1, "times `%s`, divided by `%s`"},
                  {-1, 1, "divided by `%s`, times `%s`"},
                  {-1, -1, "divided by `%s` and `%s`"}};
    const struct input *inputs = samples[0].inputs;
    for (size_t i = 0; i < samples[0].input_count; i++)
        for (size_t j = i + 1; j < samples[0].input_count; j++)
            for (size_t k = 0; k < sizeof powers / sizeof *powers; k++)
                if (product_holds(inputs[i].name, inputs[j].name, powers[k].a, powers[k].b, samples,
                                  count)) {
                    char *words = filled(powers[k].words, inputs[i].name, inputs[j].name);
                    char *sentence =
                        text_format("Every value%s is what is expected %s.", of, words);
                    free(words);
                    return sentence;
                }
    return NULL;
}

// ---- The right direction, or the right differences ----------------------------------------------

// Within each call one factor, or one amount, found from its largest expected element; the calls differ.
static bool one_for_each_call(const struct sample *samples, size_t count, bool factor)
{
    static double values[MOST];
    size_t evidence = 0;
    for (size_t i = 0; i < count; i++) {
        const struct sample *sample = &samples[i];
        size_t largest = 0;
        for (size_t j = 1; j < size_of(sample); j++)
            if (fabs(sample->want[j]) > fabs(sample->want[largest]))
                largest = j;
        if (size_of(sample) == 0)
            continue;
        double got = sample->got[largest], want = sample->want[largest];
        if (!isfinite(got) || (factor && want == 0))
            return false;
        factor ? scaled(sample, got / want, values) : offset(sample, got - want, values);
        if (!same(sample, values))
            return false;
        evidence += size_of(sample) >= 3 && telling(sample, values);
    }
    return evidence >= 2;
}

// Of several outputs together (`of` is empty) it would be said that one factor holds for all, and each has its own.
static char *direction_pattern(const struct sample *samples, size_t count, const char *of)
{
    if (*of == 0)
        return NULL;
    if (one_for_each_call(samples, count, true))
        return text_format("In each call all values%s are off by one and the same factor, which "
                           "differs from call to call.",
                           of);
    if (one_for_each_call(samples, count, false))
        return text_format("In each call all values%s are off by one and the same amount, which "
                           "differs from call to call.",
                           of);
    return NULL;
}

// ---- Constants found from the answer -----------------------------------------------------------

// The first element that is wrong and whose expected value is not 0.
static const double *first_wrong(const struct sample *samples, size_t count, const double **want)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < size_of(&samples[i]); j++)
            if (samples[i].want[j] != 0 && isfinite(samples[i].got[j]) &&
                compare_scalars(samples[i].got[j], samples[i].want[j], samples[i].tolerance).ratio >
                    1) {
                *want = &samples[i].want[j];
                return &samples[i].got[j];
            }
    return NULL;
}

// One factor or one amount for all. Three telling elements at least, because one of them was
// used to find the constant.
static char *constant_pattern(const struct sample *samples, size_t count, const char *of)
{
    const double *want, *got = first_wrong(samples, count, &want);
    if (!got)
        return NULL;
    if (holds(scaled, *got / *want, 1, samples, count) && count >= 3)
        return text_format("Every value%s is %.6g times what is expected.", of, *got / *want);
    if (holds(offset, *got - *want, 1, samples, count) && count >= 3)
        return text_format("Every value%s is off by the same amount, %.6g.", of, *got - *want);
    return NULL;
}

char *pattern_of(const struct sample *samples, size_t count, const char *of)
{
    for (size_t i = 0; i < count; i++)
        if (size_of(&samples[i]) > MOST)
            return NULL;
    if (count == 0)
        return NULL;
    for (size_t i = 0; i < sizeof hypotheses / sizeof *hypotheses; i++) {
        const struct hypothesis *hypothesis = &hypotheses[i];
        if (holds(hypothesis->transform, hypothesis->parameter, hypothesis->at_least, samples,
                  count))
            return filled(hypothesis->sentence, of, "");
    }
    static char *(*const patterns[])(const struct sample *, size_t, const char *) = {
        factor_pattern, constant_pattern, element_pattern, product_pattern, direction_pattern};
    char *sentence = NULL;
    for (size_t i = 0; i < sizeof patterns / sizeof *patterns && !sentence; i++)
        sentence = patterns[i](samples, count, of);
    return sentence;
}
