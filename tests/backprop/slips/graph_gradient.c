// The mutants of graph_gradient, made by `make mutants` (tests/grader/mutants/mutate.c).
#include <math.h>
#include <stdbool.h>

#include "backprop.h"
#include "mutants.h"

// ---- solutions/backprop/graph_gradient.c
#define graph_gradient graph_gradient_0
// The graph x1 = x w, x2 = x1 + b, loss = |y_true - x2|: once forward, once backward.
// Book: chapter 5, section "A graph, forward and backward".
#include <math.h>

#include "backprop.h"

static double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
double x1 = ({ double t_ = (M(2) ? -1 : 1) * (({ __auto_type t1 = (*(M(3) ? &w : M(4) ? &b : M(5) ? &y_true : &x)); __auto_type t2 = (*(M(6) ? &x : M(7) ? &b : M(8) ? &y_true : &w)); M(9) ? t1 / t2 : M(10) ? t1 + t2 : M(11) ? t1 : M(12) ? t2 : t1 * t2; })); M(1) ? (float)t_ : t_; });;
double x2 = ({ double t_ = (M(14) ? -1 : 1) * (({ __auto_type t3 = (*(M(15) ? &x : M(16) ? &w : M(17) ? &b : M(18) ? &y_true : &x1)); __auto_type t4 = (*(M(19) ? &x : M(20) ? &w : M(21) ? &y_true : M(22) ? &x1 : &b)); M(23) ? t3 - t4 : M(24) ? t3 * t4 : M(25) ? t3 : M(26) ? t4 : t3 + t4; })); M(13) ? (float)t_ : t_; });;
double dx2 = ({ double t_ = (M(28) ? (1) : M(29) ? (x2 < y_true ? -1 : 0) : (M(30) ^ !!(({ __auto_type t5 = (*(M(31) ? &x : M(32) ? &w : M(33) ? &b : M(34) ? &y_true : M(35) ? &x1 : &x2)); __auto_type t6 = (*(M(36) ? &x : M(37) ? &w : M(38) ? &b : M(39) ? &x1 : M(40) ? &x2 : &y_true)); M(41) ? t5 < t6 : M(42) ? t5 <= t6 : M(43) ? t5 >= t6 : M(44) ? t5 == t6 : M(45) ? t5 != t6 : t5 > t6; }))) ? (M(46) ? 2 : M(47) ? 0 : 1) : (M(48) ? (-1) : M(49) ? (0) : (M(50) ^ !!(({ __auto_type t7 = (*(M(51) ? &x : M(52) ? &w : M(53) ? &b : M(54) ? &y_true : M(55) ? &x1 : &x2)); __auto_type t8 = (*(M(56) ? &x : M(57) ? &w : M(58) ? &b : M(59) ? &x1 : M(60) ? &x2 : &y_true)); M(61) ? t7 <= t8 : M(62) ? t7 > t8 : M(63) ? t7 >= t8 : M(64) ? t7 == t8 : M(65) ? t7 != t8 : t7 < t8; }))) ? (M(66) ? (1) : -((M(67) ? 2 : M(68) ? 0 : 1))) : (M(69) ? 1 : 0))); M(27) ? (float)t_ : t_; });;
double dx1 = ({ double t_ = (M(71) ? -1 : 1) * (({ __auto_type t9 = (*(M(72) ? &x : M(73) ? &w : M(74) ? &b : M(75) ? &y_true : M(76) ? &x1 : M(77) ? &x2 : &dx2)); __auto_type t10 = (M(78) ? 2 : M(79) ? 0 : 1); M(80) ? t9 / t10 : M(81) ? t9 + t10 : M(82) ? t9 : M(83) ? t10 : t9 * t10; })); M(70) ? (float)t_ : t_; });;
if (M(84)) { *dw = dx1 * x; }
if (!(0 || M(85))) { ({ __auto_type t11 = &*((__typeof__(&*db))(M(86) ? (void *)dw : (void *)db)); __auto_type t12 = (M(87) ? -1 : 1) * (({ __auto_type t13 = (*(M(88) ? &x : M(89) ? &w : M(90) ? &b : M(91) ? &y_true : M(92) ? &x1 : M(93) ? &x2 : M(94) ? &dx1 : &dx2)); __auto_type t14 = (M(95) ? 2 : M(96) ? 0 : 1); M(97) ? t13 / t14 : M(98) ? t13 + t14 : M(99) ? t13 : M(100) ? t14 : t13 * t14; })); M(101) ? (*t11 += t12) : M(102) ? (*t11 -= t12) : (*t11 = t12); if (M(103)) *t11 = (float)*t11; *t11; }); }
if (!(0 || M(84) || M(104))) { ({ __auto_type t15 = &*((__typeof__(&*dw))(M(105) ? (void *)db : (void *)dw)); __auto_type t16 = (M(106) ? -1 : 1) * (({ __auto_type t17 = (*(M(107) ? &x : M(108) ? &w : M(109) ? &b : M(110) ? &y_true : M(111) ? &x1 : M(112) ? &x2 : M(113) ? &dx2 : &dx1)); __auto_type t18 = (*(M(114) ? &w : M(115) ? &b : M(116) ? &y_true : M(117) ? &x1 : M(118) ? &x2 : M(119) ? &dx2 : M(120) ? &dx1 : &x)); M(121) ? t17 / t18 : M(122) ? t17 + t18 : M(123) ? t17 : M(124) ? t18 : t17 * t18; })); M(125) ? (*t15 += t16) : M(126) ? (*t15 -= t16) : (*t15 = t16); if (M(127)) *t15 = (float)*t15; *t15; }); }
if (!(0)) { return (M(128) ? -1 : 1) * ((M(129) ? sqrt((y_true - x2)) : M(130) ? (y_true - x2) : fabs((M(131) ? -1 : 1) * (({ __auto_type t19 = (*(M(132) ? &x : M(133) ? &w : M(134) ? &b : M(135) ? &x1 : M(136) ? &x2 : M(137) ? &dx2 : M(138) ? &dx1 : &y_true)); __auto_type t20 = (*(M(139) ? &x : M(140) ? &w : M(141) ? &b : M(142) ? &y_true : M(143) ? &x1 : M(144) ? &dx2 : M(145) ? &dx1 : &x2)); M(146) ? t19 + t20 : M(147) ? t19 * t20 : M(148) ? t19 : M(149) ? t20 - t19 : t19 - t20; }))))); }
}


#undef graph_gradient

double graph_gradient(double x, double w, double b, double y_true, double *dw, double *db)
{
    switch (mutant_base) {
    default:
        return graph_gradient_0(x, w, b, y_true, dw, db);
    }
}

const unsigned mutant_count = 149, base_count = 1;
const struct mutant mutants[] = {
    {0, ""},
    {0, "x1 is a `float`"},
    {0, "the sign of `x * w` is turned, where x1 is computed"},
    {0, "`w` stands where `x` belongs, where x1 is computed"},
    {0, "`b` stands where `x` belongs, where x1 is computed"},
    {0, "`y_true` stands where `x` belongs, where x1 is computed"},
    {0, "`x` stands where `w` belongs, where x1 is computed"},
    {0, "`b` stands where `w` belongs, where x1 is computed"},
    {0, "`y_true` stands where `w` belongs, where x1 is computed"},
    {0, "`/` stands where `*` belongs, between `x` and `w`"},
    {0, "`+` stands where `*` belongs, between `x` and `w`"},
    {0, "the factor `w` is left out, where x1 is computed"},
    {0, "the factor `x` is left out, where x1 is computed"},
    {0, "x2 is a `float`"},
    {0, "a sign is turned, where x2 is computed"},
    {0, "`x` stands where x1 belongs, where x2 is computed"},
    {0, "`w` stands where x1 belongs, where x2 is computed"},
    {0, "`b` stands where x1 belongs, where x2 is computed"},
    {0, "`y_true` stands where x1 belongs, where x2 is computed"},
    {0, "`x` stands where `b` belongs, where x2 is computed"},
    {0, "`w` stands where `b` belongs, where x2 is computed"},
    {0, "`y_true` stands where `b` belongs, where x2 is computed"},
    {0, "x1 stands where `b` belongs, where x2 is computed"},
    {0, "`-` stands where `+` belongs, where x2 is computed"},
    {0, "`*` stands where `+` belongs, where x2 is computed"},
    {0, "`b` is not added, where x2 is computed"},
    {0, "x1 is not added, where x2 is computed"},
    {0, "the derivative by x2 is a `float`"},
    {0, "a condition is left out, as if it always held, where the derivative by x2 is computed"},
    {0, "a condition is left out, as if it never held, where the derivative by x2 is computed"},
    {0, "a condition is turned round, where the derivative by x2 is computed"},
    {0, "`x` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`w` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`b` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`y_true` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "x1 stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`x` stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "`w` stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "`b` stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "x1 stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "x2 stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "`<` stands where `>` belongs, where the derivative by x2 is computed"},
    {0, "`<=` stands where `>` belongs, where the derivative by x2 is computed"},
    {0, "`>=` stands where `>` belongs, where the derivative by x2 is computed"},
    {0, "`==` stands where `>` belongs, where the derivative by x2 is computed"},
    {0, "`!=` stands where `>` belongs, where the derivative by x2 is computed"},
    {0, "2 stands where 1 belongs, where the derivative by x2 is computed"},
    {0, "0 stands where 1 belongs, where the derivative by x2 is computed"},
    {0, "a condition is left out, as if it always held, where the derivative by x2 is computed"},
    {0, "a condition is left out, as if it never held, where the derivative by x2 is computed"},
    {0, "a condition is turned round, where the derivative by x2 is computed"},
    {0, "`x` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`w` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`b` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`y_true` stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "x1 stands where x2 belongs, where the derivative by x2 is computed"},
    {0, "`x` stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "`w` stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "`b` stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "x1 stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "x2 stands where `y_true` belongs, where the derivative by x2 is computed"},
    {0, "`<=` stands where `<` belongs, where the derivative by x2 is computed"},
    {0, "`>` stands where `<` belongs, where the derivative by x2 is computed"},
    {0, "`>=` stands where `<` belongs, where the derivative by x2 is computed"},
    {0, "`==` stands where `<` belongs, where the derivative by x2 is computed"},
    {0, "`!=` stands where `<` belongs, where the derivative by x2 is computed"},
    {0, "a minus sign is left out, where the derivative by x2 is computed"},
    {0, "2 stands where 1 belongs, where the derivative by x2 is computed"},
    {0, "0 stands where 1 belongs, where the derivative by x2 is computed"},
    {0, "1 stands where 0 belongs, where the derivative by x2 is computed"},
    {0, "the derivative by x1 is a `float`"},
    {0, "a sign is turned, where the derivative by x1 is computed"},
    {0, "`x` stands where the derivative by x2 belongs, where the derivative by x1 is computed"},
    {0, "`w` stands where the derivative by x2 belongs, where the derivative by x1 is computed"},
    {0, "`b` stands where the derivative by x2 belongs, where the derivative by x1 is computed"},
    {0, "`y_true` stands where the derivative by x2 belongs, where the derivative by x1 is computed"},
    {0, "x1 stands where the derivative by x2 belongs, where the derivative by x1 is computed"},
    {0, "x2 stands where the derivative by x2 belongs, where the derivative by x1 is computed"},
    {0, "2 stands where 1 belongs, where the derivative by x1 is computed"},
    {0, "0 stands where 1 belongs, where the derivative by x1 is computed"},
    {0, "`/` stands where `*` belongs, where the derivative by x1 is computed"},
    {0, "`+` stands where `*` belongs, where the derivative by x1 is computed"},
    {0, "the factor `1` is left out, where the derivative by x1 is computed"},
    {0, "the factor the derivative by x2 is left out, where the derivative by x1 is computed"},
    {0, "`dw` comes before `db`", "the two do not depend on each other"},
    {0, "a statement for `db` is left out"},
    {0, "`dw` stands where `db` belongs, where `db` is computed"},
    {0, "a sign is turned, where `db` is computed"},
    {0, "`x` stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "`w` stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "`b` stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "`y_true` stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "x1 stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "x2 stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "the derivative by x1 stands where the derivative by x2 belongs, where `db` is computed"},
    {0, "2 stands where 1 belongs, where `db` is computed"},
    {0, "0 stands where 1 belongs, where `db` is computed"},
    {0, "`/` stands where `*` belongs, where `db` is computed"},
    {0, "`+` stands where `*` belongs, where `db` is computed"},
    {0, "the factor `1` is left out, where `db` is computed"},
    {0, "the factor the derivative by x2 is left out, where `db` is computed"},
    {0, "`db` is added to where it should be set"},
    {0, "`db` is subtracted from where it should be set"},
    {0, "`db` passes through a `float`"},
    {0, "a statement for `dw` is left out"},
    {0, "`db` stands where `dw` belongs, where `dw` is computed"},
    {0, "a sign is turned, where `dw` is computed"},
    {0, "`x` stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "`w` stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "`b` stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "`y_true` stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "x1 stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "x2 stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "the derivative by x2 stands where the derivative by x1 belongs, where `dw` is computed"},
    {0, "`w` stands where `x` belongs, where `dw` is computed"},
    {0, "`b` stands where `x` belongs, where `dw` is computed"},
    {0, "`y_true` stands where `x` belongs, where `dw` is computed"},
    {0, "x1 stands where `x` belongs, where `dw` is computed"},
    {0, "x2 stands where `x` belongs, where `dw` is computed"},
    {0, "the derivative by x2 stands where `x` belongs, where `dw` is computed"},
    {0, "the derivative by x1 stands where `x` belongs, where `dw` is computed"},
    {0, "`/` stands where `*` belongs, where `dw` is computed"},
    {0, "`+` stands where `*` belongs, where `dw` is computed"},
    {0, "the factor `x` is left out, where `dw` is computed"},
    {0, "the factor the derivative by x1 is left out, where `dw` is computed"},
    {0, "`dw` is added to where it should be set"},
    {0, "`dw` is subtracted from where it should be set"},
    {0, "`dw` passes through a `float`"},
    {0, "the sign of `fabs(...)` is turned, in what is returned"},
    {0, "`sqrt` stands where `fabs` belongs"},
    {0, "`fabs` is left out, in what is returned"},
    {0, "a sign is turned, in what is returned", "fabs takes the sign away"},
    {0, "`x` stands where `y_true` belongs, in what is returned"},
    {0, "`w` stands where `y_true` belongs, in what is returned"},
    {0, "`b` stands where `y_true` belongs, in what is returned"},
    {0, "x1 stands where `y_true` belongs, in what is returned"},
    {0, "x2 stands where `y_true` belongs, in what is returned"},
    {0, "the derivative by x2 stands where `y_true` belongs, in what is returned"},
    {0, "the derivative by x1 stands where `y_true` belongs, in what is returned"},
    {0, "`x` stands where x2 belongs, in what is returned"},
    {0, "`w` stands where x2 belongs, in what is returned"},
    {0, "`b` stands where x2 belongs, in what is returned"},
    {0, "`y_true` stands where x2 belongs, in what is returned"},
    {0, "x1 stands where x2 belongs, in what is returned"},
    {0, "the derivative by x2 stands where x2 belongs, in what is returned"},
    {0, "the derivative by x1 stands where x2 belongs, in what is returned"},
    {0, "`+` stands where `-` belongs, in what is returned"},
    {0, "`*` stands where `-` belongs, in what is returned"},
    {0, "x2 is not subtracted, in what is returned"},
    {0, "the two sides of a difference are exchanged, in what is returned", "fabs takes the sign away"},
};
