// Addresses from the state's files: what comes in, what is found by which words, in the contract's shape.
#include "tests/support/IeumCtl.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractAddresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void importAnswersAsImport();
    void theSameFileAddsNothing();
    void aNewerFileReplacesAndRemoves();
    void aCutFileEntersItsWholeRows();
    void dryRunChangesNothing();
    void undoTakesTheFileBack();
    void otherFilesAreRefused();

    void findsByAnything_data();
    void findsByAnything();
    void theShapeIsTheContracts();
    void linesGiveOneAnswerEach();
    void withoutAFileNothingIsFound();
    void ordersAreCheckedAgainstTheFiles();
    void furtherLotsLeadToTheDoor();
    void lotsAloneAreRefused();
    void lotsWaitForTheDoorsAfterThem();
    void changesOfADayFollow();
    void doubtsStayWithTheOrders();
    void aNewAddressFileLooksAtWaitingOrders();

private:
    static QString sample(const char *name)
    {
        return QStringLiteral(IEUM_TEST_DATA "/addresses/") + QLatin1String(name);
    }
    static QByteArray bytesOf(const char *name)
    {
        QFile file(sample(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QStringList roads(const IeumCtl &ctl, const QString &query)
    {
        return ctl.run({u"address"_s, u"find"_s, query}).column("/addresses", "road");
    }

    std::unique_ptr<IeumCtl> m_filled; ///< with the sample; tests only look at it
};

void tst_ContractAddresses::initTestCase()
{
    m_filled = IeumCtl::withShop();
    EXPECT_JSON(m_filled->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")}), 0);
}

void tst_ContractAddresses::importAnswersAsImport()
{
    const auto ctl = IeumCtl::withShop();
    const Answer juso = ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")});
    EXPECT_JSON(juso, 0);
    QCOMPARE(juso.text("/files/0/format"), u"address-juso"_s);
    QCOMPARE(juso.text("/files/0/kind"), u"addresses"_s);
    QCOMPARE(juso.number("/files/0/read"), 6);
    QCOMPARE(juso.number("/files/0/added"), 6);
    const Answer epost = ctl->run({u"import"_s, sample("epost-bom.txt")});
    EXPECT_JSON(epost, 0);
    QCOMPARE(epost.text("/files/0/format"), u"address-epost"_s);
    QCOMPARE(epost.number("/files/0/added"), 3);
    QCOMPARE(roads(*ctl, u"가람대로 18"_s).count(u"서울특별시 종로구 가람대로 18"_s), 1);
}

void tst_ContractAddresses::theSameFileAddsNothing()
{
    const auto ctl = IeumCtl::withShop();
    ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")});
    const Answer again = ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")});
    EXPECT_JSON(again, 0);
    QCOMPARE(again.number("/files/0/added"), 0);
    QCOMPARE(again.number("/files/0/duplicate"), 6);
    QCOMPARE(again.number("/files/0/read"), 6);
}

void tst_ContractAddresses::aNewerFileReplacesAndRemoves()
{
    const auto ctl = IeumCtl::withShop();
    QByteArray content = bytesOf("juso-cp949.txt");
    ctl->run({u"address"_s, u"import"_s, ctl->write(u"rnaddrkor_seoul.txt"_s, content)});
    content.replace("|03047|", "|03999|");
    content.truncate(content.lastIndexOf("43111250310000400000500002"));
    const Answer newer = ctl->run({u"address"_s, u"import"_s, ctl->write(u"rnaddrkor_seoul.txt"_s, content)});
    EXPECT_JSON(newer, 0);
    QCOMPARE(newer.number("/files/0/updated"), 1);
    QCOMPARE(newer.number("/files/0/duplicate"), 4);
    QCOMPARE(ctl->run({u"address"_s, u"find"_s, u"가람마을"_s}).text("/addresses/0/postcode"), u"03999"_s);
    QCOMPARE(roads(*ctl, u"이음안길"_s), QStringList());
}

void tst_ContractAddresses::aCutFileEntersItsWholeRows()
{
    const auto ctl = IeumCtl::withShop();
    const QByteArray whole = bytesOf("juso-cp949.txt");
    ctl->run({u"address"_s, u"import"_s, ctl->write(u"rnaddrkor_seoul.txt"_s, whole)});
    const QByteArray cut = whole.left(whole.lastIndexOf("431113100004"));
    const Answer answer = ctl->run({u"address"_s, u"import"_s, ctl->write(u"rnaddrkor_seoul.txt"_s, cut)});
    EXPECT_JSON(answer, 1);
    QCOMPARE(answer.number("/files/0/duplicate"), 5);
    QCOMPARE(answer.count("/files/0/rejected"), 1);
    // What the cut file does not name is not gone.
    QCOMPARE(roads(*ctl, u"이음안길"_s).size(), 1);
}

void tst_ContractAddresses::dryRunChangesNothing()
{
    const auto ctl = IeumCtl::withShop();
    const Answer dry = ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt"), u"--dry-run"_s});
    EXPECT_JSON(dry, 0);
    QCOMPARE(dry.number("/files/0/added"), 6);
    QVERIFY(!QFile::exists(ctl->shopFolder() + u"/addresses.db"_s));
}

void tst_ContractAddresses::undoTakesTheFileBack()
{
    const auto ctl = IeumCtl::withShop();
    const Answer entered = ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")});
    const Answer undone = ctl->run({u"import"_s, u"undo"_s, entered.text("/files/0/batch")});
    EXPECT_JSON(undone, 0);
    QCOMPARE(undone.number("/removed"), 6);
    QCOMPARE(roads(*ctl, u"가람대로"_s), QStringList());
}

void tst_ContractAddresses::otherFilesAreRefused()
{
    const auto ctl = IeumCtl::withShop();
    const QString chat = ctl->write(u"chat.txt"_s, "no addresses at all\n");
    EXPECT_JSON(ctl->run({u"address"_s, u"import"_s, chat}), 6);
    EXPECT_JSON(ctl->run({u"address"_s, u"import"_s, ctl->path(u"nowhere.txt"_s)}), 6);
    EXPECT_EXIT(ctl->run("address"), 2);
    EXPECT_EXIT(ctl->run("address find"), 2);
}

void tst_ContractAddresses::findsByAnything_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    const QString garam = u"서울특별시 종로구 가람대로 18"_s, annex = u"서울특별시 종로구 가람대로 182-1"_s,
                  building = u"서울특별시 종로구 가람대로 182"_s,
                  sideRoad = u"서울특별시 종로구 가람대로1길 7"_s,
                  below = u"서울특별시 종로구 노을로 지하 101"_s,
                  rural = u"충청북도 청주시 상당구 가짜면 이음안길 5-2"_s;
    QTest::newRow("road and number") << u"가람대로 18"_s << garam;
    QTest::newRow("glued") << u"가람대로18"_s << garam;
    QTest::newRow("with its sub-number") << u"가람대로 182-1"_s << annex;
    QTest::newRow("sub-number not typed yet") << u"가람대로 182-"_s << building;
    QTest::newRow("city and road") << u"서울 가람대로 182"_s << building;
    QTest::newRow("long city and road") << u"서울특별시 종로구 가람대로 182"_s << building;
    QTest::newRow("half a road") << u"가람"_s << garam;
    QTest::newRow("inside of a road's name") << u"람대"_s << garam;
    QTest::newRow("half a syllable") << u"가라ㅁ"_s << garam;
    QTest::newRow("the next consonant on this one") << u"가람닫"_s << QString();
    QTest::newRow("side road glued") << u"가람대로1길 7"_s << sideRoad;
    QTest::newRow("side road apart") << u"가람대로 1길 7"_s << sideRoad;
    QTest::newRow("below the ground") << u"노을로 지하 101"_s << below;
    QTest::newRow("below the ground, glued") << u"노을로 지하101"_s << below;
    QTest::newRow("lot") << u"청운동 2-3"_s << building;
    QTest::newRow("lot with its word") << u"신교동 15번지"_s << sideRoad;
    QTest::newRow("mountain lot") << u"이음리 산 5-1"_s << rural;
    QTest::newRow("mountain lot, glued") << u"가짜면 이음리 산5-1"_s << rural;
    QTest::newRow("old name of a province") << u"충북 청주시 이음안길 5-2"_s << rural;
    QTest::newRow("building") << u"가람빌딩"_s << building;
    QTest::newRow("part of a building") << u"마을1단"_s << garam;
    QTest::newRow("rare syllable") << u"똠방각하"_s << sideRoad;
    QTest::newRow("동 and building") << u"청운동 가람빌딩"_s << building;
    QTest::newRow("postcode") << u"03048"_s << building;
    QTest::newRow("beginning of a postcode") << u"281"_s << rural;
    QTest::newRow("postcode and road") << u"(28100) 이음안길 5-2"_s << rural;
    QTest::newRow("a whole address")
        << u"서울특별시 종로구 가람대로 18, 101동 1203호 (청운동, 가람마을1단지)"_s << garam;
    QTest::newRow("no such") << u"없는길 1"_s << QString();
    QTest::newRow("quotes") << u"\"가람대로\" 18'"_s << garam;
}

void tst_ContractAddresses::findsByAnything()
{
    QFETCH(QString, query);
    QFETCH(QString, first);
    QCOMPARE(roads(*m_filled, query).value(0), first);
}

void tst_ContractAddresses::theShapeIsTheContracts()
{
    const Answer answer = m_filled->run({u"address"_s, u"find"_s, u"가람대로"_s, u"--limit"_s, u"2"_s});
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/addresses"), 2);
    QCOMPARE(answer.text("/addresses/0/postcode"), u"03047"_s);
    QCOMPARE(answer.text("/addresses/0/road"), u"서울특별시 종로구 가람대로 18"_s);
    QCOMPARE(answer.text("/addresses/0/jibun"), u"서울특별시 종로구 청운동 1"_s);
    QCOMPARE(answer.text("/addresses/0/building"), u"가람마을1단지"_s);
    QCOMPARE(m_filled->run("address find 서울 --limit 0").count("/addresses"), 5);
}

void tst_ContractAddresses::linesGiveOneAnswerEach()
{
    const QString queries = m_filled->write(u"queries.txt"_s, "가람대로 18\n\n없는길\n");
    const Answer answer = m_filled->run({u"address"_s, u"find"_s, u"--lines"_s, queries});
    EXPECT_EXIT(answer, 0);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const Json first = Json::parse(lines[0].toStdString());
    QCOMPARE(text(first, "query"), u"가람대로 18"_s);
    QVERIFY(first["addresses"].size() > 0);
    QCOMPARE(Json::parse(lines[1].toStdString())["addresses"].size(), size_t(0));
}

void tst_ContractAddresses::withoutAFileNothingIsFound()
{
    const auto ctl = IeumCtl::withShop();
    const Answer answer = ctl->run("address find 가람대로");
    EXPECT_JSON(answer, 0);
    QCOMPARE(answer.count("/addresses"), 0);
    QVERIFY(!answer.err.isEmpty());
}

void tst_ContractAddresses::ordersAreCheckedAgainstTheFiles()
{
    const QString sheet = m_filled->write(
        u"orders.csv"_s, "주문번호,수취인명,수취인연락처,우편번호,주소,상품명,수량\n"
                         "1,김하나,010-0000-1111,,서울 종로구 가람대로 182,양초,1\n"
                         "2,김두리,010-0000-1112,06234,서울 종로구 가람대로 182,양초,1\n"
                         "3,김세찬,010-0000-1113,03047,서울 종로구 가람대로 18,양초,1\n"
                         "4,김네모,010-0000-1114,03047,서울 종로구 가람대로 18 101동 1203호,양초,1\n"
                         "5,김다섯,010-0000-1115,06234,서울 강남구 모르는길 1,양초,1\n");
    const Answer answer = m_filled->run({u"import"_s, sheet, u"--as"_s, u"table"_s, u"--dry-run"_s});
    EXPECT_JSON(answer, 0);
    const QStringList codes{u"address.postcode-missing"_s, u"address.postcode-wrong"_s, u"address.no-unit"_s};
    QCOMPARE(answer.column("/files/0/warnings", "text_code"), codes);
}

void tst_ContractAddresses::furtherLotsLeadToTheDoor()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")}), 0);
    QCOMPARE(roads(*ctl, u"청운동 7"_s), QStringList());
    const Answer dry = ctl->run({u"address"_s, u"import"_s, sample("juso-lots-cp949.txt"), u"--dry-run"_s});
    QCOMPARE(dry.number("/files/0/added"), 3);
    QCOMPARE(roads(*ctl, u"청운동 7"_s), QStringList());
    const Answer lots = ctl->run({u"address"_s, u"import"_s, sample("juso-lots-cp949.txt")});
    EXPECT_JSON(lots, 0);
    QCOMPARE(lots.text("/files/0/format"), u"address-juso-lots"_s);
    QCOMPARE(lots.number("/files/0/added"), 3);
    const QString building = u"서울특별시 종로구 가람대로 182"_s;
    QCOMPARE(roads(*ctl, u"청운동 7"_s), QStringList{building});
    QCOMPARE(roads(*ctl, u"신교동 99-1"_s), QStringList{u"서울특별시 종로구 가람대로1길 7"_s});
    QCOMPARE(roads(*ctl, u"청운동 2-3"_s).value(0), building);
    const Answer again = ctl->run({u"address"_s, u"import"_s, sample("juso-lots-cp949.txt")});
    QCOMPARE(again.number("/files/0/duplicate"), 3);
    EXPECT_JSON(ctl->run({u"import"_s, u"undo"_s, lots.text("/files/0/batch")}), 0);
    QCOMPARE(roads(*ctl, u"청운동 7"_s), QStringList());
    QCOMPARE(roads(*ctl, u"청운동 2-3"_s).value(0), building);
}

void tst_ContractAddresses::lotsAloneAreRefused()
{
    const auto ctl = IeumCtl::withShop();
    const Answer alone = ctl->run({u"address"_s, u"import"_s, sample("juso-lots-cp949.txt")});
    QVERIFY2(alone.exit != 0 && alone.err.contains("rnaddrkor"), alone.report());
    QCOMPARE(alone.number("/files/0/added"), 0);
}

// Both files chosen at once, as a folder lists them.
void tst_ContractAddresses::lotsWaitForTheDoorsAfterThem()
{
    const auto ctl = IeumCtl::withShop();
    const Answer both =
        ctl->run({u"address"_s, u"import"_s, sample("juso-lots-cp949.txt"), sample("juso-cp949.txt")});
    EXPECT_JSON(both, 0);
    QCOMPARE(both.column("/files", "format"), (QStringList{u"address-juso"_s, u"address-juso-lots"_s}));
    QCOMPARE(both.number("/files/1/added"), 3);
}

void tst_ContractAddresses::changesOfADayFollow()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")}), 0);
    const QString name = u"AlterD.JUSUKR.20221017.TH_SGCO_RNADR_MST.TXT"_s;
    const Answer day =
        ctl->run({u"address"_s, u"import"_s, ctl->write(name, bytesOf("juso-changes-cp949.txt"))});
    EXPECT_JSON(day, 0);
    QCOMPARE(day.number("/files/0/added"), 1);
    QCOMPARE(day.number("/files/0/updated"), 2);
    QCOMPARE(ctl->run({u"address"_s, u"find"_s, u"가람빌딩"_s}).text("/addresses/0/postcode"), u"03060"_s);
    QCOMPARE(roads(*ctl, u"가람대로 190"_s).size(), 1);
    QCOMPARE(roads(*ctl, u"노을로 지하 101"_s), QStringList());
    QCOMPARE(roads(*ctl, u"이음안길"_s).size(), 1); // what a day does not name stays
    const Answer quiet = ctl->run({u"address"_s, u"import"_s,
                                   ctl->write(u"AlterD.JUSUKR.20221018.TH_SGCO_RNADR_MST.TXT"_s, "No Data")});
    EXPECT_JSON(quiet, 0);
    QCOMPARE(quiet.number("/files/0/read"), 0);
}

static QStringList problemsOf(const IeumCtl &ctl, const QString &order)
{
    QStringList codes;
    const Json row = ctl.run("orders list --state all").find("/orders", "order_no", order);
    for (const char *kind : {"problem_codes", "hints"}) {
        for (const Json &problem : row[kind])
            codes += QString::fromStdString(problem.get<std::string>());
    }
    return codes;
}

void tst_ContractAddresses::doubtsStayWithTheOrders()
{
    const auto ctl = IeumCtl::withShop();
    EXPECT_JSON(ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")}), 0);
    const QString sheet = ctl->write(
        u"orders.csv"_s, "주문번호,수취인명,수취인연락처,우편번호,주소,상품명,수량\n"
                         "A1,김하나,010-0000-1111,,서울 종로구 가람대로 182,양초,1\n"
                         "A2,김두리,010-0000-1112,06234,서울 종로구 가람대로 182,양초,1\n"
                         "A3,김세찬,010-0000-1113,03047,서울 종로구 가람대로 18,양초,1\n"
                         "A4,김네모,010-0000-1114,03047,서울 종로구 가람대로 18 101동 1203호,양초,1\n"
                         "A5,김다섯,010-0000-1115,03047,서울 종로구 모르는길 1,양초,1\n"
                         "A6,김여섯,010-0000-1116,06234,서울 강남구 모르는길 1,양초,1\n"
                         "A7,김일곱,010-0000-1117,135-080,부산 중구 모르는길 1,양초,1\n");
    EXPECT_JSON(ctl->run({u"import"_s, sheet, u"--as"_s, u"table"_s}), 0);
    QCOMPARE(problemsOf(*ctl, u"A1"_s), QStringList{u"address.postcode-missing"_s});
    QCOMPARE(problemsOf(*ctl, u"A2"_s), QStringList{u"address.postcode-wrong"_s});
    QCOMPARE(problemsOf(*ctl, u"A3"_s), QStringList{u"address.no-unit"_s});
    QCOMPARE(problemsOf(*ctl, u"A4"_s), QStringList());
    QCOMPARE(problemsOf(*ctl, u"A5"_s), QStringList{u"address.not-found"_s});
    QCOMPARE(problemsOf(*ctl, u"A6"_s), QStringList()); // no file of that district is here
    QCOMPARE(problemsOf(*ctl, u"A7"_s), QStringList{u"옛 우편번호 6자리"_s});
}

void tst_ContractAddresses::aNewAddressFileLooksAtWaitingOrders()
{
    const auto ctl = IeumCtl::withShop();
    const QString sheet =
        ctl->write(u"orders.csv"_s, "주문번호,수취인명,수취인연락처,우편번호,주소,상품명,수량\n"
                                    "B1,김두리,010-0000-1112,06234,서울 종로구 가람대로 182,양초,1\n");
    EXPECT_JSON(ctl->run({u"import"_s, sheet, u"--as"_s, u"table"_s}), 0);
    QCOMPARE(problemsOf(*ctl, u"B1"_s), QStringList());
    const Answer entered = ctl->run({u"address"_s, u"import"_s, sample("juso-cp949.txt")});
    QCOMPARE(problemsOf(*ctl, u"B1"_s), QStringList{u"address.postcode-wrong"_s});
    EXPECT_JSON(ctl->run({u"import"_s, u"undo"_s, entered.text("/files/0/batch")}), 0);
    QCOMPARE(problemsOf(*ctl, u"B1"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_ContractAddresses)
#include "tst_ContractAddresses.moc"
