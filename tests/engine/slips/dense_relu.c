// The mutants of dense_relu, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "engine.h"
#include "mutants.h"

// ---- solutions/engine/dense_relu.c
#define dense_relu dense_relu_0
// One dense layer with relu: y = relu(W x + b).
// Book: chapter 0, section "One layer".
#include "engine.h"

static void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
if (!(0 || M(1))) { { double z; _Bool z_begun = 0; for (size_t i = (M(2) ? 1 : 0) + ((M(3) ? 1 : 0)); (*(M(4) ? &m : M(5) ? &n : &i)) + (M(7) ? 1 : M(6) ? -1 : 0) < ((*(M(8) ? &n : M(9) ? &i : &m))); i++) { TURN;
if (!(M(10) && z_begun)) z = (M(11) ? -1 : 1) * (((__typeof__(&*b))(M(12) ? (void *)W : M(13) ? (void *)x : M(14) ? (void *)y : (void *)b))[M(15) ? 1 + (i) : M(16) ? -1 + (i) : M(17) ? 0 : ((*(M(18) ? &m : M(19) ? &n : &i)))]); z_begun = 1;
if (M(20)) { y[i] = z > 0 ? z : 0; }
if (!(0 || M(22))) { { for (size_t j = (M(23) ? 1 : 0) + ((M(24) ? 1 : 0)); (*(M(25) ? &m : M(26) ? &n : M(27) ? &i : &j)) + (M(29) ? 1 : M(28) ? -1 : 0) < ((*(M(30) ? &m : M(31) ? &i : M(32) ? &j : &n))); j++)
            { TURN; ({ __auto_type t1 = &(*(&z)); __auto_type t2 = (M(33) ? -1 : 1) * (({ __auto_type t3 = ((__typeof__(&*W))(M(34) ? (void *)x : M(35) ? (void *)b : M(36) ? (void *)y : (void *)W))[M(37) ? 1 + (i * n + j) : M(38) ? -1 + (i * n + j) : M(39) ? 0 : M(40) ? (j) * m + (i) : M(41) ? (j) * n + (i) : (({ __auto_type t5 = ({ __auto_type t7 = (*(M(42) ? &m : M(43) ? &n : M(44) ? &j : &i)); __auto_type t8 = (*(M(45) ? &m : M(46) ? &i : M(47) ? &j : &n)); M(48) ? t7 / t8 : M(49) ? t7 + t8 : M(50) ? t7 : M(51) ? t8 : t7 * t8; }); __auto_type t6 = (*(M(52) ? &m : M(53) ? &n : M(54) ? &i : &j)); M(55) ? t5 - t6 : M(56) ? t5 * t6 : M(57) ? t5 : M(58) ? t6 : t5 + t6; }))]; __auto_type t4 = ((__typeof__(&*x))(M(59) ? (void *)W : M(60) ? (void *)b : M(61) ? (void *)y : (void *)x))[M(62) ? 1 + (j) : M(63) ? -1 + (j) : M(64) ? 0 : ((*(M(65) ? &m : M(66) ? &n : M(67) ? &i : &j)))]; M(68) ? t3 / t4 : M(69) ? t3 + t4 : M(70) ? t3 : M(71) ? t4 : t3 * t4; })); M(72) ? (*t1 = t2) : M(73) ? (*t1 -= t2) : M(74) ? (*t1 *= t2) : (*t1 += t2); if (M(75)) *t1 = (float)*t1; *t1; }); if (M(21)) { y[i] = z > 0 ? z : 0; }
}
}; }
if (!(0 || M(20) || M(21) || M(76))) { ({ __auto_type t9 = &((__typeof__(&*y))((void *)y))[M(77) ? 1 + (i) : M(78) ? -1 + (i) : M(79) ? 0 : ((*(M(80) ? &m : M(81) ? &n : &i)))]; __auto_type t10 = (M(82) ? -1 : 1) * ((M(83) ? (z) : M(84) ? (0) : (M(85) ^ !!(({ __auto_type t11 = (*(&z)); __auto_type t12 = (M(86) ? 1 : 0); M(87) ? t11 < t12 : M(88) ? t11 <= t12 : M(89) ? t11 >= t12 : M(90) ? t11 == t12 : M(91) ? t11 != t12 : t11 > t12; }))) ? (*(&z)) : (M(92) ? 1 : 0))); M(93) ? (*t9 += t10) : M(94) ? (*t9 -= t10) : (*t9 = t10); *t9; }); }
}
}; }
}


#undef dense_relu

void dense_relu(size_t m, size_t n, const double *W, const double *x, const double *b, double *y)
{
    switch (mutant_base) {
    default:
        return dense_relu_0(m, n, W, x, b, y);
    }
}

const unsigned mutant_count = 94, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for the sum is left out"},
    {0, "the loop for the sum starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `i` belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for the sum ends one too late: it has a turn too many"},
    {0, "the loop for the sum ends one too early: its last turn is missing"},
    {0, "`n` stands where `m` belongs"},
    {0, "the index `i` stands where `m` belongs"},
    {0, "the sum is not set afresh each time round"},
    {0, "the sign of `b[i]` is turned, where the sum is computed"},
    {0, "`W` stands where `b` belongs, where the sum is computed"},
    {0, "`x` stands where `b` belongs, where the sum is computed"},
    {0, "`y` stands where `b` belongs, where the sum is computed"},
    {0, "an index of `b` is one too far on, where the sum is computed"},
    {0, "an index of `b` is one too early, where the sum is computed"},
    {0, "it is always the first element of `b`, where the sum is computed"},
    {0, "`m` stands where the index `i` belongs, where the sum is computed"},
    {0, "`n` stands where the index `i` belongs, where the sum is computed"},
    {0, "`y` comes before the sum"},
    {0, "`y` stands inside a loop and belongs behind it"},
    {0, "a statement for the sum is left out"},
    {0, "the loop for the sum starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `j` belongs"},
    {0, "`n` stands where the index `j` belongs"},
    {0, "the index `i` stands where the index `j` belongs"},
    {0, "the loop for the sum ends one too late: it has a turn too many"},
    {0, "the loop for the sum ends one too early: its last turn is missing"},
    {0, "`m` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "the index `j` stands where `n` belongs"},
    {0, "the sign of `W[i * n + j] * x[j]` is turned, where the sum is computed"},
    {0, "`x` stands where `W` belongs, where the sum is computed"},
    {0, "`b` stands where `W` belongs, where the sum is computed"},
    {0, "`y` stands where `W` belongs, where the sum is computed"},
    {0, "an index of `W` is one too far on, where the sum is computed"},
    {0, "an index of `W` is one too early, where the sum is computed"},
    {0, "it is always the first element of `W`, where the sum is computed"},
    {0, "`W` is read or written as if rows and columns were exchanged"},
    {0, "`W` is read or written as if rows and columns were exchanged"},
    {0, "`m` stands where the index `i` belongs, where the sum is computed"},
    {0, "`n` stands where the index `i` belongs, where the sum is computed"},
    {0, "the index `j` stands where the index `i` belongs, where the sum is computed"},
    {0, "`m` stands where `n` belongs, where the sum is computed"},
    {0, "the index `i` stands where `n` belongs, where the sum is computed"},
    {0, "the index `j` stands where `n` belongs, where the sum is computed"},
    {0, "`/` stands where `*` belongs, where the sum is computed"},
    {0, "`+` stands where `*` belongs, where the sum is computed"},
    {0, "the factor `n` is left out, where the sum is computed"},
    {0, "the factor the index `i` is left out, where the sum is computed"},
    {0, "`m` stands where the index `j` belongs, where the sum is computed"},
    {0, "`n` stands where the index `j` belongs, where the sum is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the sum is computed"},
    {0, "`-` stands where `+` belongs, where the sum is computed"},
    {0, "`*` stands where `+` belongs, where the sum is computed"},
    {0, "the index `j` is not added, where the sum is computed"},
    {0, "`i * n` is not added, where the sum is computed"},
    {0, "`W` stands where `x` belongs, where the sum is computed"},
    {0, "`b` stands where `x` belongs, where the sum is computed"},
    {0, "`y` stands where `x` belongs, where the sum is computed"},
    {0, "an index of `x` is one too far on, where the sum is computed"},
    {0, "an index of `x` is one too early, where the sum is computed"},
    {0, "it is always the first element of `x`, where the sum is computed"},
    {0, "`m` stands where the index `j` belongs, where the sum is computed"},
    {0, "`n` stands where the index `j` belongs, where the sum is computed"},
    {0, "the index `i` stands where the index `j` belongs, where the sum is computed"},
    {0, "`/` stands where `*` belongs, between `W[i * n + j]` and `x[j]`"},
    {0, "`+` stands where `*` belongs, between `W[i * n + j]` and `x[j]`"},
    {0, "the factor `x[j]` is left out, where the sum is computed"},
    {0, "the factor `W[i * n + j]` is left out, where the sum is computed"},
    {0, "the sum is overwritten where it should be added to"},
    {0, "the sum is taken away from where it should be added to"},
    {0, "the sum is multiplied where it should be added to"},
    {0, "the sum passes through a `float`"},
    {0, "a statement for `y` is left out"},
    {0, "an index of `y` is one too far on, where `y` is computed"},
    {0, "an index of `y` is one too early, where `y` is computed"},
    {0, "it is always the first element of `y`, where `y` is computed"},
    {0, "`m` stands where the index `i` belongs, where `y` is computed"},
    {0, "`n` stands where the index `i` belongs, where `y` is computed"},
    {0, "a sign is turned, where `y` is computed"},
    {0, "a condition is left out, as if it always held, where `y` is computed"},
    {0, "a condition is left out, as if it never held, where `y` is computed"},
    {0, "a condition is turned round, where `y` is computed"},
    {0, "1 stands where 0 belongs, where `y` is computed"},
    {0, "`<` stands where `>` belongs, where `y` is computed"},
    {0, "`<=` stands where `>` belongs, where `y` is computed"},
    {0, "`>=` stands where `>` belongs, where `y` is computed"},
    {0, "`==` stands where `>` belongs, where `y` is computed"},
    {0, "`!=` stands where `>` belongs, where `y` is computed"},
    {0, "1 stands where 0 belongs, where `y` is computed"},
    {0, "`y` is added to where it should be set"},
    {0, "`y` is subtracted from where it should be set"},
};
