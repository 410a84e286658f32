#include "app/cli/Console.h"

namespace ieum {

QStringList commandLine(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void prepareConsole() {}

} // namespace ieum
