// The mutants of cross_entropy, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "engine.h"
#include "mutants.h"

// ---- solutions/engine/cross_entropy.c
#define cross_entropy cross_entropy_0
// Cross-entropy: the loss of a guess, given as scores, when the right class is known.
// Book: chapter 0, section "The loss of a guess".
#include <math.h>

#include "engine.h"

static double cross_entropy(size_t k, const double *logits, size_t label)
{
double largest = ({ double t_ = (M(2) ? -1 : 1) * (((__typeof__(&*logits))((void *)logits))[M(3) ? 1 + (0) : M(4) ? -1 + (0) : ((M(5) ? 1 : 0))]); M(1) ? (float)t_ : t_; });;
if (!(0 || M(6))) { { for (size_t i = (M(7) ? 1 : 0) + (M(8) ? 0 : (M(9) ? 2 : M(10) ? 0 : 1)); (*(M(11) ? &k : M(12) ? &label : &i)) + (M(14) ? 1 : M(13) ? -1 : 0) < ((*(M(15) ? &label : M(16) ? &i : &k))); i++)
        { TURN; if (M(19) || (!M(18) && (M(17) ^ !!(({ __auto_type t1 = ((__typeof__(&*logits))((void *)logits))[M(20) ? 1 + (i) : M(21) ? -1 + (i) : M(22) ? 0 : ((*(M(23) ? &k : M(24) ? &label : &i)))]; __auto_type t2 = (*(&largest)); M(25) ? t1 < t2 : M(26) ? t1 <= t2 : M(27) ? t1 >= t2 : M(28) ? t1 == t2 : M(29) ? t1 != t2 : t1 > t2; }))))){ ({ __auto_type t3 = &(*(&largest)); __auto_type t4 = (M(30) ? -1 : 1) * (((__typeof__(&*logits))((void *)logits))[M(31) ? 1 + (i) : M(32) ? -1 + (i) : M(33) ? 0 : ((*(M(34) ? &k : M(35) ? &label : &i)))]); M(36) ? (*t3 += t4) : M(37) ? (*t3 -= t4) : (*t3 = t4); if (M(38)) *t3 = (float)*t3; *t3; }); }
; }
}; }
double sum = (M(39) ? 1 : 0);;
if (!(0 || M(40))) { { for (size_t i = (M(41) ? 1 : 0) + ((M(42) ? 1 : 0)); (*(M(43) ? &k : M(44) ? &label : &i)) + (M(46) ? 1 : M(45) ? -1 : 0) < ((*(M(47) ? &label : M(48) ? &i : &k))); i++)
        { TURN; ({ __auto_type t5 = &(*(M(49) ? &largest : &sum)); __auto_type t6 = (M(50) ? -1 : 1) * ((M(51) ? exp2((logits[i] - largest)) : M(52) ? (logits[i] - largest) : exp((M(53) ? -1 : 1) * (({ __auto_type t7 = ((__typeof__(&*logits))((void *)logits))[M(54) ? 1 + (i) : M(55) ? -1 + (i) : M(56) ? 0 : ((*(M(57) ? &k : M(58) ? &label : &i)))]; __auto_type t8 = (*(M(59) ? &sum : &largest)); M(60) ? t7 + t8 : M(61) ? t7 * t8 : M(62) ? t7 : M(63) ? t8 - t7 : t7 - t8; }))))); M(64) ? (*t5 = t6) : M(65) ? (*t5 -= t6) : M(66) ? (*t5 *= t6) : (*t5 += t6); if (M(67)) *t5 = (float)*t5; *t5; }); }
}; }
if (!(0)) { return (M(68) ? -1 : 1) * (({ __auto_type t9 = (M(69) ? log2((sum)) : M(70) ? log10((sum)) : M(71) ? log1p((sum)) : M(72) ? (sum) : log((M(73) ? -1 : 1) * ((*(M(74) ? &largest : &sum))))); __auto_type t10 = (({ __auto_type t11 = (*(M(75) ? &sum : &largest)); __auto_type t12 = ((__typeof__(&*logits))((void *)logits))[M(76) ? 1 + (label) : M(77) ? -1 + (label) : M(78) ? 0 : ((*(M(79) ? &k : &label)))]; M(80) ? t11 + t12 : M(81) ? t11 * t12 : M(82) ? t11 : M(83) ? t12 - t11 : t11 - t12; })); M(84) ? t9 - t10 : M(85) ? t9 * t10 : M(86) ? t9 : M(87) ? t10 : M(88) ? (log(sum)) + (largest) - (logits[label]) : t9 + t10; })); }
}


#undef cross_entropy

double cross_entropy(size_t k, const double *logits, size_t label)
{
    switch (mutant_base) {
    default:
        return cross_entropy_0(k, logits, label);
    }
}

const unsigned mutant_count = 88, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the largest logit is a `float`"},
    {0, "the sign of `logits[0]` is turned, where the largest logit is computed"},
    {0, "an index of `logits` is one too far on, where the largest logit is computed"},
    {0, "an index of `logits` is one too early, where the largest logit is computed"},
    {0, "1 stands where 0 belongs, where the largest logit is computed"},
    {0, "a statement for `logits` is left out"},
    {0, "the loop for `logits` starts one too late: its first turn is missing"},
    {0, "the loop for `logits` starts at 0 and should start at 1"},
    {0, "2 stands where 1 belongs"},
    {0, "0 stands where 1 belongs"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "`label` stands where the index `i` belongs"},
    {0, "the loop for `logits` ends one too late: it has a turn too many"},
    {0, "the loop for `logits` ends one too early: its last turn is missing"},
    {0, "`label` stands where `k` belongs"},
    {0, "the index `i` stands where `k` belongs"},
    {0, "the condition on the largest logit is turned round"},
    {0, "the condition on the largest logit is left out, as if it never held"},
    {0, "the condition on the largest logit is left out, as if it always held"},
    {0, "an index of `logits` is one too far on"},
    {0, "an index of `logits` is one too early"},
    {0, "it is always the first element of `logits`"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "`label` stands where the index `i` belongs"},
    {0, "`<` stands where `>` belongs"},
    {0, "`<=` stands where `>` belongs"},
    {0, "`>=` stands where `>` belongs"},
    {0, "`==` stands where `>` belongs"},
    {0, "`!=` stands where `>` belongs"},
    {0, "the sign of `logits[i]` is turned, where the largest logit is computed"},
    {0, "an index of `logits` is one too far on, where the largest logit is computed"},
    {0, "an index of `logits` is one too early, where the largest logit is computed"},
    {0, "it is always the first element of `logits`, where the largest logit is computed"},
    {0, "`k` stands where the index `i` belongs, where the largest logit is computed"},
    {0, "`label` stands where the index `i` belongs, where the largest logit is computed"},
    {0, "the largest logit is added to where it should be set"},
    {0, "the largest logit is subtracted from where it should be set"},
    {0, "the largest logit passes through a `float`"},
    {0, "1 stands where 0 belongs, where the sum is computed"},
    {0, "a statement for the sum is left out"},
    {0, "the loop for the sum starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "`label` stands where the index `i` belongs"},
    {0, "the loop for the sum ends one too late: it has a turn too many"},
    {0, "the loop for the sum ends one too early: its last turn is missing"},
    {0, "`label` stands where `k` belongs"},
    {0, "the index `i` stands where `k` belongs"},
    {0, "the largest logit stands where the sum belongs, where the sum is computed"},
    {0, "the sign of `exp(...)` is turned, where the sum is computed"},
    {0, "`exp2` stands where `exp` belongs"},
    {0, "`exp` is left out, where the sum is computed"},
    {0, "a sign is turned, where the sum is computed"},
    {0, "an index of `logits` is one too far on, where the sum is computed"},
    {0, "an index of `logits` is one too early, where the sum is computed"},
    {0, "it is always the first element of `logits`, where the sum is computed"},
    {0, "`k` stands where the index `i` belongs, where the sum is computed"},
    {0, "`label` stands where the index `i` belongs, where the sum is computed"},
    {0, "the sum stands where the largest logit belongs, where the sum is computed"},
    {0, "`+` stands where `-` belongs, where the sum is computed"},
    {0, "`*` stands where `-` belongs, where the sum is computed"},
    {0, "the largest logit is not subtracted, where the sum is computed"},
    {0, "the two sides of a difference are exchanged, where the sum is computed"},
    {0, "the sum is overwritten where it should be added to"},
    {0, "the sum is taken away from where it should be added to"},
    {0, "the sum is multiplied where it should be added to"},
    {0, "the sum passes through a `float`"},
    {0, "a sign is turned, in what is returned"},
    {0, "`log2` stands where `log` belongs"},
    {0, "`log10` stands where `log` belongs"},
    {0, "`log1p` stands where `log` belongs"},
    {0, "`log` is left out, in what is returned"},
    {0, "the sign of the sum is turned, in what is returned"},
    {0, "the largest logit stands where the sum belongs, in what is returned"},
    {0, "the sum stands where the largest logit belongs, in what is returned"},
    {0, "an index of `logits` is one too far on, in what is returned"},
    {0, "an index of `logits` is one too early, in what is returned"},
    {0, "it is always the first element of `logits`, in what is returned"},
    {0, "`k` stands where `label` belongs, in what is returned"},
    {0, "`+` stands where `-` belongs, in what is returned"},
    {0, "`*` stands where `-` belongs, in what is returned"},
    {0, "`logits[label]` is not subtracted, in what is returned"},
    {0, "the two sides of a difference are exchanged, in what is returned"},
    {0, "`-` stands where `+` belongs, in what is returned"},
    {0, "`*` stands where `+` belongs, in what is returned"},
    {0, "a value on the way is not added, in what is returned"},
    {0, "`log(...)` is not added, in what is returned"},
    {0, "the bracket around a value on the way is missing, in what is returned"},
};
