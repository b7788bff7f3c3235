// The mutants of dense_backward, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/dense_backward.c
#define dense_backward dense_backward_0
// Backward through a dense layer z = W x + b: from dz to dW, db and dx.
// Book: chapter 5, section "Backward through a dense layer".
#include "backprop.h"

static void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
if (!(0 || M(1))) { { for (size_t i = (M(2) ? 1 : 0) + ((M(3) ? 1 : 0)); (*(M(4) ? &m : M(5) ? &n : &i)) + (M(7) ? 1 : M(6) ? -1 : 0) < ((*(M(8) ? &n : M(9) ? &i : &m))); i++) { TURN;
if (M(10)) { db[i] += dz[i]; }
if (!(0 || M(12))) { { for (size_t j = (M(13) ? 1 : 0) + ((M(14) ? 1 : 0)); (*(M(15) ? &m : M(16) ? &n : M(17) ? &i : &j)) + (M(19) ? 1 : M(18) ? -1 : 0) < ((*(M(20) ? &m : M(21) ? &i : M(22) ? &j : &n))); j++)
            { TURN; ({ __auto_type t1 = &((__typeof__(&*dW))(M(23) ? (void *)db : M(24) ? (void *)dx : (void *)dW))[M(25) ? 1 + (i * n + j) : M(26) ? -1 + (i * n + j) : M(27) ? 0 : M(28) ? (j) * m + (i) : M(29) ? (j) * n + (i) : (({ __auto_type t3 = ({ __auto_type t5 = (*(M(30) ? &m : M(31) ? &n : M(32) ? &j : &i)); __auto_type t6 = (*(M(33) ? &m : M(34) ? &i : M(35) ? &j : &n)); M(36) ? t5 / t6 : M(37) ? t5 + t6 : M(38) ? t5 : M(39) ? t6 : t5 * t6; }); __auto_type t4 = (*(M(40) ? &m : M(41) ? &n : M(42) ? &i : &j)); M(43) ? t3 - t4 : M(44) ? t3 * t4 : M(45) ? t3 : M(46) ? t4 : t3 + t4; }))]; __auto_type t2 = (M(47) ? -1 : 1) * (({ __auto_type t7 = ((__typeof__(&*dz))(M(48) ? (void *)W : M(49) ? (void *)x : M(50) ? (void *)dW : M(51) ? (void *)db : M(52) ? (void *)dx : (void *)dz))[M(53) ? 1 + (i) : M(54) ? -1 + (i) : M(55) ? 0 : ((*(M(56) ? &m : M(57) ? &n : M(58) ? &j : &i)))]; __auto_type t8 = ((__typeof__(&*x))(M(59) ? (void *)W : M(60) ? (void *)dz : M(61) ? (void *)dW : M(62) ? (void *)db : M(63) ? (void *)dx : (void *)x))[M(64) ? 1 + (j) : M(65) ? -1 + (j) : M(66) ? 0 : ((*(M(67) ? &m : M(68) ? &n : M(69) ? &i : &j)))]; M(70) ? t7 / t8 : M(71) ? t7 + t8 : M(72) ? t7 : M(73) ? t8 : t7 * t8; })); M(74) ? (*t1 = t2) : M(75) ? (*t1 -= t2) : M(76) ? (*t1 *= t2) : (*t1 += t2); *t1; }); if (M(11)) { db[i] += dz[i]; }
}
}; }
if (!(0 || M(10) || M(11) || M(77))) { ({ __auto_type t9 = &((__typeof__(&*db))(M(78) ? (void *)dW : M(79) ? (void *)dx : (void *)db))[M(80) ? 1 + (i) : M(81) ? -1 + (i) : M(82) ? 0 : ((*(M(83) ? &m : M(84) ? &n : &i)))]; __auto_type t10 = (M(85) ? -1 : 1) * (((__typeof__(&*dz))(M(86) ? (void *)W : M(87) ? (void *)x : M(88) ? (void *)dW : M(89) ? (void *)db : M(90) ? (void *)dx : (void *)dz))[M(91) ? 1 + (i) : M(92) ? -1 + (i) : M(93) ? 0 : ((*(M(94) ? &m : M(95) ? &n : &i)))]); M(96) ? (*t9 = t10) : M(97) ? (*t9 -= t10) : M(98) ? (*t9 *= t10) : (*t9 += t10); *t9; }); }
}
}; }
if (!(0 || M(99))) { if (M(102) || (!M(101) && (M(100) ^ !!(!((__typeof__(&*dx))(M(103) ? (void *)dW : M(104) ? (void *)db : (void *)dx)))))){ return ; }
; }
if (!(0 || M(105))) { { for (size_t j = (M(106) ? 1 : 0) + ((M(107) ? 1 : 0)); (*(M(108) ? &m : M(109) ? &n : &j)) + (M(111) ? 1 : M(110) ? -1 : 0) < ((*(M(112) ? &m : M(113) ? &j : &n))); j++) { TURN;
if (M(114)) { for (size_t i = 0; i < m; i++)
            dx[j] += W[i * n + j] * dz[i]; }
if (!(0 || M(115))) { ({ __auto_type t11 = &((__typeof__(&*dx))(M(116) ? (void *)dW : M(117) ? (void *)db : (void *)dx))[M(118) ? 1 + (j) : M(119) ? -1 + (j) : M(120) ? 0 : ((*(M(121) ? &m : M(122) ? &n : &j)))]; __auto_type t12 = (M(123) ? 1 : 0); M(124) ? (*t11 += t12) : M(125) ? (*t11 -= t12) : (*t11 = t12); *t11; }); }
if (!(0 || M(114) || M(126))) { { for (size_t i = (M(127) ? 1 : 0) + ((M(128) ? 1 : 0)); (*(M(129) ? &m : M(130) ? &n : M(131) ? &j : &i)) + (M(133) ? 1 : M(132) ? -1 : 0) < ((*(M(134) ? &n : M(135) ? &j : M(136) ? &i : &m))); i++)
            { TURN; ({ __auto_type t13 = &((__typeof__(&*dx))(M(137) ? (void *)dW : M(138) ? (void *)db : (void *)dx))[M(139) ? 1 + (j) : M(140) ? -1 + (j) : M(141) ? 0 : ((*(M(142) ? &m : M(143) ? &n : M(144) ? &i : &j)))]; __auto_type t14 = (M(145) ? -1 : 1) * (({ __auto_type t15 = ((__typeof__(&*W))(M(146) ? (void *)x : M(147) ? (void *)dz : M(148) ? (void *)dW : M(149) ? (void *)db : M(150) ? (void *)dx : (void *)W))[M(151) ? 1 + (i * n + j) : M(152) ? -1 + (i * n + j) : M(153) ? 0 : M(154) ? (j) * m + (i) : M(155) ? (j) * n + (i) : (({ __auto_type t17 = ({ __auto_type t19 = (*(M(156) ? &m : M(157) ? &n : M(158) ? &j : &i)); __auto_type t20 = (*(M(159) ? &m : M(160) ? &j : M(161) ? &i : &n)); M(162) ? t19 / t20 : M(163) ? t19 + t20 : M(164) ? t19 : M(165) ? t20 : t19 * t20; }); __auto_type t18 = (*(M(166) ? &m : M(167) ? &n : M(168) ? &i : &j)); M(169) ? t17 - t18 : M(170) ? t17 * t18 : M(171) ? t17 : M(172) ? t18 : t17 + t18; }))]; __auto_type t16 = ((__typeof__(&*dz))(M(173) ? (void *)W : M(174) ? (void *)x : M(175) ? (void *)dW : M(176) ? (void *)db : M(177) ? (void *)dx : (void *)dz))[M(178) ? 1 + (i) : M(179) ? -1 + (i) : M(180) ? 0 : ((*(M(181) ? &m : M(182) ? &n : M(183) ? &j : &i)))]; M(184) ? t15 / t16 : M(185) ? t15 + t16 : M(186) ? t15 : M(187) ? t16 : t15 * t16; })); M(188) ? (*t13 = t14) : M(189) ? (*t13 -= t14) : M(190) ? (*t13 *= t14) : (*t13 += t14); *t13; }); }
}; }
}
}; }
}


#undef dense_backward

void dense_backward(size_t m, size_t n, const double *W, const double *x, const double *dz,
                    double *dW, double *db, double *dx)
{
    switch (mutant_base) {
    default:
        return dense_backward_0(m, n, W, x, dz, dW, db, dx);
    }
}

const unsigned mutant_count = 190, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "a statement for `dW` is left out"},
    {0, "the loop for `dW` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `i` belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the loop for `dW` ends one too late: it has a turn too many"},
    {0, "the loop for `dW` ends one too early: its last turn is missing"},
    {0, "`n` stands where `m` belongs"},
    {0, "the index `i` stands where `m` belongs"},
    {0, "`db` comes before `dW`", "the two do not depend on each other"},
    {0, "`db` stands inside a loop and belongs behind it"},
    {0, "a statement for `dW` is left out"},
    {0, "the loop for `dW` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `j` belongs"},
    {0, "`n` stands where the index `j` belongs"},
    {0, "the index `i` stands where the index `j` belongs"},
    {0, "the loop for `dW` ends one too late: it has a turn too many"},
    {0, "the loop for `dW` ends one too early: its last turn is missing"},
    {0, "`m` stands where `n` belongs"},
    {0, "the index `i` stands where `n` belongs"},
    {0, "the index `j` stands where `n` belongs"},
    {0, "`db` stands where `dW` belongs, where `dW` is computed"},
    {0, "`dx` stands where `dW` belongs, where `dW` is computed"},
    {0, "an index of `dW` is one too far on, where `dW` is computed"},
    {0, "an index of `dW` is one too early, where `dW` is computed"},
    {0, "it is always the first element of `dW`, where `dW` is computed"},
    {0, "`dW` is read or written as if rows and columns were exchanged"},
    {0, "`dW` is read or written as if rows and columns were exchanged"},
    {0, "`m` stands where the index `i` belongs, where `dW` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dW` is computed"},
    {0, "the index `j` stands where the index `i` belongs, where `dW` is computed"},
    {0, "`m` stands where `n` belongs, where `dW` is computed"},
    {0, "the index `i` stands where `n` belongs, where `dW` is computed"},
    {0, "the index `j` stands where `n` belongs, where `dW` is computed"},
    {0, "`/` stands where `*` belongs, where `dW` is computed"},
    {0, "`+` stands where `*` belongs, where `dW` is computed"},
    {0, "the factor `n` is left out, where `dW` is computed"},
    {0, "the factor the index `i` is left out, where `dW` is computed"},
    {0, "`m` stands where the index `j` belongs, where `dW` is computed"},
    {0, "`n` stands where the index `j` belongs, where `dW` is computed"},
    {0, "the index `i` stands where the index `j` belongs, where `dW` is computed"},
    {0, "`-` stands where `+` belongs, where `dW` is computed"},
    {0, "`*` stands where `+` belongs, where `dW` is computed"},
    {0, "the index `j` is not added, where `dW` is computed"},
    {0, "`i * n` is not added, where `dW` is computed"},
    {0, "the sign of `dz[i] * x[j]` is turned, where `dW` is computed"},
    {0, "`W` stands where `dz` belongs, where `dW` is computed"},
    {0, "`x` stands where `dz` belongs, where `dW` is computed"},
    {0, "`dW` stands where `dz` belongs, where `dW` is computed"},
    {0, "`db` stands where `dz` belongs, where `dW` is computed"},
    {0, "`dx` stands where `dz` belongs, where `dW` is computed"},
    {0, "an index of `dz` is one too far on, where `dW` is computed"},
    {0, "an index of `dz` is one too early, where `dW` is computed"},
    {0, "it is always the first element of `dz`, where `dW` is computed"},
    {0, "`m` stands where the index `i` belongs, where `dW` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dW` is computed"},
    {0, "the index `j` stands where the index `i` belongs, where `dW` is computed"},
    {0, "`W` stands where `x` belongs, where `dW` is computed"},
    {0, "`dz` stands where `x` belongs, where `dW` is computed"},
    {0, "`dW` stands where `x` belongs, where `dW` is computed"},
    {0, "`db` stands where `x` belongs, where `dW` is computed"},
    {0, "`dx` stands where `x` belongs, where `dW` is computed"},
    {0, "an index of `x` is one too far on, where `dW` is computed"},
    {0, "an index of `x` is one too early, where `dW` is computed"},
    {0, "it is always the first element of `x`, where `dW` is computed"},
    {0, "`m` stands where the index `j` belongs, where `dW` is computed"},
    {0, "`n` stands where the index `j` belongs, where `dW` is computed"},
    {0, "the index `i` stands where the index `j` belongs, where `dW` is computed"},
    {0, "`/` stands where `*` belongs, between `dz[i]` and `x[j]`"},
    {0, "`+` stands where `*` belongs, between `dz[i]` and `x[j]`"},
    {0, "the factor `x[j]` is left out, where `dW` is computed"},
    {0, "the factor `dz[i]` is left out, where `dW` is computed"},
    {0, "`dW` is overwritten where it should be added to"},
    {0, "`dW` is taken away from where it should be added to"},
    {0, "`dW` is multiplied where it should be added to"},
    {0, "a statement for `db` is left out"},
    {0, "`dW` stands where `db` belongs, where `db` is computed"},
    {0, "`dx` stands where `db` belongs, where `db` is computed"},
    {0, "an index of `db` is one too far on, where `db` is computed"},
    {0, "an index of `db` is one too early, where `db` is computed"},
    {0, "it is always the first element of `db`, where `db` is computed"},
    {0, "`m` stands where the index `i` belongs, where `db` is computed"},
    {0, "`n` stands where the index `i` belongs, where `db` is computed"},
    {0, "the sign of `dz[i]` is turned, where `db` is computed"},
    {0, "`W` stands where `dz` belongs, where `db` is computed"},
    {0, "`x` stands where `dz` belongs, where `db` is computed"},
    {0, "`dW` stands where `dz` belongs, where `db` is computed"},
    {0, "`db` stands where `dz` belongs, where `db` is computed"},
    {0, "`dx` stands where `dz` belongs, where `db` is computed"},
    {0, "an index of `dz` is one too far on, where `db` is computed"},
    {0, "an index of `dz` is one too early, where `db` is computed"},
    {0, "it is always the first element of `dz`, where `db` is computed"},
    {0, "`m` stands where the index `i` belongs, where `db` is computed"},
    {0, "`n` stands where the index `i` belongs, where `db` is computed"},
    {0, "`db` is overwritten where it should be added to"},
    {0, "`db` is taken away from where it should be added to"},
    {0, "`db` is multiplied where it should be added to"},
    {0, "a statement for `dx` is left out"},
    {0, "the condition on what is returned is turned round"},
    {0, "the condition on what is returned is left out, as if it never held"},
    {0, "the condition on what is returned is left out, as if it always held"},
    {0, "`dW` stands where `dx` belongs"},
    {0, "`db` stands where `dx` belongs"},
    {0, "a statement for `dx` is left out"},
    {0, "the loop for `dx` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `j` belongs"},
    {0, "`n` stands where the index `j` belongs"},
    {0, "the loop for `dx` ends one too late: it has a turn too many"},
    {0, "the loop for `dx` ends one too early: its last turn is missing"},
    {0, "`m` stands where `n` belongs"},
    {0, "the index `j` stands where `n` belongs"},
    {0, "two statements for `dx` stand the wrong way round"},
    {0, "a statement for `dx` is left out"},
    {0, "`dW` stands where `dx` belongs, where `dx` is computed"},
    {0, "`db` stands where `dx` belongs, where `dx` is computed"},
    {0, "an index of `dx` is one too far on, where `dx` is computed"},
    {0, "an index of `dx` is one too early, where `dx` is computed"},
    {0, "it is always the first element of `dx`, where `dx` is computed"},
    {0, "`m` stands where the index `j` belongs, where `dx` is computed"},
    {0, "`n` stands where the index `j` belongs, where `dx` is computed"},
    {0, "1 stands where 0 belongs, where `dx` is computed"},
    {0, "`dx` is added to where it should be set"},
    {0, "`dx` is subtracted from where it should be set"},
    {0, "a statement for `dx` is left out"},
    {0, "the loop for `dx` starts one too late: its first turn is missing"},
    {0, "1 stands where 0 belongs"},
    {0, "`m` stands where the index `i` belongs"},
    {0, "`n` stands where the index `i` belongs"},
    {0, "the index `j` stands where the index `i` belongs"},
    {0, "the loop for `dx` ends one too late: it has a turn too many"},
    {0, "the loop for `dx` ends one too early: its last turn is missing"},
    {0, "`n` stands where `m` belongs"},
    {0, "the index `j` stands where `m` belongs"},
    {0, "the index `i` stands where `m` belongs"},
    {0, "`dW` stands where `dx` belongs, where `dx` is computed"},
    {0, "`db` stands where `dx` belongs, where `dx` is computed"},
    {0, "an index of `dx` is one too far on, where `dx` is computed"},
    {0, "an index of `dx` is one too early, where `dx` is computed"},
    {0, "it is always the first element of `dx`, where `dx` is computed"},
    {0, "`m` stands where the index `j` belongs, where `dx` is computed"},
    {0, "`n` stands where the index `j` belongs, where `dx` is computed"},
    {0, "the index `i` stands where the index `j` belongs, where `dx` is computed"},
    {0, "the sign of `W[i * n + j] * dz[i]` is turned, where `dx` is computed"},
    {0, "`x` stands where `W` belongs, where `dx` is computed"},
    {0, "`dz` stands where `W` belongs, where `dx` is computed"},
    {0, "`dW` stands where `W` belongs, where `dx` is computed"},
    {0, "`db` stands where `W` belongs, where `dx` is computed"},
    {0, "`dx` stands where `W` belongs, where `dx` is computed"},
    {0, "an index of `W` is one too far on, where `dx` is computed"},
    {0, "an index of `W` is one too early, where `dx` is computed"},
    {0, "it is always the first element of `W`, where `dx` is computed"},
    {0, "`W` is read or written as if rows and columns were exchanged"},
    {0, "`W` is read or written as if rows and columns were exchanged"},
    {0, "`m` stands where the index `i` belongs, where `dx` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dx` is computed"},
    {0, "the index `j` stands where the index `i` belongs, where `dx` is computed"},
    {0, "`m` stands where `n` belongs, where `dx` is computed"},
    {0, "the index `j` stands where `n` belongs, where `dx` is computed"},
    {0, "the index `i` stands where `n` belongs, where `dx` is computed"},
    {0, "`/` stands where `*` belongs, where `dx` is computed"},
    {0, "`+` stands where `*` belongs, where `dx` is computed"},
    {0, "the factor `n` is left out, where `dx` is computed"},
    {0, "the factor the index `i` is left out, where `dx` is computed"},
    {0, "`m` stands where the index `j` belongs, where `dx` is computed"},
    {0, "`n` stands where the index `j` belongs, where `dx` is computed"},
    {0, "the index `i` stands where the index `j` belongs, where `dx` is computed"},
    {0, "`-` stands where `+` belongs, where `dx` is computed"},
    {0, "`*` stands where `+` belongs, where `dx` is computed"},
    {0, "the index `j` is not added, where `dx` is computed"},
    {0, "`i * n` is not added, where `dx` is computed"},
    {0, "`W` stands where `dz` belongs, where `dx` is computed"},
    {0, "`x` stands where `dz` belongs, where `dx` is computed"},
    {0, "`dW` stands where `dz` belongs, where `dx` is computed"},
    {0, "`db` stands where `dz` belongs, where `dx` is computed"},
    {0, "`dx` stands where `dz` belongs, where `dx` is computed"},
    {0, "an index of `dz` is one too far on, where `dx` is computed"},
    {0, "an index of `dz` is one too early, where `dx` is computed"},
    {0, "it is always the first element of `dz`, where `dx` is computed"},
    {0, "`m` stands where the index `i` belongs, where `dx` is computed"},
    {0, "`n` stands where the index `i` belongs, where `dx` is computed"},
    {0, "the index `j` stands where the index `i` belongs, where `dx` is computed"},
    {0, "`/` stands where `*` belongs, between `W[i * n + j]` and `dz[i]`"},
    {0, "`+` stands where `*` belongs, between `W[i * n + j]` and `dz[i]`"},
    {0, "the factor `dz[i]` is left out, where `dx` is computed"},
    {0, "the factor `W[i * n + j]` is left out, where `dx` is computed"},
    {0, "`dx` is overwritten where it should be added to"},
    {0, "`dx` is taken away from where it should be added to"},
    {0, "`dx` is multiplied where it should be added to"},
};
