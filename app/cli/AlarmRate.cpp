#include "app/cli/AlarmRate.h"

#include <QHash>
#include <QRegularExpression>

namespace ieum {

std::optional<double> alarmsPerMonth(const QString &budget)
{
    static const QRegularExpression form(
        QString::fromLatin1(R"re(^(\d+(?:\.\d+)?)(?:/(\d*) ?(day|week|month|year)s?)?$)re"));
    static const QHash<QString, double> days{{QStringLiteral("day"), 1},
                                             {QStringLiteral("week"), 7},
                                             {QStringLiteral("month"), 30},
                                             {QStringLiteral("year"), 365}};
    const QRegularExpressionMatch match = form.match(budget);
    const double count = match.captured(1).toDouble();
    const double periods = match.captured(2).isEmpty() ? 1 : match.captured(2).toDouble();
    if (!match.hasMatch() || count <= 0 || periods <= 0)
        return std::nullopt;
    return count * 30 / (periods * days.value(match.captured(3), 30));
}

} // namespace ieum
