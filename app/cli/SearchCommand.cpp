#include "app/cli/SearchCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/workspace/Shop.h"
#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace ieum {

namespace {

Result<QSet<SearchHit::Kind>> kindsOf(const QString &word)
{
    using Kind = SearchHit::Kind;
    if (word == QLatin1String("all"))
        return QSet<Kind>();
    if (word == QLatin1String("messages"))
        return QSet<Kind>{Kind::Message};
    if (word == QLatin1String("customers"))
        return QSet<Kind>{Kind::Customer};
    if (word == QLatin1String("orders"))
        return QSet<Kind>{Kind::Order, Kind::Waybill};
    if (word == QLatin1String("bookings"))
        return QSet<Kind>{Kind::Booking};
    return Error("usage.wrong", {QStringLiteral("--in ") + word});
}

Result<SearchQuery> queryOf(const QCommandLineParser &parser)
{
    SearchQuery query;
    query.text = parser.positionalArguments().join(u' ');
    if (parser.positionalArguments().isEmpty() && !parser.isSet(QStringLiteral("lines")))
        return Error("usage.wrong", {QStringLiteral("search QUERY")});
    query.channel = parser.value(QStringLiteral("channel"));
    IEUM_TRY_ASSIGN(kinds, kindsOf(parser.value(QStringLiteral("in"))));
    IEUM_TRY_ASSIGN(limit, limitOption(parser, 50));
    query.kinds = kinds;
    query.limit = limit;
    return query;
}

Json jsonOf(const SearchHit &hit)
{
    return {{"kind", toJson(toCode(hit.kind))},
            {"id", toJson(hit.id)},
            {"customer", hit.customer.isValid() ? toJson(hit.customer.toString()) : Json(nullptr)},
            {"at", toJson(toIso(hit.at))},
            {"text", toJson(hit.text)},
            {"name", toJson(hit.title)}};
}

// What a person waits for are the hits; they and the exact total are timed apart.
Result<Json> answerOf(SearchQuery query, Shop &shop)
{
    QElapsedTimer timer;
    timer.start();
    query.total = SearchQuery::Total::AsFound;
    IEUM_TRY_ASSIGN(found, shop.search.search(query));
    const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
    query.total = SearchQuery::Total::Exact;
    timer.restart();
    IEUM_TRY_ASSIGN(counted, shop.search.search(query));
    const double untilTotal = double(timer.nsecsElapsed()) / 1e6;
    Json ids = Json::array();
    for (const SearchHit &hit : std::as_const(found.hits))
        ids.push_back(toJson(hit.id));
    return Json{{"query", toJson(query.text)},
                {"total", counted.total},
                {"ids", ids},
                {"ms", milliseconds},
                {"total_ms", untilTotal}};
}

} // namespace

QString SearchCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "finds messages, customers, orders, bookings and waybills");
}

void SearchCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("in"), QString(), QStringLiteral("what"), QStringLiteral("all")});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
    parser.addOption({QStringLiteral("channel"), QString(), QStringLiteral("channel")});
    parser.addOption({QStringLiteral("lines"), QString(), QStringLiteral("file")});
}

Exit SearchCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    if (parser.isSet(QStringLiteral("lines")))
        return searchLines(invocation, parser, shop);
    const Result<SearchQuery> query = queryOf(parser);
    if (!query.ok())
        return invocation.fail(query.error());
    const Result<SearchAnswer> answer = shop.search.search(*query);
    if (!answer.ok())
        return invocation.fail(answer.error());
    Json hits = Json::array();
    QStringList lines{QCoreApplication::translate("ieumctl", "%1 found").arg(answer->total)};
    for (const SearchHit &hit : answer->hits) {
        hits.push_back(jsonOf(hit));
        lines +=
            QStringList{displayTimeInList(hit.at, shop.clock.now()), hit.title, hit.text.simplified()}.join(
                u'\t');
    }
    invocation.answer({{"total", answer->total}, {"hits", hits}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit SearchCommand::searchLines(const Invocation &invocation, const QCommandLineParser &parser,
                                Shop &shop) const
{
    Result<SearchQuery> query = queryOf(parser);
    if (!query.ok())
        return invocation.fail(query.error());
    QFile file(parser.value(QStringLiteral("lines")));
    if (!file.open(QIODevice::ReadOnly))
        return invocation.fail(
            Error(file.exists() ? "file.not-readable" : "file.not-found", {file.fileName()}));
    while (!file.atEnd()) {
        query->text = QString::fromUtf8(file.readLine()).trimmed();
        if (query->text.isEmpty())
            continue;
        const Result<Json> line = answerOf(*query, shop);
        if (!line.ok())
            return invocation.fail(line.error());
        *invocation.out << line->dump() << '\n';
    }
    return Exit::Done;
}

} // namespace ieum
