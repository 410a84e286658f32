#pragma once

#include <QString>
#include <QStringList>

namespace ieum {

/// The form in which texts are compared: width and case folded, only letters and digits, so that spacing,
/// hyphens and punctuation do not matter ("딸기 케이크 2호" finds "생크림딸기케이크2호"). Jamo stay as
/// keyboards type them (ㄱ, U+3131).
QString searchForm(const QString &text);

/// Several fields in one, kept apart by a line feed so that no match runs across two of them.
QString searchForm(const QStringList &fields);

/// 초성: every syllable by its first consonant (달빛공방 → ㄷㅂㄱㅂ), everything else as in searchForm().
QString initialsOf(const QString &text);

/// True for a query of consonants only, which is looked up in the initials of names and products, never in
/// messages.
bool isInitials(const QString &query);

/// Finds a query as it is being typed: plain, by initials, mixed (김ㅎㄴ), and with the last syllable half
/// composed (기 and 긴 find 김나래's 기…/기나). An empty query matches everything.
bool matchesAsTyped(const QString &candidate, const QString &query);

} // namespace ieum
