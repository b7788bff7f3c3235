// diagnose.c: see diagnose.h.
//
// Every sentence is measured on what was asked, hence true. Those that name a slip come before those
// that say where to look.
#include "diagnose.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "contrast.h"
#include "departures.h"
#include "patterns.h"
#include "text.h"

enum { SENTENCES = 2 };

// What is said so far.
struct said {
    char *sentence[SENTENCES];
    size_t count;
};

static void say(struct said *said, char *sentence)
{
    if (sentence && said->count < SENTENCES)
        said->sentence[said->count++] = sentence;
    else
        free(sentence);
}

// ---- The samples of one output -------------------------------------------------------------------

// Copies of the samples that look at one output; NULL for all.
struct view {
    const char *what;
    struct sample *sample;
    size_t count, wrong;
};

static struct view view_of(const struct samples *samples, enum sample_kind kind, const char *what)
{
    struct view view = {what, malloc((samples->count + 1) * sizeof *view.sample), 0, 0};
    for (size_t i = 0; view.sample && i < samples->count; i++) {
        const struct sample *sample = &samples->sample[i];
        if (sample->kind != kind || (what && (!sample->what || strcmp(sample->what, what) != 0)))
            continue;
        view.sample[view.count++] = *sample;
        view.wrong += !sample->right;
    }
    return view;
}

static char *name_of(const struct view *view)
{
    return *view->what ? text_format("`%s`", view->what) : strdup("what is returned");
}

// With a capital letter, to begin a sentence.
static char *begin_with(char *sentence)
{
    if (sentence && *sentence >= 'a' && *sentence <= 'z')
        *sentence = (char)(*sentence - 'a' + 'A');
    return sentence;
}

static char *about(const struct view *view)
{
    char *name = name_of(view), *of = text_format(" of %s", name);
    char *sentence = pattern_of(view->sample, view->count, of);
    static char *(*const others[])(const struct sample *, size_t, const char *) = {
        never_set, off_by_an_input, moved_wrongly, is_an_input};
    for (size_t i = 0; i < sizeof others / sizeof *others && !sentence; i++)
        sentence = others[i](view->sample, view->count, name);
    if (!sentence)
        sentence = contrast_of_elements(view->sample, view->count, of);
    if (!sentence)
        sentence = departs(view->sample, view->count, name);
    free(name);
    free(of);
    return begin_with(sentence);
}

static char *vaguely_about(const struct view *view)
{
    char *name = name_of(view);
    char *sentence = right_to_digits(view->sample, view->count, name);
    if (!sentence)
        sentence = not_finite(view->sample, view->count, name);
    if (!sentence)
        sentence = too_large_or_small(view->sample, view->count, name);
    free(name);
    return begin_with(sentence);
}

// ---- Whole numbers -------------------------------------------------------------------------------

static char *whole_number(double value)
{
    const char *const *names = names_of_values();
    for (size_t i = 0; names && names[i]; i++)
        if ((double)i == value)
            return text_format("%s", names[i]);
    return text_format("%.0f", value);
}

// The scalar input that what came back, or what should have, equals wherever it is wrong; "" for none.
static const char *input_equal(const struct view *view, bool got)
{
    const struct sample *first = &view->sample[0];
    for (size_t i = 0; i < first->input_count; i++) {
        bool equal = true, varies = false;
        double before = NAN;
        for (size_t j = 0; j < view->count && equal; j++) {
            const struct sample *sample = &view->sample[j];
            const struct input *input = input_named(sample, first->inputs[i].name);
            if (sample->right)
                continue;
            equal = input && !input->values && input->is_size &&
                    input->value == (got ? *sample->got : *sample->want);
            varies = varies || (!isnan(before) && equal && input->value != before);
            before = equal ? input->value : before;
        }
        if (equal && varies)
            return first->inputs[i].name;
    }
    return "";
}

// Always too large, or always too small; or NULL.
static char *one_sided(const struct view *view, const char *name)
{
    size_t larger = 0;
    for (size_t i = 0; i < view->count; i++)
        larger += !view->sample[i].right && *view->sample[i].got > *view->sample[i].want;
    if (view->wrong < 2 || (larger > 0 && larger < view->wrong))
        return NULL;
    return text_format("Wherever %s is wrong, it is too %s.", name, larger > 0 ? "large" : "small");
}

// The first whole number that is wrong, or NULL, and what all that are wrong have in common with it.
struct common {
    const struct sample *first;
    bool got, want, difference;
};

static struct common common_of(const struct view *view)
{
    struct common common = {NULL, true, true, true};
    for (size_t i = 0; i < view->count; i++) {
        const struct sample *sample = &view->sample[i];
        if (sample->right)
            continue;
        if (!common.first)
            common.first = sample;
        double got = *common.first->got, want = *common.first->want;
        common.got = common.got && *sample->got == got;
        common.want = common.want && *sample->want == want;
        common.difference = common.difference && *sample->got - *sample->want == got - want;
    }
    return common;
}

// Always the same, or off by the same, or one status in place of another.
static char *about_integers(const struct view *view)
{
    const struct common same = common_of(view);
    if (!same.first)
        return NULL;
    double first_got = *same.first->got, first_want = *same.first->want;
    char *name = name_of(view), *sentence = NULL;
    bool status = names_of_values() && !*view->what;
    char *got = status ? whole_number(first_got) : text_format("%.0f", first_got);
    char *want = status ? whole_number(first_want) : text_format("%.0f", first_want);
    bool unset = (size_t)first_got == UNWRITTEN_SIZE;
    if (unset)
        sentence = text_format("%s is not always set.", name);
    else if (same.got && same.want)
        sentence = text_format("Where %s is wrong, it is %s and should be %s.", name, got, want);
    else if (same.difference && !status)
        sentence =
            text_format("Where %s is wrong, it is %.0f too %s.", name, fabs(first_got - first_want),
                        first_got > first_want ? "large" : "small");
    else if (same.got)
        sentence = text_format("Wherever %s is wrong it is %s.", name, got);
    else if (!status && *input_equal(view, true))
        sentence = text_format("Wherever %s is wrong, it is `%s`.", name, input_equal(view, true));
    else if (!status && *input_equal(view, false))
        sentence =
            text_format("Wherever %s is wrong, it should be `%s`.", name, input_equal(view, false));
    else if (!status)
        sentence = one_sided(view, name);
    free(name);
    free(got);
    free(want);
    return begin_with(sentence);
}

// ---- Outputs that hold what belongs in others ----------------------------------------------------

static char *exchanged(const struct view *a, const struct view *b)
{
    size_t seen = 0;
    for (size_t i = 0; i < a->count && i < b->count; i++) {
        const struct sample *one = &a->sample[i], *other = &b->sample[i];
        if (size_of(one) != size_of(other) || one->call != other->call)
            return NULL;
        for (size_t j = 0; j < size_of(one); j++)
            if (fabs(one->got[j] - other->want[j]) > 1e-9 * fabs(other->want[j]) + 1e-15)
                return NULL;
        seen += size_of(one);
    }
    if (seen < 3 || a->count != b->count || a->wrong == 0)
        return NULL;
    char *first = name_of(a), *second = name_of(b);
    char *sentence = text_format("%s holds what belongs in %s.", first, second);
    free(first);
    free(second);
    return begin_with(sentence);
}

// ---- What was counted ----------------------------------------------------------------------------

// 2 evaluations, 1 evaluation
static char *so_many(double number, const char *what)
{
    size_t length = strlen(what);
    if (number == 1 && length > 0 && what[length - 1] == 's')
        length--;
    return text_format("%s %.0f %.*s", number == 1 ? "is" : "are", number, (int)length, what);
}

// How often something was done, beside how often it should be: by a factor, or by a difference.
static char *counted(const struct view *view, const char *what)
{
    const struct sample *first = NULL;
    bool same_factor = true, same_difference = true;
    for (size_t i = 0; i < view->count; i++) {
        const struct sample *sample = &view->sample[i];
        if (sample->right)
            continue;
        first = first ? first : sample;
        same_factor = same_factor && *sample->got * *first->want == *first->got * *sample->want;
        same_difference =
            same_difference && *sample->got - *sample->want == *first->got - *first->want;
    }
    if (!first)
        abort(); // it is asked of wrong answers alone
    double factor = *first->got / *first->want, more = *first->got - *first->want;
    if (*first->got == 0)
        return text_format("there are no %s, and there should be %.0f", what, *first->want);
    if (same_factor && view->wrong >= 2 && view->wrong == view->count && factor == floor(factor))
        return text_format("there are %.0f times as many %s as there should be", factor, what);
    bool always = same_difference && view->wrong >= 2;
    char *many = so_many(always ? fabs(more) : *first->got, what);
    char *sentence = always
                         ? text_format("in a call there %s too %s", many, more > 0 ? "many" : "few")
                         : text_format("in one of the calls there %s, and there should be %.0f",
                                       many, *first->want);
    free(many);
    return sentence;
}

static bool others_right(const struct samples *samples)
{
    bool right = true;
    for (size_t i = 0; i < samples->count; i++)
        right = right && (samples->sample[i].right || samples->sample[i].kind == SAMPLE_COUNT);
    return right;
}

static char *about_counts(const struct samples *samples)
{
    const char *what = NULL;
    for (size_t i = 0; i < samples->count && !what; i++)
        if (samples->sample[i].kind == SAMPLE_COUNT && !samples->sample[i].right)
            what = samples->sample[i].what;
    if (!what)
        return NULL;
    struct view view = view_of(samples, SAMPLE_COUNT, what);
    char *how = counted(&view, what);
    char *sentence = others_right(samples) ? text_format("All numbers are right, but %s.", how)
                                           : begin_with(text_format("%s.", how));
    free(how);
    free(view.sample);
    return sentence;
}

// ---- Chance --------------------------------------------------------------------------------------

static void moments(size_t n, const double *values, double *mean, double *variance)
{
    *mean = *variance = 0;
    for (size_t i = 0; i < n; i++)
        *mean += values[i] / (double)n;
    for (size_t i = 0; i < n; i++)
        *variance += (values[i] - *mean) * (values[i] - *mean) / (double)n;
}

// What was drawn beside what a right answer draws.
static char *about_chance(const struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++) {
        const struct sample *sample = &samples->sample[i];
        if (sample->kind != SAMPLE_STATISTIC || sample->right || size_of(sample) < 30)
            continue;
        double mean, variance, right_mean, right_variance;
        moments(size_of(sample), sample->got, &mean, &variance);
        moments(size_of(sample), sample->want, &right_mean, &right_variance);
        bool far = !(variance < 1.5 * right_variance && right_variance < 1.5 * variance);
        bool off = fabs(mean - right_mean) > 6 * sqrt(right_variance / (double)size_of(sample));
        if (far)
            return text_format("What is drawn has the variance %.3g, where a right answer has %.3g "
                               "(its mean is %.3g).",
                               variance, right_variance, mean);
        if (off)
            return text_format("What is drawn has the mean %.3g, where a right answer has %.3g.",
                               mean, right_mean);
    }
    return NULL;
}

// ---- All -----------------------------------------------------------------------------------------

enum { OUTPUTS = 8 };

// The outputs that were looked at, each once.
static size_t outputs_of(const struct samples *samples, const char **outputs)
{
    size_t count = 0;
    for (size_t i = 0; i < samples->count; i++) {
        const char *what = samples->sample[i].what;
        bool known = !what || samples->sample[i].kind >= SAMPLE_COUNT;
        for (size_t j = 0; j < count && !known; j++)
            known = strcmp(outputs[j], what) == 0;
        if (!known && count < OUTPUTS)
            outputs[count++] = what;
    }
    return count;
}

// What all that came back has in common, where every whole number is right. Where an output is right throughout, it
// is another that is spoken of, by its name.
static char *about_all(const struct samples *samples, const struct view *views, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (views[i].count > 0 && views[i].wrong == 0)
            return NULL;
    struct view view = view_of(samples, SAMPLE_VALUES, NULL),
                whole = view_of(samples, SAMPLE_INTEGER, NULL);
    char *sentence = whole.wrong == 0 ? pattern_of(view.sample, view.count, "") : NULL;
    free(view.sample);
    free(whole.sample);
    return sentence;
}

static char *which_outputs(const struct view *views, size_t count)
{
    const struct view *right = NULL, *wrong = NULL;
    size_t rights = 0, wrongs = 0;
    for (size_t i = 0; i < count; i++) {
        if (views[i].count == 0)
            continue;
        if (views[i].wrong == 0)
            right = &views[i], rights++;
        else
            wrong = &views[i], wrongs++;
    }
    if (rights == 0 || wrongs != 1 || right->count < 2)
        return NULL;
    char *a = name_of(right), *b = name_of(wrong);
    char *how = text_format("%s is wrong in %zu of %zu cases", b, wrong->wrong, wrong->count);
    char *sentence = rights == 1 ? text_format("%s is right throughout; %s.", a, how)
                                 : text_format("Only %s; the other outputs are right.", how);
    free(how);
    free(a);
    free(b);
    return begin_with(sentence);
}

static void say_of_outputs(struct said *said, const struct view *views, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++)
            if (i != j && said->count == 0)
                say(said, exchanged(&views[i], &views[j]));
    for (size_t i = 0; i < count && said->count == 0; i++)
        if (views[i].wrong > 0)
            say(said, views[i].sample[0].kind == SAMPLE_INTEGER ? about_integers(&views[i])
                                                                : about(&views[i]));
}

static char *joined(struct said *said)
{
    if (said->count < 2)
        return said->sentence[0];
    char *all = text_format("%s %s", said->sentence[0], said->sentence[1]);
    free(said->sentence[0]);
    free(said->sentence[1]);
    return all;
}

static char *about_values(const struct samples *samples)
{
    struct said said = {0};
    const char *outputs[OUTPUTS];
    struct view views[2 * OUTPUTS];
    size_t output_count = outputs_of(samples, outputs), count = 0;
    for (size_t i = 0; i < output_count; i++) {
        views[count++] = view_of(samples, SAMPLE_VALUES, outputs[i]);
        views[count++] = view_of(samples, SAMPLE_INTEGER, outputs[i]);
    }
    say(&said, about_all(samples, views, count));
    if (said.count == 0)
        say_of_outputs(&said, views, count);
    say(&said, about_chance(samples));
    say(&said, which_outputs(views, count));
    if (said.count < SENTENCES)
        say(&said, contrast_of(samples));
    for (size_t i = 0; i < count && said.count == 0; i++)
        if (views[i].wrong > 0 && views[i].sample[0].kind == SAMPLE_VALUES)
            say(&said, vaguely_about(&views[i]));
    if (said.count == 0)
        say(&said, share_of_calls(samples));
    for (size_t i = 0; i < count; i++)
        free(views[i].sample);
    return joined(&said);
}

// How often something was done comes first, and then one sentence on the values that are wrong, if any are.
char *diagnose(const struct samples *samples)
{
    char *counts = about_counts(samples);
    char *values = counts && others_right(samples) ? NULL : about_values(samples);
    if (!counts)
        return values;
    char *all = text_format("%s%s%s", counts, values ? " " : "", values ? values : "");
    free(counts);
    free(values);
    return all;
}
