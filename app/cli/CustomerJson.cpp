#include "app/cli/CustomerJson.h"

namespace ieum {

Json customerJson(const Customer &customer)
{
    Json contacts = Json::array();
    for (const ContactPoint &contact : customer.contacts)
        contacts.push_back({{"channel", toJson(contact.channel)},
                            {"address", toJson(contact.address)},
                            {"display", toJson(contact.display)},
                            {"kind", toJson(toCode(contact.kind))},
                            {"group", contact.isGroup}});
    const bool prefers = !customer.preferredChannel.isEmpty();
    return {{"id", toJson(customer.id.toString())},
            {"name", toJson(customer.shownName())},
            {"contacts", contacts},
            {"preferred", prefers ? toJson(customer.preferredChannel) : Json(nullptr)},
            {"memo", toJson(customer.memo)}};
}

QString customerLine(const Customer &customer)
{
    QStringList contacts;
    for (const ContactPoint &contact : customer.contacts)
        contacts += contact.display;
    return QStringList{customer.id.toString(), customer.shownName(), contacts.join(QStringLiteral(", "))}
        .join(u'\t');
}

QString messageLine(MessageKind kind, const QString &text)
{
    return text.isEmpty() ? QStringLiteral("[%1]").arg(toCode(kind)) : text.simplified();
}

Result<CustomerId> customerArgument(const QString &text)
{
    if (text.isEmpty())
        return Error("usage.wrong", {QStringLiteral("CUSTOMER")});
    const std::optional<CustomerId> id = CustomerId::fromString(text);
    if (!id)
        return Error("customer.none", {text});
    return *id;
}

Result<int> limitOption(const QCommandLineParser &parser, int otherwise)
{
    const QString option = QStringLiteral("limit");
    if (!parser.isSet(option))
        return otherwise;
    bool isNumber = false;
    const int limit = parser.value(option).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return Error("usage.wrong", {QStringLiteral("--limit ") + parser.value(option)});
    return limit;
}

} // namespace ieum
