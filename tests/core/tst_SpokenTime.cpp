#include "core/korean/SpokenTime.h"

#include <QtTest>

using namespace ieum;

class tst_SpokenTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void hoursOverMidnight();
};

// Friday 14 October 2022, 14:20; open from 10 to 20.
static const Instant now = Instant::of(seoulTime({2022, 10, 14}, {14, 20}));

static QString written(const SpokenTime &spoken)
{
    const QString day = spoken.day ? spoken.day->toString(QStringLiteral("yyyy-MM-dd")) : QStringLiteral("-");
    return day + QLatin1Char(' ') +
           (spoken.time ? spoken.time->toString(QStringLiteral("HH:mm")) : QStringLiteral("-"));
}

void tst_SpokenTime::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"내일 3시", "2022-10-15 15:00"},
        {"낼 오후3시반", "2022-10-15 15:30"},
        {"모레 정오", "2022-10-16 12:00"},
        {"글피 11", "2022-10-17 11:00"},
        {"토요일 3시 반", "2022-10-15 15:30"},
        {"토 3시", "2022-10-15 15:00"},
        {"금 5시", "2022-10-14 17:00"},
        {"금요일 1시", "2022-10-21 13:00"},
        {"금요일", "2022-10-21 -"},
        {"이번주 월요일 2시", "2022-10-10 14:00"},
        {"다음주 화 저녁 7시", "2022-10-18 19:00"},
        {"담주 일요일 11시", "2022-10-23 11:00"},
        {"다다음주 수 10시", "2022-10-26 10:00"},
        {"10/29 14:30", "2022-10-29 14:30"},
        {"10.29 2시", "2022-10-29 14:00"},
        {"10월 29일 오전 11시 15분", "2022-10-29 11:15"},
        {"8/20 2시", "2022-08-20 14:00"},
        {"1/5 2시", "2023-01-05 14:00"},
        {"29일 11시", "2022-10-29 11:00"},
        {"3일 두시", "2022-11-03 14:00"},
        {"말일 4시", "2022-10-31 16:00"},
        {"2022-12-24 18:00", "2022-12-24 18:00"},
        {"밤 12시", "2022-10-15 00:00"},
        {"낮 12시", "- 12:00"},
        {"점심 1시", "- 13:00"},
        {"열한시", "- 11:00"},
        {"오전 9시", "- 09:00"},
        {"15시", "- 15:00"},
        {"내일 4", "2022-10-15 16:00"},
        {"김하늘", "- -"},
        {"2/30 3시", "- 15:00"},
        {"", "- -"},
    };
    for (const auto &[text, expected] : rows)
        QTest::addRow("%s", text) << QString::fromUtf8(text) << QString::fromLatin1(expected);
}

void tst_SpokenTime::reads()
{
    QFETCH(QString, text);
    QTEST(written(readSpokenTime(text, now, ShopProfile())), "expected");
}

void tst_SpokenTime::hoursOverMidnight()
{
    ShopProfile bar;
    bar.opens = QTime(18, 0);
    bar.closes = QTime(2, 0);
    QCOMPARE(written(readSpokenTime(QStringLiteral("내일 7시"), now, bar)),
             QStringLiteral("2022-10-15 19:00"));
}

QTEST_GUILESS_MAIN(tst_SpokenTime)
#include "tst_SpokenTime.moc"
