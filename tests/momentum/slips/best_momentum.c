// The mutants of best_momentum, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "momentum.h"
#include "mutants.h"

// ---- solutions/momentum/best_momentum.c
#define best_momentum best_momentum_0
// The learning rate and the momentum with the best rate for a whole range of curvatures.
// Book: chapter 4, section "The best momentum".
#include <math.h>

#include "momentum.h"

static void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
double low = ({ double t_ = (M(2) ? -1 : 1) * ((M(3) ? (lambda_min) : sqrt((M(4) ? -1 : 1) * ((*(M(5) ? &lambda_max : &lambda_min)))))); M(1) ? (float)t_ : t_; }), high = ({ double t_ = (M(7) ? -1 : 1) * ((M(8) ? (lambda_max) : sqrt((M(9) ? -1 : 1) * ((*(M(10) ? &lambda_min : M(11) ? &low : &lambda_max)))))); M(6) ? (float)t_ : t_; });;
double step = ({ double t_ = (M(13) ? -1 : 1) * (({ __auto_type t1 = (M(14) ? 3 : M(15) ? 1 : M(16) ? 4 : 2); __auto_type t2 = (({ __auto_type t3 = (*(M(17) ? &lambda_min : M(18) ? &lambda_max : M(19) ? &high : &low)); __auto_type t4 = (*(M(20) ? &lambda_min : M(21) ? &lambda_max : M(22) ? &low : &high)); M(23) ? t3 - t4 : M(24) ? t3 * t4 : M(25) ? t3 : M(26) ? t4 : t3 + t4; })); M(27) ? t1 * t2 : M(28) ? t1 - t2 : M(29) ? t1 : M(30) ? t2 / t1 : M(31) ? (2) / (low) + (high) : t1 / t2; })); M(12) ? (float)t_ : t_; }), rate = ({ double t_ = (M(33) ? -1 : 1) * (({ __auto_type t5 = (({ __auto_type t7 = (*(M(34) ? &lambda_min : M(35) ? &lambda_max : M(36) ? &low : M(37) ? &step : &high)); __auto_type t8 = (*(M(38) ? &lambda_min : M(39) ? &lambda_max : M(40) ? &high : M(41) ? &step : &low)); M(42) ? t7 + t8 : M(43) ? t7 * t8 : M(44) ? t7 : M(45) ? t8 - t7 : t7 - t8; })); __auto_type t6 = (({ __auto_type t9 = (*(M(46) ? &lambda_min : M(47) ? &lambda_max : M(48) ? &low : M(49) ? &step : &high)); __auto_type t10 = (*(M(50) ? &lambda_min : M(51) ? &lambda_max : M(52) ? &high : M(53) ? &step : &low)); M(54) ? t9 - t10 : M(55) ? t9 * t10 : M(56) ? t9 : M(57) ? t10 : t9 + t10; })); M(58) ? t5 * t6 : M(59) ? t5 - t6 : M(60) ? t5 : M(61) ? t6 / t5 : M(62) ? (high) - (low) / ((high + low)) : M(63) ? ((high - low)) / (high) + (low) : t5 / t6; })); M(32) ? (float)t_ : t_; });;
if (M(64)) { *beta = rate * rate; }
if (!(0 || M(65))) { ({ __auto_type t11 = &*((__typeof__(&*learning_rate))(M(66) ? (void *)beta : (void *)learning_rate)); __auto_type t12 = (M(67) ? -1 : 1) * (({ __auto_type t13 = (*(M(68) ? &lambda_min : M(69) ? &lambda_max : M(70) ? &low : M(71) ? &high : M(72) ? &rate : &step)); __auto_type t14 = (*(M(73) ? &lambda_min : M(74) ? &lambda_max : M(75) ? &low : M(76) ? &high : M(77) ? &rate : &step)); M(78) ? t13 / t14 : M(79) ? t13 + t14 : M(80) ? t13 : M(81) ? t14 : t13 * t14; })); M(82) ? (*t11 += t12) : M(83) ? (*t11 -= t12) : (*t11 = t12); if (M(84)) *t11 = (float)*t11; *t11; }); }
if (!(0 || M(64) || M(85))) { ({ __auto_type t15 = &*((__typeof__(&*beta))(M(86) ? (void *)learning_rate : (void *)beta)); __auto_type t16 = (M(87) ? -1 : 1) * (({ __auto_type t17 = (*(M(88) ? &lambda_min : M(89) ? &lambda_max : M(90) ? &low : M(91) ? &high : M(92) ? &step : &rate)); __auto_type t18 = (*(M(93) ? &lambda_min : M(94) ? &lambda_max : M(95) ? &low : M(96) ? &high : M(97) ? &step : &rate)); M(98) ? t17 / t18 : M(99) ? t17 + t18 : M(100) ? t17 : M(101) ? t18 : t17 * t18; })); M(102) ? (*t15 += t16) : M(103) ? (*t15 -= t16) : (*t15 = t16); if (M(104)) *t15 = (float)*t15; *t15; }); }
}


#undef best_momentum

void best_momentum(double lambda_min, double lambda_max, double *learning_rate, double *beta)
{
    switch (mutant_base) {
    default:
        return best_momentum_0(lambda_min, lambda_max, learning_rate, beta);
    }
}

const unsigned mutant_count = 104, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the root of `lambda_min` is a `float`"},
    {0, "the sign of `sqrt(lambda_min)` is turned, where the root of `lambda_min` is computed"},
    {0, "`sqrt` is left out, where the root of `lambda_min` is computed"},
    {0, "the sign of `lambda_min` is turned, where the root of `lambda_min` is computed"},
    {0, "`lambda_max` stands where `lambda_min` belongs, where the root of `lambda_min` is computed"},
    {0, "the root of `lambda_max` is a `float`"},
    {0, "the sign of `sqrt(lambda_max)` is turned, where the root of `lambda_max` is computed"},
    {0, "`sqrt` is left out, where the root of `lambda_max` is computed"},
    {0, "the sign of `lambda_max` is turned, where the root of `lambda_max` is computed"},
    {0, "`lambda_min` stands where `lambda_max` belongs, where the root of `lambda_max` is computed"},
    {0, "the root of `lambda_min` stands where `lambda_max` belongs, where the root of `lambda_max` is computed"},
    {0, "the root of the learning rate is a `float`"},
    {0, "a sign is turned, where the root of the learning rate is computed"},
    {0, "3 stands where 2 belongs, where the root of the learning rate is computed"},
    {0, "1 stands where 2 belongs, where the root of the learning rate is computed"},
    {0, "4 stands where 2 belongs, where the root of the learning rate is computed"},
    {0, "`lambda_min` stands where the root of `lambda_min` belongs, where the root of the learning rate is computed"},
    {0, "`lambda_max` stands where the root of `lambda_min` belongs, where the root of the learning rate is computed"},
    {0, "the root of `lambda_max` stands where the root of `lambda_min` belongs, where the root of the learning rate is computed"},
    {0, "`lambda_min` stands where the root of `lambda_max` belongs, where the root of the learning rate is computed"},
    {0, "`lambda_max` stands where the root of `lambda_max` belongs, where the root of the learning rate is computed"},
    {0, "the root of `lambda_min` stands where the root of `lambda_max` belongs, where the root of the learning rate is computed"},
    {0, "`-` stands where `+` belongs, where the root of the learning rate is computed"},
    {0, "`*` stands where `+` belongs, where the root of the learning rate is computed"},
    {0, "the root of `lambda_max` is not added, where the root of the learning rate is computed"},
    {0, "the root of `lambda_min` is not added, where the root of the learning rate is computed"},
    {0, "`*` stands where `/` belongs, where the root of the learning rate is computed"},
    {0, "`-` stands where `/` belongs, where the root of the learning rate is computed"},
    {0, "the division by a value on the way is left out, where the root of the learning rate is computed"},
    {0, "a fraction is upside down, where the root of the learning rate is computed"},
    {0, "the bracket around a value on the way is missing, where the root of the learning rate is computed"},
    {0, "the rate is a `float`"},
    {0, "a sign is turned, where the rate is computed"},
    {0, "`lambda_min` stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "`lambda_max` stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "the root of `lambda_min` stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "the root of the learning rate stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "`lambda_min` stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "`lambda_max` stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "the root of `lambda_max` stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "the root of the learning rate stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "`+` stands where `-` belongs, where the rate is computed"},
    {0, "`*` stands where `-` belongs, where the rate is computed"},
    {0, "the root of `lambda_min` is not subtracted, where the rate is computed"},
    {0, "the two sides of a difference are exchanged, where the rate is computed"},
    {0, "`lambda_min` stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "`lambda_max` stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "the root of `lambda_min` stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "the root of the learning rate stands where the root of `lambda_max` belongs, where the rate is computed"},
    {0, "`lambda_min` stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "`lambda_max` stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "the root of `lambda_max` stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "the root of the learning rate stands where the root of `lambda_min` belongs, where the rate is computed"},
    {0, "`-` stands where `+` belongs, where the rate is computed"},
    {0, "`*` stands where `+` belongs, where the rate is computed"},
    {0, "the root of `lambda_min` is not added, where the rate is computed"},
    {0, "the root of `lambda_max` is not added, where the rate is computed"},
    {0, "`*` stands where `/` belongs, where the rate is computed"},
    {0, "`-` stands where `/` belongs, where the rate is computed"},
    {0, "the division by a value on the way is left out, where the rate is computed"},
    {0, "a fraction is upside down, where the rate is computed"},
    {0, "the bracket around a value on the way is missing, where the rate is computed"},
    {0, "the bracket around a value on the way is missing, where the rate is computed"},
    {0, "`beta` comes before `learning_rate`", "the two do not depend on each other"},
    {0, "a statement for `learning_rate` is left out"},
    {0, "`beta` stands where `learning_rate` belongs, where `learning_rate` is computed"},
    {0, "a sign is turned, where `learning_rate` is computed"},
    {0, "`lambda_min` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "`lambda_max` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "the root of `lambda_min` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "the root of `lambda_max` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "the rate stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "`lambda_min` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "`lambda_max` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "the root of `lambda_min` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "the root of `lambda_max` stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "the rate stands where the root of the learning rate belongs, where `learning_rate` is computed"},
    {0, "`/` stands where `*` belongs, where `learning_rate` is computed"},
    {0, "`+` stands where `*` belongs, where `learning_rate` is computed"},
    {0, "the factor the root of the learning rate is left out, where `learning_rate` is computed"},
    {0, "the factor the root of the learning rate is left out, where `learning_rate` is computed"},
    {0, "`learning_rate` is added to where it should be set"},
    {0, "`learning_rate` is subtracted from where it should be set"},
    {0, "`learning_rate` passes through a `float`"},
    {0, "a statement for `beta` is left out"},
    {0, "`learning_rate` stands where `beta` belongs, where `beta` is computed"},
    {0, "a sign is turned, where `beta` is computed"},
    {0, "`lambda_min` stands where the rate belongs, where `beta` is computed"},
    {0, "`lambda_max` stands where the rate belongs, where `beta` is computed"},
    {0, "the root of `lambda_min` stands where the rate belongs, where `beta` is computed"},
    {0, "the root of `lambda_max` stands where the rate belongs, where `beta` is computed"},
    {0, "the root of the learning rate stands where the rate belongs, where `beta` is computed"},
    {0, "`lambda_min` stands where the rate belongs, where `beta` is computed"},
    {0, "`lambda_max` stands where the rate belongs, where `beta` is computed"},
    {0, "the root of `lambda_min` stands where the rate belongs, where `beta` is computed"},
    {0, "the root of `lambda_max` stands where the rate belongs, where `beta` is computed"},
    {0, "the root of the learning rate stands where the rate belongs, where `beta` is computed"},
    {0, "`/` stands where `*` belongs, where `beta` is computed"},
    {0, "`+` stands where `*` belongs, where `beta` is computed"},
    {0, "the factor the rate is left out, where `beta` is computed"},
    {0, "the factor the rate is left out, where `beta` is computed"},
    {0, "`beta` is added to where it should be set"},
    {0, "`beta` is subtracted from where it should be set"},
    {0, "`beta` passes through a `float`"},
};
