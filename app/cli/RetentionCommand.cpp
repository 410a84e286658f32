#include "app/cli/RetentionCommand.h"

#include "app/workspace/ShopRecords.h"

#include <QCoreApplication>

namespace ieum {

namespace {

const QString clockOption = QStringLiteral("clock-is-right");

Json dayJson(const std::optional<QDate> &day)
{
    return day ? toJson(day->toString(Qt::ISODate)) : Json();
}

Exit answer(const Invocation &invocation, const Result<RetentionPreview> &result)
{
    if (!result.ok())
        return invocation.fail(result.error());
    Json kinds = Json::array();
    QStringList lines;
    for (const RetentionLine &line : result->lines) {
        kinds.push_back({{"kind", toJson(line.kind)},
                         {"months", line.months},
                         {"least", line.least},
                         {"rows", line.due.rows},
                         {"customers", line.due.customers},
                         {"oldest", dayJson(line.due.oldest)},
                         {"newest", dayJson(line.due.newest)}});
        lines += QStringList{line.kind, QString::number(line.months), QString::number(line.due.rows),
                             QString::number(line.due.customers)}
                     .join(u'\t');
    }
    invocation.answer({{"kinds", kinds},
                       {"rows", result->rows()},
                       {"automatic", result->isAutomatic},
                       {"clock", result->isClockPlausible ? "plausible" : "jumped"}},
                      lines.join(u'\n'));
    return Exit::Done;
}

Exit afterwards(const Invocation &invocation, const Result<void> &done, RetentionService &retention)
{
    return done.ok() ? answer(invocation, retention.terms()) : invocation.fail(done.error());
}

} // namespace

QString RetentionCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "list, preview, set KIND MONTHS, run [--clock-is-right], "
                                                  "automatic on|off: how long records are kept");
}

void RetentionCommand::options(QCommandLineParser &parser) const
{
    parser.addOption({clockOption, QString()});
}

Exit RetentionCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const QStringList words = parser.positionalArguments();
    const QString act = words.value(0);
    ShopRecords records(shop);
    RetentionService &retention = records.retention;
    if (act == QLatin1String("list"))
        return answer(invocation, retention.terms());
    if (const auto allowed = shop.permit(Right::SetRetention); !allowed.ok())
        return invocation.fail(allowed.error());
    if (act == QLatin1String("preview"))
        return answer(invocation, retention.preview());
    if (act == QLatin1String("run"))
        return answer(invocation,
                      retention.run(parser.isSet(clockOption) ? RetentionService::ClockTrust::Vouched
                                                              : RetentionService::ClockTrust::Doubted));
    const QStringList states{QStringLiteral("on"), QStringLiteral("off")};
    if (act == QLatin1String("automatic") && states.contains(words.value(1)))
        return afterwards(invocation, retention.setAutomatic(words[1] == states[0]), retention);
    bool isNumber = false;
    const int months = words.value(2).toInt(&isNumber);
    if (act != QLatin1String("set") || !isNumber)
        return invocation.fail(Error("usage.wrong", {name() + u' ' + words.join(u' ')}));
    return afterwards(invocation, retention.setTerm(words[1], months), retention);
}

} // namespace ieum
