// sandbox.c: see sandbox.h.
//
// Inside bubblewrap there are the system's programs and libraries, the folder of what every run needs, the
// probe, the answer and its inputs, all read-only, and an empty folder in memory to work in. There is
// no network, no other process, no home, no solution.
#include "sandbox.h"

#include <errno.h>
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "environment.h"
#include "room.h"
#include "text.h"

static const char *const names[] = {[AT_THE_DESK] = "desk",
                                    [IN_CONFINEMENT] = "confinement",
                                    [IN_BUBBLEWRAP] = "bubblewrap",
                                    [NOWHERE] = "nowhere"};

const char *tier_name(enum tier tier)
{
    return names[tier];
}

enum tier tier_named(const char *name)
{
    for (enum tier tier = AT_THE_DESK; tier < NOWHERE; tier++)
        if (strcmp(name, names[tier]) == 0)
            return tier;
    return NOWHERE;
}

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
    const char *asked = setting("SANDBOX", "");
    if (strcmp(asked, "off") == 0)
        return false;
    return *asked || !(same_folder(code, "code") || same_folder(code, "solutions"));
}

// ---- Lists of arguments ------------------------------------------------------------------------

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

// FOLDER/NAME
static void add_path(struct arguments *arguments, const char *folder, const char *name)
{
    char *path = text_format("%s/%s", folder, name);
    add(arguments, path);
    free(path);
}

static bool is_link(const char *path)
{
    struct stat status;
    return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

// Each file that matches; covered by nothing, where `cover` is set. Newer versions of bubblewrap cover no link, and what a
// link leads to is covered itself.
static void add_matches(struct arguments *arguments, const char *pattern, bool cover)
{
    glob_t found;
    if (glob(pattern, 0, NULL, &found) == 0)
        for (size_t i = 0; i < found.gl_pathc; i++) {
            if (cover && is_link(found.gl_pathv[i]))
                continue;
            if (cover)
                add_all(arguments, (const char *const[]){"--ro-bind", "/dev/null", NULL});
            add(arguments, found.gl_pathv[i]);
        }
    globfree(&found);
}

// ---- Bubblewrap --------------------------------------------------------------------------------

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
    static const char *const words[] = {BUBBLEWRAP,
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

// For the oldest of kernels: newer ones read nothing that is not on a list (confine.c).
static void hide_gsl(struct arguments *arguments)
{
    add_all(arguments, (const char *const[]){"--tmpfs", "/usr/include/gsl", NULL});
    add_matches(arguments, "/usr/lib/*/libgsl*", true);
}

// An answer works in memory, on its own files; a figure, where its libraries are.
static void add_work(struct arguments *arguments, const struct ask *ask)
{
    if (ask->seconds) {
        add_all(arguments, (const char *const[]){"--ro-bind", ask->work, "/tmp", NULL});
        return;
    }
    hide_gsl(arguments);
    add_all(arguments, (const char *const[]){"--size", "67108864", "--tmpfs", "/tmp", NULL});
    const char *const files[] = {"answer.c", ask->file, NULL};
    for (const char *const *file = files; *file; file++) {
        add(arguments, "--ro-bind-try");
        add_path(arguments, ask->work, *file);
        add_path(arguments, "/tmp", *file);
    }
}

static void add_bubblewrap(struct arguments *arguments, const struct ask *ask)
{
    add_system(arguments);
    add(arguments, "--ro-bind");
    add_path(arguments, ask->made, "inside");
    add_all(arguments, (const char *const[]){"/downhill", "--ro-bind", ask->probe, "/probe", NULL});
    add_work(arguments, ask);
    add_all(arguments, (const char *const[]){"--chdir", "/tmp", "--remount-ro", "/", NULL});
}

// ---- The command -------------------------------------------------------------------------------

// Where things are for what runs; `user` is a number, or "-".
struct places {
    const char *inside, *probe, *work, *headers, *user;
};

// Takes all rights away but those that the script needs, and all that it starts.
static void add_confinement(struct arguments *arguments, const struct ask *ask,
                            const struct places *places)
{
    add_path(arguments, places->inside, "confine");
    add_all(arguments, (const char *const[]){"compiler", places->user, NULL});
    if (ask->seconds)
        add_path(arguments, places->work, "reads");
    else
        add_path(arguments, places->inside, "compiler-reads");
    add_all(arguments,
            (const char *const[]){places->work, places->inside, places->probe, "/bin/sh", NULL});
    if (strcmp(places->headers, places->inside) != 0)
        add_matches(arguments, HEADERS "/*.h", false);
    add_all(arguments, (const char *const[]){"--", "/bin/sh", NULL});
}

static void add_script(struct arguments *arguments, const struct ask *ask,
                       const struct places *places)
{
    if (ask->seconds) {
        add_path(arguments, places->inside, "figure.sh");
        add_all(arguments, (const char *const[]){places->work, places->inside, places->probe,
                                                 ask->seconds, NULL});
        return;
    }
    add_path(arguments, places->inside, "ask.sh");
    add_all(arguments, (const char *const[]){places->work, ask->exercise, places->headers,
                                             places->inside, places->probe, ask->file,
                                             ask->question ? ask->question : "", ask->cc, NULL});
    add_all(arguments, (const char *const *)ask->flags);
}

// A user that nobody is: root's answers run as one of those that systemd keeps for such purposes (61184 to
// 65519), each judge's as another; anybody else's can be nobody but themselves.
static uid_t user_of_answers(void)
{
    return geteuid() == 0 ? 61184 + (uid_t)getpid() % 4336 : geteuid();
}

struct command command_for(const struct ask *ask, enum tier tier)
{
    struct arguments arguments = {0};
    struct command command = {0};
    char *inside = text_format("%s/inside", ask->made), *probe = NULL, *work = NULL, *user = NULL;
    struct places places = {inside, ask->probe, ask->work, HEADERS, "-"};
    if (tier == IN_BUBBLEWRAP) {
        add_bubblewrap(&arguments, ask);
        places = (struct places){"/downhill", "/probe", "/tmp", "/downhill", "-"};
    } else if (tier == IN_CONFINEMENT) {
        const uid_t owner = user_of_answers();
        command.room = make_room(inside, ask->probe, ask->work, owner);
        free(inside);
        inside = text_format("%s/inside", command.room);
        probe = text_format("%s/probe", command.room);
        work = text_format("%s/work", command.room);
        user = text_format("%lu", (unsigned long)owner);
        places = (struct places){inside, probe, work, inside, user};
    }
    add_confinement(&arguments, ask, &places);
    add_script(&arguments, ask, &places);
    free(inside), free(probe), free(work), free(user);
    command.words = arguments.list;
    return command;
}

void command_free(struct command *command)
{
    remove_room(command->room);
    free(command->room);
    for (char **word = command->words; word && *word; word++)
        free(*word);
    free(command->words);
    *command = (struct command){0};
}

// ---- Which tier holds --------------------------------------------------------------------------

// Runs the command; what it complained of, or NULL when it ended well.
static char *complaint_of(char *const *words)
{
    int ends[2], status = -1;
    char said[256];
    size_t size = 0;
    if (pipe(ends) < 0)
        fail("pipe");
    fflush(NULL);
    pid_t child = fork();
    if (child == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(ends[1], STDERR_FILENO);
        close(ends[0]);
        execve(words[0], words, clean_environment);
        dprintf(STDERR_FILENO, "%s: %s\n", words[0], strerror(errno));
        _exit(126);
    }
    close(ends[1]);
    for (ssize_t got;
         size < sizeof said - 1 && (got = read(ends[0], said + size, sizeof said - 1 - size)) > 0;)
        size += (size_t)got;
    close(ends[0]);
    if (child > 0 && waitpid(child, &status, 0) == child && status == 0)
        return NULL;
    said[size] = 0;
    said[strcspn(said, "\n")] = 0;
    return text_format("%s", *said ? said : "it does not start");
}

static char *bubblewrap_lacks(void)
{
    struct arguments arguments = {0};
    add_system(&arguments);
    add(&arguments, "/bin/true");
    char *lacks = complaint_of(arguments.list);
    command_free(&(struct command){.words = arguments.list});
    return lacks;
}

static char *confinement_lacks(const char *made)
{
    struct arguments arguments = {0};
    char *inside = text_format("%s/inside", made);
    char *user = text_format("%lu", (unsigned long)user_of_answers());
    struct places places = {inside, "/bin/true", "/", inside, user};
    add_confinement(&arguments, &(struct ask){0}, &places);
    add_all(&arguments, (const char *const[]){"-c", ":", NULL});
    char *lacks = complaint_of(arguments.list);
    command_free(&(struct command){.words = arguments.list});
    free(inside), free(user);
    return lacks;
}

struct sandbox find_sandbox(const char *made)
{
    enum tier asked = tier_named(setting("SANDBOX", ""));
    if (asked == IN_BUBBLEWRAP || asked == IN_CONFINEMENT)
        return (struct sandbox){asked, NULL};
    char *bubblewrap = bubblewrap_lacks();
    if (!bubblewrap)
        return (struct sandbox){IN_BUBBLEWRAP, NULL};
    char *confinement = confinement_lacks(made);
    struct sandbox found = {confinement ? NOWHERE : IN_CONFINEMENT, NULL};
    if (confinement)
        found.lacks = text_format(
            "There is no sandbox for strangers' code: neither bubblewrap (%s) nor confinement (%s) "
            "works here, so nothing new is graded. Install bubblewrap and allow user namespaces, or "
            "use Linux 5.13 or newer with Landlock. If you trust this code: the same command with "
            "SANDBOX=off.",
            bubblewrap, confinement);
    else
        found.lacks = text_format(
            "Strangers' code runs confined (Landlock, seccomp%s), without bubblewrap (%s). For both: "
            "install bubblewrap and allow user namespaces.",
            geteuid() == 0 ? ", as another user" : "", bubblewrap);
    free(bubblewrap), free(confinement);
    return found;
}
