#pragma once

#include <QByteArray>
#include <QString>

namespace ieum {

/// The text of an NSAttributedString as an iPhone archives it (message.attributedBody): a "typedstream" in
/// which only the first string counts. Empty when the bytes are none, or end too early.
QString typedStreamText(const QByteArray &archive);

} // namespace ieum
