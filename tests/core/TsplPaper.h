#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

#include <optional>

namespace ieum::test {

/// What a TSPL printer makes of a file: one picture for each PRINT. Knows the commands that labels need and
/// nothing else: an unknown one, or a byte too many, is no label at all.
std::optional<QList<QImage>> tsplPaper(const QByteArray &code);

} // namespace ieum::test
