// The mutants of tape_backward, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/tape_backward.c
#define tape_backward tape_backward_0
// Walks a tape of scalar operations backward: each node hands its grad on to its operands.
// Book: chapter 5, section "Any graph: a tape".
#include <math.h>

#include "backprop.h"

static void tape_backward(size_t n, struct node *tape)
{
if (M(1)) { tape[n - 1].grad = 1; }
if (!(0 || M(3))) { { for (size_t i = (M(4) ? 1 : 0) + ((M(5) ? 1 : 0)); (*(M(6) ? &n : &i)) + (M(8) ? 1 : M(7) ? -1 : 0) < ((*(M(9) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &(*(M(10) ? &(tape[i]).exponent : M(11) ? &(tape[i]).value : &((__typeof__(&*tape))((void *)tape))[M(12) ? 1 + (i) : M(13) ? -1 + (i) : M(14) ? 0 : ((*(M(15) ? &n : &i)))].grad)); __auto_type t2 = (M(16) ? 1 : 0); M(17) ? (*t1 += t2) : M(18) ? (*t1 -= t2) : (*t1 = t2); *t1; }); if (M(2)) { tape[n - 1].grad = 1; }
}
}; }
if (!(0 || M(1) || M(2) || M(19))) { ({ __auto_type t3 = &(*(M(20) ? &(tape[n - 1]).exponent : M(21) ? &(tape[n - 1]).value : &((__typeof__(&*tape))((void *)tape))[M(22) ? 1 + (n - 1) : M(23) ? -1 + (n - 1) : M(24) ? 0 : (({ __auto_type t5 = (*(&n)); __auto_type t6 = (M(25) ? 2 : M(26) ? 0 : 1); M(27) ? t5 + t6 : M(28) ? t5 * t6 : M(29) ? t5 : M(30) ? t6 - t5 : t5 - t6; }))].grad)); __auto_type t4 = (M(31) ? 2 : M(32) ? 0 : 1); M(33) ? (*t3 += t4) : M(34) ? (*t3 -= t4) : (*t3 = t4); *t3; }); }
if (!(0)) { { double exponent; _Bool exponent_begun = 0; for (size_t i = (M(35) ? 1 : 0) + ((*(&n))); ({ __auto_type t7 = i--; __auto_type t8 = (M(36) ? 1 : 0); M(37) ? t7 < t8 : M(38) ? t7 <= t8 : M(39) ? t7 >= t8 : M(40) ? t7 == t8 : M(41) ? t7 != t8 : t7 > t8; });) { TURN;
const struct node *node = &tape[i];;
struct node *a = &tape[node->a], *b = &tape[node->b];;
if (!(M(42) && exponent_begun)) exponent = (M(43) ? -1 : 1) * ((*(M(44) ? &(node)->value : M(45) ? &(node)->grad : &((__typeof__(&*node))(M(46) ? (void *)tape : M(47) ? (void *)a : M(48) ? (void *)b : (void *)node))->exponent))); exponent_begun = 1;
if (!(0)) { switch ((*(&((__typeof__(&*node))(M(49) ? (void *)tape : M(50) ? (void *)a : M(51) ? (void *)b : (void *)node))->operation))) {
if (!(0)) { case OP_INPUT:
            break; }
if (!(0)) { case OP_ADD:
            ({ __auto_type t9 = &(*(M(52) ? &(a)->exponent : M(53) ? &(a)->value : &((__typeof__(&*a))(M(54) ? (void *)tape : M(55) ? (void *)b : (void *)a))->grad)); __auto_type t10 = (M(56) ? -1 : 1) * ((*(M(57) ? &(node)->exponent : M(58) ? &(node)->value : &((__typeof__(&*node))(M(59) ? (void *)tape : M(60) ? (void *)a : M(61) ? (void *)b : (void *)node))->grad))); M(62) ? (*t9 = t10) : M(63) ? (*t9 -= t10) : M(64) ? (*t9 *= t10) : (*t9 += t10); if (M(65)) *t9 = (float)*t9; *t9; }); }
if (!(0 || M(66))) { ({ __auto_type t11 = &(*(M(67) ? &(b)->exponent : M(68) ? &(b)->value : &((__typeof__(&*b))(M(69) ? (void *)tape : M(70) ? (void *)a : (void *)b))->grad)); __auto_type t12 = (M(71) ? -1 : 1) * ((*(M(72) ? &(node)->exponent : M(73) ? &(node)->value : &((__typeof__(&*node))(M(74) ? (void *)tape : M(75) ? (void *)a : M(76) ? (void *)b : (void *)node))->grad))); M(77) ? (*t11 = t12) : M(78) ? (*t11 -= t12) : M(79) ? (*t11 *= t12) : (*t11 += t12); if (M(80)) *t11 = (float)*t11; *t11; }); }
if (!(0)) { break; }
if (!(0)) { case OP_MUL:
            ({ __auto_type t13 = &(*(M(81) ? &(a)->exponent : M(82) ? &(a)->value : &((__typeof__(&*a))(M(83) ? (void *)tape : M(84) ? (void *)b : (void *)a))->grad)); __auto_type t14 = (M(85) ? -1 : 1) * (({ __auto_type t15 = (*(M(86) ? &(node)->exponent : M(87) ? &(node)->value : &((__typeof__(&*node))(M(88) ? (void *)tape : M(89) ? (void *)a : M(90) ? (void *)b : (void *)node))->grad)); __auto_type t16 = (*(M(91) ? &(b)->exponent : M(92) ? &(b)->grad : &((__typeof__(&*b))(M(93) ? (void *)tape : M(94) ? (void *)a : (void *)b))->value)); M(95) ? t15 / t16 : M(96) ? t15 + t16 : M(97) ? t15 : M(98) ? t16 : t15 * t16; })); M(99) ? (*t13 = t14) : M(100) ? (*t13 -= t14) : M(101) ? (*t13 *= t14) : (*t13 += t14); if (M(102)) *t13 = (float)*t13; *t13; }); }
if (!(0 || M(103))) { ({ __auto_type t17 = &(*(M(104) ? &(b)->exponent : M(105) ? &(b)->value : &((__typeof__(&*b))(M(106) ? (void *)tape : M(107) ? (void *)a : (void *)b))->grad)); __auto_type t18 = (M(108) ? -1 : 1) * (({ __auto_type t19 = (*(M(109) ? &(node)->exponent : M(110) ? &(node)->value : &((__typeof__(&*node))(M(111) ? (void *)tape : M(112) ? (void *)a : M(113) ? (void *)b : (void *)node))->grad)); __auto_type t20 = (*(M(114) ? &(a)->exponent : M(115) ? &(a)->grad : &((__typeof__(&*a))(M(116) ? (void *)tape : M(117) ? (void *)b : (void *)a))->value)); M(118) ? t19 / t20 : M(119) ? t19 + t20 : M(120) ? t19 : M(121) ? t20 : t19 * t20; })); M(122) ? (*t17 = t18) : M(123) ? (*t17 -= t18) : M(124) ? (*t17 *= t18) : (*t17 += t18); if (M(125)) *t17 = (float)*t17; *t17; }); }
if (!(0)) { break; }
if (!(0)) { case OP_POWER:
            if (M(128) || (!M(127) && (M(126) ^ !!(({ __auto_type t21 = (*(&exponent)); __auto_type t22 = (M(129) ? 1 : 0); M(130) ? t21 < t22 : M(131) ? t21 <= t22 : M(132) ? t21 > t22 : M(133) ? t21 >= t22 : M(134) ? t21 == t22 : t21 != t22; }))))){ ({ __auto_type t23 = &(*(M(135) ? &(a)->exponent : M(136) ? &(a)->value : &((__typeof__(&*a))(M(137) ? (void *)tape : M(138) ? (void *)b : (void *)a))->grad)); __auto_type t24 = (M(139) ? -1 : 1) * (({ __auto_type t25 = ({ __auto_type t27 = (*(M(140) ? &(node)->exponent : M(141) ? &(node)->value : &((__typeof__(&*node))(M(142) ? (void *)tape : M(143) ? (void *)a : M(144) ? (void *)b : (void *)node))->grad)); __auto_type t28 = (*(&exponent)); M(145) ? t27 / t28 : M(146) ? t27 + t28 : M(147) ? t27 : M(148) ? t28 : t27 * t28; }); __auto_type t26 = (M(149) ? pow((exponent - 1), (a->value)) : pow((M(150) ? -1 : 1) * ((*(M(151) ? &(a)->exponent : M(152) ? &(a)->grad : &((__typeof__(&*a))(M(153) ? (void *)tape : M(154) ? (void *)b : (void *)a))->value))), (M(155) ? -1 : 1) * (({ __auto_type t29 = (*(&exponent)); __auto_type t30 = (M(156) ? 2 : M(157) ? 0 : 1); M(158) ? t29 + t30 : M(159) ? t29 * t30 : M(160) ? t29 : M(161) ? t30 - t29 : t29 - t30; })))); M(162) ? t25 / t26 : M(163) ? t25 + t26 : M(164) ? t25 : M(165) ? t26 : t25 * t26; })); M(166) ? (*t23 = t24) : M(167) ? (*t23 -= t24) : M(168) ? (*t23 *= t24) : (*t23 += t24); if (M(169)) *t23 = (float)*t23; *t23; }); }
; }
if (!(0)) { break; }
if (!(0)) { case OP_RELU:
            ({ __auto_type t31 = &(*(M(170) ? &(a)->exponent : M(171) ? &(a)->value : &((__typeof__(&*a))(M(172) ? (void *)tape : M(173) ? (void *)b : (void *)a))->grad)); __auto_type t32 = (M(174) ? -1 : 1) * ((M(175) ? (node->grad) : M(176) ? (0) : (M(177) ^ !!(({ __auto_type t33 = (*(M(178) ? &(a)->exponent : M(179) ? &(a)->grad : &((__typeof__(&*a))(M(180) ? (void *)tape : M(181) ? (void *)b : (void *)a))->value)); __auto_type t34 = (M(182) ? 1 : 0); M(183) ? t33 < t34 : M(184) ? t33 <= t34 : M(185) ? t33 >= t34 : M(186) ? t33 == t34 : M(187) ? t33 != t34 : t33 > t34; }))) ? (*(M(188) ? &(node)->exponent : M(189) ? &(node)->value : &((__typeof__(&*node))(M(190) ? (void *)tape : M(191) ? (void *)a : M(192) ? (void *)b : (void *)node))->grad)) : (M(193) ? 1 : 0))); M(194) ? (*t31 = t32) : M(195) ? (*t31 -= t32) : M(196) ? (*t31 *= t32) : (*t31 += t32); if (M(197)) *t31 = (float)*t31; *t31; }); }
if (!(0)) { break; }
}
; }
}
}; }
}


#undef tape_backward

void tape_backward(size_t n, struct node *tape)
{
    switch (mutant_base) {
    default:
        return tape_backward_0(n, tape);
    }
}

const unsigned mutant_count = 197, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "two statements for `grad` stand the wrong way round"},
    {0, "`grad` stands inside a loop and belongs behind it"},
    {0, "a statement for `grad` is left out"},
    {0, "the loop for `grad` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `grad` ends one too late: it has a turn too many"},
    {0, "the loop for `grad` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "an index of `tape` is one too far on, where `grad` is computed"},
    {0, "an index of `tape` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `tape`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "1 stands where 0 belongs, where `grad` is computed"},
    {0, "`grad` is added to where it should be set"},
    {0, "`grad` is subtracted from where it should be set"},
    {0, "a statement for `grad` is left out"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "an index of `tape` is one too far on, where `grad` is computed"},
    {0, "an index of `tape` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `tape`, where `grad` is computed"},
    {0, "2 stands where 1 belongs, where `grad` is computed"},
    {0, "0 stands where 1 belongs, where `grad` is computed"},
    {0, "`+` stands where `-` belongs, between `n` and `1`"},
    {0, "`*` stands where `-` belongs, between `n` and `1`"},
    {0, "`1` is not subtracted, where `grad` is computed"},
    {0, "the two sides of a difference are exchanged, between `n` and `1`"},
    {0, "2 stands where 1 belongs, where `grad` is computed"},
    {0, "0 stands where 1 belongs, where `grad` is computed"},
    {0, "`grad` is added to where it should be set"},
    {0, "`grad` is subtracted from where it should be set"},
    {0, "the loop for the node starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`<` stands where `>` belongs, between `i--` and `0`"},
    {0, "`<=` stands where `>` belongs, between `i--` and `0`"},
    {0, "`>=` stands where `>` belongs, between `i--` and `0`"},
    {0, "`==` stands where `>` belongs, between `i--` and `0`"},
    {0, "`!=` stands where `>` belongs, between `i--` and `0`"},
    {0, "`exponent` is not set afresh each time round"},
    {0, "the sign of `exponent` is turned, where `exponent` is computed"},
    {0, "`value` stands where `exponent` belongs, where `exponent` is computed"},
    {0, "`grad` stands where `exponent` belongs, where `exponent` is computed"},
    {0, "`tape` stands where the node belongs, where `exponent` is computed"},
    {0, "the first operand stands where the node belongs, where `exponent` is computed"},
    {0, "the second operand stands where the node belongs, where `exponent` is computed"},
    {0, "`tape` stands where the node belongs"},
    {0, "the first operand stands where the node belongs"},
    {0, "the second operand stands where the node belongs"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "the sign of `grad` is turned, where `grad` is computed"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the node belongs, where `grad` is computed"},
    {0, "the first operand stands where the node belongs, where `grad` is computed"},
    {0, "the second operand stands where the node belongs, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "`grad` passes through a `float`"},
    {0, "a statement for `grad` is left out"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the second operand belongs, where `grad` is computed"},
    {0, "the first operand stands where the second operand belongs, where `grad` is computed"},
    {0, "the sign of `grad` is turned, where `grad` is computed"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the node belongs, where `grad` is computed"},
    {0, "the first operand stands where the node belongs, where `grad` is computed"},
    {0, "the second operand stands where the node belongs, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "`grad` passes through a `float`"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the node belongs, where `grad` is computed"},
    {0, "the first operand stands where the node belongs, where `grad` is computed"},
    {0, "the second operand stands where the node belongs, where `grad` is computed"},
    {0, "`exponent` stands where `value` belongs, where `grad` is computed"},
    {0, "`grad` stands where `value` belongs, where `grad` is computed"},
    {0, "`tape` stands where the second operand belongs, where `grad` is computed"},
    {0, "the first operand stands where the second operand belongs, where `grad` is computed"},
    {0, "`/` stands where `*` belongs, between `grad` and `b->value`"},
    {0, "`+` stands where `*` belongs, between `grad` and `b->value`"},
    {0, "the factor `b->value` is left out, where `grad` is computed"},
    {0, "the factor `grad` is left out, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "`grad` passes through a `float`"},
    {0, "a statement for `grad` is left out"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the second operand belongs, where `grad` is computed"},
    {0, "the first operand stands where the second operand belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the node belongs, where `grad` is computed"},
    {0, "the first operand stands where the node belongs, where `grad` is computed"},
    {0, "the second operand stands where the node belongs, where `grad` is computed"},
    {0, "`exponent` stands where `value` belongs, where `grad` is computed"},
    {0, "`grad` stands where `value` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "`/` stands where `*` belongs, between `grad` and `value`"},
    {0, "`+` stands where `*` belongs, between `grad` and `value`"},
    {0, "the factor `value` is left out, where `grad` is computed"},
    {0, "the factor `grad` is left out, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "`grad` passes through a `float`"},
    {0, "the condition on `grad` is turned round"},
    {0, "the condition on `grad` is left out, as if it never held"},
    {0, "the condition on `grad` is left out, as if it always held"},
    {0, "1 stands where 0 belongs"},
    {0, "`<` stands where `!=` belongs, between `exponent` and `0`"},
    {0, "`<=` stands where `!=` belongs, between `exponent` and `0`"},
    {0, "`>` stands where `!=` belongs, between `exponent` and `0`"},
    {0, "`>=` stands where `!=` belongs, between `exponent` and `0`"},
    {0, "`==` stands where `!=` belongs, between `exponent` and `0`"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the node belongs, where `grad` is computed"},
    {0, "the first operand stands where the node belongs, where `grad` is computed"},
    {0, "the second operand stands where the node belongs, where `grad` is computed"},
    {0, "`/` stands where `*` belongs, between `grad` and `exponent`"},
    {0, "`+` stands where `*` belongs, between `grad` and `exponent`"},
    {0, "the factor `exponent` is left out, where `grad` is computed"},
    {0, "the factor `grad` is left out, where `grad` is computed"},
    {0, "the first and the second argument of `pow` are exchanged"},
    {0, "the sign of `value` is turned, where `grad` is computed"},
    {0, "`exponent` stands where `value` belongs, where `grad` is computed"},
    {0, "`grad` stands where `value` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "2 stands where 1 belongs, where `grad` is computed"},
    {0, "0 stands where 1 belongs, where `grad` is computed"},
    {0, "`+` stands where `-` belongs, between `exponent` and `1`"},
    {0, "`*` stands where `-` belongs, between `exponent` and `1`"},
    {0, "`1` is not subtracted, where `grad` is computed"},
    {0, "the two sides of a difference are exchanged, between `exponent` and `1`"},
    {0, "`/` stands where `*` belongs, where `grad` is computed"},
    {0, "`+` stands where `*` belongs, where `grad` is computed"},
    {0, "the factor `pow(...)` is left out, where `grad` is computed"},
    {0, "the factor a value on the way is left out, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "`grad` passes through a `float`"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "a condition is left out, as if it always held, where `grad` is computed"},
    {0, "a condition is left out, as if it never held, where `grad` is computed"},
    {0, "a condition is turned round, where `grad` is computed"},
    {0, "`exponent` stands where `value` belongs, where `grad` is computed"},
    {0, "`grad` stands where `value` belongs, where `grad` is computed"},
    {0, "`tape` stands where the first operand belongs, where `grad` is computed"},
    {0, "the second operand stands where the first operand belongs, where `grad` is computed"},
    {0, "1 stands where 0 belongs, where `grad` is computed"},
    {0, "`<` stands where `>` belongs, between `value` and `0`"},
    {0, "`<=` stands where `>` belongs, between `value` and `0`"},
    {0, "`>=` stands where `>` belongs, between `value` and `0`"},
    {0, "`==` stands where `>` belongs, between `value` and `0`"},
    {0, "`!=` stands where `>` belongs, between `value` and `0`"},
    {0, "`exponent` stands where `grad` belongs, where `grad` is computed"},
    {0, "`value` stands where `grad` belongs, where `grad` is computed"},
    {0, "`tape` stands where the node belongs, where `grad` is computed"},
    {0, "the first operand stands where the node belongs, where `grad` is computed"},
    {0, "the second operand stands where the node belongs, where `grad` is computed"},
    {0, "1 stands where 0 belongs, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "`grad` passes through a `float`"},
};
