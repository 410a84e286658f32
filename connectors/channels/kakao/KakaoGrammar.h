#pragma once

#include <QDateTime>
#include <QRegularExpression>
#include <QString>

#include <optional>
#include <span>

namespace ieum {

/// One way in which KakaoTalk writes a chat as text (formats-messages.md §1.4). A table: code is the same for
/// all.
struct KakaoGrammar
{
    QString id;       ///< "kakao-w-ko"
    const char *name; ///< for the owner
    QRegularExpression dateLine;
    QRegularExpression message;
    QRegularExpression
        system; ///< tried after the message; empty pattern: the grammar has only lines without a time
    bool timeOnly = false; ///< a record says the time, its day is in the date line above

    static std::span<const KakaoGrammar> all();
    static const KakaoGrammar *byId(const QString &id);
    /// The grammar that reads most lines of the head of a text; null: none reads any.
    static const KakaoGrammar *guess(const QString &head);
};

/// What a line says about when.
struct KakaoStamp
{
    QDate day;  ///< invalid: the record says only the time, or the day does not exist
    QTime time; ///< invalid: the line says only the day, or the time does not exist
    bool hasDay = false;
    bool hasTime = false;

    bool isPossible() const { return (!hasDay || day.isValid()) && (!hasTime || time.isValid()); }
    /// Reads the named groups y, mo, mon, d, ap, h, mi of a grammar's match.
    static KakaoStamp of(const QRegularExpressionMatch &match);
};

} // namespace ieum
