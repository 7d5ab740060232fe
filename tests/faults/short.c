/* Preloaded: write() to a file whose path holds $SHORT_NAME takes $SHORT_BYTES bytes at most. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

ssize_t write(int fd, const void* from, size_t size)
{
    static ssize_t (*real)(int, const void*, size_t);
    const char* name = getenv("SHORT_NAME");
    char link[64], path[4096];
    ssize_t length;
    if (!real)
        real = (ssize_t(*)(int, const void*, size_t))dlsym(RTLD_NEXT, "write");
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, path, sizeof path - 1);
    if (name && length > 0) {
        size_t most = strtoul(getenv("SHORT_BYTES"), NULL, 10);
        path[length] = 0;
        if (strstr(path, name) && size > most)
            size = most;
    }
    return real(fd, from, size);
}
