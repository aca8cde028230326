// Who holds the heap of a process: every block that is in use is counted under the calls that asked for it, and once a minute all of that
// is written to a file of the folder that HEAP_TRACE names. Loaded before the process by LD_PRELOAD; Benchmarks/heap_diff.py compares two files.
// Each line: bytes, blocks, and the return addresses, innermost first, as far as frame pointers lead. Takes some 250 MB and twice the time.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

extern void *__libc_malloc(size_t);
extern void __libc_free(void *);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

enum { DEPTH = 28, SHARDS = 256, BLOCKS = 32768, CALLERS = 1 << 20, NOBODY = CALLERS };

struct block { uintptr_t address; uint32_t size, caller; };
struct shard { volatile int lock; uint32_t count; struct block *blocks; };
struct caller { volatile uint64_t hash; int64_t bytes, count; uintptr_t frames[DEPTH]; };

static struct shard shards[SHARDS];
static struct caller *callers;
static volatile int isOn;
static __thread uintptr_t stackBegin __attribute__((tls_model("initial-exec"))), stackEnd __attribute__((tls_model("initial-exec")));
static __thread int isOurs __attribute__((tls_model("initial-exec")));

static uint64_t mixed(uint64_t x) {
    x = (x ^ (x >> 33)) * 0xff51afd7ed558ccdULL;
    x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53ULL;
    return x ^ (x >> 33);
}

static void find_stack(void) {
    pthread_attr_t attributes;
    void *begin;
    size_t size;
    isOurs = 1;
    stackEnd = 1;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        if (pthread_attr_getstack(&attributes, &begin, &size) == 0) stackBegin = (uintptr_t)begin, stackEnd = stackBegin + size;
        pthread_attr_destroy(&attributes);
    }
    isOurs = 0;
}

static uint32_t caller_of(uintptr_t frame) {
    uintptr_t frames[DEPTH];
    uint64_t hash = 1;
    int depth = 0;
    while (depth < DEPTH) {
        // Swift marks the frames of its asynchronous functions in this bit.
        frame &= ~(1ULL << 60);
        if (frame < stackBegin || frame + 16 > stackEnd || frame % 8 != 0) break;
        const uintptr_t *words = (const uintptr_t *)frame;
        if (words[1] == 0) break;
        frames[depth++] = words[1];
        hash = mixed(hash ^ words[1]);
        const uintptr_t next = words[0] & ~(1ULL << 60);
        if (next <= frame) break;
        frame = next;
    }
    if (hash == 0) hash = 1;
    for (uint32_t tries = 0, i = hash % CALLERS; tries < 64; tries++, i = (i + 1) % CALLERS) {
        if (callers[i].hash == hash) return i;
        if (callers[i].hash != 0) continue;
        if (__sync_bool_compare_and_swap(&callers[i].hash, 0, hash)) {
            memcpy(callers[i].frames, frames, sizeof frames[0] * depth);
            return i;
        }
        if (callers[i].hash == hash) return i;
    }
    return NOBODY;
}

static struct shard *locked(uint64_t hash) {
    struct shard *shard = &shards[hash >> 56];
    while (__sync_lock_test_and_set(&shard->lock, 1)) {}
    return shard;
}

static void count(struct block block, int sign) {
    __sync_fetch_and_add(&callers[block.caller].bytes, sign * (int64_t)block.size);
    __sync_fetch_and_add(&callers[block.caller].count, sign);
}

static void add(void *address, size_t size, uintptr_t frame) {
    if (!isOn || isOurs || address == NULL) return;
    if (stackEnd == 0) find_stack();
    const struct block block = {(uintptr_t)address, (uint32_t)size, caller_of(frame)};
    const uint64_t hash = mixed(block.address);
    if (block.caller == NOBODY) return;
    struct shard *shard = locked(hash);
    uint32_t i = hash % BLOCKS;
    if (shard->count < BLOCKS - 64) {
        while (shard->blocks[i].address != 0) i = (i + 1) % BLOCKS;
        shard->blocks[i] = block;
        shard->count++;
        count(block, 1);
    }
    __sync_lock_release(&shard->lock);
}

static void drop(void *address) {
    if (!isOn || address == NULL) return;
    const uint64_t hash = mixed((uintptr_t)address);
    struct shard *shard = locked(hash);
    uint32_t i = hash % BLOCKS;
    while (shard->blocks[i].address != 0 && shard->blocks[i].address != (uintptr_t)address) i = (i + 1) % BLOCKS;
    if (shard->blocks[i].address != 0) {
        count(shard->blocks[i], -1);
        shard->count--;
        // Those behind it move up, so that no search ends early.
        for (uint32_t j = (i + 1) % BLOCKS; shard->blocks[j].address != 0; j = (j + 1) % BLOCKS) {
            const uint32_t home = mixed(shard->blocks[j].address) % BLOCKS;
            if ((j - home) % BLOCKS < (j - i) % BLOCKS) continue;
            shard->blocks[i] = shard->blocks[j];
            i = j;
        }
        shard->blocks[i].address = 0;
    }
    __sync_lock_release(&shard->lock);
}

#define FRAME ((uintptr_t)__builtin_frame_address(0))
#define TRACED(call, size) void *address = call; add(address, size, FRAME); return address

void *malloc(size_t size) { TRACED(__libc_malloc(size), size); }
void *calloc(size_t number, size_t size) { TRACED(__libc_calloc(number, size), number * size); }
void *memalign(size_t alignment, size_t size) { TRACED(__libc_memalign(alignment, size), size); }
void *aligned_alloc(size_t alignment, size_t size) { TRACED(__libc_memalign(alignment, size), size); }
void *realloc(void *old, size_t size) { drop(old); TRACED(__libc_realloc(old, size), size); }

int posix_memalign(void **result, size_t alignment, size_t size) {
    void *address = __libc_memalign(alignment, size);
    if (address == NULL) return ENOMEM;
    add(address, size, FRAME);
    *result = address;
    return 0;
}

void free(void *address) {
    const int error = errno;
    drop(address);
    __libc_free(address);
    errno = error;
}

static void write_callers(const char *path) {
    FILE *file = fopen(path, "w");
    if (file == NULL) return;
    for (uint32_t i = 0; i < CALLERS; i++) {
        if (callers[i].hash == 0 || callers[i].count <= 0) continue;
        fprintf(file, "%ld %ld", (long)callers[i].bytes, (long)callers[i].count);
        for (int j = 0; j < DEPTH && callers[i].frames[j] != 0; j++) fprintf(file, " %lx", (unsigned long)callers[i].frames[j]);
        fputc('\n', file);
    }
    fclose(file);
}

static void copy_maps(const char *path) {
    char bytes[4096];
    ssize_t length;
    const int in = open("/proc/self/maps", O_RDONLY | O_CLOEXEC), out = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    while (in >= 0 && out >= 0 && (length = read(in, bytes, sizeof bytes)) > 0) (void)!write(out, bytes, (size_t)length);
    close(in);
    close(out);
}

static void *repeat(void *folder) {
    char path[4096];
    isOurs = 1;
    for (int minute = 1;; minute++) {
        sleep(60);
        snprintf(path, sizeof path, "%s/%03d", (const char *)folder, minute);
        write_callers(path);
        snprintf(path, sizeof path, "%s/maps", (const char *)folder);
        copy_maps(path);
    }
    return NULL;
}

static void *zeros(size_t size) {
    return mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
}

__attribute__((constructor)) static void begin(void) {
    char *folder = getenv("HEAP_TRACE");
    pthread_t thread;
    if (folder == NULL) return;
    callers = zeros(sizeof *callers * CALLERS);
    for (int i = 0; i < SHARDS; i++) shards[i].blocks = zeros(sizeof(struct block) * BLOCKS);
    isOn = 1;
    if (pthread_create(&thread, NULL, repeat, folder) == 0) pthread_detach(thread);
}
