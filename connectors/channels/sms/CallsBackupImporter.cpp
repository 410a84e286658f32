#include "connectors/channels/sms/CallsBackupImporter.h"

#include "connectors/channels/sms/BackupXmlReader.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// call@type of Android's call log; 7 (answered on another device) is taken from memory of its documentation.
enum class CallType {
    Incoming = 1,
    Outgoing = 2,
    Missed = 3,
    Voicemail = 4,
    Rejected = 5,
    Refused = 6,
    Elsewhere = 7
};
constexpr int numberShown = 1;

std::optional<CallOutcome> outcomeOf(CallType type, int seconds)
{
    switch (type) {
    case CallType::Incoming:
    case CallType::Elsewhere:
        return CallOutcome::Answered;
    case CallType::Outgoing:
        return seconds > 0 ? CallOutcome::Answered : CallOutcome::Missed;
    case CallType::Missed:
        return CallOutcome::Missed;
    case CallType::Voicemail:
        return CallOutcome::Voicemail;
    case CallType::Rejected:
    case CallType::Refused:
        return CallOutcome::Rejected;
    }
    return std::nullopt;
}

bool readCall(const QXmlStreamReader &xml, ImportSink &sink)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const QString place = QStringLiteral("line %1").arg(xml.lineNumber());
    const auto type = static_cast<CallType>(attributes.value(QLatin1String("type")).toInt());
    const std::optional<Instant> at = BackupXmlReader::instantOf(attributes, "date");
    IncomingMessage call;
    call.seconds = attributes.value(QLatin1String("duration")).toInt();
    call.outcome = outcomeOf(type, call.seconds);
    const QString number = BackupXmlReader::value(attributes, "number");
    if (!at || !call.outcome)
        return sink.rejected({place, at ? Error("sms.unknown-call") : Error("sms.no-time"), number});
    const QStringView presentation = attributes.value(QLatin1String("presentation"));
    const bool shown = presentation.isEmpty() || presentation.toInt() == numberShown;
    call.place = place;
    call.address = shown ? number : QString();
    call.contactName = shown ? BackupXmlReader::contactName(attributes) : QString();
    call.direction = type == CallType::Outgoing ? Direction::Out : Direction::In;
    call.kind = MessageKind::Call;
    call.at = *at;
    return sink.message(call);
}

} // namespace

QString CallsBackupImporter::formatName() const
{
    return QCoreApplication::translate("Sms", "Calls of SMS Backup & Restore");
}

Importer::Match CallsBackupImporter::canRead(const ImportInput &input) const
{
    return BackupXmlReader::isBackup(input.head, "calls") ? Match::Certain : Match::No;
}

Result<void> CallsBackupImporter::read(const ImportInput &input, ImportSink &sink) const
{
    return BackupXmlReader::read(input, "calls", sink, [&](QXmlStreamReader &xml) {
        return xml.name() != QLatin1String("call") || readCall(xml, sink);
    });
}

} // namespace ieum
