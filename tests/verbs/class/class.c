// class.c: make grade FROM=...: grades a class, and writes what a teacher and the students want of it.
//
// What a person types arrives in the environment: FROM, EX, CHAPTER, COURSE, ROSTER, PSEUDONYMS, SHARD, SECRET,
// SANDBOX; and from the Makefile CC and MADE. Below build/marks/CLASS stand afterwards
//
//     marks.csv      a line a submission: name, earned, points, and the points of each exercise
//     import.csv     the ROSTER with one more column, for the course's system
//     students/      a page for each, NAME.html and NAME.txt
//     class.json     what the page about the class is made of (class.sh)
//     kept/          the verdicts, so that a grading that was stopped goes on where it was
//
// A seed follows from the student's name, the round and a secret (.downhill/secret, made at the first use), so
// that answers cannot be made for inputs known beforehand, and a second grading asks the same.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <locale.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "environment.h"
#include "marked.h"
#include "names.h"
#include "page.h"
#include "read_list.h"
#include "report.h"
#include "similar.h"
#include "tables.h"
#include "text.h"

struct class
{
    struct list exercises;
    struct course course;
    struct submissions submissions;
    struct marked *marked; // one a submission
    char **shown;          // the student's name, or a pseudonym
    char *name, *folder, *secret;
    size_t alike;        // how many letters at the beginning of their names all have in common
    const char *damaged; // why not all that was given could be read, or NULL
};

// ---- Beginning -----------------------------------------------------------------------------------

static void make_folder(const char *path)
{
    if (mkdir(path, 0777) < 0 && errno != EEXIST)
        fail(path);
}

// Of 128 bits, made whole by one of several that start at once.
static void make_secret(const char *path)
{
    unsigned char bytes[16];
    char *temporary = text_format("%s.%ld", path, (long)getpid());
    FILE *random = fopen("/dev/urandom", "re"), *out = fopen(temporary, "we");
    if (!random || !out || fread(bytes, 1, sizeof bytes, random) != sizeof bytes)
        fail(temporary);
    for (size_t i = 0; i < sizeof bytes; i++)
        fprintf(out, "%02x", bytes[i]);
    fclose(random);
    if (fclose(out) != 0 || (link(temporary, path) < 0 && errno != EEXIST))
        fail(path);
    unlink(temporary);
}

static char *read_secret(void)
{
    const char *path = setting("SECRET", ".downhill/secret");
    char secret[256];
    umask(077);
    make_folder(".downhill");
    if (access(path, F_OK) < 0 && !setting("SECRET", NULL))
        make_secret(path);
    FILE *file = fopen(path, "re");
    if (!file || !fgets(secret, sizeof secret, file)) {
        fprintf(stderr, "SECRET=%s: %s\n", path, file ? "it is empty" : strerror(errno));
        exit(2);
    }
    fclose(file);
    secret[strcspn(secret, "\n")] = 0;
    return strdup(secret);
}

// The name of the class: that of the folder or archive, however its path is spelt.
static char *class_name(const char *from, char *real)
{
    if (!realpath(from, real)) {
        fprintf(stderr, "FROM=%s: %s. Name the folder or the archive that holds the submissions.\n",
                from, strerror(errno));
        exit(2);
    }
    const char *slash = strrchr(real, '/');
    return without_archive_ending(slash[1] ? slash + 1 : "root");
}

// build/marks/NAME; where that is another folder's of the same name, build/marks/NAME-HASH.
static char *class_folder(const char *name, const char *real)
{
    char *folder = text_format("build/marks/%s", name), before[PATH_MAX] = "";
    char *from = text_format("%s/from", folder);
    FILE *file = fopen(from, "re");
    if (file && fread(before, 1, sizeof before - 1, file) && strcmp(before, real) != 0) {
        free(folder);
        folder = text_format("build/marks/%s-%08llx", name,
                             (unsigned long long)XXH3_64bits(real, strlen(real)) >> 32);
    }
    if (file)
        fclose(file);
    free(from);
    make_folder("build");
    make_folder("build/marks");
    make_folder(folder);
    static const char *const inside[] = {"kept", "trial", "students"};
    for (size_t i = 0; i < 3; i++) {
        char *path = text_format("%s/%s", folder, inside[i]);
        make_folder(path);
        free(path);
    }
    from = text_format("%s/from", folder);
    if (!(file = fopen(from, "we")) || fputs(real, file) < 0 || fclose(file) != 0)
        fail(from);
    free(from);
    return folder;
}

// Two gradings of one class at once would do the work twice: the second waits. Held until the program ends.
static void lock_class(const struct class *class, const char *shard)
{
    char *path = text_format("%s/trial/lock%s%.*s", class->folder, *shard ? "-" : "",
                             (int)strcspn(shard, "/"), shard);
    int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (lock < 0)
        fail(path);
    if (flock(lock, LOCK_EX | LOCK_NB) < 0) {
        fprintf(stderr, "Another grading of %s is under way: waiting for its end.\n", class->name);
        if (flock(lock, LOCK_EX) < 0)
            fail(path);
    }
    free(path);
}

static bool has_pseudonyms(void)
{
    return *setting("PSEUDONYMS", "") != 0;
}

static int by_shown(const void *a, const void *b)
{
    return strcmp(((const struct submission *)a)->shown, ((const struct submission *)b)->shown);
}

static char *shown_name(const struct class *class, const char *name)
{
    if (!has_pseudonyms())
        return strdup(name);
    char *text = text_format("%s/%s", class->secret, name);
    char *pseudonym =
        text_format("student-%010llx", (unsigned long long)XXH3_64bits(text, strlen(text)) >> 24);
    free(text);
    return pseudonym;
}

// How many letters of the names are the same in all of them, up to a hyphen.
static size_t alike_in(const struct submissions *all)
{
    size_t length = all->count > 1 ? strlen(all->list[0].name) : 0;
    for (size_t i = 1; i < all->count; i++)
        for (size_t k = 0; k < length; k++)
            if (all->list[i].name[k] != all->list[0].name[k])
                length = k;
    while (length > 0 && all->list[0].name[length - 1] != '-')
        length--;
    return length;
}

static struct class begin(void)
{
    struct class class = {.exercises = list_read()};
    const char *from = setting("FROM", "");
    char real[PATH_MAX];
    list_select(&class.exercises, getenv("EX"), getenv("CHAPTER"));
    class.course = course_read(setting("COURSE", NULL), &class.exercises);
    class.name = class_name(from, real);
    static struct files files; // lives as long as the program
    files = files_read(from);
    class.damaged = files.why;
    class.submissions = find_submissions(&files, &class.exercises, class.name, false);
    if (class.submissions.count == 0) {
        fprintf(
            stderr,
            "FROM=%s: there is no submission in it. Name the folder or the archive that holds the submissions.\n",
            from);
        exit(2);
    }
    class.alike = alike_in(&class.submissions);
    class.secret = read_secret();
    class.folder = class_folder(class.name, real);
    class.marked = calloc(class.submissions.count + 1, sizeof *class.marked);
    class.shown = calloc(class.submissions.count + 1, sizeof *class.shown);
    struct submission *list = class.submissions.list;
    for (size_t i = 0; i < class.submissions.count; i++)
        list[i].shown = shown_name(&class, list[i].name);
    if (has_pseudonyms()) // the order of the names would give them away
        qsort(list, class.submissions.count, sizeof *list, by_shown);
    for (size_t i = 0; i < class.submissions.count; i++)
        class.shown[i] = list[i].shown;
    return class;
}

// ---- Progress --------------------------------------------------------------------------------------

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// A bar with the time that is left, judged by the submissions that had to be graded so far.
static void show_progress(size_t done, size_t all, size_t graded, double since)
{
    enum { WIDTH = 40 };
    if (!isatty(STDERR_FILENO))
        return;
    int full = (int)(WIDTH * done / (all ? all : 1));
    double left = graded ? (now() - since) / (double)graded * (double)(all - done) : 0;
    fprintf(stderr, "\r[%.*s%*s] %zu of %zu", full, "########################################",
            WIDTH - full, "", done, all);
    if (graded && done < all)
        fprintf(stderr, left < 90 ? ", about %.0f s left   " : ", about %.0f min left ",
                left < 90 ? left : left / 60);
    fputs(done == all ? "\r\033[K" : "", stderr);
}

// ---- Grading ---------------------------------------------------------------------------------------

// Whether this submission is in the part of the class that SHARD=2/8 names: the second, tenth, ... of them.
static bool in_shard(const char *shard, size_t index)
{
    unsigned long part, parts;
    if (!*shard)
        return true;
    if (sscanf(shard, "%lu/%lu", &part, &parts) != 2 || part < 1 || part > parts) {
        fprintf(stderr, "SHARD=%s: a part and how many there are, for example SHARD=2/8.\n", shard);
        exit(2);
    }
    return index % parts == part - 1;
}

// Ctrl-C, or the end of the time that a cluster gives: what was graded lies in kept/ already.
static void say_stopped(int signal)
{
    static const char text[] =
        "\nStopped. What was graded is kept: the same command goes on from here.\n";
    if (write(STDERR_FILENO, text, sizeof text - 1) >= 0)
        raise(signal); // whose own effect is back again, and ends the program
}

static void grade_all(struct class *class, const char *shard)
{
    struct sigaction stopping = {.sa_handler = say_stopped, .sa_flags = (int)SA_RESETHAND};
    sigaction(SIGINT, &stopping, NULL);
    sigaction(SIGTERM, &stopping, NULL);
    struct grading grading = {&class->exercises, class->folder, class->secret, class->course.round,
                              grader_hash(&class->exercises)};
    size_t graded = 0;
    double since = now();
    bool stopped = false;
    for (size_t i = 0; i < class->submissions.count; i++) {
        const struct submission *submission = &class->submissions.list[i];
        struct marked *marked = &class->marked[i];
        show_progress(i, class->submissions.count, graded, since);
        if (submission->recognised == 0)
            marked->why = why_nothing(submission, !has_pseudonyms());
        else if (stopped)
            marked->why = strdup("the grading was stopped");
        else if (in_shard(shard, i)) {
            *marked = mark(&grading, submission);
            graded += !marked->kept;
            stopped = marked->stop;
        }
    }
    show_progress(class->submissions.count, class->submissions.count, graded, since);
    signal(SIGINT, SIG_DFL);
    signal(SIGTERM, SIG_DFL);
}

// ---- The table of marks ------------------------------------------------------------------------------

static FILE *open_result(const struct class *class, const char *name, char **path)
{
    *path = text_format("%s/%s", class->folder, name);
    char *temporary = text_format("%s.new", *path);
    FILE *out = fopen(temporary, "we");
    if (!out)
        fail(temporary);
    free(temporary);
    return out;
}

// Puts a result in place whole, and says where.
static void close_result(FILE *out, char *path)
{
    char *temporary = text_format("%s.new", path);
    if (fclose(out) != 0 || rename(temporary, path) < 0)
        fail(path);
    free(temporary);
    free(path);
}

static void put_marks(const struct class *class, FILE *out, size_t index)
{
    const struct marked *marked = &class->marked[index];
    put_field(out, class->shown[index]);
    if (!marked->verdicts) {
        fputs(",not graded\n", out);
        return;
    }
    struct marks marks =
        marks_of(&class->course, &class->exercises, &class->submissions.list[index], marked);
    fprintf(out, ",%.6g,%.6g", marks.earned, marks.possible);
    for (size_t i = 0; i < class->exercises.exercise_count; i++)
        if (class->exercises.exercises[i].selected)
            fprintf(
                out, ",%.6g",
                points_of(&class->course, &class->exercises.exercises[i], i, marked->verdicts[i]));
    if (class->course.late_per_day > 0)
        fprintf(out, ",%.6g", marks.kept);
    fputc('\n', out);
}

static void write_marks(const struct class *class)
{
    char *path;
    FILE *out = open_result(class, "marks.csv", &path);
    put_mark_of_utf8(out, class->shown, class->submissions.count);
    fputs("submission,earned,points", out);
    for (size_t i = 0; i < class->exercises.exercise_count; i++)
        if (class->exercises.exercises[i].selected)
            fprintf(out, ",%s", class->exercises.exercises[i].name);
    if (class->course.late_per_day > 0)
        fputs(",kept", out);
    fputc('\n', out);
    for (size_t i = 0; i < class->submissions.count; i++)
        put_marks(class, out, i);
    close_result(out, path);
}

// How well a row fits a submission. Where all names of the class begin alike, as GitHub Classroom's begin with the name of
// the assignment, a name may also be what comes behind that.
static enum fit fit_of(const struct class *class, const struct row *row,
                       const struct submission *submission)
{
    enum fit best = row_fits_name(row, submission->full, submission->numbered);
    for (size_t i = 1; i <= class->alike; i++)
        if (submission->name[i - 1] == '-') {
            enum fit fit = row_fits_name(row, submission->name + i, false);
            best = fit > best ? fit : best;
        }
    return best;
}

// The row of the roster that is this student's, or 0: none, or *several, is. `person`: of those who handed it in.
static size_t row_of(const struct class *class, const struct roster *roster,
                     const struct submission *submission, const struct person *person,
                     bool *several)
{
    enum fit best = FITS_NOT;
    size_t found = 0;
    *several = false;
    for (size_t row = 1; row < roster->count; row++) {
        enum fit fit = person ? row_fits_person(&roster->rows[row], person)
                              : fit_of(class, &roster->rows[row], submission);
        if (fit == FITS_NOT || fit < best)
            continue;
        *several = fit == best;
        best = fit;
        found = row;
    }
    return *several ? 0 : found;
}

// The mark of each row. A mark is given where it is certain whose it is; the others are named.
static char **marks_of_rows(const struct class *class, const struct roster *roster,
                            const char *path)
{
    char **marks = calloc(roster->count + 1, sizeof *marks);
    char *said = strdup("");
    size_t met = 0,
           *owner = calloc(roster->count + 1, sizeof *owner); // the submission, counted from 1
    for (size_t i = 0; i < class->submissions.count; i++) {
        const struct submission *submission = &class->submissions.list[i];
        const struct people *people = submission->people;
        for (size_t who = 0; class->marked[i].verdicts && who < (people ? people->count : 1);
             who++) {
            bool several;
            size_t row =
                row_of(class, roster, submission, people ? &people->list[who] : NULL, &several);
            char *name = text_printable(people && people->count > 1 && !has_pseudonyms()
                                            ? people->list[who].name
                                            : class->shown[i]),
                 *more = NULL;
            met += row != 0 || several;
            if (row == 0) {
                more = text_format("%s of %s is %s: this mark is in marks.csv alone.\n",
                                   several ? "More than one row" : "No row", path, name);
            } else if (owner[row]) {
                more = text_format(
                    "One row of %s is both %s and %s: these marks are in marks.csv alone.\n", path,
                    class->shown[owner[row] - 1], name);
                marks[row] = NULL;
            } else {
                owner[row] = i + 1;
                marks[row] = text_format("%.6g", marks_of(&class->course, &class->exercises,
                                                          submission, &class->marked[i])
                                                     .earned);
            }
            char *longer = text_format("%s%s", said, more ? more : "");
            free(said), free(name), free(more);
            said = longer;
        }
    }
    if (met == 0)
        printf(
            "ROSTER=%s: a row is a student's when a field of it, or two beside each other, have the name or the number of a submission. None has: import.csv has no marks.\n",
            path);
    else
        fputs(said, stdout);
    free(owner), free(said);
    return marks;
}

// What an earlier grading left and this one was not asked for is out of date.
static void remove_result(const struct class *class, const char *name)
{
    char *path = text_format("%s/%s", class->folder, name);
    unlink(path);
    free(path);
}

static void write_import(const struct class *class, const struct roster *roster)
{
    char *result;
    if (!roster->rows) {
        remove_result(class, "import.csv");
        return;
    }
    FILE *out = open_result(class, "import.csv", &result);
    char **marks = marks_of_rows(class, roster, setting("ROSTER", ""));
    for (size_t row = 0; row < roster->count; row++)
        put_row(out, roster, row, row == 0 ? "Downhill" : marks[row] ? marks[row] : "");
    close_result(out, result);
    free(marks);
}

static void write_pseudonyms(const struct class *class)
{
    char *path;
    if (!has_pseudonyms()) {
        remove_result(class, "pseudonyms.csv");
        return;
    }
    FILE *out = open_result(class, "pseudonyms.csv", &path);
    char **names = calloc(class->submissions.count + 1, sizeof *names);
    for (size_t i = 0; i < class->submissions.count; i++)
        names[i] = class->submissions.list[i].name;
    put_mark_of_utf8(out, names, class->submissions.count);
    free(names);
    fputs("pseudonym,submission\n", out);
    for (size_t i = 0; i < class->submissions.count; i++) {
        fprintf(out, "%s,", class->shown[i]);
        put_field(out, class->submissions.list[i].name);
        fputc('\n', out);
    }
    close_result(out, path);
}

// ---- What the page about the class is made of (class.jq) ----------------------------------------------

// The first group that failed: what it demands, and what was seen.
static json_t *failure_of(const json_t *verdict)
{
    size_t i;
    json_t *group;
    json_array_foreach(json_object_get(verdict, "groups"), i, group)
    {
        json_t *failure = json_object_get(group, "failure");
        if (failure) {
            json_t *shown = json_copy(failure);
            json_object_set(shown, "sentence", json_object_get(group, "sentence"));
            return shown;
        }
    }
    return NULL;
}

// What stopped a wrong answer before there was a value to compare, or NULL.
static const char *stop_of(const json_t *verdict)
{
    const char *event =
        json_string_value(json_object_get(json_object_get(verdict, "event"), "sentence"));
    const char *status = json_string_value(json_object_get(verdict, "status"));
    if (!event && status && strcmp(status, "compile_error") == 0)
        return "it does not compile";
    return event;
}

static json_t *summary_of(const struct class *class, size_t index)
{
    const struct marked *marked = &class->marked[index];
    const struct submission *submission = &class->submissions.list[index];
    json_t *answers = json_array(), *remarks = json_array();
    for (size_t i = 0; marked->verdicts && i < class->exercises.exercise_count; i++) {
        const struct exercise *exercise = &class->exercises.exercises[i];
        const json_t *verdict = marked->verdicts[i];
        if (exercise->selected)
            json_array_append_new(
                answers,
                json_pack("{s:s, s:s, s:f, s:O*, s:o*, s:s*}", "exercise", exercise->name,
                          "outcome", outcome_word(verdict), "earned",
                          points_of(&class->course, exercise, i, verdict), "mistake",
                          json_object_get(verdict, "mistake"), "failure", failure_of(verdict),
                          "stopped", outcome_of(verdict) == WRONG ? stop_of(verdict) : NULL));
    }
    char **said = remarks_said(submission, !has_pseudonyms());
    for (size_t i = 0; said[i]; free(said[i++]))
        json_array_append_new(remarks, json_string(said[i]));
    free(said);
    struct marks marks = {0};
    if (marked->verdicts)
        marks = marks_of(&class->course, &class->exercises, submission, marked);
    char *name = text_printable(class->shown[index]);
    json_t *summary = json_pack("{s:s, s:f, s:f, s:s*, s:o, s:o}", "name", name, "earned",
                                marks.earned, "points", marks.possible, "not_graded", marked->why,
                                "answers", answers, "remarks", remarks);
    free(name);
    return summary;
}

static json_t *exercises_of(const struct class *class)
{
    json_t *all = json_array();
    for (size_t i = 0; i < class->exercises.exercise_count; i++) {
        const struct exercise *exercise = &class->exercises.exercises[i];
        const struct chapter *chapter = &class->exercises.chapters[exercise->chapter];
        if (exercise->selected)
            json_array_append_new(all, json_pack("{s:s, s:s, s:s, s:s, s:f, s:b}", "name",
                                                 exercise->name, "title", exercise->title, "number",
                                                 chapter->number, "chapter", chapter->title,
                                                 "points", class->course.points[i], "challenge",
                                                 exercise->challenge));
    }
    return all;
}

// The weakest of the places where the class's answers ran, or NULL.
static const char *tier_of(const struct class *class)
{
    const char *weakest = NULL;
    for (size_t i = 0; i < class->submissions.count; i++) {
        const char *tier = class->marked[i].verdicts
                               ? report_tier(&class->exercises, class->marked[i].verdicts)
                               : NULL;
        if (tier && (!weakest || strcmp(tier, "confinement") == 0))
            weakest = tier;
    }
    return weakest;
}

static void write_summary(const struct class *class)
{
    char *path;
    FILE *out = open_result(class, "class.json", &path);
    json_t *students = json_array();
    for (size_t i = 0; i < class->submissions.count; i++)
        json_array_append_new(students, summary_of(class, i));
    struct submissions shown = class->submissions;
    shown.list = memcpy(malloc(shown.count * sizeof *shown.list + 1), shown.list,
                        shown.count * sizeof *shown.list);
    for (size_t i = 0; i < shown.count; i++)
        shown.list[i].name = text_printable(class->shown[i]);
    json_t *summary =
        json_pack("{s:s, s:I, s:s, s:o, s:o, s:o}", "class", class->name, "round",
                  (json_int_t) class->course.round, "place", report_place(tier_of(class)),
                  "exercises", exercises_of(class), "students", students, "similar",
                  similar_pairs(&shown, &class->exercises, 20));
    json_dumpf(summary, out, JSON_COMPACT);
    json_decref(summary);
    free(shown.list);
    close_result(out, path);
}

// ---- The end -------------------------------------------------------------------------------------------

static void print_line(const struct class *class, size_t i)
{
    enum { WIDTH = 40 };
    const struct marked *marked = &class->marked[i];
    const struct submission *submission = &class->submissions.list[i];
    if (!marked->verdicts && !marked->why) // in another part of the class
        return;
    char *name = text_printable(class->shown[i]);
    size_t width = name_width(name);
    printf("%s%*s ", name, width < WIDTH ? (int)(WIDTH - width) : 0, "");
    if (marked->verdicts) {
        struct marks marks = marks_of(&class->course, &class->exercises, submission, marked);
        printf("%.4g/%.4g", marks.earned, marks.possible);
        if (marks.kept < 1)
            printf(" (late: %.0f %% kept)", 100 * marks.kept);
        putchar('\n');
    } else {
        printf("not graded: %s\n", marked->why);
    }
    char **said = remarks_said(submission, !has_pseudonyms());
    for (size_t k = 0; said[k]; free(said[k++]))
        if (!marked->why || strcmp(said[k], marked->why) != 0)
            printf("    not graded: %s\n", said[k]);
    free(said), free(name);
}

// How it ended, in one line; the exit status.
static int finish(const struct class *class)
{
    size_t graded = 0, not_graded = 0, left_out = 0;
    for (size_t i = 0; i < class->submissions.count; i++) {
        print_line(class, i);
        graded += class->marked[i].verdicts != NULL;
        not_graded += class->marked[i].why != NULL;
        left_out += class->submissions.list[i].remark_count;
    }
    printf("%s: %zu graded, %zu not graded", class->name, graded, not_graded);
    if (left_out)
        printf(", %zu file%s left out", left_out, left_out == 1 ? "" : "s");
    puts(not_graded || left_out ? " (named above)." : ".");
    if (class->damaged)
        printf("FROM=%s: %s. Others may be missing above.\n", setting("FROM", ""), class->damaged);
    return not_graded > 0 || graded == 0 || class->damaged;
}

// Whether the file of that name in students/ is the page of a student of this grading.
static bool is_page(const struct class *class, const char *name)
{
    bool found = false;
    for (size_t i = 0; i < class->submissions.count && !found; i++) {
        char *student = file_name_for(class->shown[i]);
        size_t length = strlen(student);
        found = strncmp(name, student, length) == 0 &&
                (strcmp(name + length, ".html") == 0 || strcmp(name + length, ".txt") == 0);
        free(student);
    }
    return found;
}

// A page for everybody who handed in something. Those of an earlier grading, which may have shown names where this one
// shows pseudonyms, are removed.
static void write_students(const struct class *class)
{
    char *students = text_format("%s/students", class->folder);
    for (size_t i = 0; i < class->submissions.count; i++)
        write_pages(students, class->shown[i], &class->course, &class->exercises,
                    &class->submissions.list[i], &class->marked[i]);
    DIR *pages = opendir(students);
    for (struct dirent *page; pages && (page = readdir(pages));)
        if (*page->d_name && strcmp(page->d_name, ".") != 0 && strcmp(page->d_name, "..") != 0 &&
            !is_page(class, page->d_name))
            unlinkat(dirfd(pages), page->d_name, 0);
    if (pages)
        closedir(pages);
    free(students);
}

// LAY_OUT=folder: for an autograder, which has one submission at a time: its answers are laid out there as grade wants
// them, and what was not understood is printed. Returns the exit status.
static int lay_out_one(const char *folder)
{
    struct list exercises = list_read();
    struct files files = files_read(setting("FROM", ""));
    struct submissions found = find_submissions(&files, &exercises, "submission", true);
    make_folder(folder);
    if (found.count > 0)
        lay_out(&exercises, &found.list[0], folder);
    char **said = found.count > 0 ? remarks_said(&found.list[0], true) : NULL;
    for (size_t i = 0; said && said[i]; i++)
        printf("Not graded: %s.\n", said[i]);
    if (found.count == 0 || found.list[0].recognised == 0)
        puts("Nothing in this submission has the name of an exercise, for example softmax.c.");
    return 0;
}

int main(void)
{
    if (!setlocale(LC_CTYPE, "C.UTF-8")) // archives say names in Unicode
        setlocale(LC_CTYPE, "");
    const char *laid_out = setting("LAY_OUT", NULL);
    if (laid_out)
        return lay_out_one(laid_out);
    struct class class = begin();
    struct roster roster = {0}; // read first, so that a wrong one does not cost a grading
    if (*setting("ROSTER", ""))
        roster = roster_read(setting("ROSTER", ""));
    if (*setting("COUNT", "")) { // for slurm.sh, which parts the class
        printf("%zu\n", class.submissions.count);
        exit(0);
    }
    const char *shard = setting("SHARD", "");
    lock_class(&class, shard);
    grade_all(&class, shard);
    if (*shard)
        return finish(&class);
    write_students(&class);
    write_marks(&class);
    write_pseudonyms(&class);
    write_summary(&class);
    int status = finish(&class);
    write_import(&class, &roster);
    printf("%s\n", class.folder);
    return status;
}
