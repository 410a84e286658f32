#include "core/bookings/BreakText.h"

#include <QStringList>

namespace ieum {

namespace {

QTime timeOf(const QString &text)
{
    return QTime::fromString(text.trimmed(), QStringLiteral("H:mm"));
}

} // namespace

QString breaksText(const QList<DayBreak> &breaks)
{
    QStringList texts;
    for (const DayBreak &rest : breaks)
        texts += rest.from.toString(QStringLiteral("HH:mm")) + QLatin1Char('-') +
                 rest.to.toString(QStringLiteral("HH:mm"));
    return texts.join(QStringLiteral(", "));
}

std::optional<QList<DayBreak>> breaksFromText(const QString &text)
{
    QList<DayBreak> breaks;
    QString plain = text;
    plain.replace(QStringLiteral("–"), QStringLiteral("-")).replace(QLatin1Char('~'), QLatin1Char('-'));
    for (const QString &part : plain.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QStringList ends = part.split(QLatin1Char('-'));
        const DayBreak rest{timeOf(ends.value(0)), timeOf(ends.value(1))};
        if (ends.size() != 2 || !rest.from.isValid() || !rest.to.isValid() || rest.from == rest.to)
            return std::nullopt;
        breaks += rest;
    }
    return breaks;
}

} // namespace ieum
