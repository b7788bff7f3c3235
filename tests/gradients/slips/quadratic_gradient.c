// The mutants of quadratic_gradient, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "gradients.h"
#include "mutants.h"

// ---- solutions/gradients/quadratic_gradient.c
#define quadratic_gradient quadratic_gradient_0
// The gradient of 1/2 x'Ax - b'x, where A need not be symmetric.
// Book: chapter 2, section "The gradient of a bowl".
#include "gradients.h"

static void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
if (!(0 || M(1))) { { double sum; _Bool sum_begun = 0; for (size_t i = (M(2) ? 1 : 0) + ((M(3) ? 1 : 0)); (*(M(4) ? &n : &i)) + (M(6) ? 1 : M(5) ? -1 : 0) < ((*(M(7) ? &i : &n))); i++) { TURN;
if (!(M(8) && sum_begun)) sum = (M(9) ? 1 : 0); sum_begun = 1;
if (M(10)) { grad[i] = sum / 2 - b[i]; }
if (!(0 || M(12))) { { for (size_t j = (M(13) ? 1 : 0) + ((M(14) ? 1 : 0)); (*(M(15) ? &n : M(16) ? &i : &j)) + (M(18) ? 1 : M(17) ? -1 : 0) < ((*(M(19) ? &i : M(20) ? &j : &n))); j++)
            { TURN; ({ __auto_type t1 = &(*(&sum)); __auto_type t2 = (M(21) ? -1 : 1) * (({ __auto_type t3 = (({ __auto_type t5 = ((__typeof__(&*A))(M(22) ? (void *)b : M(23) ? (void *)x : M(24) ? (void *)grad : (void *)A))[M(25) ? 1 + (i * n + j) : M(26) ? -1 + (i * n + j) : M(27) ? 0 : M(28) ? (j) * n + (i) : (({ __auto_type t7 = ({ __auto_type t9 = (*(M(29) ? &n : M(30) ? &j : &i)); __auto_type t10 = (*(M(31) ? &i : M(32) ? &j : &n)); M(33) ? t9 / t10 : M(34) ? t9 + t10 : M(35) ? t9 : M(36) ? t10 : t9 * t10; }); __auto_type t8 = (*(M(37) ? &n : M(38) ? &i : &j)); M(39) ? t7 - t8 : M(40) ? t7 * t8 : M(41) ? t7 : M(42) ? t8 : t7 + t8; }))]; __auto_type t6 = ((__typeof__(&*A))(M(43) ? (void *)b : M(44) ? (void *)x : M(45) ? (void *)grad : (void *)A))[M(46) ? 1 + (j * n + i) : M(47) ? -1 + (j * n + i) : M(48) ? 0 : M(49) ? (i) * n + (j) : (({ __auto_type t11 = ({ __auto_type t13 = (*(M(50) ? &n : M(51) ? &i : &j)); __auto_type t14 = (*(M(52) ? &i : M(53) ? &j : &n)); M(54) ? t13 / t14 : M(55) ? t13 + t14 : M(56) ? t13 : M(57) ? t14 : t13 * t14; }); __auto_type t12 = (*(M(58) ? &n : M(59) ? &j : &i)); M(60) ? t11 - t12 : M(61) ? t11 * t12 : M(62) ? t11 : M(63) ? t12 : t11 + t12; }))]; M(64) ? t5 - t6 : M(65) ? t5 * t6 : M(66) ? t5 : M(67) ? t6 : t5 + t6; })); __auto_type t4 = ((__typeof__(&*x))(M(68) ? (void *)A : M(69) ? (void *)b : M(70) ? (void *)grad : (void *)x))[M(71) ? 1 + (j) : M(72) ? -1 + (j) : M(73) ? 0 : ((*(M(74) ? &n : M(75) ? &i : &j)))]; M(76) ? t3 / t4 : M(77) ? t3 + t4 : M(78) ? t3 : M(79) ? t4 : M(80) ? (A[i * n + j]) + (A[j * n + i]) * (x[j]) : t3 * t4; })); M(81) ? (*t1 = t2) : M(82) ? (*t1 -= t2) : M(83) ? (*t1 *= t2) : (*t1 += t2); if (M(84)) *t1 = (float)*t1; *t1; }); if (M(11)) { grad[i] = sum / 2 - b[i]; }
}
}; }
if (!(0 || M(10) || M(11) || M(85))) { ({ __auto_type t15 = &((__typeof__(&*grad))((void *)grad))[M(86) ? 1 + (i) : M(87) ? -1 + (i) : M(88) ? 0 : ((*(M(89) ? &n : &i)))]; __auto_type t16 = (M(90) ? -1 : 1) * (({ __auto_type t17 = ({ __auto_type t19 = (*(&sum)); __auto_type t20 = (M(91) ? 3 : M(92) ? 1 : M(93) ? 4 : 2); M(94) ? t19 * t20 : M(95) ? t19 - t20 : M(96) ? t19 : M(97) ? t20 / t19 : t19 / t20; }); __auto_type t18 = ((__typeof__(&*b))(M(98) ? (void *)A : M(99) ? (void *)x : M(100) ? (void *)grad : (void *)b))[M(101) ? 1 + (i) : M(102) ? -1 + (i) : M(103) ? 0 : ((*(M(104) ? &n : &i)))]; M(105) ? t17 + t18 : M(106) ? t17 * t18 : M(107) ? t17 : M(108) ? t18 - t17 : t17 - t18; })); M(109) ? (*t15 += t16) : M(110) ? (*t15 -= t16) : (*t15 = t16); *t15; }); }
}
}; }
}


#undef quadratic_gradient

void quadratic_gradient(size_t n, const double *A, const double *b, const double *x, double *grad)
{
    switch (mutant_base) {
    default:
        return quadratic_gradient_0(n, A, b, x, grad);
    }
}

const unsigned mutant_count = 110, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for the sum is left out"},
    {0, "the loop for the sum starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for the sum ends one too late: it has a turn too many"},
    {0, "the loop for the sum ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "the sum is not set afresh each time round"},
    {0, "1 stands where 0 belongs, where the sum is computed"},
    {0, "`grad` comes before the sum"},
    {0, "`grad` stands inside a loop and belongs behind it"},
    {0, "a statement for the sum is left out"},
    {0, "the loop for the sum starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `j` belongs"},
    {0, "the index `i` stands where the index `j` belongs"},
    {0, "the loop for the sum ends one too late: it has a turn too many"},
    {0, "the loop for the sum ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "the index `j` stands where `n` belongs"},
    {0, "a sign is turned, where the sum is computed"},
    {0, "`b` stands where `A` belongs, where the sum is computed"},
    {0, "`x` stands where `A` belongs, where the sum is computed"},
    {0, "`grad` stands where `A` belongs, where the sum is computed"},
    {0, "an index of `A` is one too far on, where the sum is computed"},
    {0, "an index of `A` is one too early, where the sum is computed"},
    {0, "it is always the first element of `A`, where the sum is computed"},
    {0, "`A` is read or written as if rows and columns were exchanged"},
    {0, "`n` stands where the index `i` belongs, where the sum is computed"},
    {0, "the index `j` stands where the index `i` belongs, where the sum is computed"},
    {0, "the index `i` stands where `n` belongs, where the sum is computed"},
    {0, "the index `j` stands where `n` belongs, where the sum is computed"},
    {0, "`/` stands where `*` belongs, where the sum is computed"},
    {0, "`+` stands where `*` belongs, where the sum is computed"},
    {0, "the factor `n` is left out, where the sum is computed"},
    {0, "the factor the index `i` is left out, where the sum is computed"},
    {0, "`n` stands where the index `j` belongs, where the sum is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the sum is computed"},
    {0, "`-` stands where `+` belongs, where the sum is computed"},
    {0, "`*` stands where `+` belongs, where the sum is computed"},
    {0, "the index `j` is not added, where the sum is computed"},
    {0, "`i * n` is not added, where the sum is computed"},
    {0, "`b` stands where `A` belongs, where the sum is computed"},
    {0, "`x` stands where `A` belongs, where the sum is computed"},
    {0, "`grad` stands where `A` belongs, where the sum is computed"},
    {0, "an index of `A` is one too far on, where the sum is computed"},
    {0, "an index of `A` is one too early, where the sum is computed"},
    {0, "it is always the first element of `A`, where the sum is computed"},
    {0, "`A` is read or written as if rows and columns were exchanged"},
    {0, "`n` stands where the index `j` belongs, where the sum is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the sum is computed"},
    {0, "the index `i` stands where `n` belongs, where the sum is computed"},
    {0, "the index `j` stands where `n` belongs, where the sum is computed"},
    {0, "`/` stands where `*` belongs, where the sum is computed"},
    {0, "`+` stands where `*` belongs, where the sum is computed"},
    {0, "the factor `n` is left out, where the sum is computed"},
    {0, "the factor the index `j` is left out, where the sum is computed"},
    {0, "`n` stands where the index `i` belongs, where the sum is computed"},
    {0, "the index `j` stands where the index `i` belongs, where the sum is computed"},
    {0, "`-` stands where `+` belongs, where the sum is computed"},
    {0, "`*` stands where `+` belongs, where the sum is computed"},
    {0, "the index `i` is not added, where the sum is computed"},
    {0, "`j * n` is not added, where the sum is computed"},
    {0, "`-` stands where `+` belongs, between `A[i * n + j]` and `A[j * n + i]`"},
    {0, "`*` stands where `+` belongs, between `A[i * n + j]` and `A[j * n + i]`"},
    {0, "`A[j * n + i]` is not added, where the sum is computed"},
    {0, "`A[i * n + j]` is not added, where the sum is computed"},
    {0, "`A` stands where `x` belongs, where the sum is computed"},
    {0, "`b` stands where `x` belongs, where the sum is computed"},
    {0, "`grad` stands where `x` belongs, where the sum is computed"},
    {0, "an index of `x` is one too far on, where the sum is computed"},
    {0, "an index of `x` is one too early, where the sum is computed"},
    {0, "it is always the first element of `x`, where the sum is computed"},
    {0, "`n` stands where the index `j` belongs, where the sum is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the sum is computed"},
    {0, "`/` stands where `*` belongs, between `A[i * n + j] + A[j * n + i]` and `x[j]`"},
    {0, "`+` stands where `*` belongs, between `A[i * n + j] + A[j * n + i]` and `x[j]`"},
    {0, "the factor `x[j]` is left out, where the sum is computed"},
    {0, "the factor `A[i * n + j] + A[j * n + i]` is left out, where the sum is computed"},
    {0, "the bracket around `A[i * n + j] + A[j * n + i]` is missing, where the sum is computed"},
    {0, "the sum is overwritten where it should be added to"},
    {0, "the sum is taken away from where it should be added to"},
    {0, "the sum is multiplied where it should be added to"},
    {0, "the sum passes through a `float`"},
    {0, "a statement for `grad` is left out"},
    {0, "an index of `grad` is one too far on, where `grad` is computed"},
    {0, "an index of `grad` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `grad`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "3 stands where 2 belongs, where `grad` is computed"},
    {0, "1 stands where 2 belongs, where `grad` is computed"},
    {0, "4 stands where 2 belongs, where `grad` is computed"},
    {0, "`*` stands where `/` belongs, where `grad` is computed"},
    {0, "`-` stands where `/` belongs, where `grad` is computed"},
    {0, "the division by `2` is left out, where `grad` is computed"},
    {0, "a fraction is upside down, where `grad` is computed"},
    {0, "`A` stands where `b` belongs, where `grad` is computed"},
    {0, "`x` stands where `b` belongs, where `grad` is computed"},
    {0, "`grad` stands where `b` belongs, where `grad` is computed"},
    {0, "an index of `b` is one too far on, where `grad` is computed"},
    {0, "an index of `b` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `b`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "`+` stands where `-` belongs, where `grad` is computed"},
    {0, "`*` stands where `-` belongs, where `grad` is computed"},
    {0, "`b[i]` is not subtracted, where `grad` is computed"},
    {0, "the two sides of a difference are exchanged, where `grad` is computed"},
    {0, "`grad` is added to where it should be set"},
    {0, "`grad` is subtracted from where it should be set"},
};
