// slips_main.c: search.h in the page, and runner.h for one instance: the host makes each attempt and, because there is
// no longjmp, ends it by throwing through it.
#include <stdlib.h>
#include <time.h>

#include "search.h"
#include "mutants.h"
#include "runner.h"
#include "stop.h"

// Calls attempt() and says what came of it: what host_end() was called with, or CRASHED.
HOST("attempt") enum outcome host_attempt(void);
HOST("end") _Noreturn void host_end(enum outcome outcome);
void attempt(void);
HOST("slip") void host_slip(const char *words, const char *second);

unsigned mutant_base, mutant_under_way[2];
unsigned long mutant_turns_left;
bool measuring;

void reject(void)
{
    host_end(REJECTED);
}

void agree(void)
{
    host_end(AGREES);
}

void mutant_give_up(void)
{
    host_end(ENDLESS);
}

void tell_slip(const char *words, const char *second)
{
    host_slip(words, second);
}

void attempt(void)
{
    ask_questions();
    agree();
}

static enum outcome attempt_from_the_start(void)
{
    enum outcome outcome = host_attempt();
    end_inputs();
    return outcome;
}

// The most turns that an unchanged answer takes.
static unsigned long measure(void)
{
    unsigned long most = 0;
    measuring = true;
    mutant_under_way[0] = mutant_under_way[1] = 0;
    for (mutant_base = 0; mutant_base < base_count; mutant_base++) {
        mutant_turns_left = (unsigned long)-1;
        attempt_from_the_start();
        unsigned long turns = (unsigned long)-1 - mutant_turns_left;
        most = turns > most ? turns : most;
    }
    measuring = false;
    return most;
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

void run_trials(const struct trial *trials, unsigned count, double seconds, void (*before)(void),
                void (*after)(struct trial, enum outcome))
{
    double end = now() + seconds;
    unsigned long turns = 4 * measure() + 10000;
    for (unsigned i = 0; i < count && now() < end; i++) {
        mutant_base = mutants[trials[i].mutant].base;
        mutant_under_way[0] = trials[i].mutant;
        mutant_under_way[1] = trials[i].second;
        mutant_turns_left = turns;
        before();
        after(trials[i], attempt_from_the_start());
    }
}

// What the host asks for: the slips that explain these values (answers.h).
void slips(const struct bytes *inputs, const struct bytes *values)
{
    search_slips(*inputs, *values);
}
