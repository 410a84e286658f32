#include "connectors/channels/sms/IMazingImporter.h"

#include <QCoreApplication>
#include <QSet>

namespace ieum {

namespace {

enum class Column {
    Session,
    Date,
    Type,
    SenderId,
    SenderName,
    Status,
    Subject,
    Text,
    Attachment,
    AttachmentType
};

constexpr std::pair<Column, const char *> columnNames[] = {
    {Column::Session, "Chat Session"},
    {Column::Date, "Message Date"},
    {Column::Type, "Type"},
    {Column::SenderId, "Sender ID"},
    {Column::SenderName, "Sender Name"},
    {Column::Status, "Status"},
    {Column::Subject, "Subject"},
    {Column::Text, "Text"},
    {Column::Attachment, "Attachment"},
    {Column::AttachmentType, "Attachment type"},
};

/// Which cell is what, by the names in the first row.
class Layout
{
public:
    explicit Layout(const SheetRow &header)
    {
        for (const auto &[column, name] : columnNames) {
            for (qsizetype i = 0; i < header.cells.size(); ++i) {
                if (header.cells[i].compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                    m_at.insert(column, i);
            }
        }
    }

    bool isComplete() const
    {
        return m_at.contains(Column::Session) && m_at.contains(Column::Date) && m_at.contains(Column::Type) &&
               m_at.contains(Column::SenderId) && m_at.contains(Column::Text);
    }
    QString cell(const SheetRow &row, Column column) const
    {
        const auto at = m_at.constFind(column);
        return at == m_at.cend() ? QString() : row.cells.value(*at);
    }

private:
    QMap<Column, qsizetype> m_at;
};

/// The other side of each conversation: only what it wrote itself bears its number.
class Sessions
{
public:
    void add(const Layout &layout, const SheetRow &row)
    {
        const QString id = layout.cell(row, Column::SenderId).trimmed();
        if (!id.isEmpty() && layout.cell(row, Column::Type) == QLatin1String("Incoming"))
            m_idsOf[layout.cell(row, Column::Session)].insert(id);
    }
    bool isGroup(const QString &session) const { return m_idsOf.value(session).size() > 1; }
    /// A session in which only the shop writes is named after the other side, if need be by its number.
    QString addressOf(const QString &session) const
    {
        const QSet<QString> ids = m_idsOf.value(session);
        return ids.size() == 1 ? *ids.cbegin() : session;
    }

private:
    QMap<QString, QSet<QString>> m_idsOf;
};

MessageKind kindOf(const QString &attachmentType)
{
    if (attachmentType.startsWith(QLatin1String("Image"), Qt::CaseInsensitive))
        return MessageKind::Photo;
    if (attachmentType.startsWith(QLatin1String("Video"), Qt::CaseInsensitive))
        return MessageKind::Video;
    return attachmentType.startsWith(QLatin1String("Audio"), Qt::CaseInsensitive) ? MessageKind::Voice
                                                                                  : MessageKind::File;
}

void addContent(const Layout &layout, const SheetRow &row, IncomingMessage &message)
{
    QStringList lines{layout.cell(row, Column::Subject).trimmed(), layout.cell(row, Column::Text)};
    lines.removeAll(QString());
    message.text = lines.join(u'\n');
    const QString attachment = layout.cell(row, Column::Attachment);
    if (attachment.isEmpty())
        return;
    message.kind = kindOf(layout.cell(row, Column::AttachmentType));
    message.identityText = QStringLiteral("[%1:%2]").arg(toCode(message.kind), attachment) + message.text;
}

Instant instantOf(const QString &written, int utcOffsetSeconds)
{
    QDateTime time = QDateTime::fromString(written.trimmed(), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    if (!time.isValid())
        return {};
    return Instant::of(QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, utcOffsetSeconds));
}

bool handOver(const Layout &layout, const SheetRow &row, const Sessions &sessions, const ImportInput &input,
              ImportSink &sink)
{
    const QString type = layout.cell(row, Column::Type);
    const QString session = layout.cell(row, Column::Session);
    IncomingMessage message;
    message.place = QStringLiteral("line %1").arg(row.number);
    message.at = instantOf(layout.cell(row, Column::Date), input.utcOffsetSeconds);
    if (message.at == Instant())
        return sink.rejected({message.place, Error("sms.no-time"), layout.cell(row, Column::Text)});
    const bool isIncoming = type == QLatin1String("Incoming");
    const bool isOutgoing = type == QLatin1String("Outgoing");
    message.precision = Precision::Second;
    message.address = sessions.addressOf(session);
    message.contactName = session == message.address ? QString() : session;
    message.isGroup = sessions.isGroup(session);
    message.direction = isIncoming ? Direction::In : isOutgoing ? Direction::Out : Direction::System;
    message.sender = isIncoming ? layout.cell(row, Column::SenderName) : QString();
    addContent(layout, row, message);
    if (!isIncoming && !isOutgoing) // "Notification": somebody joined, a name was changed
        message.kind = MessageKind::System;
    return sink.message(message);
}

std::optional<Layout> layoutOf(const QList<Sheet> &sheets)
{
    if (sheets.isEmpty() || sheets.first().rows.isEmpty())
        return std::nullopt;
    Layout layout(sheets.first().rows.first());
    return layout.isComplete() ? std::optional(layout) : std::nullopt;
}

} // namespace

QString IMazingImporter::formatName() const
{
    return QCoreApplication::translate("Sms", "iPhone texts (iMazing CSV)");
}

Importer::Match IMazingImporter::canRead(const ImportInput &input) const
{
    const auto head =
        input.sheets ? input.sheets->head() : Result<QList<Sheet>>(Error("file.unknown-format"));
    return head.ok() && layoutOf(*head) ? Match::Certain : Match::No;
}

Result<void> IMazingImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(sheets, input.sheets->all());
    const std::optional<Layout> layout = layoutOf(sheets);
    if (!layout)
        return Error("file.unknown-format", {input.fileName});
    QList<SheetRow> rows = sheets.first().rows.mid(1);
    if (sheets.first().endsEarly && !rows.isEmpty())
        rows.removeLast();
    Sessions sessions;
    for (const SheetRow &row : rows)
        sessions.add(*layout, row);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const double share = static_cast<double>(i + 1) / static_cast<double>(rows.size());
        if (!handOver(*layout, rows[i], sessions, input, sink) || !sink.progress(share))
            return {};
    }
    if (sheets.first().endsEarly)
        sink.rejected({QStringLiteral("end"), Error("file.cut-short"), QString()});
    return {};
}

} // namespace ieum
