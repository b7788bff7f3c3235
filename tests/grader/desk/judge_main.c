// judge_main.c: grades one answer and writes its verdict.
//
//     judge --answer FILE --label PATH --work FOLDER --made FOLDER --chapter C --points P --seed N
//           --cc CC --verdict FILE --key KEY [--question GROUP] [--sandbox] -- COMPILER-FLAGS...
//
// One such program is made for each exercise, from its questions, its reference and GSL. The
// verdict is a JSON object, written once; every report is a view of it:
//
//     exercise, chapter, label, points, earned, seed, key (grade.c), work (a folder)
//     status       right, wrong, todo, compile_error, interrupted, no_sandbox or broken
//     groups       what was demanded, and what came of it (judge.c)
//     event        what ended the run: kind, sentence, line (events.c), and during which call
//     mistake      the known mistake that gives the same answers: name, sentence
//     diagnosis    what the wrong values have in common (diagnose.c)
//     uninitialised  true when the answer changes with the content of uninitialised variables
//     warnings, output   what the compiler and the answer printed
//     margin, reference_margin   the largest errors, as multiples of what is allowed
#include <dirent.h>
#include <errno.h>
#include <getopt.h>
#include <glob.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "events.h"
#include "judge.h"
#include "questions.h"
#include "run.h"
#include "sandbox.h"
#include "snapshot.h"
#include "text.h"

struct options {
    const char *answer, *label, *work, *made, *chapter, *points, *seed, *cc, *verdict, *key;
    const char *question; // NULL: all
    bool sandbox;
    char *const *flags;
};

// ---- Options and files -------------------------------------------------------------------------

static struct options parse_options(int argc, char **argv)
{
    struct options options = {0};
    struct {
        const char *name, **place;
    } known[] = {{"answer", &options.answer},    {"label", &options.label},
                 {"work", &options.work},        {"made", &options.made},
                 {"chapter", &options.chapter},  {"points", &options.points},
                 {"seed", &options.seed},        {"cc", &options.cc},
                 {"verdict", &options.verdict},  {"key", &options.key},
                 {"question", &options.question}};
    enum { KNOWN = sizeof known / sizeof *known };
    struct option table[KNOWN + 2] = {{"sandbox", no_argument, NULL, KNOWN}};
    for (int i = 0; i < KNOWN; i++)
        table[i + 1] = (struct option){known[i].name, required_argument, NULL, i};
    int option;
    while ((option = getopt_long(argc, argv, "", table, NULL)) != -1) {
        if (option == '?')
            exit(2);
        if (option == KNOWN)
            options.sandbox = true;
        else
            *known[option].place = optarg;
    }
    options.flags = argv + optind;
    for (int i = 0; i < KNOWN - 1; i++)
        if (!*known[i].place) {
            fprintf(stderr, "judge: --%s is missing\n", known[i].name);
            exit(2);
        }
    return options;
}

static void fail(const char *path)
{
    fprintf(stderr, "%s: %s\n", path, strerror(errno));
    exit(3);
}

static FILE *open_or_fail(const char *path, const char *mode)
{
    FILE *file = fopen(path, mode);
    if (!file)
        fail(path);
    return file;
}

// ---- Running the answer ------------------------------------------------------------------------

static struct run ask_answer(const struct options *options, char *const *flags)
{
    static char *const environment[] = {
        "PATH=/usr/local/bin:/usr/bin:/bin", "LC_ALL=C.UTF-8",
        "ASAN_OPTIONS=detect_leaks=0:max_allocation_size_mb=1024:allocator_may_return_null=1",
        NULL};
    char *confine = text_format("%s/confine", options->made);
    char *probe = text_format("%s/probe/%s", options->made, exercise_name);
    struct ask ask = {.work = options->work,
                      .exercise = exercise_name,
                      .confine = confine,
                      .probe = probe,
                      .seed = options->seed,
                      .question = options->question,
                      .cc = options->cc,
                      .flags = flags};
    char **command = options->sandbox ? sandbox_command(&ask) : desk_command(&ask);
    struct run run = run_limited(command, environment, RUN_SECONDS);
    for (char **word = command; *word; word++)
        free(*word);
    free(command);
    free(confine);
    free(probe);
    return run;
}

// The next name in the compiler's list of what it read, a rule for make; false at the end.
static bool next_name(FILE *list, char *name, size_t size)
{
    size_t length = 0;
    for (int c; (c = fgetc(list)) != EOF && length + 1 < size;) {
        bool escaped = c == '\\';
        if (escaped && (c = fgetc(list)) == '\n')
            escaped = false;
        if (escaped || (c != ' ' && c != '\n'))
            name[length++] = (char)c;
        else if (length > 0)
            break;
    }
    name[length] = 0;
    return length > 0;
}

// Whether a file lies in the project, or is named by a relative path. The system's headers are
// trusted to be where they say, unless their path turns back.
static bool in_project(const char *name)
{
    char real[PATH_MAX], here[PATH_MAX];
    if (name[0] != '/' || !getcwd(here, sizeof here))
        return true;
    bool plain = strncmp(name, "/usr/", 5) == 0 && !strstr(name, "/../");
    const char *place = plain ? name : realpath(name, real);
    size_t length = strlen(here);
    return !place || (strncmp(place, here, length) == 0 && place[length] == '/');
}

// The first file of the project that the answer includes beside the book's headers, or NULL. In
// the sandbox there is none to include; at the desk the compiler's list of what it read tells.
static char *foreign_include(const struct options *options)
{
    char *path = text_format("%s/answer.d", options->work), name[PATH_MAX], *foreign = NULL;
    char *own = text_format("%s/answer.c", options->work);
    FILE *list = fopen(path, "re");
    while (list && !foreign && next_name(list, name, sizeof name)) {
        bool header = strncmp(name, HEADERS "/", strlen(HEADERS) + 1) == 0 &&
                      !strchr(name + strlen(HEADERS) + 1, '/');
        bool target = name[strlen(name) - 1] == ':';
        if (!target && !header && strcmp(name, own) != 0 && in_project(name))
            foreign = strdup(name);
    }
    if (list)
        fclose(list);
    free(path);
    free(own);
    return foreign;
}

// A compiler that is killed leaves its temporary files.
static void remove_temporary(const struct options *options)
{
    char *pattern = text_format("%s/cc*", options->work);
    glob_t found;
    if (glob(pattern, 0, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++)
            remove(found.gl_pathv[i]);
    globfree(&found);
    free(pattern);
}

// What was printed, in three parts.
struct said {
    const char *compiler, *first, *second;
    size_t compiler_size, first_size;
    bool compiled;
};

static struct said split_output(struct bytes output)
{
    struct said said = {.compiler = output.start, .compiler_size = output.size};
    const char *end = output.start + output.size;
    const char *mark = memmem(output.start, output.size, COMPILED_MARK, strlen(COMPILED_MARK));
    said.compiled = mark != NULL;
    said.first = mark ? mark + strlen(COMPILED_MARK) : end;
    said.compiler_size = (size_t)((mark ? mark : end) - said.compiler);
    size_t left = (size_t)(end - said.first);
    said.second = memmem(said.first, left, SECOND_PASS_MARK, strlen(SECOND_PASS_MARK));
    if (!said.second)
        said.second = end;
    const char *report = report_start(said.first);
    said.first_size = (size_t)((report < said.second ? report : said.second) - said.first);
    return said;
}

// ---- Diagnosis ---------------------------------------------------------------------------------

static char *read_line(const char *path)
{
    char *line = NULL;
    size_t size = 0;
    FILE *file = open_or_fail(path, "re");
    ssize_t length = getline(&line, &size, file);
    fclose(file);
    if (length > 0 && line[length - 1] == '\n')
        line[length - 1] = 0;
    return line;
}

static bool mistake_says_the_same(const struct options *options, const char *folder,
                                  const struct transcript *answers)
{
    char *probe = text_format("%s/plain/%s", options->made, exercise_name);
    char *library = text_format("LD_LIBRARY_PATH=%s", folder);
    char *const command[] = {probe, (char *)options->seed, (char *)options->question, NULL};
    char *const environment[] = {library, NULL};
    struct run run = run_limited(command, environment, RUN_SECONDS);
    struct transcript mistaken = transcript_read(run.frames);
    bool same = same_answers(answers, &mistaken);
    transcript_free(&mistaken);
    run_free(&run);
    free(probe);
    free(library);
    return same;
}

// The known mistake that gives the same answers to every question, or NULL.
static json_t *find_mistake(const struct options *options, const struct transcript *answers)
{
    char *all = text_format("%s/mistakes/%s", options->made, exercise_name);
    struct dirent **names;
    int count = scandir(all, &names, NULL, alphasort);
    json_t *mistake = NULL;
    for (int i = 0; i < count; i++) {
        char *folder = text_format("%s/%s", all, names[i]->d_name);
        if (!mistake && names[i]->d_name[0] != '.' &&
            mistake_says_the_same(options, folder, answers)) {
            char *path = text_format("%s/sentence", folder), *sentence = read_line(path);
            mistake = json_pack("{s:s, s:s}", "name", names[i]->d_name, "sentence", sentence);
            free(path);
            free(sentence);
        }
        free(folder);
        free(names[i]);
    }
    if (count >= 0)
        free(names);
    free(all);
    return mistake;
}

// Compiles the answer once more with uninitialised variables set to zero instead of to a pattern.
// Answers that change with that depend on a variable that was never set: nothing else differs.
static bool depends_on_uninitialised(const struct options *options,
                                     const struct transcript *answers)
{
    char *flags[64] = {0};
    size_t count = 0;
    for (; options->flags[count] && count < 62; count++)
        flags[count] = strcmp(options->flags[count], "-ftrivial-auto-var-init=pattern") == 0
                           ? "-ftrivial-auto-var-init=zero"
                           : options->flags[count];
    if (strstr(options->cc, "clang")) // before clang 16 zero had to be asked for twice
        flags[count] = "-enable-trivial-auto-var-init-zero-knowing-it-will-be-removed-from-clang";
    struct run run = ask_answer(options, flags);
    struct transcript zeroed = transcript_read(run.frames);
    bool differs = zeroed.complete && !same_answers(answers, &zeroed);
    transcript_free(&zeroed);
    run_free(&run);
    return differs;
}

// ---- The verdict -------------------------------------------------------------------------------

static json_t *clean_string(const char *bytes, size_t size, size_t lines)
{
    char *text = text_clean(bytes, size, lines);
    json_t *string = json_string(text);
    free(text);
    return string;
}

static void add_event(json_t *verdict, struct event event, json_t *during)
{
    json_t *said =
        json_pack("{s:s, s:o, s:i}", "kind", event.kind, "sentence",
                  clean_string(event.sentence, strlen(event.sentence), 3), "line", event.line);
    if (during)
        json_object_set_new(said, "during", during);
    json_object_set_new(verdict, "event", said);
}

// Says which input was touched, and at which index: the judge's inputs lie where the probe's lay.
static void name_the_input(struct event *event, const json_t *during)
{
    size_t i;
    json_t *input;
    json_array_foreach(json_object_get(during, "inputs"), i, input)
    {
        long long start = json_integer_value(json_object_get(input, "address"));
        long long count = json_integer_value(json_object_get(input, "count"));
        long long offset = (long long)event->address - start;
        if (start == 0 || event->address == 0 || offset < -64 || offset >= 8 * (count + 512))
            continue;
        long long index = offset >= 0 ? offset / 8 : -((7 - offset) / 8);
        const char *name = json_string_value(json_object_get(input, "name"));
        if (event->writes)
            snprintf(event->sentence, sizeof event->sentence,
                     "it writes to `%s[%lld]`, but `%s` is const and must not change", name, index,
                     name);
        else
            snprintf(event->sentence, sizeof event->sentence,
                     "it reads `%s[%lld]`, but `%s` has %lld elements", name, index, name, count);
        return;
    }
}

static json_t *number(double value) // JSON has no infinity
{
    return json_real(fmin(value, 1e300));
}

// Judges what came back and adds it to the verdict; returns the status.
static const char *judge_answers(const struct options *options, const struct run *run,
                                 const struct said *said, const struct transcript *answers,
                                 json_t *verdict)
{
    struct judgement judged = judge(answers, strtoull(options->seed, NULL, 10), options->question);
    json_object_set_new(verdict, "groups", judged.groups);
    json_object_set_new(verdict, "margin", number(judged.margin));
    json_object_set_new(verdict, "reference_margin", number(judged.reference_margin));
    if (!(judged.reference_margin <= 1))
        return "broken";
    if (answers->garbled || judged.out_of_step) {
        add_event(verdict,
                  (struct event){.kind = "forged",
                                 .sentence = "something other than the grader's questions was "
                                             "written to the grader's pipe"},
                  NULL);
        return "interrupted";
    }
    if (!answers->complete || run->end != RUN_EXITED || run->code != 0) {
        struct event event = event_of(run, said->first, options->label);
        name_the_input(&event, judged.interrupted);
        add_event(verdict, event, judged.interrupted);
        return "interrupted";
    }
    if (judged.asked > 0 && judged.passed == judged.asked)
        return "right";
    json_t *mistake = find_mistake(options, answers);
    if (mistake)
        json_object_set_new(verdict, "mistake", mistake);
    else if (depends_on_uninitialised(options, answers))
        json_object_set_new(verdict, "uninitialised", json_true());
    else if (judged.diagnosis)
        json_object_set_new(verdict, "diagnosis", json_string(judged.diagnosis));
    return "wrong";
}

static const char *status_of(const struct options *options, const struct run *run,
                             const struct said *said, json_t *verdict)
{
    bool bwrap_failed = run->end == RUN_EXITED && run->code == 1; // ask.sh ends with 90
    if (options->sandbox && !said->compiled && bwrap_failed &&
        strncmp(said->compiler, "bwrap: ", 7) == 0)
        return "no_sandbox";
    if (!said->compiled) {
        remove_temporary(options);
        if (run->end != RUN_EXITED || run->code != 90)
            add_event(verdict,
                      (struct event){.kind = "compile",
                                     .sentence = "the compiler did not come to an end within its "
                                                 "limits"},
                      NULL);
        return "compile_error";
    }
    char *foreign = options->sandbox ? NULL : foreign_include(options);
    if (foreign) {
        struct event event = {.kind = "include"};
        snprintf(event.sentence, sizeof event.sentence,
                 "it includes %s: an answer stands on its own, with the headers of the book and "
                 "the standard library",
                 foreign);
        add_event(verdict, event, NULL);
        free(foreign);
        return "interrupted";
    }
    struct transcript answers = transcript_read(run->frames);
    const char *status =
        answers.todo ? "todo" : judge_answers(options, run, said, &answers, verdict);
    transcript_free(&answers);
    return status;
}

static double earned(const char *status, const json_t *verdict, double points)
{
    size_t passed = 0, asked = 0, index;
    json_t *said;
    json_array_foreach(json_object_get(verdict, "groups"), index, said)
    {
        asked++;
        passed += strcmp(json_string_value(json_object_get(said, "result")), "passed") == 0;
    }
    const json_t *kind = json_object_get(json_object_get(verdict, "event"), "kind");
    bool forged = kind && strcmp(json_string_value(kind), "forged") == 0;
    if (asked == 0 || forged || strcmp(status, "broken") == 0)
        return 0;
    if (passed == asked && strcmp(status, "right") != 0)
        passed--; // it ended between the first pass and the second: what is not right misses a
                  // group
    return points * (double)passed / (double)asked;
}

static void write_verdict(const char *path, const json_t *verdict)
{
    char *temporary = text_format("%s.new", path);
    if (json_dump_file(verdict, temporary, JSON_INDENT(1)) < 0 || rename(temporary, path) < 0)
        fail(path);
    free(temporary);
}

static void check_question(const char *question)
{
    if (!question || is_question(question))
        return;
    fprintf(stderr, "QUESTION=%s: %s has no such question. It has:", question, exercise_name);
    for (int i = 0; groups[i]; i++)
        fprintf(stderr, " %s", groups[i]->name);
    fputs("\n", stderr);
    exit(2);
}

int main(int argc, char **argv)
{
    struct options options = parse_options(argc, argv);
    check_question(options.question);
    char *label = text_printable(options.label);
    json_t *verdict = json_pack("{s:s, s:s, s:s, s:s, s:s, s:s}", "exercise", exercise_name,
                                "chapter", options.chapter, "label", label, "seed", options.seed,
                                "key", options.key, "work", options.work);
    free(label);
    struct run run = {0};
    struct said said = {.compiler = "", .first = ""};
    char *snapshot = text_format("%s/answer.c", options.work);
    const char *status = "compile_error";
    const char *why = take_snapshot(options.answer, options.label, snapshot, options.sandbox);
    free(snapshot);
    if (why) {
        struct event event = {.kind = "file"};
        snprintf(event.sentence, sizeof event.sentence, "%s", why);
        add_event(verdict, event, NULL);
    } else {
        run = ask_answer(&options, options.flags);
        said = split_output(run.output);
        status = status_of(&options, &run, &said, verdict);
    }
    double points = strtod(options.points, NULL);
    json_object_set_new(verdict, "status", json_string(status));
    json_object_set_new(verdict, "points", json_real(points));
    json_object_set_new(verdict, "earned", json_real(earned(status, verdict, points)));
    json_object_set_new(verdict, "warnings", clean_string(said.compiler, said.compiler_size, 40));
    json_object_set_new(verdict, "output", clean_string(said.first, said.first_size, 20));
    write_verdict(options.verdict, verdict);
    json_decref(verdict);
    run_free(&run);
    return 0;
}
