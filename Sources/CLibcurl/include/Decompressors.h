// The decoders of HTTP content codings. libcurl has its own, but they call a stream that was cut in the middle a success.
#ifndef TRADEWIRE_DECOMPRESSORS_H
#define TRADEWIRE_DECOMPRESSORS_H

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#endif
