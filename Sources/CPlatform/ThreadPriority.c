// The runtime's thread pools ask for priorities of their own, and write a line to the system's log for each thread that may not have it: for
// everybody but root. The priority that whoever started the program gave it is the one to keep. This stands in place of the C library's.
#include <sys/resource.h>

int setpriority(__priority_which_t which, id_t who, int value) {
    (void)which;
    (void)who;
    (void)value;
    return 0;
}
