#include "app/cli/MonitorCommand.h"

#include "app/cli/AlarmRate.h"
#include "app/cli/MonitorActs.h"
#include "app/cli/ShopOptions.h"
#include "core/continuity/SilenceDetector.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <algorithm>

namespace ieum {

namespace {

struct HeardMessage
{
    Instant at;
    QString conversation;
};

struct Replay
{
    QList<SilenceAlarm> alarms;
    qsizetype conversations = 0;
};

Result<HeardMessage> messageOf(const QString &line)
{
    const qsizetype tab = line.indexOf(u'\t');
    IEUM_TRY_ASSIGN(at, instantFromIso(line.left(tab)));
    if (tab < 0)
        return Error("usage.wrong", {line});
    return HeardMessage{at, line.mid(tab + 1)};
}

Result<QList<HeardMessage>> readEvents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error(file.exists() ? "file.not-readable" : "file.not-found", {path});
    QList<HeardMessage> messages;
    for (int number = 1; !file.atEnd(); ++number) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line.isEmpty())
            continue;
        Result<HeardMessage> message = messageOf(line);
        if (!message.ok())
            return Error("usage.wrong", {QStringLiteral("%1:%2").arg(path).arg(number)});
        messages += *message;
    }
    std::stable_sort(messages.begin(), messages.end(),
                     [](const HeardMessage &a, const HeardMessage &b) { return a.at < b.at; });
    return messages;
}

Replay replay(const QList<HeardMessage> &messages, SilenceDetector detector,
              const std::optional<Instant> &until)
{
    Replay found;
    QSet<QString> known;
    const auto keep = [&found](const std::optional<SilenceAlarm> &alarm) {
        if (alarm)
            found.alarms += *alarm;
    };
    for (const HeardMessage &message : messages) {
        const bool isNew = !known.contains(message.conversation);
        known += message.conversation;
        keep(detector.hear(message.at, isNew));
    }
    if (until)
        keep(detector.waitUntil(*until));
    found.conversations = known.size();
    return found;
}

Result<SilenceDetector::Settings> settingsOf(const QCommandLineParser &parser)
{
    SilenceDetector::Settings settings;
    IEUM_TRY(readHours(parser.value(QStringLiteral("open")), settings.hours));
    const std::optional<double> budget = alarmsPerMonth(parser.value(QStringLiteral("budget")));
    bool isNumber = false;
    settings.trainingDays = parser.value(QStringLiteral("train-days")).toInt(&isNumber);
    if (!budget || !isNumber || settings.trainingDays < 1)
        return Error("usage.wrong", {QStringLiteral("--budget 1/month --train-days 28")});
    settings.falseAlarmsPerMonth = *budget;
    return settings;
}

Result<Replay> replayOf(const QCommandLineParser &parser)
{
    IEUM_TRY_ASSIGN(settings, settingsOf(parser));
    std::optional<Instant> until;
    if (parser.isSet(QStringLiteral("until"))) {
        IEUM_TRY_ASSIGN(end, instantFromIso(parser.value(QStringLiteral("until"))));
        until = end;
    }
    IEUM_TRY_ASSIGN(messages, readEvents(parser.value(QStringLiteral("events"))));
    return replay(messages, SilenceDetector(settings), until);
}

void answer(const Invocation &invocation, const Replay &found)
{
    Json alarms = Json::array();
    QStringList lines;
    for (const SilenceAlarm &alarm : found.alarms) {
        alarms.push_back({{"at", toJson(toIso(alarm.at))},
                          {"since", toJson(toIso(alarm.since))},
                          {"expected", alarm.expected},
                          {"observed", alarm.observed}});
        lines += QCoreApplication::translate("ieumctl", "%1  silent since %2, %3 conversations expected")
                     .arg(toIso(alarm.at), toIso(alarm.since), QString::number(alarm.expected, 'f', 1));
    }
    lines += QCoreApplication::translate("ieumctl", "%n conversations", nullptr, int(found.conversations));
    invocation.answer({{"alarms", alarms}, {"conversations", found.conversations}}, lines.join(u'\n'));
}

} // namespace

QString MonitorCommand::summary() const
{
    return QCoreApplication::translate(
        "ieumctl", "status, look, probe, alarms, declare, dismiss, seen, set, address, "
                   "witnesses: whether the channels live; replay: when a silence would have "
                   "raised the alarm");
}

void MonitorCommand::replayOptions(QCommandLineParser &parser) const
{
    parser.addOption({QStringLiteral("events"), QString(), QStringLiteral("file")});
    parser.addOption(
        {QStringLiteral("open"), QString(), QStringLiteral("hours"), QStringLiteral("10:00-20:00")});
    parser.addOption({QStringLiteral("train-days"), QString(), QStringLiteral("days"), QStringLiteral("28")});
    parser.addOption({QStringLiteral("until"), QString(), QStringLiteral("time")});
}

void MonitorCommand::options(QCommandLineParser &parser) const
{
    MonitorActs().options(parser);
    replayOptions(parser);
}

Exit MonitorCommand::execute(const Invocation &invocation, const QStringList &arguments) const
{
    if (!arguments.contains(QStringLiteral("replay")))
        return MonitorActs().execute(invocation, arguments);
    QCommandLineParser parser;
    replayOptions(parser);
    parser.addOption(
        {QStringLiteral("budget"), QString(), QStringLiteral("rate"), QStringLiteral("1/month")});
    const bool isParsed = parser.parse(QStringList{QStringLiteral("ieumctl")} + arguments);
    const bool isReplay = parser.positionalArguments() == QStringList{QStringLiteral("replay")};
    if (!isParsed || !isReplay || !parser.isSet(QStringLiteral("events")))
        return invocation.fail(Error("usage.wrong", {QStringLiteral("monitor replay --events FILE")}));
    const Result<Replay> found = replayOf(parser);
    if (!found.ok())
        return invocation.fail(found.error());
    answer(invocation, *found);
    return Exit::Done;
}

} // namespace ieum
