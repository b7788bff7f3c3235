// explain.c: see explain.h.
#include "explain.h"

#include <stdlib.h>

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

void explain(json_t *verdict, const struct judgement *judged, const struct transcript *answers,
             const struct host *host)
{
    json_t *mistake = find_mistake(answers, host);
    if (mistake)
        json_object_set_new(verdict, "mistake", mistake);
    else if (depends_on_uninitialised(answers, host))
        json_object_set_new(verdict, "uninitialised", json_true());
    else if (judged->diagnosis)
        json_object_set_new(verdict, "diagnosis", json_string(judged->diagnosis));
}
