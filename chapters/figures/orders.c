// orders.c: on which of the six orders of three items the paths of two shuffles end, all counted.
#include "figure.h"

#include <stddef.h>

enum { ITEMS = 3, PATHS = 27 };

// The draws of one path. They are handed out one after the other in place of random numbers.
struct draws {
    size_t next, number[ITEMS];
};

static size_t random_below(struct draws *state, size_t n)
{
    return state->number[state->next++] % n;
}

static void swap(size_t *order, size_t i, size_t j)
{
    size_t item = order[i];
    order[i] = order[j];
    order[j] = item;
}

static void naive(size_t n, struct draws *state, size_t *order)
{
    // region naive
    for (size_t i = 0; i < n; i++)
        swap(order, i, random_below(state, n));
    // endregion
}

static void fair(size_t n, struct draws *state, size_t *order)
{
    for (size_t left = n; left > 1; left--)
        swap(order, left - 1, random_below(state, left));
}

// 012, 021, 102, 120, 201, 210 are 0 to 5.
static size_t name_of(const size_t *order)
{
    return 2 * order[0] + (order[1] > order[2]);
}

int main(void)
{
    double naively[6] = {0}, fairly[6] = {0};
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 3; j++)
            for (size_t k = 0; k < 3; k++) {
                struct draws draws = {0, {i, j, k}};
                size_t order[ITEMS] = {0, 1, 2};
                naive(ITEMS, &draws, order);
                naively[name_of(order)]++;
            }
    for (size_t i = 0; i < 3; i++)
        for (size_t j = 0; j < 2; j++) {
            struct draws draws = {0, {i, j, 0}};
            size_t order[ITEMS] = {0, 1, 2};
            fair(ITEMS, &draws, order);
            fairly[name_of(order)]++;
        }
    const char *naive_names[] = {"naive_012", "naive_021", "naive_102",
                                 "naive_120", "naive_201", "naive_210"};
    const char *fair_names[] = {"fair_012", "fair_021", "fair_102",
                                "fair_120", "fair_201", "fair_210"};
    double least = PATHS, most = 0, all = 0, fair_all = 0;
    for (size_t k = 0; k < 6; k++) {
        value(naive_names[k], naively[k]);
        value(fair_names[k], fairly[k]);
        least = naively[k] < least ? naively[k] : least;
        most = naively[k] > most ? naively[k] : most;
        all += naively[k];
        fair_all += fairly[k];
    }
    value("least", least);
    value("most", most);
    value("paths", all);
    value("fair_paths", fair_all);
    return 0;
}
