/* A disk that fails: loaded before libc, it makes the Nth write or sync of a database's files fail.
   Built and used by failing_saves.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long left = 0;      /* calls until the one that fails; 0: none fails */
static int failure = 0;    /* errno of those that fail */
static int lasting = 0;    /* whether all later ones fail as well */
static int of_syncs = 0;   /* whether syncs are counted down, not writes */
static long syncs = 0;     /* syncs done so far */

void disk_fails(long nth, int error, int for_good, int in_syncs) {
    left = nth, failure = error, lasting = for_good, of_syncs = in_syncs;
}

long disk_syncs(void) { return syncs; }

static int is_database(int fd) {
    char link[64], name[512];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, name, sizeof name - 1);
    if (length <= 0) return 0;
    name[length] = 0;
    return strstr(name, ".db") != NULL && strstr(name, ".lock") == NULL;
}

static int fails(int fd, int is_sync) {
    if (left == 0 || is_sync != of_syncs || !is_database(fd)) return 0;
    if (left > 1) { left--; return 0; }
    if (!lasting) left = 0;
    errno = failure;
    return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *data, size_t size) {
    return fails(fd, 0) ? -1 : REAL(write)(fd, data, size);
}
ssize_t pwrite(int fd, const void *data, size_t size, off_t at) {
    return fails(fd, 0) ? -1 : REAL(pwrite)(fd, data, size, at);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t at) {
    return fails(fd, 0) ? -1 : REAL(pwrite64)(fd, data, size, at);
}
int ftruncate(int fd, off_t size) { return fails(fd, 0) ? -1 : REAL(ftruncate)(fd, size); }
int ftruncate64(int fd, off64_t size) { return fails(fd, 0) ? -1 : REAL(ftruncate64)(fd, size); }
int fsync(int fd) { syncs += is_database(fd); return fails(fd, 1) ? -1 : REAL(fsync)(fd); }
int fdatasync(int fd) { syncs += is_database(fd); return fails(fd, 1) ? -1 : REAL(fdatasync)(fd); }
