// The mutants of heavy_ball_rate, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "momentum.h"
#include "mutants.h"

// ---- solutions/momentum/heavy_ball_rate.c
#define heavy_ball_rate heavy_ball_rate_0
// The rate of the heavy ball on a parabola: the greatest modulus among the eigenvalues of its
// matrix. Book: chapter 4, section "Why it helps".
#include <math.h>

#include "momentum.h"

static double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
double trace = ({ double t_ = (M(2) ? -1 : 1) * (({ __auto_type t1 = ({ __auto_type t3 = (M(3) ? 2 : M(4) ? 0 : 1); __auto_type t4 = (*(M(5) ? &curvature : M(6) ? &learning_rate : &beta)); M(7) ? t3 - t4 : M(8) ? t3 * t4 : M(9) ? t3 : M(10) ? t4 : t3 + t4; }); __auto_type t2 = ({ __auto_type t5 = (*(M(11) ? &curvature : M(12) ? &beta : &learning_rate)); __auto_type t6 = (*(M(13) ? &learning_rate : M(14) ? &beta : &curvature)); M(15) ? t5 / t6 : M(16) ? t5 + t6 : M(17) ? t5 : M(18) ? t6 : t5 * t6; }); M(19) ? t1 + t2 : M(20) ? t1 * t2 : M(21) ? t1 : M(22) ? t2 - t1 : t1 - t2; })); M(1) ? (float)t_ : t_; });;
double discriminant = ({ double t_ = (M(24) ? -1 : 1) * (({ __auto_type t7 = ({ __auto_type t9 = (*(M(25) ? &curvature : M(26) ? &learning_rate : M(27) ? &beta : &trace)); __auto_type t10 = (*(M(28) ? &curvature : M(29) ? &learning_rate : M(30) ? &beta : &trace)); M(31) ? t9 / t10 : M(32) ? t9 + t10 : M(33) ? t9 : M(34) ? t10 : t9 * t10; }); __auto_type t8 = ({ __auto_type t11 = (M(35) ? 5 : M(36) ? 3 : M(37) ? 8 : 4); __auto_type t12 = (*(M(38) ? &curvature : M(39) ? &learning_rate : M(40) ? &trace : &beta)); M(41) ? t11 / t12 : M(42) ? t11 + t12 : M(43) ? t11 : M(44) ? t12 : t11 * t12; }); M(45) ? t7 + t8 : M(46) ? t7 * t8 : M(47) ? t7 : M(48) ? t8 - t7 : t7 - t8; })); M(23) ? (float)t_ : t_; });;
if (!(0 || M(49))) { if (M(52) || (!M(51) && (M(50) ^ !!(({ __auto_type t13 = (*(M(53) ? &curvature : M(54) ? &learning_rate : M(55) ? &beta : M(56) ? &trace : &discriminant)); __auto_type t14 = (M(57) ? 1 : 0); M(58) ? t13 <= t14 : M(59) ? t13 > t14 : M(60) ? t13 >= t14 : M(61) ? t13 == t14 : M(62) ? t13 != t14 : t13 < t14; }))))){ return (M(63) ? -1 : 1) * ((M(64) ? (beta) : sqrt((M(65) ? -1 : 1) * ((*(M(66) ? &curvature : M(67) ? &learning_rate : M(68) ? &trace : M(69) ? &discriminant : &beta)))))); }
; }
if (!(0)) { return (M(70) ? -1 : 1) * (({ __auto_type t15 = (({ __auto_type t17 = (M(71) ? sqrt((trace)) : M(72) ? (trace) : fabs((M(73) ? -1 : 1) * ((*(M(74) ? &curvature : M(75) ? &learning_rate : M(76) ? &beta : M(77) ? &discriminant : &trace))))); __auto_type t18 = (M(78) ? (discriminant) : sqrt((M(79) ? -1 : 1) * ((*(M(80) ? &curvature : M(81) ? &learning_rate : M(82) ? &beta : M(83) ? &trace : &discriminant))))); M(84) ? t17 - t18 : M(85) ? t17 * t18 : M(86) ? t17 : M(87) ? t18 : t17 + t18; })); __auto_type t16 = (M(88) ? 3 : M(89) ? 1 : M(90) ? 4 : 2); M(91) ? t15 * t16 : M(92) ? t15 - t16 : M(93) ? t15 : M(94) ? t16 / t15 : M(95) ? (fabs(trace)) + (sqrt(discriminant)) / (2) : t15 / t16; })); }
}


#undef heavy_ball_rate

double heavy_ball_rate(double curvature, double learning_rate, double beta)
{
    switch (mutant_base) {
    default:
        return heavy_ball_rate_0(curvature, learning_rate, beta);
    }
}

const unsigned mutant_count = 95, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the sum of the eigenvalues is a `float`"},
    {0, "a sign is turned, where the sum of the eigenvalues is computed"},
    {0, "2 stands where 1 belongs, where the sum of the eigenvalues is computed"},
    {0, "0 stands where 1 belongs, where the sum of the eigenvalues is computed"},
    {0, "`curvature` stands where `beta` belongs, where the sum of the eigenvalues is computed"},
    {0, "`learning_rate` stands where `beta` belongs, where the sum of the eigenvalues is computed"},
    {0, "`-` stands where `+` belongs, between `1` and `beta`"},
    {0, "`*` stands where `+` belongs, between `1` and `beta`"},
    {0, "`beta` is not added, where the sum of the eigenvalues is computed"},
    {0, "`1` is not added, where the sum of the eigenvalues is computed"},
    {0, "`curvature` stands where `learning_rate` belongs, where the sum of the eigenvalues is computed"},
    {0, "`beta` stands where `learning_rate` belongs, where the sum of the eigenvalues is computed"},
    {0, "`learning_rate` stands where `curvature` belongs, where the sum of the eigenvalues is computed"},
    {0, "`beta` stands where `curvature` belongs, where the sum of the eigenvalues is computed"},
    {0, "`/` stands where `*` belongs, between `learning_rate` and `curvature`"},
    {0, "`+` stands where `*` belongs, between `learning_rate` and `curvature`"},
    {0, "the factor `curvature` is left out, where the sum of the eigenvalues is computed"},
    {0, "the factor `learning_rate` is left out, where the sum of the eigenvalues is computed"},
    {0, "`+` stands where `-` belongs, between `1 + beta` and `learning_rate * curvature`"},
    {0, "`*` stands where `-` belongs, between `1 + beta` and `learning_rate * curvature`"},
    {0, "`learning_rate * curvature` is not subtracted, where the sum of the eigenvalues is computed"},
    {0, "the two sides of a difference are exchanged, between `1 + beta` and `learning_rate * curvature`"},
    {0, "what stands under the root is a `float`"},
    {0, "a sign is turned, where what stands under the root is computed"},
    {0, "`curvature` stands where the sum of the eigenvalues belongs, where what stands under the root is computed"},
    {0, "`learning_rate` stands where the sum of the eigenvalues belongs, where what stands under the root is computed"},
    {0, "`beta` stands where the sum of the eigenvalues belongs, where what stands under the root is computed"},
    {0, "`curvature` stands where the sum of the eigenvalues belongs, where what stands under the root is computed"},
    {0, "`learning_rate` stands where the sum of the eigenvalues belongs, where what stands under the root is computed"},
    {0, "`beta` stands where the sum of the eigenvalues belongs, where what stands under the root is computed"},
    {0, "`/` stands where `*` belongs, where what stands under the root is computed"},
    {0, "`+` stands where `*` belongs, where what stands under the root is computed"},
    {0, "the factor the sum of the eigenvalues is left out, where what stands under the root is computed"},
    {0, "the factor the sum of the eigenvalues is left out, where what stands under the root is computed"},
    {0, "5 stands where 4 belongs, where what stands under the root is computed"},
    {0, "3 stands where 4 belongs, where what stands under the root is computed"},
    {0, "8 stands where 4 belongs, where what stands under the root is computed"},
    {0, "`curvature` stands where `beta` belongs, where what stands under the root is computed"},
    {0, "`learning_rate` stands where `beta` belongs, where what stands under the root is computed"},
    {0, "the sum of the eigenvalues stands where `beta` belongs, where what stands under the root is computed"},
    {0, "`/` stands where `*` belongs, between `4` and `beta`"},
    {0, "`+` stands where `*` belongs, between `4` and `beta`"},
    {0, "the factor `beta` is left out, where what stands under the root is computed"},
    {0, "the factor `4` is left out, where what stands under the root is computed"},
    {0, "`+` stands where `-` belongs, where what stands under the root is computed"},
    {0, "`*` stands where `-` belongs, where what stands under the root is computed"},
    {0, "`4 * beta` is not subtracted, where what stands under the root is computed"},
    {0, "the two sides of a difference are exchanged, where what stands under the root is computed"},
    {0, "a statement for what stands under the root is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`curvature` stands where what stands under the root belongs"},
    {0, "`learning_rate` stands where what stands under the root belongs"},
    {0, "`beta` stands where what stands under the root belongs"},
    {0, "the sum of the eigenvalues stands where what stands under the root belongs"},
    {0, "1 stands where 0 belongs"},
    {0, "`<=` stands where `<` belongs"},
    {0, "`>` stands where `<` belongs"},
    {0, "`>=` stands where `<` belongs"},
    {0, "`==` stands where `<` belongs"},
    {0, "`!=` stands where `<` belongs"},
    {0, "the sign of `sqrt(beta)` is turned, in what is returned"},
    {0, "`sqrt` is left out, in what is returned"},
    {0, "the sign of `beta` is turned, in what is returned"},
    {0, "`curvature` stands where `beta` belongs, in what is returned"},
    {0, "`learning_rate` stands where `beta` belongs, in what is returned"},
    {0, "the sum of the eigenvalues stands where `beta` belongs, in what is returned"},
    {0, "what stands under the root stands where `beta` belongs, in what is returned"},
    {0, "a sign is turned, in what is returned"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out, in what is returned"},
    {0, "the sign of the sum of the eigenvalues is turned, in what is returned", "fabs takes the sign away"},
    {0, "`curvature` stands where the sum of the eigenvalues belongs, in what is returned"},
    {0, "`learning_rate` stands where the sum of the eigenvalues belongs, in what is returned"},
    {0, "`beta` stands where the sum of the eigenvalues belongs, in what is returned"},
    {0, "what stands under the root stands where the sum of the eigenvalues belongs, in what is returned"},
    {0, "`sqrt` is left out, in what is returned"},
    {0, "the sign of what stands under the root is turned, in what is returned"},
    {0, "`curvature` stands where what stands under the root belongs, in what is returned"},
    {0, "`learning_rate` stands where what stands under the root belongs, in what is returned"},
    {0, "`beta` stands where what stands under the root belongs, in what is returned"},
    {0, "the sum of the eigenvalues stands where what stands under the root belongs, in what is returned"},
    {0, "`-` stands where `+` belongs, between `fabs(...)` and `sqrt(...)`"},
    {0, "`*` stands where `+` belongs, between `fabs(...)` and `sqrt(...)`"},
    {0, "`sqrt(...)` is not added, in what is returned"},
    {0, "`fabs(...)` is not added, in what is returned"},
    {0, "3 stands where 2 belongs, in what is returned"},
    {0, "1 stands where 2 belongs, in what is returned"},
    {0, "4 stands where 2 belongs, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by `2` is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
};
