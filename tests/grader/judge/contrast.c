// contrast.c: see contrast.h. A sentence is said only of what was measured, in these calls, and only if
// nothing stands against it.
#include "contrast.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "text.h"

// ---- Calls ---------------------------------------------------------------------------------------

// A call, by one of its expectations, and whether all of them were met.
struct verdict {
    const struct sample *sample;
    bool right;
};

// Then a call in which nothing is counted says nothing.
static bool only_counts_wrong(const struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++)
        if (!samples->sample[i].right && samples->sample[i].kind != SAMPLE_COUNT)
            return false;
    return true;
}

static size_t verdicts_of(const struct samples *samples, struct verdict *verdicts)
{
    size_t count = 0;
    bool counts_only = only_counts_wrong(samples);
    for (size_t i = 0; i < samples->count; i++) {
        const struct sample *sample = &samples->sample[i];
        if (sample->input_count == 0 || (counts_only && sample->kind != SAMPLE_COUNT))
            continue;
        if (count == 0 || verdicts[count - 1].sample->call != sample->call)
            verdicts[count++] = (struct verdict){sample, true};
        verdicts[count - 1].right = verdicts[count - 1].right && sample->right;
    }
    return count;
}

// ---- Chance --------------------------------------------------------------------------------------

// In how many ways so many calls could be right and so many wrong: of as many features as that, one parts them by
// chance. What the questions ask on purpose (a 0, a 1) is worth more than a bound found among numbers.
enum {
    WAYS_SPECIAL = 8,
    WAYS_COMMON = 50,
    WAYS_PAIR = 100,
    WAYS_WITHIN = 50,
    WAYS_BOUND = 400,
    WAYS_ANY = 1000
};

static double ways(const struct verdict *verdicts, size_t count)
{
    double number = 1;
    size_t right = 0;
    for (size_t i = 0; i < count; i++)
        if (verdicts[i].right)
            number *= (double)(i + 1) / (double)++right;
        else
            number *= (double)(i + 1) / (double)(i + 1 - right);
    return number;
}

// The same within each group of questions. Whatever sets the inputs of one group apart from those of another parts
// the calls as well where none has calls of both kinds.
static double ways_within_groups(const struct verdict *verdicts, size_t count)
{
    double number = 1;
    for (size_t start = 0, end; start < count; start = end) {
        for (end = start + 1; end < count; end++)
            if (verdicts[end].sample->group != verdicts[start].sample->group)
                break;
        number *= ways(verdicts + start, end - start);
    }
    return number;
}

// ---- Features: something that holds of an input, or does not ------------------------------------

typedef double
feature_function(const struct input *input); // 1, 0, or a NaN where it makes no sense

static double of_number(const struct input *input, bool holds)
{
    return input->values ? NAN : holds;
}

static double is_one(const struct input *input)
{
    return of_number(input, input->value == 1);
}

static double is_zero(const struct input *input)
{
    return of_number(input, input->value == 0);
}

static double is_negative(const struct input *input)
{
    return of_number(input, input->value < 0);
}

static double any(const struct input *input, bool holds(double))
{
    if (!input->values)
        return NAN;
    for (size_t i = 0; i < input->m * input->n; i++)
        if (holds(input->values[i]))
            return 1;
    return 0;
}

static bool zero(double value)
{
    return value == 0;
}

static bool negative(double value)
{
    return value < 0;
}

static bool positive(double value)
{
    return value > 0;
}

static double holds_a_zero(const struct input *input)
{
    return any(input, zero);
}

static double holds_a_negative(const struct input *input)
{
    return any(input, negative);
}

static double holds_a_positive(const struct input *input)
{
    return any(input, positive);
}

static double is_all_zero(const struct input *input)
{
    return any(input, negative) == 0 && any(input, positive) == 0 ? 1 : input->values ? 0 : NAN;
}

static double is_all_equal(const struct input *input)
{
    if (!input->values || input->m * input->n < 2)
        return NAN;
    for (size_t i = 1; i < input->m * input->n; i++)
        if (input->values[i] != input->values[0])
            return 0;
    return 1;
}

static double is_symmetric(const struct input *input)
{
    if (!input->values || input->m != input->n || input->m < 2)
        return NAN;
    for (size_t i = 0; i < input->m; i++)
        for (size_t j = 0; j < i; j++)
            if (input->values[i * input->n + j] != input->values[j * input->n + i])
                return 0;
    return 1;
}

static double is_diagonal(const struct input *input)
{
    if (!input->values || input->m != input->n || input->m < 2)
        return NAN;
    for (size_t i = 0; i < input->m; i++)
        for (size_t j = 0; j < input->n; j++)
            if (i != j && input->values[i * input->n + j] != 0)
                return 0;
    return 1;
}

static const struct {
    feature_function *holds;
    const char *words, *otherwise; // of the input's name
    bool common;                   // it holds of many inputs, by chance
} features[] = {
    {is_one, "`%s` is 1", "`%s` is not 1", false},
    {is_zero, "`%s` is 0", "`%s` is not 0", false},
    {is_all_zero, "`%s` is all zeros", "`%s` is not all zeros", false},
    {holds_a_zero, "`%s` holds a 0", "`%s` holds no 0", true},
    {is_symmetric, "`%s` is symmetric", "`%s` is not symmetric", false},
    {is_diagonal, "`%s` is diagonal", "`%s` is not diagonal", false},
    {is_all_equal, "all elements of `%s` are equal", "the elements of `%s` are not all equal",
     false},
    {is_negative, "`%s` is negative", "`%s` is not negative", true},
    {holds_a_negative, "`%s` holds a negative number", "`%s` holds no negative number", true},
    {holds_a_positive, "`%s` holds a positive number", "`%s` holds no positive number", true},
};

static char *filled(const char *format, const char *name)
{
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return text_format(format, name);
#pragma GCC diagnostic pop
}

static char *in_all(size_t count)
{
    return count == 1 ? strdup("in the one call") : text_format("in all %zu calls", count);
}

static char *parted(const char *right_where, size_t right, const char *wrong_where, size_t wrong)
{
    char *rights = in_all(right), *wrongs = in_all(wrong);
    char *sentence = text_format("It is right %s where %s, and wrong %s where %s.", rights,
                                 right_where, wrongs, wrong_where);
    free(rights);
    free(wrongs);
    return sentence;
}

// Whether the feature holds in exactly those calls that are right, or in exactly those that are wrong.
static char *part_by_feature(const struct verdict *verdicts, size_t count, const char *name,
                             size_t f)
{
    size_t seen[2][2] = {{0}}; // [right][holds]
    for (size_t i = 0; i < count; i++) {
        const struct input *input = input_named(verdicts[i].sample, name);
        double holds = input ? features[f].holds(input) : NAN;
        if (isnan(holds))
            return NULL;
        seen[verdicts[i].right][holds == 1]++;
    }
    for (size_t holds = 0; holds < 2; holds++) {
        if (seen[1][holds] == 0 || seen[0][!holds] < 2 || seen[1][!holds] || seen[0][holds])
            continue;
        char *right = filled(holds ? features[f].words : features[f].otherwise, name);
        char *wrong = filled(holds ? features[f].otherwise : features[f].words, name);
        char *sentence = parted(right, seen[1][holds], wrong, seen[0][!holds]);
        free(right);
        free(wrong);
        return sentence;
    }
    return NULL;
}

// ---- Numbers: right below, wrong above, or the other way round ----------------------------------

typedef double measure_function(const struct input *input);

static double itself(const struct input *input)
{
    return input->values ? NAN : input->value;
}

static double extreme(const struct input *input, double sign, bool size)
{
    double most = -INFINITY;
    for (size_t i = 0; i < input->m * input->n; i++)
        most = fmax(most, sign * (size ? fabs(input->values[i]) : input->values[i]));
    return input->values ? sign * most : NAN;
}

static double largest(const struct input *input)
{
    return extreme(input, 1, false);
}

static double smallest(const struct input *input)
{
    return extreme(input, -1, false);
}

static double largest_size(const struct input *input)
{
    return extreme(input, 1, true);
}

static double spread(const struct input *input)
{
    return extreme(input, 1, false) - extreme(input, -1, false);
}

static const struct {
    measure_function *measure;
    const char *words;
} measures[] = {
    {itself, "`%s`"},
    {largest_size, "the largest element of `%s` without its sign"},
    {largest, "the largest element of `%s`"},
    {smallest, "the smallest element of `%s`"},
    {spread, "the largest element of `%s` minus its smallest"},
};

// Numbers that lie close together part by chance. So do extremes of arrays, unless they differ much.
static bool far_apart(double a, double b, size_t m)
{
    double factor = m == 0 ? 1.5 : 50;
    return (m == 0 && a * b <= 0) ||
           (a * b > 0 && fmax(fabs(a), fabs(b)) >= factor * fmin(fabs(a), fabs(b)));
}

static char *part_by_measure(const struct verdict *verdicts, size_t count, const char *name,
                             size_t m)
{
    double low[2] = {INFINITY, INFINITY}, high[2] = {-INFINITY, -INFINITY}; // [right]
    size_t seen[2] = {0};
    for (size_t i = 0; i < count; i++) {
        const struct input *input = input_named(verdicts[i].sample, name);
        double value = input ? measures[m].measure(input) : NAN;
        bool right = verdicts[i].right;
        if (!isfinite(value))
            return NULL;
        seen[right]++;
        low[right] = fmin(low[right], value);
        high[right] = fmax(high[right], value);
    }
    bool below = high[1]<low[0], above = low[1]> high[0];
    if (seen[0] < 2 || seen[1] < 2 || !(below || above) ||
        !far_apart(below ? high[1] : low[1], below ? low[0] : high[0], m))
        return NULL;
    char *what = filled(measures[m].words, name);
    char *right =
        text_format("%s is %.4g or %s", what, below ? high[1] : low[1], below ? "less" : "more");
    char *wrong =
        text_format("it is %.4g or %s", below ? low[0] : high[0], below ? "more" : "less");
    char *sentence = parted(right, seen[1], wrong, seen[0]);
    free(what);
    free(right);
    free(wrong);
    return sentence;
}

// ---- Two numbers beside each other ---------------------------------------------------------------

static char *part_by_pair(const struct verdict *verdicts, size_t count, const char *a,
                          const char *b)
{
    static const struct {
        const char *words, *otherwise;
    } relations[] = {{"`%s` is less than `%s`", "it is not"},
                     {"`%s` equals `%s`", "it does not"},
                     {"`%s` is a multiple of `%s`", "it is not"}};
    for (size_t r = 0; r < sizeof relations / sizeof *relations; r++) {
        size_t seen[2][2] = {{0}};
        bool sensible = true;
        for (size_t i = 0; i < count && sensible; i++) {
            const struct input *x = input_named(verdicts[i].sample, a);
            const struct input *y = input_named(verdicts[i].sample, b);
            sensible = x && y && !x->values && !y->values && x->is_size == y->is_size &&
                       (r < 2 || (y->value >= 1 && floor(x->value) == x->value &&
                                  floor(y->value) == y->value));
            if (sensible)
                seen[verdicts[i].right][r == 0   ? x->value < y->value
                                        : r == 1 ? x->value == y->value
                                                 : fmod(x->value, y->value) == 0]++;
        }
        for (size_t holds = 0; holds < 2 && sensible; holds++) {
            if (seen[1][holds] < 2 || seen[0][!holds] < 2 || seen[1][!holds] || seen[0][holds])
                continue;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
            char *words = text_format(relations[r].words, a, b);
#pragma GCC diagnostic pop
            char *sentence = parted(holds ? words : relations[r].otherwise, seen[1][holds],
                                    holds ? relations[r].otherwise : words, seen[0][!holds]);
            free(words);
            if (holds)
                return sentence;
            free(sentence); // "where it is not, ... where a is less than b" reads badly
        }
    }
    return NULL;
}

// Several inputs that part the calls alike leave open which of them it is, unless the calls are many.
static char *part_by_features(const struct verdict *verdicts, size_t count, double number,
                              bool *undecided)
{
    const struct sample *first = verdicts[0].sample;
    char *sentence = NULL;
    size_t inputs = 0;
    for (size_t i = 0; i < first->input_count; i++)
        for (size_t f = 0; f < sizeof features / sizeof *features; f++) {
            char *other = number < (features[f].common ? WAYS_COMMON : WAYS_SPECIAL)
                              ? NULL
                              : part_by_feature(verdicts, count, first->inputs[i].name, f);
            if (!other)
                continue;
            inputs++;
            free(sentence ? other : NULL);
            sentence = sentence ? sentence : other;
            break;
        }
    *undecided = inputs > 1 && number < WAYS_ANY;
    if (*undecided) {
        free(sentence);
        return NULL;
    }
    return sentence;
}

static char *part_by_pairs(const struct verdict *verdicts, size_t count)
{
    const struct sample *first = verdicts[0].sample;
    char *sentence = NULL;
    for (size_t i = 0; i < first->input_count; i++)
        for (size_t j = 0; j < first->input_count && !sentence; j++)
            if (i != j)
                sentence =
                    part_by_pair(verdicts, count, first->inputs[i].name, first->inputs[j].name);
    return sentence;
}

// Extremes of arrays are far apart where they are said to part the calls; other numbers need not be.
static char *part_by_measures(const struct verdict *verdicts, size_t count)
{
    const struct sample *first = verdicts[0].sample;
    char *sentence = NULL;
    for (size_t m = ways_within_groups(verdicts, count) >= WAYS_WITHIN ? 0 : 1;
         m < sizeof measures / sizeof *measures; m++)
        for (size_t i = 0; i < first->input_count && !sentence; i++)
            sentence = part_by_measure(verdicts, count, first->inputs[i].name, m);
    return sentence;
}

char *contrast_of(const struct samples *samples)
{
    struct verdict *verdicts = malloc((samples->count + 1) * sizeof *verdicts);
    size_t count = verdicts ? verdicts_of(samples, verdicts) : 0;
    if (count == 0) {
        free(verdicts);
        return NULL;
    }
    double number = ways(verdicts, count);
    bool undecided = false;
    char *sentence = part_by_features(verdicts, count, number, &undecided);
    if (!sentence && !undecided && number >= WAYS_PAIR)
        sentence = part_by_pairs(verdicts, count);
    if (!sentence && !undecided && number >= WAYS_BOUND)
        sentence = part_by_measures(verdicts, count);
    free(verdicts);
    return sentence;
}

// ---- Elements --------------------------------------------------------------------------------------

static bool element_right(const struct sample *sample, size_t i)
{
    return compare_scalars(sample->got[i], sample->want[i], sample->tolerance).ratio <= 1;
}

// The feature of element i of an output: of the input's element with the same index, of what is
// expected, or of its place.
enum {
    INPUT_ZERO,
    INPUT_NEGATIVE,
    INPUT_POSITIVE,
    WANT_ZERO,
    WANT_NEGATIVE,
    WANT_POSITIVE,
    LAST_COLUMN,
    FIRST_COLUMN,
    LAST_ROW,
    FIRST_ROW,
    DIAGONAL,
    ELEMENT_FEATURES
};

static const char *const element_words[ELEMENT_FEATURES][2] = {
    {"where `%s` is 0", "where `%s` is not 0"},
    {"where `%s` is negative", "where `%s` is not negative"},
    {"where `%s` is positive", "where `%s` is not positive"},
    {"where 0 is expected", "where something other than 0 is expected"},
    {"where a negative number is expected", "where no negative number is expected"},
    {"where a positive number is expected", "where no positive number is expected"},
    {"in the last column", "outside the last column"},
    {"in the first column", "outside the first column"},
    {"in the last row", "outside the last row"},
    {"in the first row", "outside the first row"},
    {"on the diagonal", "off the diagonal"},
};

static bool element_has(const struct sample *sample, const struct input *input, size_t i,
                        int feature)
{
    double given = input ? input->values[i] : sample->want[i];
    switch (feature) {
    case INPUT_ZERO:
    case WANT_ZERO:
        return given == 0;
    case INPUT_NEGATIVE:
    case WANT_NEGATIVE:
        return given < 0;
    case INPUT_POSITIVE:
    case WANT_POSITIVE:
        return given > 0;
    case LAST_COLUMN:
        return i % sample->n == sample->n - 1;
    case FIRST_COLUMN:
        return i % sample->n == 0;
    case LAST_ROW:
        return i / sample->n == sample->m - 1;
    case FIRST_ROW:
        return i / sample->n == 0;
    default:
        return i / sample->n == i % sample->n;
    }
}

// Counts the elements by right and feature; false where the feature makes no sense.
static bool count_elements(const struct sample *samples, size_t count, const char *name,
                           int feature, size_t seen[2][2])
{
    for (size_t s = 0; s < count; s++) {
        const struct sample *sample = &samples[s];
        const struct input *input = name ? input_named(sample, name) : NULL;
        if (name && (!input || !input->values || input->m * input->n != size_of(sample)))
            return false;
        if (feature >= LAST_COLUMN && sample->m < 2)
            return false;
        if (size_of(sample) < 2)
            return false; // a number has no elements
        for (size_t i = 0; i < size_of(sample); i++)
            seen[element_right(sample, i)][element_has(sample, input, i, feature)]++;
    }
    return true;
}

// A wrong factor leaves a 0 right: what is said of what is expected must tell more than that. So an element
// other than 0 must be right, or a 0 wrong.
static bool telling(const struct sample *samples, size_t count, int feature, size_t holds)
{
    for (size_t s = 0; s < count; s++)
        for (size_t i = 0; i < size_of(&samples[s]); i++) {
            bool zero_wanted = samples[s].want[i] == 0, right = element_right(&samples[s], i);
            if (right ? !zero_wanted : zero_wanted)
                return feature != WANT_ZERO || holds;
        }
    return false;
}

static char *part_elements(const struct sample *samples, size_t count, const char *of,
                           const char *name, int feature)
{
    size_t seen[2][2] = {{0}};
    if (!count_elements(samples, count, name, feature, seen))
        return NULL;
    for (size_t holds = 0; holds < 2; holds++) {
        if (seen[1][holds] || seen[0][!holds] || seen[0][holds] < 2 || seen[1][!holds] < 2)
            continue;
        if (feature >= WANT_ZERO && feature <= WANT_POSITIVE &&
            !telling(samples, count, feature, holds))
            continue;
        char *where = filled(element_words[feature][!holds], name ? name : "");
        char *sentence = text_format("The elements%s are wrong exactly %s.", of, where);
        free(where);
        return sentence;
    }
    return NULL;
}

char *contrast_of_elements(const struct sample *samples, size_t count, const char *of)
{
    char *sentence = NULL;
    for (int feature = 0; feature < ELEMENT_FEATURES && !sentence && count > 0; feature++) {
        if (feature > INPUT_POSITIVE)
            sentence = part_elements(samples, count, of, NULL, feature);
        for (size_t i = 0; feature <= INPUT_POSITIVE && i < samples[0].input_count && !sentence;
             i++)
            sentence = part_elements(samples, count, of, samples[0].inputs[i].name, feature);
    }
    return sentence;
}

// ---- When nothing parts them -----------------------------------------------------------------------

// How large the errors are wherever something is wrong, beside the largest element that was expected there; "" where
// one of them cannot be said so.
static char *errors_in_words(const struct samples *samples)
{
    double low = INFINITY, high = 0;
    for (size_t i = 0; i < samples->count; i++) {
        const struct sample *sample = &samples->sample[i];
        double beside = 0, worst = 0;
        for (size_t j = 0; j < size_of(sample) && !sample->right; j++) {
            beside = fmax(beside, fabs(sample->want[j]));
            double error = fabs(sample->got[j] - sample->want[j]);
            worst = isfinite(error) ? fmax(worst, error) : INFINITY;
        }
        if (sample->right)
            continue;
        if (sample->kind != SAMPLE_VALUES || beside == 0 || !(worst / beside < 9.99))
            return strdup("");
        low = fmin(low, worst / beside);
        high = fmax(high, worst / beside);
    }
    if (high == 0)
        return strdup("");
    char *range = text_range(100 * low, 100 * high, " %");
    char *sentence = text_format(
        " In a wrong call the largest error is %s of the largest value expected.", range);
    free(range);
    return sentence;
}

// Whether what is wrong shows in many calls together, and in none of them alone.
static bool by_chance_wrong(const struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++)
        if (samples->sample[i].kind == SAMPLE_STATISTIC && !samples->sample[i].right)
            return true;
    return false;
}

// Whether an input is the length of an array that is given: where such a one is 1, the call is as simple as can be.
static bool is_length(const struct sample *sample, const struct input *input)
{
    bool length = false;
    for (size_t i = 0; i < sample->input_count && input->is_size; i++) {
        const struct input *array = &sample->inputs[i];
        length = length || (array->values &&
                            (array->m == (size_t)input->value || array->n == (size_t)input->value));
    }
    return length;
}

// The length that is 1 in two calls or more, all of them wrong, or NULL.
static const char *wrong_even_at_one(const struct verdict *verdicts, size_t count)
{
    const struct sample *first = verdicts[0].sample;
    for (size_t j = 0; j < first->input_count; j++) {
        size_t ones = 0;
        bool always = true;
        for (size_t i = 0; i < count && always; i++) {
            const struct sample *sample = verdicts[i].sample;
            const struct input *input = input_named(sample, first->inputs[j].name);
            bool one = input && is_one(input) == 1;
            ones += one;
            always = input && is_length(sample, input) && !(one && verdicts[i].right);
        }
        if (always && ones >= 2)
            return first->inputs[j].name;
    }
    return NULL;
}

char *share_of_calls(const struct samples *samples)
{
    struct verdict *verdicts = malloc((samples->count + 1) * sizeof *verdicts);
    size_t count = verdicts ? verdicts_of(samples, verdicts) : 0, right = 0;
    for (size_t i = 0; i < count; i++)
        right += verdicts[i].right;
    const char *even = count > 0 ? wrong_even_at_one(verdicts, count) : NULL;
    free(verdicts);
    if (count == 0 || right == count || by_chance_wrong(samples))
        return NULL;
    char *errors = errors_in_words(samples);
    char *where = even ? text_format(", and wrong even where `%s` is 1", even) : strdup("");
    char *sentence =
        right ? text_format("It is right in %zu of the %zu calls%s.%s", right, count, where, errors)
              : text_format("It is wrong in every call.%s", errors);
    free(errors);
    free(where);
    return sentence;
}
