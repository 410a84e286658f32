// `export`, `customer export` and `retention`: what a shop gives out and lets go, seen from outside.
#include "core/base/files/ZipArchive.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QCryptographicHash>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace ieum;
using namespace ieum::test;

class tst_ContractRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everythingIsInOneFile();
    void theManifestFitsEveryFile();
    void noCellIsAFormula();
    void pagesShowForeignTextAsText();
    void oneCustomersFileHoldsNobodyElse();
    void aPasswordLocksIt();
    void aVariableThatIsNotSetMakesNoOpenFile();
    void aKilledExportLeavesNothing();
    void retentionShowsBeforeItDestroys();

private:
    QString idOf(const QString &name)
    {
        return ieum::test::text(m_ctl->run("customer list").find("/customers", "name", name), "id");
    }
    QString exported(const QStringList &command);

    std::unique_ptr<IeumCtl> m_ctl;
};

namespace {

QByteArray entryOf(const QString &zip, const QString &name)
{
    const auto archive = ZipArchive::openFile(zip);
    QByteArray bytes;
    const auto take = [&](const QByteArray &piece) {
        bytes += piece;
        return true;
    };
    return archive.ok() && archive->read(name, take).ok() ? bytes : QByteArray();
}

QStringList entriesOf(const QString &zip)
{
    const auto archive = ZipArchive::openFile(zip);
    const auto entries = archive.ok() ? archive->entries() : Result<QStringList>(archive.error());
    return entries.ok() ? *entries : QStringList();
}

} // namespace

void tst_ContractRecords::init()
{
    m_ctl = IeumCtl::withShop();
    const QString sms = m_ctl->write(
        u"sms.xml"_s,
        smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0001"_s, u"=cmd|' /C calc'!A0"_s, 1, u"김하늘"_s},
                   {u"2022-10-15T16:01:00"_s, u"010-0000-0001"_s, u"<script>alert(1)</script><img src=x>"_s,
                    1, u"김하늘"_s},
                   {u"2022-10-15T17:00:00"_s, u"010-0000-0002"_s, u"@SUM(1+1)"_s, 1, u"권다솜"_s}}));
    const QString orders = m_ctl->path(u"orders.xlsx"_s);
    QVERIFY(writeSmartStore(orders, {{u"1001"_s, u"1"_s}}));
    EXPECT_JSON(m_ctl->run({u"import"_s, sms, orders}), 0);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"memo"_s, idOf(u"김하늘"_s), u"+알레르기"_s}), 0);
}

QString tst_ContractRecords::exported(const QStringList &command)
{
    const QString zip = m_ctl->path(u"export.zip"_s);
    const Answer made = m_ctl->run(command + QStringList{u"--output"_s, zip});
    return made.exit == 0 && made.number("/rows") > 0 ? zip : QString::fromUtf8(made.report());
}

void tst_ContractRecords::everythingIsInOneFile()
{
    const QString zip = exported({u"export"_s, u"all"_s});
    const QStringList entries = entriesOf(zip);
    for (const char *name : {"index.html", "tables/messages.csv", "tables/orders.csv", "tables/customers.csv",
                             "tables.xlsx", "SHA256SUMS"})
        QVERIFY2(entries.contains(QLatin1String(name)), qPrintable(zip + entries.join(u' ')));
    const QByteArray orders = entryOf(zip, u"tables/orders.csv"_s);
    QVERIFY(orders.startsWith("\xef\xbb\xbf"));
    QVERIFY2(orders.contains("1001") && orders.contains("010-0000-0001"), orders);
    QVERIFY(entryOf(zip, u"tables.xlsx"_s).startsWith("PK"));
    QVERIFY(m_ctl->run("audit list --limit 0").column("/entries", "what").contains(u"export.everything"_s));
    // Nothing of the work is left, and no secret goes along.
    QCOMPARE(QDir(m_ctl->shopFolder()).entryList({u"export*"_s}), QStringList());
    QVERIFY(!entryOf(zip, u"tables/shop.csv"_s).contains("erasure.key"));
}

void tst_ContractRecords::theManifestFitsEveryFile()
{
    const QString zip = exported({u"export"_s, u"all"_s});
    const QList<QByteArray> lines = entryOf(zip, u"SHA256SUMS"_s).trimmed().split('\n');
    QCOMPARE(lines.size(), entriesOf(zip).size() - 1);
    for (const QByteArray &line : lines) {
        const QByteArray bytes = entryOf(zip, QString::fromUtf8(line.mid(66)));
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), line.left(64));
    }
}

void tst_ContractRecords::noCellIsAFormula()
{
    const QByteArray csv = entryOf(exported({u"export"_s, u"all"_s}), u"tables/messages.csv"_s);
    QVERIFY2(csv.contains("'=cmd") && csv.contains("'@SUM"), csv);
    QVERIFY(!csv.contains(",=") && !csv.contains("\"=") && !csv.contains(",@"));
}

void tst_ContractRecords::pagesShowForeignTextAsText()
{
    const QString zip = exported({u"export"_s, u"all"_s});
    const QString page = u"threads/%1.html"_s.arg(idOf(u"김하늘"_s).toInt(), 6, 10, QChar(u'0'));
    const QByteArray html = entryOf(zip, page);
    QVERIFY2(html.contains("&lt;script&gt;") && html.contains("알레르기"), html);
    QVERIFY(!html.contains("<script") && !html.contains("<img"));
    QVERIFY(entryOf(zip, u"index.html"_s).contains(page.toUtf8()));
}

void tst_ContractRecords::oneCustomersFileHoldsNobodyElse()
{
    EXPECT_EXIT(m_ctl->run({u"consent"_s, u"grant"_s, idOf(u"김하늘"_s), u"--how"_s, u"계산대에서"_s}), 0);
    const QString zip = exported({u"customer"_s, u"export"_s, idOf(u"김하늘"_s)});
    QVERIFY(entryOf(zip, u"tables/consents.csv"_s).contains(u"granted,계산대에서"_s.toUtf8()));
    QByteArray all;
    for (const QString &entry : entriesOf(zip)) {
        if (!entry.endsWith(u".xlsx"))
            all += entryOf(zip, entry);
    }
    QVERIFY2(all.contains("김하늘") && all.contains("알레르기") && all.contains("calc"), all);
    QVERIFY2(!all.contains("권다솜") && !all.contains("0000-0002") && !all.contains("이음공방"), all);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"export"_s, u"424242"_s, u"--output"_s, zip}), 3);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"export"_s, u"1"_s}), 2);
}

void tst_ContractRecords::aPasswordLocksIt()
{
    m_ctl->setVariable(u"ZIP"_s, u"비밀 문장"_s);
    const QString zip = exported({u"export"_s, u"all"_s, u"--password-env"_s, u"ZIP"_s});
    QVERIFY(entriesOf(zip).contains(u"tables/messages.csv"_s));
    QVERIFY(entryOf(zip, u"tables/messages.csv"_s).isEmpty()); // no reader without the password
    QFile file(zip);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("김하늘"));
}

void tst_ContractRecords::aVariableThatIsNotSetMakesNoOpenFile()
{
    const QString zip = m_ctl->path(u"never.zip"_s);
    EXPECT_EXIT(m_ctl->run({u"export"_s, u"all"_s, u"--output"_s, zip, u"--password-env"_s, u"UNSET"_s}), 4);
    QVERIFY(!QFile::exists(zip));
    EXPECT_EXIT(m_ctl->run({u"export"_s, u"all"_s, u"--output"_s, m_ctl->path(u"no/such/folder/x.zip"_s)}),
                6);
    EXPECT_EXIT(m_ctl->run("export"), 2);
}

void tst_ContractRecords::aKilledExportLeavesNothing()
{
    const QString zip = m_ctl->path(u"killed.zip"_s);
    for (int i = 0; i < 8; ++i) {
        const auto run = m_ctl->begin({u"export"_s, u"all"_s, u"--output"_s, zip});
        QVERIFY(run->waitForStarted());
        QThread::msleep(60 + 25 * i);
        run->kill();
        run->waitForFinished();
    }
    EXPECT_JSON(m_ctl->run("stats"), 0); // the next start clears up
    QVERIFY(!QFile::exists(zip + u".part"_s));
    QCOMPARE(QDir(m_ctl->shopFolder()).entryList({u"export*"_s}), QStringList());
    QVERIFY(!QFile::exists(zip) || entriesOf(zip).contains(u"SHA256SUMS"_s));
}

void tst_ContractRecords::retentionShowsBeforeItDestroys()
{
    m_ctl->at(u"2023-05-01T10:00:00+09:00"_s);
    const Answer refused = m_ctl->run("retention run");
    EXPECT_JSON(refused, 5);
    QCOMPARE(refused.text("/error/code"), u"retention.not-seen"_s);
    const Answer preview = m_ctl->run("retention preview");
    EXPECT_JSON(preview, 0);
    QCOMPARE(number(preview.find("/kinds", "kind", u"inquiries"_s), "rows"), 2); // who bought is none
    QCOMPARE(m_ctl->run("retention run").text("/error/code"), u"retention.clock"_s);
    EXPECT_JSON(m_ctl->run("retention run --clock-is-right"), 0);
    QCOMPARE(idOf(u"권다솜"_s), u"‹absent›"_s);
    EXPECT_EXIT(m_ctl->run("retention set orders 12"), 5);
    EXPECT_JSON(m_ctl->run("retention set inquiries 12"), 0);
    EXPECT_EXIT(m_ctl->run("retention automatic on"), 5);
    EXPECT_JSON(m_ctl->run("retention preview"), 0);
    QVERIFY(m_ctl->run("retention automatic on").isTrue("/automatic"));
    EXPECT_EXIT(m_ctl->run("retention set shoes 12"), 2);
    EXPECT_EXIT(m_ctl->run("retention"), 2);
}

QTEST_GUILESS_MAIN(tst_ContractRecords)
#include "tst_ContractRecords.moc"
