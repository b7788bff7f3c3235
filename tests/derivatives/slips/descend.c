// The mutants of descend, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "derivatives.h"
#include "mutants.h"

// ---- solutions/derivatives/descend.c
#define descend descend_0
// Gradient descent in one dimension: step after step against the slope, with the path that was
// taken and how it ended. Book: chapter 1, section "Walking downhill".
#include <math.h>

#include "derivatives.h"

static enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
if (!(0 || M(1))) { ({ __auto_type t1 = &((__typeof__(&*path))((void *)path))[M(2) ? 1 + (0) : M(3) ? -1 + (0) : ((M(4) ? 1 : 0))]; __auto_type t2 = (M(5) ? -1 : 1) * ((*(M(6) ? &learning_rate : M(7) ? &tolerance : &x0))); M(8) ? (*t1 += t2) : M(9) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
if (!(0)) { { double dx; _Bool dx_begun = 0; for (size_t t = (M(10) ? 1 : 0) + ((M(11) ? 1 : 0));; t++) { TURN;
if (!(0 || M(12))) { ({ __auto_type t3 = &*((__typeof__(&*steps))((void *)steps)); __auto_type t4 = (*(M(13) ? &max_steps : &t)); M(14) ? (*t3 += t4) : M(15) ? (*t3 -= t4) : (*t3 = t4); *t3; }); }
if (!(0 || M(16))) { if (M(19) || (!M(18) && (M(17) ^ !!(!(({ __auto_type t5 = (M(20) ? sqrt((path[t])) : M(21) ? (path[t]) : fabs((M(22) ? -1 : 1) * (((__typeof__(&*path))((void *)path))[M(23) ? 1 + (t) : M(24) ? -1 + (t) : M(25) ? 0 : ((*(M(26) ? &max_steps : &t)))]))); __auto_type t6 = DESCENT_LIMIT; M(27) ? t5 < t6 : M(28) ? t5 > t6 : M(29) ? t5 >= t6 : M(30) ? t5 == t6 : M(31) ? t5 != t6 : t5 <= t6; })))))){ return DESCENT_DIVERGED; }
; }
if (!(M(32) && dx_begun)) dx = (M(33) ? -1 : 1) * ((slope((M(34) ? -1 : 1) * (((__typeof__(&*path))((void *)path))[M(35) ? 1 + (t) : M(36) ? -1 + (t) : M(37) ? 0 : ((*(M(38) ? &max_steps : &t)))]), ((__typeof__(&*params))((void *)params))))); dx_begun = 1;
if (!(0 || M(39))) { if (M(42) || (!M(41) && (M(40) ^ !!(({ __auto_type t7 = (M(43) ? sqrt((dx)) : M(44) ? (dx) : fabs((M(45) ? -1 : 1) * ((*(M(46) ? &x0 : M(47) ? &learning_rate : M(48) ? &tolerance : &dx))))); __auto_type t8 = (*(M(49) ? &x0 : M(50) ? &learning_rate : M(51) ? &dx : &tolerance)); M(52) ? t7 < t8 : M(53) ? t7 > t8 : M(54) ? t7 >= t8 : M(55) ? t7 == t8 : M(56) ? t7 != t8 : t7 <= t8; }))))){ return DESCENT_CONVERGED; }
; }
if (!(0 || M(57))) { if (M(60) || (!M(59) && (M(58) ^ !!(({ __auto_type t9 = (*(M(61) ? &max_steps : &t)); __auto_type t10 = (*(M(62) ? &t : &max_steps)); M(63) ? t9 < t10 : M(64) ? t9 <= t10 : M(65) ? t9 > t10 : M(66) ? t9 >= t10 : M(67) ? t9 != t10 : t9 == t10; }))))){ return DESCENT_OUT_OF_STEPS; }
; }
if (!(0 || M(68))) { ({ __auto_type t11 = &((__typeof__(&*path))((void *)path))[M(69) ? 1 + (t + 1) : M(70) ? -1 + (t + 1) : M(71) ? 0 : (({ __auto_type t13 = (*(M(72) ? &max_steps : &t)); __auto_type t14 = (M(73) ? 2 : M(74) ? 0 : 1); M(75) ? t13 - t14 : M(76) ? t13 * t14 : M(77) ? t13 : M(78) ? t14 : t13 + t14; }))]; __auto_type t12 = (M(79) ? -1 : 1) * (({ __auto_type t15 = ((__typeof__(&*path))((void *)path))[M(80) ? 1 + (t) : M(81) ? -1 + (t) : M(82) ? 0 : ((*(M(83) ? &max_steps : &t)))]; __auto_type t16 = ({ __auto_type t17 = (*(M(84) ? &x0 : M(85) ? &tolerance : M(86) ? &dx : &learning_rate)); __auto_type t18 = (*(M(87) ? &x0 : M(88) ? &learning_rate : M(89) ? &tolerance : &dx)); M(90) ? t17 / t18 : M(91) ? t17 + t18 : M(92) ? t17 : M(93) ? t18 : t17 * t18; }); M(94) ? t15 + t16 : M(95) ? t15 * t16 : M(96) ? t15 : M(97) ? t16 - t15 : t15 - t16; })); M(98) ? (*t11 += t12) : M(99) ? (*t11 -= t12) : (*t11 = t12); *t11; }); }
}
}; }
}


#undef descend

enum descent descend(scalar_function *slope, void *params, double x0, double learning_rate,
                     double tolerance, size_t max_steps, double *path, size_t *steps)
{
    switch (mutant_base) {
    default:
        return descend_0(slope, params, x0, learning_rate, tolerance, max_steps, path, steps);
    }
}

const unsigned mutant_count = 99, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for `path` is left out"},
    {0, "an index of `path` is one too far on, where `path` is computed"},
    {0, "an index of `path` is one too early, where `path` is computed"},
    {0, "1 stands where 0 belongs, where `path` is computed"},
    {0, "the sign of `x0` is turned, where `path` is computed"},
    {0, "`learning_rate` stands where `x0` belongs, where `path` is computed"},
    {0, "`tolerance` stands where `x0` belongs, where `path` is computed"},
    {0, "`path` is added to where it should be set"},
    {0, "`path` is subtracted from where it should be set"},
    {0, "the loop for `steps` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "a statement for `steps` is left out"},
    {0, "`max_steps` stands where the number of the step belongs, where `steps` is computed"},
    {0, "`steps` is added to where it should be set"},
    {0, "`steps` is subtracted from where it should be set"},
    {0, "a statement for the call of `fabs` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out"},
    {0, "the sign of `path[t]` is turned", "fabs takes the sign away"},
    {0, "an index of `path` is one too far on"},
    {0, "an index of `path` is one too early"},
    {0, "it is always the first element of `path`"},
    {0, "`max_steps` stands where the number of the step belongs"},
    {0, "`<` stands where `<=` belongs, between `fabs(path[t])` and `DESCENT_LIMIT`"},
    {0, "`>` stands where `<=` belongs, between `fabs(path[t])` and `DESCENT_LIMIT`"},
    {0, "`>=` stands where `<=` belongs, between `fabs(path[t])` and `DESCENT_LIMIT`"},
    {0, "`==` stands where `<=` belongs, between `fabs(path[t])` and `DESCENT_LIMIT`"},
    {0, "`!=` stands where `<=` belongs, between `fabs(path[t])` and `DESCENT_LIMIT`"},
    {0, "the slope is not set afresh each time round"},
    {0, "the sign of `slope(path[t], params)` is turned, where the slope is computed"},
    {0, "the sign of `path[t]` is turned, where the slope is computed"},
    {0, "an index of `path` is one too far on, where the slope is computed"},
    {0, "an index of `path` is one too early, where the slope is computed"},
    {0, "it is always the first element of `path`, where the slope is computed"},
    {0, "`max_steps` stands where the number of the step belongs, where the slope is computed"},
    {0, "a statement for the call of `fabs` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out"},
    {0, "the sign of the slope is turned", "fabs takes the sign away"},
    {0, "`x0` stands where the slope belongs"},
    {0, "`learning_rate` stands where the slope belongs"},
    {0, "`tolerance` stands where the slope belongs"},
    {0, "`x0` stands where `tolerance` belongs"},
    {0, "`learning_rate` stands where `tolerance` belongs"},
    {0, "the slope stands where `tolerance` belongs"},
    {0, "`<` stands where `<=` belongs, between `fabs(...)` and `tolerance`"},
    {0, "`>` stands where `<=` belongs, between `fabs(...)` and `tolerance`"},
    {0, "`>=` stands where `<=` belongs, between `fabs(...)` and `tolerance`"},
    {0, "`==` stands where `<=` belongs, between `fabs(...)` and `tolerance`"},
    {0, "`!=` stands where `<=` belongs, between `fabs(...)` and `tolerance`"},
    {0, "a statement for the number of the step is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`max_steps` stands where the number of the step belongs"},
    {0, "the number of the step stands where `max_steps` belongs"},
    {0, "`<` stands where `==` belongs"},
    {0, "`<=` stands where `==` belongs"},
    {0, "`>` stands where `==` belongs"},
    {0, "`>=` stands where `==` belongs"},
    {0, "`!=` stands where `==` belongs"},
    {0, "a statement for `path` is left out"},
    {0, "an index of `path` is one too far on, where `path` is computed"},
    {0, "an index of `path` is one too early, where `path` is computed"},
    {0, "it is always the first element of `path`, where `path` is computed"},
    {0, "`max_steps` stands where the number of the step belongs, where `path` is computed"},
    {0, "2 stands where 1 belongs, where `path` is computed"},
    {0, "0 stands where 1 belongs, where `path` is computed"},
    {0, "`-` stands where `+` belongs, where `path` is computed"},
    {0, "`*` stands where `+` belongs, where `path` is computed"},
    {0, "`1` is not added, where `path` is computed"},
    {0, "the number of the step is not added, where `path` is computed"},
    {0, "a sign is turned, where `path` is computed"},
    {0, "an index of `path` is one too far on, where `path` is computed"},
    {0, "an index of `path` is one too early, where `path` is computed"},
    {0, "it is always the first element of `path`, where `path` is computed"},
    {0, "`max_steps` stands where the number of the step belongs, where `path` is computed"},
    {0, "`x0` stands where `learning_rate` belongs, where `path` is computed"},
    {0, "`tolerance` stands where `learning_rate` belongs, where `path` is computed"},
    {0, "the slope stands where `learning_rate` belongs, where `path` is computed"},
    {0, "`x0` stands where the slope belongs, where `path` is computed"},
    {0, "`learning_rate` stands where the slope belongs, where `path` is computed"},
    {0, "`tolerance` stands where the slope belongs, where `path` is computed"},
    {0, "`/` stands where `*` belongs, where `path` is computed"},
    {0, "`+` stands where `*` belongs, where `path` is computed"},
    {0, "the factor the slope is left out, where `path` is computed"},
    {0, "the factor `learning_rate` is left out, where `path` is computed"},
    {0, "`+` stands where `-` belongs, where `path` is computed"},
    {0, "`*` stands where `-` belongs, where `path` is computed"},
    {0, "a value on the way is not subtracted, where `path` is computed"},
    {0, "the two sides of a difference are exchanged, where `path` is computed"},
    {0, "`path` is added to where it should be set"},
    {0, "`path` is subtracted from where it should be set"},
};
