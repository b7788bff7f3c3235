// The mutants of training_step, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/training_step.c
#define training_step training_step_0
// One step of training with momentum on a mini-batch.
// Book: chapter 5, section "One training step".
#include "backprop.h"

static double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
size_t n = (weight_count(shape));;
double *dw = ((__typeof__(&*scratch))(M(1) ? (void *)velocity : M(2) ? (void *)w : (void *)scratch)), loss = (M(3) ? 1 : 0);;
if (M(4)) { for (size_t e = 0; e < batch_size; e++) {
        const double *x = X + e * shape.inputs;
        loss += network_gradient(shape, w, x, labels[e], scratch + n, dw);
    }; }
if (!(0 || M(6))) { { for (size_t i = (M(7) ? 1 : 0) + ((M(8) ? 1 : 0)); (*(M(9) ? &batch_size : M(10) ? &n : &i)) + (M(12) ? 1 : M(11) ? -1 : 0) < ((*(M(13) ? &batch_size : M(14) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*dw))(M(15) ? (void *)scratch : M(16) ? (void *)velocity : M(17) ? (void *)w : (void *)dw))[M(18) ? 1 + (i) : M(19) ? -1 + (i) : M(20) ? 0 : ((*(M(21) ? &batch_size : M(22) ? &n : &i)))]; __auto_type t2 = (M(23) ? 1 : 0); M(24) ? (*t1 += t2) : M(25) ? (*t1 -= t2) : (*t1 = t2); *t1; }); if (M(5)) { for (size_t e = 0; e < batch_size; e++) {
        const double *x = X + e * shape.inputs;
        loss += network_gradient(shape, w, x, labels[e], scratch + n, dw);
    }; }
}
}; }
if (M(26)) { for (size_t i = 0; i < n; i++)
        dw[i] /= (double)batch_size; }
if (!(0 || M(4) || M(5) || M(28))) { { for (size_t e = (M(29) ? 1 : 0) + ((M(30) ? 1 : 0)); (*(M(31) ? &batch_size : M(32) ? &n : &e)) + (M(34) ? 1 : M(33) ? -1 : 0) < ((*(M(35) ? &n : M(36) ? &e : &batch_size))); e++) { TURN;
const double *x = ((__typeof__(&*X))(M(37) ? (void *)scratch : M(38) ? (void *)velocity : M(39) ? (void *)w : M(40) ? (void *)dw : (void *)X)) + ({ __auto_type t3 = (*(M(41) ? &batch_size : M(42) ? &n : &e)); __auto_type t4 = (*(M(43) ? &(shape).hidden : M(44) ? &(shape).classes : &shape.inputs)); M(45) ? t3 / t4 : M(46) ? t3 + t4 : M(47) ? t3 : M(48) ? t4 : t3 * t4; });;
if (!(0 || M(49))) { ({ __auto_type t5 = &(*(M(50) ? &learning_rate : M(51) ? &beta : &loss)); __auto_type t6 = (M(52) ? -1 : 1) * ((M(53) ? network_gradient((shape), (x), (w), (labels[e]), (scratch + n), (dw)) : M(54) ? network_gradient((shape), (scratch + n), (x), (labels[e]), (w), (dw)) : M(55) ? network_gradient((shape), (dw), (x), (labels[e]), (scratch + n), (w)) : M(56) ? network_gradient((shape), (w), (scratch + n), (labels[e]), (x), (dw)) : M(57) ? network_gradient((shape), (w), (dw), (labels[e]), (scratch + n), (x)) : M(58) ? network_gradient((shape), (w), (x), (labels[e]), (dw), (scratch + n)) : network_gradient(shape, ((__typeof__(&*w))(M(59) ? (void *)scratch : M(60) ? (void *)velocity : M(61) ? (void *)dw : (void *)w)), ((__typeof__(&*x))(M(62) ? (void *)X : M(63) ? (void *)scratch : M(64) ? (void *)velocity : M(65) ? (void *)w : M(66) ? (void *)dw : (void *)x)), ((__typeof__(&*labels))((void *)labels))[M(67) ? 1 + (e) : M(68) ? -1 + (e) : M(69) ? 0 : ((*(M(70) ? &batch_size : M(71) ? &n : &e)))], ((__typeof__(&*scratch))(M(72) ? (void *)velocity : M(73) ? (void *)w : M(74) ? (void *)dw : (void *)scratch)) + (*(M(75) ? &batch_size : M(76) ? &e : &n)), ((__typeof__(&*dw))(M(77) ? (void *)scratch : M(78) ? (void *)velocity : M(79) ? (void *)w : (void *)dw))))); M(80) ? (*t5 = t6) : M(81) ? (*t5 -= t6) : M(82) ? (*t5 *= t6) : (*t5 += t6); if (M(83)) *t5 = (float)*t5; *t5; }); }
if (M(27)) { for (size_t i = 0; i < n; i++)
        dw[i] /= (double)batch_size; }
}
}; }
if (M(84)) { momentum_step(n, dw, learning_rate, beta, velocity, w); }
if (!(0 || M(26) || M(27) || M(86))) { { for (size_t i = (M(87) ? 1 : 0) + ((M(88) ? 1 : 0)); (*(M(89) ? &batch_size : M(90) ? &n : &i)) + (M(92) ? 1 : M(91) ? -1 : 0) < ((*(M(93) ? &batch_size : M(94) ? &i : &n))); i++)
        { TURN; ({ __auto_type t7 = &((__typeof__(&*dw))(M(95) ? (void *)scratch : M(96) ? (void *)velocity : M(97) ? (void *)w : (void *)dw))[M(98) ? 1 + (i) : M(99) ? -1 + (i) : M(100) ? 0 : ((*(M(101) ? &batch_size : M(102) ? &n : &i)))]; __auto_type t8 = (M(103) ? -1 : 1) * ((double)(*(M(104) ? &n : M(105) ? &i : &batch_size))); M(106) ? (*t7 *= t8) : M(107) ? (*t7 = t8) : (*t7 /= t8); *t7; }); if (M(85)) { momentum_step(n, dw, learning_rate, beta, velocity, w); }
}
}; }
if (!(0 || M(84) || M(85) || M(108))) { (M(109) ? momentum_step((n), (velocity), (learning_rate), (beta), (dw), (w)) : M(110) ? momentum_step((n), (w), (learning_rate), (beta), (velocity), (dw)) : M(111) ? momentum_step((n), (dw), (beta), (learning_rate), (velocity), (w)) : M(112) ? momentum_step((n), (dw), (learning_rate), (beta), (w), (velocity)) : momentum_step((*(M(113) ? &batch_size : &n)), ((__typeof__(&*dw))(M(114) ? (void *)scratch : M(115) ? (void *)velocity : M(116) ? (void *)w : (void *)dw)), (M(117) ? -1 : 1) * ((*(M(118) ? &beta : M(119) ? &loss : &learning_rate))), (M(120) ? -1 : 1) * ((*(M(121) ? &learning_rate : M(122) ? &loss : &beta))), ((__typeof__(&*velocity))(M(123) ? (void *)scratch : M(124) ? (void *)w : M(125) ? (void *)dw : (void *)velocity)), ((__typeof__(&*w))(M(126) ? (void *)scratch : M(127) ? (void *)velocity : M(128) ? (void *)dw : (void *)w)))); }
if (!(0)) { return (M(129) ? -1 : 1) * (({ __auto_type t9 = (*(M(130) ? &learning_rate : M(131) ? &beta : &loss)); __auto_type t10 = (double)(*(M(132) ? &n : &batch_size)); M(133) ? t9 * t10 : M(134) ? t9 - t10 : M(135) ? t9 : M(136) ? t10 / t9 : t9 / t10; })); }
}


#undef training_step

double training_step(struct shape shape, size_t batch_size, const double *X, const size_t *labels,
                     double learning_rate, double beta, double *scratch, double *velocity,
                     double *w)
{
    switch (mutant_base) {
    default:
        return training_step_0(shape, batch_size, X, labels, learning_rate, beta, scratch, velocity, w);
    }
}

const unsigned mutant_count = 136, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "`velocity` stands where `scratch` belongs, where the gradient is computed"},
    {0, "`w` stands where `scratch` belongs, where the gradient is computed"},
    {0, "1 stands where 0 belongs, where the sum of the losses is computed"},
    {0, "the example comes before the gradient"},
    {0, "the example stands inside a loop and belongs behind it"},
    {0, "a statement for the gradient is left out"},
    {0, "the loop for the gradient starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`batch_size` stands where the index `i` belongs"},
    {0, "the number of weights stands where the index `i` belongs"},
    {0, "the loop for the gradient ends one too late: it has a turn too many"},
    {0, "the loop for the gradient ends one too early: its last turn is missing"},
    {0, "`batch_size` stands where the number of weights belongs"},
    {0, "the index `i` stands where the number of weights belongs"},
    {0, "`scratch` stands where the gradient belongs, where the gradient is computed"},
    {0, "`velocity` stands where the gradient belongs, where the gradient is computed"},
    {0, "`w` stands where the gradient belongs, where the gradient is computed"},
    {0, "an index of the gradient is one too far on, where the gradient is computed"},
    {0, "an index of the gradient is one too early, where the gradient is computed"},
    {0, "it is always the first element of the gradient, where the gradient is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where the gradient is computed"},
    {0, "the number of weights stands where the index `i` belongs, where the gradient is computed"},
    {0, "1 stands where 0 belongs, where the gradient is computed"},
    {0, "the gradient is added to where it should be set"},
    {0, "the gradient is subtracted from where it should be set"},
    {0, "the gradient comes before the example"},
    {0, "the gradient stands inside a loop and belongs behind it"},
    {0, "a statement for the example is left out"},
    {0, "the loop for the example starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`batch_size` stands where the number of the example belongs"},
    {0, "the number of weights stands where the number of the example belongs"},
    {0, "the loop for the example ends one too late: it has a turn too many"},
    {0, "the loop for the example ends one too early: its last turn is missing"},
    {0, "the number of weights stands where `batch_size` belongs"},
    {0, "the number of the example stands where `batch_size` belongs"},
    {0, "`scratch` stands where `X` belongs, where the example is computed"},
    {0, "`velocity` stands where `X` belongs, where the example is computed"},
    {0, "`w` stands where `X` belongs, where the example is computed"},
    {0, "the gradient stands where `X` belongs, where the example is computed"},
    {0, "`batch_size` stands where the number of the example belongs, where the example is computed"},
    {0, "the number of weights stands where the number of the example belongs, where the example is computed"},
    {0, "`hidden` stands where `inputs` belongs, where the example is computed"},
    {0, "`classes` stands where `inputs` belongs, where the example is computed"},
    {0, "`/` stands where `*` belongs, where the example is computed"},
    {0, "`+` stands where `*` belongs, where the example is computed"},
    {0, "the factor `shape.inputs` is left out, where the example is computed"},
    {0, "the factor the number of the example is left out, where the example is computed"},
    {0, "a statement for the sum of the losses is left out"},
    {0, "`learning_rate` stands where the sum of the losses belongs, where the sum of the losses is computed"},
    {0, "`beta` stands where the sum of the losses belongs, where the sum of the losses is computed"},
    {0, "the sign of `network_gradient(...)` is turned, where the sum of the losses is computed"},
    {0, "the second and the third argument of `network_gradient` are exchanged"},
    {0, "the second and the fifth argument of `network_gradient` are exchanged"},
    {0, "the second and the sixth argument of `network_gradient` are exchanged"},
    {0, "the third and the fifth argument of `network_gradient` are exchanged"},
    {0, "the third and the sixth argument of `network_gradient` are exchanged"},
    {0, "the fifth and the sixth argument of `network_gradient` are exchanged"},
    {0, "`scratch` stands where `w` belongs, where the sum of the losses is computed"},
    {0, "`velocity` stands where `w` belongs, where the sum of the losses is computed"},
    {0, "the gradient stands where `w` belongs, where the sum of the losses is computed"},
    {0, "`X` stands where the example belongs, where the sum of the losses is computed"},
    {0, "`scratch` stands where the example belongs, where the sum of the losses is computed"},
    {0, "`velocity` stands where the example belongs, where the sum of the losses is computed"},
    {0, "`w` stands where the example belongs, where the sum of the losses is computed"},
    {0, "the gradient stands where the example belongs, where the sum of the losses is computed"},
    {0, "an index of `labels` is one too far on, where the sum of the losses is computed"},
    {0, "an index of `labels` is one too early, where the sum of the losses is computed"},
    {0, "it is always the first element of `labels`, where the sum of the losses is computed"},
    {0, "`batch_size` stands where the number of the example belongs, where the sum of the losses is computed"},
    {0, "the number of weights stands where the number of the example belongs, where the sum of the losses is computed"},
    {0, "`velocity` stands where `scratch` belongs, where the sum of the losses is computed"},
    {0, "`w` stands where `scratch` belongs, where the sum of the losses is computed"},
    {0, "the gradient stands where `scratch` belongs, where the sum of the losses is computed"},
    {0, "`batch_size` stands where the number of weights belongs, where the sum of the losses is computed"},
    {0, "the number of the example stands where the number of weights belongs, where the sum of the losses is computed"},
    {0, "`scratch` stands where the gradient belongs, where the sum of the losses is computed"},
    {0, "`velocity` stands where the gradient belongs, where the sum of the losses is computed"},
    {0, "`w` stands where the gradient belongs, where the sum of the losses is computed"},
    {0, "the sum of the losses is overwritten where it should be added to"},
    {0, "the sum of the losses is taken away from where it should be added to"},
    {0, "the sum of the losses is multiplied where it should be added to"},
    {0, "the sum of the losses passes through a `float`"},
    {0, "the call of `momentum_step` comes before the gradient"},
    {0, "the call of `momentum_step` stands inside a loop and belongs behind it"},
    {0, "a statement for the gradient is left out"},
    {0, "the loop for the gradient starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`batch_size` stands where the index `i` belongs"},
    {0, "the number of weights stands where the index `i` belongs"},
    {0, "the loop for the gradient ends one too late: it has a turn too many"},
    {0, "the loop for the gradient ends one too early: its last turn is missing"},
    {0, "`batch_size` stands where the number of weights belongs"},
    {0, "the index `i` stands where the number of weights belongs"},
    {0, "`scratch` stands where the gradient belongs, where the gradient is computed"},
    {0, "`velocity` stands where the gradient belongs, where the gradient is computed"},
    {0, "`w` stands where the gradient belongs, where the gradient is computed"},
    {0, "an index of the gradient is one too far on, where the gradient is computed"},
    {0, "an index of the gradient is one too early, where the gradient is computed"},
    {0, "it is always the first element of the gradient, where the gradient is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where the gradient is computed"},
    {0, "the number of weights stands where the index `i` belongs, where the gradient is computed"},
    {0, "the sign of `(double)batch_size` is turned, where the gradient is computed"},
    {0, "the number of weights stands where `batch_size` belongs, where the gradient is computed"},
    {0, "the index `i` stands where `batch_size` belongs, where the gradient is computed"},
    {0, "the gradient is multiplied where it should be divided"},
    {0, "the gradient is overwritten where it should be divided"},
    {0, "the call of `momentum_step` is left out"},
    {0, "the second and the fifth argument of `momentum_step` are exchanged"},
    {0, "the second and the sixth argument of `momentum_step` are exchanged"},
    {0, "the third and the fourth argument of `momentum_step` are exchanged"},
    {0, "the fifth and the sixth argument of `momentum_step` are exchanged"},
    {0, "`batch_size` stands where the number of weights belongs, in the call of `momentum_step`"},
    {0, "`scratch` stands where the gradient belongs, in the call of `momentum_step`"},
    {0, "`velocity` stands where the gradient belongs, in the call of `momentum_step`"},
    {0, "`w` stands where the gradient belongs, in the call of `momentum_step`"},
    {0, "the sign of `learning_rate` is turned, in the call of `momentum_step`"},
    {0, "`beta` stands where `learning_rate` belongs, in the call of `momentum_step`"},
    {0, "the sum of the losses stands where `learning_rate` belongs, in the call of `momentum_step`"},
    {0, "the sign of `beta` is turned, in the call of `momentum_step`"},
    {0, "`learning_rate` stands where `beta` belongs, in the call of `momentum_step`"},
    {0, "the sum of the losses stands where `beta` belongs, in the call of `momentum_step`"},
    {0, "`scratch` stands where `velocity` belongs, in the call of `momentum_step`"},
    {0, "`w` stands where `velocity` belongs, in the call of `momentum_step`"},
    {0, "the gradient stands where `velocity` belongs, in the call of `momentum_step`"},
    {0, "`scratch` stands where `w` belongs, in the call of `momentum_step`"},
    {0, "`velocity` stands where `w` belongs, in the call of `momentum_step`"},
    {0, "the gradient stands where `w` belongs, in the call of `momentum_step`"},
    {0, "a sign is turned, in what is returned"},
    {0, "`learning_rate` stands where the sum of the losses belongs, in what is returned"},
    {0, "`beta` stands where the sum of the losses belongs, in what is returned"},
    {0, "the number of weights stands where `batch_size` belongs, in what is returned"},
    {0, "`*` stands where `/` belongs, in what is returned"},
    {0, "`-` stands where `/` belongs, in what is returned"},
    {0, "the division by `(double)batch_size` is left out, in what is returned"},
    {0, "a fraction is upside down, in what is returned"},
};
