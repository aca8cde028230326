// ICU's data as ICU's own "stubdata" library has it: none.
//
// Foundation, which GRDB imports, brings 31 MB of locale data into a static binary. Nothing here formats or compares by locale, so release
// builds link this in its place (docs/decisions/0009-binary-size.md). A toolchain with another ICU does not know the name, and keeps its data.
#include <stdint.h>

struct tradewire_locale_data {
    uint16_t header_size;
    uint8_t magic[2];
    uint16_t info_size, info_reserved;
    uint8_t is_big_endian, charset_family, char_size, info_reserved_byte;
    uint8_t data_format[4], format_version[4], data_version[4];
    char padding[8];
    uint32_t entry_count, reserved;
    int32_t name_and_start[2];
};

__attribute__((aligned(16))) const struct tradewire_locale_data icudt76_dat = {
    .header_size = 32,
    .magic = {0xda, 0x27},
    .info_size = 20,
    .is_big_endian = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    .char_size = 2,
    .data_format = {'T', 'o', 'C', 'P'},
    .format_version = {1},
};
