// explain.c: search.h at the desk.
//
//     explain INPUTS ANSWERS
//
// Prints a line for each slip; the words of a second one stand behind a tab.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "search.h"

static FILE *results; // not stdout: the questions' answers print there

void tell_slip(const char *words, const char *second)
{
    fprintf(results, "%s%s%s\n", words, second ? "\t" : "", second ? second : "");
}

static struct bytes map(const char *path)
{
    int file = open(path, O_RDONLY | O_CLOEXEC);
    struct stat about;
    void *start = file < 0 || fstat(file, &about) < 0
                      ? MAP_FAILED
                      : mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (start == MAP_FAILED) {
        perror(path);
        exit(2);
    }
    return (struct bytes){start, (size_t)about.st_size};
}

int main(int argc, char **argv)
{
    if (argc != 3) {
        fputs("usage: explain INPUTS ANSWERS\n", stderr);
        return 2;
    }
    results = fdopen(dup(STDOUT_FILENO), "w");
    if (!results || !freopen("/dev/null", "w", stdout))
        return 3;
    search_slips(map(argv[1]), map(argv[2]));
    return 0;
}
