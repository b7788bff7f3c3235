// files.c: see files.h. Archives are read by libarchive, which knows zip, tar, 7z, rar and their compressions.
#include "files.h"

#include <archive.h>
#include <archive_entry.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "names.h"
#include "people.h"
#include "text.h"

enum { MOST_FILES = 1000000, MOST_LEVELS = 16 };

static const char *const endings[] = {".zip", ".tar", ".tar.gz", ".tgz",     ".tar.xz",
                                      ".txz", ".7z",  ".rar",    ".tar.bz2", ".tar.zst"};

static size_t archive_ending(const char *name)
{
    size_t length = strlen(name), found = 0;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        size_t size = strlen(endings[i]);
        if (length > size && size > found && strcasecmp(name + length - size, endings[i]) == 0)
            found = size;
    }
    return found;
}

char *without_archive_ending(const char *name)
{
    return strndup(name, strlen(name) - archive_ending(name));
}

char *file_name_for(const char *submission)
{
    enum { LONGEST = 200 }; // bytes; what is put behind it makes at most 55 more
    size_t length = strlen(submission);
    if (length <= LONGEST)
        return strdup(submission);
    for (length = LONGEST; ((unsigned char)submission[length] & 0xC0) == 0x80;)
        length--; // not within a letter of UTF-8
    return text_format("%.*s-%08llx", (int)length, submission,
                       (unsigned long long)XXH3_64bits(submission, strlen(submission)) >> 32);
}

static bool is_source(const char *name)
{
    size_t length = strlen(name);
    return (length > 2 && strcasecmp(name + length - 2, ".c") == 0) ||
           (length > 6 && strcasecmp(name + length - 6, ".c.txt") == 0);
}

// How much of a file is read; 0: its name alone counts.
static size_t limit_of(const char *path)
{
    const char *slash = strrchr(path, '/');
    if (strcmp(slash ? slash + 1 : path, PEOPLE_FILE) == 0)
        return ARCHIVE_LIMIT;
    return is_source(path) ? FILE_LIMIT : 0;
}

static struct file *add(struct files *files, const char *path)
{
    if ((files->count & (files->count - 1)) == 0) {
        files->list = realloc(files->list, 2 * (files->count + 1) * sizeof *files->list);
        if (!files->list)
            abort();
    }
    struct file *file = &files->list[files->count++];
    *file = (struct file){.path = name_composed(path)};
    return file;
}

static void add_folder(struct files *files, const char *path, bool archive)
{
    char *folder = text_format("%s/", path);
    add(files, folder)->archive = archive;
    free(folder);
}

// ---- Archives ----------------------------------------------------------------------------------

// What is left of an entry's path without the steps that lead nowhere. *out: it has steps that lead upwards.
static char *plain_path(const char *base, const char *entry, bool *out)
{
    *out = false;
    char *path = text_format("%s", base), *copy = strdup(entry), *rest = copy;
    for (char *step; (step = strsep(&rest, "/\\"));) {
        *out = *out || strcmp(step, "..") == 0;
        if (*step && strcmp(step, ".") != 0 && strcmp(step, "..") != 0) {
            char *longer = text_format("%s%s%s", path, *path ? "/" : "", step);
            free(path);
            path = longer;
        }
    }
    free(copy);
    return path;
}

// Up to `limit` bytes of the current entry, and a NUL; NULL with *why where that cannot be.
static char *entry_bytes(struct archive *archive, size_t limit, size_t *size, const char **why)
{
    char *bytes = NULL;
    ssize_t got = 0;
    for (*size = 0;;) {
        bytes = realloc(bytes, *size + (1 << 16) + 1);
        if (!bytes)
            abort();
        got = archive_read_data(archive, bytes + *size, 1 << 16);
        if (got <= 0)
            break;
        *size += (size_t)got;
        if (*size > limit)
            break;
    }
    if (got == 0) {
        bytes[*size] = 0;
        return bytes;
    }
    *why = got > 0 ? "it is too large" : "it is damaged, or locked by a password";
    free(bytes);
    return NULL;
}

static struct archive *new_archive(void)
{
    struct archive *archive = archive_read_new();
    archive_read_support_filter_all(archive);
    archive_read_support_format_all(archive);
    return archive;
}

static void read_archive(struct files *files, struct archive *archive, const char *base, int level);

static void read_inner_archive(struct files *files, const char *path, struct archive *outer,
                               int level)
{
    size_t size;
    const char *why = NULL;
    char *bytes = level < MOST_LEVELS ? entry_bytes(outer, ARCHIVE_LIMIT, &size, &why) : NULL;
    if (!bytes) {
        add(files, path)->why = why ? why : "archives in archives, too deep";
        return;
    }
    struct archive *inner = new_archive();
    char *base = without_archive_ending(path);
    if (archive_read_open_memory(inner, bytes, size) == ARCHIVE_OK) {
        add_folder(files, base, true);
        read_archive(files, inner, base, level + 1);
    } else {
        add(files, path)->why = "it is no archive that can be read";
    }
    archive_read_free(inner);
    free(base);
    free(bytes);
}

static void read_entry(struct files *files, struct archive *archive, struct archive_entry *entry,
                       const char *base, int level)
{
    const char *name = archive_entry_pathname(entry);
    if (!name) {
        add(files, base)->why = "a name in this archive cannot be read";
        return;
    }
    bool out;
    char *path = plain_path(base, name, &out);
    if (out) {
        add(files, path)->why = "its path leads out of its folder";
    } else if (archive_entry_filetype(entry) == AE_IFDIR) {
        add_folder(files, path, false);
    } else if (archive_ending(path)) {
        read_inner_archive(files, path, archive, level);
    } else {
        struct file *file = add(files, path);
        file->modified = archive_entry_mtime(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry))
            file->why = "it is a link, or no regular file";
        else if (limit_of(path))
            file->text = entry_bytes(archive, limit_of(path), &file->size, &file->why);
    }
    free(path);
}

// All of an opened archive below `base`, as long as it stays within the limits.
static void read_archive(struct files *files, struct archive *archive, const char *base, int level)
{
    struct archive_entry *entry;
    size_t first = files->count, bytes = 0;
    int status = ARCHIVE_OK;
    while (files->count < MOST_FILES && bytes <= ARCHIVE_LIMIT &&
           (status = archive_read_next_header(archive, &entry)) >= ARCHIVE_WARN &&
           status != ARCHIVE_EOF) {
        size_t before = files->count;
        read_entry(files, archive, entry, base, level);
        for (; before < files->count; before++)
            bytes += files->list[before].size;
    }
    if (status != ARCHIVE_EOF)
        add(files, base)->why =
            files->count == first && status < ARCHIVE_WARN
                ? "it is no archive that can be read"
                : "this archive is damaged or too large: not all of it was read";
}

// ---- Folders -----------------------------------------------------------------------------------

static void read_text(struct file *file, int descriptor, const struct stat *status, size_t limit)
{
    if ((size_t)status->st_size > limit) {
        file->why = limit == FILE_LIMIT ? "it is larger than 1 MiB" : "it is larger than 64 MiB";
        return;
    }
    file->text = malloc((size_t)status->st_size + 1);
    ssize_t got = read(descriptor, file->text, (size_t)status->st_size);
    file->size = got > 0 ? (size_t)got : 0;
    file->text[file->size] = 0;
    if (got < 0)
        file->why = strerror(errno);
}

static void read_folder(struct files *files, int folder, const char *base, int level);

// One name in an open folder: a folder, an archive, or a file.
static void read_name(struct files *files, int folder, const char *name, const char *base,
                      int level)
{
    char *path = text_format("%s%s%s", base, *base ? "/" : "", name);
    struct stat status;
    int opened = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    bool found = opened >= 0 && fstat(opened, &status) == 0;
    if (found && S_ISDIR(status.st_mode)) {
        read_folder(files, opened, path, level + 1);
    } else if (found && S_ISREG(status.st_mode) && archive_ending(name)) {
        struct archive *archive = new_archive();
        char *inside = without_archive_ending(path);
        archive_read_open_fd(archive, opened, 1 << 16);
        add_folder(files, inside, true);
        read_archive(files, archive, inside, level + 1);
        archive_read_free(archive);
        free(inside);
        close(opened);
    } else {
        struct file *file = add(files, path);
        file->modified = found ? status.st_mtime : 0;
        if (!found)
            file->why = errno == ELOOP ? "it is a link, which is not followed" : strerror(errno);
        else if (!S_ISREG(status.st_mode))
            file->why = "it is no regular file";
        else if (limit_of(name))
            read_text(file, opened, &status, limit_of(name));
        if (opened >= 0)
            close(opened);
    }
    free(path);
}

// Closes `folder`.
static void read_folder(struct files *files, int folder, const char *base, int level)
{
    DIR *names = level <= MOST_LEVELS ? fdopendir(folder) : NULL;
    if (!names) {
        add(files, base)->why =
            level > MOST_LEVELS ? "folders in folders, too deep" : strerror(errno);
        close(folder);
        return;
    }
    if (*base)
        add_folder(files, base, false);
    for (struct dirent *name; files->count < MOST_FILES && (name = readdir(names));)
        if (strcmp(name->d_name, ".") != 0 && strcmp(name->d_name, "..") != 0)
            read_name(files, folder, name->d_name, base, level);
    closedir(names);
}

// ---- The whole ---------------------------------------------------------------------------------

static int by_path(const void *a, const void *b)
{
    return strcmp(((const struct file *)a)->path, ((const struct file *)b)->path);
}

struct files files_read(const char *path)
{
    struct files files = {0};
    struct stat status;
    int opened = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (opened < 0 || fstat(opened, &status) < 0) {
        fprintf(stderr, "FROM=%s: %s. Name the folder or the archive that holds the submissions.\n",
                path, strerror(errno));
        exit(2);
    }
    if (S_ISDIR(status.st_mode)) {
        read_folder(&files, opened, "", 0);
    } else {
        struct archive *archive = new_archive();
        archive_read_open_fd(archive, opened, 1 << 16);
        read_archive(&files, archive, "", 0);
        for (size_t i = 0; i < files.count; i++)
            if (!*files.list[i].path)
                files.why = files.list[i].why;
        if (files.count == 1 && files.why) {
            fprintf(stderr, "FROM=%s: %s.\n", path, files.why);
            exit(2);
        }
        archive_read_free(archive);
        close(opened);
    }
    if (files.count > 0)
        qsort(files.list, files.count, sizeof *files.list, by_path);
    return files;
}
