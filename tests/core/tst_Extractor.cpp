#include "core/korean/extract/Extractor.h"

#include <QtTest>

using namespace ieum;

class tst_Extractor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void persons_data();
    void persons();
    void goods_data();
    void goods();
    void numbers_data();
    void numbers();
    void addresses_data();
    void addresses();
    void intents_data();
    void intents();
    void spansCountCodePoints();
    void decomposedAndFullWidth();
};

// Friday 14 October 2022, 14:20; open from 10 to 20.
static const Instant now = Instant::of(seoulTime({2022, 10, 14}, {14, 20}));

static QString written(const std::optional<QDateTime> &time, Grain grain)
{
    const QString format =
        grain <= Grain::Hour ? QStringLiteral("yyyy-MM-dd HH:mm") : QStringLiteral("yyyy-MM-dd");
    return time ? time->toString(format) : QString();
}

/// "2022-10-15 15:00 stated"; a range has " – end"; several are joined by "; ".
static QString written(const QList<TimeMention> &times)
{
    static const char *const certainties[] = {"stated", "inferred", "ambiguous", "approximate"};
    QStringList parts;
    for (const TimeMention &time : times) {
        QString part = written(time.start, time.grain);
        if (time.end)
            part += QStringLiteral(" – ") + written(time.end, time.grain);
        parts += part.trimmed() + u' ' + QLatin1String(certainties[static_cast<int>(time.certainty)]);
    }
    return parts.join(QStringLiteral("; "));
}

static Extraction extracted(const QString &text)
{
    return Extractor().extract(text, now);
}

using Rows = QList<std::pair<const char *, const char *>>;

static void fill(const Rows &rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const auto &[text, expected] : rows)
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
}

void tst_Extractor::times_data()
{
    fill({
        {"내일 오후 3시에 젤네일 예약 가능할까요?", "2022-10-15 15:00 stated"},
        {"두시간 걸려요", ""},
        {"10분 늦어요", ""},
        {"3시에서 5시로 바꿔주세요", "2022-10-14 17:00 inferred"},
        {"3시 말고 4시요", "2022-10-14 16:00 inferred"},
        {"어제 예약한 사람인데요", "2022-10-13 approximate"},
        {"이번주 월요일 2시", "2022-10-10 14:00 inferred"},
        {"다음주 화요일 오전 11시", "2022-10-18 11:00 stated"},
        {"담주 화욜 2시", "2022-10-18 14:00 inferred"},
        {"다다음주 수요일", "2022-10-26 stated"},
        {"금요일 5시", "2022-10-14 17:00 inferred"},
        {"금요일 1시", "2022-10-21 13:00 inferred"},
        {"10/29", "2022-10-29 stated"},
        {"10.29 예약이요", "2022-10-29 stated"},
        {"8월 20일", "2022-08-20 stated"},
        {"1월 5일", "2023-01-05 stated"},
        {"29일 두시", "2022-10-29 14:00 inferred"},
        {"3일 두시", "2022-11-03 14:00 inferred"},
        {"말일까지 되나요", "– 2022-10-31 stated"},
        {"내일 밤 12시", "2022-10-16 00:00 stated"},
        {"내일 낮 12시", "2022-10-15 12:00 stated"},
        {"모레 정오", "2022-10-16 12:00 stated"},
        {"내일 점심 1시", "2022-10-15 13:00 stated"},
        {"내일 15시", "2022-10-15 15:00 stated"},
        {"내일 9시", ""},
        {"내일 저녁 7시쯤", "2022-10-15 19:00 approximate"},
        {"오후 늦게 갈게요", ""},
        {"퇴근하고 이따 들를게요", ""},
        {"토요일 2시부터 4시까지", "2022-10-15 14:00 – 2022-10-15 16:00 inferred"},
        {"10/29~10/31", "2022-10-29 – 2022-10-31 stated"},
        {"토요일 3시 이후", "2022-10-15 15:00 inferred"},
        {"5시까지", "– 2022-10-14 17:00 inferred"},
        {"토욜은 안되고 일욜 3시", "2022-10-16 15:00 inferred"},
        {"레터링 \"2022.10.29 사랑해\" 넣어주세요", ""},
        {"30분 뒤", "2022-10-14 14:50 stated"},
        {"한 시간 뒤로 미뤄주세요", ""},
        {"다시 연락드릴게요 혹시 매일 하나요? 기분 좋네요 생일 수정", ""},
        {"설날", "2023-01-22 stated"},
        {"추석 전날", "2023-09-28 stated"},
        {"크리스마스 케이크 있나요", ""},
        {"다음주", "2022-10-17 stated"},
        {"3시에 예약했는데 5시로 바꿔주세요", "2022-10-14 17:00 inferred"},
        {"금요일 예약을 토요일 같은 시간으로 옮길게요", "2022-10-15 stated"},
        {"15일 16일 다 안돼요", ""},
        {"11월 첫째주 토요일", "2022-11-05 ambiguous"},
        {"매주 토요일 2시", "2022-10-15 14:00 ambiguous"},
        {"토요일(10/22) 2시", "2022-10-22 14:00 inferred"},
        {"내일 15일 3시", "2022-10-15 15:00 inferred"},
        {"6시 퇴근이라 7시쯤요", "2022-10-14 18:00 ambiguous; 2022-10-14 19:00 approximate"},
        {"11월 3일부터 5일까지", "2022-11-03 – 2022-11-05 stated"},
        {"11월 29일이나 30일", "2022-11-29 stated; 2022-11-30 stated"},
        {"11/5토 1시", "2022-11-05 13:00 inferred"},
        {"제작 3~4일 걸려요", ""},
        {"3시 10분 전에", "2022-10-14 14:50 ambiguous"},
    });
}

void tst_Extractor::times()
{
    QFETCH(QString, text);
    QTEST(written(extracted(text).times), "expected");
}

void tst_Extractor::persons_data()
{
    fill({{"2명이요", "2"},
          {"두분 예약", "2"},
          {"셋이서 갈게요", "3"},
          {"성인 2 아이 1이요", "3"},
          {"2명에서 4명으로 변경", "4"},
          {"2인분 주세요", "0"},
          {"내일 3시 2명", "2"},
          {"5분 늦어요", "0"},
          {"예약이요", "0"}});
}

void tst_Extractor::persons()
{
    QFETCH(QString, text);
    QTEST(QString::number(extracted(text).persons.value_or(0)), "expected");
}

void tst_Extractor::goods_data()
{
    fill({{"딸기케이크 2호 1개", "딸기케이크|2호|1"},
          {"2호 딸기 케이크요", "딸기 케이크|2호|-"},
          {"소이캔들 200ml 3개", "소이캔들|200ml|3"},
          {"젤네일 예약", "젤네일||-"},
          {"마카롱 두 세트랑 휘낭시에 10개", "마카롱||2; 휘낭시에||10"},
          {"내일 3시 2명", ""}});
}

void tst_Extractor::goods()
{
    QFETCH(QString, text);
    QStringList items;
    const QList<ItemMention> found = extracted(text).items;
    for (const ItemMention &item : found)
        items += QStringList{item.name, item.size,
                             item.quantity ? QString::number(*item.quantity) : QStringLiteral("-")}
                     .join(u'|');
    QTEST(items.join(QStringLiteral("; ")), "expected");
}

void tst_Extractor::numbers_data()
{
    fill({{"3만5천원 입금했어요", "35000"},
          {"3만 5천원", "35000"},
          {"35,000원", "35000"},
          {"3.5만원", "35000"},
          {"오만원", "50000"},
          {"5천원이요", "5000"},
          {"010-0000-1204", "+821000001204"},
          {"01000001204로 연락주세요", "+821000001204"},
          {"1588-1234", "+8215881234"},
          {"010-****-5678", ""},
          {"운송장 6012345678901", ""},
          {"농협 302-0000-1234-51", ""},
          {"250ml 14K 1+1", ""}});
}

void tst_Extractor::numbers()
{
    QFETCH(QString, text);
    const Extraction found = extracted(text);
    QStringList all;
    for (const AmountMention &amount : found.amounts)
        all += QString::number(amount.won);
    for (const PhoneMention &phone : found.phones)
        all += phone.e164;
    QTEST(all.join(u' '), "expected");
    QVERIFY(found.times.isEmpty());
}

void tst_Extractor::addresses_data()
{
    fill({{"06236 서울 강남구 테헤란로 152 101동 1203호로 보내주세요",
           "06236|서울 강남구 테헤란로 152|101동 1203호"},
          {"서울 강남구 역삼동 737-1 3층", "|서울 강남구 역삼동 737-1|3층"},
          {"경기도 성남시 분당구 판교역로 235", "|경기도 성남시 분당구 판교역로 235|"},
          {"바로 3개 주세요", ""}});
}

void tst_Extractor::addresses()
{
    QFETCH(QString, text);
    QStringList all;
    const QList<AddressMention> found = extracted(text).addresses;
    for (const AddressMention &address : found)
        all += QStringList{address.postcode, address.base, address.detail}.join(u'|');
    QTEST(all.join(u' '), "expected");
}

void tst_Extractor::intents_data()
{
    fill({{"내일 3시 예약 가능할까요?", "booking"},
          {"토요일 2시 2명", "booking"},
          {"3시에서 5시로 변경 부탁드려요", "change"},
          {"내일 예약 취소할게요", "cancel"},
          {"딸기케이크 2호 1개 주문할게요", "order"},
          {"주차 되나요?", "question"},
          {"어제 예약한 사람인데요 주차 되나요?", "question"},
          {"크리스마스 케이크 예약은 언제부터 하나요?", "question"},
          {"3만5천원 입금했어요", "none"},
          {"감사합니다~", "none"}});
}

void tst_Extractor::intents()
{
    static const char *const names[] = {"none", "question", "order", "booking", "change", "cancel"};
    QFETCH(QString, text);
    QTEST(QString::fromLatin1(names[static_cast<int>(extracted(text).intent)]), "expected");
}

void tst_Extractor::spansCountCodePoints()
{
    const Extraction found = extracted(QStringLiteral("💅💅 내일 3시요"));
    QCOMPARE(found.times.size(), 1);
    QCOMPARE(found.times[0].text, QStringLiteral("내일 3시"));
    QCOMPARE(found.times[0].span.begin, 3);
    QCOMPARE(found.times[0].span.end, 8);
}

// macOS writes jamo, some keyboards full-width digits; the span stays in what was sent.
void tst_Extractor::decomposedAndFullWidth()
{
    const QString decomposed = QStringLiteral("내일").normalized(QString::NormalizationForm_D);
    const Extraction found = extracted(decomposed + QStringLiteral(" 오후　３시"));
    QCOMPARE(written(found.times), QStringLiteral("2022-10-15 15:00 stated"));
    QCOMPARE(found.times[0].span.begin, 0);
    QCOMPARE(found.times[0].span.end, decomposed.size() + 6);
}

QTEST_GUILESS_MAIN(tst_Extractor)
#include "tst_Extractor.moc"
