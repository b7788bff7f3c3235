// The mutants of backtracking, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "gradients.h"
#include "mutants.h"

// ---- solutions/gradients/backtracking.c
#define backtracking backtracking_0
// One step of gradient descent, with the first of ever smaller rates that lowers f by enough.
// Book: chapter 2, section "How far along one direction".
#include "gradients.h"

static double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
double before = ({ double t_ = (M(2) ? -1 : 1) * ((f((*(M(3) ? &max_halvings : &n)), ((__typeof__(&*x))(M(4) ? (void *)scratch : (void *)x)), ((__typeof__(&*params))((void *)params))))); M(1) ? (float)t_ : t_; }), square = (M(5) ? 1 : 0);;
if (!(0 || M(6))) { { for (size_t i = (M(7) ? 1 : 0) + ((M(8) ? 1 : 0)); (*(M(9) ? &n : M(10) ? &max_halvings : &i)) + (M(12) ? 1 : M(11) ? -1 : 0) < ((*(M(13) ? &max_halvings : M(14) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &(*(M(15) ? &c : M(16) ? &learning_rate : M(17) ? &before : &square)); __auto_type t2 = (M(18) ? -1 : 1) * (({ __auto_type t3 = ((__typeof__(&*grad))(M(19) ? (void *)scratch : M(20) ? (void *)x : (void *)grad))[M(21) ? 1 + (i) : M(22) ? -1 + (i) : M(23) ? 0 : ((*(M(24) ? &n : M(25) ? &max_halvings : &i)))]; __auto_type t4 = ((__typeof__(&*grad))(M(26) ? (void *)scratch : M(27) ? (void *)x : (void *)grad))[M(28) ? 1 + (i) : M(29) ? -1 + (i) : M(30) ? 0 : ((*(M(31) ? &n : M(32) ? &max_halvings : &i)))]; M(33) ? t3 / t4 : M(34) ? t3 + t4 : M(35) ? t3 : M(36) ? t4 : t3 * t4; })); M(37) ? (*t1 = t2) : M(38) ? (*t1 -= t2) : M(39) ? (*t1 *= t2) : (*t1 += t2); if (M(40)) *t1 = (float)*t1; *t1; }); }
}; }
double rate = ({ double t_ = (M(42) ? -1 : 1) * ((*(M(43) ? &c : M(44) ? &before : M(45) ? &square : &learning_rate))); M(41) ? (float)t_ : t_; });;
if (!(0)) { { for (size_t tries = (M(46) ? 1 : 0) + ((M(47) ? 1 : 0)); (*(M(48) ? &n : M(49) ? &max_halvings : &tries)) + (M(51) ? 1 : M(50) ? -1 : 0) <= ((*(M(52) ? &n : M(53) ? &tries : &max_halvings))); tries++, rate /= 2) { TURN;
if (!(0 || M(54))) { { for (size_t i = (M(55) ? 1 : 0) + ((M(56) ? 1 : 0)); (*(M(57) ? &n : M(58) ? &max_halvings : M(59) ? &tries : &i)) + (M(61) ? 1 : M(60) ? -1 : 0) < ((*(M(62) ? &max_halvings : M(63) ? &tries : M(64) ? &i : &n))); i++)
            { TURN; ({ __auto_type t5 = &((__typeof__(&*scratch))(M(65) ? (void *)x : (void *)scratch))[M(66) ? 1 + (i) : M(67) ? -1 + (i) : M(68) ? 0 : ((*(M(69) ? &n : M(70) ? &max_halvings : M(71) ? &tries : &i)))]; __auto_type t6 = (M(72) ? -1 : 1) * (({ __auto_type t7 = ((__typeof__(&*x))(M(73) ? (void *)scratch : (void *)x))[M(74) ? 1 + (i) : M(75) ? -1 + (i) : M(76) ? 0 : ((*(M(77) ? &n : M(78) ? &max_halvings : M(79) ? &tries : &i)))]; __auto_type t8 = ({ __auto_type t9 = (*(M(80) ? &c : M(81) ? &learning_rate : M(82) ? &before : M(83) ? &square : &rate)); __auto_type t10 = ((__typeof__(&*grad))(M(84) ? (void *)scratch : M(85) ? (void *)x : (void *)grad))[M(86) ? 1 + (i) : M(87) ? -1 + (i) : M(88) ? 0 : ((*(M(89) ? &n : M(90) ? &max_halvings : M(91) ? &tries : &i)))]; M(92) ? t9 / t10 : M(93) ? t9 + t10 : M(94) ? t9 : M(95) ? t10 : t9 * t10; }); M(96) ? t7 + t8 : M(97) ? t7 * t8 : M(98) ? t7 : M(99) ? t8 - t7 : t7 - t8; })); M(100) ? (*t5 += t6) : M(101) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
}; }
if (!(0 || M(102))) { if (M(105) || (!M(104) && (M(103) ^ !!(({ __auto_type t11 = (f((*(M(106) ? &max_halvings : M(107) ? &tries : &n)), ((__typeof__(&*scratch))(M(108) ? (void *)x : (void *)scratch)), ((__typeof__(&*params))((void *)params)))); __auto_type t12 = ({ __auto_type t13 = (*(M(109) ? &c : M(110) ? &learning_rate : M(111) ? &square : M(112) ? &rate : &before)); __auto_type t14 = ({ __auto_type t15 = ({ __auto_type t17 = (*(M(113) ? &learning_rate : M(114) ? &before : M(115) ? &square : M(116) ? &rate : &c)); __auto_type t18 = (*(M(117) ? &c : M(118) ? &learning_rate : M(119) ? &before : M(120) ? &square : &rate)); M(121) ? t17 / t18 : M(122) ? t17 + t18 : M(123) ? t17 : M(124) ? t18 : t17 * t18; }); __auto_type t16 = (*(M(125) ? &c : M(126) ? &learning_rate : M(127) ? &before : M(128) ? &rate : &square)); M(129) ? t15 / t16 : M(130) ? t15 + t16 : M(131) ? t15 : M(132) ? t16 : t15 * t16; }); M(133) ? t13 + t14 : M(134) ? t13 * t14 : M(135) ? t13 : M(136) ? t14 - t13 : t13 - t14; }); M(137) ? t11 < t12 : M(138) ? t11 > t12 : M(139) ? t11 >= t12 : M(140) ? t11 == t12 : M(141) ? t11 != t12 : t11 <= t12; }))))){
if (!(0 || M(142))) { { for (size_t i = (M(143) ? 1 : 0) + ((M(144) ? 1 : 0)); (*(M(145) ? &n : M(146) ? &max_halvings : M(147) ? &tries : &i)) + (M(149) ? 1 : M(148) ? -1 : 0) < ((*(M(150) ? &max_halvings : M(151) ? &tries : M(152) ? &i : &n))); i++)
                { TURN; ({ __auto_type t19 = &((__typeof__(&*x))(M(153) ? (void *)scratch : (void *)x))[M(154) ? 1 + (i) : M(155) ? -1 + (i) : M(156) ? 0 : ((*(M(157) ? &n : M(158) ? &max_halvings : M(159) ? &tries : &i)))]; __auto_type t20 = (M(160) ? -1 : 1) * (((__typeof__(&*scratch))(M(161) ? (void *)x : (void *)scratch))[M(162) ? 1 + (i) : M(163) ? -1 + (i) : M(164) ? 0 : ((*(M(165) ? &n : M(166) ? &max_halvings : M(167) ? &tries : &i)))]); M(168) ? (*t19 += t20) : M(169) ? (*t19 -= t20) : (*t19 = t20); *t19; }); }
}; }
if (!(0)) { return (M(170) ? -1 : 1) * ((*(M(171) ? &c : M(172) ? &learning_rate : M(173) ? &before : M(174) ? &square : &rate))); }
}
; }
}
}; }
if (!(0)) { return (M(175) ? 1 : 0); }
}


#undef backtracking

double backtracking(loss_function *f, void *params, size_t n, const double *grad, double c,
                    double learning_rate, size_t max_halvings, double *scratch, double *x)
{
    switch (mutant_base) {
    default:
        return backtracking_0(f, params, n, grad, c, learning_rate, max_halvings, scratch, x);
    }
}

const unsigned mutant_count = 175, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "`f` at `x` is a `float`"},
    {0, "the sign of `f(n, x, params)` is turned, where `f` at `x` is computed"},
    {0, "`max_halvings` stands where `n` belongs, where `f` at `x` is computed"},
    {0, "`scratch` stands where `x` belongs, where `f` at `x` is computed"},
    {0, "1 stands where 0 belongs, where the squared length of `grad` is computed"},
    {0, "a statement for the squared length of `grad` is left out"},
    {0, "the loop for the squared length of `grad` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`max_halvings` stands where the index `i` belongs"},
    {0, "the loop for the squared length of `grad` ends one too late: it has a turn too many"},
    {0, "the loop for the squared length of `grad` ends one too early: its last turn is missing"},
    {0, "`max_halvings` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`c` stands where the squared length of `grad` belongs, where the squared length of `grad` is computed"},
    {0, "`learning_rate` stands where the squared length of `grad` belongs, where the squared length of `grad` is computed"},
    {0, "`f` at `x` stands where the squared length of `grad` belongs, where the squared length of `grad` is computed"},
    {0, "the sign of `grad[i] * grad[i]` is turned, where the squared length of `grad` is computed"},
    {0, "`scratch` stands where `grad` belongs, where the squared length of `grad` is computed"},
    {0, "`x` stands where `grad` belongs, where the squared length of `grad` is computed"},
    {0, "an index of `grad` is one too far on, where the squared length of `grad` is computed"},
    {0, "an index of `grad` is one too early, where the squared length of `grad` is computed"},
    {0, "it is always the first element of `grad`, where the squared length of `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where the squared length of `grad` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where the squared length of `grad` is computed"},
    {0, "`scratch` stands where `grad` belongs, where the squared length of `grad` is computed"},
    {0, "`x` stands where `grad` belongs, where the squared length of `grad` is computed"},
    {0, "an index of `grad` is one too far on, where the squared length of `grad` is computed"},
    {0, "an index of `grad` is one too early, where the squared length of `grad` is computed"},
    {0, "it is always the first element of `grad`, where the squared length of `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where the squared length of `grad` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where the squared length of `grad` is computed"},
    {0, "`/` stands where `*` belongs, between `grad[i]` and `grad[i]`"},
    {0, "`+` stands where `*` belongs, between `grad[i]` and `grad[i]`"},
    {0, "the factor `grad[i]` is left out, where the squared length of `grad` is computed"},
    {0, "the factor `grad[i]` is left out, where the squared length of `grad` is computed"},
    {0, "the squared length of `grad` is overwritten where it should be added to"},
    {0, "the squared length of `grad` is taken away from where it should be added to"},
    {0, "the squared length of `grad` is multiplied where it should be added to"},
    {0, "the squared length of `grad` passes through a `float`"},
    {0, "the rate is a `float`"},
    {0, "the sign of `learning_rate` is turned, where the rate is computed"},
    {0, "`c` stands where `learning_rate` belongs, where the rate is computed"},
    {0, "`f` at `x` stands where `learning_rate` belongs, where the rate is computed"},
    {0, "the squared length of `grad` stands where `learning_rate` belongs, where the rate is computed"},
    {0, "the loop for `scratch` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the count of rates tried belongs"},
    {0, "`max_halvings` stands where the count of rates tried belongs"},
    {0, "the loop for `scratch` ends one too late: it has a turn too many"},
    {0, "the loop for `scratch` ends one too early: its last turn is missing"},
    {0, "`n` stands where `max_halvings` belongs"},
    {0, "the count of rates tried stands where `max_halvings` belongs"},
    {0, "a statement for `scratch` is left out"},
    {0, "the loop for `scratch` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`max_halvings` stands where the index `i` belongs"},
    {0, "the count of rates tried stands where the index `i` belongs"},
    {0, "the loop for `scratch` ends one too late: it has a turn too many"},
    {0, "the loop for `scratch` ends one too early: its last turn is missing"},
    {0, "`max_halvings` stands where `n` belongs"},
    {0, "the count of rates tried stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`x` stands where `scratch` belongs, where `scratch` is computed"},
    {0, "an index of `scratch` is one too far on, where `scratch` is computed"},
    {0, "an index of `scratch` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `scratch`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "the count of rates tried stands where the index `i` belongs, where `scratch` is computed"},
    {0, "a sign is turned, where `scratch` is computed"},
    {0, "`scratch` stands where `x` belongs, where `scratch` is computed"},
    {0, "an index of `x` is one too far on, where `scratch` is computed"},
    {0, "an index of `x` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `x`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "the count of rates tried stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`c` stands where the rate belongs, where `scratch` is computed"},
    {0, "`learning_rate` stands where the rate belongs, where `scratch` is computed"},
    {0, "`f` at `x` stands where the rate belongs, where `scratch` is computed"},
    {0, "the squared length of `grad` stands where the rate belongs, where `scratch` is computed"},
    {0, "`scratch` stands where `grad` belongs, where `scratch` is computed"},
    {0, "`x` stands where `grad` belongs, where `scratch` is computed"},
    {0, "an index of `grad` is one too far on, where `scratch` is computed"},
    {0, "an index of `grad` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `grad`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "the count of rates tried stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`/` stands where `*` belongs, where `scratch` is computed"},
    {0, "`+` stands where `*` belongs, where `scratch` is computed"},
    {0, "the factor `grad[i]` is left out, where `scratch` is computed"},
    {0, "the factor the rate is left out, where `scratch` is computed"},
    {0, "`+` stands where `-` belongs, where `scratch` is computed"},
    {0, "`*` stands where `-` belongs, where `scratch` is computed"},
    {0, "a value on the way is not subtracted, where `scratch` is computed"},
    {0, "the two sides of a difference are exchanged, where `scratch` is computed"},
    {0, "`scratch` is added to where it should be set"},
    {0, "`scratch` is subtracted from where it should be set"},
    {0, "a statement for the call of `f` is left out"},
    {0, "the condition on `x` is turned round"},
    {0, "the condition on `x` is left out, as if it never held"},
    {0, "the condition on `x` is left out, as if it always held"},
    {0, "`max_halvings` stands where `n` belongs"},
    {0, "the count of rates tried stands where `n` belongs"},
    {0, "`x` stands where `scratch` belongs"},
    {0, "`c` stands where `f` at `x` belongs"},
    {0, "`learning_rate` stands where `f` at `x` belongs"},
    {0, "the squared length of `grad` stands where `f` at `x` belongs"},
    {0, "the rate stands where `f` at `x` belongs"},
    {0, "`learning_rate` stands where `c` belongs"},
    {0, "`f` at `x` stands where `c` belongs"},
    {0, "the squared length of `grad` stands where `c` belongs"},
    {0, "the rate stands where `c` belongs"},
    {0, "`c` stands where the rate belongs"},
    {0, "`learning_rate` stands where the rate belongs"},
    {0, "`f` at `x` stands where the rate belongs"},
    {0, "the squared length of `grad` stands where the rate belongs"},
    {0, "`/` stands where `*` belongs"},
    {0, "`+` stands where `*` belongs"},
    {0, "the factor the rate is left out"},
    {0, "the factor `c` is left out"},
    {0, "`c` stands where the squared length of `grad` belongs"},
    {0, "`learning_rate` stands where the squared length of `grad` belongs"},
    {0, "`f` at `x` stands where the squared length of `grad` belongs"},
    {0, "the rate stands where the squared length of `grad` belongs"},
    {0, "`/` stands where `*` belongs"},
    {0, "`+` stands where `*` belongs"},
    {0, "the factor the squared length of `grad` is left out"},
    {0, "the factor a value on the way is left out"},
    {0, "`+` stands where `-` belongs"},
    {0, "`*` stands where `-` belongs"},
    {0, "a value on the way is not subtracted"},
    {0, "the two sides of a difference are exchanged"},
    {0, "`<` stands where `<=` belongs"},
    {0, "`>` stands where `<=` belongs"},
    {0, "`>=` stands where `<=` belongs"},
    {0, "`==` stands where `<=` belongs"},
    {0, "`!=` stands where `<=` belongs"},
    {0, "a statement for `x` is left out"},
    {0, "the loop for `x` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`max_halvings` stands where the index `i` belongs"},
    {0, "the count of rates tried stands where the index `i` belongs"},
    {0, "the loop for `x` ends one too late: it has a turn too many"},
    {0, "the loop for `x` ends one too early: its last turn is missing"},
    {0, "`max_halvings` stands where `n` belongs"},
    {0, "the count of rates tried stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `x` belongs, where `x` is computed"},
    {0, "an index of `x` is one too far on, where `x` is computed"},
    {0, "an index of `x` is one too early, where `x` is computed"},
    {0, "it is always the first element of `x`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where `x` is computed"},
    {0, "the count of rates tried stands where the index `i` belongs, where `x` is computed"},
    {0, "the sign of `scratch[i]` is turned, where `x` is computed"},
    {0, "`x` stands where `scratch` belongs, where `x` is computed"},
    {0, "an index of `scratch` is one too far on, where `x` is computed"},
    {0, "an index of `scratch` is one too early, where `x` is computed"},
    {0, "it is always the first element of `scratch`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "`max_halvings` stands where the index `i` belongs, where `x` is computed"},
    {0, "the count of rates tried stands where the index `i` belongs, where `x` is computed"},
    {0, "`x` is added to where it should be set"},
    {0, "`x` is subtracted from where it should be set"},
    {0, "the sign of the rate is turned, in what is returned"},
    {0, "`c` stands where the rate belongs, in what is returned"},
    {0, "`learning_rate` stands where the rate belongs, in what is returned"},
    {0, "`f` at `x` stands where the rate belongs, in what is returned"},
    {0, "the squared length of `grad` stands where the rate belongs, in what is returned"},
    {0, "1 stands where 0 belongs, in what is returned"},
};
