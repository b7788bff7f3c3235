// The mutants of best_step, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "derivatives.h"
#include "mutants.h"

// ---- solutions/derivatives/best_step.c
#define best_step best_step_0
// The best of several steps for the central difference, found by measuring the error of each.
// You may call central_difference here. Book: chapter 1, section "The best step".
#include <math.h>

#include "derivatives.h"

static size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
size_t best = (M(1) ? 1 : 0);;
if (!(0 || M(2))) { { for (size_t i = (M(3) ? 1 : 0) + ((M(4) ? 1 : 0)); (*(M(5) ? &n : M(6) ? &best : &i)) + (M(8) ? 1 : M(7) ? -1 : 0) < ((*(M(9) ? &best : M(10) ? &i : &n))); i++) { TURN;
if (!(0 || M(11))) { ({ __auto_type t1 = &((__typeof__(&*error))((void *)error))[M(12) ? 1 + (i) : M(13) ? -1 + (i) : M(14) ? 0 : ((*(M(15) ? &n : M(16) ? &best : &i)))]; __auto_type t2 = (M(17) ? -1 : 1) * ((M(18) ? sqrt((central_difference(f, params, x, h[i]) - slope)) : M(19) ? (central_difference(f, params, x, h[i]) - slope) : fabs((M(20) ? -1 : 1) * (({ __auto_type t3 = (M(21) ? central_difference((f), (params), (h[i]), (x)) : central_difference(((__typeof__(&*f))((void *)f)), ((__typeof__(&*params))((void *)params)), (M(22) ? -1 : 1) * ((*(M(23) ? &slope : &x))), (M(24) ? -1 : 1) * (((__typeof__(&*h))(M(25) ? (void *)error : (void *)h))[M(26) ? 1 + (i) : M(27) ? -1 + (i) : M(28) ? 0 : ((*(M(29) ? &n : M(30) ? &best : &i)))]))); __auto_type t4 = (*(M(31) ? &x : &slope)); M(32) ? t3 + t4 : M(33) ? t3 * t4 : M(34) ? t3 : M(35) ? t4 - t3 : t3 - t4; }))))); M(36) ? (*t1 += t2) : M(37) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
if (!(0 || M(38))) { if (M(41) || (!M(40) && (M(39) ^ !!(({ __auto_type t5 = ((__typeof__(&*error))((void *)error))[M(42) ? 1 + (i) : M(43) ? -1 + (i) : M(44) ? 0 : ((*(M(45) ? &n : M(46) ? &best : &i)))]; __auto_type t6 = ((__typeof__(&*error))((void *)error))[M(47) ? 1 + (best) : M(48) ? -1 + (best) : M(49) ? 0 : ((*(M(50) ? &n : M(51) ? &i : &best)))]; M(52) ? t5 <= t6 : M(53) ? t5 > t6 : M(54) ? t5 >= t6 : M(55) ? t5 == t6 : M(56) ? t5 != t6 : t5 < t6; }))))){ ({ __auto_type t7 = &(*(M(57) ? &n : M(58) ? &i : &best)); __auto_type t8 = (*(M(59) ? &n : M(60) ? &best : &i)); M(61) ? (*t7 += t8) : M(62) ? (*t7 -= t8) : (*t7 = t8); *t7; }); }
; }
}
}; }
if (!(0)) { return (*(M(63) ? &n : &best)); }
}


#undef best_step

size_t best_step(scalar_function *f, void *params, double x, double slope, size_t n,
                 const double *h, double *error)
{
    switch (mutant_base) {
    default:
        return best_step_0(f, params, x, slope, n, h, error);
    }
}

const unsigned mutant_count = 63, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "1 stands where 0 belongs, where the index of the best is computed"},
    {0, "a statement for `error` is left out"},
    {0, "the loop for `error` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the index of the best stands where the index `i` belongs"},
    {0, "the loop for `error` ends one too late: it has a turn too many"},
    {0, "the loop for `error` ends one too early: its last turn is missing"},
    {0, "the index of the best stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "a statement for `error` is left out"},
    {0, "an index of `error` is one too far on, where `error` is computed"},
    {0, "an index of `error` is one too early, where `error` is computed"},
    {0, "it is always the first element of `error`, where `error` is computed"},
    {0, "`n` stands where the index `i` belongs, where `error` is computed"},
    {0, "the index of the best stands where the index `i` belongs, where `error` is computed"},
    {0, "the sign of `fabs(...)` is turned, where `error` is computed"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out, where `error` is computed"},
    {0, "a sign is turned, where `error` is computed", "fabs takes the sign away"},
    {0, "the third and the fourth argument of `central_difference` are exchanged"},
    {0, "the sign of `x` is turned, where `error` is computed"},
    {0, "`slope` stands where `x` belongs, where `error` is computed"},
    {0, "the sign of `h[i]` is turned, where `error` is computed"},
    {0, "`error` stands where `h` belongs, where `error` is computed"},
    {0, "an index of `h` is one too far on, where `error` is computed"},
    {0, "an index of `h` is one too early, where `error` is computed"},
    {0, "it is always the first element of `h`, where `error` is computed"},
    {0, "`n` stands where the index `i` belongs, where `error` is computed"},
    {0, "the index of the best stands where the index `i` belongs, where `error` is computed"},
    {0, "`x` stands where `slope` belongs, where `error` is computed"},
    {0, "`+` stands where `-` belongs, between `central_difference(...)` and `slope`"},
    {0, "`*` stands where `-` belongs, between `central_difference(...)` and `slope`"},
    {0, "`slope` is not subtracted, where `error` is computed"},
    {0, "the two sides of a difference are exchanged, between `central_difference(...)` and `slope`", "fabs takes the sign away"},
    {0, "`error` is added to where it should be set"},
    {0, "`error` is subtracted from where it should be set"},
    {0, "a statement for `error` is left out"},
    {0, "the condition on the index of the best is turned round"},
    {0, "the condition on the index of the best is left out, as if it never held"},
    {0, "the condition on the index of the best is left out, as if it always held"},
    {0, "an index of `error` is one too far on"},
    {0, "an index of `error` is one too early"},
    {0, "it is always the first element of `error`"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the index of the best stands where the index `i` belongs"},
    {0, "an index of `error` is one too far on"},
    {0, "an index of `error` is one too early"},
    {0, "it is always the first element of `error`"},
    {0, "`n` stands where the index of the best belongs"},
    {0, "the index `i` stands where the index of the best belongs"},
    {0, "`<=` stands where `<` belongs, between `error[i]` and `error`"},
    {0, "`>` stands where `<` belongs, between `error[i]` and `error`"},
    {0, "`>=` stands where `<` belongs, between `error[i]` and `error`"},
    {0, "`==` stands where `<` belongs, between `error[i]` and `error`"},
    {0, "`!=` stands where `<` belongs, between `error[i]` and `error`"},
    {0, "`n` stands where the index of the best belongs, where the index of the best is computed"},
    {0, "the index `i` stands where the index of the best belongs, where the index of the best is computed"},
    {0, "`n` stands where the index `i` belongs, where the index of the best is computed"},
    {0, "the index of the best stands where the index `i` belongs, where the index of the best is computed"},
    {0, "the index of the best is added to where it should be set"},
    {0, "the index of the best is subtracted from where it should be set"},
    {0, "`n` stands where the index of the best belongs, in what is returned"},
};
