#pragma once

#include "core/connector/Importer.h"

#include <QXmlStreamReader>

#include <functional>

namespace ieum {

/// The common part of SMS Backup & Restore's files: streaming, never more than one record in memory, honest
/// about a file that was cut. Source: SyncTech, "Fields in XML backup files".
class BackupXmlReader
{
public:
    /// Called at the start of each child element of the root; reads on as far as it needs. False: stop.
    using ElementHandler = std::function<bool(QXmlStreamReader &xml)>;

    /// Errors: file.not-readable, sms.doctype, sms.broken-xml (another root element).
    static Result<void> read(const ImportInput &input, const char *root, ImportSink &sink,
                             const ElementHandler &handler);

    /// The first element of the head is `root`.
    static bool isBackup(const QByteArray &head, const char *root);
    /// An attribute's value; what the app writes for "nothing" ("null") comes as empty.
    static QString value(const QXmlStreamAttributes &attributes, const char *name);
    /// Epoch milliseconds; null when it is no time.
    static std::optional<Instant> instantOf(const QXmlStreamAttributes &attributes, const char *name);
    /// The name in the phone's address book; the app's word for "none" comes as empty.
    static QString contactName(const QXmlStreamAttributes &attributes);
};

} // namespace ieum
