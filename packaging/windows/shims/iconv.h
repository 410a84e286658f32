/* The part of iconv that freexl uses, over the conversions of Windows: from one of its code pages (or UTF-16LE)
   to UTF-8, whole strings only. */
#ifndef IEUM_ICONV_H
#define IEUM_ICONV_H

#include <stddef.h>

typedef void *iconv_t;

/* (iconv_t)-1 when `to` is not UTF-8 or Windows does not know `from`. */
iconv_t iconv_open(const char *to, const char *from);
/* All of the input or nothing: (size_t)-1 with errno E2BIG or EILSEQ. */
size_t iconv(iconv_t conversion, char **input, size_t *inputLeft, char **output, size_t *outputLeft);
int iconv_close(iconv_t conversion);

#endif
