// for: softmax
// defence: of the answer's symbols only the exercise's function is visible to the probe
// expect: wrong or compile_error
#define _GNU_SOURCE
#include <unistd.h>

#include "engine.h"

void todo_in(const char *function, int line)
{
    (void)function, (void)line;
    _exit(0);
}

#define OWN(name)                                                                                  \
    void name(void)                                                                                \
    {                                                                                              \
        _exit(0);                                                                                  \
    }
OWN(main)
OWN(before_call)
OWN(after_call)
OWN(judge_scalar)
OWN(judge_matrix)
OWN(judge_law)
OWN(start_inputs)
OWN(given_vector)
OWN(output)
OWN(send_frame)
const char *const exercise_name = "dense_relu";
const void *const groups[] = {0};
const char *__asan_default_options(void)
{
    return "detect_stack_use_after_return=1:exitcode=0:help=1";
}

void softmax(size_t k, const double *logits, double *p)
{

    for (size_t i = 0; i < k; i++)
        p[i] = 0.5 + 0 * logits[i];
}
