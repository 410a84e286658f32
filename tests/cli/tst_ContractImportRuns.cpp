// The runs of `import` themselves: their journal, text from a pipe, two at the same time.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractImportRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void journalKeepsWhatWasRefused();
    void copiedTextComesThroughAPipe();
    void twoImportsAtOnceEnterEachOnce();
    void twoSheetsAtOnceEnterEachOnce();
    void bookingsEnterBesideALongSheet();
    void killedSheetLeavesNothing();

private:
    QString longSheet() const;

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractImportRuns::journalKeepsWhatWasRefused()
{
    const QByteArray whole =
        smsBackup({{u"2022-10-15T16:00:00"_s, u"010-0000-0001"_s, u"하나"_s, 1, u"김하늘"_s},
                   {u"2022-10-15T17:00:00"_s, u"010-0000-0001"_s, u"둘"_s, 1, u"김하늘"_s}});
    const QString cut = m_ctl->write(u"cut.xml"_s, whole.left(whole.lastIndexOf("<sms ")));
    EXPECT_EXIT(m_ctl->run({u"import"_s, cut}), 1);
    const Answer list = m_ctl->run("import list");
    EXPECT_JSON(list, 0);
    QCOMPARE(list.count("/imports"), 1);
    QCOMPARE(list.text("/imports/0/file"), u"cut.xml"_s);
    QCOMPARE(list.number("/imports/0/added"), 1);
    QCOMPARE(list.number("/imports/0/refused"), 1);
    const QString batch = list.text("/imports/0/batch");
    const Answer shown = m_ctl->run({u"import"_s, u"show"_s, batch});
    EXPECT_JSON(shown, 0);
    QCOMPARE(shown.text("/rejected/0/reason_code"), u"file.cut-short"_s);
    QVERIFY(!shown.isTrue("/undone"));
    EXPECT_JSON(m_ctl->run({u"import"_s, u"undo"_s, batch}), 0);
    QVERIFY(m_ctl->run({u"import"_s, u"show"_s, batch}).isTrue("/undone"));
    EXPECT_EXIT(m_ctl->run("import show 424242"), 3);
}

void tst_ContractImportRuns::copiedTextComesThroughAPipe()
{
    const auto process = m_ctl->begin({u"import"_s, u"-"_s});
    process->write(u"2022년 10월 15일 토요일\n[김하늘] [오후 3:02] 딸기케이크 되나요?\n"
                   u"[이음공방] [오후 3:05] 네, 됩니다\n[김하늘] [오후 3:06] 2호로요\n"_s.toUtf8());
    process->closeWriteChannel();
    QVERIFY(process->waitForFinished());
    QCOMPARE(process->exitCode(), 0);
    QCOMPARE(m_ctl->run("stats").number("/messages"), 3);
    QCOMPARE(m_ctl->run("inbox").text("/conversations/0/name"), u"김하늘"_s);
    const auto empty = m_ctl->begin({u"import"_s, u"-"_s});
    empty->closeWriteChannel();
    QVERIFY(empty->waitForFinished());
    QCOMPARE(empty->exitCode(), 2);
}

void tst_ContractImportRuns::twoImportsAtOnceEnterEachOnce()
{
    constexpr int messages = 1500;
    QList<Sms> texts;
    for (int i = 0; i < messages; ++i)
        texts +=
            {u"2022-10-15T16:%1:%2"_s.arg(i / 60 % 60, 2, 10, QChar(u'0')).arg(i % 60, 2, 10, QChar(u'0')),
             u"010-0000-%1"_s.arg(i % 7, 4, 10, QChar(u'0')), u"글 %1"_s.arg(i), 1, QString()};
    const QString file = m_ctl->write(u"sms.xml"_s, smsBackup(texts));
    const auto one = m_ctl->begin({u"import"_s, file}), other = m_ctl->begin({u"import"_s, file});
    QVERIFY(one->waitForFinished() && other->waitForFinished());
    QCOMPARE(one->exitCode(), 0);
    QCOMPARE(other->exitCode(), 0);
    qint64 added = 0;
    for (const auto &process : {&one, &other})
        added +=
            Json::parse((*process)->readAllStandardOutput().toStdString())["files"][0]["added"].get<qint64>();
    QCOMPARE(added, messages);
    QCOMPARE(m_ctl->run("stats").number("/messages"), messages);
}

constexpr int sheetLines = 20'000;

QString tst_ContractImportRuns::longSheet() const
{
    QByteArray text = "상품주문번호,주문번호,수취인명,수취인연락처1,통합배송지,상품명,수량\n";
    for (int i = 0; i < sheetLines; ++i)
        text += u"L%1,A%1,김하늘,010-0000-%2,세종 한누리대로 21,소이캔들,1\n"_s.arg(i)
                    .arg(i % 10'000, 4, 10, QChar(u'0'))
                    .toUtf8();
    return m_ctl->write(u"long.csv"_s, text);
}

void tst_ContractImportRuns::twoSheetsAtOnceEnterEachOnce()
{
    const QString file = longSheet();
    const auto one = m_ctl->begin({u"import"_s, file}), other = m_ctl->begin({u"import"_s, file});
    QVERIFY(one->waitForFinished() && other->waitForFinished());
    QCOMPARE(one->exitCode(), 0);
    QCOMPARE(other->exitCode(), 0);
    QCOMPARE(m_ctl->run("stats").number("/order_lines"), sheetLines);
}

void tst_ContractImportRuns::bookingsEnterBesideALongSheet()
{
    const auto import = m_ctl->begin({u"import"_s, longSheet()});
    int beside = 0;
    for (int minute = 0; import->state() != QProcess::NotRunning; minute += 10) {
        const QString at =
            u"2022-10-17T%1:%2"_s.arg(10 + minute / 60 % 9).arg(minute % 60, 2, 10, QChar(u'0'));
        EXPECT_JSON(m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"10"_s, u"--service"_s,
                                u"젤네일"_s, u"--name"_s, u"박가온"_s, u"--force"_s}),
                    0);
        const qint64 seen = m_ctl->run("stats").number("/order_lines");
        QVERIFY(seen == 0 || seen == sheetLines);
        import->waitForFinished(1);
        beside += import->state() != QProcess::NotRunning;
    }
    QCOMPARE(import->exitCode(), 0);
    QVERIFY(beside > 0);
}

void tst_ContractImportRuns::killedSheetLeavesNothing()
{
    const QString file = longSheet();
    const QByteArray before = m_ctl->fingerprint();
    constexpr qint64 someSlices = 4'000'000;
    const auto import = m_ctl->begin({u"import"_s, file});
    QTRY_VERIFY(QFileInfo(m_ctl->shopFolder() + u"/shop.db-wal"_s).size() > someSlices);
    import->kill();
    QVERIFY(import->waitForFinished());
    QCOMPARE(import->exitStatus(), QProcess::CrashExit);
    QCOMPARE(m_ctl->fingerprint(), before);
    EXPECT_JSON(m_ctl->run({u"import"_s, file}), 0);
    QCOMPARE(m_ctl->run("stats").number("/order_lines"), sheetLines);
}

QTEST_GUILESS_MAIN(tst_ContractImportRuns)
#include "tst_ContractImportRuns.moc"
