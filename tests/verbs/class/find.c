// find.c: see find.h.
#include "find.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "text.h"

// ---- Small things ------------------------------------------------------------------------------

static bool same(const char *text, size_t length, const char *word)
{
    return strlen(word) == length && strncasecmp(text, word, length) == 0;
}

static size_t step_length(const char *path)
{
    return strcspn(path, "/");
}

static const char *next_step(const char *path)
{
    path += step_length(path);
    return *path ? path + 1 : NULL;
}

static const char *last_step(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

// Folders of the project, or of a system, in which no answer of a student lies.
static bool is_passed_over(const char *step, size_t length)
{
    static const char *const names[] = {"solutions",    "tests",    "chapters", "docs",     "build",
                                        "node_modules", "__MACOSX", ".git",     ".downhill"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (same(step, length, names[i]))
            return true;
    return false;
}

static bool is_chapter(const struct list *exercises, const char *step, size_t length)
{
    for (size_t i = 0; i < exercises->chapter_count; i++)
        if (same(step, length, exercises->chapters[i].folder))
            return true;
    return false;
}

// ---- Which exercise a file is --------------------------------------------------------------------

enum { NONE = -1 };

// A name without what browsers and course systems put behind it: "-1", " (2)", " copy".
static size_t bare_length(const char *name, size_t length)
{
    size_t end = length;
    if (end > 5 && strncasecmp(name + end - 5, " copy", 5) == 0)
        return end - 5;
    if (end && name[end - 1] == ')')
        end--;
    size_t digits = end;
    while (digits && isdigit((unsigned char)name[digits - 1]))
        digits--;
    if (digits == end)
        return length;
    size_t cut = digits;
    while (cut && strchr("-( ", name[cut - 1]))
        cut--;
    return cut < digits ? cut : length;
}

// How well the file's name fits the exercise's: 2 to the letter, 1 with something put before or behind it, 0 not.
static int name_fits(const char *file, const char *exercise)
{
    const char *dot = strchr(file, '.');
    size_t length = dot ? (size_t)(dot - file) : strlen(file), wanted = strlen(exercise);
    if (dot && (strcasecmp(dot, ".c") != 0 && strcasecmp(dot, ".c.txt") != 0))
        return 0;
    if (same(file, length, exercise))
        return dot && strcmp(dot, ".c") == 0 ? 2 : 1;
    length = bare_length(file, length);
    if (length < wanted || !same(file + length - wanted, wanted, exercise))
        return 0;
    return length == wanted || strchr("-_ ", file[length - wanted - 1]) ? 1 : 0;
}

// The exercise whose name fits best, the longest of those that fit, or NONE.
static int exercise_of(const struct list *exercises, const char *file, int *fit)
{
    int best = NONE;
    size_t longest = 0;
    *fit = 0;
    for (size_t i = 0; i < exercises->exercise_count; i++) {
        const char *name = exercises->exercises[i].name;
        int fits = name_fits(file, name);
        if (fits && strlen(name) > longest) {
            longest = strlen(name);
            best = (int)i;
            *fit = fits;
        }
    }
    return best;
}

// How good a place is: an answer in code/CHAPTER/ is what is meant where a student sent the whole project.
static int place_rank(const struct list *exercises, const char *path, size_t chapter)
{
    const char *folder = exercises->chapters[chapter].folder;
    bool in_code = false, in_chapter = false;
    for (const char *step = path, *next; (next = next_step(step)); step = next) {
        in_code = in_code || same(step, step_length(step), "code");
        in_chapter = same(step, step_length(step), folder);
    }
    return (in_code ? 2 : 0) + (in_chapter ? 1 : 0);
}

// ---- Whose a file is -------------------------------------------------------------------------------

// The name and number before "_assignsubmission_file" of Moodle ("Ada Lovelace_123_assignsubmission_file_"), or 0.
static size_t moodle_name(const char *step, size_t length, size_t *rest)
{
    static const char mark[] = "_assignsubmission_";
    const char *found = memmem(step, length, mark, strlen(mark));
    if (!found)
        return 0;
    const char *end = found;
    while (end > step && isdigit((unsigned char)end[-1]))
        end--;
    if (end == step || end[-1] != '_' || end == found)
        return 0;
    const char *file =
        memchr(found + strlen(mark), '_', length - (size_t)(found + strlen(mark) - step));
    *rest = file ? (size_t)(file + 1 - step) : length;
    return (size_t)(found - step);
}

static size_t digits(const char *text)
{
    size_t count = 0;
    while (isdigit((unsigned char)text[count]))
        count++;
    return count;
}

// The name and number before "_456_softmax.c" of Canvas ("lovelaceada_123_456_softmax.c", or
// "lovelaceada_LATE_123_456_softmax-1.c"), or 0.
static size_t canvas_name(const char *step, size_t *rest)
{
    const char *at = strchr(step, '_');
    if (!at || at == step || memchr(step, '/', (size_t)(at - step)))
        return 0;
    if (strncmp(at, "_LATE_", 6) == 0)
        at += 5;
    size_t user = digits(at + 1), file = user && at[1 + user] == '_' ? digits(at + 2 + user) : 0;
    if (!file || at[2 + user + file] != '_')
        return 0;
    *rest = (size_t)(at - step) + 3 + user + file;
    return (size_t)(at - step) + 1 + user;
}

// The student of a file, malloc'ed, with *inside the path below; NULL where the file belongs to nobody.
static char *student_of(const struct file *file, const char *path, const char **inside)
{
    size_t length = step_length(path), rest = length, name;
    bool folder = path[length] == '/';
    if ((name = moodle_name(path, length, &rest)) ||
        (!folder && (name = canvas_name(path, &rest)))) {
        *inside = folder ? path + length + 1 : path + rest;
        return strndup(path, name);
    }
    if (folder)
        *inside = path + length + 1;
    else if (file->why)
        *inside = path + length; // an archive that could not be read, named as its student
    else
        return NULL;
    return strndup(path, length);
}

// ---- How the whole is laid out ---------------------------------------------------------------------

// Whether the files below `prefix` are those of one student: a chapter's folder, `code`, or an answer lies there.
static bool is_one_student(const struct files *files, const struct list *exercises,
                           const char *prefix)
{
    for (size_t i = 0; i < files->count; i++) {
        const char *path = files->list[i].path;
        if (strncmp(path, prefix, strlen(prefix)) != 0)
            continue;
        path += strlen(prefix);
        size_t length = step_length(path), rest;
        int fit;
        if (path[length] == '/' &&
            (same(path, length, "code") || is_chapter(exercises, path, length)))
            return true;
        if (path[length] != '/' && files->list[i].text && !canvas_name(path, &rest) &&
            !moodle_name(path, length, &rest) && exercise_of(exercises, path, &fit) != NONE &&
            fit == 2)
            return true;
    }
    return false;
}

// The folder below `prefix` in which everything lies, with its slash; NULL where there are several.
static char *only_folder(const struct files *files, const char *prefix)
{
    const char *first = NULL;
    size_t length = 0, skip = strlen(prefix);
    for (size_t i = 0; i < files->count; i++) {
        const char *path = files->list[i].path;
        if (strlen(path) <= skip || strncmp(path, prefix, skip) != 0 ||
            is_passed_over(path + skip, step_length(path + skip)))
            continue;
        if (first &&
            (step_length(path + skip) != length || strncmp(path + skip, first, length) != 0))
            return NULL;
        first = path + skip;
        length = step_length(first);
        if (first[length] != '/')
            return NULL;
    }
    return first ? text_format("%s%.*s/", prefix, (int)length, first) : NULL;
}

// How many names lie in a folder.
static size_t names_in(const struct files *files, const char *prefix)
{
    size_t count = 0, skip = strlen(prefix), length = 0;
    const char *before = NULL;
    for (size_t i = 0; i < files->count; i++) {
        const char *path = files->list[i].path;
        if (strncmp(path, prefix, skip) != 0 || !path[skip])
            continue;
        path += skip;
        if (!before || strncmp(before, path, length) != 0 || step_length(path) != length)
            count++;
        before = path;
        length = step_length(path);
    }
    return count;
}

// The folder that holds the students: a class is often wrapped in one or two that hold nothing else.
static char *class_folder(const struct files *files, const struct list *exercises)
{
    char *prefix = strdup(""), *inner;
    while (!is_one_student(files, exercises, prefix) && (inner = only_folder(files, prefix))) {
        bool wraps = !is_one_student(files, exercises, inner) && names_in(files, inner) > 1;
        if (!wraps && strncasecmp(inner + strlen(prefix), "submi", 5) != 0) {
            free(inner);
            break;
        }
        free(prefix);
        prefix = inner;
    }
    return prefix;
}

// ---- Putting it together -----------------------------------------------------------------------------

static void remark(struct submission *submission, const char *path, const char *what)
{
    submission->remarks =
        realloc(submission->remarks, (submission->remark_count + 1) * sizeof(char *));
    char *printable = text_printable(path);
    submission->remarks[submission->remark_count++] = text_format("%s: %s", printable, what);
    free(printable);
}

// Leaves Moodle's number to those alone of whom there are two with one name.
static void drop_numbers(struct submissions *all)
{
    struct submission *list = all->list;
    for (size_t i = 0; i < all->count; i++) {
        size_t length = list[i].numbered ? (size_t)(strrchr(list[i].name, '_') - list[i].name) : 0;
        bool shared = length && i + 1 < all->count &&
                      strncmp(list[i].name, list[i + 1].name, length + 1) == 0;
        if (length && !shared &&
            (i == 0 || strncmp(list[i].name, list[i - 1].name, length + 1) != 0))
            list[i].name[length] = 0;
    }
}

static struct submission *submission_named(struct submissions *all, const char *name,
                                           size_t exercises)
{
    for (size_t i = all->count; i > 0; i--) // files of one student stand together, mostly
        if (strcmp(all->list[i - 1].name, name) == 0)
            return &all->list[i - 1];
    all->list = realloc(all->list, (all->count + 1) * sizeof *all->list);
    all->list[all->count] = (struct submission){
        .name = strdup(name), .answers = calloc(exercises, sizeof(struct file *))};
    return &all->list[all->count++];
}

static bool is_of_the_project(const char *path)
{
    for (const char *step = path; step; step = next_step(step))
        if (is_passed_over(step, step_length(step)))
            return true;
    return false;
}

// What a student sent for an exercise, when there may be several files: the one in the better place with the better
// name counts. Two that are equally good and differ are a question to the teacher, and none counts.
struct choice {
    const struct file *best, *rival;
    int score;
};

static void choose(struct choice *choice, const struct file *file, int score)
{
    if (score > choice->score)
        *choice = (struct choice){.best = file, .score = score};
    else if (choice->best && score == choice->score &&
             (choice->best->size != file->size ||
              memcmp(choice->best->text, file->text, file->size) != 0))
        choice->rival = file;
}

static void take_file(struct submission *submission, struct choice *choices,
                      const struct list *exercises, const struct file *file, const char *inside)
{
    int fit, exercise = exercise_of(exercises, last_step(inside), &fit);
    if (is_of_the_project(inside))
        return;
    if (file->why && (exercise != NONE || !*inside || !strchr(last_step(inside), '.')))
        remark(submission, file->path, file->why);
    else if (file->text && exercise == NONE && strcmp(last_step(inside), "try.c") != 0)
        remark(submission, file->path, "no exercise has this name");
    if (file->why || !file->text || exercise == NONE)
        return;
    const struct exercise *wanted = &exercises->exercises[exercise];
    choose(&choices[exercise], file, 3 * place_rank(exercises, inside, wanted->chapter) + fit);
}

static void finish(struct submission *submission, const struct choice *choices,
                   const struct list *exercises)
{
    for (size_t i = 0; i < exercises->exercise_count; i++) {
        const struct file *best = choices[i].best;
        if (choices[i].rival) {
            char *why = text_format(
                "it is as good an answer to %s as %s, and they differ: leave one of the two",
                exercises->exercises[i].name, best->path);
            remark(submission, choices[i].rival->path, why);
            free(why);
        } else if (best) {
            submission->answers[i] = best;
            submission->recognised++;
            submission->newest =
                best->modified > submission->newest ? best->modified : submission->newest;
        }
    }
}

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct submission *)a)->name, ((const struct submission *)b)->name);
}

struct submissions find_submissions(const struct files *files, const struct list *exercises,
                                    const char *single, bool one)
{
    struct submissions all = {0};
    size_t count = exercises->exercise_count;
    struct choice *choices = NULL;
    char *prefix = one ? strdup("") : class_folder(files, exercises);
    one = one || is_one_student(files, exercises, prefix);
    for (size_t i = 0; i < files->count; i++) {
        const struct file *file = &files->list[i];
        const char *path = file->path, *inside = path;
        if (strncmp(path, prefix, strlen(prefix)) != 0 || !path[strlen(prefix)])
            continue;
        path += strlen(prefix);
        if (is_passed_over(path, step_length(path)))
            continue;
        char *name = one ? strdup(single) : student_of(file, path, &inside);
        if (!name)
            continue;
        size_t before = all.count;
        struct submission *submission = submission_named(&all, name, count);
        if (all.count > before) {
            submission->numbered = !one && strstr(path, "_assignsubmission_") != NULL;
            choices = realloc(choices, all.count * count * sizeof *choices);
            memset(choices + before * count, 0, count * sizeof *choices);
        }
        take_file(submission, choices + (size_t)(submission - all.list) * count, exercises, file,
                  one ? path : inside);
        free(name);
    }
    for (size_t i = 0; i < all.count; i++)
        finish(&all.list[i], choices + i * count, exercises);
    free(choices);
    free(prefix);
    if (all.count > 0)
        qsort(all.list, all.count, sizeof *all.list, by_name);
    drop_numbers(&all);
    return all;
}
