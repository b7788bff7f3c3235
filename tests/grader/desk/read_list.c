// read_list.c: see read_list.h.
#include "read_list.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"

static const char separators[] = " ,\t";

// ---- Reading a line ----------------------------------------------------------------------------

static int line_number; // of the line that is read

static void refuse_line(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

// Says what is wrong with the line, and what to write instead.
static void refuse_line(const char *format, ...)
{
    char *why;
    va_list rest;
    va_start(rest, format);
    if (vasprintf(&why, format, rest) < 0)
        abort();
    refuse("%s:%d: %s", LIST_FILE, line_number, why);
}

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
    text += strspn(text, " \t");
    for (size_t end = strlen(text); end > 0 && strchr(" \t", text[end - 1]); end--)
        text[end - 1] = 0;
    return strdup(text);
}

static void *grow(void *array, size_t count, size_t size)
{
    array = realloc(array, (count + 1) * size);
    if (!array)
        abort();
    return array;
}

static bool all_in(const char *text, const char *characters)
{
    return *text && text[strspn(text, characters)] == 0;
}

#define DIGITS "0123456789"
#define NAME_CHARACTERS "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ" DIGITS

// Points are a whole number or a decimal fraction such as 2.5: no sign, no exponent, no nan.
static bool are_points(const char *text)
{
    size_t whole = strspn(text, DIGITS), part = text[whole] == '.' ? whole + 1 : whole;
    bool decimal = whole > 0 && (!text[whole] || (part > whole && all_in(text + part, DIGITS)));
    return decimal && strlen(text) < 8 && strtod(text, NULL) > 0;
}

static void add_chapter(struct list *list, char *text)
{
    struct chapter chapter = {.number = next_word(&text), .folder = next_word(&text)};
    chapter.title = the_rest(text);
    if (!all_in(chapter.number, DIGITS) || !all_in(chapter.folder, NAME_CHARACTERS "-") ||
        !*chapter.title)
        refuse_line(
            "a chapter is `chapter NUMBER FOLDER TITLE`, for example: chapter 0 engine The engine");
    for (size_t i = 0; i < list->chapter_count; i++)
        if (strcmp(list->chapters[i].number, chapter.number) == 0 ||
            strcmp(list->chapters[i].folder, chapter.folder) == 0)
            refuse_line(
                "chapter %s %s has the number or the folder of chapter %s %s above: change one of "
                "them",
                chapter.number, chapter.folder, list->chapters[i].number, list->chapters[i].folder);
    list->chapters = grow(list->chapters, list->chapter_count, sizeof chapter);
    list->chapters[list->chapter_count++] = chapter;
}

// A title that ends in a star is a challenge.
static bool take_star(char *title)
{
    size_t length = strlen(title);
    if (length < 2 || strcmp(title + length - 2, " *") != 0)
        return false;
    title[length - 2] = 0;
    return true;
}

static void check_exercise(const struct list *list, const struct exercise *exercise)
{
    if (!all_in(exercise->name, NAME_CHARACTERS) || strchr(DIGITS, exercise->name[0]))
        refuse_line("%s is no name of a function. A line is a chapter, `NAME POINTS TITLE` of an "
                    "exercise, a # comment, or empty",
                    exercise->name);
    if (!are_points(exercise->points))
        refuse_line(
            "%s: \"%s\" are no points: write a number above 0, such as 3 or 2.5, between the name "
            "and the title",
            exercise->name, exercise->points);
    if (!*exercise->title)
        refuse_line("%s has no title: write it behind the points", exercise->name);
    if (list->chapter_count == 0)
        refuse_line("%s stands before the first chapter: move it below the line of its chapter",
                    exercise->name);
    for (size_t i = 0; i < list->exercise_count; i++)
        if (strcmp(list->exercises[i].name, exercise->name) == 0)
            refuse_line("%s stands in the list twice: remove or rename one of the two",
                        exercise->name);
}

static void add_exercise(struct list *list, char *name, char *text)
{
    struct exercise exercise = {.name = name, .points = next_word(&text)};
    exercise.title = the_rest(text);
    exercise.challenge = take_star(exercise.title);
    check_exercise(list, &exercise);
    exercise.chapter = list->chapter_count - 1;
    list->exercises = grow(list->exercises, list->exercise_count, sizeof exercise);
    list->exercises[list->exercise_count++] = exercise;
}

static void check_characters(const char *line, size_t length)
{
    if (length > 0 && line[length - 1] == '\r')
        refuse_line("the line ends as on Windows (CR LF). Type: sed -i 's/\\r$//' " LIST_FILE);
    if (strncmp(line, "\xEF\xBB\xBF", 3) == 0)
        refuse_line("the file begins with a byte order mark: save it as UTF-8 without one");
    for (size_t i = 0; i < length; i++)
        if (((unsigned char)line[i] < ' ' && line[i] != '\t') || line[i] == 127)
            refuse_line(
                "there is a control character (0x%02x): remove it, and save the file as UTF-8",
                (unsigned char)line[i]);
}

static void read_line(struct list *list, char *line, size_t length)
{
    if (length > 0 && line[length - 1] == '\n')
        line[--length] = 0;
    check_characters(line, length);
    char *text = line, *first = next_word(&text);
    if (!*first || *first == '#')
        free(first);
    else if (strcmp(first, "chapter") == 0)
        add_chapter(list, text), free(first);
    else
        add_exercise(list, first, text);
}

// ---- Reading the list --------------------------------------------------------------------------

struct list list_read(void)
{
    struct list list = {0};
    char *line = NULL;
    size_t size = 0;
    FILE *file = fopen(LIST_FILE, "re");
    if (!file)
        refuse("%s: %s (run this from the project's top folder)", LIST_FILE, strerror(errno));
    for (ssize_t length; (length = getline(&line, &size, file)) >= 0;) {
        line_number++;
        read_line(&list, line, (size_t)length);
    }
    if (list.exercise_count == 0)
        refuse_line("the list ends here without an exercise: a line is NAME POINTS TITLE");
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
    refuse("%s=%s: there is no such %s. Did you mean %s=%s?", variable, word,
           strcmp(variable, "EX") == 0 ? "exercise" : "chapter", variable, nearest);
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
    bool any = false;
    for (size_t i = 0; i < list->exercise_count; i++) {
        size_t chapter = list->exercises[i].chapter;
        list->exercises[i].selected =
            (!any_name || by_name[i]) &&
            (!any_chapter || by_chapter[chapter] || by_chapter[count + chapter]);
        any |= list->exercises[i].selected;
    }
    free(by_name);
    free(by_chapter);
    if (!any && any_name)
        refuse("EX=%s: there is no such exercise in CHAPTER=%s. Leave CHAPTER out", names,
               chapters);
    if (!any)
        refuse("CHAPTER=%s: there is nothing to grade, because this chapter has no exercises",
               chapters);
}
