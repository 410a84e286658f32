// `search`: exactly what is there and nothing else, in the ways Koreans type.
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void messagesAreFoundExactly_data();
    void messagesAreFoundExactly();
    void countsAgreeWithAPlainScan_data();
    void countsAgreeWithAPlainScan();
    void hitsHaveTheKeysOfTheContract();
    void hitsAreNewestFirstAndLimited();
    void channelNarrows();
    void namesAreFoundByInitialConsonants();
    void numbersFindTheirCustomer_data();
    void numbersFindTheirCustomer();
    void orderNumbersFindTheOrder();
    void scopeNarrows();
    void signsAreNoSyntax_data();
    void signsAreNoSyntax();
    void linesAnswerLineByLine();
    void undoneMessagesAreNotFound();

private:
    Answer search(const QString &query, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"search"_s, query, u"--in"_s, u"messages"_s, u"--limit"_s, u"0"_s} +
                          options);
    }

    std::unique_ptr<IeumCtl> m_ctl;
    const QStringList m_texts{
        u"레터링케이크 예약하고 싶어요"_s,
        u"레터링 케이크 2호 얼마예요?"_s,
        u"케익 말고 케이크요"_s,
        u"내일 3시에 갈게요"_s,
        u"10시30분 말고 3시 30분이요"_s,
        u"젤네일 리무브 돼요?"_s,
        u"네"_s,
        u"네일 디자인 사진 보내요"_s,
        u"50% 할인 쿠폰_있나요"_s,
        u"Black Forest 케이크 있나요"_s,
        u"똠얌 맛 캔들 ㅋㅋㅋ"_s,
        u"생일 축하해 🎂 초 3개"_s,
    };
};

void tst_ContractSearch::initTestCase()
{
    m_ctl = IeumCtl::withShop();
    QList<Said> said;
    for (qsizetype i = 0; i < m_texts.size(); ++i)
        said += {u"2022-10-15 11:%1"_s.arg(10 + i), u"김민지"_s, m_texts[i]};
    const QString kakao = m_ctl->write(u"1.txt"_s, kakaoAndroid(u"김민지"_s, said));
    const QString nfd = m_ctl->write(
        u"2.txt"_s,
        kakaoAndroid(u"이수민"_s, {{u"2022-10-15 12:30"_s, u"이수민"_s,
                                    u"딸기타르트 주세요"_s.normalized(QString::NormalizationForm_D)}}));
    const QString sms = m_ctl->write(u"sms.xml"_s, smsBackup({{u"2022-10-15T13:00:00"_s, u"010-0000-1204"_s,
                                                               u"문자로 케이크 문의"_s, 1, u"최하늘"_s}}));
    QVERIFY(writeSmartStore(m_ctl->path(u"naver.xlsx"_s), {{u"2022101500000011"_s, u"2022101500000091"_s}}));
    const Answer answer = m_ctl->run({u"import"_s, kakao, nfd, sms, m_ctl->path(u"naver.xlsx"_s)});
    EXPECT_JSON(answer, 0);
}

void tst_ContractSearch::messagesAreFoundExactly_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("total");
    QTest::newRow("two syllables inside a word") << u"케이크"_s << 5;
    QTest::newRow("one syllable") << u"네"_s << 3;
    QTest::newRow("without its space") << u"레터링케이크"_s << 2;
    QTest::newRow("with a space that is not there") << u"레터링 케이크"_s << 2;
    QTest::newRow("digits") << u"30"_s << 1;
    QTest::newRow("hour") << u"3시"_s << 2;
    QTest::newRow("hour and minute over a space") << u"3시30분"_s << 1;
    QTest::newRow("composed query, decomposed text") << u"딸기타르트"_s << 1;
    QTest::newRow("decomposed query") << u"타르트"_s.normalized(QString::NormalizationForm_D) << 1;
    QTest::newRow("latin in any case") << u"black forest"_s << 1;
    QTest::newRow("jamo") << u"ㅋㅋ"_s << 1;
    QTest::newRow("rare syllable") << u"똠얌"_s << 1;
    QTest::newRow("emoji") << u"🎂"_s << 1;
    QTest::newRow("percent") << u"50%"_s << 1;
    QTest::newRow("absent") << u"마카롱"_s << 0;
    QTest::newRow("across two messages") << u"네네일"_s << 0;
}

void tst_ContractSearch::messagesAreFoundExactly()
{
    QFETCH(QString, query);
    QFETCH(int, total);
    const Answer answer = search(query);
    EXPECT_JSON(answer, 0);
    QVERIFY2(answer.number("/total") == total, answer.report());
    QCOMPARE(answer.count("/hits"), total);
}

void tst_ContractSearch::countsAgreeWithAPlainScan_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &text : {u"예약"_s, u"있나요"_s, u"요"_s, u"리무브 돼"_s, u"3"_s, u"말고"_s, u"일"_s,
                                u"크 2호"_s, u"캔들 ㅋ"_s})
        QTest::newRow(text.toUtf8().constData()) << text;
}

// Without spaces, case and normal form, a message is a hit when it contains the query.
void tst_ContractSearch::countsAgreeWithAPlainScan()
{
    QFETCH(QString, query);
    const auto bare = [](QString text) { return text.remove(u' ').toCaseFolded(); };
    QStringList expected;
    for (const QString &text : m_texts + QStringList{u"딸기타르트 주세요"_s, u"문자로 케이크 문의"_s}) {
        if (bare(text).contains(bare(query)))
            expected.prepend(text);
    }
    QStringList found;
    for (const QString &text : search(query).column("/hits", "text"))
        found += text.normalized(QString::NormalizationForm_C);
    expected.sort();
    found.sort();
    if (query.at(0).isDigit()) {
        QVERIFY2(QSet<QString>(expected.begin(), expected.end())
                     .contains(QSet<QString>(found.begin(), found.end())),
                 "a hit that is none");
        QVERIFY(!found.isEmpty());
    } else {
        QCOMPARE(found, expected);
    }
}

void tst_ContractSearch::hitsHaveTheKeysOfTheContract()
{
    const Answer answer = search(u"젤네일"_s);
    QCOMPARE(answer.count("/hits"), 1);
    QCOMPARE(answer.text("/hits/0/kind"), u"message"_s);
    QVERIFY(answer.at("/hits/0/id").is_string());
    QVERIFY(answer.at("/hits/0/customer").is_string());
    QCOMPARE(answer.text("/hits/0/at"), u"2022-10-15T11:15:00+09:00"_s);
    QCOMPARE(answer.text("/hits/0/text"), u"젤네일 리무브 돼요?"_s);
}

void tst_ContractSearch::hitsAreNewestFirstAndLimited()
{
    const QStringList times = search(u"케이크"_s).column("/hits", "at");
    QVERIFY(std::is_sorted(times.rbegin(), times.rend()));
    const Answer two = m_ctl->run({u"search"_s, u"케이크"_s, u"--in"_s, u"messages"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(two.number("/total"), 5);
    QCOMPARE(two.column("/hits", "at"), times.mid(0, 2));
}

void tst_ContractSearch::channelNarrows()
{
    QCOMPARE(search(u"케이크"_s, {u"--channel"_s, u"sms"_s}).number("/total"), 1);
    QCOMPARE(search(u"케이크"_s, {u"--channel"_s, u"kakao"_s}).number("/total"), 4);
    QCOMPARE(search(u"케이크"_s, {u"--channel"_s, u"instagram"_s}).number("/total"), 0);
}

void tst_ContractSearch::namesAreFoundByInitialConsonants()
{
    for (const QString &query : {u"김민지"_s, u"민지"_s, u"ㄱㅁㅈ"_s, u"ㅁㅈ"_s}) {
        const Answer answer = m_ctl->run({u"search"_s, query, u"--in"_s, u"customers"_s});
        EXPECT_JSON(answer, 0);
        QVERIFY2(answer.column("/hits", "text").join(u' ').contains(u"김민지"_s), answer.report());
        QCOMPARE(answer.text("/hits/0/kind"), u"customer"_s);
    }
    QCOMPARE(m_ctl->run({u"search"_s, u"ㅎㅎㅎ"_s, u"--in"_s, u"customers"_s}).number("/total"), 0);
}

void tst_ContractSearch::numbersFindTheirCustomer_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &text :
         {u"1204"_s, u"010-0000-1204"_s, u"01000001204"_s, u"0000-1204"_s, u"+82 10-0000-1204"_s})
        QTest::newRow(text.toUtf8().constData()) << text;
}

void tst_ContractSearch::numbersFindTheirCustomer()
{
    QFETCH(QString, query);
    const Answer answer = m_ctl->run({u"search"_s, query, u"--in"_s, u"customers"_s});
    EXPECT_JSON(answer, 0);
    QVERIFY2(answer.column("/hits", "text").join(u' ').contains(u"최하늘"_s), answer.report());
    QCOMPARE(answer.number("/total"), 1);
}

void tst_ContractSearch::orderNumbersFindTheOrder()
{
    for (const QString &query : {u"2022101500000091"_s, u"2022101500000011"_s}) {
        const Answer answer = m_ctl->run({u"search"_s, query});
        EXPECT_JSON(answer, 0);
        QVERIFY2(answer.column("/hits", "kind").contains(u"order"_s), answer.report());
    }
    const Answer item = m_ctl->run({u"search"_s, u"홍길동"_s, u"--in"_s, u"orders"_s});
    QVERIFY2(item.number("/total") >= 1, item.report());
    const Answer product = m_ctl->run({u"search"_s, u"ㅅㅇㅋㄷ"_s, u"--in"_s, u"orders"_s}); // 소이캔들
    QVERIFY2(product.number("/total") >= 1, product.report());
    QCOMPARE(m_ctl->run({u"search"_s, u"ㅎㅎㅎㅎ"_s, u"--in"_s, u"orders"_s}).number("/total"), 0);
}

void tst_ContractSearch::scopeNarrows()
{
    for (const QString &kind :
         m_ctl->run({u"search"_s, u"김민지"_s, u"--in"_s, u"customers"_s}).column("/hits", "kind"))
        QCOMPARE(kind, u"customer"_s);
    for (const QString &kind :
         m_ctl->run({u"search"_s, u"캔들"_s, u"--in"_s, u"messages"_s}).column("/hits", "kind"))
        QCOMPARE(kind, u"message"_s);
    EXPECT_EXIT(m_ctl->run({u"search"_s, u"캔들"_s, u"--in"_s, u"the moon"_s}), 2);
}

void tst_ContractSearch::signsAreNoSyntax_data()
{
    QTest::addColumn<QString>("query");
    for (const QString &text :
         {u"\""_s, u"'"_s, u"*"_s, u"케이크*"_s, u"OR"_s, u"NEAR(케이크 예약)"_s, u"-케이크"_s,
          u"text:케이크"_s, u"%"_s, u"_"_s, u"( "_s, u"케이크\" OR \"네"_s, u"^네"_s})
        QTest::newRow(text.toUtf8().constData()) << text;
}

void tst_ContractSearch::signsAreNoSyntax()
{
    QFETCH(QString, query);
    const Answer answer =
        m_ctl->run({u"search"_s, u"--in"_s, u"messages"_s, u"--limit"_s, u"0"_s, u"--"_s, query});
    EXPECT_JSON(answer, 0);
    const auto bare = [](QString words) { return words.remove(QRegularExpression(u"[\\s^*:\"()-]"_s)); };
    for (const QString &text : answer.column("/hits", "text"))
        QVERIFY2(bare(text).contains(bare(query), Qt::CaseInsensitive), answer.report());
    QVERIFY2(answer.number("/total") < 6, answer.report());
}

void tst_ContractSearch::linesAnswerLineByLine()
{
    const QString file = m_ctl->write(u"queries.txt"_s, u"케이크\n마카롱\n네\n"_s.toUtf8());
    const Answer answer =
        m_ctl->run({u"search"_s, u"--lines"_s, file, u"--in"_s, u"messages"_s, u"--limit"_s, u"2"_s});
    EXPECT_EXIT(answer, 0);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const Json first = Json::parse(lines[0].toStdString());
    QCOMPARE(text(first, "query"), u"케이크"_s);
    QCOMPARE(number(first, "total"), 5);
    QCOMPARE(first["ids"].size(), 2u);
    QVERIFY(first["ids"][0].is_string());
    QVERIFY(first["ms"].is_number());
    QStringList expected =
        m_ctl->run({u"search"_s, u"케이크"_s, u"--in"_s, u"messages"_s, u"--limit"_s, u"2"_s})
            .column("/hits", "id");
    QCOMPARE(QString::fromStdString(first["ids"][0].get<std::string>()), expected[0]);
    QCOMPARE(number(Json::parse(lines[1].toStdString()), "total"), 0);
    EXPECT_EXIT(m_ctl->run("search --lines no-such-file.txt"), 6);
}

void tst_ContractSearch::undoneMessagesAreNotFound()
{
    const QString file = m_ctl->write(
        u"late.xml"_s, smsBackup({{u"2022-10-15T19:00:00"_s, u"010-0000-0077"_s, u"휘낭시에 주문이요"_s}}));
    const Answer taken = m_ctl->run({u"import"_s, file});
    QCOMPARE(search(u"휘낭시에"_s).number("/total"), 1);
    EXPECT_JSON(m_ctl->run({u"import"_s, u"undo"_s, taken.text("/files/0/batch")}), 0);
    QCOMPARE(search(u"휘낭시에"_s).number("/total"), 0);
}

QTEST_GUILESS_MAIN(tst_ContractSearch)
#include "tst_ContractSearch.moc"
