// A disk that is full, or that does not keep what it is given, for as long as a file says so. Loaded before the
// program (LD_PRELOAD); HOLD_FAULTS is the folder in which a file `full` or `sync` switches the fault on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static int faulty(const char *what) {
  const char *folder = getenv("HOLD_FAULTS");
  char path[4096];
  if (!folder) return 0;
  snprintf(path, sizeof path, "%s/%s", folder, what);
  return access(path, F_OK) == 0;
}

static int of_database(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t n = readlink(link, path, sizeof path - 1);
  if (n < 0) return 0;
  path[n] = 0;
  return strstr(path, "hold.db") != NULL;
}

ssize_t pwrite64(int fd, const void *buffer, size_t count, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = (ssize_t (*)(int, const void *, size_t, off64_t))dlsym(RTLD_NEXT, "pwrite64");
  if (faulty("full") && of_database(fd)) { errno = ENOSPC; return -1; }
  return real(fd, buffer, count, at);
}

int ftruncate64(int fd, off64_t length) {
  static int (*real)(int, off64_t);
  if (!real) real = (int (*)(int, off64_t))dlsym(RTLD_NEXT, "ftruncate64");
  if (faulty("full") && of_database(fd)) { errno = ENOSPC; return -1; }
  return real(fd, length);
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = (int (*)(int))dlsym(RTLD_NEXT, "fsync");
  if (faulty("sync") && of_database(fd)) { errno = EIO; return -1; }
  return real(fd);
}
