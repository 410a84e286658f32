#include "connectors/channels/sms/SmsBackupImporter.h"

#include "connectors/channels/sms/BackupXmlReader.h"
#include "connectors/channels/sms/MmsElement.h"
#include "connectors/common/BookingNotice.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

constexpr int received = 1;
constexpr int draft = 3;
// Not sent yet when the backup was made, or never: outbox, failed, queued.
constexpr int unsent[] = {4, 5, 6};

QString placeOf(const QXmlStreamReader &xml)
{
    return QStringLiteral("line %1").arg(xml.lineNumber());
}

/// The message, and the booking when it is a notice of one.
bool handOver(const IncomingMessage &message, ImportSink &sink)
{
    if (!sink.message(message))
        return false;
    auto notice = message.direction == Direction::In ? readBookingNotice(message.text) : std::nullopt;
    if (!notice)
        return true;
    notice->place = message.place;
    return sink.booking(*notice);
}

bool readSms(const QXmlStreamReader &xml, ImportSink &sink)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    const int type = attributes.value(QLatin1String("type")).toInt();
    if (type == draft)
        return true;
    const std::optional<Instant> at = BackupXmlReader::instantOf(attributes, "date");
    const QString body = attributes.value(QLatin1String("body")).toString();
    if (!at)
        return sink.rejected({placeOf(xml), Error("sms.no-time"), body});
    IncomingMessage message;
    message.place = placeOf(xml);
    message.address = BackupXmlReader::value(attributes, "address");
    message.contactName = BackupXmlReader::contactName(attributes);
    message.direction = type == received ? Direction::In : Direction::Out;
    message.at = *at;
    message.sender = type == received ? message.contactName : QString();
    message.text = body;
    message.neverLeft = std::find(std::begin(unsent), std::end(unsent), type) != std::end(unsent);
    if (message.neverLeft && !sink.warning({message.place, Error("sms.never-left"), body}))
        return false;
    return handOver(message, sink);
}

bool readMms(QXmlStreamReader &xml, ImportSink &sink)
{
    const QString place = placeOf(xml);
    MmsElement element(xml.attributes());
    while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != QLatin1String("mms")) {
        if (xml.hasError())
            return true;
        if (xml.isStartElement() && xml.name() == QLatin1String("part"))
            element.addPart(xml.attributes());
        else if (xml.isStartElement() && xml.name() == QLatin1String("addr"))
            element.addAddress(xml.attributes());
    }
    if (element.isDraft())
        return true;
    std::optional<IncomingMessage> message = element.message();
    if (!message)
        return sink.rejected({place, Error("sms.no-time"), QString()});
    message->place = place;
    return handOver(*message, sink);
}

} // namespace

QString SmsBackupImporter::formatName() const
{
    return QCoreApplication::translate("Sms", "Texts of SMS Backup & Restore");
}

Importer::Match SmsBackupImporter::canRead(const ImportInput &input) const
{
    return BackupXmlReader::isBackup(input.head, "smses") ? Match::Certain : Match::No;
}

Result<void> SmsBackupImporter::read(const ImportInput &input, ImportSink &sink) const
{
    return BackupXmlReader::read(input, "smses", sink, [&](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("sms"))
            return readSms(xml, sink);
        return xml.name() == QLatin1String("mms") ? readMms(xml, sink) : true;
    });
}

} // namespace ieum
