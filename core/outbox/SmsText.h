#pragma once

#include <QString>
#include <QStringList>

namespace ieum {

/// How a text goes by SMS in Korea: 90 bytes as SMS, 2,000 as LMS, counted in EUC-KR (ASCII 1, everything
/// else 2).
struct SmsFit
{
    enum class Type { Sms, Lms, TooLong };
    Type type = Type::Sms;
    int bytes = 0;          ///< a character that cannot go counts 2, what its replacement would need at least
    QStringList unsendable; ///< each once, in order of appearance, as whole characters (an emoji is one)

    bool canGo() const { return type != Type::TooLong && unsendable.isEmpty(); }
};

constexpr int smsByteLimit = 90;
constexpr int lmsByteLimit = 2000;

SmsFit smsFit(const QString &text);

/// The same text with every character that cannot go replaced by what reads the same, or left out (emoji,
/// controls). Its smsFit() has nothing unsendable.
QString smsReplacement(const QString &text);

} // namespace ieum
