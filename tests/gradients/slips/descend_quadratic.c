// The mutants of descend_quadratic, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "gradients.h"
#include "mutants.h"

// ---- solutions/gradients/descend_quadratic.c
#define descend_quadratic descend_quadratic_0
// Gradient descent down a bowl, with the constant learning rate whose worst error shrinks fastest.
// You may call quadratic_gradient here. Book: chapter 2, section "How fast down a bowl".
#include "gradients.h"

static double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
double learning_rate = ({ double t_ = (M(2) ? -1 : 1) * (({ __auto_type t1 = (M(3) ? 3 : M(4) ? 1 : M(5) ? 4 : 2); __auto_type t2 = (({ __auto_type t3 = (*(M(6) ? &lambda_max : &lambda_min)); __auto_type t4 = (*(M(7) ? &lambda_min : &lambda_max)); M(8) ? t3 - t4 : M(9) ? t3 * t4 : M(10) ? t3 : M(11) ? t4 : t3 + t4; })); M(12) ? t1 * t2 : M(13) ? t1 - t2 : M(14) ? t1 : M(15) ? t2 / t1 : M(16) ? (2) / (lambda_min) + (lambda_max) : t1 / t2; })); M(1) ? (float)t_ : t_; });;
if (!(0 || M(17))) { { for (size_t t = (M(18) ? 1 : 0) + ((M(19) ? 1 : 0)); (*(M(20) ? &n : M(21) ? &steps : &t)) + (M(23) ? 1 : M(22) ? -1 : 0) < ((*(M(24) ? &n : M(25) ? &t : &steps))); t++) { TURN;
if (M(26)) { for (size_t i = 0; i < n; i++)
            x[i] -= learning_rate * scratch[i]; }
if (!(0 || M(27))) { (M(28) ? quadratic_gradient((n), (b), (A), (x), (scratch)) : M(29) ? quadratic_gradient((n), (x), (b), (A), (scratch)) : M(30) ? quadratic_gradient((n), (scratch), (b), (x), (A)) : M(31) ? quadratic_gradient((n), (A), (x), (b), (scratch)) : M(32) ? quadratic_gradient((n), (A), (scratch), (x), (b)) : M(33) ? quadratic_gradient((n), (A), (b), (scratch), (x)) : quadratic_gradient((*(M(34) ? &steps : M(35) ? &t : &n)), ((__typeof__(&*A))(M(36) ? (void *)b : M(37) ? (void *)scratch : M(38) ? (void *)x : (void *)A)), ((__typeof__(&*b))(M(39) ? (void *)A : M(40) ? (void *)scratch : M(41) ? (void *)x : (void *)b)), ((__typeof__(&*x))(M(42) ? (void *)scratch : (void *)x)), ((__typeof__(&*scratch))(M(43) ? (void *)x : (void *)scratch)))); }
if (!(0 || M(26) || M(44))) { { for (size_t i = (M(45) ? 1 : 0) + ((M(46) ? 1 : 0)); (*(M(47) ? &n : M(48) ? &steps : M(49) ? &t : &i)) + (M(51) ? 1 : M(50) ? -1 : 0) < ((*(M(52) ? &steps : M(53) ? &t : M(54) ? &i : &n))); i++)
            { TURN; ({ __auto_type t5 = &((__typeof__(&*x))(M(55) ? (void *)scratch : (void *)x))[M(56) ? 1 + (i) : M(57) ? -1 + (i) : M(58) ? 0 : ((*(M(59) ? &n : M(60) ? &steps : M(61) ? &t : &i)))]; __auto_type t6 = (M(62) ? -1 : 1) * (({ __auto_type t7 = (*(M(63) ? &lambda_min : M(64) ? &lambda_max : &learning_rate)); __auto_type t8 = ((__typeof__(&*scratch))(M(65) ? (void *)x : (void *)scratch))[M(66) ? 1 + (i) : M(67) ? -1 + (i) : M(68) ? 0 : ((*(M(69) ? &n : M(70) ? &steps : M(71) ? &t : &i)))]; M(72) ? t7 / t8 : M(73) ? t7 + t8 : M(74) ? t7 : M(75) ? t8 : t7 * t8; })); M(76) ? (*t5 += t6) : M(77) ? (*t5 = t6) : M(78) ? (*t5 = - t6) : (*t5 -= t6); *t5; }); }
}; }
}
}; }
if (!(0)) { return (M(79) ? -1 : 1) * ((*(M(80) ? &lambda_min : M(81) ? &lambda_max : &learning_rate))); }
}


#undef descend_quadratic

double descend_quadratic(size_t n, const double *A, const double *b, double lambda_min,
                         double lambda_max, size_t steps, double *scratch, double *x)
{
    switch (mutant_base) {
    default:
        return descend_quadratic_0(n, A, b, lambda_min, lambda_max, steps, scratch, x);
    }
}

const unsigned mutant_count = 81, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the learning rate is a `float`"},
    {0, "the sign of `2 / (lambda_min + lambda_max)` is turned, where the learning rate is computed"},
    {0, "3 stands where 2 belongs, where the learning rate is computed"},
    {0, "1 stands where 2 belongs, where the learning rate is computed"},
    {0, "4 stands where 2 belongs, where the learning rate is computed"},
    {0, "`lambda_max` stands where `lambda_min` belongs, where the learning rate is computed"},
    {0, "`lambda_min` stands where `lambda_max` belongs, where the learning rate is computed"},
    {0, "`-` stands where `+` belongs, between `lambda_min` and `lambda_max`"},
    {0, "`*` stands where `+` belongs, between `lambda_min` and `lambda_max`"},
    {0, "`lambda_max` is not added, where the learning rate is computed"},
    {0, "`lambda_min` is not added, where the learning rate is computed"},
    {0, "`*` stands where `/` belongs, between `2` and `lambda_min + lambda_max`"},
    {0, "`-` stands where `/` belongs, between `2` and `lambda_min + lambda_max`"},
    {0, "the division by `lambda_min + lambda_max` is left out, where the learning rate is computed"},
    {0, "a fraction is upside down, between `2` and `lambda_min + lambda_max`"},
    {0, "the bracket around `lambda_min + lambda_max` is missing, where the learning rate is computed"},
    {0, "a statement for the call of `quadratic_gradient` is left out"},
    {0, "the loop for the call of `quadratic_gradient` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `t` belongs"},
    {0, "`steps` stands where the index `t` belongs"},
    {0, "the loop for the call of `quadratic_gradient` ends one too late: it has a turn too many"},
    {0, "the loop for the call of `quadratic_gradient` ends one too early: its last turn is missing"},
    {0, "`n` stands where `steps` belongs"},
    {0, "the index `t` stands where `steps` belongs"},
    {0, "`x` comes before the call of `quadratic_gradient`"},
    {0, "the call of `quadratic_gradient` is left out"},
    {0, "the second and the third argument of `quadratic_gradient` are exchanged"},
    {0, "the second and the fourth argument of `quadratic_gradient` are exchanged"},
    {0, "the second and the fifth argument of `quadratic_gradient` are exchanged"},
    {0, "the third and the fourth argument of `quadratic_gradient` are exchanged"},
    {0, "the third and the fifth argument of `quadratic_gradient` are exchanged"},
    {0, "the fourth and the fifth argument of `quadratic_gradient` are exchanged"},
    {0, "`steps` stands where `n` belongs, in the call of `quadratic_gradient`"},
    {0, "the index `t` stands where `n` belongs, in the call of `quadratic_gradient`"},
    {0, "`b` stands where `A` belongs, in the call of `quadratic_gradient`"},
    {0, "`scratch` stands where `A` belongs, in the call of `quadratic_gradient`"},
    {0, "`x` stands where `A` belongs, in the call of `quadratic_gradient`"},
    {0, "`A` stands where `b` belongs, in the call of `quadratic_gradient`"},
    {0, "`scratch` stands where `b` belongs, in the call of `quadratic_gradient`"},
    {0, "`x` stands where `b` belongs, in the call of `quadratic_gradient`"},
    {0, "`scratch` stands where `x` belongs, in the call of `quadratic_gradient`"},
    {0, "`x` stands where `scratch` belongs, in the call of `quadratic_gradient`"},
    {0, "a statement for `x` is left out"},
    {0, "the loop for `x` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`steps` stands where the index `i` belongs"},
    {0, "the index `t` stands where the index `i` belongs"},
    {0, "the loop for `x` ends one too late: it has a turn too many"},
    {0, "the loop for `x` ends one too early: its last turn is missing"},
    {0, "`steps` stands where `n` belongs"},
    {0, "the index `t` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `x` belongs, where `x` is computed"},
    {0, "an index of `x` is one too far on, where `x` is computed"},
    {0, "an index of `x` is one too early, where `x` is computed"},
    {0, "it is always the first element of `x`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "`steps` stands where the index `i` belongs, where `x` is computed"},
    {0, "the index `t` stands where the index `i` belongs, where `x` is computed"},
    {0, "a sign is turned, where `x` is computed"},
    {0, "`lambda_min` stands where the learning rate belongs, where `x` is computed"},
    {0, "`lambda_max` stands where the learning rate belongs, where `x` is computed"},
    {0, "`x` stands where `scratch` belongs, where `x` is computed"},
    {0, "an index of `scratch` is one too far on, where `x` is computed"},
    {0, "an index of `scratch` is one too early, where `x` is computed"},
    {0, "it is always the first element of `scratch`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "`steps` stands where the index `i` belongs, where `x` is computed"},
    {0, "the index `t` stands where the index `i` belongs, where `x` is computed"},
    {0, "`/` stands where `*` belongs, where `x` is computed"},
    {0, "`+` stands where `*` belongs, where `x` is computed"},
    {0, "the factor `scratch[i]` is left out, where `x` is computed"},
    {0, "the factor the learning rate is left out, where `x` is computed"},
    {0, "what should be subtracted from `x` is added to it"},
    {0, "`x` is overwritten where something should be subtracted from it"},
    {0, "`=-` stands where `-=` belongs: `x` is overwritten"},
    {0, "the sign of the learning rate is turned, in what is returned"},
    {0, "`lambda_min` stands where the learning rate belongs, in what is returned"},
    {0, "`lambda_max` stands where the learning rate belongs, in what is returned"},
};
