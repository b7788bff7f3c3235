// snapshot.c: see snapshot.h.
#include "snapshot.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "text.h"

#define ANSWER_LIMIT (1 << 20) // bytes

// A stranger's answer is opened without following a link, be it the file or its chapter's folder:
// it might lead to a solution, to another's answer or to the grades.
static int open_answer(const char *path, bool stranger)
{
    const int flags = O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK; // a pipe must not block
    if (!stranger)
        return open(path, flags);
    char *folder = text_format("./%s", path);
    if (path[0] == '/')
        memmove(folder, path, strlen(path) + 1);
    char *file = strrchr(folder, '/');
    *file++ = 0;
    char *chapter = strrchr(folder, '/');
    *chapter++ = 0;
    int code = open(*folder ? folder : "/", O_PATH | O_DIRECTORY | O_CLOEXEC);
    int inside = openat(code, chapter, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    int answer = openat(inside, file, flags | O_NOFOLLOW);
    int error = errno;
    close(code);
    close(inside);
    free(folder);
    errno = error;
    return answer;
}

// Why the open file is no answer, or NULL.
static const char *unfit(int file)
{
    struct stat status;
    if (file < 0 && errno == ELOOP)
        return "the file is a symbolic link, which is not followed in other people's folders";
    if (file < 0 || fstat(file, &status) < 0)
        return strerror(errno);
    if (!S_ISREG(status.st_mode))
        return "what bears this name is not a regular file";
    return status.st_size > ANSWER_LIMIT ? "the file is larger than 1 MiB" : NULL;
}

static void put_line_directive(FILE *to, const char *label)
{
    fputs("#line 1 \"", to);
    for (const unsigned char *at = (const unsigned char *)label; *at; at++)
        fprintf(to, *at < ' ' || *at == 127 ? "\\%03o" : strchr("\"\\", *at) ? "\\%c" : "%c", *at);
    fputs("\"\n", to);
}

const char *take_snapshot(const char *answer, const char *label, const char *path, bool stranger)
{
    int file = open_answer(answer, stranger);
    const char *why = unfit(file);
    if (why) {
        if (file >= 0)
            close(file);
        return why;
    }
    FILE *from = fdopen(file, "r"), *to = fopen(path, "we");
    if (!from || !to) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(3);
    }
    put_line_directive(to, label);
    char mark[3]; // of the byte order: editors on Windows begin a file with it
    if (fread(mark, 1, 3, from) != 3 || memcmp(mark, "\xEF\xBB\xBF", 3) != 0)
        rewind(from);
    char chunk[1 << 14];
    for (size_t got, all = 0; (got = fread(chunk, 1, sizeof chunk, from)) > 0;)
        if ((all += got) <= ANSWER_LIMIT) // it might grow meanwhile
            fwrite(chunk, 1, got, to);
        else
            break;
    why = ferror(from) ? strerror(errno) : NULL;
    fclose(from);
    if (fclose(to) != 0) {
        fprintf(stderr, "%s: %s\n", path, strerror(errno));
        exit(3);
    }
    return why;
}
