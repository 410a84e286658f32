#pragma once

class QTextStream;

namespace ieum::test {

/// How soon the watch over addresses notices a stop, and how often it would be wrong.
void probeBench(QTextStream &out);

} // namespace ieum::test
