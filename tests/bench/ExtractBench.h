#pragma once

#include <QString>

/// Reads a corpus (tests/data/korean/*.tsv) and prints exact / silently wrong / missed by form and the time a
/// line takes; beside it what Debian's python3-dateparser makes of the lines with one time, if it is there.
/// Prints no line by itself, so that a blind part stays blind. Gives the exit code.
int extractBench(const QString &path);
