// The mutants of sgd_epoch, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/sgd_epoch.c
#define sgd_epoch sgd_epoch_0
// One epoch of mini-batch stochastic gradient descent: every example once, in random order.
// You may call shuffle and minibatch_gradient here. Book: chapter 3, section "Five steps".
#include "sgd.h"

static size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
size_t steps = (M(1) ? 1 : 0);;
double *grad = ((__typeof__(&*scratch))(M(2) ? (void *)w : (void *)scratch)) + (*(M(3) ? &examples : M(4) ? &batch_size : M(5) ? &steps : &n));;
if (M(6)) { for (size_t used = 0; used < examples; steps++) {
        size_t left = examples - used;
        size_t size = batch_size < left ? batch_size : left; // the last is short
        const size_t *batch = order + used;
        minibatch_gradient(gradient, params, n, w, size, batch, scratch, grad);
        for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i];
        used += size;
    }; }
if (!(0 || M(7))) { (M(8) ? shuffle((examples), (order), (state)) : shuffle((*(M(9) ? &n : M(10) ? &batch_size : M(11) ? &steps : &examples)), ((__typeof__(&*state))(M(12) ? (void *)order : (void *)state)), ((__typeof__(&*order))((void *)order)))); }
if (!(0 || M(6) || M(13))) { { for (size_t used = (M(14) ? 1 : 0) + ((M(15) ? 1 : 0)); (*(M(16) ? &n : M(17) ? &examples : M(18) ? &batch_size : M(19) ? &steps : &used)) + (M(21) ? 1 : M(20) ? -1 : 0) < ((*(M(22) ? &n : M(23) ? &batch_size : M(24) ? &steps : M(25) ? &used : &examples))); steps++) { TURN;
size_t left = ({ __auto_type t1 = (*(M(26) ? &n : M(27) ? &batch_size : M(28) ? &steps : M(29) ? &used : &examples)); __auto_type t2 = (*(M(30) ? &n : M(31) ? &examples : M(32) ? &batch_size : M(33) ? &steps : &used)); M(34) ? t1 + t2 : M(35) ? t1 * t2 : M(36) ? t1 : M(37) ? t2 - t1 : t1 - t2; });;
size_t size = (M(38) ? (batch_size) : M(39) ? (left) : (M(40) ^ !!(({ __auto_type t3 = (*(M(41) ? &n : M(42) ? &examples : M(43) ? &steps : M(44) ? &used : M(45) ? &left : &batch_size)); __auto_type t4 = (*(M(46) ? &n : M(47) ? &examples : M(48) ? &batch_size : M(49) ? &steps : M(50) ? &used : &left)); M(51) ? t3 <= t4 : M(52) ? t3 > t4 : M(53) ? t3 >= t4 : M(54) ? t3 == t4 : M(55) ? t3 != t4 : t3 < t4; }))) ? (*(M(56) ? &n : M(57) ? &examples : M(58) ? &steps : M(59) ? &used : M(60) ? &left : &batch_size)) : (*(M(61) ? &n : M(62) ? &examples : M(63) ? &batch_size : M(64) ? &steps : M(65) ? &used : &left)));;
const size_t *batch = ((__typeof__(&*order))((void *)order)) + (*(M(66) ? &n : M(67) ? &examples : M(68) ? &batch_size : M(69) ? &steps : M(70) ? &left : M(71) ? &size : &used));;
if (M(72)) { for (size_t i = 0; i < n; i++)
            w[i] -= learning_rate * grad[i]; }
if (!(0 || M(73))) { (M(74) ? minibatch_gradient((gradient), (params), (size), (w), (n), (batch), (scratch), (grad)) : M(75) ? minibatch_gradient((gradient), (params), (n), (scratch), (size), (batch), (w), (grad)) : M(76) ? minibatch_gradient((gradient), (params), (n), (grad), (size), (batch), (scratch), (w)) : M(77) ? minibatch_gradient((gradient), (params), (n), (w), (size), (batch), (grad), (scratch)) : minibatch_gradient(((__typeof__(&*gradient))((void *)gradient)), ((__typeof__(&*params))((void *)params)), (*(M(78) ? &examples : M(79) ? &batch_size : M(80) ? &steps : M(81) ? &used : M(82) ? &left : M(83) ? &size : &n)), ((__typeof__(&*w))(M(84) ? (void *)scratch : M(85) ? (void *)grad : (void *)w)), (*(M(86) ? &n : M(87) ? &examples : M(88) ? &batch_size : M(89) ? &steps : M(90) ? &used : M(91) ? &left : &size)), ((__typeof__(&*batch))(M(92) ? (void *)order : (void *)batch)), ((__typeof__(&*scratch))(M(93) ? (void *)w : M(94) ? (void *)grad : (void *)scratch)), ((__typeof__(&*grad))(M(95) ? (void *)scratch : M(96) ? (void *)w : (void *)grad)))); }
if (M(97)) { used += size; }
if (!(0 || M(72) || M(99))) { { for (size_t i = (M(100) ? 1 : 0) + ((M(101) ? 1 : 0)); (*(M(102) ? &n : M(103) ? &examples : M(104) ? &batch_size : M(105) ? &steps : M(106) ? &used : M(107) ? &left : M(108) ? &size : &i)) + (M(110) ? 1 : M(109) ? -1 : 0) < ((*(M(111) ? &examples : M(112) ? &batch_size : M(113) ? &steps : M(114) ? &used : M(115) ? &left : M(116) ? &size : M(117) ? &i : &n))); i++)
            { TURN; ({ __auto_type t5 = &((__typeof__(&*w))(M(118) ? (void *)scratch : M(119) ? (void *)grad : (void *)w))[M(120) ? 1 + (i) : M(121) ? -1 + (i) : M(122) ? 0 : ((*(M(123) ? &n : M(124) ? &examples : M(125) ? &batch_size : M(126) ? &steps : M(127) ? &used : M(128) ? &left : M(129) ? &size : &i)))]; __auto_type t6 = (M(130) ? -1 : 1) * (({ __auto_type t7 = (*(&learning_rate)); __auto_type t8 = ((__typeof__(&*grad))(M(131) ? (void *)scratch : M(132) ? (void *)w : (void *)grad))[M(133) ? 1 + (i) : M(134) ? -1 + (i) : M(135) ? 0 : ((*(M(136) ? &n : M(137) ? &examples : M(138) ? &batch_size : M(139) ? &steps : M(140) ? &used : M(141) ? &left : M(142) ? &size : &i)))]; M(143) ? t7 / t8 : M(144) ? t7 + t8 : M(145) ? t7 : M(146) ? t8 : t7 * t8; })); M(147) ? (*t5 += t6) : M(148) ? (*t5 = t6) : M(149) ? (*t5 = - t6) : (*t5 -= t6); *t5; }); if (M(98)) { used += size; }
}
}; }
if (!(0 || M(97) || M(98) || M(150))) { ({ __auto_type t9 = &(*(M(151) ? &n : M(152) ? &examples : M(153) ? &batch_size : M(154) ? &steps : M(155) ? &left : M(156) ? &size : &used)); __auto_type t10 = (*(M(157) ? &n : M(158) ? &examples : M(159) ? &batch_size : M(160) ? &steps : M(161) ? &used : M(162) ? &left : &size)); M(163) ? (*t9 = t10) : M(164) ? (*t9 -= t10) : M(165) ? (*t9 *= t10) : (*t9 += t10); *t9; }); }
}
}; }
if (!(0)) { return (*(M(166) ? &n : M(167) ? &examples : M(168) ? &batch_size : &steps)); }
}


#undef sgd_epoch

size_t sgd_epoch(example_gradient_function *gradient, void *params, size_t n, size_t examples,
                 size_t batch_size, double learning_rate, uint64_t *state, size_t *order,
                 double *scratch, double *w)
{
    switch (mutant_base) {
    default:
        return sgd_epoch_0(gradient, params, n, examples, batch_size, learning_rate, state, order, scratch, w);
    }
}

const unsigned mutant_count = 168, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "1 stands where 0 belongs, where the count of steps is computed"},
    {0, "`w` stands where `scratch` belongs, where the batch's gradient is computed"},
    {0, "`examples` stands where `n` belongs, where the batch's gradient is computed"},
    {0, "`batch_size` stands where `n` belongs, where the batch's gradient is computed"},
    {0, "the count of steps stands where `n` belongs, where the batch's gradient is computed"},
    {0, "the count of examples left comes before the call of `shuffle`"},
    {0, "the call of `shuffle` is left out"},
    {0, "the second and the third argument of `shuffle` are exchanged"},
    {0, "`n` stands where `examples` belongs, in the call of `shuffle`"},
    {0, "`batch_size` stands where `examples` belongs, in the call of `shuffle`"},
    {0, "the count of steps stands where `examples` belongs, in the call of `shuffle`"},
    {0, "`order` stands where `state` belongs, in the call of `shuffle`"},
    {0, "a statement for the count of examples left is left out"},
    {0, "the loop for the count of examples left starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the count of examples used belongs"},
    {0, "`examples` stands where the count of examples used belongs"},
    {0, "`batch_size` stands where the count of examples used belongs"},
    {0, "the count of steps stands where the count of examples used belongs"},
    {0, "the loop for the count of examples left ends one too late: it has a turn too many"},
    {0, "the loop for the count of examples left ends one too early: its last turn is missing"},
    {0, "`n` stands where `examples` belongs"},
    {0, "`batch_size` stands where `examples` belongs"},
    {0, "the count of steps stands where `examples` belongs"},
    {0, "the count of examples used stands where `examples` belongs"},
    {0, "`n` stands where `examples` belongs, where the count of examples left is computed"},
    {0, "`batch_size` stands where `examples` belongs, where the count of examples left is computed"},
    {0, "the count of steps stands where `examples` belongs, where the count of examples left is computed"},
    {0, "the count of examples used stands where `examples` belongs, where the count of examples left is computed"},
    {0, "`n` stands where the count of examples used belongs, where the count of examples left is computed"},
    {0, "`examples` stands where the count of examples used belongs, where the count of examples left is computed"},
    {0, "`batch_size` stands where the count of examples used belongs, where the count of examples left is computed"},
    {0, "the count of steps stands where the count of examples used belongs, where the count of examples left is computed"},
    {0, "`+` stands where `-` belongs, where the count of examples left is computed"},
    {0, "`*` stands where `-` belongs, where the count of examples left is computed"},
    {0, "the count of examples used is not subtracted, where the count of examples left is computed"},
    {0, "the two sides of a difference are exchanged, where the count of examples left is computed"},
    {0, "a condition is left out, as if it always held, where the size of the batch is computed"},
    {0, "a condition is left out, as if it never held, where the size of the batch is computed"},
    {0, "a condition is turned round, where the size of the batch is computed"},
    {0, "`n` stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "`examples` stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "the count of steps stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "the count of examples used stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "the count of examples left stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "`n` stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "`examples` stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "`batch_size` stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "the count of steps stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "the count of examples used stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "`<=` stands where `<` belongs, where the size of the batch is computed"},
    {0, "`>` stands where `<` belongs, where the size of the batch is computed"},
    {0, "`>=` stands where `<` belongs, where the size of the batch is computed"},
    {0, "`==` stands where `<` belongs, where the size of the batch is computed"},
    {0, "`!=` stands where `<` belongs, where the size of the batch is computed"},
    {0, "`n` stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "`examples` stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "the count of steps stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "the count of examples used stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "the count of examples left stands where `batch_size` belongs, where the size of the batch is computed"},
    {0, "`n` stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "`examples` stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "`batch_size` stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "the count of steps stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "the count of examples used stands where the count of examples left belongs, where the size of the batch is computed"},
    {0, "`n` stands where the count of examples used belongs, where the batch is computed"},
    {0, "`examples` stands where the count of examples used belongs, where the batch is computed"},
    {0, "`batch_size` stands where the count of examples used belongs, where the batch is computed"},
    {0, "the count of steps stands where the count of examples used belongs, where the batch is computed"},
    {0, "the count of examples left stands where the count of examples used belongs, where the batch is computed"},
    {0, "the size of the batch stands where the count of examples used belongs, where the batch is computed"},
    {0, "`w` comes before the call of `minibatch_gradient`"},
    {0, "the call of `minibatch_gradient` is left out"},
    {0, "the third and the fifth argument of `minibatch_gradient` are exchanged"},
    {0, "the fourth and the seventh argument of `minibatch_gradient` are exchanged"},
    {0, "the fourth and the eighth argument of `minibatch_gradient` are exchanged"},
    {0, "the seventh and the eighth argument of `minibatch_gradient` are exchanged"},
    {0, "`examples` stands where `n` belongs, in the call of `minibatch_gradient`"},
    {0, "`batch_size` stands where `n` belongs, in the call of `minibatch_gradient`"},
    {0, "the count of steps stands where `n` belongs, in the call of `minibatch_gradient`"},
    {0, "the count of examples used stands where `n` belongs, in the call of `minibatch_gradient`"},
    {0, "the count of examples left stands where `n` belongs, in the call of `minibatch_gradient`"},
    {0, "the size of the batch stands where `n` belongs, in the call of `minibatch_gradient`"},
    {0, "`scratch` stands where `w` belongs, in the call of `minibatch_gradient`"},
    {0, "the batch's gradient stands where `w` belongs, in the call of `minibatch_gradient`"},
    {0, "`n` stands where the size of the batch belongs, in the call of `minibatch_gradient`"},
    {0, "`examples` stands where the size of the batch belongs, in the call of `minibatch_gradient`"},
    {0, "`batch_size` stands where the size of the batch belongs, in the call of `minibatch_gradient`"},
    {0, "the count of steps stands where the size of the batch belongs, in the call of `minibatch_gradient`"},
    {0, "the count of examples used stands where the size of the batch belongs, in the call of `minibatch_gradient`"},
    {0, "the count of examples left stands where the size of the batch belongs, in the call of `minibatch_gradient`"},
    {0, "`order` stands where the batch belongs, in the call of `minibatch_gradient`"},
    {0, "`w` stands where `scratch` belongs, in the call of `minibatch_gradient`"},
    {0, "the batch's gradient stands where `scratch` belongs, in the call of `minibatch_gradient`"},
    {0, "`scratch` stands where the batch's gradient belongs, in the call of `minibatch_gradient`"},
    {0, "`w` stands where the batch's gradient belongs, in the call of `minibatch_gradient`"},
    {0, "the count of examples used comes before `w`", "the two do not depend on each other"},
    {0, "the count of examples used stands inside a loop and belongs behind it"},
    {0, "a statement for `w` is left out"},
    {0, "the loop for `w` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`examples` stands where the index `i` belongs"},
    {0, "`batch_size` stands where the index `i` belongs"},
    {0, "the count of steps stands where the index `i` belongs"},
    {0, "the count of examples used stands where the index `i` belongs"},
    {0, "the count of examples left stands where the index `i` belongs"},
    {0, "the size of the batch stands where the index `i` belongs"},
    {0, "the loop for `w` ends one too late: it has a turn too many"},
    {0, "the loop for `w` ends one too early: its last turn is missing"},
    {0, "`examples` stands where `n` belongs"},
    {0, "`batch_size` stands where `n` belongs"},
    {0, "the count of steps stands where `n` belongs"},
    {0, "the count of examples used stands where `n` belongs"},
    {0, "the count of examples left stands where `n` belongs"},
    {0, "the size of the batch stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `w` belongs, where `w` is computed"},
    {0, "the batch's gradient stands where `w` belongs, where `w` is computed"},
    {0, "an index of `w` is one too far on, where `w` is computed"},
    {0, "an index of `w` is one too early, where `w` is computed"},
    {0, "it is always the first element of `w`, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "`examples` stands where the index `i` belongs, where `w` is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of steps stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of examples used stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of examples left stands where the index `i` belongs, where `w` is computed"},
    {0, "the size of the batch stands where the index `i` belongs, where `w` is computed"},
    {0, "a sign is turned, where `w` is computed"},
    {0, "`scratch` stands where the batch's gradient belongs, where `w` is computed"},
    {0, "`w` stands where the batch's gradient belongs, where `w` is computed"},
    {0, "an index of the batch's gradient is one too far on, where `w` is computed"},
    {0, "an index of the batch's gradient is one too early, where `w` is computed"},
    {0, "it is always the first element of the batch's gradient, where `w` is computed"},
    {0, "`n` stands where the index `i` belongs, where `w` is computed"},
    {0, "`examples` stands where the index `i` belongs, where `w` is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of steps stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of examples used stands where the index `i` belongs, where `w` is computed"},
    {0, "the count of examples left stands where the index `i` belongs, where `w` is computed"},
    {0, "the size of the batch stands where the index `i` belongs, where `w` is computed"},
    {0, "`/` stands where `*` belongs, where `w` is computed"},
    {0, "`+` stands where `*` belongs, where `w` is computed"},
    {0, "the factor the batch's gradient is left out, where `w` is computed"},
    {0, "the factor `learning_rate` is left out, where `w` is computed"},
    {0, "what should be subtracted from `w` is added to it"},
    {0, "`w` is overwritten where something should be subtracted from it"},
    {0, "`=-` stands where `-=` belongs: `w` is overwritten"},
    {0, "a statement for the count of examples used is left out"},
    {0, "`n` stands where the count of examples used belongs, where the count of examples used is computed"},
    {0, "`examples` stands where the count of examples used belongs, where the count of examples used is computed"},
    {0, "`batch_size` stands where the count of examples used belongs, where the count of examples used is computed"},
    {0, "the count of steps stands where the count of examples used belongs, where the count of examples used is computed"},
    {0, "the count of examples left stands where the count of examples used belongs, where the count of examples used is computed"},
    {0, "the size of the batch stands where the count of examples used belongs, where the count of examples used is computed"},
    {0, "`n` stands where the size of the batch belongs, where the count of examples used is computed"},
    {0, "`examples` stands where the size of the batch belongs, where the count of examples used is computed"},
    {0, "`batch_size` stands where the size of the batch belongs, where the count of examples used is computed"},
    {0, "the count of steps stands where the size of the batch belongs, where the count of examples used is computed"},
    {0, "the count of examples used stands where the size of the batch belongs, where the count of examples used is computed"},
    {0, "the count of examples left stands where the size of the batch belongs, where the count of examples used is computed"},
    {0, "the count of examples used is overwritten where it should be added to"},
    {0, "the count of examples used is taken away from where it should be added to"},
    {0, "the count of examples used is multiplied where it should be added to"},
    {0, "`n` stands where the count of steps belongs, in what is returned"},
    {0, "`examples` stands where the count of steps belongs, in what is returned"},
    {0, "`batch_size` stands where the count of steps belongs, in what is returned"},
};
