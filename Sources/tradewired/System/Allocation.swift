import Glibc

/// Tells malloc to give memory back: few arenas, and bodies of a megabyte in mappings of their own that go when they are freed.
func keepMemoryLow() {
    mallopt(M_ARENA_MAX, 2)
    mallopt(M_MMAP_THRESHOLD, 1 << 20)
}
