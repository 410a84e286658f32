#include "app/workspace/FolderWatch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

/// Files that appear in the watched folder: each offered once, none before it is whole.
class tst_FolderWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsSeenOnceItRests();
    void aGrowingFileIsLookedAtAgain();
    void eachFileIsSeenOnce();
    void aFileMovedThereIsNew();
    void whatCannotBeBroughtInIsLeftOut();
    void appearingFilesAreToldOnceItIsQuiet();

private:
    static constexpr Instant begin{};
    QString write(const QString &name, const QByteArray &content = "a") const;
    static Instant later(qint64 seconds)
    {
        return Instant{QDateTime::currentMSecsSinceEpoch()}.plusSeconds(seconds);
    }
    QStringList seen(Instant since = begin) const;

    QTemporaryDir m_folder;
};

QString tst_FolderWatch::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(content) == content.size()
               ? file.fileName()
               : QString();
}

// The names of what is offered a minute from now, when everything rests.
QStringList tst_FolderWatch::seen(Instant since) const
{
    QStringList names;
    for (const SeenFile &file : filesIn(m_folder.path(), since, later(60)).files)
        names += QFileInfo(file.path).fileName();
    return names;
}

void tst_FolderWatch::aFileIsSeenOnceItRests()
{
    write(QStringLiteral("orders.csv"));
    const SeenFolder atOnce = filesIn(m_folder.path(), begin, later(0));
    QVERIFY(atOnce.files.isEmpty() && atOnce.isGrowing);
    const SeenFolder resting = filesIn(m_folder.path(), begin, later(10));
    QCOMPARE(resting.files.size(), 1);
    QCOMPARE(resting.files.first().size, 1);
    QVERIFY(!resting.isGrowing);
}

void tst_FolderWatch::aGrowingFileIsLookedAtAgain()
{
    FolderWatch watch;
    QSignalSpy told(&watch, &FolderWatch::changed);
    watch.lookAgain();
    QVERIFY(told.wait());
    write(QStringLiteral("empty.csv"), {});
    QVERIFY(filesIn(m_folder.path(), begin, later(10)).isGrowing);
    QVERIFY(!filesIn(m_folder.path(), begin, later(10'000)).isGrowing);
}

void tst_FolderWatch::eachFileIsSeenOnce()
{
    QVERIFY(seen().contains(QStringLiteral("orders.csv")));
    const Instant last = filesIn(m_folder.path(), begin, later(60)).files.last().changed;
    QCOMPARE(seen(last), QStringList());
    QTest::qWait(20); // a file system's clock is coarser than ours
    write(QStringLiteral("orders.csv"), "b");
    QCOMPARE(seen(last), QStringList{QStringLiteral("orders.csv")});
}

// A phone's file keeps the time of its writing when it is moved.
void tst_FolderWatch::aFileMovedThereIsNew()
{
    const QTemporaryDir other;
    const Instant last = filesIn(m_folder.path(), begin, later(60)).files.last().changed;
    QFile file(other.filePath(QStringLiteral("talk.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a") == 1 && file.flush());
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addDays(-3), QFile::FileModificationTime));
    file.close();
    QTest::qWait(20);
    QVERIFY(file.rename(m_folder.filePath(QStringLiteral("talk.txt"))));
    QCOMPARE(seen(last), QStringList{QStringLiteral("talk.txt")});
}

void tst_FolderWatch::whatCannotBeBroughtInIsLeftOut()
{
    const QStringList before = seen();
    for (const char *name : {"~$orders.xlsx", "orders.xlsx.crdownload", "photo.jpg", "empty.xlsx"})
        write(QString::fromLatin1(name), name == QByteArray("empty.xlsx") ? QByteArray() : QByteArray("a"));
    QCOMPARE(seen(), before);
}

void tst_FolderWatch::appearingFilesAreToldOnceItIsQuiet()
{
    FolderWatch watch;
    watch.setFolder(m_folder.path());
    QSignalSpy told(&watch, &FolderWatch::changed);
    write(QStringLiteral("one.txt"));
    write(QStringLiteral("two.txt"));
    QVERIFY(told.wait());
    QCOMPARE(told.size(), 1);
    watch.setFolder(QString());
    QVERIFY(watch.folder().isEmpty());
}

QTEST_GUILESS_MAIN(tst_FolderWatch)
#include "tst_FolderWatch.moc"
