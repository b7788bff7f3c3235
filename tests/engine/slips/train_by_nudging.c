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

size_t train_by_nudging(loss_function *loss, void *params, size_t n, double step, size_t nudges,
                        uint64_t *state, double *w, double *history)
{
    switch (mutant_base) {
    default:
        return train_by_nudging_0(loss, params, n, step, nudges, state, w, history);
    }
}

const unsigned mutant_count = 158, base_count = 1;
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
};
