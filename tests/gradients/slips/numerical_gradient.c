// The mutants of numerical_gradient, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "gradients.h"
#include "mutants.h"

// ---- solutions/gradients/numerical_gradient.c
#define numerical_gradient numerical_gradient_0
// The gradient by central differences: each coordinate of x is moved by h to either side, the
// others stay where they are. Book: chapter 2, section "One coordinate at a time".
#include "gradients.h"

static void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
if (!(0 || M(1))) { { double kept; _Bool kept_begun = 0; double ahead; _Bool ahead_begun = 0; double behind; _Bool behind_begun = 0; for (size_t i = (M(2) ? 1 : 0) + ((M(3) ? 1 : 0)); (*(M(4) ? &n : &i)) + (M(6) ? 1 : M(5) ? -1 : 0) < ((*(M(7) ? &i : &n))); i++) { TURN;
if (!(M(8) && kept_begun)) kept = (M(9) ? -1 : 1) * (((__typeof__(&*x))(M(10) ? (void *)grad : (void *)x))[M(11) ? 1 + (i) : M(12) ? -1 + (i) : M(13) ? 0 : ((*(M(14) ? &n : &i)))]); kept_begun = 1;
if (!(0 || M(15))) { ({ __auto_type t1 = &((__typeof__(&*x))(M(16) ? (void *)grad : (void *)x))[M(17) ? 1 + (i) : M(18) ? -1 + (i) : M(19) ? 0 : ((*(M(20) ? &n : &i)))]; __auto_type t2 = (M(21) ? -1 : 1) * (({ __auto_type t3 = (*(M(22) ? &h : &kept)); __auto_type t4 = (*(M(23) ? &kept : &h)); M(24) ? t3 - t4 : M(25) ? t3 * t4 : M(26) ? t3 : M(27) ? t4 : t3 + t4; })); M(28) ? (*t1 += t2) : M(29) ? (*t1 -= t2) : (*t1 = t2); *t1; }); }
if (!(M(30) && ahead_begun)) ahead = (M(31) ? -1 : 1) * ((f((*(M(32) ? &i : &n)), ((__typeof__(&*x))(M(33) ? (void *)grad : (void *)x)), ((__typeof__(&*params))((void *)params))))); ahead_begun = 1;
if (!(0 || M(34))) { ({ __auto_type t5 = &((__typeof__(&*x))(M(35) ? (void *)grad : (void *)x))[M(36) ? 1 + (i) : M(37) ? -1 + (i) : M(38) ? 0 : ((*(M(39) ? &n : &i)))]; __auto_type t6 = (M(40) ? -1 : 1) * (({ __auto_type t7 = (*(M(41) ? &h : M(42) ? &ahead : &kept)); __auto_type t8 = (*(M(43) ? &kept : M(44) ? &ahead : &h)); M(45) ? t7 + t8 : M(46) ? t7 * t8 : M(47) ? t7 : M(48) ? t8 - t7 : t7 - t8; })); M(49) ? (*t5 += t6) : M(50) ? (*t5 -= t6) : (*t5 = t6); *t5; }); }
if (!(M(51) && behind_begun)) behind = (M(52) ? -1 : 1) * ((f((*(M(53) ? &i : &n)), ((__typeof__(&*x))(M(54) ? (void *)grad : (void *)x)), ((__typeof__(&*params))((void *)params))))); behind_begun = 1;
if (M(55)) { grad[i] = (ahead - behind) / (2 * h); }
if (!(0 || M(56))) { ({ __auto_type t9 = &((__typeof__(&*x))(M(57) ? (void *)grad : (void *)x))[M(58) ? 1 + (i) : M(59) ? -1 + (i) : M(60) ? 0 : ((*(M(61) ? &n : &i)))]; __auto_type t10 = (M(62) ? -1 : 1) * ((*(M(63) ? &h : M(64) ? &ahead : M(65) ? &behind : &kept))); M(66) ? (*t9 += t10) : M(67) ? (*t9 -= t10) : (*t9 = t10); *t9; }); }
if (!(0 || M(55) || M(68))) { ({ __auto_type t11 = &((__typeof__(&*grad))(M(69) ? (void *)x : (void *)grad))[M(70) ? 1 + (i) : M(71) ? -1 + (i) : M(72) ? 0 : ((*(M(73) ? &n : &i)))]; __auto_type t12 = (M(74) ? -1 : 1) * (({ __auto_type t13 = (({ __auto_type t15 = (*(M(75) ? &h : M(76) ? &kept : M(77) ? &behind : &ahead)); __auto_type t16 = (*(M(78) ? &h : M(79) ? &kept : M(80) ? &ahead : &behind)); M(81) ? t15 + t16 : M(82) ? t15 * t16 : M(83) ? t15 : M(84) ? t16 - t15 : t15 - t16; })); __auto_type t14 = (({ __auto_type t17 = (M(85) ? 3 : M(86) ? 1 : M(87) ? 4 : 2); __auto_type t18 = (*(M(88) ? &kept : M(89) ? &ahead : M(90) ? &behind : &h)); M(91) ? t17 / t18 : M(92) ? t17 + t18 : M(93) ? t17 : M(94) ? t18 : t17 * t18; })); M(95) ? t13 * t14 : M(96) ? t13 - t14 : M(97) ? t13 : M(98) ? t14 / t13 : M(99) ? (ahead) - (behind) / ((2 * h)) : M(100) ? ((ahead - behind)) / (2) * (h) : t13 / t14; })); M(101) ? (*t11 += t12) : M(102) ? (*t11 -= t12) : (*t11 = t12); *t11; }); }
}
}; }
}


#undef numerical_gradient

void numerical_gradient(loss_function *f, void *params, size_t n, double *x, double h, double *grad)
{
    switch (mutant_base) {
    default:
        return numerical_gradient_0(f, params, n, x, h, grad);
    }
}

const unsigned mutant_count = 102, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for the coordinate before it is moved is left out"},
    {0, "the loop for the coordinate before it is moved starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for the coordinate before it is moved ends one too late: it has a turn too many"},
    {0, "the loop for the coordinate before it is moved ends one too early: its last turn is missing"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "the coordinate before it is moved is not set afresh each time round"},
    {0, "the sign of `x[i]` is turned, where the coordinate before it is moved is computed"},
    {0, "`grad` stands where `x` belongs, where the coordinate before it is moved is computed"},
    {0, "an index of `x` is one too far on, where the coordinate before it is moved is computed"},
    {0, "an index of `x` is one too early, where the coordinate before it is moved is computed"},
    {0, "it is always the first element of `x`, where the coordinate before it is moved is computed"},
    {0, "`n` stands where the index `i` belongs, where the coordinate before it is moved is computed"},
    {0, "a statement for `x` is left out"},
    {0, "`grad` stands where `x` belongs, where `x` is computed"},
    {0, "an index of `x` is one too far on, where `x` is computed"},
    {0, "an index of `x` is one too early, where `x` is computed"},
    {0, "it is always the first element of `x`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "a sign is turned, where `x` is computed"},
    {0, "`h` stands where the coordinate before it is moved belongs, where `x` is computed"},
    {0, "the coordinate before it is moved stands where `h` belongs, where `x` is computed"},
    {0, "`-` stands where `+` belongs, where `x` is computed"},
    {0, "`*` stands where `+` belongs, where `x` is computed"},
    {0, "`h` is not added, where `x` is computed"},
    {0, "the coordinate before it is moved is not added, where `x` is computed"},
    {0, "`x` is added to where it should be set"},
    {0, "`x` is subtracted from where it should be set"},
    {0, "the value ahead is not set afresh each time round"},
    {0, "the sign of `f(n, x, params)` is turned, where the value ahead is computed"},
    {0, "the index `i` stands where `n` belongs, where the value ahead is computed"},
    {0, "`grad` stands where `x` belongs, where the value ahead is computed"},
    {0, "a statement for `x` is left out"},
    {0, "`grad` stands where `x` belongs, where `x` is computed"},
    {0, "an index of `x` is one too far on, where `x` is computed"},
    {0, "an index of `x` is one too early, where `x` is computed"},
    {0, "it is always the first element of `x`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "a sign is turned, where `x` is computed"},
    {0, "`h` stands where the coordinate before it is moved belongs, where `x` is computed"},
    {0, "the value ahead stands where the coordinate before it is moved belongs, where `x` is computed"},
    {0, "the coordinate before it is moved stands where `h` belongs, where `x` is computed"},
    {0, "the value ahead stands where `h` belongs, where `x` is computed"},
    {0, "`+` stands where `-` belongs, where `x` is computed"},
    {0, "`*` stands where `-` belongs, where `x` is computed"},
    {0, "`h` is not subtracted, where `x` is computed"},
    {0, "the two sides of a difference are exchanged, where `x` is computed"},
    {0, "`x` is added to where it should be set"},
    {0, "`x` is subtracted from where it should be set"},
    {0, "the value behind is not set afresh each time round"},
    {0, "the sign of `f(n, x, params)` is turned, where the value behind is computed"},
    {0, "the index `i` stands where `n` belongs, where the value behind is computed"},
    {0, "`grad` stands where `x` belongs, where the value behind is computed"},
    {0, "`grad` comes before `x`", "the two do not depend on each other"},
    {0, "a statement for `x` is left out"},
    {0, "`grad` stands where `x` belongs, where `x` is computed"},
    {0, "an index of `x` is one too far on, where `x` is computed"},
    {0, "an index of `x` is one too early, where `x` is computed"},
    {0, "it is always the first element of `x`, where `x` is computed"},
    {0, "`n` stands where the index `i` belongs, where `x` is computed"},
    {0, "the sign of the coordinate before it is moved is turned, where `x` is computed"},
    {0, "`h` stands where the coordinate before it is moved belongs, where `x` is computed"},
    {0, "the value ahead stands where the coordinate before it is moved belongs, where `x` is computed"},
    {0, "the value behind stands where the coordinate before it is moved belongs, where `x` is computed"},
    {0, "`x` is added to where it should be set"},
    {0, "`x` is subtracted from where it should be set"},
    {0, "a statement for `grad` is left out"},
    {0, "`x` stands where `grad` belongs, where `grad` is computed"},
    {0, "an index of `grad` is one too far on, where `grad` is computed"},
    {0, "an index of `grad` is one too early, where `grad` is computed"},
    {0, "it is always the first element of `grad`, where `grad` is computed"},
    {0, "`n` stands where the index `i` belongs, where `grad` is computed"},
    {0, "a sign is turned, where `grad` is computed"},
    {0, "`h` stands where the value ahead belongs, where `grad` is computed"},
    {0, "the coordinate before it is moved stands where the value ahead belongs, where `grad` is computed"},
    {0, "the value behind stands where the value ahead belongs, where `grad` is computed"},
    {0, "`h` stands where the value behind belongs, where `grad` is computed"},
    {0, "the coordinate before it is moved stands where the value behind belongs, where `grad` is computed"},
    {0, "the value ahead stands where the value behind belongs, where `grad` is computed"},
    {0, "`+` stands where `-` belongs, where `grad` is computed"},
    {0, "`*` stands where `-` belongs, where `grad` is computed"},
    {0, "the value behind is not subtracted, where `grad` is computed"},
    {0, "the two sides of a difference are exchanged, where `grad` is computed"},
    {0, "3 stands where 2 belongs, where `grad` is computed"},
    {0, "1 stands where 2 belongs, where `grad` is computed"},
    {0, "4 stands where 2 belongs, where `grad` is computed"},
    {0, "the coordinate before it is moved stands where `h` belongs, where `grad` is computed"},
    {0, "the value ahead stands where `h` belongs, where `grad` is computed"},
    {0, "the value behind stands where `h` belongs, where `grad` is computed"},
    {0, "`/` stands where `*` belongs, between `2` and `h`"},
    {0, "`+` stands where `*` belongs, between `2` and `h`"},
    {0, "the factor `h` is left out, where `grad` is computed"},
    {0, "the factor `2` is left out, where `grad` is computed"},
    {0, "`*` stands where `/` belongs, where `grad` is computed"},
    {0, "`-` stands where `/` belongs, where `grad` is computed"},
    {0, "the division by `2 * h` is left out, where `grad` is computed"},
    {0, "a fraction is upside down, where `grad` is computed"},
    {0, "the bracket around a value on the way is missing, where `grad` is computed"},
    {0, "the bracket around `2 * h` is missing, where `grad` is computed"},
    {0, "`grad` is added to where it should be set"},
    {0, "`grad` is subtracted from where it should be set"},
};
