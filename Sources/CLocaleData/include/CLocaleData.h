#ifndef TRADEWIRE_CLOCALEDATA_H
#define TRADEWIRE_CLOCALEDATA_H

// Nothing to call: linking it is what counts.

#endif
