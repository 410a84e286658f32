#include "app/cli/ExtractCommand.h"

#include "app/cli/ShopOptions.h"
#include "core/korean/extract/Extractor.h"

#include <QCoreApplication>
#include <QFile>

namespace ieum {

namespace {

const char *codeOf(Grain grain)
{
    static const char *const codes[] = {"minute", "hour", "day", "week", "month"};
    return codes[static_cast<int>(grain)];
}

const char *codeOf(Certainty certainty)
{
    static const char *const codes[] = {"stated", "inferred", "ambiguous", "approximate"};
    return codes[static_cast<int>(certainty)];
}

const char *codeOf(Intent intent)
{
    static const char *const codes[] = {"none", "question", "order", "booking", "change", "cancel"};
    return codes[static_cast<int>(intent)];
}

Json jsonOf(const TextSpan &span)
{
    return {span.begin, span.end};
}

Json jsonOf(const std::optional<QDateTime> &time, Grain grain)
{
    if (!time)
        return nullptr;
    return toJson(grain <= Grain::Hour ? toIso(*time) : time->date().toString(Qt::ISODate));
}

Json jsonOf(const TimeMention &time)
{
    return {{"text", toJson(time.text)},
            {"span", jsonOf(time.span)},
            {"start", jsonOf(time.start, time.grain)},
            {"end", jsonOf(time.end, time.grain)},
            {"grain", codeOf(time.grain)},
            {"certainty", codeOf(time.certainty)}};
}

Json jsonOf(const PhoneMention &phone)
{
    return {{"text", toJson(phone.text)},
            {"span", jsonOf(phone.span)},
            {"e164", toJson(phone.e164)},
            {"display", toJson(phone.display)}};
}

Json jsonOrNull(const QString &text)
{
    return text.isEmpty() ? Json(nullptr) : toJson(text);
}

Json jsonOf(const AddressMention &address)
{
    return {{"text", toJson(address.text)},
            {"span", jsonOf(address.span)},
            {"postcode", jsonOrNull(address.postcode)},
            {"base", toJson(address.base)},
            {"detail", jsonOrNull(address.detail)}};
}

Json jsonOf(const ItemMention &item)
{
    return {{"text", toJson(item.text)},
            {"span", jsonOf(item.span)},
            {"name", toJson(item.name)},
            {"size", jsonOrNull(item.size)},
            {"quantity", item.quantity ? Json(*item.quantity) : Json(nullptr)}};
}

Json jsonOf(const AmountMention &amount)
{
    return {{"text", toJson(amount.text)}, {"span", jsonOf(amount.span)}, {"won", amount.won}};
}

template <typename Mention>
Json jsonOf(const QList<Mention> &mentions)
{
    Json list = Json::array();
    for (const Mention &mention : mentions)
        list.push_back(jsonOf(mention));
    return list;
}

Json jsonOf(const Extraction &found)
{
    return {
        {"times", jsonOf(found.times)},   {"persons", found.persons ? Json(*found.persons) : Json(nullptr)},
        {"phones", jsonOf(found.phones)}, {"addresses", jsonOf(found.addresses)},
        {"items", jsonOf(found.items)},   {"amounts", jsonOf(found.amounts)},
        {"intent", codeOf(found.intent)}};
}

QString humanText(const Extraction &found)
{
    QStringList lines;
    const auto add = [&](const QString &text, const Json &value) {
        lines += text + QLatin1Char('\t') +
                 QString::fromStdString(value.is_string() ? value.get<std::string>() : value.dump());
    };
    for (const TimeMention &time : found.times) {
        add(time.text, jsonOf(time.start, time.grain));
        if (time.end)
            lines.last() += QStringLiteral(" – ") +
                            QString::fromStdString(jsonOf(time.end, time.grain).get<std::string>());
        lines.last() += QLatin1Char('\t') + QLatin1String(codeOf(time.certainty));
    }
    for (const PhoneMention &phone : found.phones)
        add(phone.text, toJson(phone.display));
    for (const AddressMention &address : found.addresses)
        add(address.text,
            toJson(QStringList{address.postcode, address.base, address.detail}.join(u' ').trimmed()));
    for (const ItemMention &item : found.items)
        add(item.text, toJson(QStringList{item.name, item.size,
                                          item.quantity ? QString::number(*item.quantity) : QString()}
                                  .join(u' ')
                                  .trimmed()));
    for (const AmountMention &amount : found.amounts)
        add(amount.text, amount.won);
    lines += QLatin1String(codeOf(found.intent));
    return lines.join(u'\n');
}

Exit extractLines(const Invocation &invocation, const QString &path, const Extractor &extractor)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invocation.fail(Error(file.exists() ? "file.not-readable" : "file.not-found", {path}));
    for (int number = 1; !file.atEnd(); ++number) {
        QByteArray line = file.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        if (line.isEmpty())
            continue;
        const qsizetype tab = line.indexOf('\t');
        const Result<Instant> written = instantFromIso(QString::fromUtf8(line.left(tab)));
        if (tab < 0 || !written.ok())
            return invocation.fail(Error("usage.wrong", {QStringLiteral("%1:%2").arg(path).arg(number)}));
        *invocation.out << jsonOf(extractor.extract(QString::fromUtf8(line.mid(tab + 1)), *written)).dump()
                        << '\n';
    }
    return Exit::Done;
}

} // namespace

QString ExtractCommand::summary() const
{
    return QCoreApplication::translate("ieumctl",
                                       "reads times, people, goods and addresses out of a message");
}

void ExtractCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("lines"), QString(), QStringLiteral("file")});
    parser.addOption({QStringLiteral("open"), QString(), QStringLiteral("hours")});
}

Exit ExtractCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    QCommandLineParser parser;
    options(parser);
    const bool isParsed = parser.parse(QStringList{QStringLiteral("ieumctl")} + arguments);
    const QStringList words = parser.positionalArguments();
    const bool hasLines = parser.isSet(QStringLiteral("lines"));
    if (!isParsed || hasLines != words.isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("extract TEXT | extract --lines FILE")}));
    ShopProfile shop;
    if (parser.isSet(QStringLiteral("open"))) {
        const Result<void> hours = readHours(parser.value(QStringLiteral("open")), shop);
        if (!hours.ok())
            return invocation.fail(hours.error());
    }
    const Extractor extractor(shop);
    if (hasLines)
        return extractLines(invocation, parser.value(QStringLiteral("lines")), extractor);
    const Extraction found = extractor.extract(words.join(u' '), invocation.clock->now());
    invocation.answer(jsonOf(found), humanText(found));
    return Exit::Done;
}

} // namespace ieum
