// libcurl's functions that take `...`, one per type of argument: Swift cannot call variadic C.
#ifndef TRADEWIRE_CLIBCURL_H
#define TRADEWIRE_CLIBCURL_H

#include <curl/curl.h>

typedef size_t (*easy_data_callback)(char *data, size_t size, size_t count, void *context);

CURLcode easy_set_long(CURL *easy, CURLoption option, long value);
CURLcode easy_set_string(CURL *easy, CURLoption option, const char *value);
CURLcode easy_set_list(CURL *easy, CURLoption option, struct curl_slist *list);
CURLcode easy_set_pointer(CURL *easy, CURLoption option, void *value);
CURLcode easy_set_data_callback(CURL *easy, CURLoption option, easy_data_callback callback);
CURLcode easy_set_opensocket(CURL *easy, curl_opensocket_callback callback);

CURLcode easy_get_long(CURL *easy, CURLINFO info, long *value);
CURLcode easy_get_offset(CURL *easy, CURLINFO info, curl_off_t *value);
CURLcode easy_get_string(CURL *easy, CURLINFO info, const char **value);

CURLMcode multi_set_long(CURLM *multi, CURLMoption option, long value);

// The result of a finished transfer; a union, which Swift reads less safely than C does.
CURLcode message_result(const CURLMsg *message);

#endif
