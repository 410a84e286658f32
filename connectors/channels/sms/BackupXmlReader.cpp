#include "connectors/channels/sms/BackupXmlReader.h"

#include "connectors/channels/sms/XmlReferenceFilter.h"

#include <QFile>

namespace ieum {

namespace {

// Phones before this year wrote no backups; such a date is a broken one.
constexpr qint64 earliest = 631152000000; // 1990-01-01

QString placeOf(const QXmlStreamReader &xml)
{
    return QStringLiteral("line %1").arg(xml.lineNumber());
}

// Whatever the reader stumbled over: a file without its root's end was cut.
bool isCut(const QString &path, const char *root)
{
    constexpr qint64 tailSize = 256;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max<qint64>(0, file.size() - tailSize));
    const QByteArray tail = file.readAll().trimmed();
    return !tail.endsWith(QByteArray("</") + root + '>') && !tail.endsWith("/>");
}

Result<void> conclude(const QXmlStreamReader &xml, const char *root, const QString &path, ImportSink &sink)
{
    if (!xml.hasError())
        return {};
    if (xml.error() == QXmlStreamReader::PrematureEndOfDocumentError || isCut(path, root)) {
        sink.rejected({QStringLiteral("end"), Error("file.cut-short"), QString()});
        return {};
    }
    sink.rejected({placeOf(xml),
                   Error("sms.broken-xml", {QString::number(xml.lineNumber())}, xml.errorString()),
                   QString()});
    return {};
}

} // namespace

Result<void> BackupXmlReader::read(const ImportInput &input, const char *root, ImportSink &sink,
                                   const ElementHandler &handler)
{
    QFile file(input.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {input.fileName}, file.errorString());
    XmlReferenceFilter filter(file);
    QXmlStreamReader xml(&filter);
    bool inRoot = false;
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error("sms.doctype");
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (!inRoot) {
            inRoot = xml.name() == QLatin1String(root);
            if (!inRoot)
                return Error("sms.broken-xml", {QStringLiteral("1")}, QStringLiteral("another root element"));
            continue;
        }
        if (!handler(xml) || !sink.progress(double(file.pos()) / double(std::max<qint64>(file.size(), 1))))
            return {};
    }
    return conclude(xml, root, input.path, sink);
}

bool BackupXmlReader::isBackup(const QByteArray &head, const char *root)
{
    return head.contains(QByteArray("<") + root + ' ') || head.contains(QByteArray("<") + root + '>') ||
           head.contains(QByteArray("<") + root + '/');
}

QString BackupXmlReader::value(const QXmlStreamAttributes &attributes, const char *name)
{
    const QString text = attributes.value(QLatin1String(name)).toString();
    return text == QLatin1String("null") ? QString() : text;
}

std::optional<Instant> BackupXmlReader::instantOf(const QXmlStreamAttributes &attributes, const char *name)
{
    bool good = false;
    qint64 time = attributes.value(QLatin1String(name)).toLongLong(&good);
    // Some fields are in seconds although their neighbours are in milliseconds.
    if (good && time > 0 && time < earliest)
        time *= 1000;
    return good && time >= earliest ? std::optional(Instant{time}) : std::nullopt;
}

QString BackupXmlReader::contactName(const QXmlStreamAttributes &attributes)
{
    const QString name = value(attributes, "contact_name").trimmed();
    return name == QLatin1String("(Unknown)") || name == QStringLiteral("(알 수 없음)") ? QString() : name;
}

} // namespace ieum
