// race.c: the race of the book in seconds. For each contestant it prints the
// median, over the starts, of the seconds until the loss is down to the target.
#include <stdio.h>
#include <stdlib.h>

#include "../common/clock.h"
#include "race_contestants.h"

static struct track track;

// The time of one evaluation of the loss, which the runs of all but the first
// record at each move for the figure alone.
static double recording(void)
{
    enum { TIMES = 2000 };
    double started = seconds_now(), sum = 0;
    race_start(1, track.w);
    for (size_t i = 0; i < TIMES; i++) {
        track.w[0] += 1e-9;
        sum += race_loss(WEIGHTS, track.w, &track.race);
    }
    return sum > 0 ? (seconds_now() - started) / TIMES : 0;
}

static double time_of(size_t c, uint64_t seed, double record)
{
    contestants[c].run(&track, seed, RACE_TARGET);
    size_t moves = race_reached(&track.run, RACE_TARGET);
    double started = seconds_now();
    if (contestants[c].run == nudges) {
        race_by_nudging(&track.race, seed, RACE_NUDGE, moves, track.w,
                        track.run.loss);
        return seconds_now() - started;
    }
    contestants[c].run(&track, seed, RACE_TARGET);
    return seconds_now() - started - record * (double)(moves + 1);
}

int main(void)
{
    race_data(&track.race);
    double record = recording();
    for (size_t c = 0; c < CONTESTANTS; c++) {
        double seconds[RACE_STARTS];
        for (uint64_t seed = 1; seed <= RACE_STARTS; seed++)
            seconds[seed - 1] = time_of(c, seed, record);
        qsort(seconds, RACE_STARTS, sizeof *seconds, by_size);
        printf("%s %.6f\n", contestants[c].name, seconds[RACE_STARTS / 2]);
    }
    return 0;
}
