// race_seconds.c: the race once more, in seconds, from a stored run.
#include "measured.h"

static const char *const names[] = {
    "nudges", "numerical_full", "numerical_batches", "numerical_ball", "full", "batches", "ball"};
enum { NAMES = sizeof names / sizeof *names };

int main(void)
{
    struct measurements all = read_measurements();
    double seconds[NAMES];
    for (size_t i = 0; i < NAMES; i++) {
        seconds[i] = measured(&all, "race", names[i], 10, 1).rate;
        value(names[i], seconds[i]);
        char name[64];
        snprintf(name, sizeof name, "%s_ms", names[i]);
        value(name, 1000 * seconds[i]);
    }
    alt("The seconds that the seven contestants of the race need until their loss is 0.3, on a "
        "logarithmic scale: blind nudges %.2g; central differences %.2g, %.2g and %.2g; "
        "backpropagation %.2g, %.2g and %.2g.",
        seconds[0], seconds[1], seconds[2], seconds[3], seconds[4], seconds[5], seconds[6]);
    block("race", "contestant", "seconds");
    for (size_t i = 0; i < NAMES; i++)
        row((double)i + 1, seconds[i]);
    return 0;
}
