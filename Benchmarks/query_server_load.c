// Asks one target over a Unix socket on several connections at once, and prints what it took as one line of JSON.
//
//   query_server_load SOCKET TARGET CONNECTIONS SECONDS [REQUESTS_PER_SECOND_PER_CONNECTION]
//   query_server_load --burn SECONDS SHARE: takes that share of a processor, a millisecond or two at a time, and asks nobody
//
// Without a rate each connection asks again as soon as it is answered (how many fit into a second); with one it asks at that pace, and the
// latencies are those of a server that is not saturated. One thread, epoll: it must cost little beside what it measures.
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { bufferSize = 4 << 20, connectionLimit = 1024, sampleLimit = 8 << 20 };

struct connection {
    int fd;
    char *buffer;
    size_t filled;
    double due, sent;
    int isWaiting;
};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int byValue(const void *a, const void *b) {
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static int dial(const char *path) {
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    strncpy(address.sun_path, path, sizeof address.sun_path - 1);
    int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || connect(fd, (struct sockaddr *)&address, sizeof address) != 0) {
        perror(path);
        exit(1);
    }
    return fd;
}

/// Whether the buffer holds a whole answer with a Content-Length.
static int isWhole(const struct connection *c) {
    char *end = memmem(c->buffer, c->filled, "\r\n\r\n", 4);
    if (!end) return 0;
    char *length = memmem(c->buffer, (size_t)(end - c->buffer), "Content-Length: ", 16);
    return length && c->filled >= (size_t)(end - c->buffer) + 4 + strtoul(length + 16, NULL, 10);
}

static int burn(double seconds, double share) {
    const double period = 2e-3;
    double start = now(), stop = start + seconds;
    for (double turn = start; now() < stop; turn += period) {
        while (now() < turn + share * period) {
        }
        double rest = turn + period - now();
        struct timespec pause = {.tv_nsec = (long)(rest * 1e9)};
        if (rest > 0) nanosleep(&pause, NULL);
    }
    return 0;
}

int main(int argc, char **argv) {
    if (argc == 4 && strcmp(argv[1], "--burn") == 0) return burn(atof(argv[2]), atof(argv[3]));
    if (argc < 5) return fprintf(stderr, "usage: %s SOCKET TARGET CONNECTIONS SECONDS [RATE]\n", argv[0]), 64;
    int count = atoi(argv[3]);
    double seconds = atof(argv[4]), rate = argc > 5 ? atof(argv[5]) : 0;
    if (count < 1 || count > connectionLimit) return 64;
    char request[8192];
    int length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n", argv[2]);
    static struct connection connections[connectionLimit];
    float *samples = malloc(sampleLimit * sizeof *samples);
    int poll = epoll_create1(0);
    double start = now(), stop = start + seconds;
    for (int i = 0; i < count; i++) {
        struct connection *c = &connections[i];
        c->fd = dial(argv[1]);
        c->buffer = malloc(bufferSize);
        // Spread over one period, so that the pace is not a drum.
        c->due = start + (rate > 0 ? (double)i / (double)count / rate : 0);
        struct epoll_event event = {.events = EPOLLIN, .data.ptr = c};
        epoll_ctl(poll, EPOLL_CTL_ADD, c->fd, &event);
    }
    size_t answered = 0, refused = 0, bytes = 0;
    while (now() < stop) {
        double next = stop, t = now();
        for (int i = 0; i < count; i++) {
            struct connection *c = &connections[i];
            if (c->isWaiting) continue;
            if (c->due <= t) {
                c->sent = now();
                if (write(c->fd, request, (size_t)length) != length) return perror("write"), 1;
                c->isWaiting = 1;
                c->filled = 0;
            } else if (c->due < next) {
                next = c->due;
            }
        }
        struct epoll_event events[64];
        double wait = next - now();
        struct timespec timeout = {.tv_sec = 0, .tv_nsec = wait < 0 ? 0 : wait > 0.1 ? 100000000 : (long)(wait * 1e9)};
        int ready = epoll_pwait2(poll, events, 64, &timeout, NULL);
        for (int i = 0; i < ready; i++) {
            struct connection *c = events[i].data.ptr;
            ssize_t n = read(c->fd, c->buffer + c->filled, bufferSize - c->filled);
            if (n <= 0) return fprintf(stderr, "the server closed: %s\n", n < 0 ? strerror(errno) : "end"), 1;
            c->filled += (size_t)n;
            bytes += (size_t)n;
            if (!c->isWaiting || !isWhole(c)) continue;
            double t = now();
            if (answered < sampleLimit) samples[answered] = (float)(t - c->sent);
            answered++;
            refused += memcmp(c->buffer, "HTTP/1.1 200", 12) != 0;
            c->isWaiting = 0;
            c->due = rate > 0 ? c->due + 1 / rate : t;
        }
    }
    size_t kept = answered < sampleLimit ? answered : sampleLimit;
    if (kept == 0) return fprintf(stderr, "nothing was answered\n"), 1;
    qsort(samples, kept, sizeof *samples, byValue);
    printf("{\"answers\":%zu,\"not_200\":%zu,\"per_second\":%.0f,\"p50_ms\":%.3f,\"p90_ms\":%.3f,\"p99_ms\":%.3f,\"max_ms\":%.3f,\"bytes\":%zu}\n",
           answered, refused, (double)answered / seconds, samples[kept / 2] * 1e3, samples[kept * 9 / 10] * 1e3,
           samples[kept * 99 / 100] * 1e3, samples[kept - 1] * 1e3, bytes);
    return 0;
}
