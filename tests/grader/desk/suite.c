// suite.c: each group of questions as one test of a Check suite, without fork, because what runs
// here is trusted.
#include <check.h>
#include <string.h>

#include "judge.h"
#include "questions.h"

START_TEST(group_test)
{
    ck_assert_msg(judge_group((size_t)_i), "%s", groups[_i]->sentence);
}
END_TEST

void run_groups(const char *question)
{
    Suite *suite = suite_create(exercise_name);
    TCase *test_case = tcase_create("groups");
    suite_add_tcase(suite, test_case);
    for (int i = 0; groups[i]; i++)
        if (!question || strcmp(question, groups[i]->name) == 0)
            tcase_add_loop_test(test_case, group_test, i, i + 1);
    SRunner *runner = srunner_create(suite);
    srunner_set_fork_status(runner, CK_NOFORK);
    srunner_run_all(runner, CK_SILENT);
    srunner_free(runner);
}
