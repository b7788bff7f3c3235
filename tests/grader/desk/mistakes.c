// mistakes.c: see mistakes.h. rules.mk makes each into a library, with its sentence beside it.
#include "mistakes.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "environment.h"
#include "questions.h"
#include "run.h"
#include "text.h"

static char *read_line(const char *path)
{
    char *line = NULL;
    size_t size = 0;
    FILE *file = fopen(path, "re");
    if (!file || getline(&line, &size, file) < 0)
        fail(path);
    fclose(file);
    line[strcspn(line, "\n")] = 0;
    return line;
}

// The frames of a probe, asked all questions, with the library in that folder.
static struct bytes frames_of(const struct options *options, const char *folder)
{
    char *probe = text_format("%s/plain/%s", options->made, exercise_name);
    char *library = text_format("LD_LIBRARY_PATH=%s", folder);
    char *inputs = text_format("%s/inputs", options->work);
    char *const command[] = {probe, inputs, NULL};
    char *const environment[] = {library, NULL};
    struct run run = run_limited(&(struct program){
        .words = command, .environment = environment, .seconds = RUN_SECONDS, .cpu = CPU_SECONDS});
    struct bytes frames = run.frames;
    run.frames.start = NULL; // the caller's from here on
    run_free(&run);
    free(probe);
    free(inputs);
    free(library);
    return frames;
}

// What was made of a mistake's file in another way (rules.mk) bears its name.
static char *name_of(const char *folder)
{
    static const char otherwise[] = "_otherwise";
    char *name = strdup(strrchr(folder, '/') + 1), *end = strstr(name, otherwise);
    if (end && strcmp(end, otherwise) == 0)
        *end = 0;
    return name;
}

bool try_mistake(const struct options *options, size_t index, struct known_mistake *mistake)
{
    char *pattern = text_format("%s/mistakes/%s/*/sentence", options->made, exercise_name);
    glob_t found;
    bool any = glob(pattern, 0, NULL, &found) == 0 && index < found.gl_pathc;
    if (any) {
        char *path = found.gl_pathv[index];
        mistake->sentence = read_line(path);
        *strrchr(path, '/') = 0; // now its folder
        mistake->name = name_of(path);
        mistake->frames = frames_of(options, path);
    }
    globfree(&found);
    free(pattern);
    return any;
}
