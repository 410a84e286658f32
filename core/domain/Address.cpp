#include "core/domain/Address.h"

#include <QStringList>

namespace ieum {

namespace {

QString numberOf(int main, int sub)
{
    return sub > 0 ? QStringLiteral("%1-%2").arg(main).arg(sub) : QString::number(main);
}

QString joined(QStringList words)
{
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

QString Address::ruralTown() const
{
    return town.endsWith(u'읍') || town.endsWith(u'면') ? town : QString();
}

QString Address::roadForm() const
{
    return joined({province, district, ruralTown(), road, isUnderground ? QStringLiteral("지하") : QString(),
                   numberOf(building, annex)});
}

QString Address::lotForm() const
{
    if (lot == 0)
        return QString();
    return joined({province, district, town, village, isMountain ? QStringLiteral("산") : QString(),
                   numberOf(lot, sublot)});
}

} // namespace ieum
