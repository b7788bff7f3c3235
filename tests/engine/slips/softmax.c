// The mutants of softmax, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "engine.h"
#include "mutants.h"

// ---- solutions/engine/softmax.c
#define softmax softmax_0
// Softmax: from k scores to k probabilities.
// Book: chapter 0, section "From scores to probabilities".
#include <math.h>

#include "engine.h"

static void softmax(size_t k, const double *logits, double *p)
{
double largest = ({ double t_ = (M(2) ? -1 : 1) * (((__typeof__(&*logits))(M(3) ? (void *)p : (void *)logits))[M(4) ? 1 + (0) : M(5) ? -1 + (0) : ((M(6) ? 1 : 0))]); M(1) ? (float)t_ : t_; });;
if (!(0 || M(7))) { { for (size_t i = (M(8) ? 1 : 0) + (M(9) ? 0 : (M(10) ? 2 : M(11) ? 0 : 1)); (*(M(12) ? &k : &i)) + (M(14) ? 1 : M(13) ? -1 : 0) < ((*(M(15) ? &i : &k))); i++)
        { TURN; if (M(18) || (!M(17) && (M(16) ^ !!(({ __auto_type t1 = ((__typeof__(&*logits))(M(19) ? (void *)p : (void *)logits))[M(20) ? 1 + (i) : M(21) ? -1 + (i) : M(22) ? 0 : ((*(M(23) ? &k : &i)))]; __auto_type t2 = (*(&largest)); M(24) ? t1 < t2 : M(25) ? t1 <= t2 : M(26) ? t1 >= t2 : M(27) ? t1 == t2 : M(28) ? t1 != t2 : t1 > t2; }))))){ ({ __auto_type t3 = &(*(&largest)); __auto_type t4 = (M(29) ? -1 : 1) * (((__typeof__(&*logits))(M(30) ? (void *)p : (void *)logits))[M(31) ? 1 + (i) : M(32) ? -1 + (i) : M(33) ? 0 : ((*(M(34) ? &k : &i)))]); M(35) ? (*t3 += t4) : M(36) ? (*t3 -= t4) : (*t3 = t4); if (M(37)) *t3 = (float)*t3; *t3; }); }
; }
}; }
double sum = (M(38) ? 1 : 0);;
if (M(39)) { for (size_t i = 0; i < k; i++)
        p[i] /= sum; }
if (!(0 || M(41))) { { for (size_t i = (M(42) ? 1 : 0) + ((M(43) ? 1 : 0)); (*(M(44) ? &k : &i)) + (M(46) ? 1 : M(45) ? -1 : 0) < ((*(M(47) ? &i : &k))); i++) { TURN;
if (M(48)) { sum += p[i]; }
if (!(0 || M(49))) { ({ __auto_type t5 = &((__typeof__(&*p))((void *)p))[M(50) ? 1 + (i) : M(51) ? -1 + (i) : M(52) ? 0 : ((*(M(53) ? &k : &i)))]; __auto_type t6 = (M(54) ? -1 : 1) * ((M(55) ? exp2((logits[i] - largest)) : M(56) ? (logits[i] - largest) : exp((M(57) ? -1 : 1) * (({ __auto_type t7 = ((__typeof__(&*logits))(M(58) ? (void *)p : (void *)logits))[M(59) ? 1 + (i) : M(60) ? -1 + (i) : M(61) ? 0 : ((*(M(62) ? &k : &i)))]; __auto_type t8 = (*(M(63) ? &sum : &largest)); M(64) ? t7 + t8 : M(65) ? t7 * t8 : M(66) ? t7 : M(67) ? t8 - t7 : t7 - t8; }))))); M(68) ? (*t5 += t6) : M(69) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
if (!(0 || M(48) || M(70))) { ({ __auto_type t9 = &(*(M(71) ? &largest : &sum)); __auto_type t10 = (M(72) ? -1 : 1) * (((__typeof__(&*p))((void *)p))[M(73) ? 1 + (i) : M(74) ? -1 + (i) : M(75) ? 0 : ((*(M(76) ? &k : &i)))]); M(77) ? (*t9 = t10) : M(78) ? (*t9 -= t10) : M(79) ? (*t9 *= t10) : (*t9 += t10); if (M(80)) *t9 = (float)*t9; *t9; }); }
if (M(40)) { for (size_t i = 0; i < k; i++)
        p[i] /= sum; }
}
}; }
if (!(0 || M(39) || M(40) || M(81))) { { for (size_t i = (M(82) ? 1 : 0) + ((M(83) ? 1 : 0)); (*(M(84) ? &k : &i)) + (M(86) ? 1 : M(85) ? -1 : 0) < ((*(M(87) ? &i : &k))); i++)
        { TURN; ({ __auto_type t11 = &((__typeof__(&*p))((void *)p))[M(88) ? 1 + (i) : M(89) ? -1 + (i) : M(90) ? 0 : ((*(M(91) ? &k : &i)))]; __auto_type t12 = (M(92) ? -1 : 1) * ((*(M(93) ? &largest : &sum))); M(94) ? (*t11 *= t12) : M(95) ? (*t11 = t12) : (*t11 /= t12); *t11; }); }
}; }
}


#undef softmax

void softmax(size_t k, const double *logits, double *p)
{
    switch (mutant_base) {
    default:
        return softmax_0(k, logits, p);
    }
}

const unsigned mutant_count = 95, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "the largest logit is a `float`"},
    {0, "the sign of `logits[0]` is turned, where the largest logit is computed"},
    {0, "`p` stands where `logits` belongs, where the largest logit is computed"},
    {0, "an index of `logits` is one too far on, where the largest logit is computed"},
    {0, "an index of `logits` is one too early, where the largest logit is computed"},
    {0, "1 stands where 0 belongs, where the largest logit is computed"},
    {0, "a statement for `logits` is left out"},
    {0, "the loop for `logits` starts one too late: its first turn is missing"},
    {0, "the loop for `logits` starts at 0 and should start at 1"},
    {0, "2 stands where 1 belongs"},
    {0, "0 stands where 1 belongs"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "the loop for `logits` ends one too late: it has a turn too many"},
    {0, "the loop for `logits` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `k` belongs"},
    {0, "the condition on the largest logit is turned round"},
    {0, "the condition on the largest logit is left out, as if it never held"},
    {0, "the condition on the largest logit is left out, as if it always held"},
    {0, "`p` stands where `logits` belongs"},
    {0, "an index of `logits` is one too far on"},
    {0, "an index of `logits` is one too early"},
    {0, "it is always the first element of `logits`"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "`<` stands where `>` belongs"},
    {0, "`<=` stands where `>` belongs"},
    {0, "`>=` stands where `>` belongs"},
    {0, "`==` stands where `>` belongs"},
    {0, "`!=` stands where `>` belongs"},
    {0, "the sign of `logits[i]` is turned, where the largest logit is computed"},
    {0, "`p` stands where `logits` belongs, where the largest logit is computed"},
    {0, "an index of `logits` is one too far on, where the largest logit is computed"},
    {0, "an index of `logits` is one too early, where the largest logit is computed"},
    {0, "it is always the first element of `logits`, where the largest logit is computed"},
    {0, "`k` stands where the index `i` belongs, where the largest logit is computed"},
    {0, "the largest logit is added to where it should be set"},
    {0, "the largest logit is subtracted from where it should be set"},
    {0, "the largest logit passes through a `float`"},
    {0, "1 stands where 0 belongs, where the sum is computed"},
    {0, "two statements for `p` stand the wrong way round"},
    {0, "`p` stands inside a loop and belongs behind it"},
    {0, "a statement for `p` is left out"},
    {0, "the loop for `p` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "the loop for `p` ends one too late: it has a turn too many"},
    {0, "the loop for `p` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `k` belongs"},
    {0, "the sum comes before `p`"},
    {0, "a statement for `p` is left out"},
    {0, "an index of `p` is one too far on, where `p` is computed"},
    {0, "an index of `p` is one too early, where `p` is computed"},
    {0, "it is always the first element of `p`, where `p` is computed"},
    {0, "`k` stands where the index `i` belongs, where `p` is computed"},
    {0, "the sign of `exp(...)` is turned, where `p` is computed"},
    {0, "`exp2` stands where `exp` belongs"},
    {0, "`exp` is left out, where `p` is computed"},
    {0, "a sign is turned, where `p` is computed"},
    {0, "`p` stands where `logits` belongs, where `p` is computed"},
    {0, "an index of `logits` is one too far on, where `p` is computed"},
    {0, "an index of `logits` is one too early, where `p` is computed"},
    {0, "it is always the first element of `logits`, where `p` is computed"},
    {0, "`k` stands where the index `i` belongs, where `p` is computed"},
    {0, "the sum stands where the largest logit belongs, where `p` is computed"},
    {0, "`+` stands where `-` belongs, where `p` is computed"},
    {0, "`*` stands where `-` belongs, where `p` is computed"},
    {0, "the largest logit is not subtracted, where `p` is computed"},
    {0, "the two sides of a difference are exchanged, where `p` is computed"},
    {0, "`p` is added to where it should be set"},
    {0, "`p` is subtracted from where it should be set"},
    {0, "a statement for the sum is left out"},
    {0, "the largest logit stands where the sum belongs, where the sum is computed"},
    {0, "the sign of `p[i]` is turned, where the sum is computed"},
    {0, "an index of `p` is one too far on, where the sum is computed"},
    {0, "an index of `p` is one too early, where the sum is computed"},
    {0, "it is always the first element of `p`, where the sum is computed"},
    {0, "`k` stands where the index `i` belongs, where the sum is computed"},
    {0, "the sum is overwritten where it should be added to"},
    {0, "the sum is taken away from where it should be added to"},
    {0, "the sum is multiplied where it should be added to"},
    {0, "the sum passes through a `float`"},
    {0, "a statement for `p` is left out"},
    {0, "the loop for `p` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`k` stands where the index `i` belongs"},
    {0, "the loop for `p` ends one too late: it has a turn too many"},
    {0, "the loop for `p` ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `k` belongs"},
    {0, "an index of `p` is one too far on, where `p` is computed"},
    {0, "an index of `p` is one too early, where `p` is computed"},
    {0, "it is always the first element of `p`, where `p` is computed"},
    {0, "`k` stands where the index `i` belongs, where `p` is computed"},
    {0, "the sign of the sum is turned, where `p` is computed"},
    {0, "the largest logit stands where the sum belongs, where `p` is computed"},
    {0, "`p` is multiplied where it should be divided"},
    {0, "`p` is overwritten where it should be divided"},
};
