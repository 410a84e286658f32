// `orders export` and `courier-form`: what goes back to markets and couriers as files.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportCoversWhatIsPrintedOnce();
    void exportNeedsAMarketAndAFile();
    void courierFormCoversWhatHasNoNumber();
    void unknownNamesAreNotFound_data();
    void unknownNamesAreNotFound();

private:
    Answer exportNaver(const QString &name, const QStringList &more = {}) const
    {
        return m_ctl->run(
            QStringList{u"orders"_s, u"export"_s, u"--market"_s, u"naver"_s, u"--out"_s, m_ctl->path(name)} +
            more);
    }
    void print() const
    {
        EXPECT_EXIT(m_ctl->run("band add --courier cj --from 600000000000 --to 600000009995"), 0);
        EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--pdf"_s,
                                m_ctl->path(u"labels.pdf"_s)}),
                    0);
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractExports::init()
{
    m_ctl = IeumCtl::withShop();
    const QString file = m_ctl->path(u"naver.xlsx"_s);
    QVERIFY(writeSmartStore(file, {{u"2022101500000011"_s, u"2022101500000091"_s},
                                   {u"2022101500000012"_s, u"2022101500000092"_s, u"김하늘"_s}}));
    EXPECT_EXIT(m_ctl->run({u"import"_s, file}), 0);
}

void tst_ContractExports::exportCoversWhatIsPrintedOnce()
{
    const Answer early = exportNaver(u"early.xlsx"_s);
    EXPECT_JSON(early, 0);
    QCOMPARE(early.number("/rows"), 0);
    QVERIFY(!QFile::exists(m_ctl->path(u"early.xlsx"_s)));
    print();
    const Answer first = exportNaver(u"first.xlsx"_s);
    EXPECT_JSON(first, 0);
    QCOMPARE(first.number("/rows"), 2);
    QCOMPARE(first.text("/file"), m_ctl->path(u"first.xlsx"_s));
    QCOMPARE(m_ctl->run("orders list --state shipped").count("/orders"), 2);
    QCOMPARE(exportNaver(u"second.xlsx"_s).number("/rows"), 0);
    QCOMPARE(exportNaver(u"all.xlsx"_s, {u"--all"_s}).number("/rows"), 2);
}

void tst_ContractExports::exportNeedsAMarketAndAFile()
{
    EXPECT_EXIT(m_ctl->run("orders export --market naver"), 2);
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"export"_s, u"--out"_s, m_ctl->path(u"a.xlsx"_s)}), 2);
    print();
    EXPECT_EXIT(m_ctl->run({u"orders"_s, u"export"_s, u"--market"_s, u"naver"_s, u"--out"_s,
                            m_ctl->path(u"no/such/folder/a.xlsx"_s)}),
                6);
    QCOMPARE(m_ctl->run("orders list --state printed").count("/orders"), 2);
}

void tst_ContractExports::courierFormCoversWhatHasNoNumber()
{
    const QStringList form{u"courier-form"_s, u"--courier"_s, u"epost"_s, u"--out"_s,
                           m_ctl->path(u"form.xlsx"_s)};
    const Answer before = m_ctl->run(form);
    EXPECT_JSON(before, 0);
    QCOMPARE(before.number("/rows"), 2);
    QVERIFY(QFile::exists(before.text("/file")));
    print();
    QCOMPARE(m_ctl->run(form).number("/rows"), 0);
}

void tst_ContractExports::unknownNamesAreNotFound_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::newRow("market") << QStringList{u"orders"_s, u"export"_s, u"--market"_s, u"nowhere"_s};
    QTest::newRow("courier") << QStringList{u"courier-form"_s, u"--courier"_s, u"nobody"_s};
    QTest::newRow("form") << QStringList{u"courier-form"_s, u"--courier"_s, u"cj"_s, u"--form"_s, u"none"_s};
}

void tst_ContractExports::unknownNamesAreNotFound()
{
    QFETCH(QStringList, command);
    EXPECT_EXIT(m_ctl->run(command + QStringList{u"--out"_s, m_ctl->path(u"a.xlsx"_s)}), 3);
}

QTEST_GUILESS_MAIN(tst_ContractExports)
#include "tst_ContractExports.moc"
