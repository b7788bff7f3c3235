// sandbox.c: see sandbox.h.
//
// Inside the sandbox there are the system's programs and libraries, the book's headers, the probe,
// ask.sh and the one answer, all read-only, and an empty folder in memory to work in. There is no
// network, no other process, no home, no solution, no GSL. A program that draws the reader's own
// figure finds GSL and the libraries of its functions instead: no marks depend on it.
#include "sandbox.h"

#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Whether `code` is the folder `own` of the project, or a longer path to it; a link to it is not.
static bool same_folder(const char *code, const char *own)
{
    struct stat first, second;
    char *path = strdup(code);
    for (size_t end = strlen(path); end > 1 && path[end - 1] == '/'; end--)
        path[end - 1] = 0; // behind a slash a link would be followed
    bool same =
        strcmp(path, own) == 0 || (lstat(path, &first) == 0 && stat(own, &second) == 0 &&
                                   first.st_dev == second.st_dev && first.st_ino == second.st_ino);
    free(path);
    return same;
}

bool needs_sandbox(const char *code)
{
    const char *asked = getenv("SANDBOX");
    if (asked && strcmp(asked, "off") == 0)
        return false;
    return (asked && strcmp(asked, "on") == 0) ||
           !(same_folder(code, "code") || same_folder(code, "solutions"));
}

struct arguments {
    char **list;
    size_t count, capacity;
};

static void add(struct arguments *arguments, const char *argument)
{
    if (arguments->count + 1 >= arguments->capacity) {
        arguments->capacity = arguments->capacity ? 2 * arguments->capacity : 64;
        arguments->list = realloc(arguments->list, arguments->capacity * sizeof *arguments->list);
        if (!arguments->list)
            abort();
    }
    arguments->list[arguments->count++] = strdup(argument);
    arguments->list[arguments->count] = NULL;
}

static void add_all(struct arguments *arguments, const char *const *words)
{
    for (; *words; words++)
        add(arguments, *words);
}

static void add_bind(struct arguments *arguments, const char *from, const char *to)
{
    add_all(arguments, (const char *const[]){"--ro-bind", from, to, NULL});
}

// One --ro-bind for each file that matches: to the folder `to`, or over itself when `to` is NULL.
static void add_matches(struct arguments *arguments, const char *pattern, const char *from,
                        const char *to)
{
    glob_t found;
    if (glob(pattern, 0, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++) {
            char path[4096];
            const char *name = strrchr(found.gl_pathv[i], '/');
            snprintf(path, sizeof path, "%s%s", to ? to : "", to ? name : found.gl_pathv[i]);
            add_bind(arguments, from ? from : found.gl_pathv[i], path);
        }
    globfree(&found);
}

static void add_ask(struct arguments *arguments, const struct ask *ask, const char *script,
                    const char *work, const char *headers, const char *confine, const char *probe)
{
    add_all(arguments,
            (const char *const[]){"/bin/sh", script, work, ask->exercise, headers, confine, probe,
                                  ask->inputs, ask->question ? ask->question : "", ask->cc, NULL});
    add_all(arguments, (const char *const *)ask->flags);
}

char **desk_command(const struct ask *ask)
{
    struct arguments arguments = {0};
    add_ask(&arguments, ask, ASK_SCRIPT, ask->work, HEADERS, ask->confine, ask->probe);
    return arguments.list;
}

// /lib and the like are links into /usr nowadays, and stay so: bound as folders they would show
// again what is hidden there.
static void add_top_folder(struct arguments *arguments, const char *path)
{
    char target[PATH_MAX];
    ssize_t length = readlink(path, target, sizeof target - 1);
    target[length > 0 ? length : 0] = 0;
    if (length > 0)
        add_all(arguments, (const char *const[]){"--symlink", target, path, NULL});
    else
        add_all(arguments, (const char *const[]){"--ro-bind-try", path, path, NULL});
}

static void add_system(struct arguments *arguments)
{
    static const char *const words[] = {"/usr/bin/bwrap",
                                        "--unshare-all",
                                        "--die-with-parent",
                                        "--new-session",
                                        "--cap-drop",
                                        "ALL",
                                        "--ro-bind",
                                        "/usr",
                                        "/usr",
                                        "--ro-bind-try",
                                        "/etc/alternatives",
                                        "/etc/alternatives", // cc is a link through here
                                        "--ro-bind-try",
                                        "/etc/ld.so.cache",
                                        "/etc/ld.so.cache",
                                        "--proc",
                                        "/proc",
                                        "--dev",
                                        "/dev",
                                        "--remount-ro",
                                        "/dev",
                                        NULL};
    add_all(arguments, words);
    add_top_folder(arguments, "/bin");
    add_top_folder(arguments, "/lib");
    add_top_folder(arguments, "/lib64");
    char here[PATH_MAX]; // a project among the system's files is not to be seen
    if (getcwd(here, sizeof here) && strncmp(here, "/usr/", 5) == 0)
        add_all(arguments, (const char *const[]){"--tmpfs", here, NULL});
}

static void hide_gsl(struct arguments *arguments)
{
    add_all(arguments, (const char *const[]){"--tmpfs", "/usr/include/gsl", NULL});
    add_matches(arguments, "/usr/lib/*/libgsl*", "/dev/null", NULL);
}

static void add_room_to_work(struct arguments *arguments)
{
    add_all(arguments, (const char *const[]){"--size", "67108864", "--tmpfs", "/tmp", "--chdir",
                                             "/tmp", "--dir", "/downhill", NULL});
}

char **sandbox_command(const struct ask *ask)
{
    struct arguments arguments = {0};
    char answer[4096];
    snprintf(answer, sizeof answer, "%s/answer.c", ask->work);
    add_system(&arguments);
    hide_gsl(&arguments);
    add_room_to_work(&arguments);
    add_matches(&arguments, HEADERS "/*.h", NULL, "/downhill");
    add_bind(&arguments, ask->confine, "/downhill/confine");
    add_bind(&arguments, ask->probe, "/downhill/probe");
    add_bind(&arguments, ASK_SCRIPT, "/downhill/ask.sh");
    add_bind(&arguments, answer, "/tmp/answer.c");
    char inputs[4096];
    snprintf(inputs, sizeof inputs, "%s/inputs", ask->work);
    add_all(&arguments, (const char *const[]){"--ro-bind-try", inputs, "/tmp/inputs", NULL});
    add_all(&arguments, (const char *const[]){"--remount-ro", "/", NULL});
    add_ask(&arguments, ask, "/downhill/ask.sh", "/tmp", "/downhill", "/downhill/confine",
            "/downhill/probe");
    return arguments.list;
}

char **figure_desk_command(const struct figure *figure)
{
    struct arguments arguments = {0};
    add_all(&arguments,
            (const char *const[]){"/bin/sh", FIGURE_SCRIPT, figure->work, figure->confine,
                                  figure->program, figure->seconds, NULL});
    return arguments.list;
}

char **figure_sandbox_command(const struct figure *figure)
{
    struct arguments arguments = {0};
    add_system(&arguments);
    add_room_to_work(&arguments);
    add_bind(&arguments, figure->confine, "/downhill/confine");
    add_bind(&arguments, figure->program, "/downhill/program");
    add_bind(&arguments, FIGURE_SCRIPT, "/downhill/figure.sh");
    add_bind(&arguments, figure->work, "/downhill/lib");
    add_all(&arguments, (const char *const[]){"--remount-ro", "/", "/bin/sh", "/downhill/figure.sh",
                                              "/downhill/lib", "/downhill/confine",
                                              "/downhill/program", figure->seconds, NULL});
    return arguments.list;
}
