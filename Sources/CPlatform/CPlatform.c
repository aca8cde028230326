// struct ucred is visible to C only under _GNU_SOURCE, and to Swift not at all.
#define _GNU_SOURCE
#include "CPlatform.h"

#include <malloc.h>
#include <sys/socket.h>

int tradewire_peer_of_socket(int fd, struct tradewire_peer *peer) {
    struct ucred credentials;
    socklen_t length = sizeof credentials;
    if (getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &credentials, &length) != 0) return -1;
    peer->pid = credentials.pid;
    peer->uid = credentials.uid;
    peer->gid = credentials.gid;
    return 0;
}

void tradewire_keep_memory_low(void) {
    mallopt(M_ARENA_MAX, 2);
    mallopt(M_MMAP_THRESHOLD, 1 << 20);
}
