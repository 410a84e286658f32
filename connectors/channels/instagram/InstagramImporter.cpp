#include "connectors/channels/instagram/InstagramImporter.h"

#include "connectors/channels/instagram/InstagramDownload.h"
#include "connectors/channels/instagram/InstagramSides.h"
#include "connectors/channels/instagram/InstagramThread.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <functional>

namespace ieum {

namespace {

QString folderOf(const QString &entry, const ImportInput &input)
{
    const QString folder = entry.section(u'/', -2, -2);
    if (!folder.isEmpty())
        return folder;
    const QFileInfo file(input.path);
    return file.isDir() ? file.fileName() : file.dir().dirName();
}

/// Hands over the messages of one thread.
class ThreadEmitter
{
public:
    ThreadEmitter(const InstagramThread &thread, QString own, ImportSink &sink)
        : m_thread(thread)
        , m_own(std::move(own))
        , m_sink(sink)
    {
    }

    bool emitAll(const QString &entry)
    {
        if (m_own.isEmpty() &&
            !m_sink.warning({entry, Error("instagram.own-name-unknown", {m_thread.title}), QString()}))
            return false;
        int number = 0;
        for (const InstagramRecord &record : m_thread.records) {
            const QString place = QStringLiteral("%1 #%2").arg(entry).arg(++number);
            if (!hand(record, place))
                return false;
        }
        return true;
    }

private:
    bool hand(const InstagramRecord &record, const QString &place)
    {
        if (!record.isReadable)
            return m_sink.rejected({place, Error("instagram.no-time"), record.text});
        IncomingMessage message;
        message.place = place;
        message.contactKind = ContactPoint::Kind::Instagram;
        message.address = m_thread.id;
        message.contactName = m_thread.title;
        message.isGroup = m_own.isEmpty() || m_thread.participants.size() > 2;
        message.kind = record.kind;
        message.direction = record.kind == MessageKind::System ? Direction::System
                            : record.sender == m_own           ? Direction::Out
                                                               : Direction::In;
        message.at = record.at;
        message.sender = record.sender;
        message.text = record.text;
        message.identityText = record.token;
        message.seconds = record.seconds;
        return m_sink.message(message);
    }

    const InstagramThread &m_thread;
    QString m_own;
    ImportSink &m_sink;
};

using PartHandler = std::function<bool(const QString &entry, const InstagramThread &thread, double share)>;

// One spoilt part spoils no other.
Result<void> forEachPart(const InstagramDownload &download, const ImportInput &input,
                         const std::function<bool(const Remark &)> &onBroken, const PartHandler &handler)
{
    const QStringList &files = download.threadFiles();
    for (qsizetype i = 0; i < files.size(); ++i) {
        const auto bytes = download.bytes(files[i]);
        const auto thread = bytes.ok() ? InstagramThread::parse(*bytes, folderOf(files[i], input))
                                       : Result<InstagramThread>(bytes.error());
        if (!thread.ok() && files.size() == 1)
            return Error("file.broken", {input.fileName}, thread.error().detail);
        const double share = static_cast<double>(i + 1) / static_cast<double>(files.size());
        const bool goesOn = thread.ok() ? handler(files[i], *thread, share)
                                        : onBroken({files[i], Error("file.broken", {files[i]}), QString()});
        if (!goesOn)
            return {};
    }
    return {};
}

} // namespace

QString InstagramImporter::formatName() const
{
    return QCoreApplication::translate("Instagram", "Instagram download");
}

Importer::Match InstagramImporter::canRead(const ImportInput &input) const
{
    return InstagramDownload::isDownload(input.path, input.head) ? Match::Certain : Match::No;
}

// Read twice: who the shop is must be known before the first message can be handed over.
Result<void> InstagramImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(download, InstagramDownload::open(input.path));
    QStringList known = input.ownNames;
    if (const QString own = download.ownName(); !own.isEmpty())
        known += own;
    InstagramSides sides(known);
    bool goesOn = true;
    IEUM_TRY(forEachPart(
        download, input, [](const Remark &) { return true; },
        [&](const QString &, const InstagramThread &thread, double share) {
            sides.add(thread);
            goesOn = sink.progress(share / 2);
            return goesOn;
        }));
    if (!goesOn)
        return {};
    return forEachPart(
        download, input, [&sink](const Remark &remark) { return sink.rejected(remark); },
        [&](const QString &entry, const InstagramThread &thread, double share) {
            return ThreadEmitter(thread, sides.ownNameIn(thread), sink).emitAll(entry) &&
                   sink.progress(0.5 + share / 2);
        });
}

} // namespace ieum
