// The mutants of momentum_step, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "momentum.h"
#include "mutants.h"

// ---- solutions/momentum/momentum_step.c
#define momentum_step momentum_step_0
// One step of gradient descent with momentum: the velocity gathers gradients, and the weights
// follow the velocity. Book: chapter 4, section "A ball with a velocity".
#include "momentum.h"

static void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
if (!(0 || M(1))) { { for (size_t i = (M(2) ? 1 : 0) + ((M(3) ? 1 : 0)); (*(M(4) ? &n : &i)) + (M(6) ? 1 : M(5) ? -1 : 0) < ((*(M(7) ? &i : &n))); i++) { TURN;
if (M(8)) { w[i] -= learning_rate * velocity[i]; }
if (!(0 || M(9))) { ({ __auto_type t1 = &((__typeof__(&*velocity))(M(10) ? (void *)w : (void *)velocity))[M(11) ? 1 + (i) : M(12) ? -1 + (i) : M(13) ? 0 : ((*(M(14) ? &n : &i)))]; __auto_type t2 = (M(15) ? -1 : 1) * (({ __auto_type t3 = ({ __auto_type t5 = (*(M(16) ? &learning_rate : &beta)); __auto_type t6 = ((__typeof__(&*velocity))(M(17) ? (void *)w : (void *)velocity))[M(18) ? 1 + (i) : M(19) ? -1 + (i) : M(20) ? 0 : ((*(M(21) ? &n : &i)))]; M(22) ? t5 / t6 : M(23) ? t5 + t6 : M(24) ? t5 : M(25) ? t6 : t5 * t6; }); __auto_type t4 = ((__typeof__(&*grad))(M(26) ? (void *)velocity : M(27) ? (void *)w : (void *)grad))[M(28) ? 1 + (i) : M(29) ? -1 + (i) : M(30) ? 0 : ((*(M(31) ? &n : &i)))]; M(32) ? t3 - t4 : M(33) ? t3 * t4 : M(34) ? t3 : M(35) ? t4 : t3 + t4; })); M(36) ? (*t1 += t2) : M(37) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
if (!(0 || M(8) || M(38))) { ({ __auto_type t7 = &((__typeof__(&*w))(M(39) ? (void *)velocity : (void *)w))[M(40) ? 1 + (i) : M(41) ? -1 + (i) : M(42) ? 0 : ((*(M(43) ? &n : &i)))]; __auto_type t8 = (M(44) ? -1 : 1) * (({ __auto_type t9 = (*(M(45) ? &beta : &learning_rate)); __auto_type t10 = ((__typeof__(&*velocity))(M(46) ? (void *)w : (void *)velocity))[M(47) ? 1 + (i) : M(48) ? -1 + (i) : M(49) ? 0 : ((*(M(50) ? &n : &i)))]; M(51) ? t9 / t10 : M(52) ? t9 + t10 : M(53) ? t9 : M(54) ? t10 : t9 * t10; })); M(55) ? (*t7 += t8) : M(56) ? (*t7 = t8) : M(57) ? (*t7 = - t8) : (*t7 -= t8); *t7; }); }
}
}; }
}


#undef momentum_step

void momentum_step(size_t n, const double *grad, double learning_rate, double beta,
                   double *velocity, double *w)
{
    switch (mutant_base) {
    default:
        return momentum_step_0(n, grad, learning_rate, beta, velocity, w);
    }
}

const unsigned mutant_count = 57, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for `velocity` is left out"},
    {0, "the loop for `velocity` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `velocity` ends one too late: it has a turn too many"},
    {0, "the loop for `velocity` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`w` comes before `velocity`"},
    {0, "a statement for `velocity` is left out"},
    {0, "`w` stands where `velocity` belongs, where `velocity` is computed"},
    {0, "an index of `velocity` is one too far on, where `velocity` is computed"},
    {0, "an index of `velocity` is one too early, where `velocity` is computed"},
    {0, "it is always the first element of `velocity`, where `velocity` is computed"},
    {0, "`n` stands where the index `i` belongs, where `velocity` is computed"},
    {0, "the sign of `beta * velocity[i] + grad[i]` is turned, where `velocity` is computed"},
    {0, "`learning_rate` stands where `beta` belongs, where `velocity` is computed"},
    {0, "`w` stands where `velocity` belongs, where `velocity` is computed"},
    {0, "an index of `velocity` is one too far on, where `velocity` is computed"},
    {0, "an index of `velocity` is one too early, where `velocity` is computed"},
    {0, "it is always the first element of `velocity`, where `velocity` is computed"},
    {0, "`n` stands where the index `i` belongs, where `velocity` is computed"},
    {0, "`/` stands where `*` belongs, between `beta` and `velocity[i]`"},
    {0, "`+` stands where `*` belongs, between `beta` and `velocity[i]`"},
    {0, "the factor `velocity[i]` is left out, where `velocity` is computed"},
    {0, "the factor `beta` is left out, where `velocity` is computed"},
    {0, "`velocity` stands where `grad` belongs, where `velocity` is computed"},
    {0, "`w` stands where `grad` belongs, where `velocity` is computed"},
    {0, "an index of `grad` is one too far on, where `velocity` is computed"},
    {0, "an index of `grad` is one too early, where `velocity` is computed"},
    {0, "it is always the first element of `grad`, where `velocity` is computed"},
    {0, "`n` stands where the index `i` belongs, where `velocity` is computed"},
    {0, "`-` stands where `+` belongs, between `beta * velocity[i]` and `grad[i]`"},
    {0, "`*` stands where `+` belongs, between `beta * velocity[i]` and `grad[i]`"},
    {0, "`grad[i]` is not added, where `velocity` is computed"},
    {0, "`beta * velocity[i]` is not added, where `velocity` is computed"},
    {0, "`velocity` is added to where it should be set"},
    {0, "`velocity` is subtracted from where it should be set"},
    {0, "a statement for `w` is left out"},
    {0, "`velocity` stands where `w` belongs, where `w` is computed"},
    {0, "an index of `w` is one too far on, where `w` is computed"},
    {0, "an index of `w` is one too early, where `w` is computed"},
    {0, "it is always the first element of `w`, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "the sign of `learning_rate * velocity[i]` is turned, where `w` is computed"},
    {0, "`beta` stands where `learning_rate` belongs, where `w` is computed"},
    {0, "`w` stands where `velocity` belongs, where `w` is computed"},
    {0, "an index of `velocity` is one too far on, where `w` is computed"},
    {0, "an index of `velocity` is one too early, where `w` is computed"},
    {0, "it is always the first element of `velocity`, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `velocity[i]`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `velocity[i]`"},
    {0, "the factor `velocity[i]` is left out, where `w` is computed"},
    {0, "the factor `learning_rate` is left out, where `w` is computed"},
    {0, "what should be subtracted from `w` is added to it"},
    {0, "`w` is overwritten where something should be subtracted from it"},
    {0, "`=-` stands where `-=` belongs: `w` is overwritten"},
};
