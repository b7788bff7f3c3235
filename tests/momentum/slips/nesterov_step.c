// The mutants of nesterov_step, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "momentum.h"
#include "mutants.h"

// ---- solutions/momentum/nesterov_step.c
#define nesterov_step nesterov_step_0
// One step of Nesterov's method: momentum, with the gradient of the point ahead.
// Book: chapter 4, section "Looking ahead".
#include "momentum.h"

static void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
double *ahead = ((__typeof__(&*scratch))(M(1) ? (void *)velocity : M(2) ? (void *)w : (void *)scratch)), *grad = ((__typeof__(&*scratch))(M(3) ? (void *)velocity : M(4) ? (void *)w : M(5) ? (void *)ahead : (void *)scratch)) + (*(&n));;
if (M(6)) { gradient(n, ahead, params, grad); }
if (!(0 || M(8))) { { for (size_t i = (M(9) ? 1 : 0) + ((M(10) ? 1 : 0)); (*(M(11) ? &n : &i)) + (M(13) ? 1 : M(12) ? -1 : 0) < ((*(M(14) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*ahead))(M(15) ? (void *)scratch : M(16) ? (void *)velocity : M(17) ? (void *)w : M(18) ? (void *)grad : (void *)ahead))[M(19) ? 1 + (i) : M(20) ? -1 + (i) : M(21) ? 0 : ((*(M(22) ? &n : &i)))]; __auto_type t2 = (M(23) ? -1 : 1) * (({ __auto_type t3 = ((__typeof__(&*w))(M(24) ? (void *)scratch : M(25) ? (void *)velocity : M(26) ? (void *)ahead : M(27) ? (void *)grad : (void *)w))[M(28) ? 1 + (i) : M(29) ? -1 + (i) : M(30) ? 0 : ((*(M(31) ? &n : &i)))]; __auto_type t4 = ({ __auto_type t5 = ({ __auto_type t7 = (*(M(32) ? &beta : &learning_rate)); __auto_type t8 = (*(M(33) ? &learning_rate : &beta)); M(34) ? t7 / t8 : M(35) ? t7 + t8 : M(36) ? t7 : M(37) ? t8 : t7 * t8; }); __auto_type t6 = ((__typeof__(&*velocity))(M(38) ? (void *)scratch : M(39) ? (void *)w : M(40) ? (void *)ahead : M(41) ? (void *)grad : (void *)velocity))[M(42) ? 1 + (i) : M(43) ? -1 + (i) : M(44) ? 0 : ((*(M(45) ? &n : &i)))]; M(46) ? t5 / t6 : M(47) ? t5 + t6 : M(48) ? t5 : M(49) ? t6 : t5 * t6; }); M(50) ? t3 + t4 : M(51) ? t3 * t4 : M(52) ? t3 : M(53) ? t4 - t3 : t3 - t4; })); M(54) ? (*t1 += t2) : M(55) ? (*t1 -= t2) : (*t1 = t2); *t1; }); if (M(7)) { gradient(n, ahead, params, grad); }
}
}; }
if (M(56)) { for (size_t i = 0; i < n; i++) {
        velocity[i] = beta * velocity[i] + grad[i];
        w[i] -= learning_rate * velocity[i];
    }; }
if (!(0 || M(6) || M(7) || M(57))) { (M(58) ? gradient((n), (grad), (params), (ahead)) : gradient((*(&n)), ((__typeof__(&*ahead))(M(59) ? (void *)scratch : M(60) ? (void *)velocity : M(61) ? (void *)w : M(62) ? (void *)grad : (void *)ahead)), ((__typeof__(&*params))((void *)params)), ((__typeof__(&*grad))(M(63) ? (void *)scratch : M(64) ? (void *)velocity : M(65) ? (void *)w : M(66) ? (void *)ahead : (void *)grad)))); }
if (!(0 || M(56) || M(67))) { { for (size_t i = (M(68) ? 1 : 0) + ((M(69) ? 1 : 0)); (*(M(70) ? &n : &i)) + (M(72) ? 1 : M(71) ? -1 : 0) < ((*(M(73) ? &i : &n))); i++) { TURN;
if (M(74)) { w[i] -= learning_rate * velocity[i]; }
if (!(0 || M(75))) { ({ __auto_type t9 = &((__typeof__(&*velocity))(M(76) ? (void *)scratch : M(77) ? (void *)w : M(78) ? (void *)ahead : M(79) ? (void *)grad : (void *)velocity))[M(80) ? 1 + (i) : M(81) ? -1 + (i) : M(82) ? 0 : ((*(M(83) ? &n : &i)))]; __auto_type t10 = (M(84) ? -1 : 1) * (({ __auto_type t11 = ({ __auto_type t13 = (*(M(85) ? &learning_rate : &beta)); __auto_type t14 = ((__typeof__(&*velocity))(M(86) ? (void *)scratch : M(87) ? (void *)w : M(88) ? (void *)ahead : M(89) ? (void *)grad : (void *)velocity))[M(90) ? 1 + (i) : M(91) ? -1 + (i) : M(92) ? 0 : ((*(M(93) ? &n : &i)))]; M(94) ? t13 / t14 : M(95) ? t13 + t14 : M(96) ? t13 : M(97) ? t14 : t13 * t14; }); __auto_type t12 = ((__typeof__(&*grad))(M(98) ? (void *)scratch : M(99) ? (void *)velocity : M(100) ? (void *)w : M(101) ? (void *)ahead : (void *)grad))[M(102) ? 1 + (i) : M(103) ? -1 + (i) : M(104) ? 0 : ((*(M(105) ? &n : &i)))]; M(106) ? t11 - t12 : M(107) ? t11 * t12 : M(108) ? t11 : M(109) ? t12 : t11 + t12; })); M(110) ? (*t9 += t10) : M(111) ? (*t9 -= t10) : (*t9 = t10); *t9; }); }
if (!(0 || M(74) || M(112))) { ({ __auto_type t15 = &((__typeof__(&*w))(M(113) ? (void *)scratch : M(114) ? (void *)velocity : M(115) ? (void *)ahead : M(116) ? (void *)grad : (void *)w))[M(117) ? 1 + (i) : M(118) ? -1 + (i) : M(119) ? 0 : ((*(M(120) ? &n : &i)))]; __auto_type t16 = (M(121) ? -1 : 1) * (({ __auto_type t17 = (*(M(122) ? &beta : &learning_rate)); __auto_type t18 = ((__typeof__(&*velocity))(M(123) ? (void *)scratch : M(124) ? (void *)w : M(125) ? (void *)ahead : M(126) ? (void *)grad : (void *)velocity))[M(127) ? 1 + (i) : M(128) ? -1 + (i) : M(129) ? 0 : ((*(M(130) ? &n : &i)))]; M(131) ? t17 / t18 : M(132) ? t17 + t18 : M(133) ? t17 : M(134) ? t18 : t17 * t18; })); M(135) ? (*t15 += t16) : M(136) ? (*t15 = t16) : M(137) ? (*t15 = - t16) : (*t15 -= t16); *t15; }); }
}
}; }
}


#undef nesterov_step

void nesterov_step(gradient_function *gradient, void *params, size_t n, double learning_rate,
                   double beta, double *scratch, double *velocity, double *w)
{
    switch (mutant_base) {
    default:
        return nesterov_step_0(gradient, params, n, learning_rate, beta, scratch, velocity, w);
    }
}

const unsigned mutant_count = 137, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "`velocity` stands where `scratch` belongs, where the point ahead is computed"},
    {0, "`w` stands where `scratch` belongs, where the point ahead is computed"},
    {0, "`velocity` stands where `scratch` belongs, where the gradient is computed"},
    {0, "`w` stands where `scratch` belongs, where the gradient is computed"},
    {0, "the point ahead stands where `scratch` belongs, where the gradient is computed", "these are two names of one place"},
    {0, "the call of `gradient` comes before the point ahead"},
    {0, "the call of `gradient` stands inside a loop and belongs behind it"},
    {0, "a statement for the point ahead is left out"},
    {0, "the loop for the point ahead starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for the point ahead ends one too late: it has a turn too many"},
    {0, "the loop for the point ahead ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where the point ahead belongs, where the point ahead is computed", "these are two names of one place"},
    {0, "`velocity` stands where the point ahead belongs, where the point ahead is computed"},
    {0, "`w` stands where the point ahead belongs, where the point ahead is computed"},
    {0, "the gradient stands where the point ahead belongs, where the point ahead is computed"},
    {0, "an index of the point ahead is one too far on, where the point ahead is computed"},
    {0, "an index of the point ahead is one too early, where the point ahead is computed"},
    {0, "it is always the first element of the point ahead, where the point ahead is computed"},
    {0, "`n` stands where the index `i` belongs, where the point ahead is computed"},
    {0, "a sign is turned, where the point ahead is computed"},
    {0, "`scratch` stands where `w` belongs, where the point ahead is computed"},
    {0, "`velocity` stands where `w` belongs, where the point ahead is computed"},
    {0, "the point ahead stands where `w` belongs, where the point ahead is computed"},
    {0, "the gradient stands where `w` belongs, where the point ahead is computed"},
    {0, "an index of `w` is one too far on, where the point ahead is computed"},
    {0, "an index of `w` is one too early, where the point ahead is computed"},
    {0, "it is always the first element of `w`, where the point ahead is computed"},
    {0, "`n` stands where the index `i` belongs, where the point ahead is computed"},
    {0, "`beta` stands where `learning_rate` belongs, where the point ahead is computed"},
    {0, "`learning_rate` stands where `beta` belongs, where the point ahead is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `beta`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `beta`"},
    {0, "the factor `beta` is left out, where the point ahead is computed"},
    {0, "the factor `learning_rate` is left out, where the point ahead is computed"},
    {0, "`scratch` stands where `velocity` belongs, where the point ahead is computed"},
    {0, "`w` stands where `velocity` belongs, where the point ahead is computed"},
    {0, "the point ahead stands where `velocity` belongs, where the point ahead is computed"},
    {0, "the gradient stands where `velocity` belongs, where the point ahead is computed"},
    {0, "an index of `velocity` is one too far on, where the point ahead is computed"},
    {0, "an index of `velocity` is one too early, where the point ahead is computed"},
    {0, "it is always the first element of `velocity`, where the point ahead is computed"},
    {0, "`n` stands where the index `i` belongs, where the point ahead is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate * beta` and `velocity[i]`"},
    {0, "`+` stands where `*` belongs, between `learning_rate * beta` and `velocity[i]`"},
    {0, "the factor `velocity[i]` is left out, where the point ahead is computed"},
    {0, "the factor `learning_rate * beta` is left out, where the point ahead is computed"},
    {0, "`+` stands where `-` belongs, where the point ahead is computed"},
    {0, "`*` stands where `-` belongs, where the point ahead is computed"},
    {0, "a value on the way is not subtracted, where the point ahead is computed"},
    {0, "the two sides of a difference are exchanged, where the point ahead is computed"},
    {0, "the point ahead is added to where it should be set"},
    {0, "the point ahead is subtracted from where it should be set"},
    {0, "`velocity` comes before the call of `gradient`"},
    {0, "the call of `gradient` is left out"},
    {0, "the second and the fourth argument of `gradient` are exchanged"},
    {0, "`scratch` stands where the point ahead belongs, in the call of `gradient`", "these are two names of one place"},
    {0, "`velocity` stands where the point ahead belongs, in the call of `gradient`"},
    {0, "`w` stands where the point ahead belongs, in the call of `gradient`"},
    {0, "the gradient stands where the point ahead belongs, in the call of `gradient`"},
    {0, "`scratch` stands where the gradient belongs, in the call of `gradient`"},
    {0, "`velocity` stands where the gradient belongs, in the call of `gradient`"},
    {0, "`w` stands where the gradient belongs, in the call of `gradient`"},
    {0, "the point ahead stands where the gradient belongs, in the call of `gradient`"},
    {0, "a statement for `velocity` is left out"},
    {0, "the loop for `velocity` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `velocity` ends one too late: it has a turn too many"},
    {0, "the loop for `velocity` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`w` comes before `velocity`"},
    {0, "a statement for `velocity` is left out"},
    {0, "`scratch` stands where `velocity` belongs, where `velocity` is computed"},
    {0, "`w` stands where `velocity` belongs, where `velocity` is computed"},
    {0, "the point ahead stands where `velocity` belongs, where `velocity` is computed"},
    {0, "the gradient stands where `velocity` belongs, where `velocity` is computed"},
    {0, "an index of `velocity` is one too far on, where `velocity` is computed"},
    {0, "an index of `velocity` is one too early, where `velocity` is computed"},
    {0, "it is always the first element of `velocity`, where `velocity` is computed"},
    {0, "`n` stands where the index `i` belongs, where `velocity` is computed"},
    {0, "a sign is turned, where `velocity` is computed"},
    {0, "`learning_rate` stands where `beta` belongs, where `velocity` is computed"},
    {0, "`scratch` stands where `velocity` belongs, where `velocity` is computed"},
    {0, "`w` stands where `velocity` belongs, where `velocity` is computed"},
    {0, "the point ahead stands where `velocity` belongs, where `velocity` is computed"},
    {0, "the gradient stands where `velocity` belongs, where `velocity` is computed"},
    {0, "an index of `velocity` is one too far on, where `velocity` is computed"},
    {0, "an index of `velocity` is one too early, where `velocity` is computed"},
    {0, "it is always the first element of `velocity`, where `velocity` is computed"},
    {0, "`n` stands where the index `i` belongs, where `velocity` is computed"},
    {0, "`/` stands where `*` belongs, between `beta` and `velocity[i]`"},
    {0, "`+` stands where `*` belongs, between `beta` and `velocity[i]`"},
    {0, "the factor `velocity[i]` is left out, where `velocity` is computed"},
    {0, "the factor `beta` is left out, where `velocity` is computed"},
    {0, "`scratch` stands where the gradient belongs, where `velocity` is computed"},
    {0, "`velocity` stands where the gradient belongs, where `velocity` is computed"},
    {0, "`w` stands where the gradient belongs, where `velocity` is computed"},
    {0, "the point ahead stands where the gradient belongs, where `velocity` is computed"},
    {0, "an index of the gradient is one too far on, where `velocity` is computed"},
    {0, "an index of the gradient is one too early, where `velocity` is computed"},
    {0, "it is always the first element of the gradient, where `velocity` is computed"},
    {0, "`n` stands where the index `i` belongs, where `velocity` is computed"},
    {0, "`-` stands where `+` belongs, where `velocity` is computed"},
    {0, "`*` stands where `+` belongs, where `velocity` is computed"},
    {0, "the gradient is not added, where `velocity` is computed"},
    {0, "`beta * velocity[i]` is not added, where `velocity` is computed"},
    {0, "`velocity` is added to where it should be set"},
    {0, "`velocity` is subtracted from where it should be set"},
    {0, "a statement for `w` is left out"},
    {0, "`scratch` stands where `w` belongs, where `w` is computed"},
    {0, "`velocity` stands where `w` belongs, where `w` is computed"},
    {0, "the point ahead stands where `w` belongs, where `w` is computed"},
    {0, "the gradient stands where `w` belongs, where `w` is computed"},
    {0, "an index of `w` is one too far on, where `w` is computed"},
    {0, "an index of `w` is one too early, where `w` is computed"},
    {0, "it is always the first element of `w`, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "the sign of `learning_rate * velocity[i]` is turned, where `w` is computed"},
    {0, "`beta` stands where `learning_rate` belongs, where `w` is computed"},
    {0, "`scratch` stands where `velocity` belongs, where `w` is computed"},
    {0, "`w` stands where `velocity` belongs, where `w` is computed"},
    {0, "the point ahead stands where `velocity` belongs, where `w` is computed"},
    {0, "the gradient stands where `velocity` belongs, where `w` is computed"},
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
