// judge_main.c: judges in the page. The host (judge.mjs) ran the answer; it hands over what came of that and takes
// the verdict (verdict.h), both as JSON. One module is made for each exercise, from its questions,
// its reference and GSL.
#include <stdlib.h>
#include <string.h>

#include "judge.h"
#include "questions.h"
#include "stop.h"
#include "text.h"
#include "verdict.h"

// The host's: puts the index-th known mistake in place of the answer and says where its frames are, in
// memory from malloc; false when there is none. `name` and `sentence` are such memory too.
HOST("mistake") bool host_mistake(size_t index, struct known_mistake *mistake);

// The host's: says in `lines`, memory from malloc, which slips give these answers (search.h), as far as it knows.
HOST("slips") void host_slips(const struct bytes *answers, struct bytes *lines);

void run_groups(const char *question)
{
    for (size_t i = 0; groups[i]; i++)
        if (!question || strcmp(question, groups[i]->name) == 0)
            judge_group(i);
}

static bool known_mistake(void *context, size_t index, struct known_mistake *mistake)
{
    (void)context;
    return host_mistake(index, mistake);
}

// The frames of the answer with variables that were never set at 0: known before this is asked.
static struct bytes zeroed(void *context)
{
    return *(const struct bytes *)context;
}

// The page asks all questions always.
static struct bytes nothing(void *context)
{
    (void)context;
    return (struct bytes){0};
}

static struct bytes slips(void *context, struct bytes answers)
{
    (void)context;
    struct bytes lines = {0};
    host_slips(&answers, &lines);
    return lines;
}

static const char *text_of(const json_t *object, const char *key)
{
    const char *text = json_string_value(json_object_get(object, key));
    return text ? text : "";
}

static struct bytes bytes_of(const json_t *object, const char *key)
{
    const char *text = text_of(object, key);
    return (struct bytes){(char *)text, strlen(text)};
}

static struct ending ending_of(const json_t *ending)
{
    return (struct ending){
        .kind = (enum ending_kind)json_integer_value(json_object_get(ending, "kind")),
        .code = (int)json_integer_value(json_object_get(ending, "code")),
        .signal = text_of(ending, "signal"),
    };
}

// What the probe is to be asked with (judge.h). Borrowed until the next call.
const struct bytes *inputs(const char *seed)
{
    static struct bytes told;
    told = inputs_for(strtoull(seed, NULL, 10), NULL);
    return &told;
}

// The verdict on a trial, as JSON; the caller frees it. `request` is an object with the fields of struct trial. Takes
// over the frames of `zeroed_frames`.
char *verdict(const char *request, struct bytes *frames, struct bytes *zeroed_frames)
{
    json_t *asked = json_loads(request, 0, NULL);
    const json_t *why = json_object_get(asked, "refused");
    struct event refused = event_new(text_of(why, "kind"), "%s", text_of(why, "sentence"));
    struct trial trial = {
        .label = text_of(asked, "label"),
        .seed = text_of(asked, "seed"),
        .source = text_of(asked, "source"),
        .points = json_number_value(json_object_get(asked, "points")),
        .refused = why ? &refused : NULL,
        .compiled = json_is_true(json_object_get(asked, "compiled")),
        .compiler = bytes_of(asked, "compiler"),
        .output = bytes_of(asked, "output"),
        .said = text_of(asked, "said"),
        .frames = *frames,
        .ending = ending_of(json_object_get(asked, "ending")),
    };
    struct host host = {.mistake = known_mistake,
                        .whole = nothing,
                        .slips = slips,
                        .zeroed = zeroed,
                        .context = zeroed_frames};
    json_t *said = verdict_on(&trial, &host);
    char *text = json_dumps(said, JSON_COMPACT);
    json_decref(said);
    json_decref(asked);
    return text;
}
