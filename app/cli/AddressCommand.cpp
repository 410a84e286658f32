#include "app/cli/AddressCommand.h"

#include "app/cli/CustomerJson.h"
#include "app/cli/FileImport.h"
#include "app/workspace/Shop.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

namespace ieum {

namespace {

constexpr int usualLimit = 20;

Json jsonOf(const QList<Address> &addresses)
{
    Json list = Json::array();
    for (const Address &address : addresses) {
        list.push_back({{"postcode", toJson(address.postcode)},
                        {"road", toJson(address.roadForm())},
                        {"jibun", toJson(address.lotForm())},
                        {"building", toJson(address.name)}});
    }
    return list;
}

QString textOf(const QList<Address> &addresses)
{
    QStringList lines{QCoreApplication::translate("ieumctl", "%1 found").arg(addresses.size())};
    for (const Address &address : addresses)
        lines +=
            QStringList{address.postcode, address.roadForm(), address.lotForm(), address.name}.join(u'\t');
    return lines.join(u'\n');
}

// Nothing found and nothing to look in are two things.
Result<void> sayWhenEmpty(const Invocation &invocation, Shop &shop)
{
    IEUM_TRY_ASSIGN(isReady, shop.addresses.isReady());
    if (!isReady)
        *invocation.err << sentenceFor(Error("address.none")).toStdString() << '\n';
    return {};
}

Exit find(const Invocation &invocation, Shop &shop, const QString &query, int limit)
{
    if (const auto said = sayWhenEmpty(invocation, shop); !said.ok())
        return invocation.fail(said.error());
    const auto found = shop.addresses.find(query, limit);
    if (!found.ok())
        return invocation.fail(found.error());
    invocation.answer({{"addresses", jsonOf(*found)}}, textOf(*found));
    return Exit::Done;
}

Exit findLines(const Invocation &invocation, Shop &shop, const QString &path, int limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invocation.fail(Error(file.exists() ? "file.not-readable" : "file.not-found", {path}));
    if (const auto said = sayWhenEmpty(invocation, shop); !said.ok())
        return invocation.fail(said.error());
    while (!file.atEnd()) {
        const QString query = QString::fromUtf8(file.readLine()).trimmed();
        if (query.isEmpty())
            continue;
        QElapsedTimer timer;
        timer.start();
        const auto found = shop.addresses.find(query, limit);
        const double milliseconds = double(timer.nsecsElapsed()) / 1e6;
        if (!found.ok())
            return invocation.fail(found.error());
        const Json line{{"query", toJson(query)}, {"addresses", jsonOf(*found)}, {"ms", milliseconds}};
        *invocation.out << line.dump() << '\n';
    }
    return Exit::Done;
}

Exit importAddresses(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop,
                     const QStringList &paths)
{
    ImportRequest request;
    request.format = parser.value(QStringLiteral("as"));
    request.only = Importer::Kind::Addresses;
    return importFiles(invocation, shop, request, paths,
                       parser.isSet(QStringLiteral("dry-run")) ? FileImport::DryRun : FileImport::Enter);
}

} // namespace

QString AddressCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "import, find: the state's address files, looked up without a network");
}

void AddressCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("as"), QString(), QStringLiteral("format")});
    parser.addOption({QStringLiteral("limit"), QString(), QStringLiteral("n")});
    parser.addOption({QStringLiteral("lines"), QString(), QStringLiteral("file")});
    parser.addOption(QCommandLineOption(QStringLiteral("dry-run")));
}

Exit AddressCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0), lines = parser.value(QStringLiteral("lines"));
    const auto limit = limitOption(parser, usualLimit);
    if (!limit.ok())
        return invocation.fail(limit.error());
    if (act == QLatin1String("import") && words.size() > 1)
        return importAddresses(invocation, parser, shop, words.mid(1));
    if (act == QLatin1String("find") && !lines.isEmpty() && words.size() == 1)
        return findLines(invocation, shop, lines, *limit);
    if (act == QLatin1String("find") && words.size() > 1)
        return find(invocation, shop, words.mid(1).join(u' '), *limit);
    return invocation.fail(
        Error("usage.wrong", {QStringLiteral("address import FILE… | address find QUERY | --lines FILE")}));
}

} // namespace ieum
