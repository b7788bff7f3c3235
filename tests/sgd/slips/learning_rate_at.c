// The mutants of learning_rate_at, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/learning_rate_at.c
#define learning_rate_at learning_rate_at_0
// The learning rate of a step: a warm-up along a straight line, then half a cosine wave down to 0.
// Book: chapter 3, section "A rate that falls".
#include <math.h>

#include "sgd.h"

static double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
if (!(0 || M(1))) { if (M(4) || (!M(3) && (M(2) ^ !!(({ __auto_type t1 = (*(M(5) ? &warm_up : M(6) ? &steps : &step)); __auto_type t2 = (*(M(7) ? &step : M(8) ? &warm_up : &steps)); M(9) ? t1 < t2 : M(10) ? t1 <= t2 : M(11) ? t1 > t2 : M(12) ? t1 == t2 : M(13) ? t1 != t2 : t1 >= t2; }))))){ return (M(14) ? 1 : 0); }
; }
if (!(0 || M(15))) { if (M(18) || (!M(17) && (M(16) ^ !!(({ __auto_type t3 = (*(M(19) ? &warm_up : M(20) ? &steps : &step)); __auto_type t4 = (*(M(21) ? &step : M(22) ? &steps : &warm_up)); M(23) ? t3 <= t4 : M(24) ? t3 > t4 : M(25) ? t3 >= t4 : M(26) ? t3 == t4 : M(27) ? t3 != t4 : t3 < t4; }))))){ return (M(28) ? -1 : 1) * (({ __auto_type t5 = ({ __auto_type t7 = (*(&highest)); __auto_type t8 = (double)(({ __auto_type t9 = (*(M(29) ? &warm_up : M(30) ? &steps : &step)); __auto_type t10 = (M(31) ? 2 : M(32) ? 0 : 1); M(33) ? t9 - t10 : M(34) ? t9 * t10 : M(35) ? t9 : M(36) ? t10 : t9 + t10; })); M(37) ? t7 / t8 : M(38) ? t7 + t8 : M(39) ? t7 : M(40) ? t8 : t7 * t8; }); __auto_type t6 = (double)(*(M(41) ? &step : M(42) ? &steps : &warm_up)); M(43) ? t5 * t6 : M(44) ? t5 - t6 : M(45) ? t5 : M(46) ? t6 / t5 : t5 / t6; })); }
; }
double part = ({ double t_ = (M(48) ? -1 : 1) * (({ __auto_type t11 = (double)(({ __auto_type t13 = (*(M(49) ? &warm_up : M(50) ? &steps : &step)); __auto_type t14 = (*(M(51) ? &step : M(52) ? &steps : &warm_up)); M(53) ? t13 + t14 : M(54) ? t13 * t14 : M(55) ? t13 : M(56) ? t14 - t13 : t13 - t14; })); __auto_type t12 = (double)(({ __auto_type t15 = (*(M(57) ? &step : M(58) ? &warm_up : &steps)); __auto_type t16 = (*(M(59) ? &step : M(60) ? &steps : &warm_up)); M(61) ? t15 + t16 : M(62) ? t15 * t16 : M(63) ? t15 : M(64) ? t16 - t15 : t15 - t16; })); M(65) ? t11 * t12 : M(66) ? t11 - t12 : M(67) ? t11 : M(68) ? t12 / t11 : M(69) ? ((step - warm_up)) / ((steps - warm_up)) : t11 / t12; })); M(47) ? (float)t_ : t_; });;
if (!(0)) { return (M(70) ? -1 : 1) * (({ __auto_type t17 = ({ __auto_type t19 = (*(M(71) ? &part : &highest)); __auto_type t20 = (({ __auto_type t21 = (M(72) ? 2 : M(73) ? 0 : 1); __auto_type t22 = (M(74) ? (acos(-1) * part) : cos((M(75) ? -1 : 1) * (({ __auto_type t23 = (acos((M(76) ? (1) : -((M(77) ? 2 : M(78) ? 0 : 1))))); __auto_type t24 = (*(M(79) ? &highest : &part)); M(80) ? t23 / t24 : M(81) ? t23 + t24 : M(82) ? t23 : M(83) ? t24 : t23 * t24; })))); M(84) ? t21 - t22 : M(85) ? t21 * t22 : M(86) ? t21 : M(87) ? t22 : t21 + t22; })); M(88) ? t19 / t20 : M(89) ? t19 + t20 : M(90) ? t19 : M(91) ? t20 : M(92) ? (highest) * (1) + (cos(acos(-1) * part)) : t19 * t20; }); __auto_type t18 = (M(93) ? 3 : M(94) ? 1 : M(95) ? 4 : 2); M(96) ? t17 * t18 : M(97) ? t17 - t18 : M(98) ? t17 : M(99) ? t18 / t17 : t17 / t18; })); }
}


#undef learning_rate_at

double learning_rate_at(size_t step, size_t warm_up, size_t steps, double highest)
{
    switch (mutant_base) {
    default:
        return learning_rate_at_0(step, warm_up, steps, highest);
    }
}

const unsigned mutant_count = 99, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for `step` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`warm_up` stands where `step` belongs"},
    {0, "`steps` stands where `step` belongs"},
    {0, "`step` stands where `steps` belongs"},
    {0, "`warm_up` stands where `steps` belongs"},
    {0, "`<` stands where `>=` belongs, between `step` and `steps`"},
    {0, "`<=` stands where `>=` belongs, between `step` and `steps`"},
    {0, "`>` stands where `>=` belongs, between `step` and `steps`"},
    {0, "`==` stands where `>=` belongs, between `step` and `steps`"},
    {0, "`!=` stands where `>=` belongs, between `step` and `steps`"},
    {0, "1 stands where 0 belongs, in what is returned"},
    {0, "a statement for `step` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`warm_up` stands where `step` belongs"},
    {0, "`steps` stands where `step` belongs"},
    {0, "`step` stands where `warm_up` belongs"},
    {0, "`steps` stands where `warm_up` belongs"},
    {0, "`<=` stands where `<` belongs, between `step` and `warm_up`"},
    {0, "`>` stands where `<` belongs, between `step` and `warm_up`"},
    {0, "`>=` stands where `<` belongs, between `step` and `warm_up`"},
    {0, "`==` stands where `<` belongs, between `step` and `warm_up`"},
    {0, "`!=` stands where `<` belongs, between `step` and `warm_up`"},
    {0, "a sign is turned, in what is returned"},
    {0, "`warm_up` stands where `step` belongs, in what is returned"},
    {0, "`steps` stands where `step` belongs, in what is returned"},
    {0, "2 stands where 1 belongs, in what is returned"},
    {0, "0 stands where 1 belongs, in what is returned"},
    {0, "`-` stands where `+` belongs, between `step` and `1`"},
    {0, "`*` stands where `+` belongs, between `step` and `1`"},
    {0, "`1` is not added, in what is returned"},
    {0, "`step` is not added, in what is returned"},
    {0, "`/` stands where `*` belongs, between `highest` and `(double)(step + 1)`"},
    {0, "`+` stands where `*` belongs, between `highest` and `(double)(step + 1)`"},
    {0, "the factor `(double)(step + 1)` is left out, in what is returned"},
    {0, "the factor `highest` is left out, in what is returned"},
    {0, "`step` stands where `warm_up` belongs, in what is returned"},
    {0, "`steps` stands where `warm_up` belongs, in what is returned"},
    {0, "`*` stands where `/` belongs, between `highest * (double)(step + 1)` and `(double)warm_up`"},
    {0, "`-` stands where `/` belongs, between `highest * (double)(step + 1)` and `(double)warm_up`"},
    {0, "the division by `(double)warm_up` is left out, in what is returned"},
    {0, "a fraction is upside down, between `highest * (double)(step + 1)` and `(double)warm_up`"},
    {0, "the part of the fall that is over is a `float`"},
    {0, "a sign is turned, where the part of the fall that is over is computed"},
    {0, "`warm_up` stands where `step` belongs, where the part of the fall that is over is computed"},
    {0, "`steps` stands where `step` belongs, where the part of the fall that is over is computed"},
    {0, "`step` stands where `warm_up` belongs, where the part of the fall that is over is computed"},
    {0, "`steps` stands where `warm_up` belongs, where the part of the fall that is over is computed"},
    {0, "`+` stands where `-` belongs, between `step` and `warm_up`"},
    {0, "`*` stands where `-` belongs, between `step` and `warm_up`"},
    {0, "`warm_up` is not subtracted, where the part of the fall that is over is computed"},
    {0, "the two sides of a difference are exchanged, between `step` and `warm_up`"},
    {0, "`step` stands where `steps` belongs, where the part of the fall that is over is computed"},
    {0, "`warm_up` stands where `steps` belongs, where the part of the fall that is over is computed"},
    {0, "`step` stands where `warm_up` belongs, where the part of the fall that is over is computed"},
    {0, "`steps` stands where `warm_up` belongs, where the part of the fall that is over is computed"},
    {0, "`+` stands where `-` belongs, between `steps` and `warm_up`"},
    {0, "`*` stands where `-` belongs, between `steps` and `warm_up`"},
    {0, "`warm_up` is not subtracted, where the part of the fall that is over is computed"},
    {0, "the two sides of a difference are exchanged, between `steps` and `warm_up`"},
    {0, "`*` stands where `/` belongs, between `(double)(step - warm_up)` and `(double)(steps - warm_up)`"},
    {0, "`-` stands where `/` belongs, between `(double)(step - warm_up)` and `(double)(steps - warm_up)`"},
    {0, "the division by `(double)(steps - warm_up)` is left out, where the part of the fall that is over is computed"},
    {0, "a fraction is upside down, between `(double)(step - warm_up)` and `(double)(steps - warm_up)`"},
    {0, "whole numbers are divided, so that the fraction is lost, where the part of the fall that is over is computed"},
    {0, "a sign is turned, in what is returned"},
    {0, "the part of the fall that is over stands where `highest` belongs, in what is returned"},
    {0, "2 stands where 1 belongs, in what is returned"},
    {0, "0 stands where 1 belongs, in what is returned"},
    {0, "`cos` is left out, in what is returned"},
    {0, "a sign is turned, in what is returned"},
    {0, "a minus sign is left out, in what is returned"},
    {0, "2 stands where 1 belongs, in what is returned"},
    {0, "0 stands where 1 belongs, in what is returned"},
    {0, "`highest` stands where the part of the fall that is over belongs, in what is returned"},
    {0, "`/` stands where `*` belongs, in what is returned"},
    {0, "`+` stands where `*` belongs, in what is returned"},
    {0, "the factor the part of the fall that is over is left out, in what is returned"},
    {0, "the factor `acos(-1)` is left out, in what is returned"},
    {0, "`-` stands where `+` belongs, between `1` and `cos(...)`"},
    {0, "`*` stands where `+` belongs, between `1` and `cos(...)`"},
    {0, "`cos(...)` is not added, in what is returned"},
    {0, "`1` is not added, in what is returned"},
    {0, "`/` stands where `*` belongs, in what is returned"},
    {0, "`+` stands where `*` belongs, in what is returned"},
    {0, "the factor a value on the way is left out, in what is returned"},
    {0, "the factor `highest` is left out, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
    {0, "3 stands where 2 belongs, in what is returned"},
    {0, "1 stands where 2 belongs, in what is returned"},
    {0, "4 stands where 2 belongs, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by `2` is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
};
