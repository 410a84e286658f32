#include "core/korean/AddressSplit.h"

#include <QRegularExpression>

namespace ieum {

AddressParts splitAddress(const QString &address)
{
    static const QRegularExpression road(
        QStringLiteral("(로|길|대로|\\d+번?길)\\s*(지하\\s*)?\\d+(-\\d+)?(?!\\d|번?길)"));
    static const QRegularExpression lot(
        QStringLiteral("[가-힣]\\d*(동|리|가|읍|면)\\s+(산\\s*)?\\d+(-\\d+)?(번지)?(?=[\\s,(]|$)"));
    const QString text = address.simplified();
    auto match = road.match(text);
    if (!match.hasMatch())
        match = lot.match(text);
    if (!match.hasMatch())
        return {text, QString()};
    QString detail = text.mid(match.capturedEnd()).trimmed();
    while (detail.startsWith(QLatin1Char(',')) || detail.startsWith(QLatin1Char(' ')))
        detail.remove(0, 1);
    return {text.left(match.capturedEnd()).trimmed(), detail};
}

} // namespace ieum
