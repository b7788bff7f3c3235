// departures.c: see departures.h.
#include "departures.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "compare.h"
#include "text.h"

static bool right_at(const struct sample *sample, size_t i)
{
    return compare_scalars(sample->got[i], sample->want[i], sample->tolerance).ratio <= 1;
}

// Whether two numbers are the same but for rounding, beside numbers of the size `beside`.
static bool alike(double a, double b, double beside)
{
    return fabs(a - b) <= 1e-9 * (fabs(a) + fabs(b)) + 1e-13 * fabs(beside);
}

// ---- A factor that is the same everywhere --------------------------------------------------------

// The one number `ratio` with difference = ratio * part, found from all elements. Give it pairs; it says
// at the end whether there was one.
struct ratio {
    double value;
    size_t seen; // pairs that speak for it
    bool refuted;
};

static void add_pair(struct ratio *ratio, double difference, double part, double beside)
{
    if (ratio->refuted)
        return;
    if (fabs(part) <= 1e-9 * fabs(beside)) {
        ratio->refuted = fabs(difference) > 1e-9 * fabs(beside);
        return;
    }
    if (ratio->seen++ == 0)
        ratio->value = difference / part;
    else
        ratio->refuted = !alike(difference, ratio->value * part, beside);
}

static bool is_found(const struct ratio *ratio, size_t at_least)
{
    return !ratio->refuted && ratio->seen >= at_least && isfinite(ratio->value) &&
           fabs(ratio->value) > 1e-6;
}

static double rounded(double value)
{
    return fabs(value - nearbyint(2 * value) / 2) < 1e-7 ? nearbyint(2 * value) / 2 : value;
}

// ---- Off by an input -----------------------------------------------------------------------------

// Any number of the call will do as long as each has one value: it must be seen with several.
static bool is_array_or_varies(const struct sample *samples, size_t count, const char *name)
{
    const struct input *first = input_named(&samples[0], name);
    for (size_t s = 0; s < count; s++) {
        const struct input *input = input_named(&samples[s], name);
        if (input && (input->values || input->value != first->value))
            return true;
    }
    return false;
}

static struct ratio ratio_to_input(const struct sample *samples, size_t count, const char *name)
{
    struct ratio ratio = {.refuted = !is_array_or_varies(samples, count, name)};
    for (size_t s = 0; s < count; s++) {
        const struct sample *sample = &samples[s];
        const struct input *input = input_named(sample, name);
        bool array = input && input->values;
        if (!input || (array && input->m * input->n != size_of(sample)))
            return (struct ratio){.refuted = true};
        for (size_t i = 0; i < size_of(sample); i++)
            add_pair(&ratio, sample->got[i] - sample->want[i],
                     array ? input->values[i] : input->value,
                     fmax(fabs(sample->got[i]), fabs(sample->want[i])));
    }
    return ratio;
}

char *off_by_an_input(const struct sample *samples, size_t count, const char *name)
{
    for (size_t i = 0; count > 0 && i < samples[0].input_count; i++) {
        const char *input = samples[0].inputs[i].name;
        struct ratio ratio = ratio_to_input(samples, count, input);
        if (!is_found(&ratio, 4))
            continue;
        double factor = rounded(ratio.value), size = fabs(factor);
        char *times = size == 1 ? strdup("") : text_format("%.6g times ", size);
        char *sentence = text_format("%s is what is expected %s %s`%s`.", name,
                                     factor > 0 ? "plus" : "minus", times, input);
        free(times);
        return sentence;
    }
    return NULL;
}

// ---- Moved wrongly -------------------------------------------------------------------------------

char *moved_wrongly(const struct sample *samples, size_t count, const char *name)
{
    struct ratio ratio = {0};
    for (size_t s = 0; s < count; s++) {
        const struct sample *sample = &samples[s];
        const struct input *before = sample->what ? input_named(sample, sample->what) : NULL;
        if (!before || !before->values || before->m * before->n != size_of(sample))
            return NULL;
        for (size_t i = 0; i < size_of(sample); i++)
            add_pair(&ratio, sample->got[i] - before->values[i],
                     sample->want[i] - before->values[i],
                     fmax(fabs(sample->want[i]), fabs(before->values[i])));
    }
    if (ratio.refuted || ratio.seen < 3)
        return NULL;
    double factor = rounded(ratio.value);
    if (factor == 0)
        return text_format("%s is left as it was.", name);
    if (factor == -1)
        return text_format("%s is moved as far as it should be, but the other way.", name);
    if (factor < 0)
        return text_format("%s is moved the wrong way, and %.4g times as far as it should be.",
                           name, -factor);
    return factor == 1
               ? NULL
               : text_format("%s is moved %.4g times as far as it should be.", name, factor);
}

// ---- An input in place of what is expected -------------------------------------------------------

// A hypothesis: an output is this many times that array, or it is moved by as much from where it was.
struct multiple {
    const char *array, *scalar; // no scalar stands for 1
    double sign;
    bool moves;
};

static const struct input *array_named(const struct sample *sample, const char *name)
{
    const struct input *input = input_named(sample, name);
    return input && input->values && input->m * input->n == size_of(sample) ? input : NULL;
}

static bool is_multiple(const struct sample *sample, const struct multiple *multiple)
{
    const struct input *array = array_named(sample, multiple->array);
    const struct input *scalar = multiple->scalar ? input_named(sample, multiple->scalar) : NULL;
    const struct input *before = multiple->moves ? array_named(sample, sample->what) : NULL;
    if (!array || (multiple->scalar && (!scalar || scalar->values)) || (multiple->moves && !before))
        return false;
    for (size_t i = 0; i < size_of(sample); i++) {
        double start = before ? before->values[i] : 0;
        double part = multiple->sign * (scalar ? scalar->value : 1) * array->values[i];
        if (!(fabs(sample->got[i] - (start + part)) <= 1e-12 * (fabs(start) + fabs(part))))
            return false;
    }
    return true;
}

// How many elements of a multiple are not 0: the others say nothing.
static size_t telling_elements(const struct sample *sample, const struct multiple *multiple)
{
    const struct input *array = array_named(sample, multiple->array);
    const struct input *scalar = multiple->scalar ? input_named(sample, multiple->scalar) : NULL;
    size_t number = 0;
    for (size_t i = 0; i < size_of(sample); i++)
        number += array->values[i] != 0 && (!scalar || scalar->value != 0);
    return number;
}

// A factor must be seen with several values: with one, it may be any other number.
static bool are_multiples(const struct sample *samples, size_t count,
                          const struct multiple *multiple)
{
    size_t evidence = 0;
    bool varies = !multiple->scalar;
    double before = NAN;
    for (size_t i = 0; i < count; i++) {
        if (!is_multiple(&samples[i], multiple))
            return false;
        evidence += samples[i].right ? 0 : telling_elements(&samples[i], multiple);
        double value = varies ? before : input_named(&samples[i], multiple->scalar)->value;
        varies = varies || (!isnan(before) && value != before);
        before = value;
    }
    return evidence >= 3 && varies;
}

static char *multiple_in_words(const struct multiple *multiple, const char *name)
{
    char *factor = multiple->scalar ? text_format("`%s` times ", multiple->scalar) : strdup("");
    char *sentence =
        text_format("%s %s %s%s`%s` in every call.", name, multiple->moves ? "is moved by" : "is",
                    multiple->sign < 0 ? "minus " : "", factor, multiple->array);
    free(factor);
    return sentence;
}

char *is_an_input(const struct sample *samples, size_t count, const char *name)
{
    size_t inputs = count > 0 && samples[0].what ? samples[0].input_count : 0;
    for (size_t pick = 0; pick < 4 * inputs * (inputs + 1); pick++) {
        size_t scalar = pick / 4 / inputs; // the last stands for none
        struct multiple multiple = {
            .array = samples[0].inputs[pick / 4 % inputs].name,
            .scalar = scalar < inputs ? samples[0].inputs[scalar].name : NULL,
            .sign = pick & 2 ? -1 : 1,
            .moves = pick & 1,
        };
        const char *what = samples[0].what;
        // That it is what it was is said by moved_wrongly.
        bool itself = strcmp(multiple.array, what) == 0 && (multiple.moves || !multiple.scalar);
        if (!itself && are_multiples(samples, count, &multiple))
            return multiple_in_words(&multiple, name);
    }
    return NULL;
}

// ---- Where it departs ----------------------------------------------------------------------------

static size_t first_wrong_of(const struct sample *sample)
{
    size_t i = 0;
    while (i < size_of(sample) && right_at(sample, i))
        i++;
    return i;
}

// How the step that leads to element i compares with the one expected.
static char *step_in_words(const struct sample *sample, size_t i)
{
    double got = sample->got[i] - sample->got[i - 1], want = sample->want[i] - sample->want[i - 1];
    if (!isfinite(got))
        return text_format("which is %s", isnan(sample->got[i]) ? "not a number" : "infinite");
    if (got == 0 && want != 0)
        return strdup("where nothing has changed and something should");
    if (want == 0)
        return strdup("where something has changed and nothing should");
    double factor = got / want;
    if (fabs(factor - 1) < 1e-3)
        return strdup("by a little");
    if (factor < 0)
        return text_format(
            "where the change has the wrong sign and is %.3g times as large as it should be",
            -factor);
    return text_format("where the change is %.3g times as large as it should be", factor);
}

// Whether the numbers follow one another in time, so that a step leads from one to the next. Those of other outputs
// only lie side by side.
static bool is_walk(const struct sample *sample)
{
    return sample->what &&
           (strcmp(sample->what, "path") == 0 || strcmp(sample->what, "history") == 0);
}

char *departs(const struct sample *samples, size_t count, const char *name)
{
    const struct sample *shown = NULL;
    size_t at = 0;
    for (size_t s = 0; s < count; s++) {
        const struct sample *sample = &samples[s];
        if (sample->right)
            continue;
        size_t first = first_wrong_of(sample);
        if (!is_walk(sample) || size_of(sample) < 2 || first == 0 || first == size_of(sample))
            return NULL;
        for (size_t i = first; i < size_of(sample); i++)
            if (right_at(sample, i))
                return NULL;
        if (!shown)
            shown = sample, at = first;
    }
    if (!shown || is_unwritten(shown->got[at]))
        return NULL;
    char *step = step_in_words(shown, at);
    char *sentence = text_format("%s is right up to index %zu. It departs at index %zu, %s.", name,
                                 at - 1, at, step);
    free(step);
    return sentence;
}

// ---- Never set -----------------------------------------------------------------------------------

char *never_set(const struct sample *samples, size_t count, const char *name)
{
    size_t unset = 0, first = 0, last = 0, all = 0, wrong = 0, kept = 0;
    for (size_t s = 0; s < count; s++)
        for (size_t i = 0; i < size_of(&samples[s]); i++) {
            bool missing = is_unwritten(samples[s].got[i]);
            unset += missing;
            first += missing && i == 0;
            last += missing && i + 1 == size_of(&samples[s]);
            all += 1;
            kept += i == 0;
            wrong += !right_at(&samples[s], i);
        }
    if (unset == 0 || unset < wrong)
        return NULL;
    const char *which = unset == all ? "%s is never set, or it is added to without being set first."
                        : unset == last && unset == kept ? "The last element of %s is never set."
                        : unset == first && unset == kept
                            ? "The first element of %s is never set."
                            : "Elements of %s are never set; all others are right.";
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    return text_format(which, name);
#pragma GCC diagnostic pop
}

char *not_finite_in_words(size_t n, const double *values)
{
    size_t unset = 0, others = 0;
    for (size_t i = 0; i < n; i++) {
        bool missing = is_unwritten(values[i]);
        unset += missing;
        others += !missing && !isfinite(values[i]);
    }
    if (unset + others == 0)
        return NULL;
    const char *which = others == 0  ? "never set"
                        : unset == 0 ? "infinite or not a number"
                                     : "never set, infinite or not a number";
    return text_format("%zu of the %zu numbers %s %s", unset + others, n,
                       unset + others == 1 ? "is" : "are", which);
}

// ---- Digits, and sizes ---------------------------------------------------------------------------

// The largest error of a sample, as a part of its largest element; a NaN where something is not finite.
static double error_part(const struct sample *sample)
{
    double beside = 0, worst = 0;
    for (size_t i = 0; i < size_of(sample); i++) {
        beside = fmax(beside, fabs(sample->want[i]));
        worst = fmax(worst, fabs(sample->got[i] - sample->want[i]));
        if (!isfinite(sample->got[i] - sample->want[i]))
            return NAN;
    }
    return worst == 0 ? 0 : worst / beside;
}

char *right_to_digits(const struct sample *samples, size_t count, const char *name)
{
    double worst = 0;
    bool finite = true;
    for (size_t s = 0; s < count; s++) {
        double part = error_part(&samples[s]);
        finite = finite && !isnan(part);
        worst = fmax(worst, isnan(part) ? 0 : part);
    }
    if (!(worst > 1e-11 && worst < 2e-5))
        return NULL;
    bool single = worst > 1e-9 && worst < 2e-6;
    if (!finite && !single)
        return NULL; // that it is not finite says more
    return text_format("%s is right to %d digits%s and no more%s", name, (int)floor(-log10(worst)),
                       finite ? "" : ", where it is a number,",
                       single
                           ? ": is there a `float`, or a constant of too few digits?"
                           : ": is a constant of too few digits, or does something end too early?");
}

char *not_finite(const struct sample *samples, size_t count, const char *name)
{
    size_t bad = 0, wrong = 0;
    for (size_t s = 0; s < count; s++) {
        bool finite = true;
        for (size_t i = 0; i < size_of(&samples[s]); i++)
            finite = finite && (isfinite(samples[s].got[i]) || !isfinite(samples[s].want[i]));
        bad += !finite;
        wrong += !samples[s].right;
    }
    if (bad == 0)
        return NULL;
    return bad == wrong
               ? text_format("Wherever %s is wrong, it is infinite or not a number.", name)
               : text_format(
                     "%s is infinite or not a number in %zu of the %zu cases in which it is wrong.",
                     name, bad, wrong);
}

char *too_large_or_small(const struct sample *samples, size_t count, const char *name)
{
    double low = INFINITY, high = 0;
    size_t wrong = 0;
    for (size_t s = 0; s < count; s++)
        for (size_t i = 0; i < size_of(&samples[s]); i++) {
            double factor = samples[s].got[i] / samples[s].want[i] + 0.0;
            if (right_at(&samples[s], i))
                continue;
            if (!isfinite(factor) || factor < 0)
                return NULL;
            low = fmin(low, factor);
            high = fmax(high, factor);
            wrong++;
        }
    bool nearly_right = low > 0.995 && high < 1.005; // in three digits it would be 1 times as large
    if (wrong < 2 || (low < 1 && high > 1) || high == 0 || nearly_right)
        return NULL;
    char *range = text_range(low, high, "");
    char *sentence = text_format("Wherever %s is wrong it is too %s: %s times what is expected.",
                                 name, high <= 1 ? "small in size" : "large in size", range);
    free(range);
    return sentence;
}
