#include "connectors/BuiltinConnectors.h"
#include "connectors/common/OrderCells.h"
#include "connectors/markets/table/TableImporter.h"
#include "core/base/files/CellFormat.h"
#include "core/base/files/SheetWriter.h"
#include "core/connector/ConnectorRegistry.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace ieum;

class LineSink final : public ImportSink
{
public:
    bool message(IncomingMessage) override { return true; }
    bool orderLine(IncomingOrderLine line) override { return lines.append(std::move(line)), true; }
    bool booking(IncomingBooking) override { return true; }
    bool rejected(Remark remark) override { return remarks.append(std::move(remark)), true; }
    bool warning(Remark) override { return true; }
    bool progress(double) override { return true; }

    QList<IncomingOrderLine> lines;
    QList<Remark> remarks;
};

class tst_OrderSheetImporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { registerBuiltinConnectors(m_registry); }
    void knowsSmartStoreByItsHeaders_data();
    void knowsSmartStoreByItsHeaders();
    void placeOfColumnsDoesNotMatter();
    void encryptedSheetIsReadWithItsPassword();
    void tableReadsHeadersOfSellers_data();
    void tableReadsHeadersOfSellers();
    void marketsOwnStateIsKept();
    void readsCells();

private:
    const Importer &smartStore() const { return *m_registry.importerById(QStringLiteral("order-naver")); }
    ImportInput input(const QString &path, const QString &password = {}) const;
    QString write(const QList<QStringList> &rows) const;
    QTemporaryDir m_folder;
    ConnectorRegistry m_registry;
};

static QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

ImportInput tst_OrderSheetImporters::input(const QString &path, const QString &password) const
{
    ImportInput input;
    input.path = path;
    input.fileName = QFileInfo(path).fileName();
    input.sheets = std::make_shared<SheetReader>(path, password);
    return input;
}

QString tst_OrderSheetImporters::write(const QList<QStringList> &rows) const
{
    Sheet sheet;
    for (const QStringList &cells : rows)
        sheet.rows.append({static_cast<int>(sheet.rows.size()) + 1, cells});
    const QString path = m_folder.filePath(QStringLiteral("sheet.xlsx"));
    return writeXlsx(path, sheet).ok() ? path : QString();
}

void tst_OrderSheetImporters::knowsSmartStoreByItsHeaders_data()
{
    QTest::addColumn<QList<QStringList>>("rows");
    const QStringList row =
        words("2022101500000001|2022101500000091|김하늘|010-0000-1204|세종 한누리대로 21|비누|2");
    const QStringList today = words("상품주문번호|주문번호|수취인명|수취인연락처1|통합배송지|상품명|수량");
    const QStringList notice{QStringLiteral(
        "◈ 다운로드 받은 파일로 '엑셀 일괄발송' 처리하는 방법\n- 상품주문번호, 배송방법, 택배사, 송장번호")};
    QTest::newRow("today, with the notice") << QList<QStringList>{notice, today, row};
    QTest::newRow("notice deleted") << QList<QStringList>{today, row};
    QTest::newRow("2021") << QList<QStringList>{
        words("상품주문번호|주문번호|수취인명|수취인연락처1|배송지|상품명|수량"), row};
    QTest::newRow("2022") << QList<QStringList>{
        words("상품주문번호|주문번호|받는 분|수취인연락처1|기본배송지|상품명|수량"), row};
    QTest::newRow("stray blanks") << QList<QStringList>{
        words("상품주문번호 | 주문 번호|수취인명*|수취인연락처1|통합배송지|상품명|수량"), row};
}

void tst_OrderSheetImporters::knowsSmartStoreByItsHeaders()
{
    QFETCH(QList<QStringList>, rows);
    const ImportInput sheet = input(write(rows));
    QCOMPARE(smartStore().canRead(sheet), Importer::Match::Certain);
    LineSink sink;
    QVERIFY(smartStore().read(sheet, sink).ok());
    QCOMPARE(sink.lines.size(), 1);
    const OrderLine line = sink.lines.first().line;
    QCOMPARE(line.lineNo, QStringLiteral("2022101500000001"));
    QCOMPARE(line.orderNo, QStringLiteral("2022101500000091"));
    QCOMPARE(line.recipient.name, QStringLiteral("김하늘"));
    QCOMPARE(line.recipient.fullAddress(), QStringLiteral("세종 한누리대로 21"));
    QCOMPARE(line.quantity, 2);
    QCOMPARE(sink.lines.first().place, QStringLiteral("row %1").arg(rows.size()));
}

void tst_OrderSheetImporters::placeOfColumnsDoesNotMatter()
{
    QList<std::pair<QString, QString>> columns;
    const QStringList headers = words(
        "상품주문번호|주문번호|수취인명|기본배송지|상세배송지|통합배송지|상품명|수량|우편번호|수취인연락처1");
    const QStringList cells =
        words("1|11|김하늘|세종 한누리대로 21|204호|세종 한누리대로 21 204호|비누|3|3187|1000001204");
    for (qsizetype i = 0; i < headers.size(); ++i)
        columns.append({headers[i], cells[i]});
    QRandomGenerator random(7);
    for (int round = 0; round < 20; ++round) {
        std::shuffle(columns.begin(), columns.end(), random);
        QStringList header, row;
        for (const auto &[name, cell] : std::as_const(columns)) {
            header += name;
            row += cell;
        }
        LineSink sink;
        QVERIFY(smartStore().read(input(write({header, row})), sink).ok());
        const Recipient recipient = sink.lines.value(0).line.recipient;
        QCOMPARE(recipient.fullAddress(), QStringLiteral("세종 한누리대로 21 204호"));
        QCOMPARE(recipient.postcode, QStringLiteral("03187"));
        QCOMPARE(recipient.phone, QStringLiteral("01000001204"));
    }
}

void tst_OrderSheetImporters::encryptedSheetIsReadWithItsPassword()
{
    const QString path = QStringLiteral(IEUM_TEST_DATA "/naver/encrypted-agile.xlsx");
    QCOMPARE(smartStore().canRead(input(path, QStringLiteral("1234"))), Importer::Match::Certain);
    QCOMPARE(smartStore().canRead(input(path)), Importer::Match::No);
    QCOMPARE(input(path).sheets->all().error().code, QStringLiteral("file.password-needed"));
    QCOMPARE(input(path, QStringLiteral("0000")).sheets->all().error().code,
             QStringLiteral("file.password-wrong"));
}

void tst_OrderSheetImporters::tableReadsHeadersOfSellers_data()
{
    QTest::addColumn<QString>("headers");
    QTest::newRow("hand-made") << "이름|연락처|주소|상품|수량";
    QTest::newRow("courier's") << "받는분성명|받는분전화번호|받는분주소(전체)|품목명|내품수량";
    QTest::newRow("mall's") << "수령인|수령인 휴대전화|수령인 주소(전체)|주문상품명(옵션포함)|수량";
    QTest::newRow("English") << "Name|Phone|Address|Item|Qty";
}

void tst_OrderSheetImporters::tableReadsHeadersOfSellers()
{
    QFETCH(QString, headers);
    const ImportInput sheet = input(
        write({headers.split(QLatin1Char('|')), words("김하늘|010-0000-1204|세종 한누리대로 21|비누|2개")}));
    QCOMPARE(TableImporter().canRead(sheet), Importer::Match::Possible);
    LineSink sink;
    QVERIFY(TableImporter().read(sheet, sink).ok());
    const OrderLine line = sink.lines.value(0).line;
    QCOMPARE(line.recipient.name, QStringLiteral("김하늘"));
    QCOMPARE(line.recipient.phone, QStringLiteral("010-0000-1204"));
    QCOMPARE(line.recipient.address, QStringLiteral("세종 한누리대로 21"));
    QCOMPARE(line.item, QStringLiteral("비누"));
    QCOMPARE(line.quantity, 2);
    QVERIFY(line.orderNo.startsWith(QLatin1String("T-")));
}

void tst_OrderSheetImporters::marketsOwnStateIsKept()
{
    const QStringList header = words("상품주문번호|주문번호|수취인명|통합배송지|상품명|수량|주문상태");
    LineSink sink;
    const ImportInput sheet = input(
        write({header, words("1|11|김|세종 가람로 7|비누|1|발송대기"),
               words("2|12|김|세종 가람로 7|비누|1|취소완료"), words("3|13|김|세종 가람로 7|비누|1|배송중"),
               words("4|14|김|세종 가람로 7|비누|1|취소요청")}));
    QVERIFY(smartStore().read(sheet, sink).ok());
    QCOMPARE(sink.lines.size(), 4);
    QVERIFY(!sink.lines[0].cancelled && !sink.lines[0].shipped);
    QVERIFY(sink.lines[1].cancelled);
    QVERIFY(sink.lines[2].shipped);
    QVERIFY(!sink.lines[3].cancelled);
}

void tst_OrderSheetImporters::readsCells()
{
    QCOMPARE(quantityOf(QStringLiteral("1,000개")), 1000);
    QVERIFY(!quantityOf(QStringLiteral("두 개")) && !quantityOf(QStringLiteral("0")) &&
            !quantityOf(QStringLiteral("1.5")));
    QCOMPARE(moneyOf(QStringLiteral("18,900원")), Money{18'900});
    for (const char *text :
         {"2022-10-15 19:54:00", "2022/10/15 19:54", "20221015195400", "2022년 10월 15일 오후 7:54",
          "2022. 10. 15. (토) 오후 7:54", "44849.829166666667"})
        QCOMPARE(civilTimeOf(QString::fromUtf8(text)), seoulTime({2022, 10, 15}, {19, 54}));
    QVERIFY(!civilTimeOf(QStringLiteral("2022-13-45")) && !civilTimeOf(QStringLiteral("곧")));
    QCOMPARE(phoneCell(QStringLiteral("1012345678")), QStringLiteral("01012345678"));
    QCOMPARE(phoneCell(QStringLiteral("010-****-5678")), QStringLiteral("010-****-5678"));
    QCOMPARE(postcodeCell(QStringLiteral("6234")), QStringLiteral("06234"));
    QCOMPARE(postcodeCell(QStringLiteral("135-080")), QStringLiteral("135-080"));
    QCOMPARE(phoneCell(QStringLiteral("--")), QString());
    QCOMPARE(idCell(QStringLiteral("0012345678901234567")), QStringLiteral("0012345678901234567"));
    QCOMPARE(idCell(QStringLiteral("2.569834423E9")), QStringLiteral("2569834423"));
    QCOMPARE(idCell(QStringLiteral("2022101500000011.0")), QStringLiteral("2022101500000011"));
    QVERIFY(!idCell(QStringLiteral("1.23E+17"))); // which of a thousand million orders?
    // Kept as a number by a spreadsheet, beyond 2^53: the last digits are not the market's.
    const CellFormat general;
    const auto stored = [&](const char *number) {
        return idCell(shownNumber(QString::fromLatin1(number), general, DateSystem::From1900));
    };
    QVERIFY(!stored("202210150000000091") && !stored("2.0221015000000009E17"));
    QCOMPARE(stored("2022101500000091").value(), QStringLiteral("2022101500000091"));
}

QTEST_GUILESS_MAIN(tst_OrderSheetImporters)
#include "tst_OrderSheetImporters.moc"
