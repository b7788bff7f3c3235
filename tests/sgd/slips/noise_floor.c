// The mutants of noise_floor, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/noise_floor.c
#define noise_floor noise_floor_0
// The noise floor of a constant learning rate, measured on a walk, with its standard error.
// Book: chapter 3, section "Why a constant rate never settles".
#include <math.h>

#include "sgd.h"

static double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
double w = ({ double t_ = (M(2) ? -1 : 1) * ((*(M(3) ? &learning_rate : &w0))); M(1) ? (float)t_ : t_; }), floor = (M(4) ? 1 : 0), squares = (M(5) ? 1 : 0);;
if (M(6)) { for (size_t b = 0; b < blocks; b++) {
        scratch[b] = 0; // the mean of this block
        for (size_t t = 0; t < length; t++) {
            w -= learning_rate * slope(w, params);
            scratch[b] += w * w / (double)length;
        }
        floor += scratch[b] / (double)blocks;
    }; }
if (!(0 || M(8))) { { for (size_t t = (M(9) ? 1 : 0) + ((M(10) ? 1 : 0)); (*(M(11) ? &settling : M(12) ? &blocks : M(13) ? &length : &t)) + (M(15) ? 1 : M(14) ? -1 : 0) < ((*(M(16) ? &blocks : M(17) ? &length : M(18) ? &t : &settling))); t++)
        { TURN; ({ __auto_type t1 = &(*(M(19) ? &w0 : M(20) ? &learning_rate : M(21) ? &floor : M(22) ? &squares : &w)); __auto_type t2 = (M(23) ? -1 : 1) * (({ __auto_type t3 = (*(M(24) ? &w0 : M(25) ? &w : M(26) ? &floor : M(27) ? &squares : &learning_rate)); __auto_type t4 = (slope((M(28) ? -1 : 1) * ((*(M(29) ? &w0 : M(30) ? &learning_rate : M(31) ? &floor : M(32) ? &squares : &w))), ((__typeof__(&*params))((void *)params)))); M(33) ? t3 / t4 : M(34) ? t3 + t4 : M(35) ? t3 : M(36) ? t4 : t3 * t4; })); M(37) ? (*t1 += t2) : M(38) ? (*t1 = t2) : M(39) ? (*t1 = - t2) : (*t1 -= t2); if (M(40)) *t1 = (float)*t1; *t1; }); if (M(7)) { for (size_t b = 0; b < blocks; b++) {
        scratch[b] = 0; // the mean of this block
        for (size_t t = 0; t < length; t++) {
            w -= learning_rate * slope(w, params);
            scratch[b] += w * w / (double)length;
        }
        floor += scratch[b] / (double)blocks;
    }; }
}
}; }
if (M(41)) { *error = INFINITY; }
if (!(0 || M(6) || M(7) || M(43))) { { for (size_t b = (M(44) ? 1 : 0) + ((M(45) ? 1 : 0)); (*(M(46) ? &settling : M(47) ? &blocks : M(48) ? &length : &b)) + (M(50) ? 1 : M(49) ? -1 : 0) < ((*(M(51) ? &settling : M(52) ? &length : M(53) ? &b : &blocks))); b++) { TURN;
if (M(54)) { for (size_t t = 0; t < length; t++) {
            w -= learning_rate * slope(w, params);
            scratch[b] += w * w / (double)length;
        }; }
if (!(0 || M(55))) { ({ __auto_type t5 = &((__typeof__(&*scratch))(M(56) ? (void *)error : (void *)scratch))[M(57) ? 1 + (b) : M(58) ? -1 + (b) : M(59) ? 0 : ((*(M(60) ? &settling : M(61) ? &blocks : M(62) ? &length : &b)))]; __auto_type t6 = (M(63) ? 1 : 0); M(64) ? (*t5 += t6) : M(65) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
if (M(66)) { floor += scratch[b] / (double)blocks; }
if (!(0 || M(54) || M(68))) { { for (size_t t = (M(69) ? 1 : 0) + ((M(70) ? 1 : 0)); (*(M(71) ? &settling : M(72) ? &blocks : M(73) ? &length : M(74) ? &b : &t)) + (M(76) ? 1 : M(75) ? -1 : 0) < ((*(M(77) ? &settling : M(78) ? &blocks : M(79) ? &b : M(80) ? &t : &length))); t++) { TURN;
if (M(81)) { scratch[b] += w * w / (double)length; }
if (!(0 || M(82))) { ({ __auto_type t7 = &(*(M(83) ? &w0 : M(84) ? &learning_rate : M(85) ? &floor : M(86) ? &squares : &w)); __auto_type t8 = (M(87) ? -1 : 1) * (({ __auto_type t9 = (*(M(88) ? &w0 : M(89) ? &w : M(90) ? &floor : M(91) ? &squares : &learning_rate)); __auto_type t10 = (slope((M(92) ? -1 : 1) * ((*(M(93) ? &w0 : M(94) ? &learning_rate : M(95) ? &floor : M(96) ? &squares : &w))), ((__typeof__(&*params))((void *)params)))); M(97) ? t9 / t10 : M(98) ? t9 + t10 : M(99) ? t9 : M(100) ? t10 : t9 * t10; })); M(101) ? (*t7 += t8) : M(102) ? (*t7 = t8) : M(103) ? (*t7 = - t8) : (*t7 -= t8); if (M(104)) *t7 = (float)*t7; *t7; }); }
if (!(0 || M(81) || M(105) || M(106))) { ({ __auto_type t11 = &((__typeof__(&*scratch))(M(107) ? (void *)error : (void *)scratch))[M(108) ? 1 + (b) : M(109) ? -1 + (b) : M(110) ? 0 : ((*(M(111) ? &settling : M(112) ? &blocks : M(113) ? &length : M(114) ? &t : &b)))]; __auto_type t12 = (M(115) ? -1 : 1) * (({ __auto_type t13 = ({ __auto_type t15 = (*(M(116) ? &w0 : M(117) ? &learning_rate : M(118) ? &floor : M(119) ? &squares : &w)); __auto_type t16 = (*(M(120) ? &w0 : M(121) ? &learning_rate : M(122) ? &floor : M(123) ? &squares : &w)); M(124) ? t15 / t16 : M(125) ? t15 + t16 : M(126) ? t15 : M(127) ? t16 : t15 * t16; }); __auto_type t14 = (double)(*(M(128) ? &settling : M(129) ? &blocks : M(130) ? &b : M(131) ? &t : &length)); M(132) ? t13 * t14 : M(133) ? t13 - t14 : M(134) ? t13 : M(135) ? t14 / t13 : t13 / t14; })); M(136) ? (*t11 = t12) : M(137) ? (*t11 -= t12) : M(138) ? (*t11 *= t12) : (*t11 += t12); *t11; }); }
if (M(67)) { floor += scratch[b] / (double)blocks; }
}
if (M(106)) { scratch[b] += w * w / (double)length; }
}; }
if (!(0 || M(66) || M(67) || M(139))) { ({ __auto_type t17 = &(*(M(140) ? &w0 : M(141) ? &learning_rate : M(142) ? &w : M(143) ? &squares : &floor)); __auto_type t18 = (M(144) ? -1 : 1) * (({ __auto_type t19 = ((__typeof__(&*scratch))(M(145) ? (void *)error : (void *)scratch))[M(146) ? 1 + (b) : M(147) ? -1 + (b) : M(148) ? 0 : ((*(M(149) ? &settling : M(150) ? &blocks : M(151) ? &length : &b)))]; __auto_type t20 = (double)(*(M(152) ? &settling : M(153) ? &length : M(154) ? &b : &blocks)); M(155) ? t19 * t20 : M(156) ? t19 - t20 : M(157) ? t19 : M(158) ? t20 / t19 : t19 / t20; })); M(159) ? (*t17 = t18) : M(160) ? (*t17 -= t18) : M(161) ? (*t17 *= t18) : (*t17 += t18); if (M(162)) *t17 = (float)*t17; *t17; }); }
if (M(42)) { *error = INFINITY; }
}
}; }
if (!(0 || M(41) || M(42) || M(163))) { ({ __auto_type t21 = &*((__typeof__(&*error))(M(164) ? (void *)scratch : (void *)error)); __auto_type t22 = INFINITY; M(165) ? (*t21 += t22) : M(166) ? (*t21 -= t22) : (*t21 = t22); if (M(167)) *t21 = (float)*t21; *t21; }); }
if (!(0 || M(168))) { if (M(171) || (!M(170) && (M(169) ^ !!(!isfinite(floor))))){ return INFINITY; }
; }
if (M(172)) { *error = sqrt(squares / (double)(blocks * (blocks - 1))); }
if (!(0 || M(174))) { { for (size_t b = (M(175) ? 1 : 0) + ((M(176) ? 1 : 0)); (*(M(177) ? &settling : M(178) ? &blocks : M(179) ? &length : &b)) + (M(181) ? 1 : M(180) ? -1 : 0) < ((*(M(182) ? &settling : M(183) ? &length : M(184) ? &b : &blocks))); b++)
        { TURN; ({ __auto_type t23 = &(*(M(185) ? &w0 : M(186) ? &learning_rate : M(187) ? &w : M(188) ? &floor : &squares)); __auto_type t24 = (M(189) ? -1 : 1) * (({ __auto_type t25 = (({ __auto_type t27 = ((__typeof__(&*scratch))(M(190) ? (void *)error : (void *)scratch))[M(191) ? 1 + (b) : M(192) ? -1 + (b) : M(193) ? 0 : ((*(M(194) ? &settling : M(195) ? &blocks : M(196) ? &length : &b)))]; __auto_type t28 = (*(M(197) ? &w0 : M(198) ? &learning_rate : M(199) ? &w : M(200) ? &squares : &floor)); M(201) ? t27 + t28 : M(202) ? t27 * t28 : M(203) ? t27 : M(204) ? t28 - t27 : t27 - t28; })); __auto_type t26 = (({ __auto_type t29 = ((__typeof__(&*scratch))(M(205) ? (void *)error : (void *)scratch))[M(206) ? 1 + (b) : M(207) ? -1 + (b) : M(208) ? 0 : ((*(M(209) ? &settling : M(210) ? &blocks : M(211) ? &length : &b)))]; __auto_type t30 = (*(M(212) ? &w0 : M(213) ? &learning_rate : M(214) ? &w : M(215) ? &squares : &floor)); M(216) ? t29 + t30 : M(217) ? t29 * t30 : M(218) ? t29 : M(219) ? t30 - t29 : t29 - t30; })); M(220) ? t25 / t26 : M(221) ? t25 + t26 : M(222) ? t25 : M(223) ? t26 : M(224) ? (scratch[b]) - (floor) * ((scratch[b] - floor)) : M(225) ? ((scratch[b] - floor)) * (scratch[b]) - (floor) : t25 * t26; })); M(226) ? (*t23 = t24) : M(227) ? (*t23 -= t24) : M(228) ? (*t23 *= t24) : (*t23 += t24); if (M(229)) *t23 = (float)*t23; *t23; }); if (M(173)) { *error = sqrt(squares / (double)(blocks * (blocks - 1))); }
}
}; }
if (!(0 || M(172) || M(173) || M(230))) { ({ __auto_type t31 = &*((__typeof__(&*error))(M(231) ? (void *)scratch : (void *)error)); __auto_type t32 = (M(232) ? -1 : 1) * ((M(233) ? (squares / (double)(blocks * (blocks - 1))) : sqrt((M(234) ? -1 : 1) * (({ __auto_type t33 = (*(M(235) ? &w0 : M(236) ? &learning_rate : M(237) ? &w : M(238) ? &floor : &squares)); __auto_type t34 = (double)(({ __auto_type t35 = (*(M(239) ? &settling : M(240) ? &length : &blocks)); __auto_type t36 = (({ __auto_type t37 = (*(M(241) ? &settling : M(242) ? &length : &blocks)); __auto_type t38 = (M(243) ? 2 : M(244) ? 0 : 1); M(245) ? t37 + t38 : M(246) ? t37 * t38 : M(247) ? t37 : M(248) ? t38 - t37 : t37 - t38; })); M(249) ? t35 / t36 : M(250) ? t35 + t36 : M(251) ? t35 : M(252) ? t36 : M(253) ? (blocks) * (blocks) - (1) : t35 * t36; })); M(254) ? t33 * t34 : M(255) ? t33 - t34 : M(256) ? t33 : M(257) ? t34 / t33 : t33 / t34; }))))); M(258) ? (*t31 += t32) : M(259) ? (*t31 -= t32) : (*t31 = t32); if (M(260)) *t31 = (float)*t31; *t31; }); }
if (!(0)) { return (M(261) ? -1 : 1) * ((*(M(262) ? &w0 : M(263) ? &learning_rate : M(264) ? &w : M(265) ? &squares : &floor))); }
}


#undef noise_floor

double noise_floor(scalar_function *slope, void *params, double w0, double learning_rate,
                   size_t settling, size_t blocks, size_t length, double *scratch, double *error)
{
    switch (mutant_base) {
    default:
        return noise_floor_0(slope, params, w0, learning_rate, settling, blocks, length, scratch, error);
    }
}

const unsigned mutant_count = 265, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the place is a `float`"},
    {0, "the sign of `w0` is turned, where the place is computed"},
    {0, "`learning_rate` stands where `w0` belongs, where the place is computed"},
    {0, "1 stands where 0 belongs, where the floor is computed"},
    {0, "1 stands where 0 belongs, where the sum of squares is computed"},
    {0, "`scratch` comes before the place"},
    {0, "`scratch` stands inside a loop and belongs behind it"},
    {0, "a statement for the place is left out"},
    {0, "the loop for the place starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`settling` stands where the number of the step belongs"},
    {0, "`blocks` stands where the number of the step belongs"},
    {0, "`length` stands where the number of the step belongs"},
    {0, "the loop for the place ends one too late: it has a turn too many"},
    {0, "the loop for the place ends one too early: its last turn is missing"},
    {0, "`blocks` stands where `settling` belongs"},
    {0, "`length` stands where `settling` belongs"},
    {0, "the number of the step stands where `settling` belongs"},
    {0, "`w0` stands where the place belongs, where the place is computed"},
    {0, "`learning_rate` stands where the place belongs, where the place is computed"},
    {0, "the floor stands where the place belongs, where the place is computed"},
    {0, "the sum of squares stands where the place belongs, where the place is computed"},
    {0, "a sign is turned, where the place is computed"},
    {0, "`w0` stands where `learning_rate` belongs, where the place is computed"},
    {0, "the place stands where `learning_rate` belongs, where the place is computed"},
    {0, "the floor stands where `learning_rate` belongs, where the place is computed"},
    {0, "the sum of squares stands where `learning_rate` belongs, where the place is computed"},
    {0, "the sign of the place is turned, where the place is computed"},
    {0, "`w0` stands where the place belongs, where the place is computed"},
    {0, "`learning_rate` stands where the place belongs, where the place is computed"},
    {0, "the floor stands where the place belongs, where the place is computed"},
    {0, "the sum of squares stands where the place belongs, where the place is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `slope(...)`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `slope(...)`"},
    {0, "the factor `slope(...)` is left out, where the place is computed"},
    {0, "the factor `learning_rate` is left out, where the place is computed"},
    {0, "what should be subtracted from the place is added to it"},
    {0, "the place is overwritten where something should be subtracted from it"},
    {0, "`=-` stands where `-=` belongs: the place is overwritten"},
    {0, "the place passes through a `float`"},
    {0, "`error` comes before `scratch`"},
    {0, "`error` stands inside a loop and belongs behind it"},
    {0, "a statement for `scratch` is left out"},
    {0, "the loop for `scratch` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`settling` stands where the number of the block belongs"},
    {0, "`blocks` stands where the number of the block belongs"},
    {0, "`length` stands where the number of the block belongs"},
    {0, "the loop for `scratch` ends one too late: it has a turn too many"},
    {0, "the loop for `scratch` ends one too early: its last turn is missing"},
    {0, "`settling` stands where `blocks` belongs"},
    {0, "`length` stands where `blocks` belongs"},
    {0, "the number of the block stands where `blocks` belongs"},
    {0, "the place comes before `scratch`"},
    {0, "a statement for `scratch` is left out"},
    {0, "`error` stands where `scratch` belongs, where `scratch` is computed"},
    {0, "an index of `scratch` is one too far on, where `scratch` is computed"},
    {0, "an index of `scratch` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `scratch`, where `scratch` is computed"},
    {0, "`settling` stands where the number of the block belongs, where `scratch` is computed"},
    {0, "`blocks` stands where the number of the block belongs, where `scratch` is computed"},
    {0, "`length` stands where the number of the block belongs, where `scratch` is computed"},
    {0, "1 stands where 0 belongs, where `scratch` is computed"},
    {0, "`scratch` is added to where it should be set"},
    {0, "`scratch` is subtracted from where it should be set"},
    {0, "the floor comes before the place"},
    {0, "the floor stands inside a loop and belongs behind it"},
    {0, "a statement for the place is left out"},
    {0, "the loop for the place starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`settling` stands where the number of the step belongs"},
    {0, "`blocks` stands where the number of the step belongs"},
    {0, "`length` stands where the number of the step belongs"},
    {0, "the number of the block stands where the number of the step belongs"},
    {0, "the loop for the place ends one too late: it has a turn too many"},
    {0, "the loop for the place ends one too early: its last turn is missing"},
    {0, "`settling` stands where `length` belongs"},
    {0, "`blocks` stands where `length` belongs"},
    {0, "the number of the block stands where `length` belongs"},
    {0, "the number of the step stands where `length` belongs"},
    {0, "`scratch` comes before the place"},
    {0, "a statement for the place is left out"},
    {0, "`w0` stands where the place belongs, where the place is computed"},
    {0, "`learning_rate` stands where the place belongs, where the place is computed"},
    {0, "the floor stands where the place belongs, where the place is computed"},
    {0, "the sum of squares stands where the place belongs, where the place is computed"},
    {0, "a sign is turned, where the place is computed"},
    {0, "`w0` stands where `learning_rate` belongs, where the place is computed"},
    {0, "the place stands where `learning_rate` belongs, where the place is computed"},
    {0, "the floor stands where `learning_rate` belongs, where the place is computed"},
    {0, "the sum of squares stands where `learning_rate` belongs, where the place is computed"},
    {0, "the sign of the place is turned, where the place is computed"},
    {0, "`w0` stands where the place belongs, where the place is computed"},
    {0, "`learning_rate` stands where the place belongs, where the place is computed"},
    {0, "the floor stands where the place belongs, where the place is computed"},
    {0, "the sum of squares stands where the place belongs, where the place is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `slope(...)`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `slope(...)`"},
    {0, "the factor `slope(...)` is left out, where the place is computed"},
    {0, "the factor `learning_rate` is left out, where the place is computed"},
    {0, "what should be subtracted from the place is added to it"},
    {0, "the place is overwritten where something should be subtracted from it"},
    {0, "`=-` stands where `-=` belongs: the place is overwritten"},
    {0, "the place passes through a `float`"},
    {0, "a statement for `scratch` is left out"},
    {0, "`scratch` stands behind a loop and belongs inside it"},
    {0, "`error` stands where `scratch` belongs, where `scratch` is computed"},
    {0, "an index of `scratch` is one too far on, where `scratch` is computed"},
    {0, "an index of `scratch` is one too early, where `scratch` is computed"},
    {0, "it is always the first element of `scratch`, where `scratch` is computed"},
    {0, "`settling` stands where the number of the block belongs, where `scratch` is computed"},
    {0, "`blocks` stands where the number of the block belongs, where `scratch` is computed"},
    {0, "`length` stands where the number of the block belongs, where `scratch` is computed"},
    {0, "the number of the step stands where the number of the block belongs, where `scratch` is computed"},
    {0, "a sign is turned, where `scratch` is computed"},
    {0, "`w0` stands where the place belongs, where `scratch` is computed"},
    {0, "`learning_rate` stands where the place belongs, where `scratch` is computed"},
    {0, "the floor stands where the place belongs, where `scratch` is computed"},
    {0, "the sum of squares stands where the place belongs, where `scratch` is computed"},
    {0, "`w0` stands where the place belongs, where `scratch` is computed"},
    {0, "`learning_rate` stands where the place belongs, where `scratch` is computed"},
    {0, "the floor stands where the place belongs, where `scratch` is computed"},
    {0, "the sum of squares stands where the place belongs, where `scratch` is computed"},
    {0, "`/` stands where `*` belongs, where `scratch` is computed"},
    {0, "`+` stands where `*` belongs, where `scratch` is computed"},
    {0, "the factor the place is left out, where `scratch` is computed"},
    {0, "the factor the place is left out, where `scratch` is computed"},
    {0, "`settling` stands where `length` belongs, where `scratch` is computed"},
    {0, "`blocks` stands where `length` belongs, where `scratch` is computed"},
    {0, "the number of the block stands where `length` belongs, where `scratch` is computed"},
    {0, "the number of the step stands where `length` belongs, where `scratch` is computed"},
    {0, "`*` stands where `/` belongs, where `scratch` is computed"},
    {0, "`-` stands where `/` belongs, where `scratch` is computed"},
    {0, "the division by `(double)length` is left out, where `scratch` is computed"},
    {0, "a fraction is upside down, where `scratch` is computed"},
    {0, "`scratch` is overwritten where it should be added to"},
    {0, "`scratch` is taken away from where it should be added to"},
    {0, "`scratch` is multiplied where it should be added to"},
    {0, "a statement for the floor is left out"},
    {0, "`w0` stands where the floor belongs, where the floor is computed"},
    {0, "`learning_rate` stands where the floor belongs, where the floor is computed"},
    {0, "the place stands where the floor belongs, where the floor is computed"},
    {0, "the sum of squares stands where the floor belongs, where the floor is computed"},
    {0, "the sign of `scratch[b] / (double)blocks` is turned, where the floor is computed"},
    {0, "`error` stands where `scratch` belongs, where the floor is computed"},
    {0, "an index of `scratch` is one too far on, where the floor is computed"},
    {0, "an index of `scratch` is one too early, where the floor is computed"},
    {0, "it is always the first element of `scratch`, where the floor is computed"},
    {0, "`settling` stands where the number of the block belongs, where the floor is computed"},
    {0, "`blocks` stands where the number of the block belongs, where the floor is computed"},
    {0, "`length` stands where the number of the block belongs, where the floor is computed"},
    {0, "`settling` stands where `blocks` belongs, where the floor is computed"},
    {0, "`length` stands where `blocks` belongs, where the floor is computed"},
    {0, "the number of the block stands where `blocks` belongs, where the floor is computed"},
    {0, "`*` stands where `/` belongs, between `scratch[b]` and `(double)blocks`"},
    {0, "`-` stands where `/` belongs, between `scratch[b]` and `(double)blocks`"},
    {0, "the division by `(double)blocks` is left out, where the floor is computed"},
    {0, "a fraction is upside down, between `scratch[b]` and `(double)blocks`"},
    {0, "the floor is overwritten where it should be added to"},
    {0, "the floor is taken away from where it should be added to"},
    {0, "the floor is multiplied where it should be added to"},
    {0, "the floor passes through a `float`"},
    {0, "a statement for `error` is left out"},
    {0, "`scratch` stands where `error` belongs, where `error` is computed"},
    {0, "`error` is added to where it should be set"},
    {0, "`error` is subtracted from where it should be set"},
    {0, "`error` passes through a `float`"},
    {0, "a statement for the call of `__builtin_isfinite` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`error` comes before the sum of squares"},
    {0, "`error` stands inside a loop and belongs behind it"},
    {0, "a statement for the sum of squares is left out"},
    {0, "the loop for the sum of squares starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`settling` stands where the number of the block belongs"},
    {0, "`blocks` stands where the number of the block belongs"},
    {0, "`length` stands where the number of the block belongs"},
    {0, "the loop for the sum of squares ends one too late: it has a turn too many"},
    {0, "the loop for the sum of squares ends one too early: its last turn is missing"},
    {0, "`settling` stands where `blocks` belongs"},
    {0, "`length` stands where `blocks` belongs"},
    {0, "the number of the block stands where `blocks` belongs"},
    {0, "`w0` stands where the sum of squares belongs, where the sum of squares is computed"},
    {0, "`learning_rate` stands where the sum of squares belongs, where the sum of squares is computed"},
    {0, "the place stands where the sum of squares belongs, where the sum of squares is computed"},
    {0, "the floor stands where the sum of squares belongs, where the sum of squares is computed"},
    {0, "a sign is turned, where the sum of squares is computed"},
    {0, "`error` stands where `scratch` belongs, where the sum of squares is computed"},
    {0, "an index of `scratch` is one too far on, where the sum of squares is computed"},
    {0, "an index of `scratch` is one too early, where the sum of squares is computed"},
    {0, "it is always the first element of `scratch`, where the sum of squares is computed"},
    {0, "`settling` stands where the number of the block belongs, where the sum of squares is computed"},
    {0, "`blocks` stands where the number of the block belongs, where the sum of squares is computed"},
    {0, "`length` stands where the number of the block belongs, where the sum of squares is computed"},
    {0, "`w0` stands where the floor belongs, where the sum of squares is computed"},
    {0, "`learning_rate` stands where the floor belongs, where the sum of squares is computed"},
    {0, "the place stands where the floor belongs, where the sum of squares is computed"},
    {0, "the sum of squares stands where the floor belongs, where the sum of squares is computed"},
    {0, "`+` stands where `-` belongs, where the sum of squares is computed"},
    {0, "`*` stands where `-` belongs, where the sum of squares is computed"},
    {0, "the floor is not subtracted, where the sum of squares is computed"},
    {0, "the two sides of a difference are exchanged, where the sum of squares is computed"},
    {0, "`error` stands where `scratch` belongs, where the sum of squares is computed"},
    {0, "an index of `scratch` is one too far on, where the sum of squares is computed"},
    {0, "an index of `scratch` is one too early, where the sum of squares is computed"},
    {0, "it is always the first element of `scratch`, where the sum of squares is computed"},
    {0, "`settling` stands where the number of the block belongs, where the sum of squares is computed"},
    {0, "`blocks` stands where the number of the block belongs, where the sum of squares is computed"},
    {0, "`length` stands where the number of the block belongs, where the sum of squares is computed"},
    {0, "`w0` stands where the floor belongs, where the sum of squares is computed"},
    {0, "`learning_rate` stands where the floor belongs, where the sum of squares is computed"},
    {0, "the place stands where the floor belongs, where the sum of squares is computed"},
    {0, "the sum of squares stands where the floor belongs, where the sum of squares is computed"},
    {0, "`+` stands where `-` belongs, where the sum of squares is computed"},
    {0, "`*` stands where `-` belongs, where the sum of squares is computed"},
    {0, "the floor is not subtracted, where the sum of squares is computed"},
    {0, "the two sides of a difference are exchanged, where the sum of squares is computed"},
    {0, "`/` stands where `*` belongs, where the sum of squares is computed"},
    {0, "`+` stands where `*` belongs, where the sum of squares is computed"},
    {0, "the factor a value on the way is left out, where the sum of squares is computed"},
    {0, "the factor a value on the way is left out, where the sum of squares is computed"},
    {0, "the bracket around a value on the way is missing, where the sum of squares is computed"},
    {0, "the bracket around a value on the way is missing, where the sum of squares is computed"},
    {0, "the sum of squares is overwritten where it should be added to"},
    {0, "the sum of squares is taken away from where it should be added to"},
    {0, "the sum of squares is multiplied where it should be added to"},
    {0, "the sum of squares passes through a `float`"},
    {0, "a statement for `error` is left out"},
    {0, "`scratch` stands where `error` belongs, where `error` is computed"},
    {0, "the sign of `sqrt(...)` is turned, where `error` is computed"},
    {0, "`sqrt` is left out, where `error` is computed"},
    {0, "a sign is turned, where `error` is computed"},
    {0, "`w0` stands where the sum of squares belongs, where `error` is computed"},
    {0, "`learning_rate` stands where the sum of squares belongs, where `error` is computed"},
    {0, "the place stands where the sum of squares belongs, where `error` is computed"},
    {0, "the floor stands where the sum of squares belongs, where `error` is computed"},
    {0, "`settling` stands where `blocks` belongs, where `error` is computed"},
    {0, "`length` stands where `blocks` belongs, where `error` is computed"},
    {0, "`settling` stands where `blocks` belongs, where `error` is computed"},
    {0, "`length` stands where `blocks` belongs, where `error` is computed"},
    {0, "2 stands where 1 belongs, where `error` is computed"},
    {0, "0 stands where 1 belongs, where `error` is computed"},
    {0, "`+` stands where `-` belongs, between `blocks` and `1`"},
    {0, "`*` stands where `-` belongs, between `blocks` and `1`"},
    {0, "`1` is not subtracted, where `error` is computed"},
    {0, "the two sides of a difference are exchanged, between `blocks` and `1`"},
    {0, "`/` stands where `*` belongs, between `blocks` and `blocks - 1`"},
    {0, "`+` stands where `*` belongs, between `blocks` and `blocks - 1`"},
    {0, "the factor `blocks - 1` is left out, where `error` is computed"},
    {0, "the factor `blocks` is left out, where `error` is computed"},
    {0, "the bracket around `blocks - 1` is missing, where `error` is computed"},
    {0, "`*` stands where `/` belongs, where `error` is computed"},
    {0, "`-` stands where `/` belongs, where `error` is computed"},
    {0, "the division by `(double)(blocks * (blocks - 1))` is left out, where `error` is computed"},
    {0, "a fraction is upside down, where `error` is computed"},
    {0, "`error` is added to where it should be set"},
    {0, "`error` is subtracted from where it should be set"},
    {0, "`error` passes through a `float`"},
    {0, "the sign of the floor is turned, in what is returned"},
    {0, "`w0` stands where the floor belongs, in what is returned"},
    {0, "`learning_rate` stands where the floor belongs, in what is returned"},
    {0, "the place stands where the floor belongs, in what is returned"},
    {0, "the sum of squares stands where the floor belongs, in what is returned"},
};
