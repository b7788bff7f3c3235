// The mutants of he_init, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "engine.h"
#include "mutants.h"

// ---- solutions/engine/he_init.c
#define he_init he_init_0
// He initialisation: random weights with mean 0 and variance 2 / n.
// Book: chapter 0, section "Where the weights start".
#include <math.h>

#include "engine.h"

static void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
double deviation = ({ double t_ = (M(2) ? -1 : 1) * ((M(3) ? (2.0 / (double)n) : sqrt((M(4) ? -1 : 1) * (({ __auto_type t1 = (M(5) ? 3.00000000000000000e+00 : M(6) ? 1.00000000000000000e+00 : M(7) ? 4.00000000000000000e+00 : M(8) ? 8.00000000000000000e+00 : M(9) ? 2.00000000000000000e+01 : M(10) ? 2.00000000000000011e-01 : M(11) ? 2.00000000000000004e-03 : M(12) ? 2.00000000000000000e+03 : M(13) ? -2.00000000000000000e+00 : 2.0); __auto_type t2 = (double)(*(M(14) ? &m : &n)); M(15) ? t1 * t2 : M(16) ? t1 - t2 : M(17) ? t1 : M(18) ? t2 / t1 : t1 / t2; }))))); M(1) ? (float)t_ : t_; });;
if (!(0 || M(19))) { { for (size_t i = (M(20) ? 1 : 0) + ((M(21) ? 1 : 0)); (*(M(22) ? &m : M(23) ? &n : &i)) + (M(25) ? 1 : M(24) ? -1 : 0) < (({ __auto_type t3 = (*(M(26) ? &n : M(27) ? &i : &m)); __auto_type t4 = (*(M(28) ? &m : M(29) ? &i : &n)); M(30) ? t3 / t4 : M(31) ? t3 + t4 : M(32) ? t3 : M(33) ? t4 : t3 * t4; })); i++)
        { TURN; ({ __auto_type t5 = &((__typeof__(&*W))((void *)W))[M(34) ? 1 + (i) : M(35) ? -1 + (i) : M(36) ? 0 : ((*(M(37) ? &m : M(38) ? &n : &i)))]; __auto_type t6 = (M(39) ? -1 : 1) * (({ __auto_type t7 = (*(&deviation)); __auto_type t8 = (random_normal(((__typeof__(&*state))((void *)state)))); M(40) ? t7 / t8 : M(41) ? t7 + t8 : M(42) ? t7 : M(43) ? t8 : t7 * t8; })); M(44) ? (*t5 += t6) : M(45) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
}; }
}


#undef he_init

void he_init(size_t m, size_t n, uint64_t *state, double *W)
{
    switch (mutant_base) {
    default:
        return he_init_0(m, n, state, W);
    }
}

const unsigned mutant_count = 45, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the standard deviation is a `float`"},
    {0, "the sign of `sqrt(2.0 / (double)n)` is turned, where the standard deviation is computed"},
    {0, "`sqrt` is left out, where the standard deviation is computed"},
    {0, "the sign of `2.0 / (double)n` is turned, where the standard deviation is computed"},
    {0, "3 stands where 2 belongs, where the standard deviation is computed"},
    {0, "1 stands where 2 belongs, where the standard deviation is computed"},
    {0, "4 stands where 2 belongs, where the standard deviation is computed"},
    {0, "8 stands where 2 belongs, where the standard deviation is computed"},
    {0, "20 stands where 2 belongs, where the standard deviation is computed"},
    {0, "0.2 stands where 2 belongs, where the standard deviation is computed"},
    {0, "0.002 stands where 2 belongs, where the standard deviation is computed"},
    {0, "2000 stands where 2 belongs, where the standard deviation is computed"},
    {0, "-2 stands where 2 belongs, where the standard deviation is computed"},
    {0, "`m` stands where `n` belongs, where the standard deviation is computed"},
    {0, "`*` stands where `/` belongs, between `2.0` and `(double)n`"},
    {0, "`-` stands where `/` belongs, between `2.0` and `(double)n`"},
    {0, "the division by `(double)n` is left out, where the standard deviation is computed"},
    {0, "a fraction is upside down, between `2.0` and `(double)n`"},
    {0, "a statement for `W` is left out"},
    {0, "the loop for `W` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `i` belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `W` ends one too late: it has a turn too many"},
    {0, "the loop for `W` ends one too early: its last turn is missing"},
    {0, "`n` stands where `m` belongs"},
    {0, "the index `i` stands where `m` belongs"},
    {0, "`m` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`/` stands where `*` belongs, between `m` and `n`"},
    {0, "`+` stands where `*` belongs, between `m` and `n`"},
    {0, "the factor `n` is left out"},
    {0, "the factor `m` is left out"},
    {0, "an index of `W` is one too far on, where `W` is computed"},
    {0, "an index of `W` is one too early, where `W` is computed"},
    {0, "it is always the first element of `W`, where `W` is computed"},
    {0, "`m` stands where the index `i` belongs, where `W` is computed"},
    {0, "`n` stands where the index `i` belongs, where `W` is computed"},
    {0, "a sign is turned, where `W` is computed"},
    {0, "`/` stands where `*` belongs, where `W` is computed"},
    {0, "`+` stands where `*` belongs, where `W` is computed"},
    {0, "the factor `random_normal(state)` is left out, where `W` is computed"},
    {0, "the factor the standard deviation is left out, where `W` is computed"},
    {0, "`W` is added to where it should be set"},
    {0, "`W` is subtracted from where it should be set"},
};
