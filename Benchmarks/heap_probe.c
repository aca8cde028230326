// Says every ten seconds what the heap of a process is made of: loaded before it by LD_PRELOAD, written to the file that HEAP_PROBE names.
// One line: bytes in use, bytes free within the heap, bytes mapped apart, and of those in use the bytes of SQLite.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <malloc.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void *repeat(void *file) {
    long long (*sqlite_bytes)(void) = (long long (*)(void))dlsym(RTLD_DEFAULT, "sqlite3_memory_used");
    for (;;) {
        char line[160];
        struct mallinfo2 heap = mallinfo2();
        int length = snprintf(
            line, sizeof line, "%12zu %12zu %12zu %12lld\n", heap.uordblks, heap.fordblks, heap.hblkhd, sqlite_bytes ? sqlite_bytes() : 0);
        // In one call, and padded: whoever reads sees one whole line.
        if (length > 0) (void)!pwrite((int)(long)file, line, (size_t)length, 0);
        sleep(10);
    }
    return NULL;
}

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("HEAP_PROBE");
    int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
    pthread_t thread;
    if (file >= 0 && pthread_create(&thread, NULL, repeat, (void *)(long)file) == 0) pthread_detach(thread);
}
