#pragma once

#include <QStringList>

namespace ieum {

/// The arguments as they were typed, whatever the code page of the PC, without the program's name.
QStringList commandLine(int argc, char *argv[]);

/// What is written from now on is UTF-8 with plain line ends, into a pipe, a file or the console.
void prepareConsole();

} // namespace ieum
