// The mutants of relu_backward, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/relu_backward.c
#define relu_backward relu_backward_0
// Backward through relu: the gradient passes where the pre-activation is greater than 0.
// Book: chapter 5, section "Backward through relu".
#include "backprop.h"

static void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
if (!(0 || M(1))) { { for (size_t i = (M(2) ? 1 : 0) + ((M(3) ? 1 : 0)); (*(M(4) ? &n : &i)) + (M(6) ? 1 : M(5) ? -1 : 0) < ((*(M(7) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*dz))((void *)dz))[M(8) ? 1 + (i) : M(9) ? -1 + (i) : M(10) ? 0 : ((*(M(11) ? &n : &i)))]; __auto_type t2 = (M(12) ? -1 : 1) * ((M(13) ? (dy[i]) : M(14) ? (0) : (M(15) ^ !!(({ __auto_type t3 = ((__typeof__(&*z))(M(16) ? (void *)dy : M(17) ? (void *)dz : (void *)z))[M(18) ? 1 + (i) : M(19) ? -1 + (i) : M(20) ? 0 : ((*(M(21) ? &n : &i)))]; __auto_type t4 = (M(22) ? 1 : 0); M(23) ? t3 < t4 : M(24) ? t3 <= t4 : M(25) ? t3 >= t4 : M(26) ? t3 == t4 : M(27) ? t3 != t4 : t3 > t4; }))) ? ((__typeof__(&*dy))(M(28) ? (void *)z : M(29) ? (void *)dz : (void *)dy))[M(30) ? 1 + (i) : M(31) ? -1 + (i) : M(32) ? 0 : ((*(M(33) ? &n : &i)))] : (M(34) ? 1 : 0))); M(35) ? (*t1 += t2) : M(36) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
}; }
}


#undef relu_backward

void relu_backward(size_t n, const double *z, const double *dy, double *dz)
{
    switch (mutant_base) {
    default:
        return relu_backward_0(n, z, dy, dz);
    }
}

const unsigned mutant_count = 36, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for `dz` is left out"},
    {0, "the loop for `dz` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `dz` ends one too late: it has a turn too many"},
    {0, "the loop for `dz` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "an index of `dz` is one too far on, where `dz` is computed"},
    {0, "an index of `dz` is one too early, where `dz` is computed"},
    {0, "it is always the first element of `dz`, where `dz` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dz` is computed"},
    {0, "the sign of `z[i] > 0 ? dy[i] : 0` is turned, where `dz` is computed"},
    {0, "a condition is left out, as if it always held, where `dz` is computed"},
    {0, "a condition is left out, as if it never held, where `dz` is computed"},
    {0, "a condition is turned round, where `dz` is computed"},
    {0, "`dy` stands where `z` belongs, where `dz` is computed"},
    {0, "`dz` stands where `z` belongs, where `dz` is computed"},
    {0, "an index of `z` is one too far on, where `dz` is computed"},
    {0, "an index of `z` is one too early, where `dz` is computed"},
    {0, "it is always the first element of `z`, where `dz` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dz` is computed"},
    {0, "1 stands where 0 belongs, where `dz` is computed"},
    {0, "`<` stands where `>` belongs, between `z[i]` and `0`"},
    {0, "`<=` stands where `>` belongs, between `z[i]` and `0`"},
    {0, "`>=` stands where `>` belongs, between `z[i]` and `0`"},
    {0, "`==` stands where `>` belongs, between `z[i]` and `0`"},
    {0, "`!=` stands where `>` belongs, between `z[i]` and `0`"},
    {0, "`z` stands where `dy` belongs, where `dz` is computed"},
    {0, "`dz` stands where `dy` belongs, where `dz` is computed"},
    {0, "an index of `dy` is one too far on, where `dz` is computed"},
    {0, "an index of `dy` is one too early, where `dz` is computed"},
    {0, "it is always the first element of `dy`, where `dz` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dz` is computed"},
    {0, "1 stands where 0 belongs, where `dz` is computed"},
    {0, "`dz` is added to where it should be set"},
    {0, "`dz` is subtracted from where it should be set"},
};
