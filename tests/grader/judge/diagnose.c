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

static char *name_of(const char *what)
{
    return *what ? text_format("`%s`", what) : strdup("what is returned");
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
    char *name = name_of(view->what), *of = text_format(" of %s", name);
    char *sentence = pattern_of(view->sample, view->count, of);
    static char *(*const others[])(const struct sample *, size_t, const char *) = {
        never_set, off_by_an_input, moved_wrongly, is_an_input};
    for (size_t i = 0; i < sizeof others / sizeof *others && !sentence; i++)
        sentence = others[i](view->sample, view->count, name);
    if (!sentence)
        sentence = contrast_of_elements(view->sample, view->count, of);
    if (!sentence)
        sentence = departs(view->sample, view->count, name);
    if (!sentence)
        sentence = not_finite(view->sample, view->count, name);
    free(name);
    free(of);
    return begin_with(sentence);
}

static char *vaguely_about(const struct view *view)
{
    char *name = name_of(view->what);
    char *sentence = right_to_digits(view->sample, view->count, name);
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
    char *name = name_of(view->what), *sentence = NULL;
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
    char *first = name_of(a->what), *second = name_of(b->what);
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
        char *lost = not_finite_in_words(size_of(sample), sample->got);
        if (lost) {
            char *sentence = text_format("Of what is drawn, %s.", lost);
            free(lost);
            return sentence;
        }
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

// ---- Laws ----------------------------------------------------------------------------------------

static bool is_law(const struct sample *sample)
{
    return sample->kind == SAMPLE_LAW || sample->kind == SAMPLE_STATISTIC;
}

// What a law demands, without what follows on how far off it is.
static size_t demand_of(const char *sentence)
{
    return strcspn(sentence, ";");
}

// What is said of the points at which functions were evaluated comes without values.
static bool is_of_points(const struct sample *sample)
{
    return is_law(sample) && !sample->what && size_of(sample) == 0;
}

// Whether another demand of the same group of questions was not met before. Then this one may fail for that reason alone,
// and what it says need not be so.
static bool follows_another(const struct samples *samples, size_t index)
{
    const struct sample *sample = &samples->sample[index];
    for (size_t i = 0; i < index; i++) {
        const struct sample *before = &samples->sample[i];
        if (before->group == sample->group && !before->right && is_law(before) &&
            strcmp(before->sentence, sample->sentence) != 0)
            return true;
    }
    return false;
}

enum { DEMANDS = 3 };

// What the laws demand that fail, each once, of those laws that count.
struct demands {
    const char *demand[DEMANDS];
    size_t count;
    bool too_many, others; // others: some that follow another
};

static struct demands demands_not_met(const struct samples *samples,
                                      bool counts(const struct sample *))
{
    struct demands demands = {.count = 0};
    for (size_t i = 0; i < samples->count && !demands.too_many; i++) {
        const struct sample *sample = &samples->sample[i];
        bool known = sample->right || !counts(sample);
        for (size_t j = 0; j < demands.count && !known; j++)
            known = strcmp(demands.demand[j], sample->sentence) == 0;
        bool other = !known && follows_another(samples, i);
        demands.others = demands.others || other;
        if (known || other)
            continue;
        demands.too_many = demands.count == DEMANDS;
        if (!demands.too_many)
            demands.demand[demands.count++] = sample->sentence;
    }
    return demands;
}

// What they are, behind words for one or for several; NULL where there are none, or too many.
static char *demands_in_words(const struct demands *demands, const char *one, const char *more)
{
    if (demands->count == 0 || demands->too_many)
        return NULL;
    char *said = text_format("%s not so: ", demands->count == 1 ? one : more);
    for (size_t i = 0; i < demands->count; i++) {
        char *before = said;
        const char *demand = demands->demand[i];
        said = text_format("%s%s%.*s", before, i ? "; " : "", (int)demand_of(demand), demand);
        free(before);
    }
    char *sentence = text_format("%s.", said);
    free(said);
    return sentence;
}

// What fails first of the points at which it evaluates what it was handed: all that follows may come of that.
static char *about_points(const struct samples *samples)
{
    struct demands demands = demands_not_met(samples, is_of_points);
    if (demands.count > 0)
        demands = (struct demands){.demand = {demands.demand[0]}, .count = 1};
    return demands_in_words(&demands, "Of the points at which it evaluates, this is", "");
}

// What is not finite where a law fails, in the first call of which that can be said.
static char *not_finite_under_a_law(const struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++) {
        const struct sample *sample = &samples->sample[i];
        char *right = not_finite_in_words(size_of(sample), sample->want), *lost = NULL;
        if (is_law(sample) && !sample->right && !right)
            lost = not_finite_in_words(size_of(sample), sample->got);
        free(right);
        if (!lost)
            continue;
        char *sentence = text_format("Of what comes back in one of the calls, %s.", lost);
        free(lost);
        return sentence;
    }
    return NULL;
}

// Where laws alone fail: what is not finite, or else what they demand, and that no number is wrong.
static char *laws_alone(const struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++)
        if (!samples->sample[i].right && !is_law(&samples->sample[i]))
            return NULL;
    char *lost = not_finite_under_a_law(samples);
    if (lost)
        return lost;
    struct demands demands = demands_not_met(samples, is_law);
    char *said = demands_in_words(&demands, "One thing is", "These are");
    char *sentence =
        said ? text_format("%s %s", said,
                           demands.others ? "No number is wrong by itself." : "All else is right.")
             : NULL;
    free(said);
    return sentence;
}

// ---- All -----------------------------------------------------------------------------------------

enum { OUTPUTS = 8 };

// The outputs that were looked at, each once.
static size_t outputs_of(const struct samples *samples, const char **outputs)
{
    size_t count = 0;
    for (size_t i = 0; i < samples->count; i++) {
        const char *what = samples->sample[i].what;
        bool known = !what || samples->sample[i].kind == SAMPLE_COUNT;
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

// In how many calls an output was looked at, in whichever way, and in how many of them it was wrong.
struct tally {
    const char *what;
    size_t calls, wrong;
};

static struct tally tally_of(const struct samples *samples, const char *what)
{
    struct tally tally = {what, 0, 0};
    size_t call = 0;
    bool right = true;
    for (size_t i = 0; i < samples->count; i++) {
        const struct sample *sample = &samples->sample[i];
        if (sample->kind == SAMPLE_COUNT || !sample->what || strcmp(sample->what, what) != 0)
            continue;
        if (tally.calls == 0 || sample->call != call)
            tally.calls++, call = sample->call, right = true;
        tally.wrong += right && !sample->right;
        right = right && sample->right;
    }
    return tally;
}

// Whether something is wrong that no output has by itself: the points at which a function was evaluated, for instance,
// or a sum over several outputs.
static bool else_is_wrong(const struct samples *samples)
{
    for (size_t i = 0; i < samples->count; i++)
        if (!samples->sample[i].right && !samples->sample[i].what)
            return true;
    return false;
}

// The outputs that are right throughout, and those that are not.
struct sides {
    size_t right, wrong;
    const char *one_right; // of those that are right, the one that was looked at most often
    size_t looked_at;      // so often
    char *list;            // of those that are wrong: "`w` is wrong in 3 of 4 calls"
};

static struct sides sides_of(const struct samples *samples, const char *const *outputs,
                             size_t count)
{
    struct sides sides = {.list = strdup("")};
    for (size_t i = 0; i < count; i++) {
        struct tally tally = tally_of(samples, outputs[i]);
        if (tally.wrong == 0) {
            sides.right++;
            if (tally.calls > sides.looked_at)
                sides.one_right = tally.what, sides.looked_at = tally.calls;
            continue;
        }
        char *before = sides.list, *name = name_of(tally.what);
        sides.list = text_format("%s%s%s is wrong in %zu of %zu calls", before,
                                 sides.wrong++ ? ", " : "", name, tally.wrong, tally.calls);
        free(before);
        free(name);
    }
    return sides;
}

// Of several outputs, the one that is wrong, or the `most` that are. NULL where more are, or all, or where too little was
// seen of those that are right.
static char *which_outputs(const struct samples *samples, const char *const *outputs, size_t count,
                           size_t most)
{
    struct sides sides = sides_of(samples, outputs, count);
    char *sentence = NULL;
    const char *by_itself = else_is_wrong(samples) ? "looked at one by one, " : "";
    if (sides.looked_at >= 2 && sides.wrong > 0 && sides.wrong <= most) {
        char *name = name_of(sides.one_right);
        sentence = sides.right == 1
                       ? text_format("%s%s is right throughout; %s.", by_itself, name, sides.list)
                       : text_format("%s%s%s; the other outputs are right.", by_itself,
                                     sides.wrong == 1 ? "only " : "", sides.list);
        free(name);
    }
    free(sides.list);
    return begin_with(sentence);
}

// Whether all that is known of what is wrong in an output comes from one call, while laws fail in others: then the
// one call shows what happened there, and not what is wrong.
static bool is_one_case_of_many(const struct samples *samples, const struct view *view)
{
    const struct sample *wrong = NULL;
    bool elsewhere = false;
    for (size_t i = 0; i < view->count; i++)
        if (!view->sample[i].right) {
            if (wrong && wrong->call != view->sample[i].call)
                return false;
            wrong = &view->sample[i];
        }
    for (size_t i = 0; i < samples->count && wrong; i++) {
        const struct sample *sample = &samples->sample[i];
        bool same = !sample->what || strcmp(sample->what, view->what) == 0;
        elsewhere =
            elsewhere || (is_law(sample) && same && !sample->right && sample->call != wrong->call);
    }
    return elsewhere;
}

static void say_of_outputs(struct said *said, const struct samples *samples,
                           const struct view *views, size_t count)
{
    for (size_t i = 0; i < count; i++)
        for (size_t j = 0; j < count; j++)
            if (i != j && said->count == 0)
                say(said, exchanged(&views[i], &views[j]));
    for (size_t i = 0; i < count && said->count == 0; i++)
        if (views[i].wrong > 0 && !is_one_case_of_many(samples, &views[i]))
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
        say_of_outputs(&said, samples, views, count);
    say(&said, about_chance(samples));
    if (said.count == 0)
        say(&said, laws_alone(samples));
    if (said.count == 0)
        say(&said, about_points(samples));
    say(&said, which_outputs(samples, outputs, output_count, 1));
    if (said.count < SENTENCES)
        say(&said, contrast_of(samples));
    if (said.count == 0)
        say(&said, which_outputs(samples, outputs, output_count, OUTPUTS));
    for (size_t i = 0; i < count && said.count == 0; i++)
        if (views[i].wrong > 0 && views[i].sample[0].kind == SAMPLE_VALUES &&
            !is_one_case_of_many(samples, &views[i]))
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
