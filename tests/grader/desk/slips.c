// slips.c: see slips.h. The mutants run in a program of their own (mutants/explain.c).
#include "slips.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "environment.h"
#include "questions.h"
#include "run.h"
#include "text.h"

static void write_answers(const char *path, struct bytes answers)
{
    FILE *file = fopen(path, "we");
    if (!file || fwrite(answers.start, 1, answers.size, file) != answers.size || fclose(file) != 0)
        fail(path);
}

struct bytes find_slips(const struct options *options, struct bytes answers)
{
    char *path = text_format("%s/answers", options->work);
    char *inputs = text_format("%s/inputs", options->work);
    char *program = text_format("%s/explain/%s", options->made, exercise_name);
    char *const command[] = {program, inputs, path, NULL};
    write_answers(path, answers);
    struct run run = run_limited(&(struct program){.words = command,
                                                   .environment = clean_environment,
                                                   .seconds = RUN_SECONDS,
                                                   .cpu = CPU_SECONDS});
    unlink(path);
    struct bytes lines = run.output;
    run.output.start = NULL; // the caller's from here on
    run_free(&run);
    free(path);
    free(inputs);
    free(program);
    return lines;
}
