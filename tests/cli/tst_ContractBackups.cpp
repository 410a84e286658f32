// Backups, restores and the access log as a script meets them.
#include "tests/support/IeumCtl.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QThread>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createVerifyListRestore();
    void restoresByTheRecoveryCodeOnAnotherPc();
    void aWrongPassphraseIsLocked();
    void aDamagedBackupIsSaid();
    void aFolderWithFilesIsRefused();
    void aKilledCreateLeavesNothingThatLooksFinished();
    void theAccessLogTellsWhatWasDone();
};

static QString backupOf(const IeumCtl &ctl)
{
    return ctl.run({u"backup"_s, u"create"_s, u"--to"_s, ctl.path(u"backups"_s)}).text("/file");
}

void tst_ContractBackups::createVerifyListRestore()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(
        ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T14:00"_s, u"--minutes"_s, u"60"_s,
                  u"--service"_s, u"젤네일"_s, u"--name"_s, u"김하늘"_s, u"--phone"_s, u"010-0000-1204"_s}),
        0);
    const Answer made = ctl->run({u"backup"_s, u"create"_s, u"--to"_s, ctl->path(u"backups"_s)});
    EXPECT_JSON(made, 0);
    QCOMPARE(made.number("/messages"), 0);
    QCOMPARE(made.number("/orders"), 0);
    QFile file(made.text("/file"));
    QVERIFY2(file.open(QIODevice::ReadOnly), made.report());
    const QByteArray sum = QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
    QCOMPARE(made.text("/sha256"), QString::fromLatin1(sum));

    const Answer verified = ctl->run({u"backup"_s, u"verify"_s, file.fileName()});
    EXPECT_JSON(verified, 0);
    QCOMPARE(verified.text("/sha256"), made.text("/sha256"));
    const Answer list = ctl->run("backup list");
    EXPECT_JSON(list, 0);
    QCOMPARE(list.column("/backups", "file"), QStringList{file.fileName()});

    const QString target = ctl->path(u"second shop"_s);
    const QByteArray before = ctl->fingerprint();
    const Answer restored = ctl->run({u"restore"_s, file.fileName(), u"--to"_s, target});
    EXPECT_JSON(restored, 0);
    QCOMPARE(restored.text("/sha256"), made.text("/sha256"));
    QCOMPARE(ctl->fingerprint(), before);
    const Answer day = ctl->run({u"--data"_s, target, u"book"_s, u"list"_s, u"--from"_s, u"2022-10-17"_s});
    QCOMPARE(day.column("/bookings", "name"), QStringList{u"김하늘"_s});
    const Answer whole = ctl->run({u"--data"_s, target, u"check"_s});
    QVERIFY2(whole.isTrue("/ok"), whole.report());
}

void tst_ContractBackups::restoresByTheRecoveryCodeOnAnotherPc()
{
    const auto ctl = IeumCtl::withShop();
    const QString code = ctl->run("recovery new").text("/code");
    QCOMPARE(code.count(u'-'), 7);
    const QString file = backupOf(*ctl);
    ctl->setPassphrase(u"다른 문장"_s);
    ctl->setVariable(u"SHEET"_s, code);
    const QString target = ctl->path(u"new-pc"_s);
    EXPECT_EXIT(ctl->run({u"restore"_s, file, u"--to"_s, target}), 4);
    EXPECT_JSON(ctl->run({u"backup"_s, u"verify"_s, file, u"--recovery-env"_s, u"SHEET"_s}), 0);
    EXPECT_JSON(ctl->run({u"restore"_s, file, u"--to"_s, target, u"--recovery-env"_s, u"SHEET"_s}), 0);
    // The passphrase of that moment is the restored shop's own.
    EXPECT_JSON(ctl->run({u"--data"_s, target, u"stats"_s}), 0);
    EXPECT_EXIT(ctl->run("stats"), 4);
    EXPECT_EXIT(ctl->run({u"restore"_s, file, u"--to"_s, ctl->path(u"x"_s), u"--recovery-env"_s, u"UNSET"_s}),
                4);
}

void tst_ContractBackups::aWrongPassphraseIsLocked()
{
    const auto ctl = IeumCtl::withShop();
    const QString file = backupOf(*ctl);
    ctl->setPassphrase(u"falsch"_s);
    EXPECT_EXIT(ctl->run({u"backup"_s, u"verify"_s, file}), 4);
    EXPECT_EXIT(ctl->run({u"restore"_s, file, u"--to"_s, ctl->path(u"x"_s)}), 4);
    QVERIFY(!QFile::exists(ctl->path(u"x"_s)));
}

void tst_ContractBackups::aDamagedBackupIsSaid()
{
    const auto ctl = IeumCtl::withShop();
    const QString path = backupOf(*ctl);
    EXPECT_EXIT(ctl->run({u"backup"_s, u"verify"_s, ctl->path(u"nothing"_s)}), 6);
    EXPECT_EXIT(ctl->run({u"backup"_s, u"verify"_s, ctl->write(u"a.txt"_s, "letter to nobody")}), 6);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    QVERIFY(file.seek(size / 2));
    const char byte = char(file.peek(1).at(0) ^ 4);
    QCOMPARE(file.write(&byte, 1), 1);
    file.close();
    const Answer damaged = ctl->run({u"backup"_s, u"verify"_s, path});
    EXPECT_JSON(damaged, 6);
    QCOMPARE(damaged.text("/error/code"), u"backup.damaged"_s);
    EXPECT_EXIT(ctl->run({u"restore"_s, path, u"--to"_s, ctl->path(u"x"_s)}), 6);
    EXPECT_EXIT(ctl->run({u"--data"_s, ctl->path(u"x"_s), u"stats"_s}), 3);
    const char mended = char(byte ^ 4);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(size / 2) && file.write(&mended, 1) == 1);
    QVERIFY(file.resize(size - 1));
    file.close();
    QCOMPARE(ctl->run({u"backup"_s, u"verify"_s, path}).text("/error/code"), u"backup.cut-short"_s);
}

void tst_ContractBackups::aFolderWithFilesIsRefused()
{
    const auto ctl = IeumCtl::withShop();
    const QString file = backupOf(*ctl);
    EXPECT_EXIT(ctl->run({u"restore"_s, file, u"--to"_s, ctl->shopFolder()}), 5);
    EXPECT_EXIT(ctl->run({u"restore"_s, file, u"--to"_s, ctl->path(u"backups"_s)}), 5);
    EXPECT_EXIT(ctl->run({u"restore"_s, file}), 2);
    EXPECT_JSON(ctl->run("stats"), 0);
}

void tst_ContractBackups::aKilledCreateLeavesNothingThatLooksFinished()
{
    const auto ctl = IeumCtl::withShop();
    const QString folder = ctl->path(u"backups"_s);
    std::mt19937 random(20221015);
    for (int i = 0; i < 12; ++i) {
        const auto run = ctl->begin({u"backup"_s, u"create"_s, u"--to"_s, folder});
        QVERIFY(run->waitForStarted());
        QThread::msleep(40 + random() % 200);
        run->kill();
        run->waitForFinished();
    }
    // What has the name of a backup is one.
    for (const QString &name : QDir(folder).entryList({u"*.ieum-backup"_s}))
        EXPECT_JSON(ctl->run({u"backup"_s, u"verify"_s, QDir(folder).filePath(name)}), 0);
    EXPECT_JSON(ctl->run("stats"), 0);
    QVERIFY(QDir(ctl->shopFolder()).entryList({u"*.copy*"_s}).isEmpty());
}

void tst_ContractBackups::theAccessLogTellsWhatWasDone()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(
        ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T14:00"_s, u"--minutes"_s, u"60"_s,
                  u"--service"_s, u"젤네일"_s, u"--name"_s, u"김하늘"_s, u"--phone"_s, u"010-0000-1204"_s}),
        0);
    EXPECT_JSON(ctl->run({u"search"_s, u"하늘"_s}), 0);
    EXPECT_JSON(ctl->run("customer show 1"), 0);
    const Answer log = ctl->run("audit list --limit 0");
    EXPECT_JSON(log, 0);
    QCOMPARE(log.text("/chain"), u"intact"_s);
    const QStringList what = log.column("/entries", "what");
    QVERIFY2(what.contains(u"change.bookings"_s), log.report());
    QVERIFY2(what.size() >= 3, log.report());
    QVERIFY2(!log.out.contains("하늘") && !log.out.contains("1204"), log.report());
    QCOMPARE(ctl->run("audit verify").text("/chain"), u"intact"_s);
    QVERIFY(ctl->run("audit list --limit 1").count("/entries") == 1);
    EXPECT_EXIT(ctl->run("audit"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractBackups)
#include "tst_ContractBackups.moc"
