#include "connectors/channels/instagram/InstagramDownload.h"

#include "connectors/channels/instagram/InstagramText.h"
#include "connectors/channels/instagram/InstagramThread.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

constexpr qint64 partLimit = 256LL * 1024 * 1024; // a part has about 10,000 messages: some megabytes
constexpr int fileLimit = 200000;

const QRegularExpression &partName()
{
    static const QRegularExpression name(QStringLiteral("(?:^|/)message_(\\d{1,6})\\.json$"));
    return name;
}

int partNumber(const QString &entry)
{
    return partName().match(entry).captured(1).toInt();
}

// message_1 is the newest part.
bool standsBefore(const QString &a, const QString &b)
{
    const QString folderOfA = a.section(u'/', 0, -2);
    const QString folderOfB = b.section(u'/', 0, -2);
    return folderOfA != folderOfB ? folderOfA < folderOfB : partNumber(a) > partNumber(b);
}

// The keys are written in the owner's language ("Name", "이름").
QString nameIn(const QJsonObject &profile)
{
    for (const QString &key : profile.keys()) {
        const QString word = readableInstagramText(key);
        if (word == QLatin1String("Name") || word == QStringLiteral("이름"))
            return readableInstagramText(profile[key].toObject()[QLatin1String("value")].toString());
    }
    return {};
}

} // namespace

bool InstagramDownload::isDownload(const QString &path, const QByteArray &head)
{
    if (!QFileInfo(path).isDir() && !ZipArchive::hasSignature(head))
        return InstagramThread::isThreadFile(head);
    const auto download = open(path);
    return download.ok() && !download->threadFiles().isEmpty();
}

Result<InstagramDownload> InstagramDownload::open(const QString &path)
{
    InstagramDownload download;
    download.m_path = QFileInfo(path).absoluteFilePath();
    download.m_isFolder = QFileInfo(path).isDir();
    QFile file(path);
    if (!download.m_isFolder && !file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {QFileInfo(path).fileName()}, file.errorString());
    if (!download.m_isFolder && ZipArchive::hasSignature(file.peek(4))) {
        auto archive = ZipArchive::openFile(path);
        if (!archive.ok())
            return Error("file.broken", {QFileInfo(path).fileName()}, archive.error().detail);
        download.m_archive = std::move(*archive);
    }
    IEUM_TRY(download.list());
    return download;
}

Result<QStringList> InstagramDownload::entries() const
{
    if (m_archive)
        return m_archive->entries();
    if (!m_isFolder)
        return QStringList{QFileInfo(m_path).fileName()};
    QStringList names;
    QDirIterator files(m_path, {QStringLiteral("*.json")}, QDir::Files | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    for (int seen = 0; files.hasNext(); ++seen) {
        if (seen >= fileLimit)
            return Error("file.too-large", {QFileInfo(m_path).fileName()});
        names += QDir(m_path).relativeFilePath(files.next());
    }
    return names;
}

Result<void> InstagramDownload::list()
{
    IEUM_TRY_ASSIGN(names, entries());
    const bool isSingle = !m_archive && !m_isFolder;
    for (const QString &name : std::as_const(names)) {
        if (isSingle || partName().match(name).hasMatch())
            m_threadFiles += name;
        else if (name.endsWith(QLatin1String("personal_information.json")))
            m_profileFile = name;
    }
    std::sort(m_threadFiles.begin(), m_threadFiles.end(), standsBefore);
    return {};
}

Result<QByteArray> InstagramDownload::bytes(const QString &entry) const
{
    if (m_archive) {
        QByteArray bytes;
        IEUM_TRY(m_archive->read(entry, [&bytes](const QByteArray &piece) {
            bytes += piece;
            return bytes.size() <= partLimit;
        }));
        return bytes.size() > partLimit ? Result<QByteArray>(Error("file.too-large", {entry})) : bytes;
    }
    QFile file(m_isFolder ? QDir(m_path).filePath(entry) : m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {entry}, file.errorString());
    return file.size() > partLimit ? Result<QByteArray>(Error("file.too-large", {entry})) : file.readAll();
}

QString InstagramDownload::ownName() const
{
    const auto json = m_profileFile.isEmpty() ? Result<QByteArray>(QByteArray()) : bytes(m_profileFile);
    if (!json.ok())
        return {};
    const QJsonObject profile = QJsonDocument::fromJson(*json).object();
    const QJsonObject user = profile[QLatin1String("profile_user")].toArray().first().toObject();
    return nameIn(user[QLatin1String("string_map_data")].toObject());
}

} // namespace ieum
