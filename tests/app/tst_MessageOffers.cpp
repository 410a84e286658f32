// Which card stands under a message: to book, to move or cancel what is booked, to take an order; and when it
// goes for good.
#include "tests/support/ContinuityFixture.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QDateTime at(int day, int hour)
{
    return seoulTime({2022, 10, day}, {hour, 0});
}

} // namespace

class tst_MessageOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<ContinuityFixture>();
        m_minute = 0;
    }

    void aWishIsABooking();
    void aGuessIsAQuestion();
    void withoutAnHourThereIsNoCard();
    void aTakenTimeIsSaid();
    void aChangeMovesTheirBooking();
    void anHourAloneMeansTheDayOfTheBooking();
    void aCancelMeansTheirBooking();
    void severalBookingsAreAQuestion();
    void whatIsSentIsAnOrder();
    void whatIsFetchedIsAPickUp();
    void whatIsOverIsNotOffered();
    void whatWasMadeOfItSettlesIt();
    void wavedAwayIsForGood();
    void theOwnersNamesAreLearned();
    void theListOfProductsNamesThem();

private:
    /// 김하늘 says it on the morning of Sunday, 16 October 2022, a minute after what was said before.
    Message say(const QString &text)
    {
        const QString at = u"2022-10-16T09:%1"_s.arg(++m_minute, 2, 10, QLatin1Char('0'));
        m->hear(u"kakao"_s, {InboxFixture::kakao(u"김하늘"_s, at, u"김하늘"_s, text)});
        m_customer = m->named(u"김하늘"_s);
        return m->shop.inbox.thread(m_customer, 0)->messages.last();
    }
    Understanding offerUnder(const Message &message)
    {
        const auto read = m->shop.understanding.of(m_customer, {message});
        return read.ok() ? read->value(message.id) : Understanding();
    }
    Understanding offerFor(const QString &text) { return offerUnder(say(text)); }
    BookingId book(const QDateTime &start)
    {
        say(u"안녕하세요"_s);
        BookingDraft draft;
        draft.customer = m_customer;
        draft.service = u"젤네일"_s;
        draft.start = start;
        return m->shop.bookings.add(draft, BookingService::OnClash::Force)->booking;
    }

    std::unique_ptr<ContinuityFixture> m;
    CustomerId m_customer;
    int m_minute = 0;
};

void tst_MessageOffers::aWishIsABooking()
{
    QVERIFY(m->shop.catalogue.save({{}, {{u"젤네일"_s, 90, Money{50000}, BookingKind::Seat}}}).ok());
    const Understanding made = offerFor(u"내일 오후 3시에 젤네일 2명 예약할게요"_s);
    QVERIFY(made.offer == Offer::Book);
    QCOMPARE(made.draft.start, at(17, 15));
    QCOMPARE(made.draft.minutes, 90);
    QCOMPARE(made.draft.service, u"젤네일"_s);
    QCOMPARE(made.persons.value_or(0), 2);
    QVERIFY(!made.isGuess);
    QVERIFY(made.isFree.value_or(false));
}

void tst_MessageOffers::aGuessIsAQuestion()
{
    const Understanding made = offerFor(u"내일 오후 3시쯤 젤네일 예약할게요"_s);
    QVERIFY(made.offer == Offer::Book);
    QVERIFY(made.isGuess);
}

void tst_MessageOffers::withoutAnHourThereIsNoCard()
{
    const Understanding made = offerFor(u"내일 젤네일 예약할게요"_s);
    QVERIFY(made.offer == Offer::None);
    QVERIFY(made.isWorthwhile()); // its words still lead to the form
}

void tst_MessageOffers::aTakenTimeIsSaid()
{
    BookingDraft other;
    other.name = u"권다솜"_s;
    other.start = at(17, 15);
    QVERIFY(m->shop.bookings.add(other, BookingService::OnClash::Refuse).ok());
    QVERIFY(!offerFor(u"내일 오후 3시 예약할게요"_s).isFree.value_or(true));
}

void tst_MessageOffers::aChangeMovesTheirBooking()
{
    const BookingId known = book(at(17, 15));
    const Understanding made = offerFor(u"예약 모레 오후 4시로 변경할게요"_s);
    QVERIFY(made.offer == Offer::Move);
    QCOMPARE(made.known->id, known);
    QCOMPARE(made.draft.start, at(18, 16));
    QVERIFY(!made.isGuess);
    QVERIFY(offerFor(u"내일 오후 3시로 변경할게요"_s).offer == Offer::None); // it is there already
}

void tst_MessageOffers::anHourAloneMeansTheDayOfTheBooking()
{
    book(at(19, 15));
    const Understanding made = offerFor(u"오후 4시로 변경할게요"_s);
    QVERIFY(made.offer == Offer::Move);
    QCOMPARE(made.draft.start, at(19, 16));
    QVERIFY(made.isGuess);
}

void tst_MessageOffers::aCancelMeansTheirBooking()
{
    QVERIFY(offerFor(u"예약 취소할게요"_s).offer == Offer::None); // of what?
    const BookingId known = book(at(17, 15));
    const Understanding made = offerFor(u"예약 취소할게요"_s);
    QVERIFY(made.offer == Offer::Cancel);
    QCOMPARE(made.known->id, known);
    QVERIFY(!made.isGuess);
}

void tst_MessageOffers::severalBookingsAreAQuestion()
{
    const BookingId next = book(at(17, 15));
    const BookingId later = book(at(18, 15));
    const Understanding any = offerFor(u"예약 취소할게요"_s);
    QCOMPARE(any.known->id, next);
    QVERIFY(any.isGuess);
    const Understanding named = offerFor(u"모레 예약 취소할게요"_s);
    QCOMPARE(named.known->id, later);
    QVERIFY(!named.isGuess);
}

void tst_MessageOffers::whatIsSentIsAnOrder()
{
    const Understanding made = offerFor(u"소이캔들 3개 택배로 주문할게요"_s);
    QVERIFY(made.offer == Offer::Order);
    QCOMPARE(made.ordered.text(), u"소이캔들"_s);
    QCOMPARE(made.ordered.quantity, 3);
}

void tst_MessageOffers::whatIsFetchedIsAPickUp()
{
    const Understanding made = offerFor(u"내일 오후 3시에 딸기케이크 2호 찾으러 갈게요"_s);
    QVERIFY(made.offer == Offer::Book);
    QVERIFY(made.draft.kind == BookingKind::PickUp);
    QCOMPARE(made.draft.start, at(17, 15));
}

void tst_MessageOffers::whatIsOverIsNotOffered()
{
    const Message wish = say(u"내일 오후 3시 예약할게요"_s);
    const Message order = say(u"소이캔들 3개 택배로 주문할게요"_s);
    m->clock.set(u"2022-10-24T10:00"_s);
    QVERIFY(offerUnder(wish).offer == Offer::None);
    QVERIFY(offerUnder(order).offer == Offer::None);
}

void tst_MessageOffers::whatWasMadeOfItSettlesIt()
{
    const Message wish = say(u"내일 오후 3시 예약할게요"_s);
    const Message again = say(u"내일 오후 3시 예약 부탁드려요"_s);
    QVERIFY(m->shop.bookings.add(offerUnder(wish).draft, BookingService::OnClash::Refuse)->booking.isValid());
    QVERIFY(!offerUnder(wish).isWorthwhile());
    QVERIFY(offerUnder(again).offer == Offer::None); // that time is theirs
    const Message order = say(u"소이캔들 3개 택배로 주문할게요"_s);
    OrderDraft draft;
    draft.customer = m_customer;
    draft.item = u"소이캔들"_s;
    draft.sourceMessage = order.id;
    QVERIFY(m->shop.orderService.add(draft).ok());
    QVERIFY(!offerUnder(order).isWorthwhile());
}

void tst_MessageOffers::wavedAwayIsForGood()
{
    const Message wish = say(u"내일 오후 3시 예약할게요"_s);
    for (int time = 0; time < 2; ++time)
        QVERIFY(m->shop.understanding.settle(wish.id).ok());
    QVERIFY(!offerUnder(wish).isWorthwhile());
    QVERIFY(m->shop.understanding.reopen(wish.id).ok());
    QVERIFY(offerUnder(wish).offer == Offer::Book);
}

void tst_MessageOffers::theOwnersNamesAreLearned()
{
    const Understanding first = offerFor(u"딸기케이크 2호 한 개 주문할게요"_s);
    QVERIFY(first.offer == Offer::Order);
    QVERIFY(m->shop.understanding.rememberItem(first, u"생크림 딸기 케이크 2호"_s).ok());
    QCOMPARE(offerFor(u"딸기케이크 2호 두 개 주문할게요"_s).ordered.text(), u"생크림 딸기 케이크 2호"_s);
    QCOMPARE(offerFor(u"딸기케이크 3호 한 개 주문할게요"_s).ordered.text(), u"생크림 딸기 케이크 3호"_s);
    QCOMPARE(*m->shop.understanding.named(m_customer, u"딸기케이크 2호"_s), u"생크림 딸기 케이크 2호"_s);
    m->hear(u"kakao"_s,
            {InboxFixture::kakao(u"이도현"_s, u"2022-10-16T09:58"_s, u"이도현"_s, u"안녕하세요"_s)});
    QCOMPARE(*m->shop.understanding.named(m->named(u"이도현"_s), u"딸기케이크 2호"_s), u"딸기케이크 2호"_s);
}

void tst_MessageOffers::theListOfProductsNamesThem()
{
    QVERIFY(m->shop.catalogue.save({{}, {}, {}, {{u"생크림 딸기 케이크"_s, Money{38000}, {u"2호"_s}}}}).ok());
    QCOMPARE(offerFor(u"딸기케이크 2호 한 개 주문할게요"_s).ordered.text(), u"생크림 딸기 케이크 2호"_s);
}

QTEST_GUILESS_MAIN(tst_MessageOffers)
#include "tst_MessageOffers.moc"
