#include "iconv.h"

#include <windows.h>

#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { utf16LittleEndian = 1200, ascii = 20127, macRoman = 10000 };

static UINT codePageOf(const char *name)
{
    if (strcmp(name, "UTF-16LE") == 0)
        return utf16LittleEndian;
    if (strcmp(name, "ASCII") == 0)
        return ascii;
    if (strcmp(name, "MacRoman") == 0)
        return macRoman;
    return strncmp(name, "CP", 2) == 0 ? (UINT)strtoul(name + 2, NULL, 10) : 0;
}

iconv_t iconv_open(const char *to, const char *from)
{
    const UINT page = codePageOf(from);
    if (strcmp(to, "UTF-8") != 0 || (page != utf16LittleEndian && !IsValidCodePage(page))) {
        errno = EINVAL;
        return (iconv_t)-1;
    }
    return (iconv_t)(uintptr_t)page;
}

/* The text as UTF-16; *length in characters, negative when it is broken. The caller frees it. */
static wchar_t *widened(UINT page, const char *text, int bytes, int *length)
{
    wchar_t *wide = malloc(((size_t)bytes + 1) * sizeof(wchar_t));
    if (!wide)
        return NULL;
    if (page == utf16LittleEndian) {
        memcpy(wide, text, (size_t)bytes);
        *length = bytes % 2 == 0 ? bytes / 2 : -1;
    } else {
        const DWORD flags = page == ascii ? 0 : MB_ERR_INVALID_CHARS;
        *length = MultiByteToWideChar(page, flags, text, bytes, wide, bytes);
        *length = *length > 0 ? *length : -1;
    }
    return wide;
}

size_t iconv(iconv_t conversion, char **input, size_t *inputLeft, char **output, size_t *outputLeft)
{
    int length = -1, written = 0;
    if (!input || !*input || *inputLeft == 0)
        return 0;
    wchar_t *wide = widened((UINT)(uintptr_t)conversion, *input, (int)*inputLeft, &length);
    if (wide && length > 0)
        written = WideCharToMultiByte(CP_UTF8, 0, wide, length, *output, (int)*outputLeft, NULL, NULL);
    free(wide);
    if (written <= 0) {
        errno = length > 0 ? E2BIG : EILSEQ;
        return (size_t)-1;
    }
    *input += *inputLeft;
    *inputLeft = 0;
    *output += written;
    *outputLeft -= (size_t)written;
    return 0;
}

int iconv_close(iconv_t conversion)
{
    (void)conversion;
    return 0;
}
