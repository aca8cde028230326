#ifndef TRADEWIRE_CPLATFORM_H
#define TRADEWIRE_CPLATFORM_H

#include <stdint.h>
#include <sys/types.h>

/// The process at the other end of a connected Unix socket, as the kernel knew it when it connected.
struct tradewire_peer {
    int32_t pid;
    uint32_t uid;
    uint32_t gid;
};

/// Fills `peer` from SO_PEERCRED. Returns 0, or -1 with errno set.
int tradewire_peer_of_socket(int fd, struct tradewire_peer *peer);

// malloc.h is not in Swift's module of the C library.
/// Tells malloc to give memory back: few arenas, and blocks of a megabyte in mappings of their own that go when they are freed.
void tradewire_keep_memory_low(void);

/// Gives freed blocks back, and the pages of code that were mapped for what is over: the kernel maps them 16 at a time, used or not.
/// Code that runs again is mapped again, from memory as long as the kernel keeps the file there.
void tradewire_give_back_memory(void);

#endif
