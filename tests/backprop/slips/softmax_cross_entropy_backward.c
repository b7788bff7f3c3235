// The mutants of softmax_cross_entropy_backward, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/softmax_cross_entropy_backward.c
#define softmax_cross_entropy_backward softmax_cross_entropy_backward_0
// Backward through softmax and cross-entropy together: from the loss to the logits.
// Book: chapter 5, section "Backward through softmax and cross-entropy".
#include "backprop.h"

static void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
if (M(1)) { dlogits[label] -= 1; }
if (!(0 || M(2))) { (M(3) ? softmax((k), (dlogits), (logits)) : softmax((*(M(4) ? &label : &k)), ((__typeof__(&*logits))(M(5) ? (void *)dlogits : (void *)logits)), ((__typeof__(&*dlogits))((void *)dlogits)))); }
if (!(0 || M(1) || M(6))) { ({ __auto_type t1 = &((__typeof__(&*dlogits))((void *)dlogits))[M(7) ? 1 + (label) : M(8) ? -1 + (label) : M(9) ? 0 : ((*(M(10) ? &k : &label)))]; __auto_type t2 = (M(11) ? 2 : M(12) ? 0 : 1); M(13) ? (*t1 += t2) : M(14) ? (*t1 = t2) : M(15) ? (*t1 = - t2) : (*t1 -= t2); *t1; }); }
}


#undef softmax_cross_entropy_backward

void softmax_cross_entropy_backward(size_t k, const double *logits, size_t label, double *dlogits)
{
    switch (mutant_base) {
    default:
        return softmax_cross_entropy_backward_0(k, logits, label, dlogits);
    }
}

const unsigned mutant_count = 15, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "`dlogits` comes before the call of `softmax`"},
    {0, "the call of `softmax` is left out"},
    {0, "the second and the third argument of `softmax` are exchanged"},
    {0, "`label` stands where `k` belongs, in the call of `softmax`"},
    {0, "`dlogits` stands where `logits` belongs, in the call of `softmax`"},
    {0, "a statement for `dlogits` is left out"},
    {0, "an index of `dlogits` is one too far on, where `dlogits` is computed"},
    {0, "an index of `dlogits` is one too early, where `dlogits` is computed"},
    {0, "it is always the first element of `dlogits`, where `dlogits` is computed"},
    {0, "`k` stands where `label` belongs, where `dlogits` is computed"},
    {0, "2 stands where 1 belongs, where `dlogits` is computed"},
    {0, "0 stands where 1 belongs, where `dlogits` is computed"},
    {0, "what should be subtracted from `dlogits` is added to it"},
    {0, "`dlogits` is overwritten where something should be subtracted from it"},
    {0, "`=-` stands where `-=` belongs: `dlogits` is overwritten"},
};
