#include "connectors/common/MarketProfileReader.h"

#include "connectors/common/CommonHeaders.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/connector/ProfileDocument.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

static void initialiseProfiles()
{
    Q_INIT_RESOURCE(markets);
}

namespace ieum {

namespace {

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const auto &text : value.toArray())
        list += text.toString();
    return list;
}

Result<QList<FieldHeaders>> columnsOf(const QJsonObject &json)
{
    QList<FieldHeaders> columns;
    for (auto pair = json.begin(); pair != json.end(); ++pair) {
        const auto field = orderFieldFromCode(pair.key());
        if (!field)
            return damagedProfile(pair.key());
        columns.append({*field, texts(pair.value())});
    }
    return columns;
}

// A market whose columns are known only in part: what sellers call them elsewhere comes after its own names.
void addCommonNames(QList<FieldHeaders> &columns)
{
    for (const FieldHeaders &common : commonHeaders()) {
        const bool isKnown = std::any_of(columns.begin(), columns.end(),
                                         [&](const FieldHeaders &own) { return own.field == common.field; });
        // Of which market it is and by which number a line is known, the profile alone says.
        const bool isOwn = common.field == OrderField::Market || common.field == OrderField::LineNo;
        if (!isKnown && !isOwn)
            columns.append(common);
    }
}

Result<OrderSheetProfile> ordersOf(const QJsonObject &json, const MarketProfile &market)
{
    OrderSheetProfile orders;
    orders.market = market.id;
    orders.marketName = market.name;
    orders.formatId = QLatin1String("order-") + market.id;
    for (const auto &group : json[u"signature"].toArray())
        orders.signature.append(texts(group));
    orders.begins = texts(json[u"begins"]);
    IEUM_TRY_ASSIGN(columns, columnsOf(json[u"columns"].toObject()));
    orders.columns = columns;
    orders.guessesColumns = json[u"commonNames"].toBool();
    if (orders.guessesColumns)
        addCommonNames(orders.columns);
    orders.wholeAddressHeaders = texts(json[u"wholeAddress"]);
    orders.sharesLineNo = json[u"sharesLineNo"].toBool();
    orders.amountIsEach = json[u"amountIsEach"].toBool();
    if (orders.signature.isEmpty() || orders.columns.isEmpty())
        return damagedProfile(QStringLiteral("signature or columns"));
    return orders;
}

} // namespace

Result<Market> marketFromJson(const QByteArray &json)
{
    IEUM_TRY_ASSIGN(object, profileDocument(json));
    Market market;
    market.profile.id = object[u"id"].toString();
    market.profile.name = object[u"name"].toString();
    market.profile.provider = object[u"provider"].toString();
    if (market.profile.id.isEmpty() || market.profile.name.isEmpty())
        return damagedProfile(QStringLiteral("id or name"));
    if (object.contains(u"upload")) {
        IEUM_TRY_ASSIGN(upload, formLayoutFromJson(object[u"upload"].toObject()));
        market.profile.upload = upload;
    }
    IEUM_TRY_ASSIGN(probes, probesOf(object));
    market.profile.probes = probes;
    IEUM_TRY_ASSIGN(orders, ordersOf(object[u"orders"].toObject(), market.profile));
    market.orders = orders;
    return market;
}

void addMarket(ConnectorRegistry &registry, const char *id)
{
    initialiseProfiles();
    QFile file(QStringLiteral(":/markets/%1/profile.json").arg(QLatin1String(id)));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Result<Market> market = isOpen ? marketFromJson(file.readAll()) : damagedProfile(file.fileName());
    if (!market.ok())
        qFatal("%s: %s", id, qUtf8Printable(market.error().detail));
    registry.add(market->profile);
    registry.add(std::make_unique<OrderSheetImporter>(market->orders));
}

} // namespace ieum
