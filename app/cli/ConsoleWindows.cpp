#include "app/cli/Console.h"

#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#include <shellapi.h>

#include <cstdio>

namespace ieum {

QStringList commandLine(int, char *[])
{
    int count = 0;
    LPWSTR *const words = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 1; words && i < count; ++i)
        arguments += QString::fromWCharArray(words[i]);
    LocalFree(words);
    return arguments;
}

void prepareConsole()
{
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    // The console of Korean Windows reads windows-949 otherwise.
    SetConsoleOutputCP(CP_UTF8);
}

} // namespace ieum
