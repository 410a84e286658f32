// The book beyond single bookings: what repeats, who waits, who walks in, rests, buffers, holidays, deposits.
#include "tests/support/IeumCtl.h"

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void repeatsAreAllOrNone();
    void monthsThatAreTooShort();
    void skippedAndForced();
    void theRestOfASeriesIsCancelled();
    void wrongRepeats();
    void restsAreClosed();
    void tidyingUpTakesItsTime();
    void holidaysAreClosed();
    void pickUpsTakeNobodysTime();
    void whoWaitsIsOfferedWhatBecomesFree();
    void aPlaceIsTakenOnce();
    void walkInsBeginNow();
    void depositsAndNoShows();
    void seatsAreHeld();
    void freeSeatsAreFound();
    void aServiceHasItsOwnBuffer();
    void theRestOfASeriesIsMoved();
    void aSeriesIsMovedWholeOrNotAtAll();
    void productsAreKept();

private:
    Answer add(const QString &at, const QStringList &options = {})
    {
        return m_ctl->run(QStringList{u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"60"_s,
                                      u"--service"_s, u"젤네일"_s, u"--name"_s, u"김민지"_s, u"--phone"_s,
                                      u"010-0000-0001"_s} +
                          options);
    }
    qint64 bookings() { return m_ctl->run("stats").number("/bookings"); }
    QStringList freeStarts(const QString &day)
    {
        QStringList starts;
        const Answer answer = m_ctl->run({u"book"_s, u"free"_s, u"--day"_s, day, u"--minutes"_s, u"60"_s});
        for (const QString &start : answer.column("/slots", "start"))
            starts += start.mid(11, 5);
        return starts;
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractBook::repeatsAreAllOrNone()
{
    EXPECT_JSON(add(u"2022-10-31T15:00"_s), 0);
    const Answer refused = add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"4"_s});
    EXPECT_JSON(refused, 5);
    QCOMPARE(refused.count("/series"), 4);
    QCOMPARE(refused.number("/saved"), 0);
    QCOMPARE(refused.count("/series/2/conflicts"), 1);
    QCOMPARE(refused.count("/series/1/conflicts"), 0);
    QCOMPARE(bookings(), 1);
    const Answer made =
        add(u"2022-10-17T17:00"_s, {u"--repeat"_s, u"biweekly"_s, u"--until"_s, u"2022-11-30"_s});
    EXPECT_JSON(made, 0);
    QCOMPARE(made.column("/series", "start"),
             (QStringList{u"2022-10-17T17:00:00+09:00"_s, u"2022-10-31T17:00:00+09:00"_s,
                          u"2022-11-14T17:00:00+09:00"_s, u"2022-11-28T17:00:00+09:00"_s}));
    QCOMPARE(bookings(), 5);
}

void tst_ContractBook::monthsThatAreTooShort()
{
    const Answer made = add(u"2022-10-31T15:00"_s, {u"--repeat"_s, u"monthly"_s, u"--count"_s, u"5"_s});
    EXPECT_JSON(made, 0);
    QStringList days;
    for (const QString &start : made.column("/series", "start"))
        days += start.left(10);
    QCOMPARE(days, (QStringList{u"2022-10-31"_s, u"2022-11-30"_s, u"2022-12-31"_s, u"2023-01-31"_s,
                                u"2023-02-28"_s}));
}

void tst_ContractBook::skippedAndForced()
{
    EXPECT_JSON(add(u"2022-10-24T15:00"_s), 0);
    const QStringList thrice{u"--repeat"_s, u"weekly"_s, u"--count"_s, u"3"_s};
    const Answer skipped = add(u"2022-10-17T15:00"_s, thrice + QStringList{u"--skip"_s});
    EXPECT_JSON(skipped, 1);
    QCOMPARE(skipped.number("/saved"), 2);
    QCOMPARE(skipped.text("/series/1/booking"), u"‹null›"_s);
    const Answer forced = add(u"2022-10-17T15:30"_s, thrice + QStringList{u"--force"_s});
    EXPECT_JSON(forced, 0);
    QCOMPARE(forced.number("/saved"), 3);
    QCOMPARE(bookings(), 6);
}

void tst_ContractBook::theRestOfASeriesIsCancelled()
{
    const Answer made = add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"4"_s});
    const QString second = made.text("/series/1/booking");
    const Answer cancelled = m_ctl->run({u"book"_s, u"cancel"_s, second, u"--rest"_s});
    EXPECT_JSON(cancelled, 0);
    QCOMPARE(cancelled.number("/cancelled"), 3);
    QCOMPARE(bookings(), 1);
    QCOMPARE(m_ctl->run({u"book"_s, u"cancel"_s, second, u"--rest"_s}).number("/cancelled"), 0);
}

void tst_ContractBook::wrongRepeats()
{
    EXPECT_EXIT(add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"daily"_s, u"--count"_s, u"3"_s}), 2);
    EXPECT_EXIT(add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s}), 2);
    EXPECT_EXIT(add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"0"_s}), 2);
    EXPECT_EXIT(add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--until"_s, u"2022-10-01"_s}), 2);
    QCOMPARE(bookings(), 0);
}

void tst_ContractBook::restsAreClosed()
{
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--breaks"_s, u"12:30-13:30"_s}), 0);
    const Answer refused = add(u"2022-10-17T13:00"_s);
    EXPECT_JSON(refused, 5);
    QVERIFY(refused.isTrue("/closed"));
    EXPECT_JSON(add(u"2022-10-17T11:30"_s), 0);
    EXPECT_JSON(add(u"2022-10-17T13:30"_s), 0);
    const QStringList starts = freeStarts(u"2022-10-18"_s);
    QVERIFY(starts.contains(u"11:30"_s) && starts.contains(u"13:30"_s));
    QVERIFY(!starts.contains(u"12:00"_s) && !starts.contains(u"13:00"_s));
    EXPECT_EXIT(m_ctl->run({u"shop"_s, u"set"_s, u"--breaks"_s, u"noon"_s}), 2);
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--breaks"_s, u"none"_s}), 0);
    QCOMPARE(m_ctl->run("shop show").count("/breaks"), 0);
}

void tst_ContractBook::tidyingUpTakesItsTime()
{
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--buffer"_s, u"15"_s}), 0);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s), 0);
    EXPECT_JSON(add(u"2022-10-17T16:00"_s), 5);
    EXPECT_JSON(add(u"2022-10-17T16:14"_s), 5);
    EXPECT_JSON(add(u"2022-10-17T16:15"_s), 0);
    EXPECT_JSON(add(u"2022-10-17T13:46"_s), 5);
    const QStringList starts = freeStarts(u"2022-10-17"_s);
    QVERIFY(starts.contains(u"13:30"_s) && !starts.contains(u"14:00"_s) && !starts.contains(u"17:00"_s));
}

void tst_ContractBook::holidaysAreClosed()
{
    QVERIFY(!freeStarts(u"2022-10-10"_s).isEmpty()); // 한글날's substitute
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--holidays"_s, u"closed"_s}), 0);
    for (const QString &day : {u"2022-10-10"_s, u"2023-01-23"_s, u"2022-12-25"_s, u"2023-01-24"_s})
        QVERIFY2(freeStarts(day).isEmpty(), qPrintable(day));
    QVERIFY(!freeStarts(u"2022-10-11"_s).isEmpty());
    QVERIFY(add(u"2022-12-25T15:00"_s).isTrue("/closed"));
    const Answer series = add(u"2022-12-18T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"2"_s});
    EXPECT_JSON(series, 5);
    QVERIFY(series.isTrue("/series/1/closed"));
    QCOMPARE(bookings(), 0);
}

void tst_ContractBook::pickUpsTakeNobodysTime()
{
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"service"_s, u"레터링 케이크"_s, u"--minutes"_s, u"10"_s,
                            u"--pick-up"_s}),
                0);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s), 0);
    const Answer cake = m_ctl->run({u"book"_s, u"add"_s, u"--at"_s, u"2022-10-17T15:00"_s, u"--minutes"_s,
                                    u"10"_s, u"--service"_s, u"레터링 케이크"_s, u"--name"_s, u"문태오"_s});
    EXPECT_JSON(cake, 0);
    EXPECT_JSON(add(u"2022-10-17T16:00"_s, {u"--pick-up"_s}), 0);
    EXPECT_JSON(add(u"2022-10-17T16:00"_s), 0);
    QCOMPARE(m_ctl->run("book list").column("/bookings", "kind").count(u"pick-up"_s), 2);
}

void tst_ContractBook::whoWaitsIsOfferedWhatBecomesFree()
{
    EXPECT_JSON(m_ctl->run({u"shop"_s, u"set"_s, u"--open"_s, u"10:00-12:00"_s}), 0);
    const QString first = add(u"2022-10-17T10:00"_s).text("/booking");
    EXPECT_JSON(add(u"2022-10-17T11:00"_s), 0);
    const Answer waits = m_ctl->run({u"waiting"_s, u"add"_s, u"--name"_s, u"문태오"_s, u"--phone"_s,
                                     u"010-0000-0002"_s, u"--service"_s, u"젤네일"_s, u"--minutes"_s, u"60"_s,
                                     u"--from"_s, u"2022-10-17"_s, u"--to"_s, u"2022-10-17"_s});
    EXPECT_JSON(waits, 0);
    QCOMPARE(m_ctl->run("waiting offers").count("/offers"), 0);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, first}), 0);
    const Answer offers = m_ctl->run("waiting offers");
    QCOMPARE(offers.count("/offers"), 1);
    QCOMPARE(offers.text("/offers/0/start"), u"2022-10-17T10:00:00+09:00"_s);
    QCOMPARE(bookings(), 1); // nobody is booked by itself
    const QString id = waits.text("/waiting");
    EXPECT_JSON(m_ctl->run({u"waiting"_s, u"book"_s, id, u"--at"_s, u"2022-10-17T10:00"_s}), 0);
    QCOMPARE(m_ctl->run("waiting list").count("/waiting"), 0);
    QCOMPARE(bookings(), 2);
    EXPECT_EXIT(m_ctl->run({u"waiting"_s, u"drop"_s, id}), 3);
}

void tst_ContractBook::aPlaceIsTakenOnce()
{
    const auto wait = [this](const QString &name) {
        return m_ctl
            ->run({u"waiting"_s, u"add"_s, u"--name"_s, name, u"--minutes"_s, u"60"_s, u"--earliest"_s,
                   u"18:00"_s})
            .text("/waiting");
    };
    const QString one = wait(u"문태오"_s), other = wait(u"배지안"_s);
    QCOMPARE(m_ctl->run("waiting offers").text("/offers/1/start"), u"2022-10-16T18:00:00+09:00"_s);
    EXPECT_JSON(m_ctl->run({u"waiting"_s, u"book"_s, one, u"--at"_s, u"2022-10-16T18:00"_s}), 0);
    EXPECT_JSON(m_ctl->run({u"waiting"_s, u"book"_s, other, u"--at"_s, u"2022-10-16T18:00"_s}), 5);
    QCOMPARE(m_ctl->run("waiting list").count("/waiting"), 1);
    EXPECT_EXIT(m_ctl->run({u"waiting"_s, u"add"_s, u"--minutes"_s, u"60"_s}), 2);
}

void tst_ContractBook::walkInsBeginNow()
{
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"staff"_s, u"민지"_s, u"수아"_s}), 0);
    m_ctl->at(u"2022-10-17T15:10:40+09:00"_s);
    EXPECT_JSON(m_ctl->run("book walk-in --minutes 60"), 0);
    EXPECT_JSON(m_ctl->run("book walk-in --minutes 60"), 0);
    EXPECT_JSON(m_ctl->run("book walk-in --minutes 60 --staff 수아"), 5);
    const Answer list = m_ctl->run("book list");
    QCOMPARE(list.column("/bookings", "staff"), (QStringList{u"민지"_s, u"수아"_s}));
    QCOMPARE(list.text("/bookings/0/start"), u"2022-10-17T15:10:00+09:00"_s);
    QCOMPARE(list.text("/bookings/0/state"), u"done"_s);
    QCOMPARE(m_ctl->run("stats").number("/customers"), 0);
}

void tst_ContractBook::depositsAndNoShows()
{
    const QString id = add(u"2022-10-17T15:00"_s).text("/booking");
    EXPECT_JSON(m_ctl->run({u"book"_s, u"deposit"_s, id, u"--amount"_s, u"30,000"_s}), 0);
    QCOMPARE(m_ctl->run("book list --unpaid").number("/bookings/0/amount"), 30000);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"deposit"_s, id, u"--to"_s, u"paid"_s}), 0);
    QCOMPARE(m_ctl->run("book list").text("/bookings/0/payment"), u"paid"_s);
    QCOMPARE(m_ctl->run("book list").number("/bookings/0/amount"), 30000);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"state"_s, id, u"--to"_s, u"no-show"_s}), 0);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s), 0); // a seat that nobody took is free
    EXPECT_EXIT(m_ctl->run({u"book"_s, u"state"_s, id, u"--to"_s, u"cancelled"_s}), 2);
    EXPECT_EXIT(m_ctl->run({u"book"_s, u"deposit"_s, u"99"_s}), 3);
}

void tst_ContractBook::seatsAreHeld()
{
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"seats"_s, u"창가"_s, u"방"_s}), 0);
    const Answer window = add(u"2022-10-17T15:00"_s, {u"--seat"_s, u"창가"_s});
    EXPECT_JSON(window, 0);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s, {u"--seat"_s, u"방"_s}), 0);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s), 0); // holds neither
    const Answer refused = add(u"2022-10-17T15:30"_s, {u"--seat"_s, u"창가"_s, u"--staff"_s, u"민지"_s});
    EXPECT_JSON(refused, 5);
    QCOMPARE(refused.column("/conflicts", "booking"), QStringList{window.text("/booking")});
    const QString id = window.text("/booking");
    EXPECT_JSON(
        m_ctl->run({u"book"_s, u"move"_s, id, u"--at"_s, u"2022-10-17T15:00"_s, u"--seat"_s, u"방"_s}), 5);
    EXPECT_JSON(
        m_ctl->run({u"book"_s, u"move"_s, id, u"--at"_s, u"2022-10-17T17:00"_s, u"--seat"_s, u"방"_s}), 0);
    const Answer room = m_ctl->run({u"book"_s, u"list"_s, u"--seat"_s, u"방"_s});
    QCOMPARE(room.count("/bookings"), 2);
    QCOMPARE(room.text("/bookings/1/id"), id);
    QVERIFY(m_ctl->run("book list").at("/bookings/1/seat").is_null());
}

void tst_ContractBook::freeSeatsAreFound()
{
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"seats"_s, u"창가"_s, u"방"_s}), 0);
    EXPECT_JSON(add(u"2022-10-17T15:00"_s, {u"--seat"_s, u"창가"_s}), 0);
    const auto startsAt = [&](const QStringList &options) {
        const Answer free = m_ctl->run(
            QStringList{u"book"_s, u"free"_s, u"--day"_s, u"2022-10-17"_s, u"--minutes"_s, u"60"_s} +
            options);
        return free.column("/slots", "start").contains(u"2022-10-17T15:00:00+09:00"_s);
    };
    QVERIFY(!startsAt({u"--seat"_s, u"창가"_s}));
    QVERIFY(startsAt({u"--seat"_s, u"방"_s}));
    QVERIFY(startsAt({})); // there is another one
    EXPECT_JSON(add(u"2022-10-17T15:00"_s, {u"--seat"_s, u"방"_s}), 0);
    QVERIFY(!startsAt({}));
}

void tst_ContractBook::aServiceHasItsOwnBuffer()
{
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"service"_s, u"젤네일"_s, u"--minutes"_s, u"60"_s, u"--buffer"_s,
                            u"30"_s}),
                0);
    EXPECT_JSON(add(u"2022-10-17T12:00"_s), 0);
    EXPECT_JSON(add(u"2022-10-17T13:00"_s), 5);
    EXPECT_JSON(add(u"2022-10-17T13:30"_s), 0);
    QVERIFY(!freeStarts(u"2022-10-17"_s).contains(u"14:30"_s));
    QVERIFY(freeStarts(u"2022-10-17"_s).contains(u"15:00"_s));
    QCOMPARE(m_ctl->run("catalogue show").number("/services/0/buffer"), 30);
    EXPECT_EXIT(m_ctl->run({u"catalogue"_s, u"service"_s, u"젤네일"_s, u"--minutes"_s, u"60"_s, u"--buffer"_s,
                            u"soon"_s}),
                2);
}

void tst_ContractBook::theRestOfASeriesIsMoved()
{
    const Answer made = add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"4"_s});
    const QStringList ids = made.column("/series", "booking");
    // By a week: each goes where another of them stood.
    const Answer moved =
        m_ctl->run({u"book"_s, u"move"_s, ids[1], u"--at"_s, u"2022-10-31T16:00"_s, u"--rest"_s});
    EXPECT_JSON(moved, 0);
    QCOMPARE(moved.number("/saved"), 3);
    QCOMPARE(moved.column("/series", "booking"), ids.mid(1));
    QCOMPARE(m_ctl->run("book list").column("/bookings", "start"),
             (QStringList{u"2022-10-17T15:00:00+09:00"_s, u"2022-10-31T16:00:00+09:00"_s,
                          u"2022-11-07T16:00:00+09:00"_s, u"2022-11-14T16:00:00+09:00"_s}));
}

void tst_ContractBook::aSeriesIsMovedWholeOrNotAtAll()
{
    const Answer made = add(u"2022-10-17T15:00"_s, {u"--repeat"_s, u"weekly"_s, u"--count"_s, u"3"_s});
    EXPECT_JSON(add(u"2022-10-24T17:00"_s), 0);
    const QByteArray before = m_ctl->run("book list").out;
    const QStringList move{
        u"book"_s, u"move"_s, made.text("/series/0/booking"), u"--at"_s, u"2022-10-17T17:00"_s, u"--rest"_s};
    const Answer refused = m_ctl->run(move);
    EXPECT_JSON(refused, 5);
    QCOMPARE(refused.number("/saved"), 0);
    QCOMPARE(refused.count("/series/1/conflicts"), 1);
    QCOMPARE(m_ctl->run("book list").out, before);
    const Answer skipped = m_ctl->run(move + QStringList{u"--skip"_s});
    EXPECT_JSON(skipped, 1);
    QCOMPARE(skipped.number("/saved"), 2);
    QCOMPARE(m_ctl->run("book list").column("/bookings", "start").filter(u"T15:00"_s),
             QStringList{u"2022-10-24T15:00:00+09:00"_s});
    const Answer forced = m_ctl->run({u"book"_s, u"move"_s, made.text("/series/1/booking"), u"--at"_s,
                                      u"2022-10-24T17:00"_s, u"--rest"_s, u"--force"_s});
    EXPECT_JSON(forced, 0);
    QCOMPARE(forced.number("/saved"), 2);
}

void tst_ContractBook::productsAreKept()
{
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"product"_s, u"딸기 케이크"_s, u"--price"_s, u"38,000"_s,
                            u"--sizes"_s, u"1호, 2호"_s}),
                0);
    const Answer shown = m_ctl->run("catalogue show");
    QCOMPARE(shown.number("/products/0/price"), 38000);
    QCOMPARE(shown.texts("/products/0/sizes"), (QStringList{u"1호"_s, u"2호"_s}));
    EXPECT_JSON(m_ctl->run({u"catalogue"_s, u"remove"_s, u"딸기 케이크"_s}), 0);
    QCOMPARE(m_ctl->run("catalogue show").count("/products"), 0);
}

QTEST_GUILESS_MAIN(tst_ContractBook)
#include "tst_ContractBook.moc"
