#ifndef TRADEWIRE_CLIBCURL_H
#define TRADEWIRE_CLIBCURL_H

#include <curl/curl.h>

#endif
