#pragma once

#include <QFontMetrics>
#include <QString>

namespace ieum {

/// Qt breaks Hangul lines inside words; Korean breaks between them. This puts U+2060 between the syllables of
/// every word that fits into `width` pixels; a longer word stays breakable. For shown text only: what is
/// copied or stored must come from the original.
QString keepWords(const QString &text, const QFontMetrics &metrics, int width);

/// The text without the joiners, for accessible names and the clipboard.
QString withoutJoiners(QString text);

} // namespace ieum
