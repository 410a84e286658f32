// The program is killed in the middle of everything. A short walk here; 500 kills: ./test --long, or
// IEUM_KILLS=500 tst_ContractKills.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

namespace {

constexpr int linesASheet = 5;

int kills()
{
    const int asked = qEnvironmentVariableIntValue("IEUM_KILLS");
    return asked > 0 ? asked : 42;
}

QByteArray sheet(int number)
{
    QByteArray text =
        "상품주문번호,주문번호,수취인명,수취인연락처1,통합배송지,상품명,옵션정보,수량,주문상태\n";
    for (int line = 0; line < linesASheet; ++line)
        text += QStringLiteral("S%1-%2,N%1,김하늘,010-0000-1204,서울시 가짜로 %2,소이캔들,,1,발송대기\n")
                    .arg(number)
                    .arg(line)
                    .toUtf8();
    return text;
}

} // namespace

class tst_ContractKills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLostOrDoubled();

private:
    enum class Act { Book, Import, Send, Print, BackUp, Restore };

    void prepare();
    QStringList wordsFor(Act act, int number);
    /// Begins it, kills it at some moment, and remembers what it said it did.
    void killOnce(Act act, int number, int longest);
    bool lookThrough();
    bool holdsEachOnce(const QStringList &there, const QStringList &acknowledged);

    std::unique_ptr<IeumCtl> m_ctl;
    std::mt19937 m_random{20221015};
    QString m_customer;
    QStringList m_booked, m_imported, m_sent, m_backups, m_restored;
    int m_killed = 0, m_done = 0;
};

void tst_ContractKills::prepare()
{
    m_ctl = IeumCtl::withShop();
    EXPECT_JSON(
        m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(0), u"--to"_s, cj(999)}),
        0);
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->write(u"first.csv"_s, sheet(0))}), 0);
    EXPECT_JSON(m_ctl->run(wordsFor(Act::Book, 0)), 0);
    m_customer = m_ctl->run("customer list").text("/customers/0/id");
    EXPECT_JSON(m_ctl->run(wordsFor(Act::BackUp, 0)), 0);
    m_backups += QDir(m_ctl->path(u"backups"_s)).entryList({u"*.ieum-backup"_s});
}

QStringList tst_ContractKills::wordsFor(Act act, int number)
{
    const QString text = QString::number(number);
    switch (act) {
    case Act::Book:
        return {u"book"_s,      u"add"_s,
                u"--at"_s,      QDate(2022, 10, 17).addDays(number).toString(Qt::ISODate) + u"T14:00"_s,
                u"--minutes"_s, u"60"_s,
                u"--name"_s,    u"손님"_s + text,
                u"--phone"_s,   u"010-0000-1204"_s,
                u"--force"_s};
    case Act::Import:
        return {u"import"_s, m_ctl->write(u"sheet%1.csv"_s.arg(number), sheet(number))};
    case Act::Send:
        return {u"send"_s, m_customer, u"--text"_s, u"글 %1번"_s.arg(number), u"--via"_s, u"sms"_s};
    case Act::Print:
        return {u"waybill"_s,
                u"print"_s,
                u"--courier"_s,
                u"cj"_s,
                u"--pending"_s,
                u"--pdf"_s,
                m_ctl->path(u"labels%1.pdf"_s.arg(number))};
    case Act::BackUp:
        return {u"backup"_s, u"create"_s, u"--to"_s, m_ctl->path(u"backups"_s)};
    case Act::Restore:
        break;
    }
    return {u"restore"_s, m_ctl->path(u"backups/"_s + m_backups.first()), u"--to"_s,
            m_ctl->path(u"restored"_s + text)};
}

void tst_ContractKills::killOnce(Act act, int number, int longest)
{
    const auto run = m_ctl->begin(wordsFor(act, number));
    QVERIFY(run->waitForStarted());
    if (!run->waitForFinished(longest / 4 + int(m_random() % unsigned(longest)))) {
        run->kill();
        run->waitForFinished();
    }
    // Whoever was told of it counts on it, even when the program died right behind its answer.
    const Json told = Json::parse(run->readAllStandardOutput().toStdString(), nullptr, false);
    const bool isTold = told.is_object() && !told.contains("error");
    (run->exitStatus() == QProcess::NormalExit ? m_done : m_killed) += 1;
    if (!isTold)
        return;
    if (act == Act::Book)
        m_booked += u"손님%1"_s.arg(number);
    else if (act == Act::Import)
        m_imported += QString::number(number);
    else if (act == Act::Send)
        m_sent += u"글 %1번"_s.arg(number);
    else if (act == Act::BackUp)
        m_backups += QFileInfo(text(told, "file")).fileName();
    else if (act == Act::Restore)
        m_restored += m_ctl->path(u"restored%1"_s.arg(number));
}

bool tst_ContractKills::holdsEachOnce(const QStringList &there, const QStringList &acknowledged)
{
    for (const QString &one : acknowledged) {
        if (there.count(one) != 1) {
            qWarning("%s is there %lld times", qPrintable(one), qlonglong(there.count(one)));
            return false;
        }
    }
    return true;
}

bool tst_ContractKills::lookThrough()
{
    const Answer whole = m_ctl->run("check"), chain = m_ctl->run("audit verify");
    if (!whole.isTrue("/ok") || chain.text("/chain") != u"intact") {
        qWarning("%s%s", whole.report().constData(), chain.report().constData());
        return false;
    }
    const QStringList booked =
        m_ctl->run("book list --from 2022-10-16 --to 2026-12-31").column("/bookings", "name");
    const QStringList sent = m_ctl->run("outbox list --limit 0").column("/messages", "text");
    const QStringList orders = m_ctl->run("orders list --limit 0").column("/orders", "order_no");
    QStringList sheets;
    for (const QString &order : QSet<QString>(orders.begin(), orders.end())) {
        sheets += order.mid(1);
        if (orders.count(order) != linesASheet) {
            qWarning("of %s there are %lld lines", qPrintable(order), qlonglong(orders.count(order)));
            return false;
        }
    }
    QStringList numbers = m_ctl->run("waybill list --limit 0").column("/waybills", "number");
    const bool areDistinct = numbers.removeDuplicates() == 0;
    return areDistinct && holdsEachOnce(booked, m_booked) && holdsEachOnce(sent, m_sent) &&
           holdsEachOnce(sheets, m_imported);
}

void tst_ContractKills::nothingAcknowledgedIsLostOrDoubled()
{
    prepare();
    QElapsedTimer watch;
    watch.start();
    QVERIFY(lookThrough());
    const int longest = std::max(100, int(watch.elapsed() / 6) * 3 / 2); // six runs
    for (int number = 1; number <= kills(); ++number) {
        killOnce(Act(number % 6), number, longest);
        if (number % 25 == 0)
            QVERIFY(lookThrough());
    }
    QVERIFY(lookThrough());
    // What has the name of a backup is one, and what was restored is a shop.
    for (const QString &name : QDir(m_ctl->path(u"backups"_s)).entryList({u"*.ieum-backup"_s}))
        m_backups += name;
    m_backups.removeDuplicates();
    for (const QString &name : std::as_const(m_backups))
        EXPECT_JSON(m_ctl->run({u"backup"_s, u"verify"_s, m_ctl->path(u"backups/"_s + name)}), 0);
    for (const QString &folder : std::as_const(m_restored))
        EXPECT_JSON(m_ctl->run({u"--data"_s, folder, u"check"_s}), 0);
    QVERIFY2(m_killed >= kills() / 8, "most runs were over before they were killed");
    qInfo("%d killed, %d got by; told of %lld bookings, %lld sheets, %lld texts, %lld backups, %lld restores",
          m_killed, m_done, qlonglong(m_booked.size()), qlonglong(m_imported.size()),
          qlonglong(m_sent.size()), qlonglong(m_backups.size()), qlonglong(m_restored.size()));
}

QTEST_GUILESS_MAIN(tst_ContractKills)
#include "tst_ContractKills.moc"
