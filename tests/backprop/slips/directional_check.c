// The mutants of directional_check, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/directional_check.c
#define directional_check directional_check_0
// A gradient against the slope of the loss along one direction, from two evaluations.
// Book: chapter 5, section "Break it".
#include <math.h>

#include "backprop.h"

static double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
double promised = (M(1) ? 1 : 0);;
if (!(0 || M(2))) { { for (size_t i = (M(3) ? 1 : 0) + ((M(4) ? 1 : 0)); (*(M(5) ? &n : &i)) + (M(7) ? 1 : M(6) ? -1 : 0) < ((*(M(8) ? &i : &n))); i++) { TURN;
if (M(9)) { scratch[i] = w[i] + h * v[i]; }
if (!(0 || M(10))) { ({ __auto_type t1 = &(*(M(11) ? &h : &promised)); __auto_type t2 = (M(12) ? -1 : 1) * (({ __auto_type t3 = ((__typeof__(&*grad))(M(13) ? (void *)w : M(14) ? (void *)v : M(15) ? (void *)scratch : (void *)grad))[M(16) ? 1 + (i) : M(17) ? -1 + (i) : M(18) ? 0 : ((*(M(19) ? &n : &i)))]; __auto_type t4 = ((__typeof__(&*v))(M(20) ? (void *)w : M(21) ? (void *)grad : M(22) ? (void *)scratch : (void *)v))[M(23) ? 1 + (i) : M(24) ? -1 + (i) : M(25) ? 0 : ((*(M(26) ? &n : &i)))]; M(27) ? t3 / t4 : M(28) ? t3 + t4 : M(29) ? t3 : M(30) ? t4 : t3 * t4; })); M(31) ? (*t1 = t2) : M(32) ? (*t1 -= t2) : M(33) ? (*t1 *= t2) : (*t1 += t2); if (M(34)) *t1 = (float)*t1; *t1; }); }
if (!(0 || M(9) || M(35))) { ({ __auto_type t5 = &((__typeof__(&*scratch))((void *)scratch))[M(36) ? 1 + (i) : M(37) ? -1 + (i) : M(38) ? 0 : ((*(M(39) ? &n : &i)))]; __auto_type t6 = (M(40) ? -1 : 1) * (({ __auto_type t7 = ((__typeof__(&*w))(M(41) ? (void *)grad : M(42) ? (void *)v : M(43) ? (void *)scratch : (void *)w))[M(44) ? 1 + (i) : M(45) ? -1 + (i) : M(46) ? 0 : ((*(M(47) ? &n : &i)))]; __auto_type t8 = ({ __auto_type t9 = (*(M(48) ? &promised : &h)); __auto_type t10 = ((__typeof__(&*v))(M(49) ? (void *)w : M(50) ? (void *)grad : M(51) ? (void *)scratch : (void *)v))[M(52) ? 1 + (i) : M(53) ? -1 + (i) : M(54) ? 0 : ((*(M(55) ? &n : &i)))]; M(56) ? t9 / t10 : M(57) ? t9 + t10 : M(58) ? t9 : M(59) ? t10 : t9 * t10; }); M(60) ? t7 - t8 : M(61) ? t7 * t8 : M(62) ? t7 : M(63) ? t8 : t7 + t8; })); M(64) ? (*t5 += t6) : M(65) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
}
}; }
double ahead = ({ double t_ = (M(67) ? -1 : 1) * ((loss((*(&n)), ((__typeof__(&*scratch))((void *)scratch)), ((__typeof__(&*params))((void *)params))))); M(66) ? (float)t_ : t_; });;
if (!(0 || M(68))) { { for (size_t i = (M(69) ? 1 : 0) + ((M(70) ? 1 : 0)); (*(M(71) ? &n : &i)) + (M(73) ? 1 : M(72) ? -1 : 0) < ((*(M(74) ? &i : &n))); i++)
        { TURN; ({ __auto_type t11 = &((__typeof__(&*scratch))((void *)scratch))[M(75) ? 1 + (i) : M(76) ? -1 + (i) : M(77) ? 0 : ((*(M(78) ? &n : &i)))]; __auto_type t12 = (M(79) ? -1 : 1) * (({ __auto_type t13 = ((__typeof__(&*w))(M(80) ? (void *)grad : M(81) ? (void *)v : M(82) ? (void *)scratch : (void *)w))[M(83) ? 1 + (i) : M(84) ? -1 + (i) : M(85) ? 0 : ((*(M(86) ? &n : &i)))]; __auto_type t14 = ({ __auto_type t15 = (*(M(87) ? &promised : M(88) ? &ahead : &h)); __auto_type t16 = ((__typeof__(&*v))(M(89) ? (void *)w : M(90) ? (void *)grad : M(91) ? (void *)scratch : (void *)v))[M(92) ? 1 + (i) : M(93) ? -1 + (i) : M(94) ? 0 : ((*(M(95) ? &n : &i)))]; M(96) ? t15 / t16 : M(97) ? t15 + t16 : M(98) ? t15 : M(99) ? t16 : t15 * t16; }); M(100) ? t13 + t14 : M(101) ? t13 * t14 : M(102) ? t13 : M(103) ? t14 - t13 : t13 - t14; })); M(104) ? (*t11 += t12) : M(105) ? (*t11 -= t12) : (*t11 = t12); *t11; }); }
}; }
double slope = ({ double t_ = (M(107) ? -1 : 1) * (({ __auto_type t17 = (({ __auto_type t19 = (*(M(108) ? &h : M(109) ? &promised : &ahead)); __auto_type t20 = (loss((*(&n)), ((__typeof__(&*scratch))((void *)scratch)), ((__typeof__(&*params))((void *)params)))); M(110) ? t19 + t20 : M(111) ? t19 * t20 : M(112) ? t19 : M(113) ? t20 - t19 : t19 - t20; })); __auto_type t18 = (({ __auto_type t21 = (M(114) ? 3 : M(115) ? 1 : M(116) ? 4 : 2); __auto_type t22 = (*(M(117) ? &promised : M(118) ? &ahead : &h)); M(119) ? t21 / t22 : M(120) ? t21 + t22 : M(121) ? t21 : M(122) ? t22 : t21 * t22; })); M(123) ? t17 * t18 : M(124) ? t17 - t18 : M(125) ? t17 : M(126) ? t18 / t17 : M(127) ? (ahead) - (loss(n, scratch, params)) / ((2 * h)) : M(128) ? ((ahead - loss(n, scratch, params))) / (2) * (h) : t17 / t18; })); M(106) ? (float)t_ : t_; });;
if (!(0 || M(129))) { if (M(132) || (!M(131) && (M(130) ^ !!((M(133) ^ ((M(134) || (M(133) ^ !!(({ __auto_type t23 = (*(M(135) ? &h : M(136) ? &promised : M(137) ? &ahead : &slope)); __auto_type t24 = (M(138) ? 1 : 0); M(139) ? t23 < t24 : M(140) ? t23 <= t24 : M(141) ? t23 > t24 : M(142) ? t23 >= t24 : M(143) ? t23 != t24 : t23 == t24; })))) && (M(144) || (M(133) ^ !!(({ __auto_type t25 = (*(M(145) ? &h : M(146) ? &ahead : M(147) ? &slope : &promised)); __auto_type t26 = (M(148) ? 1 : 0); M(149) ? t25 < t26 : M(150) ? t25 <= t26 : M(151) ? t25 > t26 : M(152) ? t25 >= t26 : M(153) ? t25 != t26 : t25 == t26; })))))))))){ return (M(154) ? 1 : 0); }
; }
if (!(0)) { return (M(155) ? -1 : 1) * (({ __auto_type t27 = (M(156) ? sqrt((slope - promised)) : M(157) ? (slope - promised) : fabs((M(158) ? -1 : 1) * (({ __auto_type t29 = (*(M(159) ? &h : M(160) ? &promised : M(161) ? &ahead : &slope)); __auto_type t30 = (*(M(162) ? &h : M(163) ? &ahead : M(164) ? &slope : &promised)); M(165) ? t29 + t30 : M(166) ? t29 * t30 : M(167) ? t29 : M(168) ? t30 - t29 : t29 - t30; })))); __auto_type t28 = (({ __auto_type t31 = (M(169) ? sqrt((slope)) : M(170) ? (slope) : fabs((M(171) ? -1 : 1) * ((*(M(172) ? &h : M(173) ? &promised : M(174) ? &ahead : &slope))))); __auto_type t32 = (M(175) ? sqrt((promised)) : M(176) ? (promised) : fabs((M(177) ? -1 : 1) * ((*(M(178) ? &h : M(179) ? &ahead : M(180) ? &slope : &promised))))); M(181) ? t31 - t32 : M(182) ? t31 * t32 : M(183) ? t31 : M(184) ? t32 : t31 + t32; })); M(185) ? t27 * t28 : M(186) ? t27 - t28 : M(187) ? t27 : M(188) ? t28 / t27 : M(189) ? (fabs(slope - promised)) / (fabs(slope)) + (fabs(promised)) : t27 / t28; })); }
}


#undef directional_check

double directional_check(loss_function *loss, void *params, size_t n, const double *w,
                         const double *grad, const double *v, double h, double *scratch)
{
    switch (mutant_base) {
    default:
        return directional_check_0(loss, params, n, w, grad, v, h, scratch);
    }
}

const unsigned mutant_count = 189, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "1 stands where 0 belongs, where `grad` times `v` is computed"},
    {0, "a statement for `grad` times `v` is left out"},
    {0, "the loop for `grad` times `v` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `grad` times `v` ends one too late: it has a turn too many"},
    {0, "the loop for `grad` times `v` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` comes before `grad` times `v`", "the two do not depend on each other"},
    {0, "a statement for `grad` times `v` is left out"},
    {0, "`h` stands where `grad` times `v` belongs, where `grad` times `v` is computed"},
    {0, "the sign of `grad[i] * v[i]` is turned, where `grad` times `v` is computed"},
    {0, "`w` stands where `grad` belongs, where `grad` times `v` is computed"},
    {0, "`v` stands where `grad` belongs, where `grad` times `v` is computed"},
    {0, "`scratch` stands where `grad` belongs, where `grad` times `v` is computed"},
    {0, "an index of `grad` is one too far on, where `grad` times `v` is computed"},
    {0, "an index of `grad` is one too early, where `grad` times `v` is computed"},
    {0, "it is always the first element of `grad`, where `grad` times `v` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` times `v` is computed"},
    {0, "`w` stands where `v` belongs, where `grad` times `v` is computed"},
    {0, "`grad` stands where `v` belongs, where `grad` times `v` is computed"},
    {0, "`scratch` stands where `v` belongs, where `grad` times `v` is computed"},
    {0, "an index of `v` is one too far on, where `grad` times `v` is computed"},
    {0, "an index of `v` is one too early, where `grad` times `v` is computed"},
    {0, "it is always the first element of `v`, where `grad` times `v` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` times `v` is computed"},
    {0, "`/` stands where `*` belongs, between `grad[i]` and `v[i]`"},
    {0, "`+` stands where `*` belongs, between `grad[i]` and `v[i]`"},
    {0, "the factor `v[i]` is left out, where `grad` times `v` is computed"},
    {0, "the factor `grad[i]` is left out, where `grad` times `v` is computed"},
    {0, "`grad` times `v` is overwritten where it should be added to"},
    {0, "`grad` times `v` is taken away from where it should be added to"},
    {0, "`grad` times `v` is multiplied where it should be added to"},
    {0, "`grad` times `v` passes through a `float`"},
    {0, "a statement for `scratch` is left out"},
    {0, "an index of `scratch` is one too far on, where `scratch` is computed"},
    {0, "an index of `scratch` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `scratch`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "the sign of `w[i] + h * v[i]` is turned, where `scratch` is computed"},
    {0, "`grad` stands where `w` belongs, where `scratch` is computed"},
    {0, "`v` stands where `w` belongs, where `scratch` is computed"},
    {0, "`scratch` stands where `w` belongs, where `scratch` is computed"},
    {0, "an index of `w` is one too far on, where `scratch` is computed"},
    {0, "an index of `w` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `w`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`grad` times `v` stands where `h` belongs, where `scratch` is computed"},
    {0, "`w` stands where `v` belongs, where `scratch` is computed"},
    {0, "`grad` stands where `v` belongs, where `scratch` is computed"},
    {0, "`scratch` stands where `v` belongs, where `scratch` is computed"},
    {0, "an index of `v` is one too far on, where `scratch` is computed"},
    {0, "an index of `v` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `v`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`/` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "`+` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "the factor `v[i]` is left out, where `scratch` is computed"},
    {0, "the factor `h` is left out, where `scratch` is computed"},
    {0, "`-` stands where `+` belongs, between `w[i]` and `h * v[i]`"},
    {0, "`*` stands where `+` belongs, between `w[i]` and `h * v[i]`"},
    {0, "`h * v[i]` is not added, where `scratch` is computed"},
    {0, "`w[i]` is not added, where `scratch` is computed"},
    {0, "`scratch` is added to where it should be set"},
    {0, "`scratch` is subtracted from where it should be set"},
    {0, "the loss ahead is a `float`"},
    {0, "the sign of `loss(n, scratch, params)` is turned, where the loss ahead is computed"},
    {0, "a statement for `scratch` is left out"},
    {0, "the loop for `scratch` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `scratch` ends one too late: it has a turn too many"},
    {0, "the loop for `scratch` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "an index of `scratch` is one too far on, where `scratch` is computed"},
    {0, "an index of `scratch` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `scratch`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "the sign of `w[i] - h * v[i]` is turned, where `scratch` is computed"},
    {0, "`grad` stands where `w` belongs, where `scratch` is computed"},
    {0, "`v` stands where `w` belongs, where `scratch` is computed"},
    {0, "`scratch` stands where `w` belongs, where `scratch` is computed"},
    {0, "an index of `w` is one too far on, where `scratch` is computed"},
    {0, "an index of `w` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `w`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`grad` times `v` stands where `h` belongs, where `scratch` is computed"},
    {0, "the loss ahead stands where `h` belongs, where `scratch` is computed"},
    {0, "`w` stands where `v` belongs, where `scratch` is computed"},
    {0, "`grad` stands where `v` belongs, where `scratch` is computed"},
    {0, "`scratch` stands where `v` belongs, where `scratch` is computed"},
    {0, "an index of `v` is one too far on, where `scratch` is computed"},
    {0, "an index of `v` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `v`, where `scratch` is computed"},
    {0, "`n` stands where the index `i` belongs, where `scratch` is computed"},
    {0, "`/` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "`+` stands where `*` belongs, between `h` and `v[i]`"},
    {0, "the factor `v[i]` is left out, where `scratch` is computed"},
    {0, "the factor `h` is left out, where `scratch` is computed"},
    {0, "`+` stands where `-` belongs, between `w[i]` and `h * v[i]`"},
    {0, "`*` stands where `-` belongs, between `w[i]` and `h * v[i]`"},
    {0, "`h * v[i]` is not subtracted, where `scratch` is computed"},
    {0, "the two sides of a difference are exchanged, between `w[i]` and `h * v[i]`"},
    {0, "`scratch` is added to where it should be set"},
    {0, "`scratch` is subtracted from where it should be set"},
    {0, "the slope along `v` is a `float`"},
    {0, "a sign is turned, where the slope along `v` is computed"},
    {0, "`h` stands where the loss ahead belongs, where the slope along `v` is computed"},
    {0, "`grad` times `v` stands where the loss ahead belongs, where the slope along `v` is computed"},
    {0, "`+` stands where `-` belongs, where the slope along `v` is computed"},
    {0, "`*` stands where `-` belongs, where the slope along `v` is computed"},
    {0, "`loss(n, scratch, params)` is not subtracted, where the slope along `v` is computed"},
    {0, "the two sides of a difference are exchanged, where the slope along `v` is computed"},
    {0, "3 stands where 2 belongs, where the slope along `v` is computed"},
    {0, "1 stands where 2 belongs, where the slope along `v` is computed"},
    {0, "4 stands where 2 belongs, where the slope along `v` is computed"},
    {0, "`grad` times `v` stands where `h` belongs, where the slope along `v` is computed"},
    {0, "the loss ahead stands where `h` belongs, where the slope along `v` is computed"},
    {0, "`/` stands where `*` belongs, between `2` and `h`"},
    {0, "`+` stands where `*` belongs, between `2` and `h`"},
    {0, "the factor `h` is left out, where the slope along `v` is computed"},
    {0, "the factor `2` is left out, where the slope along `v` is computed"},
    {0, "`*` stands where `/` belongs, where the slope along `v` is computed"},
    {0, "`-` stands where `/` belongs, where the slope along `v` is computed"},
    {0, "the division by `2 * h` is left out, where the slope along `v` is computed"},
    {0, "a fraction is upside down, where the slope along `v` is computed"},
    {0, "the bracket around a value on the way is missing, where the slope along `v` is computed"},
    {0, "the bracket around `2 * h` is missing, where the slope along `v` is computed"},
    {0, "a statement for the slope along `v` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`||` stands where `&&` belongs"},
    {0, "one part of a condition is left out"},
    {0, "`h` stands where the slope along `v` belongs"},
    {0, "`grad` times `v` stands where the slope along `v` belongs"},
    {0, "the loss ahead stands where the slope along `v` belongs"},
    {0, "1 stands where 0 belongs"},
    {0, "`<` stands where `==` belongs"},
    {0, "`<=` stands where `==` belongs"},
    {0, "`>` stands where `==` belongs"},
    {0, "`>=` stands where `==` belongs"},
    {0, "`!=` stands where `==` belongs"},
    {0, "one part of a condition is left out"},
    {0, "`h` stands where `grad` times `v` belongs"},
    {0, "the loss ahead stands where `grad` times `v` belongs"},
    {0, "the slope along `v` stands where `grad` times `v` belongs"},
    {0, "1 stands where 0 belongs"},
    {0, "`<` stands where `==` belongs, between `grad` times `v` and `0`"},
    {0, "`<=` stands where `==` belongs, between `grad` times `v` and `0`"},
    {0, "`>` stands where `==` belongs, between `grad` times `v` and `0`"},
    {0, "`>=` stands where `==` belongs, between `grad` times `v` and `0`"},
    {0, "`!=` stands where `==` belongs, between `grad` times `v` and `0`"},
    {0, "1 stands where 0 belongs, in what is returned"},
    {0, "a sign is turned, in what is returned"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out, in what is returned"},
    {0, "a sign is turned, in what is returned", "fabs takes the sign away"},
    {0, "`h` stands where the slope along `v` belongs, in what is returned"},
    {0, "`grad` times `v` stands where the slope along `v` belongs, in what is returned"},
    {0, "the loss ahead stands where the slope along `v` belongs, in what is returned"},
    {0, "`h` stands where `grad` times `v` belongs, in what is returned"},
    {0, "the loss ahead stands where `grad` times `v` belongs, in what is returned"},
    {0, "the slope along `v` stands where `grad` times `v` belongs, in what is returned"},
    {0, "`+` stands where `-` belongs, in what is returned"},
    {0, "`*` stands where `-` belongs, in what is returned"},
    {0, "`grad` times `v` is not subtracted, in what is returned"},
    {0, "the two sides of a difference are exchanged, in what is returned", "fabs takes the sign away"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out, in what is returned"},
    {0, "the sign of the slope along `v` is turned, in what is returned", "fabs takes the sign away"},
    {0, "`h` stands where the slope along `v` belongs, in what is returned"},
    {0, "`grad` times `v` stands where the slope along `v` belongs, in what is returned"},
    {0, "the loss ahead stands where the slope along `v` belongs, in what is returned"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out, in what is returned"},
    {0, "the sign of `grad` times `v` is turned, in what is returned", "fabs takes the sign away"},
    {0, "`h` stands where `grad` times `v` belongs, in what is returned"},
    {0, "the loss ahead stands where `grad` times `v` belongs, in what is returned"},
    {0, "the slope along `v` stands where `grad` times `v` belongs, in what is returned"},
    {0, "`-` stands where `+` belongs, between `fabs(...)` and `fabs(...)`"},
    {0, "`*` stands where `+` belongs, between `fabs(...)` and `fabs(...)`"},
    {0, "`fabs(...)` is not added, in what is returned"},
    {0, "`fabs(...)` is not added, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by a value on the way is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
};
