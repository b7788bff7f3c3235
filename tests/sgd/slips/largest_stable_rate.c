// The mutants of largest_stable_rate, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/largest_stable_rate.c
#define largest_stable_rate largest_stable_rate_0
// The largest stable learning rate on a bowl, from its greatest curvature.
// Book: chapter 3, section "How large a step".
#include <math.h>

#include "sgd.h"

static double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
double *v = ((__typeof__(&*scratch))((void *)scratch)), *Av = ((__typeof__(&*scratch))(M(1) ? (void *)v : (void *)scratch)) + (*(M(2) ? &iterations : &n)), curvature = (M(3) ? 1 : 0);;
if (M(4)) { for (size_t t = 0; t < iterations; t++) {
        double vv = 0, vAv = 0, length = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            vv += v[i] * v[i];
            vAv += v[i] * Av[i];
            length += Av[i] * Av[i];
        }
        curvature = vAv / vv;
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(length);
    }; }
if (!(0 || M(6))) { { for (size_t i = (M(7) ? 1 : 0) + ((M(8) ? 1 : 0)); (*(M(9) ? &n : M(10) ? &iterations : &i)) + (M(12) ? 1 : M(11) ? -1 : 0) < ((*(M(13) ? &iterations : M(14) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*v))(M(15) ? (void *)scratch : M(16) ? (void *)Av : (void *)v))[M(17) ? 1 + (i) : M(18) ? -1 + (i) : M(19) ? 0 : ((*(M(20) ? &n : M(21) ? &iterations : &i)))]; __auto_type t2 = (M(22) ? -1 : 1) * (({ __auto_type t3 = (M(23) ? 2 : M(24) ? 0 : 1); __auto_type t4 = ({ __auto_type t5 = (double)(*(M(25) ? &n : M(26) ? &iterations : &i)); __auto_type t6 = (double)(*(M(27) ? &iterations : M(28) ? &i : &n)); M(29) ? t5 * t6 : M(30) ? t5 - t6 : M(31) ? t5 : M(32) ? t6 / t5 : M(33) ? (i) / (n) : t5 / t6; }); M(34) ? t3 - t4 : M(35) ? t3 * t4 : M(36) ? t3 : M(37) ? t4 : t3 + t4; })); M(38) ? (*t1 += t2) : M(39) ? (*t1 -= t2) : (*t1 = t2); *t1; }); if (M(5)) { for (size_t t = 0; t < iterations; t++) {
        double vv = 0, vAv = 0, length = 0;
        for (size_t i = 0; i < n; i++) {
            Av[i] = 0;
            for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j];
            vv += v[i] * v[i];
            vAv += v[i] * Av[i];
            length += Av[i] * Av[i];
        }
        curvature = vAv / vv;
        for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(length);
    }; }
}
}; }
if (!(0 || M(4) || M(5) || M(40))) { { double vv; _Bool vv_begun = 0; double vAv; _Bool vAv_begun = 0; double length; _Bool length_begun = 0; for (size_t t = (M(41) ? 1 : 0) + ((M(42) ? 1 : 0)); (*(M(43) ? &n : M(44) ? &iterations : &t)) + (M(46) ? 1 : M(45) ? -1 : 0) < ((*(M(47) ? &n : M(48) ? &t : &iterations))); t++) { TURN;
if (!(M(49) && vv_begun)) vv = (M(50) ? 1 : 0); vv_begun = 1;
if (!(M(51) && vAv_begun)) vAv = (M(52) ? 1 : 0); vAv_begun = 1;
if (!(M(53) && length_begun)) length = (M(54) ? 1 : 0); length_begun = 1;
if (M(55)) { curvature = vAv / vv; }
if (!(0 || M(57))) { { for (size_t i = (M(58) ? 1 : 0) + ((M(59) ? 1 : 0)); (*(M(60) ? &n : M(61) ? &iterations : M(62) ? &t : &i)) + (M(64) ? 1 : M(63) ? -1 : 0) < ((*(M(65) ? &iterations : M(66) ? &t : M(67) ? &i : &n))); i++) { TURN;
if (M(68)) { for (size_t j = 0; j < n; j++)
                Av[i] += A[i * n + j] * v[j]; }
if (!(0 || M(69))) { ({ __auto_type t7 = &((__typeof__(&*Av))(M(70) ? (void *)scratch : M(71) ? (void *)v : (void *)Av))[M(72) ? 1 + (i) : M(73) ? -1 + (i) : M(74) ? 0 : ((*(M(75) ? &n : M(76) ? &iterations : M(77) ? &t : &i)))]; __auto_type t8 = (M(78) ? 1 : 0); M(79) ? (*t7 += t8) : M(80) ? (*t7 -= t8) : (*t7 = t8); *t7; }); }
if (M(81)) { vv += v[i] * v[i]; }
if (!(0 || M(68) || M(83))) { { for (size_t j = (M(84) ? 1 : 0) + ((M(85) ? 1 : 0)); (*(M(86) ? &n : M(87) ? &iterations : M(88) ? &t : M(89) ? &i : &j)) + (M(91) ? 1 : M(90) ? -1 : 0) < ((*(M(92) ? &iterations : M(93) ? &t : M(94) ? &i : M(95) ? &j : &n))); j++)
                { TURN; ({ __auto_type t9 = &((__typeof__(&*Av))(M(96) ? (void *)scratch : M(97) ? (void *)v : (void *)Av))[M(98) ? 1 + (i) : M(99) ? -1 + (i) : M(100) ? 0 : ((*(M(101) ? &n : M(102) ? &iterations : M(103) ? &t : M(104) ? &j : &i)))]; __auto_type t10 = (M(105) ? -1 : 1) * (({ __auto_type t11 = ((__typeof__(&*A))(M(106) ? (void *)scratch : M(107) ? (void *)v : M(108) ? (void *)Av : (void *)A))[M(109) ? 1 + (i * n + j) : M(110) ? -1 + (i * n + j) : M(111) ? 0 : M(112) ? (j) * n + (i) : M(113) ? (j) * t + (i) : (({ __auto_type t13 = ({ __auto_type t15 = (*(M(114) ? &n : M(115) ? &iterations : M(116) ? &t : M(117) ? &j : &i)); __auto_type t16 = (*(M(118) ? &iterations : M(119) ? &t : M(120) ? &i : M(121) ? &j : &n)); M(122) ? t15 / t16 : M(123) ? t15 + t16 : M(124) ? t15 : M(125) ? t16 : t15 * t16; }); __auto_type t14 = (*(M(126) ? &n : M(127) ? &iterations : M(128) ? &t : M(129) ? &i : &j)); M(130) ? t13 - t14 : M(131) ? t13 * t14 : M(132) ? t13 : M(133) ? t14 : t13 + t14; }))]; __auto_type t12 = ((__typeof__(&*v))(M(134) ? (void *)scratch : M(135) ? (void *)Av : (void *)v))[M(136) ? 1 + (j) : M(137) ? -1 + (j) : M(138) ? 0 : ((*(M(139) ? &n : M(140) ? &iterations : M(141) ? &t : M(142) ? &i : &j)))]; M(143) ? t11 / t12 : M(144) ? t11 + t12 : M(145) ? t11 : M(146) ? t12 : t11 * t12; })); M(147) ? (*t9 = t10) : M(148) ? (*t9 -= t10) : M(149) ? (*t9 *= t10) : (*t9 += t10); *t9; }); if (M(82)) { vv += v[i] * v[i]; }
}
}; }
if (M(150)) { vAv += v[i] * Av[i]; }
if (!(0 || M(81) || M(82) || M(151))) { ({ __auto_type t17 = &(*(M(152) ? &curvature : M(153) ? &vAv : M(154) ? &length : &vv)); __auto_type t18 = (M(155) ? -1 : 1) * (({ __auto_type t19 = ((__typeof__(&*v))(M(156) ? (void *)scratch : M(157) ? (void *)Av : (void *)v))[M(158) ? 1 + (i) : M(159) ? -1 + (i) : M(160) ? 0 : ((*(M(161) ? &n : M(162) ? &iterations : M(163) ? &t : &i)))]; __auto_type t20 = ((__typeof__(&*v))(M(164) ? (void *)scratch : M(165) ? (void *)Av : (void *)v))[M(166) ? 1 + (i) : M(167) ? -1 + (i) : M(168) ? 0 : ((*(M(169) ? &n : M(170) ? &iterations : M(171) ? &t : &i)))]; M(172) ? t19 / t20 : M(173) ? t19 + t20 : M(174) ? t19 : M(175) ? t20 : t19 * t20; })); M(176) ? (*t17 = t18) : M(177) ? (*t17 -= t18) : M(178) ? (*t17 *= t18) : (*t17 += t18); if (M(179)) *t17 = (float)*t17; *t17; }); }
if (M(180)) { length += Av[i] * Av[i]; }
if (!(0 || M(150) || M(181))) { ({ __auto_type t21 = &(*(M(182) ? &curvature : M(183) ? &vv : M(184) ? &length : &vAv)); __auto_type t22 = (M(185) ? -1 : 1) * (({ __auto_type t23 = ((__typeof__(&*v))(M(186) ? (void *)scratch : M(187) ? (void *)Av : (void *)v))[M(188) ? 1 + (i) : M(189) ? -1 + (i) : M(190) ? 0 : ((*(M(191) ? &n : M(192) ? &iterations : M(193) ? &t : &i)))]; __auto_type t24 = ((__typeof__(&*Av))(M(194) ? (void *)scratch : M(195) ? (void *)v : (void *)Av))[M(196) ? 1 + (i) : M(197) ? -1 + (i) : M(198) ? 0 : ((*(M(199) ? &n : M(200) ? &iterations : M(201) ? &t : &i)))]; M(202) ? t23 / t24 : M(203) ? t23 + t24 : M(204) ? t23 : M(205) ? t24 : t23 * t24; })); M(206) ? (*t21 = t22) : M(207) ? (*t21 -= t22) : M(208) ? (*t21 *= t22) : (*t21 += t22); if (M(209)) *t21 = (float)*t21; *t21; }); }
if (!(0 || M(180) || M(210))) { ({ __auto_type t25 = &(*(M(211) ? &curvature : M(212) ? &vv : M(213) ? &vAv : &length)); __auto_type t26 = (M(214) ? -1 : 1) * (({ __auto_type t27 = ((__typeof__(&*Av))(M(215) ? (void *)scratch : M(216) ? (void *)v : (void *)Av))[M(217) ? 1 + (i) : M(218) ? -1 + (i) : M(219) ? 0 : ((*(M(220) ? &n : M(221) ? &iterations : M(222) ? &t : &i)))]; __auto_type t28 = ((__typeof__(&*Av))(M(223) ? (void *)scratch : M(224) ? (void *)v : (void *)Av))[M(225) ? 1 + (i) : M(226) ? -1 + (i) : M(227) ? 0 : ((*(M(228) ? &n : M(229) ? &iterations : M(230) ? &t : &i)))]; M(231) ? t27 / t28 : M(232) ? t27 + t28 : M(233) ? t27 : M(234) ? t28 : t27 * t28; })); M(235) ? (*t25 = t26) : M(236) ? (*t25 -= t26) : M(237) ? (*t25 *= t26) : (*t25 += t26); if (M(238)) *t25 = (float)*t25; *t25; }); }
if (M(56)) { curvature = vAv / vv; }
}
}; }
if (M(239)) { for (size_t i = 0; i < n; i++)
            v[i] = Av[i] / sqrt(length); }
if (!(0 || M(55) || M(56) || M(240))) { ({ __auto_type t29 = &(*(M(241) ? &vv : M(242) ? &vAv : M(243) ? &length : &curvature)); __auto_type t30 = (M(244) ? -1 : 1) * (({ __auto_type t31 = (*(M(245) ? &curvature : M(246) ? &vv : M(247) ? &length : &vAv)); __auto_type t32 = (*(M(248) ? &curvature : M(249) ? &vAv : M(250) ? &length : &vv)); M(251) ? t31 * t32 : M(252) ? t31 - t32 : M(253) ? t31 : M(254) ? t32 / t31 : t31 / t32; })); M(255) ? (*t29 += t30) : M(256) ? (*t29 -= t30) : (*t29 = t30); if (M(257)) *t29 = (float)*t29; *t29; }); }
if (!(0 || M(239) || M(258))) { { for (size_t i = (M(259) ? 1 : 0) + ((M(260) ? 1 : 0)); (*(M(261) ? &n : M(262) ? &iterations : M(263) ? &t : &i)) + (M(265) ? 1 : M(264) ? -1 : 0) < ((*(M(266) ? &iterations : M(267) ? &t : M(268) ? &i : &n))); i++)
            { TURN; ({ __auto_type t33 = &((__typeof__(&*v))(M(269) ? (void *)scratch : M(270) ? (void *)Av : (void *)v))[M(271) ? 1 + (i) : M(272) ? -1 + (i) : M(273) ? 0 : ((*(M(274) ? &n : M(275) ? &iterations : M(276) ? &t : &i)))]; __auto_type t34 = (M(277) ? -1 : 1) * (({ __auto_type t35 = ((__typeof__(&*Av))(M(278) ? (void *)scratch : M(279) ? (void *)v : (void *)Av))[M(280) ? 1 + (i) : M(281) ? -1 + (i) : M(282) ? 0 : ((*(M(283) ? &n : M(284) ? &iterations : M(285) ? &t : &i)))]; __auto_type t36 = (M(286) ? (length) : sqrt((M(287) ? -1 : 1) * ((*(M(288) ? &curvature : M(289) ? &vv : M(290) ? &vAv : &length))))); M(291) ? t35 * t36 : M(292) ? t35 - t36 : M(293) ? t35 : M(294) ? t36 / t35 : t35 / t36; })); M(295) ? (*t33 += t34) : M(296) ? (*t33 -= t34) : (*t33 = t34); *t33; }); }
}; }
}
}; }
if (!(0)) { return (M(297) ? -1 : 1) * (({ __auto_type t37 = (M(298) ? 3 : M(299) ? 1 : M(300) ? 4 : 2); __auto_type t38 = (*(&curvature)); M(301) ? t37 * t38 : M(302) ? t37 - t38 : M(303) ? t37 : M(304) ? t38 / t37 : t37 / t38; })); }
}


#undef largest_stable_rate

double largest_stable_rate(size_t n, const double *A, size_t iterations, double *scratch)
{
    switch (mutant_base) {
    default:
        return largest_stable_rate_0(n, A, iterations, scratch);
    }
}

const unsigned mutant_count = 304, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the vector stands where `scratch` belongs, where the product of `A` and the vector is computed", "these are two names of one place"},
    {0, "`iterations` stands where `n` belongs, where the product of `A` and the vector is computed"},
    {0, "1 stands where 0 belongs, where the curvature is computed"},
    {0, "the squared length of the vector comes before the vector"},
    {0, "the squared length of the vector stands inside a loop and belongs behind it"},
    {0, "a statement for the vector is left out"},
    {0, "the loop for the vector starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`iterations` stands where the index `i` belongs"},
    {0, "the loop for the vector ends one too late: it has a turn too many"},
    {0, "the loop for the vector ends one too early: its last turn is missing"},
    {0, "`iterations` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where the vector belongs, where the vector is computed", "these are two names of one place"},
    {0, "the product of `A` and the vector stands where the vector belongs, where the vector is computed"},
    {0, "an index of the vector is one too far on, where the vector is computed"},
    {0, "an index of the vector is one too early, where the vector is computed"},
    {0, "it is always the first element of the vector, where the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the vector is computed"},
    {0, "the sign of `1 + (double)i / (double)n` is turned, where the vector is computed"},
    {0, "2 stands where 1 belongs, where the vector is computed"},
    {0, "0 stands where 1 belongs, where the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the vector is computed"},
    {0, "`iterations` stands where `n` belongs, where the vector is computed"},
    {0, "the index `i` stands where `n` belongs, where the vector is computed"},
    {0, "`*` stands where `/` belongs, between `(double)i` and `(double)n`"},
    {0, "`-` stands where `/` belongs, between `(double)i` and `(double)n`"},
    {0, "the division by `(double)n` is left out, where the vector is computed"},
    {0, "a fraction is upside down, between `(double)i` and `(double)n`"},
    {0, "whole numbers are divided, so that the fraction is lost, where the vector is computed"},
    {0, "`-` stands where `+` belongs, between `1` and `(double)i / (double)n`"},
    {0, "`*` stands where `+` belongs, between `1` and `(double)i / (double)n`"},
    {0, "`(double)i / (double)n` is not added, where the vector is computed"},
    {0, "`1` is not added, where the vector is computed"},
    {0, "the vector is added to where it should be set"},
    {0, "the vector is subtracted from where it should be set"},
    {0, "a statement for the squared length of the vector is left out"},
    {0, "the loop for the squared length of the vector starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `t` belongs"},
    {0, "`iterations` stands where the index `t` belongs"},
    {0, "the loop for the squared length of the vector ends one too late: it has a turn too many"},
    {0, "the loop for the squared length of the vector ends one too early: its last turn is missing"},
    {0, "`n` stands where `iterations` belongs"},
    {0, "the index `t` stands where `iterations` belongs"},
    {0, "the squared length of the vector is not set afresh each time round"},
    {0, "1 stands where 0 belongs, where the squared length of the vector is computed"},
    {0, "the product of the vector with `A` times itself is not set afresh each time round"},
    {0, "1 stands where 0 belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the squared length of the product is not set afresh each time round"},
    {0, "1 stands where 0 belongs, where the squared length of the product is computed"},
    {0, "the curvature comes before the product of `A` and the vector"},
    {0, "the curvature stands inside a loop and belongs behind it"},
    {0, "a statement for the product of `A` and the vector is left out"},
    {0, "the loop for the product of `A` and the vector starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`iterations` stands where the index `i` belongs"},
    {0, "the index `t` stands where the index `i` belongs"},
    {0, "the loop for the product of `A` and the vector ends one too late: it has a turn too many"},
    {0, "the loop for the product of `A` and the vector ends one too early: its last turn is missing"},
    {0, "`iterations` stands where `n` belongs"},
    {0, "the index `t` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "two statements for the product of `A` and the vector stand the wrong way round"},
    {0, "a statement for the product of `A` and the vector is left out"},
    {0, "`scratch` stands where the product of `A` and the vector belongs, where the product of `A` and the vector is computed"},
    {0, "the vector stands where the product of `A` and the vector belongs, where the product of `A` and the vector is computed"},
    {0, "an index of the product of `A` and the vector is one too far on, where the product of `A` and the vector is computed"},
    {0, "an index of the product of `A` and the vector is one too early, where the product of `A` and the vector is computed"},
    {0, "it is always the first element of the product of `A` and the vector, where the product of `A` and the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "1 stands where 0 belongs, where the product of `A` and the vector is computed"},
    {0, "the product of `A` and the vector is added to where it should be set"},
    {0, "the product of `A` and the vector is subtracted from where it should be set"},
    {0, "the squared length of the vector comes before the product of `A` and the vector"},
    {0, "the squared length of the vector stands inside a loop and belongs behind it"},
    {0, "a statement for the product of `A` and the vector is left out"},
    {0, "the loop for the product of `A` and the vector starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `j` belongs"},
    {0, "`iterations` stands where the index `j` belongs"},
    {0, "the index `t` stands where the index `j` belongs"},
    {0, "the index `i` stands where the index `j` belongs"},
    {0, "the loop for the product of `A` and the vector ends one too late: it has a turn too many"},
    {0, "the loop for the product of `A` and the vector ends one too early: its last turn is missing"},
    {0, "`iterations` stands where `n` belongs"},
    {0, "the index `t` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "the index `j` stands where `n` belongs"},
    {0, "`scratch` stands where the product of `A` and the vector belongs, where the product of `A` and the vector is computed"},
    {0, "the vector stands where the product of `A` and the vector belongs, where the product of `A` and the vector is computed"},
    {0, "an index of the product of `A` and the vector is one too far on, where the product of `A` and the vector is computed"},
    {0, "an index of the product of `A` and the vector is one too early, where the product of `A` and the vector is computed"},
    {0, "it is always the first element of the product of `A` and the vector, where the product of `A` and the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `j` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "a sign is turned, where the product of `A` and the vector is computed"},
    {0, "`scratch` stands where `A` belongs, where the product of `A` and the vector is computed"},
    {0, "the vector stands where `A` belongs, where the product of `A` and the vector is computed"},
    {0, "the product of `A` and the vector stands where `A` belongs, where the product of `A` and the vector is computed"},
    {0, "an index of `A` is one too far on, where the product of `A` and the vector is computed"},
    {0, "an index of `A` is one too early, where the product of `A` and the vector is computed"},
    {0, "it is always the first element of `A`, where the product of `A` and the vector is computed"},
    {0, "`A` is read or written as if rows and columns were exchanged"},
    {0, "`A` is read or written as if rows and columns were exchanged"},
    {0, "`n` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `j` stands where the index `i` belongs, where the product of `A` and the vector is computed"},
    {0, "`iterations` stands where `n` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `t` stands where `n` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `i` stands where `n` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `j` stands where `n` belongs, where the product of `A` and the vector is computed"},
    {0, "`/` stands where `*` belongs, where the product of `A` and the vector is computed"},
    {0, "`+` stands where `*` belongs, where the product of `A` and the vector is computed"},
    {0, "the factor `n` is left out, where the product of `A` and the vector is computed"},
    {0, "the factor the index `i` is left out, where the product of `A` and the vector is computed"},
    {0, "`n` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "`iterations` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `t` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "`-` stands where `+` belongs, where the product of `A` and the vector is computed"},
    {0, "`*` stands where `+` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `j` is not added, where the product of `A` and the vector is computed"},
    {0, "`i * n` is not added, where the product of `A` and the vector is computed"},
    {0, "`scratch` stands where the vector belongs, where the product of `A` and the vector is computed", "these are two names of one place"},
    {0, "the product of `A` and the vector stands where the vector belongs, where the product of `A` and the vector is computed"},
    {0, "an index of the vector is one too far on, where the product of `A` and the vector is computed"},
    {0, "an index of the vector is one too early, where the product of `A` and the vector is computed"},
    {0, "it is always the first element of the vector, where the product of `A` and the vector is computed"},
    {0, "`n` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "`iterations` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `t` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the product of `A` and the vector is computed"},
    {0, "`/` stands where `*` belongs, where the product of `A` and the vector is computed"},
    {0, "`+` stands where `*` belongs, where the product of `A` and the vector is computed"},
    {0, "the factor the vector is left out, where the product of `A` and the vector is computed"},
    {0, "the factor `A[i * n + j]` is left out, where the product of `A` and the vector is computed"},
    {0, "the product of `A` and the vector is overwritten where it should be added to"},
    {0, "the product of `A` and the vector is taken away from where it should be added to"},
    {0, "the product of `A` and the vector is multiplied where it should be added to"},
    {0, "the product of the vector with `A` times itself comes before the squared length of the vector", "the two do not depend on each other"},
    {0, "a statement for the squared length of the vector is left out"},
    {0, "the curvature stands where the squared length of the vector belongs, where the squared length of the vector is computed"},
    {0, "the product of the vector with `A` times itself stands where the squared length of the vector belongs, where the squared length of the vector is computed"},
    {0, "the squared length of the product stands where the squared length of the vector belongs, where the squared length of the vector is computed"},
    {0, "a sign is turned, where the squared length of the vector is computed"},
    {0, "`scratch` stands where the vector belongs, where the squared length of the vector is computed", "these are two names of one place"},
    {0, "the product of `A` and the vector stands where the vector belongs, where the squared length of the vector is computed"},
    {0, "an index of the vector is one too far on, where the squared length of the vector is computed"},
    {0, "an index of the vector is one too early, where the squared length of the vector is computed"},
    {0, "it is always the first element of the vector, where the squared length of the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the squared length of the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the squared length of the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the squared length of the vector is computed"},
    {0, "`scratch` stands where the vector belongs, where the squared length of the vector is computed", "these are two names of one place"},
    {0, "the product of `A` and the vector stands where the vector belongs, where the squared length of the vector is computed"},
    {0, "an index of the vector is one too far on, where the squared length of the vector is computed"},
    {0, "an index of the vector is one too early, where the squared length of the vector is computed"},
    {0, "it is always the first element of the vector, where the squared length of the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the squared length of the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the squared length of the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the squared length of the vector is computed"},
    {0, "`/` stands where `*` belongs, where the squared length of the vector is computed"},
    {0, "`+` stands where `*` belongs, where the squared length of the vector is computed"},
    {0, "the factor the vector is left out, where the squared length of the vector is computed"},
    {0, "the factor the vector is left out, where the squared length of the vector is computed"},
    {0, "the squared length of the vector is overwritten where it should be added to"},
    {0, "the squared length of the vector is taken away from where it should be added to"},
    {0, "the squared length of the vector is multiplied where it should be added to"},
    {0, "the squared length of the vector passes through a `float`"},
    {0, "the squared length of the product comes before the product of the vector with `A` times itself", "the two do not depend on each other"},
    {0, "a statement for the product of the vector with `A` times itself is left out"},
    {0, "the curvature stands where the product of the vector with `A` times itself belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the squared length of the vector stands where the product of the vector with `A` times itself belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the squared length of the product stands where the product of the vector with `A` times itself belongs, where the product of the vector with `A` times itself is computed"},
    {0, "a sign is turned, where the product of the vector with `A` times itself is computed"},
    {0, "`scratch` stands where the vector belongs, where the product of the vector with `A` times itself is computed", "these are two names of one place"},
    {0, "the product of `A` and the vector stands where the vector belongs, where the product of the vector with `A` times itself is computed"},
    {0, "an index of the vector is one too far on, where the product of the vector with `A` times itself is computed"},
    {0, "an index of the vector is one too early, where the product of the vector with `A` times itself is computed"},
    {0, "it is always the first element of the vector, where the product of the vector with `A` times itself is computed"},
    {0, "`n` stands where the index `i` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "`scratch` stands where the product of `A` and the vector belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the vector stands where the product of `A` and the vector belongs, where the product of the vector with `A` times itself is computed"},
    {0, "an index of the product of `A` and the vector is one too far on, where the product of the vector with `A` times itself is computed"},
    {0, "an index of the product of `A` and the vector is one too early, where the product of the vector with `A` times itself is computed"},
    {0, "it is always the first element of the product of `A` and the vector, where the product of the vector with `A` times itself is computed"},
    {0, "`n` stands where the index `i` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "`/` stands where `*` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "`+` stands where `*` belongs, where the product of the vector with `A` times itself is computed"},
    {0, "the factor the product of `A` and the vector is left out, where the product of the vector with `A` times itself is computed"},
    {0, "the factor the vector is left out, where the product of the vector with `A` times itself is computed"},
    {0, "the product of the vector with `A` times itself is overwritten where it should be added to"},
    {0, "the product of the vector with `A` times itself is taken away from where it should be added to"},
    {0, "the product of the vector with `A` times itself is multiplied where it should be added to"},
    {0, "the product of the vector with `A` times itself passes through a `float`"},
    {0, "a statement for the squared length of the product is left out"},
    {0, "the curvature stands where the squared length of the product belongs, where the squared length of the product is computed"},
    {0, "the squared length of the vector stands where the squared length of the product belongs, where the squared length of the product is computed"},
    {0, "the product of the vector with `A` times itself stands where the squared length of the product belongs, where the squared length of the product is computed"},
    {0, "a sign is turned, where the squared length of the product is computed"},
    {0, "`scratch` stands where the product of `A` and the vector belongs, where the squared length of the product is computed"},
    {0, "the vector stands where the product of `A` and the vector belongs, where the squared length of the product is computed"},
    {0, "an index of the product of `A` and the vector is one too far on, where the squared length of the product is computed"},
    {0, "an index of the product of `A` and the vector is one too early, where the squared length of the product is computed"},
    {0, "it is always the first element of the product of `A` and the vector, where the squared length of the product is computed"},
    {0, "`n` stands where the index `i` belongs, where the squared length of the product is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the squared length of the product is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the squared length of the product is computed"},
    {0, "`scratch` stands where the product of `A` and the vector belongs, where the squared length of the product is computed"},
    {0, "the vector stands where the product of `A` and the vector belongs, where the squared length of the product is computed"},
    {0, "an index of the product of `A` and the vector is one too far on, where the squared length of the product is computed"},
    {0, "an index of the product of `A` and the vector is one too early, where the squared length of the product is computed"},
    {0, "it is always the first element of the product of `A` and the vector, where the squared length of the product is computed"},
    {0, "`n` stands where the index `i` belongs, where the squared length of the product is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the squared length of the product is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the squared length of the product is computed"},
    {0, "`/` stands where `*` belongs, where the squared length of the product is computed"},
    {0, "`+` stands where `*` belongs, where the squared length of the product is computed"},
    {0, "the factor the product of `A` and the vector is left out, where the squared length of the product is computed"},
    {0, "the factor the product of `A` and the vector is left out, where the squared length of the product is computed"},
    {0, "the squared length of the product is overwritten where it should be added to"},
    {0, "the squared length of the product is taken away from where it should be added to"},
    {0, "the squared length of the product is multiplied where it should be added to"},
    {0, "the squared length of the product passes through a `float`"},
    {0, "the vector comes before the curvature", "the two do not depend on each other"},
    {0, "a statement for the curvature is left out"},
    {0, "the squared length of the vector stands where the curvature belongs, where the curvature is computed"},
    {0, "the product of the vector with `A` times itself stands where the curvature belongs, where the curvature is computed"},
    {0, "the squared length of the product stands where the curvature belongs, where the curvature is computed"},
    {0, "a sign is turned, where the curvature is computed"},
    {0, "the curvature stands where the product of the vector with `A` times itself belongs, where the curvature is computed"},
    {0, "the squared length of the vector stands where the product of the vector with `A` times itself belongs, where the curvature is computed"},
    {0, "the squared length of the product stands where the product of the vector with `A` times itself belongs, where the curvature is computed"},
    {0, "the curvature stands where the squared length of the vector belongs, where the curvature is computed"},
    {0, "the product of the vector with `A` times itself stands where the squared length of the vector belongs, where the curvature is computed"},
    {0, "the squared length of the product stands where the squared length of the vector belongs, where the curvature is computed"},
    {0, "`*` stands where `/` belongs, where the curvature is computed"},
    {0, "`-` stands where `/` belongs, where the curvature is computed"},
    {0, "the division by the squared length of the vector is left out, where the curvature is computed"},
    {0, "a fraction is upside down, where the curvature is computed"},
    {0, "the curvature is added to where it should be set"},
    {0, "the curvature is subtracted from where it should be set"},
    {0, "the curvature passes through a `float`"},
    {0, "a statement for the vector is left out"},
    {0, "the loop for the vector starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`iterations` stands where the index `i` belongs"},
    {0, "the index `t` stands where the index `i` belongs"},
    {0, "the loop for the vector ends one too late: it has a turn too many"},
    {0, "the loop for the vector ends one too early: its last turn is missing"},
    {0, "`iterations` stands where `n` belongs"},
    {0, "the index `t` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where the vector belongs, where the vector is computed", "these are two names of one place"},
    {0, "the product of `A` and the vector stands where the vector belongs, where the vector is computed"},
    {0, "an index of the vector is one too far on, where the vector is computed"},
    {0, "an index of the vector is one too early, where the vector is computed"},
    {0, "it is always the first element of the vector, where the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the vector is computed"},
    {0, "a sign is turned, where the vector is computed"},
    {0, "`scratch` stands where the product of `A` and the vector belongs, where the vector is computed"},
    {0, "the vector stands where the product of `A` and the vector belongs, where the vector is computed"},
    {0, "an index of the product of `A` and the vector is one too far on, where the vector is computed"},
    {0, "an index of the product of `A` and the vector is one too early, where the vector is computed"},
    {0, "it is always the first element of the product of `A` and the vector, where the vector is computed"},
    {0, "`n` stands where the index `i` belongs, where the vector is computed"},
    {0, "`iterations` stands where the index `i` belongs, where the vector is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the vector is computed"},
    {0, "`sqrt` is left out, where the vector is computed"},
    {0, "the sign of the squared length of the product is turned, where the vector is computed"},
    {0, "the curvature stands where the squared length of the product belongs, where the vector is computed"},
    {0, "the squared length of the vector stands where the squared length of the product belongs, where the vector is computed"},
    {0, "the product of the vector with `A` times itself stands where the squared length of the product belongs, where the vector is computed"},
    {0, "`*` stands where `/` belongs, where the vector is computed"},
    {0, "`-` stands where `/` belongs, where the vector is computed"},
    {0, "the division by `sqrt(...)` is left out, where the vector is computed"},
    {0, "a fraction is upside down, where the vector is computed"},
    {0, "the vector is added to where it should be set"},
    {0, "the vector is subtracted from where it should be set"},
    {0, "a sign is turned, in what is returned"},
    {0, "3 stands where 2 belongs, in what is returned"},
    {0, "1 stands where 2 belongs, in what is returned"},
    {0, "4 stands where 2 belongs, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by the curvature is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
};
