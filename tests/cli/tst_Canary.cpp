// Unmistakable invented people go through everything that a shop does with them: nothing of them may lie
// readable in any file of the shop, the home folder or the temporary one; and once they are erased, nothing
// at all, not even in the deciphered pages.
#include "app/workspace/OpenShop.h"
#include "app/workspace/ShopRecords.h"
#include "core/base/Windows949.h"
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/FixedClock.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QDirIterator>

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;
using namespace ieum;
using namespace ieum::test;

namespace {

// Syllables and letters that stand nowhere else in the program or its files.
const QString name = u"뷁쀍캏"_s;
const QString buyer = u"뼭쬾퓶"_s;
const QString phone = u"010-0000-7391"_s;
const QString buyerPhone = u"010-0000-8264"_s;
const QString said = u"꽯뙜쮃맛 케이크요 zqxjkv"_s;
const QString sent = u"zqxjkv 왔어요"_s; // what an SMS can carry
const QString note = u"쫩꿻툏 알레르기"_s;
const QString street = u"꿻뢟퀑로 7391"_s;

/// What would betray one of them: names, numbers as people and machines write them, and the pairs of letters
/// that a search index is made of.
QStringList canaries(const QStringList &of)
{
    QStringList all;
    for (const QString &word : of) {
        if (word.startsWith(u"010"))
            all += {word, QString(word).remove(u'-'), u"+82"_s + QString(word).remove(u'-').mid(1)};
        else
            all += {word, word.left(word[0].unicode() > 0xff ? 2 : 3)};
    }
    return all;
}

QByteArray inWindows949(const QString &word)
{
    QByteArray bytes;
    for (const QChar character : word)
        bytes += toWindows949(character);
    return bytes;
}

QList<QByteArray> encodings(const QString &word)
{
    return {word.toUtf8(), inWindows949(word),
            QByteArray(reinterpret_cast<const char *>(word.utf16()), word.size() * 2)};
}

/// "file: word" of everything found.
QStringList hits(const QByteArray &bytes, const QStringList &words, const QString &where)
{
    QStringList found;
    for (const QString &word : words) {
        for (const QByteArray &form : encodings(word)) {
            if (form.size() > 3 && bytes.contains(form))
                found += where + u": "_s + word;
        }
    }
    return found;
}

QStringList hitsInFolder(const QString &folder, const QStringList &words)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        found += hits(file.fileName().toUtf8(), words, u"name of "_s + file.fileName());
        if (file.open(QIODevice::ReadOnly))
            found += hits(file.readAll(), words, file.fileName());
    }
    return found;
}

void copyShop(const IeumCtl &from, const IeumCtl &to)
{
    QVERIFY(QDir(to.shopFolder()).removeRecursively());
    QDirIterator files(from.shopFolder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString within = QDir(from.shopFolder()).relativeFilePath(files.next());
        const QString target = QDir(to.shopFolder()).filePath(within);
        QVERIFY(QDir().mkpath(QFileInfo(target).absolutePath()));
        QVERIFY(QFile::copy(files.filePath(), target));
    }
}

/// Every page as the cipher opens it, free ones and those of the index too.
QByteArray pagesOf(Shop &shop)
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(shop.database->handle(), "main", &size, 0);
    const QByteArray pages(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return pages;
}

} // namespace

class tst_Canary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void liesReadableInNoFile();
    void isNowhereAfterItWasErased();
    void doesNotComeBackWithItsOldFiles();
    void isReceivedAgainWhenItWritesAnew();
    void doesNotComeBackWithAnOldBackup();
    void leavesNoBackupBehindWhenAsked();
    void whatTheLawKeepsIsApart();
    void isNotErasedWhileSomethingIsOpen();

private:
    void prepare();
    void liveThroughEverything();
    void settleEverything();
    std::unique_ptr<Shop> opened(const QString &folder) const;
    QString idOf(const QString &person) const
    {
        return ieum::test::text(m_ctl->run("customer list").find("/customers", "name", person), "id");
    }
    QString in(const QString &file) const { return u"in/"_s + file; }
    QStringList chatFiles() const;
    void erase(const QString &person);

    std::unique_ptr<IeumCtl> m_lived;   ///< with everything still open
    std::unique_ptr<IeumCtl> m_settled; ///< with nothing open
    std::unique_ptr<IeumCtl> m_ctl;
    std::unique_ptr<Clock> m_clock;
};

// Lived through once; each test works on a copy of the shop as it stood then.
void tst_Canary::initTestCase()
{
    prepare();
    liveThroughEverything();
    m_lived = std::move(m_ctl);
    prepare();
    copyShop(*m_lived, *m_ctl);
    settleEverything();
    m_settled = std::move(m_ctl);
}

void tst_Canary::init()
{
    prepare();
    const bool isOpen = qstrcmp(QTest::currentTestFunction(), "isNotErasedWhileSomethingIsOpen") == 0;
    copyShop(isOpen ? *m_lived : *m_settled, *m_ctl);
}

void tst_Canary::prepare()
{
    m_ctl = IeumCtl::withShop();
    for (const QString &folder : {u"in"_s, u"out"_s, u"tmp"_s})
        QVERIFY(QDir().mkpath(m_ctl->path(folder)));
    m_ctl->setVariable(u"TMPDIR"_s, m_ctl->path(u"tmp"_s));
    m_ctl->write(
        in(u"chat %1.txt"_s.arg(name)),
        kakaoAndroid(name, {{u"2022-10-15 15:02"_s, name, said}, {u"2022-10-15 15:03"_s, name, u"네"_s}}));
    m_ctl->write(in(u"sms.xml"_s),
                 smsBackup({{u"2022-10-15T16:00:00"_s, phone, said + u" 문자"_s, 1, name}}));
    m_ctl->write(in(u"calls.xml"_s), callsBackup({{u"2022-10-15T17:00:00"_s, phone, 3, 0}}));
    m_ctl->write(in(u"cut %1.txt"_s.arg(name)), QByteArray("no chat at all, ") + name.toUtf8());
    NaverRow row{u"7391001"_s, u"7391"_s};
    row.recipient = row.buyer = buyer;
    row.phone = row.buyerPhone = buyerPhone;
    row.buyerId = u"wvqkjz7391"_s;
    row.address = street;
    NaverRow bad = row;
    bad.lineNo = u"7391002"_s;
    bad.quantity = -1;
    QVERIFY(writeSmartStore(m_ctl->path(in(u"orders.xlsx"_s)), {row, bad}));
}

QStringList tst_Canary::chatFiles() const
{
    return {m_ctl->path(in(u"chat %1.txt"_s.arg(name))), m_ctl->path(in(u"sms.xml"_s)),
            m_ctl->path(in(u"calls.xml"_s))};
}

void tst_Canary::liveThroughEverything()
{
    EXPECT_JSON(m_ctl->run(QStringList{u"import"_s} + chatFiles()), 0);
    const Answer orders = m_ctl->run({u"import"_s, m_ctl->path(in(u"orders.xlsx"_s))});
    QVERIFY2(orders.exit <= 1, orders.report());
    QVERIFY(m_ctl->run({u"import"_s, m_ctl->path(in(u"cut %1.txt"_s.arg(name)))}).exit != 0);
    // Both records of the one person are tied, and carry everything that can be written about somebody.
    const QStringList both = m_ctl->run("customer list").column("/customers", "name");
    QCOMPARE(both.count(name), 2);
    QStringList ids;
    const Answer list = m_ctl->run("customer list");
    for (const auto &customer : list.at("/customers")) {
        if (ieum::test::text(customer, "name") == name)
            ids += ieum::test::text(customer, "id");
    }
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"merge"_s, ids[0], ids[1]}), 0);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"memo"_s, ids[0], note}), 0);
    EXPECT_JSON(m_ctl->run({u"customer"_s, u"tag"_s, ids[0], u"쫩꿻툏"_s}), 0);
    EXPECT_JSON(m_ctl->run({u"send"_s, ids[0], u"--text"_s, sent, u"--via"_s, u"sms"_s}), 0);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T14:00"_s, u"--minutes"_s, u"60"_s,
                            u"--service"_s, u"젤네일"_s, u"--customer"_s, ids[0]}),
                0);
    EXPECT_JSON(
        m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(100), u"--to"_s, cj(120)}),
        0);
    EXPECT_JSON(m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                            m_ctl->path(u"out/labels.pdf"_s)}),
                0);
    EXPECT_JSON(m_ctl->run({u"search"_s, said.left(4)}), 0);
    EXPECT_JSON(m_ctl->run({u"backup"_s, u"create"_s, u"--to"_s, m_ctl->path(u"backups"_s)}), 0);
    const auto killed = m_ctl->begin(QStringList{u"import"_s} + chatFiles());
    QVERIFY(killed->waitForStarted());
    killed->kill();
    killed->waitForFinished();
}

void tst_Canary::settleEverything()
{
    const Answer orders = m_ctl->run("orders list --state all");
    for (const auto &line : orders.at("/orders"))
        EXPECT_JSON(m_ctl->run({u"orders"_s, u"ship"_s, ieum::test::text(line, "id")}), 0);
    const Answer day = m_ctl->run("book list --from 2022-10-17");
    for (const auto &booking : day.at("/bookings"))
        EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, ieum::test::text(booking, "id")}), 0);
    const Answer outbox = m_ctl->run("outbox list");
    for (const auto &message : outbox.at("/messages"))
        EXPECT_JSON(m_ctl->run({u"outbox"_s, u"cancel"_s, ieum::test::text(message, "id")}), 0);
}

std::unique_ptr<Shop> tst_Canary::opened(const QString &folder) const
{
    qputenv("IEUM_PASSPHRASE", u"한 줄의 암호"_s.toUtf8());
    auto shop = openShop(folder, *m_clock);
    return shop.ok() ? std::move(shop).value() : nullptr;
}

void tst_Canary::erase(const QString &person)
{
    const Answer erased = m_ctl->run({u"customer"_s, u"erase"_s, idOf(person)});
    EXPECT_JSON(erased, 0);
    QVERIFY2(erased.isTrue("/erased") && erased.isTrue("/scrubbed"), erased.report());
}

void tst_Canary::liesReadableInNoFile()
{
    const QStringList words = canaries({name, buyer, phone, buyerPhone, said, note, street, sent});
    m_ctl = std::move(m_lived);
    QVERIFY2(!hitsInFolder(m_ctl->path(u"in"_s), words).isEmpty(), "the search itself finds nothing");
    const QString home = QFileInfo(m_ctl->shopFolder()).absolutePath();
    for (const QString &entry :
         QDir(home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry != u"in" && entry != u"out")
            QCOMPARE(hitsInFolder(QDir(home).filePath(entry), words), QStringList());
    }
    QDirIterator left(m_ctl->path(u"tmp"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!left.hasNext(), qPrintable(left.next()));
    m_lived = std::move(m_ctl);
}

void tst_Canary::isNowhereAfterItWasErased()
{
    m_clock = std::make_unique<FixedClock>(u"2022-10-16T10:00"_s);
    const QStringList words = canaries({name, phone, said, note, sent});
    {
        const auto shop = opened(m_ctl->shopFolder());
        QVERIFY(shop);
        const QStringList before = hits(pagesOf(*shop), words, u"db"_s);
        QVERIFY2(before.contains(u"db: "_s + said.left(2)), "the index holds no pairs of letters");
    }
    const Answer preview = m_ctl->run({u"customer"_s, u"erase"_s, idOf(name), u"--preview"_s});
    EXPECT_JSON(preview, 0);
    QCOMPARE(number(preview.find("/parts", "kind", u"messages"_s), "rows"), 3);
    QCOMPARE(number(preview.find("/parts", "kind", u"calls"_s), "rows"), 1);
    erase(name);
    const auto shop = opened(m_ctl->shopFolder());
    QVERIFY(shop);
    QCOMPARE(hits(pagesOf(*shop), words, u"db"_s), QStringList());
    QCOMPARE(m_ctl->run({u"search"_s, said.left(3)}).number("/total"), 0);
    QCOMPARE(m_ctl->run("audit verify").text("/chain"), u"intact"_s);
    QVERIFY(m_ctl->run("check").isTrue("/ok"));
    QVERIFY(m_ctl->run("audit list --limit 0").column("/entries", "what").contains(u"erase.customer"_s));
    // The others are still there.
    QVERIFY(!idOf(buyer).isEmpty());
}

void tst_Canary::doesNotComeBackWithItsOldFiles()
{
    erase(name);
    erase(buyer);
    const QByteArray before = m_ctl->fingerprint();
    for (const QStringList &mode : {QStringList{u"--dry-run"_s}, QStringList{}}) {
        const Answer again = m_ctl->run(QStringList{u"import"_s} + chatFiles() + mode);
        EXPECT_JSON(again, 1);
        for (const char *file : {"/files/0", "/files/1", "/files/2"}) {
            QCOMPARE(again.number((QByteArray(file) + "/added").constData()), 0);
            QVERIFY2(again.count((QByteArray(file) + "/rejected").constData()) > 0, again.report());
        }
        QCOMPARE(again.text("/files/0/rejected/0/reason_code"), u"import.erased"_s);
        const Answer orders = m_ctl->run(QStringList{u"import"_s, m_ctl->path(in(u"orders.xlsx"_s))} + mode);
        QCOMPARE(orders.number("/files/0/added"), 0);
        QCOMPARE(orders.number("/files/0/updated"), 0);
    }
    QCOMPARE(m_ctl->fingerprint(), before);
}

void tst_Canary::isReceivedAgainWhenItWritesAnew()
{
    erase(name);
    m_ctl->at(u"2022-10-18T10:00:00+09:00"_s);
    const QString later = m_ctl->write(
        in(u"later.xml"_s), smsBackup({{u"2022-10-15T16:00:00"_s, phone, said + u" 문자"_s, 1, name},
                                       {u"2022-10-18T09:00:00"_s, phone, u"다시 왔어요"_s, 1, name}}));
    const Answer again = m_ctl->run({u"import"_s, later});
    EXPECT_JSON(again, 1);
    QCOMPARE(again.number("/files/0/added"), 1);
    QCOMPARE(again.count("/files/0/rejected"), 1);
    QCOMPARE(m_ctl->run({u"thread"_s, idOf(name)}).count("/messages"), 1);
}

void tst_Canary::doesNotComeBackWithAnOldBackup()
{
    m_clock = std::make_unique<FixedClock>(u"2022-10-16T10:00"_s);
    const QString backup =
        m_ctl->run({u"backup"_s, u"create"_s, u"--to"_s, m_ctl->path(u"backups"_s)}).text("/file");
    erase(name);
    const QString target = m_ctl->path(u"restored"_s);
    EXPECT_JSON(m_ctl->run({u"restore"_s, backup, u"--to"_s, target}), 0);
    const auto shop = opened(target);
    QVERIFY(shop);
    QCOMPARE(hits(pagesOf(*shop), canaries({name, phone, said, note, sent}), u"restored"_s), QStringList());
    QVERIFY(m_ctl->run({u"--data"_s, target, u"check"_s}).isTrue("/ok"));
    const Answer customers = m_ctl->run({u"--data"_s, target, u"customer"_s, u"list"_s});
    QVERIFY(customers.column("/customers", "name").contains(buyer));
}

void tst_Canary::leavesNoBackupBehindWhenAsked()
{
    const QStringList before = m_ctl->run("backup list").column("/backups", "file");
    QVERIFY(!before.isEmpty());
    const Answer erased = m_ctl->run({u"customer"_s, u"erase"_s, idOf(name), u"--with-backups"_s});
    EXPECT_JSON(erased, 0);
    QCOMPARE(erased.number("/backups_removed"), before.size());
    for (const QString &file : before)
        QVERIFY2(!QFile::exists(file), qPrintable(file));
    QCOMPARE(m_ctl->run("backup list").count("/backups"), 1);
}

void tst_Canary::whatTheLawKeepsIsApart()
{
    const Answer preview = m_ctl->run({u"customer"_s, u"erase"_s, idOf(buyer), u"--preview"_s});
    const Json orders = preview.find("/parts", "kind", u"orders"_s);
    QCOMPARE(number(orders, "kept"), number(orders, "rows"));
    QCOMPARE(ieum::test::text(orders, "kept_until"), u"2027-10-16"_s);
    erase(buyer);
    for (const char *list : {"orders list --state all", "customer list", "inbox", "waybill list"}) {
        const Answer shown = m_ctl->run(list);
        EXPECT_JSON(shown, 0);
        QCOMPARE(hits(shown.out, canaries({buyer, buyerPhone, street}), QString::fromLatin1(list)),
                 QStringList());
    }
    QCOMPARE(m_ctl->run({u"search"_s, buyer}).number("/total"), 0);
    QCOMPARE(m_ctl->run("waybill list").count("/waybills"), 1);
    EXPECT_EXIT(m_ctl->run({u"customer"_s, u"erase"_s, u"424242"_s}), 3);
}

void tst_Canary::isNotErasedWhileSomethingIsOpen()
{
    const Answer refused = m_ctl->run({u"customer"_s, u"erase"_s, idOf(name)});
    EXPECT_JSON(refused, 5);
    QCOMPARE(refused.text("/error/code"), u"customer.has-open"_s);
    const Answer preview = m_ctl->run({u"customer"_s, u"erase"_s, idOf(name), u"--preview"_s});
    QCOMPARE(preview.number("/open/bookings"), 1);
    QCOMPARE(preview.number("/open/texts"), 1);
    QCOMPARE(m_ctl->run({u"customer"_s, u"erase"_s, idOf(buyer), u"--preview"_s}).number("/open/orders"), 1);
    QVERIFY(!idOf(name).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Canary)
#include "tst_Canary.moc"
