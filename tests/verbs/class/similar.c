// similar.c: see similar.h.
#include "similar.h"

#include <ctype.h>
#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "text.h"

enum {
    GRAM = 12,
    WINDOW = 4
}; // tokens in a fingerprint, and fingerprints of which the least is taken

// A trait: a fingerprint that one submission has in one exercise.
struct trait {
    uint64_t print;
    uint32_t submission, exercise;
};

struct traits {
    struct trait *list;
    size_t count;
};

static void add_trait(struct traits *traits, struct trait trait)
{
    if ((traits->count & (traits->count - 1)) == 0)
        traits->list = realloc(traits->list, 2 * (traits->count + 1) * sizeof trait);
    traits->list[traits->count++] = trait;
}

// ---- Tokens --------------------------------------------------------------------------------------

static const char *skip_comment(const char *at)
{
    const char *end = at[1] == '/' ? strchr(at, '\n') : strstr(at + 2, "*/");
    return end ? end + (at[1] == '*' ? 2 : 0) : at + strlen(at);
}

// The next token as a number, and moves on; 0 at the end. Every name is the same token, because renaming is
// what one does first to a copy.
static uint64_t next_token(const char **text)
{
    const char *at = *text;
    while (isspace((unsigned char)*at) || (at[0] == '/' && (at[1] == '/' || at[1] == '*')))
        at = isspace((unsigned char)*at) ? at + 1 : skip_comment(at);
    const char *start = at;
    bool name = isalpha((unsigned char)*at) || *at == '_', number = isdigit((unsigned char)*at);
    while ((name || number) &&
           (isalnum((unsigned char)*at) || *at == '_' || (number && *at == '.')))
        at++;
    if (at == start && *at)
        at++;
    *text = at;
    static const char *const keywords[] = {"for", "while", "if",     "else",   "return",
                                           "do",  "const", "double", "size_t", "int"};
    for (size_t i = 0; name && i < sizeof keywords / sizeof *keywords; i++)
        if (strlen(keywords[i]) == (size_t)(at - start) &&
            strncmp(keywords[i], start, (size_t)(at - start)) == 0)
            return i + 1000;
    return at == start ? 0 : name ? 500 : XXH3_64bits(start, (size_t)(at - start)) | 1;
}

// The fingerprints of a text: of every WINDOW hashes of GRAM tokens in a row the least.
static void fingerprints(const char *text, struct traits *traits, struct trait as)
{
    uint64_t gram[GRAM] = {0}, window[WINDOW], last = 0, token;
    for (size_t count = 0; (token = next_token(&text)); count++) {
        memmove(gram, gram + 1, sizeof gram - sizeof *gram);
        gram[GRAM - 1] = token;
        window[count % WINDOW] =
            count + 1 < GRAM ? UINT64_MAX : XXH3_64bits_withSeed(gram, sizeof gram, as.exercise);
        if (count + 1 < GRAM + WINDOW - 1)
            continue;
        as.print = window[0];
        for (size_t i = 1; i < WINDOW; i++)
            as.print = window[i] < as.print ? window[i] : as.print;
        if (as.print != last)
            add_trait(traits, as);
        last = as.print;
    }
}

// ---- Traits ----------------------------------------------------------------------------------------

static int by_print(const void *a, const void *b)
{
    const struct trait *x = a, *y = b;
    if (x->print != y->print)
        return x->print < y->print ? -1 : 1;
    return x->submission < y->submission ? -1 : x->submission > y->submission;
}

// The reference and the skeleton of an exercise count as a submission that everybody has seen.
#define SEEN UINT32_MAX

static void add_seen(struct traits *traits, const struct list *exercises, size_t i)
{
    const struct exercise *exercise = &exercises->exercises[i];
    static const char *const places[] = {"solutions", "code"};
    for (size_t place = 0; place < 2; place++) {
        char *path = text_format("%s/%s/%s.c", places[place],
                                 exercises->chapters[exercise->chapter].folder, exercise->name);
        char text[1 << 14] = "";
        FILE *file = fopen(path, "re");
        text[file ? fread(text, 1, sizeof text - 1, file) : 0] = 0;
        if (file)
            fclose(file);
        fingerprints(text, traits, (struct trait){.submission = SEEN, .exercise = (uint32_t)i});
        free(path);
    }
}

static struct traits all_traits(const struct submissions *all, const struct list *exercises)
{
    struct traits traits = {0};
    for (size_t i = 0; i < exercises->exercise_count; i++) {
        add_seen(&traits, exercises, i);
        for (size_t s = 0; s < all->count; s++)
            if (all->list[s].answers[i])
                fingerprints(all->list[s].answers[i]->text, &traits,
                             (struct trait){.submission = (uint32_t)s, .exercise = (uint32_t)i});
    }
    if (traits.count > 0)
        qsort(traits.list, traits.count, sizeof *traits.list, by_print);
    return traits;
}

// ---- Pairs -------------------------------------------------------------------------------------------

struct pair {
    uint32_t a, b, exercise;
    double weight;
};

struct pairs {
    struct pair *list;
    size_t count;
};

static void add_pair(struct pairs *pairs, struct pair pair)
{
    if ((pairs->count & (pairs->count - 1)) == 0)
        pairs->list = realloc(pairs->list, 2 * (pairs->count + 1) * sizeof pair);
    pairs->list[pairs->count++] = pair;
}

// The traits from `first` on with the same print, and how many submissions have it; 0 when all have seen it.
static size_t holders(const struct traits *traits, size_t first, size_t *end)
{
    size_t count = 0;
    bool seen = false;
    for (*end = first;
         *end < traits->count && traits->list[*end].print == traits->list[first].print; ++*end) {
        seen = seen || traits->list[*end].submission == SEEN;
        count +=
            *end == first || traits->list[*end].submission != traits->list[*end - 1].submission;
    }
    return seen ? 0 : count;
}

// Adds up what each submission has of its own, and each pair in common: of the traits that at most a tenth of the
// class, or two, have.
static struct pairs weigh(const struct traits *traits, size_t class, double *own)
{
    struct pairs pairs = {0};
    for (size_t i = 0, end; i < traits->count; i = end) {
        size_t count = holders(traits, i, &end);
        if (count == 0 || (count > 2 && count > class / 10))
            continue;
        double weight = log((double)class / (double)count) + 0.1;
        for (size_t a = i; a < end; a++) {
            if (a > i && traits->list[a].submission == traits->list[a - 1].submission)
                continue;
            own[traits->list[a].submission] += weight;
            for (size_t b = a + 1; b < end; b++)
                if (traits->list[b].submission != traits->list[b - 1].submission &&
                    traits->list[b].submission != traits->list[a].submission)
                    add_pair(&pairs,
                             (struct pair){traits->list[a].submission, traits->list[b].submission,
                                           traits->list[a].exercise, weight});
        }
    }
    return pairs;
}

static int by_members(const void *a, const void *b)
{
    const struct pair *x = a, *y = b;
    if (x->a != y->a)
        return x->a < y->a ? -1 : 1;
    if (x->b != y->b)
        return x->b < y->b ? -1 : 1;
    return x->exercise < y->exercise ? -1 : x->exercise > y->exercise;
}

static double share_of(const json_t *pair)
{
    return json_real_value(json_object_get(pair, "share"));
}

static int by_share(const void *a, const void *b)
{
    double x = share_of(*(json_t *const *)a), y = share_of(*(json_t *const *)b);
    return x > y ? -1 : x < y;
}

// One pair out of its entries in a row, or NULL where they share too little to speak of.
static json_t *one_pair(const struct submissions *all, const struct list *exercises,
                        const struct pair *entries, size_t count, const double *own)
{
    double weight = 0, least = fmin(own[entries->a], own[entries->b]);
    json_t *where = json_array();
    for (size_t i = 0; i < count; i++) {
        weight += entries[i].weight;
        if (i == 0 || entries[i].exercise != entries[i - 1].exercise)
            json_array_append_new(where,
                                  json_string(exercises->exercises[entries[i].exercise].name));
    }
    if (weight < 0.5 * least || weight < 10) {
        json_decref(where);
        return NULL;
    }
    return json_pack("{s:s, s:s, s:f, s:o}", "a", all->list[entries->a].name, "b",
                     all->list[entries->b].name, "share", fmin(weight / least, 1), "exercises",
                     where);
}

json_t *similar_pairs(const struct submissions *all, const struct list *exercises, size_t most)
{
    double *own = calloc(all->count, sizeof *own);
    struct traits traits = all_traits(all, exercises);
    struct pairs pairs = weigh(&traits, all->count, own);
    if (pairs.count > 0)
        qsort(pairs.list, pairs.count, sizeof *pairs.list, by_members);
    json_t **found = calloc(pairs.count + 1, sizeof *found), *result = json_array();
    size_t count = 0;
    for (size_t i = 0, end; i < pairs.count; i = end) {
        for (end = i; end < pairs.count && pairs.list[end].a == pairs.list[i].a &&
                      pairs.list[end].b == pairs.list[i].b;
             end++)
            continue;
        found[count] = one_pair(all, exercises, pairs.list + i, end - i, own);
        count += found[count] != NULL;
    }
    qsort(found, count, sizeof *found, by_share);
    for (size_t i = 0; i < count; i++)
        if (i < most)
            json_array_append_new(result, found[i]);
        else
            json_decref(found[i]);
    free(own), free(traits.list), free(pairs.list), free(found);
    return result;
}
