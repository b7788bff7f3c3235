// The mutants of minibatch_gradient, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "sgd.h"
#include "mutants.h"

// ---- solutions/sgd/minibatch_gradient.c
#define minibatch_gradient minibatch_gradient_0
// The gradient of a mini-batch: the mean of the gradients of its examples.
// Book: chapter 3, section "A sample instead of the whole".
#include "sgd.h"

static void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
if (M(1)) { for (size_t e = 0; e < batch_size; e++) {
        gradient(n, w, batch[e], params, scratch);
        for (size_t i = 0; i < n; i++)
            grad[i] += scratch[i];
    }; }
if (!(0 || M(3))) { { for (size_t i = (M(4) ? 1 : 0) + ((M(5) ? 1 : 0)); (*(M(6) ? &n : M(7) ? &batch_size : &i)) + (M(9) ? 1 : M(8) ? -1 : 0) < ((*(M(10) ? &batch_size : M(11) ? &i : &n))); i++)
        { TURN; ({ __auto_type t1 = &((__typeof__(&*grad))(M(12) ? (void *)scratch : (void *)grad))[M(13) ? 1 + (i) : M(14) ? -1 + (i) : M(15) ? 0 : ((*(M(16) ? &n : M(17) ? &batch_size : &i)))]; __auto_type t2 = (M(18) ? 1 : 0); M(19) ? (*t1 += t2) : M(20) ? (*t1 -= t2) : (*t1 = t2); *t1; }); if (M(2)) { for (size_t e = 0; e < batch_size; e++) {
        gradient(n, w, batch[e], params, scratch);
        for (size_t i = 0; i < n; i++)
            grad[i] += scratch[i];
    }; }
}
}; }
if (M(21)) { for (size_t i = 0; i < n; i++)
        grad[i] /= (double)batch_size; }
if (!(0 || M(1) || M(2) || M(23))) { { for (size_t e = (M(24) ? 1 : 0) + ((M(25) ? 1 : 0)); (*(M(26) ? &n : M(27) ? &batch_size : &e)) + (M(29) ? 1 : M(28) ? -1 : 0) < ((*(M(30) ? &n : M(31) ? &e : &batch_size))); e++) { TURN;
if (M(32)) { for (size_t i = 0; i < n; i++)
            grad[i] += scratch[i]; }
if (!(0 || M(33))) { (M(34) ? gradient((batch[e]), (w), (n), (params), (scratch)) : M(35) ? gradient((n), (scratch), (batch[e]), (params), (w)) : gradient((*(M(36) ? &batch_size : M(37) ? &e : &n)), ((__typeof__(&*w))(M(38) ? (void *)scratch : M(39) ? (void *)grad : (void *)w)), ((__typeof__(&*batch))((void *)batch))[M(40) ? 1 + (e) : M(41) ? -1 + (e) : M(42) ? 0 : ((*(M(43) ? &n : M(44) ? &batch_size : &e)))], ((__typeof__(&*params))((void *)params)), ((__typeof__(&*scratch))(M(45) ? (void *)grad : (void *)scratch)))); }
if (!(0 || M(32) || M(46))) { { for (size_t i = (M(47) ? 1 : 0) + ((M(48) ? 1 : 0)); (*(M(49) ? &n : M(50) ? &batch_size : M(51) ? &e : &i)) + (M(53) ? 1 : M(52) ? -1 : 0) < ((*(M(54) ? &batch_size : M(55) ? &e : M(56) ? &i : &n))); i++)
            { TURN; ({ __auto_type t3 = &((__typeof__(&*grad))(M(57) ? (void *)scratch : (void *)grad))[M(58) ? 1 + (i) : M(59) ? -1 + (i) : M(60) ? 0 : ((*(M(61) ? &n : M(62) ? &batch_size : M(63) ? &e : &i)))]; __auto_type t4 = (M(64) ? -1 : 1) * (((__typeof__(&*scratch))(M(65) ? (void *)grad : (void *)scratch))[M(66) ? 1 + (i) : M(67) ? -1 + (i) : M(68) ? 0 : ((*(M(69) ? &n : M(70) ? &batch_size : M(71) ? &e : &i)))]); M(72) ? (*t3 = t4) : M(73) ? (*t3 -= t4) : M(74) ? (*t3 *= t4) : (*t3 += t4); *t3; }); }
}; }
if (M(22)) { for (size_t i = 0; i < n; i++)
        grad[i] /= (double)batch_size; }
}
}; }
if (!(0 || M(21) || M(22) || M(75))) { { for (size_t i = (M(76) ? 1 : 0) + ((M(77) ? 1 : 0)); (*(M(78) ? &n : M(79) ? &batch_size : &i)) + (M(81) ? 1 : M(80) ? -1 : 0) < ((*(M(82) ? &batch_size : M(83) ? &i : &n))); i++)
        { TURN; ({ __auto_type t5 = &((__typeof__(&*grad))(M(84) ? (void *)scratch : (void *)grad))[M(85) ? 1 + (i) : M(86) ? -1 + (i) : M(87) ? 0 : ((*(M(88) ? &n : M(89) ? &batch_size : &i)))]; __auto_type t6 = (M(90) ? -1 : 1) * ((double)(*(M(91) ? &n : M(92) ? &i : &batch_size))); M(93) ? (*t5 *= t6) : M(94) ? (*t5 = t6) : (*t5 /= t6); *t5; }); }
}; }
}


#undef minibatch_gradient

void minibatch_gradient(example_gradient_function *gradient, void *params, size_t n,
                        const double *w, size_t batch_size, const size_t *batch, double *scratch,
                        double *grad)
{
    switch (mutant_base) {
    default:
        return minibatch_gradient_0(gradient, params, n, w, batch_size, batch, scratch, grad);
    }
}

const unsigned mutant_count = 94, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the call of `gradient` comes before `grad`"},
    {0, "the call of `gradient` stands inside a loop and belongs behind it"},
    {0, "a statement for `grad` is left out"},
    {0, "the loop for `grad` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`batch_size` stands where the index `i` belongs"},
    {0, "the loop for `grad` ends one too late: it has a turn too many"},
    {0, "the loop for `grad` ends one too early: its last turn is missing"},
    {0, "`batch_size` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `grad` belongs, where `grad` is computed"},
    {0, "an index of `grad` is one too far on, where `grad` is computed"},
    {0, "an index of `grad` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `grad`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where `grad` is computed"},
    {0, "1 stands where 0 belongs, where `grad` is computed"},
    {0, "`grad` is added to where it should be set"},
    {0, "`grad` is subtracted from where it should be set"},
    {0, "`grad` comes before the call of `gradient`"},
    {0, "`grad` stands inside a loop and belongs behind it"},
    {0, "a statement for the call of `gradient` is left out"},
    {0, "the loop for the call of `gradient` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the place in the batch belongs"},
    {0, "`batch_size` stands where the place in the batch belongs"},
    {0, "the loop for the call of `gradient` ends one too late: it has a turn too many"},
    {0, "the loop for the call of `gradient` ends one too early: its last turn is missing"},
    {0, "`n` stands where `batch_size` belongs"},
    {0, "the place in the batch stands where `batch_size` belongs"},
    {0, "`grad` comes before the call of `gradient`"},
    {0, "the call of `gradient` is left out"},
    {0, "the first and the third argument of `gradient` are exchanged"},
    {0, "the second and the fifth argument of `gradient` are exchanged"},
    {0, "`batch_size` stands where `n` belongs, in the call of `gradient`"},
    {0, "the place in the batch stands where `n` belongs, in the call of `gradient`"},
    {0, "`scratch` stands where `w` belongs, in the call of `gradient`"},
    {0, "`grad` stands where `w` belongs, in the call of `gradient`"},
    {0, "an index of `batch` is one too far on, in the call of `gradient`"},
    {0, "an index of `batch` is one too early, in the call of `gradient`"},
    {0, "it is always the first element of `batch`, in the call of `gradient`"},
    {0, "`n` stands where the place in the batch belongs, in the call of `gradient`"},
    {0, "`batch_size` stands where the place in the batch belongs, in the call of `gradient`"},
    {0, "`grad` stands where `scratch` belongs, in the call of `gradient`"},
    {0, "a statement for `grad` is left out"},
    {0, "the loop for `grad` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`batch_size` stands where the index `i` belongs"},
    {0, "the place in the batch stands where the index `i` belongs"},
    {0, "the loop for `grad` ends one too late: it has a turn too many"},
    {0, "the loop for `grad` ends one too early: its last turn is missing"},
    {0, "`batch_size` stands where `n` belongs"},
    {0, "the place in the batch stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `grad` belongs, where `grad` is computed"},
    {0, "an index of `grad` is one too far on, where `grad` is computed"},
    {0, "an index of `grad` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `grad`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where `grad` is computed"},
    {0, "the place in the batch stands where the index `i` belongs, where `grad` is computed"},
    {0, "the sign of `scratch[i]` is turned, where `grad` is computed"},
    {0, "`grad` stands where `scratch` belongs, where `grad` is computed"},
    {0, "an index of `scratch` is one too far on, where `grad` is computed"},
    {0, "an index of `scratch` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `scratch`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where `grad` is computed"},
    {0, "the place in the batch stands where the index `i` belongs, where `grad` is computed"},
    {0, "`grad` is overwritten where it should be added to"},
    {0, "`grad` is taken away from where it should be added to"},
    {0, "`grad` is multiplied where it should be added to"},
    {0, "a statement for `grad` is left out"},
    {0, "the loop for `grad` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "`batch_size` stands where the index `i` belongs"},
    {0, "the loop for `grad` ends one too late: it has a turn too many"},
    {0, "the loop for `grad` ends one too early: its last turn is missing"},
    {0, "`batch_size` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "`scratch` stands where `grad` belongs, where `grad` is computed"},
    {0, "an index of `grad` is one too far on, where `grad` is computed"},
    {0, "an index of `grad` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `grad`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "`batch_size` stands where the index `i` belongs, where `grad` is computed"},
    {0, "the sign of `(double)batch_size` is turned, where `grad` is computed"},
    {0, "`n` stands where `batch_size` belongs, where `grad` is computed"},
    {0, "the index `i` stands where `batch_size` belongs, where `grad` is computed"},
    {0, "`grad` is multiplied where it should be divided"},
    {0, "`grad` is overwritten where it should be divided"},
};
