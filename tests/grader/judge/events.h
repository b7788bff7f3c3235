// events.h: what ended an answer's run early, in words a learner can use.
#ifndef DOWNHILL_EVENTS_H
#define DOWNHILL_EVENTS_H

#include <stdbool.h>
#include <stdint.h>

// How a run came to its end, as a host saw it.
enum ending_kind {
    ENDED_BY_ITSELF,    // `code` is its exit status
    ENDED_BY_A_SIGNAL,  // or by a trap; `signal` names it
    ENDED_BY_CPU_TIME,  // it computed for longer than is allowed
    ENDED_BY_THE_CLOCK, // it did not compute, and did not return either
    ENDED_BY_MEMORY,
    ENDED_BY_PROCESSES,
    ENDED_BY_OUTPUT,    // it printed too much
    ENDED_BY_CALLS,     // it sent too much: what the functions that it was handed have noted
    ENDED_BY_FILE_SIZE, // it wrote too much to a file
    ENDED_FOR_ASKING,   // the system for what no answer needs; `signal` says what it does
};

struct ending {
    enum ending_kind kind;
    int code;
    const char *signal;
};

// What the sentences say of the limits.
#define CPU_SECONDS 2
#define WALL_SECONDS 20 // ten times as long, so that a loaded machine does not fail a slow answer
#define PROCESS_LIMIT 64

struct event {
    const char *
        kind; // "crash", "time", "memory", "processes", "output", "calls", "exit", "link", "name" (it defines no function of the
              // exercise's name), "refused", and
              // what is known without a run: "file", "include", "compile", "forged"
    char sentence[256]; // what happened
    int line;           // of the learner's file, 0 when it is not known
    char within[64];   // the function in which it happened, called by the answer; "" for the answer
    uintptr_t address; // that was touched beyond or against the rules, 0 when it is not known
    bool writes;       // it was written to, not read
};

// `said` is what the answer and the sanitizers printed; `file` the path of the learner's file as
// the compiler knows it. The run is known to have ended before the probe's last frame.
struct event event_of(struct ending ending, const char *said, const char *file);

// An event of that kind with a sentence, printf's way.
struct event event_new(const char *kind, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

// Where in `said` a sanitizer's report begins, or its end when there is none.
const char *report_start(const char *said);

#endif
