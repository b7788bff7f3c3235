// read_list.c: see read_list.h.
#include "read_list.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char separators[] = " ,\t";

// ---- Reading -----------------------------------------------------------------------------------

// Cuts the next word off *text; the last field of a line is all that is left.
static char *next_word(char **text)
{
    char *word = *text + strspn(*text, " \t");
    *text = word + strcspn(word, " \t");
    if (**text)
        *(*text)++ = 0;
    return strdup(word);
}

static char *the_rest(char *text)
{
    return strdup(text + strspn(text, " \t"));
}

static void bad_line(int number, const char *why)
{
    fprintf(stderr, "%s:%d: %s\n", LIST_FILE, number, why);
    exit(2);
}

static void *grow(void *array, size_t count, size_t size)
{
    array = realloc(array, (count + 1) * size);
    if (!array)
        abort();
    return array;
}

static void add_chapter(struct list *list, char *text)
{
    list->chapters = grow(list->chapters, list->chapter_count, sizeof *list->chapters);
    struct chapter *chapter = &list->chapters[list->chapter_count++];
    chapter->number = next_word(&text);
    chapter->folder = next_word(&text);
    chapter->title = the_rest(text);
}

static void add_exercise(struct list *list, char *name, char *text, int number)
{
    if (list->chapter_count == 0)
        bad_line(number, "an exercise before the first chapter");
    list->exercises = grow(list->exercises, list->exercise_count, sizeof *list->exercises);
    struct exercise *exercise = &list->exercises[list->exercise_count++];
    exercise->chapter = list->chapter_count - 1;
    exercise->name = name;
    exercise->points = next_word(&text);
    exercise->title = the_rest(text);
    size_t length = strlen(exercise->title);
    exercise->challenge = length > 2 && strcmp(exercise->title + length - 2, " *") == 0;
    if (exercise->challenge)
        exercise->title[length - 2] = 0;
    exercise->selected = false;
    if (strtod(exercise->points, NULL) <= 0 || !*exercise->title)
        bad_line(number, "an exercise needs a name, points above 0 and a title");
}

static void read_line(struct list *list, char *line, int number)
{
    line[strcspn(line, "\n")] = 0;
    char *text = line, *first = next_word(&text);
    if (!*first || *first == '#')
        free(first);
    else if (strcmp(first, "chapter") == 0)
        add_chapter(list, text), free(first);
    else
        add_exercise(list, first, text, number);
}

struct list list_read(void)
{
    struct list list = {0};
    char *line = NULL;
    size_t size = 0;
    FILE *file = fopen(LIST_FILE, "re");
    if (!file) {
        fprintf(stderr, "%s: %s (run this from the project's top folder)\n", LIST_FILE,
                strerror(errno));
        exit(2);
    }
    for (int number = 1; getline(&line, &size, file) >= 0; number++)
        read_line(&list, line, number);
    free(line);
    fclose(file);
    return list;
}

// ---- Selecting ---------------------------------------------------------------------------------

static size_t smallest(size_t a, size_t b, size_t c)
{
    size_t least = a < b ? a : b;
    return least < c ? least : c;
}

// How many letters must be changed, added or left out (Levenshtein's distance).
static size_t distance(const char *a, const char *b)
{
    size_t row[128], length = strlen(b);
    if (length >= sizeof row / sizeof *row)
        return length;
    for (size_t j = 0; j <= length; j++)
        row[j] = j;
    for (size_t i = 1; a[i - 1]; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= length; j++) {
            size_t above = row[j];
            row[j] = smallest(above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1]));
            diagonal = above;
        }
    }
    return row[length];
}

static void no_such(const char *variable, const char *word, const char *nearest)
{
    fprintf(stderr, "%s=%s: there is no such %s. Did you mean %s=%s?\n", variable, word,
            strcmp(variable, "EX") == 0 ? "exercise" : "chapter", variable, nearest);
    exit(2);
}

// Sets marks[i] for each word that equals the i-th candidate (NULL ends them); a word that equals
// none ends the program. Returns whether there was any word.
typedef const char *candidate_function(const struct list *list, size_t i);

static bool mark_words(const struct list *list, const char *variable, const char *words,
                       candidate_function *candidate, bool *marks)
{
    char *copy = strdup(words ? words : ""), *rest = copy, *word;
    bool any = false;
    while ((word = strtok_r(rest, separators, &rest))) {
        const char *name, *nearest = "";
        size_t least = (size_t)-1;
        for (size_t i = 0; (name = candidate(list, i)); i++) {
            bool begins = strncmp(word, name, strlen(word)) == 0; // dense for dense_relu
            size_t away = begins && strcmp(word, name) != 0 ? 1 : distance(word, name);
            nearest = away < least ? name : nearest;
            least = away < least ? away : least;
            marks[i] |= away == 0;
        }
        if (least > 0)
            no_such(variable, word, nearest);
        any = true;
    }
    free(copy);
    return any;
}

static const char *exercise_name_at(const struct list *list, size_t i)
{
    return i < list->exercise_count ? list->exercises[i].name : NULL;
}

// Chapters answer to their folders, then to their numbers.
static const char *chapter_name_at(const struct list *list, size_t i)
{
    size_t count = list->chapter_count;
    return i < count       ? list->chapters[i].folder
           : i < 2 * count ? list->chapters[i - count].number
                           : NULL;
}

void list_select(struct list *list, const char *names, const char *chapters)
{
    size_t count = list->chapter_count;
    bool *by_name = calloc(list->exercise_count + 1, sizeof *by_name);
    bool *by_chapter = calloc(2 * count + 1, sizeof *by_chapter);
    bool any_name = mark_words(list, "EX", names, exercise_name_at, by_name);
    bool any_chapter = mark_words(list, "CHAPTER", chapters, chapter_name_at, by_chapter);
    for (size_t i = 0; i < list->exercise_count; i++) {
        size_t chapter = list->exercises[i].chapter;
        list->exercises[i].selected =
            (!any_name || by_name[i]) &&
            (!any_chapter || by_chapter[chapter] || by_chapter[count + chapter]);
    }
    free(by_name);
    free(by_chapter);
}
