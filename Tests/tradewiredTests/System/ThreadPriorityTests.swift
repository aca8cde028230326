import Glibc
import Testing

@Suite struct ThreadPriorityTests {
    @Test("The runtime asks for priorities of its threads in vain, and is told that it has them")
    func setsNothing() {
        let before = getpriority(__priority_which_t(0), 0)
        #expect(setpriority(__priority_which_t(0), 0, before + 1) == 0)
        #expect(getpriority(__priority_which_t(0), 0) == before)
    }
}
