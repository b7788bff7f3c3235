// The mutants of shuffle, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/shuffle.c
#define shuffle shuffle_0
// Shuffling: n items in random order, each of the n! orders equally likely.
// random.h lends random_below. Book: chapter 3, section "Shuffling".
#include "sgd.h"

static void shuffle(size_t n, uint64_t *state, size_t *order)
{
if (!(0 || M(1))) { { for (size_t left = (M(2) ? 1 : 0) + ((*(&n))); ({ __auto_type t1 = (*(M(3) ? &n : &left)); __auto_type t2 = (M(4) ? 2 : M(5) ? 0 : 1); M(6) ? t1 < t2 : M(7) ? t1 <= t2 : M(8) ? t1 >= t2 : M(9) ? t1 == t2 : M(10) ? t1 != t2 : t1 > t2; }); left--) { TURN;
size_t i = (random_below(((__typeof__(&*state))(M(11) ? (void *)order : (void *)state)), (*(M(12) ? &n : &left)))), last = ({ __auto_type t3 = (*(M(13) ? &n : M(14) ? &i : &left)); __auto_type t4 = (M(15) ? 2 : M(16) ? 0 : 1); M(17) ? t3 + t4 : M(18) ? t3 * t4 : M(19) ? t3 : M(20) ? t4 - t3 : t3 - t4; });;
size_t item = ((__typeof__(&*order))((void *)order))[M(21) ? 1 + (i) : M(22) ? -1 + (i) : M(23) ? 0 : ((*(M(24) ? &n : M(25) ? &left : M(26) ? &last : &i)))];;
if (M(27)) { order[last] = item; }
if (!(0 || M(28))) { ({ __auto_type t5 = &((__typeof__(&*order))((void *)order))[M(29) ? 1 + (i) : M(30) ? -1 + (i) : M(31) ? 0 : ((*(M(32) ? &n : M(33) ? &left : M(34) ? &last : M(35) ? &item : &i)))]; __auto_type t6 = ((__typeof__(&*order))((void *)order))[M(36) ? 1 + (last) : M(37) ? -1 + (last) : M(38) ? 0 : ((*(M(39) ? &n : M(40) ? &left : M(41) ? &i : M(42) ? &item : &last)))]; M(43) ? (*t5 += t6) : M(44) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
if (!(0 || M(27) || M(45))) { ({ __auto_type t7 = &((__typeof__(&*order))((void *)order))[M(46) ? 1 + (last) : M(47) ? -1 + (last) : M(48) ? 0 : ((*(M(49) ? &n : M(50) ? &left : M(51) ? &i : M(52) ? &item : &last)))]; __auto_type t8 = (*(M(53) ? &n : M(54) ? &left : M(55) ? &i : M(56) ? &last : &item)); M(57) ? (*t7 += t8) : M(58) ? (*t7 -= t8) : (*t7 = t8); *t7; }); }
}
}; }
}


#undef shuffle

void shuffle(size_t n, uint64_t *state, size_t *order)
{
    switch (mutant_base) {
    default:
        return shuffle_0(n, state, order);
    }
}

const unsigned mutant_count = 58, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for the place drawn is left out"},
    {0, "the loop for the place drawn starts one too late: its first turn is missing"},
    {0, "`n` stands where the count of items left belongs"},
    {0, "2 stands where 1 belongs"},
    {0, "0 stands where 1 belongs"},
    {0, "`<` stands where `>` belongs"},
    {0, "`<=` stands where `>` belongs"},
    {0, "`>=` stands where `>` belongs"},
    {0, "`==` stands where `>` belongs"},
    {0, "`!=` stands where `>` belongs"},
    {0, "`order` stands where `state` belongs, where the place drawn is computed"},
    {0, "`n` stands where the count of items left belongs, where the place drawn is computed"},
    {0, "`n` stands where the count of items left belongs, where the last place is computed"},
    {0, "the place drawn stands where the count of items left belongs, where the last place is computed"},
    {0, "2 stands where 1 belongs, where the last place is computed"},
    {0, "0 stands where 1 belongs, where the last place is computed"},
    {0, "`+` stands where `-` belongs, where the last place is computed"},
    {0, "`*` stands where `-` belongs, where the last place is computed"},
    {0, "`1` is not subtracted, where the last place is computed"},
    {0, "the two sides of a difference are exchanged, where the last place is computed"},
    {0, "an index of `order` is one too far on, where the item kept aside is computed"},
    {0, "an index of `order` is one too early, where the item kept aside is computed"},
    {0, "it is always the first element of `order`, where the item kept aside is computed"},
    {0, "`n` stands where the place drawn belongs, where the item kept aside is computed"},
    {0, "the count of items left stands where the place drawn belongs, where the item kept aside is computed"},
    {0, "the last place stands where the place drawn belongs, where the item kept aside is computed"},
    {0, "two statements for `order` stand the wrong way round"},
    {0, "a statement for `order` is left out"},
    {0, "an index of `order` is one too far on, where `order` is computed"},
    {0, "an index of `order` is one too early, where `order` is computed"},
    {0, "it is always the first element of `order`, where `order` is computed"},
    {0, "`n` stands where the place drawn belongs, where `order` is computed"},
    {0, "the count of items left stands where the place drawn belongs, where `order` is computed"},
    {0, "the last place stands where the place drawn belongs, where `order` is computed"},
    {0, "the item kept aside stands where the place drawn belongs, where `order` is computed"},
    {0, "an index of `order` is one too far on, where `order` is computed"},
    {0, "an index of `order` is one too early, where `order` is computed"},
    {0, "it is always the first element of `order`, where `order` is computed"},
    {0, "`n` stands where the last place belongs, where `order` is computed"},
    {0, "the count of items left stands where the last place belongs, where `order` is computed"},
    {0, "the place drawn stands where the last place belongs, where `order` is computed"},
    {0, "the item kept aside stands where the last place belongs, where `order` is computed"},
    {0, "`order` is added to where it should be set"},
    {0, "`order` is subtracted from where it should be set"},
    {0, "a statement for `order` is left out"},
    {0, "an index of `order` is one too far on, where `order` is computed"},
    {0, "an index of `order` is one too early, where `order` is computed"},
    {0, "it is always the first element of `order`, where `order` is computed"},
    {0, "`n` stands where the last place belongs, where `order` is computed"},
    {0, "the count of items left stands where the last place belongs, where `order` is computed"},
    {0, "the place drawn stands where the last place belongs, where `order` is computed"},
    {0, "the item kept aside stands where the last place belongs, where `order` is computed"},
    {0, "`n` stands where the item kept aside belongs, where `order` is computed"},
    {0, "the count of items left stands where the item kept aside belongs, where `order` is computed"},
    {0, "the place drawn stands where the item kept aside belongs, where `order` is computed"},
    {0, "the last place stands where the item kept aside belongs, where `order` is computed"},
    {0, "`order` is added to where it should be set"},
    {0, "`order` is subtracted from where it should be set"},
};
