#include "connectors/channels/sms/MmsElement.h"

#include "connectors/channels/sms/BackupXmlReader.h"

namespace ieum {

namespace {

constexpr int received = 1;
constexpr int sent = 2;
constexpr int addressFrom = 137;

QString firstOf(std::initializer_list<QString> values)
{
    for (const QString &value : values) {
        if (!value.isEmpty())
            return value;
    }
    return {};
}

} // namespace

MmsElement::MmsElement(const QXmlStreamAttributes &attributes)
    : m_at(BackupXmlReader::instantOf(attributes, "date"))
    , m_box(attributes.value(QLatin1String("msg_box")).toInt())
    , m_parties(BackupXmlReader::value(attributes, "address").split(u'~', Qt::SkipEmptyParts))
    , m_contactName(BackupXmlReader::contactName(attributes))
    , m_subject(BackupXmlReader::value(attributes, "sub").trimmed())
    , m_sourceId(
          firstOf({BackupXmlReader::value(attributes, "m_id"), BackupXmlReader::value(attributes, "tr_id"),
                   BackupXmlReader::value(attributes, "ct_l")}))
{
}

// SMIL is layout (seq -1 or its own content type); everything that is no text is something attached.
void MmsElement::addPart(const QXmlStreamAttributes &part)
{
    const QString type = BackupXmlReader::value(part, "ct");
    if (type == QLatin1String("application/smil"))
        return;
    const QString body = BackupXmlReader::value(part, "text");
    if (type.startsWith(QLatin1String("text/plain"))) {
        if (!body.isEmpty())
            m_texts += body;
        return;
    }
    m_media += type;
    m_files += firstOf({BackupXmlReader::value(part, "name"), BackupXmlReader::value(part, "fn"),
                        BackupXmlReader::value(part, "cl")});
}

void MmsElement::addAddress(const QXmlStreamAttributes &address)
{
    if (address.value(QLatin1String("type")).toInt() == addressFrom)
        m_from = BackupXmlReader::value(address, "address");
}

QString MmsElement::text() const
{
    QStringList lines;
    if (!m_subject.isEmpty())
        lines += m_subject;
    lines += m_texts;
    return lines.isEmpty() ? m_files.value(0) : lines.join(u'\n');
}

MessageKind MmsElement::kind() const
{
    if (!m_texts.isEmpty() || !m_subject.isEmpty() || m_media.isEmpty())
        return MessageKind::Text;
    const QString &type = m_media.first();
    if (type.startsWith(QLatin1String("image/")))
        return MessageKind::Photo;
    if (type.startsWith(QLatin1String("video/")))
        return MessageKind::Video;
    return type.startsWith(QLatin1String("audio/")) ? MessageKind::Voice : MessageKind::File;
}

QStringList MmsElement::others() const
{
    QStringList others;
    for (const QString &party : m_parties) {
        if (!others.contains(party) && party != QLatin1String("insert-address-token"))
            others += party;
    }
    if (others.isEmpty() && m_box == received && !m_from.isEmpty())
        others += m_from;
    return others;
}

std::optional<IncomingMessage> MmsElement::message() const
{
    if (!m_at)
        return std::nullopt;
    IncomingMessage message;
    QStringList parties = others();
    message.isGroup = parties.size() > 1;
    parties.sort();
    message.address = parties.join(QLatin1String(", "));
    message.contactName = m_contactName;
    message.direction = m_box == received ? Direction::In : Direction::Out;
    message.neverLeft = m_box != received && m_box != sent;
    message.kind = kind();
    message.at = *m_at;
    message.precision = Precision::Second;
    message.sender =
        m_box == received ? firstOf({message.isGroup ? m_from : m_contactName, m_from}) : QString();
    message.text = text();
    message.identityText =
        QStringLiteral("mms\n") + m_sourceId + u'\n' + message.text + u'\n' + m_files.join(u'\n');
    return message;
}

} // namespace ieum
