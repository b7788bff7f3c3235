// The mutants of noise_floor, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/noise_floor.c
#define noise_floor noise_floor_0
// The noise floor: the variance at which a constant learning rate stops making progress.
// Book: chapter 3, section "Why a constant rate never settles".
#include <math.h>

#include "sgd.h"

static double noise_floor(double curvature, double noise_variance, double learning_rate)
{
double shrink = ({ double t_ = (M(2) ? -1 : 1) * (({ __auto_type t1 = (*(M(3) ? &curvature : M(4) ? &noise_variance : &learning_rate)); __auto_type t2 = (*(M(5) ? &noise_variance : M(6) ? &learning_rate : &curvature)); M(7) ? t1 / t2 : M(8) ? t1 + t2 : M(9) ? t1 : M(10) ? t2 : t1 * t2; })); M(1) ? (float)t_ : t_; });;
if (!(0 || M(11))) { if (M(14) || (!M(13) && (M(12) ^ !!(({ __auto_type t3 = (*(M(15) ? &curvature : M(16) ? &noise_variance : M(17) ? &learning_rate : &shrink)); __auto_type t4 = (M(18) ? 3 : M(19) ? 1 : M(20) ? 4 : 2); M(21) ? t3 < t4 : M(22) ? t3 <= t4 : M(23) ? t3 > t4 : M(24) ? t3 == t4 : M(25) ? t3 != t4 : t3 >= t4; }))))){ return INFINITY; }
; }
if (!(0)) { return (M(26) ? -1 : 1) * (({ __auto_type t5 = ({ __auto_type t7 = (*(M(27) ? &curvature : M(28) ? &noise_variance : M(29) ? &shrink : &learning_rate)); __auto_type t8 = (*(M(30) ? &curvature : M(31) ? &learning_rate : M(32) ? &shrink : &noise_variance)); M(33) ? t7 / t8 : M(34) ? t7 + t8 : M(35) ? t7 : M(36) ? t8 : t7 * t8; }); __auto_type t6 = (({ __auto_type t9 = (*(M(37) ? &noise_variance : M(38) ? &learning_rate : M(39) ? &shrink : &curvature)); __auto_type t10 = (({ __auto_type t11 = (M(40) ? 3 : M(41) ? 1 : M(42) ? 4 : 2); __auto_type t12 = (*(M(43) ? &curvature : M(44) ? &noise_variance : M(45) ? &learning_rate : &shrink)); M(46) ? t11 + t12 : M(47) ? t11 * t12 : M(48) ? t11 : M(49) ? t12 - t11 : t11 - t12; })); M(50) ? t9 / t10 : M(51) ? t9 + t10 : M(52) ? t9 : M(53) ? t10 : M(54) ? (curvature) * (2) - (shrink) : t9 * t10; })); M(55) ? t5 * t6 : M(56) ? t5 - t6 : M(57) ? t5 : M(58) ? t6 / t5 : M(59) ? (learning_rate * noise_variance) / (curvature) * ((2 - shrink)) : t5 / t6; })); }
}


#undef noise_floor

double noise_floor(double curvature, double noise_variance, double learning_rate)
{
    switch (mutant_base) {
    default:
        return noise_floor_0(curvature, noise_variance, learning_rate);
    }
}

const unsigned mutant_count = 59, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the product of rate and curvature is a `float`"},
    {0, "the sign of `learning_rate * curvature` is turned, where the product of rate and curvature is computed"},
    {0, "`curvature` stands where `learning_rate` belongs, where the product of rate and curvature is computed"},
    {0, "`noise_variance` stands where `learning_rate` belongs, where the product of rate and curvature is computed"},
    {0, "`noise_variance` stands where `curvature` belongs, where the product of rate and curvature is computed"},
    {0, "`learning_rate` stands where `curvature` belongs, where the product of rate and curvature is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `curvature`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `curvature`"},
    {0, "the factor `curvature` is left out, where the product of rate and curvature is computed"},
    {0, "the factor `learning_rate` is left out, where the product of rate and curvature is computed"},
    {0, "a statement for the product of rate and curvature is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`curvature` stands where the product of rate and curvature belongs"},
    {0, "`noise_variance` stands where the product of rate and curvature belongs"},
    {0, "`learning_rate` stands where the product of rate and curvature belongs"},
    {0, "3 stands where 2 belongs"},
    {0, "1 stands where 2 belongs"},
    {0, "4 stands where 2 belongs"},
    {0, "`<` stands where `>=` belongs"},
    {0, "`<=` stands where `>=` belongs"},
    {0, "`>` stands where `>=` belongs"},
    {0, "`==` stands where `>=` belongs"},
    {0, "`!=` stands where `>=` belongs"},
    {0, "a sign is turned, in what is returned"},
    {0, "`curvature` stands where `learning_rate` belongs, in what is returned"},
    {0, "`noise_variance` stands where `learning_rate` belongs, in what is returned"},
    {0, "the product of rate and curvature stands where `learning_rate` belongs, in what is returned"},
    {0, "`curvature` stands where `noise_variance` belongs, in what is returned"},
    {0, "`learning_rate` stands where `noise_variance` belongs, in what is returned"},
    {0, "the product of rate and curvature stands where `noise_variance` belongs, in what is returned"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `noise_variance`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `noise_variance`"},
    {0, "the factor `noise_variance` is left out, in what is returned"},
    {0, "the factor `learning_rate` is left out, in what is returned"},
    {0, "`noise_variance` stands where `curvature` belongs, in what is returned"},
    {0, "`learning_rate` stands where `curvature` belongs, in what is returned"},
    {0, "the product of rate and curvature stands where `curvature` belongs, in what is returned"},
    {0, "3 stands where 2 belongs, in what is returned"},
    {0, "1 stands where 2 belongs, in what is returned"},
    {0, "4 stands where 2 belongs, in what is returned"},
    {0, "`curvature` stands where the product of rate and curvature belongs, in what is returned"},
    {0, "`noise_variance` stands where the product of rate and curvature belongs, in what is returned"},
    {0, "`learning_rate` stands where the product of rate and curvature belongs, in what is returned"},
    {0, "`+` stands where `-` belongs, in what is returned"},
    {0, "`*` stands where `-` belongs, in what is returned"},
    {0, "the product of rate and curvature is not subtracted, in what is returned"},
    {0, "the two sides of a difference are exchanged, in what is returned"},
    {0, "`/` stands where `*` belongs, in what is returned"},
    {0, "`+` stands where `*` belongs, in what is returned"},
    {0, "the factor a value on the way is left out, in what is returned"},
    {0, "the factor `curvature` is left out, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by a value on the way is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
};
