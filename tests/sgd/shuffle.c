// Questions about shuffle: n items into random order, each order equally likely.
//
// A right answer may draw its random numbers in any way. So what is asked of one order is only
// that it holds the same items; the rest is statistics over thousands of orders. These are judged
// on both sides: orders that come up too evenly were not drawn at random either.
#include "questions.h"

#include <gsl/gsl_cdf.h>
#include <stdio.h>
#include <string.h>

#include "sgd.h"

// ---- Items, and copies that can be sent ---------------------------------------------------------

// n items, all different: neither 0, 1, 2, ... nor in order. n is no multiple of 7.
static size_t *random_items(size_t n)
{
    size_t *items = (size_t *)(void *)scratch(n); // as large; AddressSanitizer sees where it ends
    for (size_t i = 0; i < n; i++)
        items[i] = 10 * ((7 * i + 3) % n) + (size_t)random_between(0, 10);
    return items;
}

static void copy_items(size_t n, const size_t *items, double *copy)
{
    for (size_t i = 0; i < n; i++)
        copy[i] = (double)items[i];
}

static const size_t *given_items(size_t n)
{
    return given_sizes("items", n, random_items(n));
}

// Shuffles the same items `times` times, one order after the other: (times, n).
static void shuffle_again_and_again(size_t times, size_t n, const size_t *items, uint64_t *state,
                                    double *orders)
{
    size_t *order = (size_t *)(void *)scratch(n);
    for (size_t t = 0; t < times; t++) {
        memcpy(order, items, n * sizeof *items);
        shuffle(n, state, order);
        copy_items(n, order, orders + t * n);
    }
}

// Where in the items a value stands; n if nowhere.
static size_t place_of(double value, size_t n, const size_t *items)
{
    for (size_t i = 0; i < n; i++)
        if (value == (double)items[i])
            return i;
    return n;
}

struct items {
    size_t n;
    const size_t *items;
};

// ---- The items stay -----------------------------------------------------------------------------

// How many items are missing or there too often.
static double not_the_same_items(size_t n, const double *order, const void *context)
{
    const struct items *in = context;
    double wrong = 0;
    for (size_t i = 0; i < n; i++) {
        size_t before = 0, after = 0;
        for (size_t j = 0; j < n; j++) {
            before += in->items[j] == in->items[i];
            after += order[j] == (double)in->items[i];
        }
        wrong += before != after;
    }
    return wrong;
}

static double left_in_order(size_t n, const double *order, const void *context)
{
    const struct items *in = context;
    size_t same = 0;
    for (size_t i = 0; i < n; i++)
        same += order[i] == (double)in->items[i];
    return same == n ? INFINITY : 0;
}

static void shuffle_once(size_t count, const size_t *items)
{
    size_t n = given_size("n", count);
    uint64_t *state = given_state("state");
    double *copy = output(n);
    size_t *order = in_out_sizes("order", n, items);
    call(shuffle(n, state, order));
    copy_items(n, order, copy);
    struct items in = {n, items};
    expect_law(copy, n, &not_the_same_items, &in, "the same items come out, each as often", 0);
    if (n > 20) // fewer may by chance come out as they were
        expect_law(copy, n, &left_in_order, &in, "the items come out in another order", 0);
}

GROUP(same_items, "the same items come out, whatever they are, in another order")
{
    size_t sevens = random_size(3, 5), many = told_size(7 * sevens + random_size(1, 6));
    shuffle_once(many, random_items(many));
    shuffle_once(5, random_items(5));
    shuffle_once(2, random_items(2));
    shuffle_once(7, (const size_t[]){4, 4, 9, 0, 4, 9, 1});
    shuffle_once(1, random_items(1));

    // None: nothing is read, nothing written.
    size_t n = given_size("n", 0), *order = (size_t *)(void *)scratch(0);
    uint64_t *state = given_state("state");
    call(shuffle(n, state, order));
}

// ---- Each order as likely -----------------------------------------------------------------------

static double two_sided(double chi_squared, double freedom)
{
    return 2 * fmin(gsl_cdf_chisq_P(chi_squared, freedom), gsl_cdf_chisq_Q(chi_squared, freedom));
}

// The number of an order of four, 0 to 23; 24 if it is not one.
static size_t number_of(const double *order, const size_t *items)
{
    size_t number = 0, seen = 0;
    for (size_t i = 0; i < 4; i++) {
        size_t place = place_of(order[i], 4, items), smaller = 0;
        if (place == 4 || seen & (size_t)1 << place)
            return 24;
        for (size_t j = 0; j < place; j++)
            smaller += !(seen & (size_t)1 << j);
        seen |= (size_t)1 << place;
        number = number * (4 - i) + smaller;
    }
    return number;
}

// The order of that number, by the places from which its items have come.
static const char *order_in_words(size_t number)
{
    static char words[80];
    size_t places[4] = {0, 1, 2, 3}, share = 6, come[4];
    for (size_t i = 0; i < 4; i++) {
        size_t pick = number / share % (4 - i);
        come[i] = places[pick];
        memmove(places + pick, places + pick + 1, (3 - pick) * sizeof *places);
        share /= i < 3 ? 3 - i : 1;
    }
    snprintf(words, sizeof words,
             "number of times that items[%zu], [%zu], [%zu], [%zu] come out in this order", come[0],
             come[1], come[2], come[3]);
    return words;
}

static double orders_are_as_likely(size_t count, const double *orders, const void *items)
{
    size_t times = count / 4;
    double seen[24] = {0}, expected = (double)times / 24, chi_squared = 0;
    for (size_t t = 0; t < times; t++) {
        size_t number = number_of(orders + 4 * t, items);
        if (number == 24)
            return 0;
        seen[number]++;
    }
    size_t strangest = 0;
    for (size_t i = 0; i < 24; i++) {
        chi_squared += (seen[i] - expected) * (seen[i] - expected) / expected;
        strangest = fabs(seen[i] - expected) > fabs(seen[strangest] - expected) ? i : strangest;
    }
    measured(order_in_words(strangest), seen[strangest], expected);
    return two_sided(chi_squared, 23);
}

GROUP(fair, "each of the 24 orders of four items is equally likely")
{
    size_t times = given_size("times", 24000), n = given_size("n", 4);
    const size_t *items = given_items(n);
    uint64_t *state = given_state("state");
    double *orders = output(times * n);
    call(shuffle_again_and_again(times, n, items, state, orders));
    expect_statistic(orders, times * n, &orders_are_as_likely, items,
                     "the 24 orders come up about equally often, and not too evenly");
}

// ---- Each place as likely -----------------------------------------------------------------------

// How often each item came to each place. These counts are not independent: each item has one
// place and each place one item. They vary as (n-1)^2 independent ones would, each with the
// variance times / (n-1).
static double places_are_as_likely(size_t count, const double *orders, const void *context)
{
    const struct items *in = context;
    size_t n = in->n, times = count / n;
    double seen[16 * 16] = {0}, expected = (double)times / (double)n, squares = 0;
    for (size_t i = 0; i < count; i++) {
        size_t item = place_of(orders[i], n, in->items);
        if (item == n)
            return 0;
        seen[item * n + i % n]++;
    }
    size_t strangest = 0;
    for (size_t i = 0; i < n * n; i++) {
        squares += (seen[i] - expected) * (seen[i] - expected);
        strangest = fabs(seen[i] - expected) > fabs(seen[strangest] - expected) ? i : strangest;
    }
    static char words[80];
    snprintf(words, sizeof words, "number of times that items[%zu] comes to order[%zu]",
             strangest / n, strangest % n);
    measured(words, seen[strangest], expected);
    double freedom = (double)((n - 1) * (n - 1));
    return two_sided(squares * (double)(n - 1) / (double)times, freedom);
}

static void shuffle_often(size_t repeats, size_t count)
{
    size_t times = given_size("times", repeats), n = given_size("n", count);
    const size_t *items = given_items(n);
    uint64_t *state = given_state("state");
    double *orders = output(times * n);
    call(shuffle_again_and_again(times, n, items, state, orders));
    struct items in = {n, items};
    expect_statistic(orders, times * n, &places_are_as_likely, &in,
                     "each item comes to each place about equally often");
}

GROUP(places, "each item may come to each place, also to the one where it was")
{
    // With fewer items than 6, counts may by chance be even to the last one.
    shuffle_often(told_size(random_size(2900, 3100)), 6);
    size_t n = told_size(random_size(10, 12));
    shuffle_often(told_size(random_size(3900, 4100)), n);
}

// ---- Long arrays --------------------------------------------------------------------------------

#define PARTS 8

// The same, with the items and the places cut into parts, each of n / PARTS.
static double parts_are_as_likely(size_t count, const double *orders, const void *context)
{
    const struct items *in = context;
    size_t n = in->n, part = n / PARTS, times = count / n;
    double seen[PARTS][PARTS] = {{0}}, expected = (double)(times * part) / PARTS, chi_squared = 0;
    for (size_t i = 0; i < count; i++) {
        size_t item = place_of(orders[i], n, in->items);
        if (item == n)
            return 0;
        seen[item / part][i % n / part]++;
    }
    for (size_t i = 0; i < PARTS; i++)
        for (size_t j = 0; j < PARTS; j++)
            chi_squared += (seen[i][j] - expected) * (seen[i][j] - expected) / expected;
    return two_sided(chi_squared * (double)(n - 1) / (double)n, (PARTS - 1) * (PARTS - 1));
}

// How many items are where they were: one on average, by Poisson's law, whatever n is.
static double few_stay(size_t count, const double *orders, const void *context)
{
    const struct items *in = context;
    unsigned stay = 0;
    for (size_t i = 0; i < count; i++)
        stay += orders[i] == (double)in->items[i % in->n];
    double expected = (double)count / (double)in->n;
    measured("number of items that stay where they were", stay, expected);
    return stay > 0 ? gsl_cdf_poisson_Q(stay - 1, expected) : 1;
}

GROUP(long_arrays, "of hundreds of items too, each may come to each place")
{
    size_t times = given_size("times", 6), n = given_size("n", PARTS * random_size(130, 132));
    const size_t *items = given_items(n);
    uint64_t *state = given_state("state");
    double *orders = output(times * n);
    call(shuffle_again_and_again(times, n, items, state, orders));
    struct items in = {n, items};
    for (size_t t = 0; t < times; t++)
        expect_law(orders + t * n, n, &not_the_same_items, &in,
                   "the same items come out, each as often", 0);
    expect_statistic(orders, times * n, &few_stay, &in, "hardly any item stays where it was");
    expect_statistic(orders, times * n, &parts_are_as_likely, &in,
                     "from each eighth of the items as many come to each eighth of the places");
}

// ---- The state ----------------------------------------------------------------------------------

static double not_the_same(size_t count, const double *pair, const void *unused)
{
    (void)unused;
    double wrong = 0;
    for (size_t i = 0; i < count / 2; i++)
        wrong += !(pair[i] == pair[count / 2 + i]);
    return wrong;
}

static double not_another(size_t count, const double *pair, const void *unused)
{
    return not_the_same(count, pair, unused) > 0 ? 0 : INFINITY;
}

GROUP(replay, "the same state gives the same order, and the next order is another")
{
    size_t n = given_size("n", 40);
    const size_t *items = given_items(n);
    uint64_t *state = given_state("state"), *same = given_state("same");
    *same = *state;
    double *orders = output(3 * n);
    call(shuffle_again_and_again(1, n, items, same, orders));
    call(shuffle_again_and_again(2, n, items, state, orders + n));
    expect_law(orders, 2 * n, &not_the_same, NULL, "the same state gives the same order", 0);
    expect_law(orders + n, 2 * n, &not_another, NULL,
               "the state has advanced: the next order is another", 0);
}

QUESTIONS(shuffle, &same_items, &fair, &places, &long_arrays, &replay)
