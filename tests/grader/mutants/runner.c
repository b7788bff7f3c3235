// runner.c: see runner.h.
#include "runner.h"

#include <setjmp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "inputs.h"
#include "mutants.h"

unsigned mutant_base, mutant_under_way[2];
unsigned long mutant_turns_left;

bool measuring;
static jmp_buf give_up;
static unsigned long turns_of_the_answers; // the most that an unchanged answer takes

// What the process that runs the mutants tells the one that started it.
static struct shared {
    unsigned next; // the trial under way
    unsigned char outcome[];
} * shared;

void reject(void)
{
    longjmp(give_up, REJECTED);
}

void agree(void)
{
    longjmp(give_up, AGREES);
}

void mutant_give_up(void)
{
    longjmp(give_up, ENDLESS);
}

static enum outcome ask_until_given_up(void)
{
    int outcome = setjmp(give_up);
    if (outcome == UNKNOWN)
        ask_questions();
    end_inputs();
    return outcome == UNKNOWN ? AGREES : (enum outcome)outcome;
}

static enum outcome run_one(struct trial trial, void (*before)(void))
{
    mutant_base = mutants[trial.mutant].base;
    mutant_under_way[0] = trial.mutant;
    mutant_under_way[1] = trial.second;
    mutant_turns_left = 4 * turns_of_the_answers + 10000;
    before();
    return ask_until_given_up();
}

static void quiet(void)
{
    if (!freopen("/dev/null", "w", stderr))
        _exit(1);
    signal(SIGSEGV, SIG_DFL);
}

static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// One process for as many as do not crash. What loops elsewhere than in the answer is ended after so much time of
// the processor, which does not depend on what else the machine does.
static void work(const struct trial *trials, unsigned count, double end, void (*before)(void))
{
    const struct itimerval most = {.it_value.tv_sec = 5};
    quiet();
    for (; shared->next < count && (end == 0 || now() < end); shared->next++) {
        setitimer(ITIMER_PROF, &most, NULL);
        shared->outcome[shared->next] = (unsigned char)run_one(trials[shared->next], before);
    }
    _exit(0);
}

// Counts the turns that the right answers take.
static void measure(void)
{
    measuring = true;
    for (mutant_base = 0; mutant_base < base_count; mutant_base++) {
        mutant_turns_left = (unsigned long)-1;
        ask_until_given_up();
        unsigned long turns = (unsigned long)-1 - mutant_turns_left;
        if (turns > turns_of_the_answers)
            turns_of_the_answers = turns;
    }
    measuring = false;
}

void run_trials(const struct trial *trials, unsigned count, double seconds, void (*before)(void),
                void (*after)(struct trial, enum outcome))
{
    double end = seconds > 0 ? now() + seconds : 0;
    if (turns_of_the_answers == 0)
        measure();
    shared = mmap(NULL, sizeof *shared + count + 1, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (shared == MAP_FAILED) {
        perror("mutants");
        exit(3);
    }
    shared->next = 0;
    while (shared->next < count && (end == 0 || now() < end)) {
        fflush(NULL);
        pid_t child = fork();
        if (child == 0)
            work(trials, count, end, before);
        int status;
        if (child < 0 || waitpid(child, &status, 0) < 0) {
            perror("mutants");
            exit(3);
        }
        if (shared->next < count && !(WIFEXITED(status) && WEXITSTATUS(status) == 0))
            shared->outcome[shared->next++] = CRASHED;
    }
    for (unsigned i = 0; i < shared->next && i < count; i++)
        after(trials[i], (enum outcome)shared->outcome[i]);
    munmap(shared, sizeof *shared + count + 1);
}
