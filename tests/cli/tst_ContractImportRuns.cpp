// The runs of `import` themselves: their journal, text from a pipe, two at the same time.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

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

private:
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

QTEST_GUILESS_MAIN(tst_ContractImportRuns)
#include "tst_ContractImportRuns.moc"
