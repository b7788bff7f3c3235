// The mutants of polynomial_derivative, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "derivatives.h"
#include "mutants.h"

// ---- solutions/derivatives/polynomial_derivative.c
#define polynomial_derivative polynomial_derivative_0
// The derivative of a polynomial, from its coefficients alone: no limit is taken and nothing is
// rounded more than once. Book: chapter 1, section "Rules instead of limits".
#include "derivatives.h"

static void polynomial_derivative(size_t n, const double *c, double *d)
{
if (!(0 || M(1))) { { for (size_t i = (M(2) ? 1 : 0) + (M(3) ? 0 : (M(4) ? 2 : M(5) ? 0 : 1)); (*(M(6) ? &n : &i)) + (M(8) ? 1 : M(7) ? -1 : 0) < ((*(M(9) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*d))((void *)d))[M(10) ? 1 + (i - 1) : M(11) ? -1 + (i - 1) : M(12) ? 0 : (({ __auto_type t3 = (*(M(13) ? &n : &i)); __auto_type t4 = (M(14) ? 2 : M(15) ? 0 : 1); M(16) ? t3 + t4 : M(17) ? t3 * t4 : M(18) ? t3 : M(19) ? t4 - t3 : t3 - t4; }))]; __auto_type t2 = (M(20) ? -1 : 1) * (({ __auto_type t5 = (double)(*(M(21) ? &n : &i)); __auto_type t6 = ((__typeof__(&*c))(M(22) ? (void *)d : (void *)c))[M(23) ? 1 + (i) : M(24) ? -1 + (i) : M(25) ? 0 : ((*(M(26) ? &n : &i)))]; M(27) ? t5 / t6 : M(28) ? t5 + t6 : M(29) ? t5 : M(30) ? t6 : t5 * t6; })); M(31) ? (*t1 += t2) : M(32) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
}; }
}


#undef polynomial_derivative

void polynomial_derivative(size_t n, const double *c, double *d)
{
    switch (mutant_base) {
    default:
        return polynomial_derivative_0(n, c, d);
    }
}

const unsigned mutant_count = 32, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for `d` is left out"},
    {0, "the loop for `d` starts one too late: its first turn is missing"},
    {0, "the loop for `d` starts at 0 and should start at 1"},
    {0, "2 stands where 1 belongs"},
    {0, "0 stands where 1 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `d` ends one too late: it has a turn too many"},
    {0, "the loop for `d` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "an index of `d` is one too far on, where `d` is computed"},
    {0, "an index of `d` is one too early, where `d` is computed"},
    {0, "it is always the first element of `d`, where `d` is computed"},
    {0, "`n` stands where the index `i` belongs, where `d` is computed"},
    {0, "2 stands where 1 belongs, where `d` is computed"},
    {0, "0 stands where 1 belongs, where `d` is computed"},
    {0, "`+` stands where `-` belongs, where `d` is computed"},
    {0, "`*` stands where `-` belongs, where `d` is computed"},
    {0, "`1` is not subtracted, where `d` is computed"},
    {0, "the two sides of a difference are exchanged, where `d` is computed"},
    {0, "the sign of `(double)i * c[i]` is turned, where `d` is computed"},
    {0, "`n` stands where the index `i` belongs, where `d` is computed"},
    {0, "`d` stands where `c` belongs, where `d` is computed"},
    {0, "an index of `c` is one too far on, where `d` is computed"},
    {0, "an index of `c` is one too early, where `d` is computed"},
    {0, "it is always the first element of `c`, where `d` is computed"},
    {0, "`n` stands where the index `i` belongs, where `d` is computed"},
    {0, "`/` stands where `*` belongs, between `(double)i` and `c[i]`"},
    {0, "`+` stands where `*` belongs, between `(double)i` and `c[i]`"},
    {0, "the factor `c[i]` is left out, where `d` is computed"},
    {0, "the factor `(double)i` is left out, where `d` is computed"},
    {0, "`d` is added to where it should be set"},
    {0, "`d` is subtracted from where it should be set"},
};
