#include "connectors/BuiltinConnectors.h"
#include "connectors/channels/iphone/TypedStream.h"
#include "core/connector/ConnectorRegistry.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>

#include <sqlite3.h>

using namespace ieum;
using namespace ieum::test;

/// The golden cases are SQL, so that they can be read; each is made a database first.
class tst_IphoneImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }

    void golden_data();
    void golden();
    void backupFolderIsReadByAnyOfItsLists_data();
    void backupFolderIsReadByAnyOfItsLists();
    void callsOfABackupAreMentioned();
    void encryptedBackupSaysSo();
    void otherDatabasesAreNoTexts_data();
    void otherDatabasesAreNoTexts();
    void aSpoiltFileEntersNothing();
    void nothingIsWrittenBesideTheFile();
    void anyCutOfAnArchivedTextIsBorne();

private:
    QString make(const QString &sqlFile, const QString &name);
    QString run(const QByteArray &sql, const QString &name);
    RecordingSink read(const QString &path);

    ConnectorRegistry m_registry;
    QTemporaryDir m_folder;
};

namespace {

const QString textsInBackup = QStringLiteral("3d/3d0d7e5fb2ce288813306e4d4636395e047a3d28");

const QString callsInBackup = QStringLiteral("5a/5a4935c78a5255723f707230a451d79c540d2741");

QString dataPath(const QString &name)
{
    return QStringLiteral(IEUM_TEST_DATA "/iphone/") + name;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QString tst_IphoneImporters::run(const QByteArray &sql, const QString &name)
{
    QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile::remove(path);
    sqlite3 *handle = nullptr;
    char *said = nullptr;
    sqlite3_open(path.toUtf8().constData(), &handle);
    const QByteArray script = "PRAGMA synchronous = OFF;" + sql; // nothing here has to survive a power cut
    if (sqlite3_exec(handle, script.constData(), nullptr, nullptr, &said) != SQLITE_OK)
        qFatal("%s", said);
    sqlite3_close(handle);
    return path;
}

QString tst_IphoneImporters::make(const QString &sqlFile, const QString &name)
{
    return run(contentOf(dataPath(sqlFile)), name);
}

RecordingSink tst_IphoneImporters::read(const QString &path)
{
    RecordingSink sink;
    const ImportInput input = inputOf(path);
    const Importer *importer = m_registry.importerFor(input);
    if (!importer)
        sink.lines += "not recognised";
    const Result<void> done = importer ? importer->read(input, sink) : Result<void>();
    if (!done.ok())
        sink.lines += "error " + done.error().code.toUtf8();
    return sink;
}

void tst_IphoneImporters::golden_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("iphone")))
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void tst_IphoneImporters::golden()
{
    QFETCH(const QString, path);
    compareWithGolden(path, read(run(contentOf(path), QFileInfo(path).completeBaseName())));
}

void tst_IphoneImporters::backupFolderIsReadByAnyOfItsLists_data()
{
    QTest::addColumn<QString>("given");
    QTest::newRow("folder") << QString();
    for (const char *list : {"Manifest.db", "Manifest.plist", "Info.plist"})
        QTest::newRow(list) << QString::fromLatin1(list);
}

void tst_IphoneImporters::backupFolderIsReadByAnyOfItsLists()
{
    QFETCH(const QString, given);
    make(QStringLiteral("sms.db.sql"), QStringLiteral("backup/") + textsInBackup);
    const QString folder = m_folder.filePath(QStringLiteral("backup"));
    if (!given.isEmpty())
        QVERIFY(write(folder + u'/' + given, "whatever stands in it"));
    QCOMPARE(read(given.isEmpty() ? folder : folder + u'/' + given).messages.size(), 11);
}

void tst_IphoneImporters::callsOfABackupAreMentioned()
{
    make(QStringLiteral("sms.db.sql"), QStringLiteral("whole/") + textsInBackup);
    const QString calls =
        make(QStringLiteral("CallHistory.storedata.sql"), QStringLiteral("whole/") + callsInBackup);
    const QByteArray warning = read(m_folder.filePath(QStringLiteral("whole"))).lines.first();
    QVERIFY2(warning.contains("iphone.calls-beside"), warning.constData());
    QCOMPARE(read(calls).messages.size(), 6);
}

void tst_IphoneImporters::encryptedBackupSaysSo()
{
    const QString path = make(QStringLiteral("sms.db.sql"), QStringLiteral("encrypted/") + textsInBackup);
    QVERIFY(write(path, QByteArray(8192, '\x5a')));
    QCOMPARE(read(m_folder.filePath(QStringLiteral("encrypted"))).lines,
             QList<QByteArray>{"error iphone.encrypted-backup"});
}

void tst_IphoneImporters::otherDatabasesAreNoTexts_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("other tables") << QByteArray("CREATE TABLE song (title TEXT)");
    QTest::newRow("views of that name") << QByteArray(
        "CREATE TABLE t (x); CREATE VIEW message AS SELECT * FROM t; CREATE VIEW handle AS SELECT * FROM t");
    QTest::newRow("virtual tables of that name") << QByteArray(
        "CREATE VIRTUAL TABLE message USING fts5(text); CREATE VIRTUAL TABLE handle USING fts5(id)");
}

void tst_IphoneImporters::otherDatabasesAreNoTexts()
{
    QFETCH(const QByteArray, sql);
    QCOMPARE(read(run(sql, QStringLiteral("other.db"))).lines, QList<QByteArray>{"not recognised"});
}

void tst_IphoneImporters::aSpoiltFileEntersNothing()
{
    const QString path = make(QStringLiteral("sms.db.sql"), QStringLiteral("spoilt.db"));
    QByteArray bytes = contentOf(path);
    constexpr int page = 4096;
    bytes.replace(page, bytes.size() - page, QByteArray(bytes.size() - page, '\xff'));
    QVERIFY(write(path, bytes));
    const RecordingSink sink = read(path);
    QVERIFY(sink.messages.isEmpty());
    QVERIFY2(sink.lines.last().startsWith("error file.broken"), sink.lines.last().constData());
}

void tst_IphoneImporters::nothingIsWrittenBesideTheFile()
{
    const QString path = make(QStringLiteral("sms.db.sql"), QStringLiteral("alone/sms.db"));
    const QByteArray before = contentOf(path);
    read(path);
    QCOMPARE(contentOf(path), before);
    QCOMPARE(QDir(m_folder.filePath(QStringLiteral("alone"))).entryList(QDir::Files),
             QStringList{QStringLiteral("sms.db")});
}

void tst_IphoneImporters::anyCutOfAnArchivedTextIsBorne()
{
    const QByteArray archive =
        QByteArrayLiteral("\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x08NSString"
                          "\x01\x94\x84\x01+\x09") +
        QStringLiteral("네일♥").toUtf8() + "\x86\x84";
    QCOMPARE(typedStreamText(archive), QStringLiteral("네일♥"));
    for (qsizetype size = 0; size < archive.size(); ++size) {
        const QString text = typedStreamText(archive.left(size));
        QVERIFY(text.isEmpty() || text == QStringLiteral("네일♥"));
    }
}

QTEST_GUILESS_MAIN(tst_IphoneImporters)
#include "tst_IphoneImporters.moc"
