/* fopen() for libraries that only know char: their paths are UTF-8 here, whatever the code page of the PC is.
   Put before each of their sources by -include. */
#ifndef IEUM_UTF8_OPEN_H
#define IEUM_UTF8_OPEN_H

#include <errno.h>
#include <stdio.h>
#include <wchar.h>

__declspec(dllimport) int __stdcall MultiByteToWideChar(unsigned int, unsigned long, const char *, int, wchar_t *, int);

/* Windows itself allows a path of 32,767 characters when it starts with \\?\; Qt hands out shorter ones. */
static inline FILE *ieumOpenUtf8(const char *path, const char *mode)
{
    enum { utf8 = 65001, refuseBroken = 8, longestPath = 4096 };
    wchar_t widePath[longestPath], wideMode[16];
    if (!MultiByteToWideChar(utf8, refuseBroken, path, -1, widePath, longestPath) ||
        !MultiByteToWideChar(utf8, refuseBroken, mode, -1, wideMode, 16)) {
        errno = EINVAL;
        return NULL;
    }
    return _wfopen(widePath, wideMode);
}

#define fopen ieumOpenUtf8
#undef fopen64
#define fopen64 ieumOpenUtf8

#endif
