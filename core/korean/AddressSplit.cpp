#include "core/korean/AddressSplit.h"

#include <QRegularExpression>

namespace ieum {

namespace {

// 가짜로 12-3, 가짜로12번길 5, 가짜대로 지하 7; not 종로1가 24, which is a 동 and a lot, nor the 12 of
// 12번길.
const QRegularExpression &roadPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("(로|길|대로|\\d+번?[가나다라]?길)\\s*(지하\\s*)?\\d+(-\\d+)?(?!\\d|번?[가나다라]?길|"
                       "가(?:\\s|\\d|$))"));
    return pattern;
}

// 가짜동 12-3, 가짜리 산5, 종로1가 24번지.
const QRegularExpression &lotPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("[가-힣]\\d*(동|리|가|읍|면)\\s*(산\\s*)?\\d+(-\\d+)?(번지)?(?=[\\s,(]|$)"));
    return pattern;
}

} // namespace

AddressParts splitAddress(const QString &address)
{
    static const QRegularExpression leadingCode(
        QStringLiteral("^(?:\\[(\\d{5})\\]|\\((\\d{5})\\)|(\\d{5})(?=\\s))\\s*"));
    QString text = address.simplified();
    AddressParts parts;
    if (const auto code = leadingCode.match(text); code.hasMatch()) {
        parts.postcode = code.captured(1) + code.captured(2) + code.captured(3);
        text.remove(0, code.capturedEnd());
    }
    auto match = roadPattern().match(text);
    if (!match.hasMatch())
        match = lotPattern().match(text);
    parts.base = match.hasMatch() ? text.left(match.capturedEnd()).trimmed() : text;
    parts.detail = match.hasMatch() ? text.mid(match.capturedEnd()).trimmed() : QString();
    while (parts.detail.startsWith(u',') || parts.detail.startsWith(u' '))
        parts.detail.remove(0, 1);
    return parts;
}

} // namespace ieum
