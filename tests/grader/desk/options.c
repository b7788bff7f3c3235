// options.c: see options.h.
#include "options.h"

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

struct options parse_options(int argc, char **argv)
{
    struct options options = {0};
    const char *tier = tier_name(AT_THE_DESK);
    struct {
        const char *name, **place;
    } known[] = {{"label", &options.label},     {"work", &options.work},
                 {"made", &options.made},       {"chapter", &options.chapter},
                 {"points", &options.points},   {"seed", &options.seed},
                 {"cc", &options.cc},           {"verdict", &options.verdict},
                 {"key", &options.key},         {"question", &options.question},
                 {"refused", &options.refused}, {"tier", &tier}};
    enum { KNOWN = sizeof known / sizeof *known, NEEDED = KNOWN - 3 };
    struct option table[KNOWN + 1] = {0};
    for (int i = 0; i < KNOWN; i++)
        table[i] = (struct option){known[i].name, required_argument, NULL, i};
    int option;
    while ((option = getopt_long(argc, argv, "", table, NULL)) != -1) {
        if (option == '?')
            exit(2);
        *known[option].place = optarg;
    }
    options.tier = tier_named(tier);
    for (int i = 0; i < NEEDED; i++)
        if (!*known[i].place) {
            fprintf(stderr, "judge: --%s is missing\n", known[i].name);
            exit(2);
        }
    return options;
}
