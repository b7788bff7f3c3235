// race.c: the race of the book in seconds. For each contestant it prints the
// median, over the starts, of the seconds until the loss is down to the target.
#include <stdio.h>
#include <stdlib.h>

#include "../common/clock.h"
#include "race_contestants.h"

// The time of one evaluation of the loss, which the runs of all but the first
// record at each move for the figure alone.
static double recording(void)
{
    enum { TIMES = 2000 };
    double started = seconds_now(), sum = 0;
    race_start(1, w);
    for (size_t i = 0; i < TIMES; i++) {
        w[0] += 1e-9;
        sum += race_loss(WEIGHTS, w, &race);
    }
    return sum > 0 ? (seconds_now() - started) / TIMES : 0;
}

static double time_of(size_t c, uint64_t seed, double record)
{
    contestants[c].run(seed, RACE_TARGET);
    size_t moves = race_reached(&run, RACE_TARGET);
    double started = seconds_now();
    if (contestants[c].run == nudges) {
        race_by_nudging(&race, seed, 0.1, moves, w, run.loss);
        return seconds_now() - started;
    }
    contestants[c].run(seed, RACE_TARGET);
    return seconds_now() - started - record * (double)(moves + 1);
}

int main(void)
{
    race_data(&race);
    double record = recording();
    for (size_t c = 0; c < CONTESTANTS; c++) {
        double seconds[starts];
        for (uint64_t seed = 1; seed <= starts; seed++)
            seconds[seed - 1] = time_of(c, seed, record);
        qsort(seconds, starts, sizeof *seconds, by_size);
        printf("%s %.6f\n", contestants[c].name, seconds[starts / 2]);
    }
    return 0;
}
