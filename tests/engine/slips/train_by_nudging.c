// The mutants of train_by_nudging, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "engine.h"
#include "mutants.h"

// ---- solutions/engine/train_by_nudging.c
#define train_by_nudging train_by_nudging_0
// Training without gradients: nudge one weight, and keep the nudge if the loss falls.
// Book: chapter 0, section "Training without gradients".
#include "engine.h"

static size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
size_t kept = (M(1) ? 1 : 0);;
if (M(2)) { for (size_t t = 1; t <= nudges; t++) {
        size_t i = random_below(state, n);
        double before = w[i];
        w[i] += random_below(state, 2) == 0 ? step : -step;

        double tried = loss(n, w, params);
        if (tried < history[t - 1]) {
            history[t] = tried;
            kept++;
        } else {
            history[t] = history[t - 1];
            w[i] = before;
        }
    }; }
if (!(0 || M(3))) { ({ __auto_type t1 = &((__typeof__(&*history))(M(4) ? (void *)w : (void *)history))[M(5) ? 1 + (0) : M(6) ? -1 + (0) : ((M(7) ? 1 : 0))]; __auto_type t2 = (M(8) ? -1 : 1) * ((loss((*(M(9) ? &nudges : M(10) ? &kept : &n)), ((__typeof__(&*w))(M(11) ? (void *)history : (void *)w)), ((__typeof__(&*params))((void *)params))))); M(12) ? (*t1 += t2) : M(13) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
if (!(0 || M(2) || M(14))) { { double before; _Bool before_begun = 0; double tried; _Bool tried_begun = 0; for (size_t t = (M(15) ? 1 : 0) + (M(16) ? 0 : (M(17) ? 2 : M(18) ? 0 : 1)); (*(M(19) ? &n : M(20) ? &nudges : M(21) ? &kept : &t)) + (M(23) ? 1 : M(22) ? -1 : 0) <= ((*(M(24) ? &n : M(25) ? &kept : M(26) ? &t : &nudges))); t++) { TURN;
size_t i = (random_below(((__typeof__(&*state))((void *)state)), (*(M(27) ? &nudges : M(28) ? &kept : M(29) ? &t : &n))));;
if (!(M(30) && before_begun)) before = (M(31) ? -1 : 1) * (((__typeof__(&*w))(M(32) ? (void *)history : (void *)w))[M(33) ? 1 + (i) : M(34) ? -1 + (i) : M(35) ? 0 : ((*(M(36) ? &n : M(37) ? &nudges : M(38) ? &kept : M(39) ? &t : &i)))]); before_begun = 1;
if (!(0 || M(40))) { ({ __auto_type t3 = &((__typeof__(&*w))(M(41) ? (void *)history : (void *)w))[M(42) ? 1 + (i) : M(43) ? -1 + (i) : M(44) ? 0 : ((*(M(45) ? &n : M(46) ? &nudges : M(47) ? &kept : M(48) ? &t : &i)))]; __auto_type t4 = (M(49) ? -1 : 1) * ((M(50) ? (step) : M(51) ? (-step) : (M(52) ^ !!(({ __auto_type t5 = (random_below(((__typeof__(&*state))((void *)state)), (M(53) ? 3 : M(54) ? 1 : M(55) ? 4 : 2))); __auto_type t6 = (M(56) ? 1 : 0); M(57) ? t5 < t6 : M(58) ? t5 <= t6 : M(59) ? t5 > t6 : M(60) ? t5 >= t6 : M(61) ? t5 != t6 : t5 == t6; }))) ? (*(M(62) ? &before : &step)) : (M(63) ? (step) : -((*(M(64) ? &before : &step)))))); M(65) ? (*t3 = t4) : M(66) ? (*t3 -= t4) : M(67) ? (*t3 *= t4) : (*t3 += t4); *t3; }); }
if (!(M(68) && tried_begun)) tried = (M(69) ? -1 : 1) * ((loss((*(M(70) ? &nudges : M(71) ? &kept : M(72) ? &t : M(73) ? &i : &n)), ((__typeof__(&*w))(M(74) ? (void *)history : (void *)w)), ((__typeof__(&*params))((void *)params))))); tried_begun = 1;
if (!(0 || M(75))) { if (M(78) || (!M(77) && (M(76) ^ !!(({ __auto_type t7 = (*(M(79) ? &step : M(80) ? &before : &tried)); __auto_type t8 = ((__typeof__(&*history))(M(81) ? (void *)w : (void *)history))[M(82) ? 1 + (t - 1) : M(83) ? -1 + (t - 1) : M(84) ? 0 : (({ __auto_type t9 = (*(M(85) ? &n : M(86) ? &nudges : M(87) ? &kept : M(88) ? &i : &t)); __auto_type t10 = (M(89) ? 2 : M(90) ? 0 : 1); M(91) ? t9 + t10 : M(92) ? t9 * t10 : M(93) ? t9 : M(94) ? t10 - t9 : t9 - t10; }))]; M(95) ? t7 <= t8 : M(96) ? t7 > t8 : M(97) ? t7 >= t8 : M(98) ? t7 == t8 : M(99) ? t7 != t8 : t7 < t8; }))))){
if (M(100)) { kept++; }
if (!(0 || M(101))) { ({ __auto_type t11 = &((__typeof__(&*history))(M(102) ? (void *)w : (void *)history))[M(103) ? 1 + (t) : M(104) ? -1 + (t) : M(105) ? 0 : ((*(M(106) ? &n : M(107) ? &nudges : M(108) ? &kept : M(109) ? &i : &t)))]; __auto_type t12 = (M(110) ? -1 : 1) * ((*(M(111) ? &step : M(112) ? &before : &tried))); M(113) ? (*t11 += t12) : M(114) ? (*t11 -= t12) : (*t11 = t12); *t11; }); }
if (!(0 || M(100) || M(115))) { kept++; }
}
else {
if (M(116)) { w[i] = before; }
if (!(0 || M(117))) { ({ __auto_type t13 = &((__typeof__(&*history))(M(118) ? (void *)w : (void *)history))[M(119) ? 1 + (t) : M(120) ? -1 + (t) : M(121) ? 0 : ((*(M(122) ? &n : M(123) ? &nudges : M(124) ? &kept : M(125) ? &i : &t)))]; __auto_type t14 = (M(126) ? -1 : 1) * (((__typeof__(&*history))(M(127) ? (void *)w : (void *)history))[M(128) ? 1 + (t - 1) : M(129) ? -1 + (t - 1) : M(130) ? 0 : (({ __auto_type t15 = (*(M(131) ? &n : M(132) ? &nudges : M(133) ? &kept : M(134) ? &i : &t)); __auto_type t16 = (M(135) ? 2 : M(136) ? 0 : 1); M(137) ? t15 + t16 : M(138) ? t15 * t16 : M(139) ? t15 : M(140) ? t16 - t15 : t15 - t16; }))]); M(141) ? (*t13 += t14) : M(142) ? (*t13 -= t14) : (*t13 = t14); *t13; }); }
if (!(0 || M(116) || M(143))) { ({ __auto_type t17 = &((__typeof__(&*w))(M(144) ? (void *)history : (void *)w))[M(145) ? 1 + (i) : M(146) ? -1 + (i) : M(147) ? 0 : ((*(M(148) ? &n : M(149) ? &nudges : M(150) ? &kept : M(151) ? &t : &i)))]; __auto_type t18 = (M(152) ? -1 : 1) * ((*(M(153) ? &step : M(154) ? &tried : &before))); M(155) ? (*t17 += t18) : M(156) ? (*t17 -= t18) : (*t17 = t18); *t17; }); }
}
; }
}
}; }
if (!(0)) { return (*(M(157) ? &n : M(158) ? &nudges : &kept)); }
}


#undef train_by_nudging

// ---- tests/engine/accepted/train_by_nudging/usual_one_is_up.c
#define train_by_nudging train_by_nudging_1
// A draw of 1 is up, not down: written as often as the reference's way.
#include "engine.h"

static size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
size_t kept = (M(159) ? 1 : 0);;
if (M(160)) { for (size_t t = 1; t <= nudges; t++) {
        size_t i = random_below(state, n);
        double before = w[i];
        w[i] += random_below(state, 2) == 1 ? step : -step;

        double tried = loss(n, w, params);
        if (tried < history[t - 1]) {
            history[t] = tried;
            kept++;
        } else {
            history[t] = history[t - 1];
            w[i] = before;
        }
    }; }
if (!(0 || M(161))) { ({ __auto_type t19 = &((__typeof__(&*history))(M(162) ? (void *)w : (void *)history))[M(163) ? 1 + (0) : M(164) ? -1 + (0) : ((M(165) ? 1 : 0))]; __auto_type t20 = (M(166) ? -1 : 1) * ((loss((*(M(167) ? &nudges : M(168) ? &kept : &n)), ((__typeof__(&*w))(M(169) ? (void *)history : (void *)w)), ((__typeof__(&*params))((void *)params))))); M(170) ? (*t19 += t20) : M(171) ? (*t19 -= t20) : (*t19 = t20); *t19; }); }
if (!(0 || M(160) || M(172))) { { double before; _Bool before_begun = 0; double tried; _Bool tried_begun = 0; for (size_t t = (M(173) ? 1 : 0) + (M(174) ? 0 : (M(175) ? 2 : M(176) ? 0 : 1)); (*(M(177) ? &n : M(178) ? &nudges : M(179) ? &kept : &t)) + (M(181) ? 1 : M(180) ? -1 : 0) <= ((*(M(182) ? &n : M(183) ? &kept : M(184) ? &t : &nudges))); t++) { TURN;
size_t i = (random_below(((__typeof__(&*state))((void *)state)), (*(M(185) ? &nudges : M(186) ? &kept : M(187) ? &t : &n))));;
if (!(M(188) && before_begun)) before = (M(189) ? -1 : 1) * (((__typeof__(&*w))(M(190) ? (void *)history : (void *)w))[M(191) ? 1 + (i) : M(192) ? -1 + (i) : M(193) ? 0 : ((*(M(194) ? &n : M(195) ? &nudges : M(196) ? &kept : M(197) ? &t : &i)))]); before_begun = 1;
if (!(0 || M(198))) { ({ __auto_type t21 = &((__typeof__(&*w))(M(199) ? (void *)history : (void *)w))[M(200) ? 1 + (i) : M(201) ? -1 + (i) : M(202) ? 0 : ((*(M(203) ? &n : M(204) ? &nudges : M(205) ? &kept : M(206) ? &t : &i)))]; __auto_type t22 = (M(207) ? -1 : 1) * ((M(208) ? (step) : M(209) ? (-step) : (M(210) ^ !!(({ __auto_type t23 = (random_below(((__typeof__(&*state))((void *)state)), (M(211) ? 3 : M(212) ? 1 : M(213) ? 4 : 2))); __auto_type t24 = (M(214) ? 2 : M(215) ? 0 : 1); M(216) ? t23 < t24 : M(217) ? t23 <= t24 : M(218) ? t23 > t24 : M(219) ? t23 >= t24 : M(220) ? t23 != t24 : t23 == t24; }))) ? (*(M(221) ? &before : &step)) : (M(222) ? (step) : -((*(M(223) ? &before : &step)))))); M(224) ? (*t21 = t22) : M(225) ? (*t21 -= t22) : M(226) ? (*t21 *= t22) : (*t21 += t22); *t21; }); }
if (!(M(227) && tried_begun)) tried = (M(228) ? -1 : 1) * ((loss((*(M(229) ? &nudges : M(230) ? &kept : M(231) ? &t : M(232) ? &i : &n)), ((__typeof__(&*w))(M(233) ? (void *)history : (void *)w)), ((__typeof__(&*params))((void *)params))))); tried_begun = 1;
if (!(0 || M(234))) { if (M(237) || (!M(236) && (M(235) ^ !!(({ __auto_type t25 = (*(M(238) ? &step : M(239) ? &before : &tried)); __auto_type t26 = ((__typeof__(&*history))(M(240) ? (void *)w : (void *)history))[M(241) ? 1 + (t - 1) : M(242) ? -1 + (t - 1) : M(243) ? 0 : (({ __auto_type t27 = (*(M(244) ? &n : M(245) ? &nudges : M(246) ? &kept : M(247) ? &i : &t)); __auto_type t28 = (M(248) ? 2 : M(249) ? 0 : 1); M(250) ? t27 + t28 : M(251) ? t27 * t28 : M(252) ? t27 : M(253) ? t28 - t27 : t27 - t28; }))]; M(254) ? t25 <= t26 : M(255) ? t25 > t26 : M(256) ? t25 >= t26 : M(257) ? t25 == t26 : M(258) ? t25 != t26 : t25 < t26; }))))){
if (M(259)) { kept++; }
if (!(0 || M(260))) { ({ __auto_type t29 = &((__typeof__(&*history))(M(261) ? (void *)w : (void *)history))[M(262) ? 1 + (t) : M(263) ? -1 + (t) : M(264) ? 0 : ((*(M(265) ? &n : M(266) ? &nudges : M(267) ? &kept : M(268) ? &i : &t)))]; __auto_type t30 = (M(269) ? -1 : 1) * ((*(M(270) ? &step : M(271) ? &before : &tried))); M(272) ? (*t29 += t30) : M(273) ? (*t29 -= t30) : (*t29 = t30); *t29; }); }
if (!(0 || M(259) || M(274))) { kept++; }
}
else {
if (M(275)) { w[i] = before; }
if (!(0 || M(276))) { ({ __auto_type t31 = &((__typeof__(&*history))(M(277) ? (void *)w : (void *)history))[M(278) ? 1 + (t) : M(279) ? -1 + (t) : M(280) ? 0 : ((*(M(281) ? &n : M(282) ? &nudges : M(283) ? &kept : M(284) ? &i : &t)))]; __auto_type t32 = (M(285) ? -1 : 1) * (((__typeof__(&*history))(M(286) ? (void *)w : (void *)history))[M(287) ? 1 + (t - 1) : M(288) ? -1 + (t - 1) : M(289) ? 0 : (({ __auto_type t33 = (*(M(290) ? &n : M(291) ? &nudges : M(292) ? &kept : M(293) ? &i : &t)); __auto_type t34 = (M(294) ? 2 : M(295) ? 0 : 1); M(296) ? t33 + t34 : M(297) ? t33 * t34 : M(298) ? t33 : M(299) ? t34 - t33 : t33 - t34; }))]); M(300) ? (*t31 += t32) : M(301) ? (*t31 -= t32) : (*t31 = t32); *t31; }); }
if (!(0 || M(275) || M(302))) { ({ __auto_type t35 = &((__typeof__(&*w))(M(303) ? (void *)history : (void *)w))[M(304) ? 1 + (i) : M(305) ? -1 + (i) : M(306) ? 0 : ((*(M(307) ? &n : M(308) ? &nudges : M(309) ? &kept : M(310) ? &t : &i)))]; __auto_type t36 = (M(311) ? -1 : 1) * ((*(M(312) ? &step : M(313) ? &tried : &before))); M(314) ? (*t35 += t36) : M(315) ? (*t35 -= t36) : (*t35 = t36); *t35; }); }
}
; }
}
}; }
if (!(0)) { return (*(M(316) ? &n : M(317) ? &nudges : &kept)); }
}


#undef train_by_nudging

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    switch (mutant_base) {
    case 0:
        return train_by_nudging_0(loss, params, n, step, nudges, state, w, history);
    default:
        return train_by_nudging_1(loss, params, n, step, nudges, state, w, history);
    }
}

const unsigned mutant_count = 317, base_count = 2;
const struct mutant mutants[] = {
    {0, ""},
    {0, "1 stands where 0 belongs, where the count of nudges kept is computed"},
    {0, "the index `i` comes before `history`"},
    {0, "a statement for `history` is left out"},
    {0, "`w` stands where `history` belongs, where `history` is computed"},
    {0, "an index of `history` is one too far on, where `history` is computed"},
    {0, "an index of `history` is one too early, where `history` is computed"},
    {0, "1 stands where 0 belongs, where `history` is computed"},
    {0, "the sign of `loss(n, w, params)` is turned, where `history` is computed"},
    {0, "`nudges` stands where `n` belongs, where `history` is computed"},
    {0, "the count of nudges kept stands where `n` belongs, where `history` is computed"},
    {0, "`history` stands where `w` belongs, where `history` is computed"},
    {0, "`history` is added to where it should be set"},
    {0, "`history` is subtracted from where it should be set"},
    {0, "a statement for the index `i` is left out"},
    {0, "the loop for the index `i` starts one too late: its first turn is missing"},
    {0, "the loop for the index `i` starts at 0 and should start at 1"},
    {0, "2 stands where 1 belongs"},
    {0, "0 stands where 1 belongs"},
    {0, "`n` stands where the index `t` belongs"},
    {0, "`nudges` stands where the index `t` belongs"},
    {0, "the count of nudges kept stands where the index `t` belongs"},
    {0, "the loop for the index `i` ends one too late: it has a turn too many"},
    {0, "the loop for the index `i` ends one too early: its last turn is missing"},
    {0, "`n` stands where `nudges` belongs"},
    {0, "the count of nudges kept stands where `nudges` belongs"},
    {0, "the index `t` stands where `nudges` belongs"},
    {0, "`nudges` stands where `n` belongs, where the index `i` is computed"},
    {0, "the count of nudges kept stands where `n` belongs, where the index `i` is computed"},
    {0, "the index `t` stands where `n` belongs, where the index `i` is computed"},
    {0, "the weight before the nudge is not set afresh each time round"},
    {0, "the sign of `w[i]` is turned, where the weight before the nudge is computed"},
    {0, "`history` stands where `w` belongs, where the weight before the nudge is computed"},
    {0, "an index of `w` is one too far on, where the weight before the nudge is computed"},
    {0, "an index of `w` is one too early, where the weight before the nudge is computed"},
    {0, "it is always the first element of `w`, where the weight before the nudge is computed"},
    {0, "`n` stands where the index `i` belongs, where the weight before the nudge is computed"},
    {0, "`nudges` stands where the index `i` belongs, where the weight before the nudge is computed"},
    {0, "the count of nudges kept stands where the index `i` belongs, where the weight before the nudge is computed"},
    {0, "the index `t` stands where the index `i` belongs, where the weight before the nudge is computed"},
    {0, "a statement for `w` is left out"},
    {0, "`history` stands where `w` belongs, where `w` is computed"},
    {0, "an index of `w` is one too far on, where `w` is computed"},
    {0, "an index of `w` is one too early, where `w` is computed"},
    {0, "it is always the first element of `w`, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "`nudges` stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of nudges kept stands where the index `i` belongs, where `w` is computed"},
    {0, "the index `t` stands where the index `i` belongs, where `w` is computed"},
    {0, "a sign is turned, where `w` is computed"},
    {0, "a condition is left out, as if it always held, where `w` is computed"},
    {0, "a condition is left out, as if it never held, where `w` is computed"},
    {0, "a condition is turned round, where `w` is computed"},
    {0, "3 stands where 2 belongs, where `w` is computed"},
    {0, "1 stands where 2 belongs, where `w` is computed"},
    {0, "4 stands where 2 belongs, where `w` is computed"},
    {0, "1 stands where 0 belongs, where `w` is computed"},
    {0, "`<` stands where `==` belongs, between `random_below(state, 2)` and `0`"},
    {0, "`<=` stands where `==` belongs, between `random_below(state, 2)` and `0`"},
    {0, "`>` stands where `==` belongs, between `random_below(state, 2)` and `0`"},
    {0, "`>=` stands where `==` belongs, between `random_below(state, 2)` and `0`"},
    {0, "`!=` stands where `==` belongs, between `random_below(state, 2)` and `0`"},
    {0, "the weight before the nudge stands where `step` belongs, where `w` is computed"},
    {0, "a minus sign is left out, where `w` is computed"},
    {0, "the weight before the nudge stands where `step` belongs, where `w` is computed"},
    {0, "`w` is overwritten where it should be added to"},
    {0, "`w` is taken away from where it should be added to"},
    {0, "`w` is multiplied where it should be added to"},
    {0, "the loss after the nudge is not set afresh each time round"},
    {0, "the sign of `loss(n, w, params)` is turned, where the loss after the nudge is computed"},
    {0, "`nudges` stands where `n` belongs, where the loss after the nudge is computed"},
    {0, "the count of nudges kept stands where `n` belongs, where the loss after the nudge is computed"},
    {0, "the index `t` stands where `n` belongs, where the loss after the nudge is computed"},
    {0, "the index `i` stands where `n` belongs, where the loss after the nudge is computed"},
    {0, "`history` stands where `w` belongs, where the loss after the nudge is computed"},
    {0, "a statement for the loss after the nudge is left out"},
    {0, "the condition on `history` is turned round"},
    {0, "the condition on `history` is left out, as if it never held"},
    {0, "the condition on `history` is left out, as if it always held"},
    {0, "`step` stands where the loss after the nudge belongs"},
    {0, "the weight before the nudge stands where the loss after the nudge belongs"},
    {0, "`w` stands where `history` belongs"},
    {0, "an index of `history` is one too far on"},
    {0, "an index of `history` is one too early"},
    {0, "it is always the first element of `history`"},
    {0, "`n` stands where the index `t` belongs"},
    {0, "`nudges` stands where the index `t` belongs"},
    {0, "the count of nudges kept stands where the index `t` belongs"},
    {0, "the index `i` stands where the index `t` belongs"},
    {0, "2 stands where 1 belongs"},
    {0, "0 stands where 1 belongs"},
    {0, "`+` stands where `-` belongs"},
    {0, "`*` stands where `-` belongs"},
    {0, "`1` is not subtracted"},
    {0, "the two sides of a difference are exchanged"},
    {0, "`<=` stands where `<` belongs"},
    {0, "`>` stands where `<` belongs"},
    {0, "`>=` stands where `<` belongs"},
    {0, "`==` stands where `<` belongs"},
    {0, "`!=` stands where `<` belongs"},
    {0, "the count of nudges kept comes before `history`", "the two do not depend on each other"},
    {0, "a statement for `history` is left out"},
    {0, "`w` stands where `history` belongs, where `history` is computed"},
    {0, "an index of `history` is one too far on, where `history` is computed"},
    {0, "an index of `history` is one too early, where `history` is computed"},
    {0, "it is always the first element of `history`, where `history` is computed"},
    {0, "`n` stands where the index `t` belongs, where `history` is computed"},
    {0, "`nudges` stands where the index `t` belongs, where `history` is computed"},
    {0, "the count of nudges kept stands where the index `t` belongs, where `history` is computed"},
    {0, "the index `i` stands where the index `t` belongs, where `history` is computed"},
    {0, "the sign of the loss after the nudge is turned, where `history` is computed"},
    {0, "`step` stands where the loss after the nudge belongs, where `history` is computed"},
    {0, "the weight before the nudge stands where the loss after the nudge belongs, where `history` is computed"},
    {0, "`history` is added to where it should be set"},
    {0, "`history` is subtracted from where it should be set"},
    {0, "a statement for the count of nudges kept is left out"},
    {0, "`w` comes before `history`", "the two do not depend on each other"},
    {0, "a statement for `history` is left out"},
    {0, "`w` stands where `history` belongs, where `history` is computed"},
    {0, "an index of `history` is one too far on, where `history` is computed"},
    {0, "an index of `history` is one too early, where `history` is computed"},
    {0, "it is always the first element of `history`, where `history` is computed"},
    {0, "`n` stands where the index `t` belongs, where `history` is computed"},
    {0, "`nudges` stands where the index `t` belongs, where `history` is computed"},
    {0, "the count of nudges kept stands where the index `t` belongs, where `history` is computed"},
    {0, "the index `i` stands where the index `t` belongs, where `history` is computed"},
    {0, "the sign of `history[t - 1]` is turned, where `history` is computed"},
    {0, "`w` stands where `history` belongs, where `history` is computed"},
    {0, "an index of `history` is one too far on, where `history` is computed"},
    {0, "an index of `history` is one too early, where `history` is computed"},
    {0, "it is always the first element of `history`, where `history` is computed"},
    {0, "`n` stands where the index `t` belongs, where `history` is computed"},
    {0, "`nudges` stands where the index `t` belongs, where `history` is computed"},
    {0, "the count of nudges kept stands where the index `t` belongs, where `history` is computed"},
    {0, "the index `i` stands where the index `t` belongs, where `history` is computed"},
    {0, "2 stands where 1 belongs, where `history` is computed"},
    {0, "0 stands where 1 belongs, where `history` is computed"},
    {0, "`+` stands where `-` belongs, where `history` is computed"},
    {0, "`*` stands where `-` belongs, where `history` is computed"},
    {0, "`1` is not subtracted, where `history` is computed"},
    {0, "the two sides of a difference are exchanged, where `history` is computed"},
    {0, "`history` is added to where it should be set"},
    {0, "`history` is subtracted from where it should be set"},
    {0, "a statement for `w` is left out"},
    {0, "`history` stands where `w` belongs, where `w` is computed"},
    {0, "an index of `w` is one too far on, where `w` is computed"},
    {0, "an index of `w` is one too early, where `w` is computed"},
    {0, "it is always the first element of `w`, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "`nudges` stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of nudges kept stands where the index `i` belongs, where `w` is computed"},
    {0, "the index `t` stands where the index `i` belongs, where `w` is computed"},
    {0, "the sign of the weight before the nudge is turned, where `w` is computed"},
    {0, "`step` stands where the weight before the nudge belongs, where `w` is computed"},
    {0, "the loss after the nudge stands where the weight before the nudge belongs, where `w` is computed"},
    {0, "`w` is added to where it should be set"},
    {0, "`w` is subtracted from where it should be set"},
    {0, "`n` stands where the count of nudges kept belongs, in what is returned"},
    {0, "`nudges` stands where the count of nudges kept belongs, in what is returned"},
    {1, "1 stands where 0 belongs, where the count of nudges kept is computed"},
    {1, "the index `i` comes before `history`"},
    {1, "a statement for `history` is left out"},
    {1, "`w` stands where `history` belongs, where `history` is computed"},
    {1, "an index of `history` is one too far on, where `history` is computed"},
    {1, "an index of `history` is one too early, where `history` is computed"},
    {1, "1 stands where 0 belongs, where `history` is computed"},
    {1, "the sign of `loss(n, w, params)` is turned, where `history` is computed"},
    {1, "`nudges` stands where `n` belongs, where `history` is computed"},
    {1, "the count of nudges kept stands where `n` belongs, where `history` is computed"},
    {1, "`history` stands where `w` belongs, where `history` is computed"},
    {1, "`history` is added to where it should be set"},
    {1, "`history` is subtracted from where it should be set"},
    {1, "a statement for the index `i` is left out"},
    {1, "the loop for the index `i` starts one too late: its first turn is missing"},
    {1, "the loop for the index `i` starts at 0 and should start at 1"},
    {1, "2 stands where 1 belongs"},
    {1, "0 stands where 1 belongs"},
    {1, "`n` stands where the index `t` belongs"},
    {1, "`nudges` stands where the index `t` belongs"},
    {1, "the count of nudges kept stands where the index `t` belongs"},
    {1, "the loop for the index `i` ends one too late: it has a turn too many"},
    {1, "the loop for the index `i` ends one too early: its last turn is missing"},
    {1, "`n` stands where `nudges` belongs"},
    {1, "the count of nudges kept stands where `nudges` belongs"},
    {1, "the index `t` stands where `nudges` belongs"},
    {1, "`nudges` stands where `n` belongs, where the index `i` is computed"},
    {1, "the count of nudges kept stands where `n` belongs, where the index `i` is computed"},
    {1, "the index `t` stands where `n` belongs, where the index `i` is computed"},
    {1, "the weight before the nudge is not set afresh each time round"},
    {1, "the sign of `w[i]` is turned, where the weight before the nudge is computed"},
    {1, "`history` stands where `w` belongs, where the weight before the nudge is computed"},
    {1, "an index of `w` is one too far on, where the weight before the nudge is computed"},
    {1, "an index of `w` is one too early, where the weight before the nudge is computed"},
    {1, "it is always the first element of `w`, where the weight before the nudge is computed"},
    {1, "`n` stands where the index `i` belongs, where the weight before the nudge is computed"},
    {1, "`nudges` stands where the index `i` belongs, where the weight before the nudge is computed"},
    {1, "the count of nudges kept stands where the index `i` belongs, where the weight before the nudge is computed"},
    {1, "the index `t` stands where the index `i` belongs, where the weight before the nudge is computed"},
    {1, "a statement for `w` is left out"},
    {1, "`history` stands where `w` belongs, where `w` is computed"},
    {1, "an index of `w` is one too far on, where `w` is computed"},
    {1, "an index of `w` is one too early, where `w` is computed"},
    {1, "it is always the first element of `w`, where `w` is computed"},
    {1, "`n` stands where the index `i` belongs, where `w` is computed"},
    {1, "`nudges` stands where the index `i` belongs, where `w` is computed"},
    {1, "the count of nudges kept stands where the index `i` belongs, where `w` is computed"},
    {1, "the index `t` stands where the index `i` belongs, where `w` is computed"},
    {1, "a sign is turned, where `w` is computed"},
    {1, "a condition is left out, as if it always held, where `w` is computed"},
    {1, "a condition is left out, as if it never held, where `w` is computed"},
    {1, "a condition is turned round, where `w` is computed"},
    {1, "3 stands where 2 belongs, where `w` is computed"},
    {1, "1 stands where 2 belongs, where `w` is computed"},
    {1, "4 stands where 2 belongs, where `w` is computed"},
    {1, "2 stands where 1 belongs, where `w` is computed"},
    {1, "0 stands where 1 belongs, where `w` is computed"},
    {1, "`<` stands where `==` belongs, between `random_below(state, 2)` and `1`"},
    {1, "`<=` stands where `==` belongs, between `random_below(state, 2)` and `1`"},
    {1, "`>` stands where `==` belongs, between `random_below(state, 2)` and `1`"},
    {1, "`>=` stands where `==` belongs, between `random_below(state, 2)` and `1`"},
    {1, "`!=` stands where `==` belongs, between `random_below(state, 2)` and `1`"},
    {1, "the weight before the nudge stands where `step` belongs, where `w` is computed"},
    {1, "a minus sign is left out, where `w` is computed"},
    {1, "the weight before the nudge stands where `step` belongs, where `w` is computed"},
    {1, "`w` is overwritten where it should be added to"},
    {1, "`w` is taken away from where it should be added to"},
    {1, "`w` is multiplied where it should be added to"},
    {1, "the loss after the nudge is not set afresh each time round"},
    {1, "the sign of `loss(n, w, params)` is turned, where the loss after the nudge is computed"},
    {1, "`nudges` stands where `n` belongs, where the loss after the nudge is computed"},
    {1, "the count of nudges kept stands where `n` belongs, where the loss after the nudge is computed"},
    {1, "the index `t` stands where `n` belongs, where the loss after the nudge is computed"},
    {1, "the index `i` stands where `n` belongs, where the loss after the nudge is computed"},
    {1, "`history` stands where `w` belongs, where the loss after the nudge is computed"},
    {1, "a statement for the loss after the nudge is left out"},
    {1, "the condition on `history` is turned round"},
    {1, "the condition on `history` is left out, as if it never held"},
    {1, "the condition on `history` is left out, as if it always held"},
    {1, "`step` stands where the loss after the nudge belongs"},
    {1, "the weight before the nudge stands where the loss after the nudge belongs"},
    {1, "`w` stands where `history` belongs"},
    {1, "an index of `history` is one too far on"},
    {1, "an index of `history` is one too early"},
    {1, "it is always the first element of `history`"},
    {1, "`n` stands where the index `t` belongs"},
    {1, "`nudges` stands where the index `t` belongs"},
    {1, "the count of nudges kept stands where the index `t` belongs"},
    {1, "the index `i` stands where the index `t` belongs"},
    {1, "2 stands where 1 belongs"},
    {1, "0 stands where 1 belongs"},
    {1, "`+` stands where `-` belongs"},
    {1, "`*` stands where `-` belongs"},
    {1, "`1` is not subtracted"},
    {1, "the two sides of a difference are exchanged"},
    {1, "`<=` stands where `<` belongs"},
    {1, "`>` stands where `<` belongs"},
    {1, "`>=` stands where `<` belongs"},
    {1, "`==` stands where `<` belongs"},
    {1, "`!=` stands where `<` belongs"},
    {1, "the count of nudges kept comes before `history`", "the two do not depend on each other"},
    {1, "a statement for `history` is left out"},
    {1, "`w` stands where `history` belongs, where `history` is computed"},
    {1, "an index of `history` is one too far on, where `history` is computed"},
    {1, "an index of `history` is one too early, where `history` is computed"},
    {1, "it is always the first element of `history`, where `history` is computed"},
    {1, "`n` stands where the index `t` belongs, where `history` is computed"},
    {1, "`nudges` stands where the index `t` belongs, where `history` is computed"},
    {1, "the count of nudges kept stands where the index `t` belongs, where `history` is computed"},
    {1, "the index `i` stands where the index `t` belongs, where `history` is computed"},
    {1, "the sign of the loss after the nudge is turned, where `history` is computed"},
    {1, "`step` stands where the loss after the nudge belongs, where `history` is computed"},
    {1, "the weight before the nudge stands where the loss after the nudge belongs, where `history` is computed"},
    {1, "`history` is added to where it should be set"},
    {1, "`history` is subtracted from where it should be set"},
    {1, "a statement for the count of nudges kept is left out"},
    {1, "`w` comes before `history`", "the two do not depend on each other"},
    {1, "a statement for `history` is left out"},
    {1, "`w` stands where `history` belongs, where `history` is computed"},
    {1, "an index of `history` is one too far on, where `history` is computed"},
    {1, "an index of `history` is one too early, where `history` is computed"},
    {1, "it is always the first element of `history`, where `history` is computed"},
    {1, "`n` stands where the index `t` belongs, where `history` is computed"},
    {1, "`nudges` stands where the index `t` belongs, where `history` is computed"},
    {1, "the count of nudges kept stands where the index `t` belongs, where `history` is computed"},
    {1, "the index `i` stands where the index `t` belongs, where `history` is computed"},
    {1, "the sign of `history[t - 1]` is turned, where `history` is computed"},
    {1, "`w` stands where `history` belongs, where `history` is computed"},
    {1, "an index of `history` is one too far on, where `history` is computed"},
    {1, "an index of `history` is one too early, where `history` is computed"},
    {1, "it is always the first element of `history`, where `history` is computed"},
    {1, "`n` stands where the index `t` belongs, where `history` is computed"},
    {1, "`nudges` stands where the index `t` belongs, where `history` is computed"},
    {1, "the count of nudges kept stands where the index `t` belongs, where `history` is computed"},
    {1, "the index `i` stands where the index `t` belongs, where `history` is computed"},
    {1, "2 stands where 1 belongs, where `history` is computed"},
    {1, "0 stands where 1 belongs, where `history` is computed"},
    {1, "`+` stands where `-` belongs, where `history` is computed"},
    {1, "`*` stands where `-` belongs, where `history` is computed"},
    {1, "`1` is not subtracted, where `history` is computed"},
    {1, "the two sides of a difference are exchanged, where `history` is computed"},
    {1, "`history` is added to where it should be set"},
    {1, "`history` is subtracted from where it should be set"},
    {1, "a statement for `w` is left out"},
    {1, "`history` stands where `w` belongs, where `w` is computed"},
    {1, "an index of `w` is one too far on, where `w` is computed"},
    {1, "an index of `w` is one too early, where `w` is computed"},
    {1, "it is always the first element of `w`, where `w` is computed"},
    {1, "`n` stands where the index `i` belongs, where `w` is computed"},
    {1, "`nudges` stands where the index `i` belongs, where `w` is computed"},
    {1, "the count of nudges kept stands where the index `i` belongs, where `w` is computed"},
    {1, "the index `t` stands where the index `i` belongs, where `w` is computed"},
    {1, "the sign of the weight before the nudge is turned, where `w` is computed"},
    {1, "`step` stands where the weight before the nudge belongs, where `w` is computed"},
    {1, "the loss after the nudge stands where the weight before the nudge belongs, where `w` is computed"},
    {1, "`w` is added to where it should be set"},
    {1, "`w` is subtracted from where it should be set"},
    {1, "`n` stands where the count of nudges kept belongs, in what is returned"},
    {1, "`nudges` stands where the count of nudges kept belongs, in what is returned"},
};
