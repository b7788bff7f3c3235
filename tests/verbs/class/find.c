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

// What Canvas makes of a file's name: "lovelaceada_123_456_softmax.c", or "lovelaceada_LATE_123_456_softmax-1.c".
struct canvas {
    size_t name;               // the length of the student's name
    const char *number;        // of the student
    size_t digits, rest;       // of the number; where the file's own name begins
    unsigned long long upload; // the number of the file: what is handed in later has a higher one
};

static bool is_canvas(const char *step, struct canvas *parts)
{
    const char *at = strchr(step, '_');
    if (!at || at == step || memchr(step, '/', (size_t)(at - step)))
        return false;
    parts->name = (size_t)(at - step);
    if (strncmp(at, "_LATE_", 6) == 0)
        at += 5;
    size_t user = digits(at + 1), file = user && at[1 + user] == '_' ? digits(at + 2 + user) : 0;
    if (!file || at[2 + user + file] != '_')
        return false;
    parts->number = at + 1;
    parts->digits = user;
    parts->upload = strtoull(at + 2 + user, NULL, 10);
    parts->rest = (size_t)(at - step) + 3 + user + file;
    return true;
}

// Whose a file is.
struct owner {
    char *name;         // malloc'ed; NULL where the file belongs to nobody
    const char *inside; // the path below
    bool numbered;
    unsigned long long upload; // 0 where the system gives none
};

// `archived`: the first step of the path was an archive.
static struct owner owner_of(const struct file *file, const char *path, bool archived)
{
    size_t length = step_length(path), rest = length, name;
    bool folder = path[length] == '/';
    struct canvas canvas;
    struct owner owner = {.inside = folder ? path + length + 1 : path + length};
    if ((name = moodle_name(path, length, &rest))) {
        owner.name = strndup(path, name);
        owner.numbered = true;
        owner.inside = folder ? path + length + 1 : path + rest;
    } else if ((!folder || archived) && is_canvas(path, &canvas)) {
        owner.name =
            text_format("%.*s_%.*s", (int)canvas.name, path, (int)canvas.digits, canvas.number);
        owner.upload = canvas.upload;
        owner.inside = folder ? path + length + 1 : path + canvas.rest;
    } else if (folder || file->why) { // or an archive that could not be read, named as its student
        owner.name = strndup(path, length);
    }
    return owner;
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
        struct canvas canvas;
        int fit;
        if (path[length] == '/' &&
            (same(path, length, "code") || is_chapter(exercises, path, length)))
            return true;
        if (path[length] != '/' && files->list[i].text && !is_canvas(path, &canvas) &&
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
        realloc(submission->remarks, (submission->remark_count + 1) * sizeof *submission->remarks);
    submission->remarks[submission->remark_count++] =
        (struct remark){text_printable(path), strdup(what)};
}

// Leaves the system's number to those alone of whom there are two with one name.
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
    all->list[all->count] =
        (struct submission){.name = strdup(name),
                            .full = strdup(name),
                            .answers = calloc(exercises, sizeof(struct file *))};
    return &all->list[all->count++];
}

static bool is_of_the_project(const char *path)
{
    for (const char *step = path; step; step = next_step(step))
        if (is_passed_over(step, step_length(step)))
            return true;
    return false;
}

// What a student sent for an exercise, when there may be several files: of those that were handed in last the one in the
// better place with the better name counts. Two that are equally good and differ are a question to the teacher, and
// none counts.
struct candidate {
    const struct file *file;
    const char *inside; // its path in the submission
    unsigned long long upload;
    int score;
};

struct choice {
    struct candidate best, rival, older; // older: it differs, and was handed in before the best
};

static bool differ(const struct file *a, const struct file *b)
{
    return a->size != b->size || memcmp(a->text, b->text, a->size) != 0;
}

static void choose(struct choice *choice, const struct candidate *new)
{
    struct candidate *best = &choice->best;
    bool differs = best->file && differ(best->file, new->file);
    if (!best->file || new->upload > best->upload) {
        *choice = (struct choice){.best = *new, .older = differs ? *best : choice->older};
    } else if (new->upload < best->upload) {
        if (differs)
            choice->older = *new;
    } else if (new->score > best->score) {
        *best = *new;
        choice->rival.file = NULL;
    } else if (new->score == best->score && differs) {
        choice->rival = *new;
    }
}

static void take_file(struct submission *submission, struct choice *choices,
                      const struct list *exercises, const struct file *file,
                      const struct owner *owner)
{
    const char *inside = owner->inside, *name = last_step(inside);
    int fit, exercise = exercise_of(exercises, name, &fit);
    if (is_of_the_project(inside) || strcmp(name, PEOPLE_FILE) == 0)
        return;
    bool remarkable = file->why && (exercise != NONE || !*inside || !strchr(name, '.'));
    if (remarkable)
        remark(submission, inside, file->why);
    else if (file->text && exercise == NONE && strcmp(name, "try.c") != 0)
        remark(submission, inside, "no exercise has this name");
    else if (*name && (!file->text || exercise == NONE) && submission->other_count++ < 3)
        submission->others[submission->other_count - 1] = name;
    if (file->why || !file->text || exercise == NONE)
        return;
    size_t chapter = exercises->exercises[exercise].chapter;
    choose(&choices[exercise],
           &(struct candidate){file, inside, owner->upload,
                               3 * place_rank(exercises, inside, chapter) + fit});
}

static void finish(struct submission *submission, const struct choice *choices,
                   const struct list *exercises)
{
    for (size_t i = 0; i < exercises->exercise_count; i++) {
        const struct candidate *best = &choices[i].best, *rival = &choices[i].rival;
        if (choices[i].older.file)
            remark(submission, choices[i].older.inside,
                   "what was handed in later is graded in its place");
        if (rival->file) {
            remark(submission, rival->inside,
                   "another file may be the answer as well, and they differ: leave one of the two");
        } else if (best->file) {
            submission->answers[i] = best->file;
            submission->recognised++;
            if (best->file->modified > submission->newest)
                submission->newest = best->file->modified;
        }
    }
}

char **remarks_said(const struct submission *submission, bool paths)
{
    enum { NAMED = 3 };
    const struct remark *all = submission->remarks;
    size_t count = submission->remark_count, lines = 0;
    char **said = calloc(count + 1, sizeof *said);
    bool *done = calloc(count + 1, sizeof *done);
    for (size_t i = 0; i < count; i++) {
        if (done[i])
            continue;
        size_t same = 0;
        char *names = strdup("");
        for (size_t k = i; k < count; k++) {
            if (done[k] || strcmp(all[k].what, all[i].what) != 0 || !*all[k].path != !*all[i].path)
                continue;
            done[k] = true;
            if (same++ < NAMED && paths) {
                char *more = text_format("%s%s%s", names, *names ? ", " : "", all[k].path);
                free(names);
                names = more;
            }
        }
        if (!*all[i].path)
            said[lines++] = strdup(all[i].what);
        else if (!paths)
            said[lines++] = text_format("%zu file%s: %s", same, same == 1 ? "" : "s", all[i].what);
        else if (same > NAMED)
            said[lines++] = text_format("%s and %zu more: %s", names, same - NAMED, all[i].what);
        else
            said[lines++] = text_format("%s: %s", names, all[i].what);
        free(names);
    }
    free(done);
    return said;
}

char *why_nothing(const struct submission *submission, bool paths)
{
    for (size_t i = 0; i < submission->remark_count; i++)
        if (!*submission->remarks[i].path)
            return strdup(submission->remarks[i].what);
    if (submission->other_count == 0)
        return strdup(submission->remark_count ? "nothing in it can be graded" : "nothing in it");
    char *why = strdup("nothing in it has the name of an exercise");
    for (size_t i = 0; paths && i < submission->other_count && i < 3; i++) {
        char *name = text_printable(submission->others[i]);
        char *longer = text_format("%s%s%s", why, i ? ", " : "; there is ", name);
        free(why), free(name);
        why = longer;
    }
    if (paths && submission->other_count > 3) {
        char *longer = text_format("%s and %zu more", why, submission->other_count - 3);
        free(why);
        why = longer;
    }
    return why;
}

// ---- People ------------------------------------------------------------------------------------------

// Gives those of Gradescope's submissions their names that are listed in the file beside them.
static void name_people(struct submissions *all, const struct files *files, const char *prefix)
{
    char *path = text_format("%s" PEOPLE_FILE, prefix);
    const struct people *people = NULL;
    size_t count = 0;
    for (size_t i = 0; i < files->count; i++)
        if (files->list[i].text && strcmp(files->list[i].path, path) == 0)
            people = people_read(files->list[i].text, files->list[i].size, &count);
    free(path);
    for (size_t i = 0; i < all->count; i++) {
        struct submission *submission = &all->list[i];
        size_t k = 0;
        while (k < count && strcmp(people[k].submission, submission->name) != 0)
            k++;
        const char *number = strrchr(submission->name, '_');
        if (k == count || people[k].count == 0 || !number)
            continue;
        submission->people = &people[k];
        char *names = strdup(people[k].list[0].name);
        for (size_t who = 1; who < people[k].count; who++) {
            char *more = text_format("%s and %s", names, people[k].list[who].name);
            free(names);
            names = more;
        }
        for (char *slash = names; (slash = strchr(slash, '/'));)
            *slash = '-'; // files are named after their student
        submission->numbered = strcmp(names, ".") != 0 && strcmp(names, "..") != 0;
        if (people[k].handed_in)
            submission->newest = people[k].handed_in;
        char *name = text_format("%s%s", names, number);
        free(names), free(submission->name), free(submission->full);
        submission->name = name;
        submission->full = strdup(name);
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
    const char *top = ""; // the last folder at the top, and whether it was an archive
    bool archived = false;
    for (size_t i = 0; i < files->count; i++) {
        const struct file *file = &files->list[i];
        const char *path = file->path;
        if (strncmp(path, prefix, strlen(prefix)) != 0 || !path[strlen(prefix)])
            continue;
        path += strlen(prefix);
        size_t length = step_length(path);
        if (path[length] == '/' && !path[length + 1]) { // a folder stands before what is in it
            top = path;
            archived = file->archive;
        }
        if (is_passed_over(path, length))
            continue;
        struct owner owner = {.name = strdup(single), .inside = path};
        if (!one) {
            free(owner.name);
            owner = owner_of(file, path,
                             archived && strncmp(top, path, length + 1) == 0 && !top[length + 1]);
        }
        if (!owner.name)
            continue;
        size_t before = all.count;
        struct submission *submission = submission_named(&all, owner.name, count);
        if (all.count > before) {
            submission->numbered = owner.numbered;
            choices = realloc(choices, all.count * count * sizeof *choices);
            memset(choices + before * count, 0, count * sizeof *choices);
        }
        take_file(submission, choices + (size_t)(submission - all.list) * count, exercises, file,
                  &owner);
        free(owner.name);
    }
    for (size_t i = 0; i < all.count; i++)
        finish(&all.list[i], choices + i * count, exercises);
    if (!one)
        name_people(&all, files, prefix);
    free(choices);
    free(prefix);
    if (all.count > 0)
        qsort(all.list, all.count, sizeof *all.list, by_name);
    drop_numbers(&all);
    return all;
}
