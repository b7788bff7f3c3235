// explain.c: see explain.h.
#include "explain.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

static bool says_the_same(const struct transcript *answers, struct bytes frames)
{
    struct transcript other = transcript_read(frames);
    bool same = same_answers(answers, &other);
    transcript_free(&other);
    return same;
}

// The known mistake that gives the same answers to every question, or NULL.
static json_t *find_mistake(const struct transcript *answers, const struct host *host)
{
    json_t *found = NULL;
    struct known_mistake mistake;
    for (size_t i = 0; !found && host->mistake(host->context, i, &mistake); i++) {
        if (says_the_same(answers, mistake.frames))
            found = json_pack("{s:s, s:s}", "name", mistake.name, "sentence", mistake.sentence);
        free(mistake.name);
        free(mistake.sentence);
        free(mistake.frames.start);
    }
    return found;
}

// Answers that change with what lies in variables that were never set depend on such a variable:
// nothing else differs between the two trials.
static bool depends_on_uninitialised(const struct transcript *answers, const struct host *host)
{
    struct bytes frames = host->zeroed(host->context);
    struct transcript zeroed = transcript_read(frames);
    bool differs = zeroed.complete && !same_answers(answers, &zeroed);
    transcript_free(&zeroed);
    free(frames.start);
    return differs;
}

// ---- Slips -------------------------------------------------------------------------------------

// Of several slips the two that are said in the fewest words are named; more than five explain nothing.
enum { NAMED = 2, SLIPS = 5 };

struct slips {
    char *line[SLIPS];
    size_t count;
    bool too_many;
};

// One that could not be named says less than any that could.
static bool is_vague(const char *line)
{
    return strstr(line, "a value on the way") != NULL;
}

static void add_slip(struct slips *slips, char *line)
{
    if (slips->count > 0 && is_vague(slips->line[0]) && !is_vague(line))
        *slips = (struct slips){{NULL}, 0, false};
    for (size_t i = 0; i < slips->count; i++)
        if (strcmp(slips->line[i], line) == 0)
            return;
    if (slips->count > 0 && is_vague(line) && !is_vague(slips->line[0]))
        return;
    if (slips->count < SLIPS)
        slips->line[slips->count++] = line;
    else
        slips->too_many = true;
}

static int by_length(const void *a, const void *b)
{
    size_t one = strlen(*(char *const *)a), other = strlen(*(char *const *)b);
    return (one > other) - (one < other);
}

static char *slips_in_words(struct slips *slips)
{
    qsort(slips->line, slips->count, sizeof *slips->line, by_length);
    const char *first = slips->line[0], *second = first ? strchr(first, '\t') : NULL;
    if (slips->count == 0 || slips->too_many || (second && slips->count > 1))
        return NULL;
    if (second)
        return text_format(
            "A right answer with two slips gives exactly these numbers: %.*s; and %s.",
            (int)(second - first), first, second + 1);
    return text_format("A right answer with one slip gives exactly these numbers%s: %s%s%s.",
                       slips->count > NAMED ? ", for instance" : "", first,
                       slips->count > 1 ? "; or " : "", slips->count > 1 ? slips->line[1] : "");
}

// The slip that gives the same answers to every question, in words, or NULL. Two are named where both
// do; where more do, none says much.
static char *find_slip(const struct transcript *answers, const struct host *host)
{
    struct bytes values = host->slips ? answers_of(answers) : (struct bytes){0};
    if (values.size == 0)
        return NULL;
    struct bytes lines = host->slips(host->context, values);
    struct slips slips = {0};
    for (char *line = lines.start ? strtok(lines.start, "\n") : NULL; line;
         line = strtok(NULL, "\n"))
        add_slip(&slips, line);
    char *sentence = slips_in_words(&slips);
    free(lines.start);
    free(values.start);
    return sentence;
}

// ---- All ---------------------------------------------------------------------------------------

void explain(json_t *verdict, const struct judgement *judged, const struct transcript *answers,
             const struct host *host)
{
    json_t *mistake = find_mistake(answers, host);
    if (mistake) {
        json_object_set_new(verdict, "mistake", mistake);
        return;
    }
    if (depends_on_uninitialised(answers, host)) {
        json_object_set_new(verdict, "uninitialised", json_true());
        return;
    }
    char *slip = find_slip(answers, host);
    const char *said = slip ? slip : judged->diagnosis;
    if (said)
        json_object_set_new(verdict, "diagnosis", json_string(said));
    free(slip);
}

void explain_part(json_t *verdict, const struct judgement *judged, uint64_t seed,
                  const struct host *host)
{
    struct bytes frames = host->whole ? host->whole(host->context) : (struct bytes){0};
    struct transcript answers = transcript_read(frames);
    if (answers.complete) {
        struct judgement whole = judge(&answers, seed, NULL);
        explain(verdict, &whole, &answers, host);
        json_decref(whole.groups);
        free(whole.diagnosis);
    } else if (judged->diagnosis) {
        json_object_set_new(verdict, "diagnosis", json_string(judged->diagnosis));
    }
    transcript_free(&answers);
    free(frames.start);
}
