#include "connectors/markets/table/TableImporter.h"

#include "connectors/common/ColumnGuess.h"
#include "connectors/common/CommonHeaders.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <utility>

namespace ieum {

namespace {

OrderSheetProfile tableProfile()
{
    const QList<FieldHeaders> vocabulary = commonHeaders();
    const auto headersOf = [&](OrderField field) {
        const auto entry = std::find_if(vocabulary.begin(), vocabulary.end(),
                                        [&](const FieldHeaders &headers) { return headers.field == field; });
        return entry == vocabulary.end() ? QStringList() : entry->headers;
    };
    OrderSheetProfile profile;
    profile.market = QStringLiteral("other");
    profile.formatId = QStringLiteral("table");
    profile.signature = {
        headersOf(OrderField::Item), headersOf(OrderField::Recipient) + headersOf(OrderField::BuyerName),
        headersOf(OrderField::Phone) + headersOf(OrderField::BuyerPhone) + headersOf(OrderField::Address)};
    profile.columns = vocabulary;
    profile.match = Importer::Match::Possible;
    profile.wholeAddressHeaders = {QStringLiteral("통합배송지"), QStringLiteral("수령인 주소(전체)")};
    profile.emptyQuantityIsOne = true;
    return profile;
}

// What sellers write in a column 판매처, and the market's id.
constexpr std::array<std::pair<const char *, const char *>, 16> marketNames{{
    {"스마트스토어", "naver"},
    {"네이버", "naver"},
    {"톡스토어", "kakao"},
    {"카카오", "kakao"},
    {"쿠팡", "coupang"},
    {"카페24", "cafe24"},
    {"11번가", "11st"},
    {"지마켓", "esm"},
    {"g마켓", "esm"},
    {"옥션", "esm"},
    {"아임웹", "imweb"},
    {"고도몰", "godo"},
    {"위메프", "wemakeprice"},
    {"롯데온", "lotteon"},
    {"ssg", "ssg"},
    {"토스", "toss"},
}};

} // namespace

TableImporter::TableImporter()
    : OrderSheetImporter(tableProfile())
{
}

QString TableImporter::formatName() const
{
    return QCoreApplication::translate("TableImporter", "Table of orders (CSV or Excel)");
}

QString TableImporter::marketOf(const QString &cell) const
{
    const QString key = headerKey(cell);
    const auto name = std::find_if(marketNames.begin(), marketNames.end(), [&](const auto &pair) {
        return key.contains(QString::fromUtf8(pair.first));
    });
    return name == marketNames.end() ? profile().market : QString::fromLatin1(name->second);
}

QHash<OrderField, qsizetype> TableImporter::guess(const QList<SheetRow> &below) const
{
    return guessColumns(below);
}

QString TableImporter::numberFor(const OrderLine &line) const
{
    constexpr qsizetype digits = 10;
    const QStringList parts{line.recipient.name,
                            line.recipient.phone,
                            line.recipient.fullAddress(),
                            line.buyerName,
                            line.item,
                            line.option,
                            line.orderedAt ? toIso(*line.orderedAt) : QString()};
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QLatin1Char('\n')).toUtf8(), QCryptographicHash::Sha256);
    return QLatin1String("T-") + QString::fromLatin1(hash.toHex().left(digits).toUpper());
}

MarketProfile otherMarket()
{
    return {QStringLiteral("other"), QStringLiteral("기타"), QString(), {}};
}

} // namespace ieum
