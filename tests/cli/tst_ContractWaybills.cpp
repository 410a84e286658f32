// Waybills: labels that can be read back, refusals, reprints, voids.
#include "tests/cli/WaybillNumbers.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QDir>
#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

namespace {

QString hyphened(QString number)
{
    return number.insert(8, u'-').insert(4, u'-');
}

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(60'000);
    return process.readAllStandardOutput();
}

QString textOfPdf(const QString &file)
{
    return QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
}

/// The bar codes of every page, in the order of the pages.
QStringList barCodes(const QString &file)
{
    const QString stem = file + u"-page"_s;
    output(u"pdftoppm"_s, {u"-r"_s, u"203"_s, u"-png"_s, file, stem});
    QStringList codes;
    const QFileInfo info(stem);
    for (const QFileInfo &page :
         info.dir().entryInfoList({info.fileName() + u"*.png"_s}, QDir::Files, QDir::Name))
        codes += QString::fromUtf8(output(u"zbarimg"_s, {u"-q"_s, u"--raw"_s, page.filePath()}))
                     .split(u'\n', Qt::SkipEmptyParts);
    return codes;
}

} // namespace

class tst_ContractWaybills : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void labelsCanBeReadBack();
    void parcelsAreCombined();
    void refusalsHaveReasons();
    void moreLabelsThanNumbers();
    void printedOrdersAreRefused();
    void reprintKeepsTheNumber();
    void voidedNumberNeverReturns();
    void changedAddressVoidsTheNumber();
    void unwritableFileLosesNoNumber();
    void undoKeepsNumberedLines();
    void zplHasOneFormatALabel();
    void withoutABandNothingIsPrinted();
    void sortCodesMakeAFullLabel();
    void everySizeCanBeNamed();
    void aLabelWiderThanTheHeadIsRefused();

private:
    void takeOrders(const QList<NaverRow> &rows)
    {
        QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), rows));
        EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->path(u"naver.xlsx"_s)}), 0);
    }
    NaverRow order(int i) const
    {
        return {u"20221015000001%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                u"20221015000009%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                u"홍길%1"_s.arg(u"동서남북상하좌우"_s.at(i % 8)),
                u"010-0000-%1"_s.arg(1000 + i),
                u"03187"_s,
                u"서울특별시 종로구 가짜로 %1"_s.arg(i + 1)};
    }
    void addBand(int numbers = 10)
    {
        const Answer added = m_ctl->run({u"band"_s, u"add"_s, u"--courier"_s, u"cj"_s, u"--from"_s, cj(100),
                                         u"--to"_s, cj(99 + numbers)});
        EXPECT_JSON(added, 0);
    }
    Answer print(const QString &file, const QStringList &orders = {u"--pending"_s},
                 const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s} + orders +
                          QStringList{u"--pdf"_s, m_ctl->path(file)} + options);
    }
    Json waybill(const QString &number)
    {
        return m_ctl->run("waybill list").find("/waybills", "number", number);
    }
    Json orderRow(const NaverRow &row)
    {
        return m_ctl->run("orders list --state all").find("/orders", "line_no", row.lineNo);
    }
    QList<qint64> bandCounts()
    {
        const Answer bands = m_ctl->run("band list");
        return {bands.number("/bands/0/left"), bands.number("/bands/0/used"), bands.number("/bands/0/void")};
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractWaybills::labelsCanBeReadBack()
{
    takeOrders({order(0), order(1), order(2)});
    addBand();
    const Answer printed = print(u"labels.pdf"_s);
    EXPECT_JSON(printed, 0);
    QCOMPARE(printed.column("/labels", "number"), QStringList({cj(100), cj(101), cj(102)}));
    QCOMPARE(printed.column("/labels", "class"),
             QStringList({u"no-sort-code"_s, u"no-sort-code"_s, u"no-sort-code"_s}));
    QCOMPARE(printed.number("/labels/0/copy"), 1);
    QCOMPARE(printed.count("/refused"), 0);
    QVERIFY(printed.count("/labels/0/orders") == 1 && printed.at("/labels/0/order").is_string());
    const QString file = m_ctl->path(u"labels.pdf"_s);
    QStringList codes = barCodes(file);
    codes.removeDuplicates();
    QCOMPARE(codes, QStringList({cj(100), cj(101), cj(102)}));
    const QString text = textOfPdf(file);
    QVERIFY2(text.contains(hyphened(cj(100))), qPrintable(text));
    QVERIFY2(text.contains(u"가짜로 1"_s) && text.contains(u"03187"_s), qPrintable(text));
    QVERIFY2(text.contains(u"홍*동"_s) && !text.contains(u"홍길동"_s), qPrintable(text));
    QVERIFY2(text.contains(u"010-0000-****"_s) && !text.contains(u"010-0000-1000"_s), qPrintable(text));
    QCOMPARE(m_ctl->run("orders list --state printed").count("/orders"), 3);
    QCOMPARE(bandCounts(), QList<qint64>({7, 3, 0}));
    QCOMPARE(text.count(u'\f'), 3);
}

void tst_ContractWaybills::parcelsAreCombined()
{
    NaverRow second = order(0);
    second.lineNo = u"2022101500000177"_s;
    NaverRow third = order(0); // another order number, the same parcel
    third.lineNo = u"2022101500000178"_s;
    third.orderNo = u"2022101500000978"_s;
    takeOrders({order(0), second, third, order(1)});
    addBand();
    const Answer printed = print(u"labels.pdf"_s);
    EXPECT_JSON(printed, 0);
    QCOMPARE(printed.count("/labels"), 2);
    for (const NaverRow &row : {order(0), second, third})
        QCOMPARE(text(orderRow(row), "waybill"), cj(100));
    init();
    takeOrders({order(0), second, third});
    addBand();
    QCOMPARE(print(u"labels.pdf"_s, {u"--pending"_s}, {u"--no-combine"_s}).count("/labels"), 3);
}

void tst_ContractWaybills::refusalsHaveReasons()
{
    NaverRow noAddress = order(1);
    noAddress.address.clear();
    noAddress.detail.clear();
    takeOrders({order(0), noAddress});
    addBand();
    const Answer printed = print(u"labels.pdf"_s);
    EXPECT_JSON(printed, 1);
    QCOMPARE(printed.count("/labels"), 1);
    QCOMPARE(printed.count("/refused"), 1);
    QVERIFY(printed.at("/refused/0/order").is_string());
    QVERIFY(printed.text("/refused/0/reason").size() > 5);
    const Answer none = print(u"again.pdf"_s);
    EXPECT_JSON(none, 5);
    QCOMPARE(none.count("/labels"), 0);
    QVERIFY(!QFile::exists(m_ctl->path(u"again.pdf"_s)));
    EXPECT_EXIT(print(u"nobody.pdf"_s, {u"424242"_s}), 3);
}

void tst_ContractWaybills::moreLabelsThanNumbers()
{
    takeOrders({order(0), order(1), order(2)});
    addBand(2);
    const Answer printed = print(u"labels.pdf"_s);
    EXPECT_JSON(printed, 1);
    QCOMPARE(printed.column("/labels", "number"), QStringList({cj(100), cj(101)}));
    QCOMPARE(printed.count("/refused"), 1);
    QCOMPARE(bandCounts(), QList<qint64>({0, 2, 0}));
    const Answer none = print(u"again.pdf"_s);
    EXPECT_JSON(none, 5);
    QCOMPARE(m_ctl->run("orders list --state ready").count("/orders"), 1);
}

void tst_ContractWaybills::printedOrdersAreRefused()
{
    takeOrders({order(0), order(1)});
    addBand();
    EXPECT_JSON(print(u"labels.pdf"_s, {order(0).orderNo}), 0);
    const Answer again = print(u"again.pdf"_s, {order(0).orderNo});
    EXPECT_JSON(again, 5);
    QCOMPARE(again.count("/refused"), 1);
    QCOMPARE(bandCounts(), QList<qint64>({9, 1, 0}));
    const Answer both = print(u"both.pdf"_s, {order(0).orderNo, order(1).orderNo});
    EXPECT_JSON(both, 1);
    QCOMPARE(both.count("/labels"), 1);
}

void tst_ContractWaybills::reprintKeepsTheNumber()
{
    takeOrders({order(0)});
    addBand();
    EXPECT_JSON(print(u"labels.pdf"_s), 0);
    const Answer again =
        m_ctl->run({u"waybill"_s, u"reprint"_s, cj(100), u"--pdf"_s, m_ctl->path(u"again.pdf"_s)});
    EXPECT_JSON(again, 0);
    QCOMPARE(again.text("/labels/0/number"), cj(100));
    QCOMPARE(again.number("/labels/0/copy"), 2);
    QCOMPARE(number(waybill(cj(100)), "copies"), 2);
    QVERIFY(barCodes(m_ctl->path(u"again.pdf"_s)).contains(cj(100)));
    QCOMPARE(bandCounts(), QList<qint64>({9, 1, 0}));
    EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"reprint"_s, cj(109), u"--pdf"_s, m_ctl->path(u"x.pdf"_s)}), 3);
}

void tst_ContractWaybills::voidedNumberNeverReturns()
{
    takeOrders({order(0)});
    addBand(3);
    EXPECT_JSON(print(u"labels.pdf"_s), 0);
    EXPECT_JSON(m_ctl->run({u"waybill"_s, u"void"_s, cj(100), u"--why"_s, u"라벨이 찢어졌어요"_s}), 0);
    QCOMPARE(text(waybill(cj(100)), "state"), u"void"_s);
    QCOMPARE(bandCounts(), QList<qint64>({2, 0, 1}));
    QCOMPARE(text(orderRow(order(0)), "state"), u"ready"_s);
    QCOMPARE(text(orderRow(order(0)), "waybill"), u"‹null›"_s);
    EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"reprint"_s, cj(100), u"--pdf"_s, m_ctl->path(u"x.pdf"_s)}), 5);
    QCOMPARE(print(u"second.pdf"_s).column("/labels", "number"), QStringList{cj(101)});
    EXPECT_EXIT(m_ctl->run({u"waybill"_s, u"void"_s, cj(102), u"--why"_s, u"x"_s}), 3);
}

void tst_ContractWaybills::changedAddressVoidsTheNumber()
{
    takeOrders({order(0)});
    addBand();
    EXPECT_JSON(print(u"labels.pdf"_s), 0);
    NaverRow moved = order(0);
    moved.address = u"부산광역시 해운대구 가짜로 77"_s;
    takeOrders({moved});
    QCOMPARE(text(waybill(cj(100)), "state"), u"void"_s);
    const Json row = orderRow(moved);
    QVERIFY(!row["problems"].empty());
    QVERIFY(text(row, "state") == u"pending"_s || text(row, "state") == u"ready"_s);
    const Answer printed = print(u"second.pdf"_s);
    EXPECT_JSON(printed, 0);
    QCOMPARE(printed.column("/labels", "number"), QStringList{cj(101)});
    QVERIFY(textOfPdf(m_ctl->path(u"second.pdf"_s)).contains(u"가짜로 77"_s));
}

void tst_ContractWaybills::unwritableFileLosesNoNumber()
{
    takeOrders({order(0)});
    addBand();
    const Answer failed = print(u"no-such-folder/labels.pdf"_s);
    EXPECT_EXIT(failed, 6);
    QCOMPARE(m_ctl->run("orders list --state printed").count("/orders"), 0);
    const Answer printed = print(u"labels.pdf"_s);
    EXPECT_JSON(printed, 0);
    QCOMPARE(printed.column("/labels", "number"), QStringList{cj(100)});
    QCOMPARE(bandCounts(), QList<qint64>({9, 1, 0}));
}

void tst_ContractWaybills::undoKeepsNumberedLines()
{
    QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), {order(0), order(1)}));
    const Answer taken = m_ctl->run({u"import"_s, m_ctl->path(u"naver.xlsx"_s)});
    addBand();
    EXPECT_JSON(print(u"labels.pdf"_s, {order(0).orderNo}), 0);
    const Answer undone = m_ctl->run({u"import"_s, u"undo"_s, taken.text("/files/0/batch")});
    EXPECT_JSON(undone, 0);
    QCOMPARE(undone.number("/kept"), 1);
    QCOMPARE(m_ctl->run("orders list --state all").column("/orders", "line_no"),
             QStringList{order(0).lineNo});
}

void tst_ContractWaybills::zplHasOneFormatALabel()
{
    takeOrders({order(0), order(1)});
    addBand();
    const QString file = m_ctl->path(u"labels.zpl"_s);
    const Answer printed =
        m_ctl->run({u"waybill"_s, u"print"_s, u"--courier"_s, u"cj"_s, u"--pending"_s, u"--zpl"_s, file});
    EXPECT_JSON(printed, 0);
    QFile zpl(file);
    QVERIFY(zpl.open(QIODevice::ReadOnly));
    const QByteArray content = zpl.readAll();
    QCOMPARE(content.count("^XA"), 2);
    QCOMPARE(content.count("^XZ"), 2);
    QVERIFY(content.contains(cj(100).toLatin1()) && content.contains(cj(101).toLatin1()));
}

void tst_ContractWaybills::withoutABandNothingIsPrinted()
{
    takeOrders({order(0)});
    const Answer printed = print(u"labels.pdf"_s);
    EXPECT_JSON(printed, 5);
    QCOMPARE(printed.count("/labels"), 0);
    QCOMPARE(printed.count("/refused"), 1);
    QVERIFY(!QFile::exists(m_ctl->path(u"labels.pdf"_s)));
    EXPECT_EXIT(print(u"labels.pdf"_s, {u"--pending"_s}, {u"--size"_s, u"1x1"_s}), 2);
}

void tst_ContractWaybills::sortCodesMakeAFullLabel()
{
    takeOrders({order(0), order(1)});
    addBand();
    QFile table(m_ctl->path(u"codes.csv"_s));
    QVERIFY(table.open(QIODevice::WriteOnly));
    table.write("우편번호,도로명주소,분류코드,서브코드\n03187,서울특별시 종로구 가짜로 1,4W44,-4g\n,,1,\n");
    table.close();
    const Answer codes = m_ctl->run({u"courier"_s, u"sort-codes"_s, u"cj"_s, table.fileName()});
    EXPECT_JSON(codes, 1); // a row without a postcode
    QCOMPARE(codes.number("/entered"), 1);
    const Answer printed = print(u"full.pdf"_s);
    EXPECT_JSON(printed, 0);
    QCOMPARE(printed.text("/labels/0/class"), u"full"_s);
    const QString text = textOfPdf(m_ctl->path(u"full.pdf"_s));
    QCOMPARE(text.count(u"4W44"_s), 2);
    QCOMPARE(text.count(u"분류코드 확인 필요"_s), 1); // the other house of the postcode
}

void tst_ContractWaybills::everySizeCanBeNamed()
{
    takeOrders({order(0), order(1)});
    addBand();
    EXPECT_JSON(print(u"a.pdf"_s, {u"--pending"_s}, {u"--size"_s, u"a4-14"_s}), 2); // no place for a number
    QCOMPARE(bandCounts().at(1), 0);
    EXPECT_JSON(print(u"a.pdf"_s, {u"--pending"_s}, {u"--size"_s, u"a4-4up"_s, u"--first-cell"_s, u"4"_s}),
                0);
    QVERIFY(output(u"pdfinfo"_s, {m_ctl->path(u"a.pdf"_s)}).contains("Pages:           2"));
    EXPECT_JSON(print(u"b.pdf"_s, {u"--pending"_s}, {u"--size"_s, u"100x150"_s, u"--first-cell"_s, u"2"_s}),
                2);
    const Answer again = m_ctl->run({u"waybill"_s, u"reprint"_s, cj(100), u"--pdf"_s, m_ctl->path(u"c.pdf"_s),
                                     u"--size"_s, u"111x171"_s});
    EXPECT_JSON(again, 0);
    QCOMPARE(barCodes(m_ctl->path(u"c.pdf"_s)).contains(cj(100)), true);
}

// 우체국 C형 on a four-inch head would lose seven millimetres.
void tst_ContractWaybills::aLabelWiderThanTheHeadIsRefused()
{
    takeOrders({order(0)});
    addBand();
    const QStringList wide{u"waybill"_s,
                           u"print"_s,
                           u"--courier"_s,
                           u"cj"_s,
                           u"--pending"_s,
                           u"--zpl"_s,
                           m_ctl->path(u"wide.zpl"_s),
                           u"--size"_s,
                           u"111x171"_s};
    const Answer refused = m_ctl->run(wide);
    EXPECT_JSON(refused, 5);
    QCOMPARE(refused.text("/error/code"), u"printer.too-wide"_s);
    QCOMPARE(bandCounts().at(1), 0); // no number was used
    EXPECT_JSON(m_ctl->run(wide + QStringList{u"--head"_s, u"112"_s}), 0);
}

QTEST_GUILESS_MAIN(tst_ContractWaybills)
#include "tst_ContractWaybills.moc"
