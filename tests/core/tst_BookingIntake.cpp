#include "core/bookings/BookingIntake.h"

#include "core/storage/Database.h"

#include <QtTest>

using namespace ieum;

class tst_BookingIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstNoticeProposes();
    void theSameFileTwiceAddsNothing();
    void aCancelNoticeCancelsForGood();
    void aNewTimeIsProposedAnew();
    void maskedNamesDoNotReplaceKnownOnes();
    void refusesWhatCannotBeABooking();

private:
    using Outcome = BookingIntake::Outcome;
    static IncomingBooking notice(int hour = 15);
    Booking only();

    SystemClock m_clock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<BookingStore> m_store;
    std::unique_ptr<CustomerStore> m_customers;
    std::unique_ptr<CustomerMatcher> m_matcher;
    std::unique_ptr<BookingIntake> m_intake;
    BatchId m_batch;
};

void tst_BookingIntake::init()
{
    m_intake.reset();
    m_customers.reset();
    m_database = Database::inMemory();
    m_store = std::make_unique<BookingStore>(*m_database);
    m_customers = std::make_unique<CustomerStore>(*m_database);
    m_matcher = std::make_unique<CustomerMatcher>(*m_customers, m_clock);
    m_intake = std::make_unique<BookingIntake>(*m_store, *m_matcher, m_clock);
    QVERIFY(m_database
                ->execute(
                    "INSERT INTO batches (uid, at, file, format, kind, state) VALUES (randomblob(16), 0, '', "
                    "'naver-notice', 'bookings', 'entered')")
                .ok());
    m_batch = BatchId{m_database->lastInsertId()};
}

IncomingBooking tst_BookingIntake::notice(int hour)
{
    IncomingBooking incoming;
    incoming.booking.externalNo = QStringLiteral("1287059074");
    incoming.booking.name = QStringLiteral("홍지민");
    incoming.booking.phone = QStringLiteral("01000004407");
    incoming.booking.service = QStringLiteral("젤아트");
    incoming.booking.start = seoulTime({2022, 10, 15}, {hour, 0});
    incoming.booking.end = incoming.booking.start.addSecs(5400);
    return incoming;
}

Booking tst_BookingIntake::only()
{
    const auto all = m_store->between({}, {});
    return all.ok() && all->size() == 1 ? all->first() : Booking();
}

void tst_BookingIntake::theFirstNoticeProposes()
{
    QVERIFY(*m_intake->enter(notice(), m_batch) == Outcome::Added);
    const Booking booking = only();
    QVERIFY(booking.state == BookingState::Proposed);
    QVERIFY(booking.customer.isValid());
    QCOMPARE(booking.phone, QStringLiteral("010-0000-4407"));
}

void tst_BookingIntake::theSameFileTwiceAddsNothing()
{
    IncomingBooking cancel = notice();
    cancel.cancelled = true;
    const QList<IncomingBooking> file{notice(15), notice(17), cancel};
    const QList<Outcome> first{Outcome::Added, Outcome::Updated, Outcome::Updated};
    for (qsizetype i = 0; i < file.size(); ++i)
        QVERIFY(*m_intake->enter(file[i], m_batch) == first[i]);
    for (const IncomingBooking &incoming : file)
        QVERIFY(*m_intake->enter(incoming, m_batch) == Outcome::Duplicate);
    QVERIFY(only().state == BookingState::Cancelled);
}

void tst_BookingIntake::aCancelNoticeCancelsForGood()
{
    QVERIFY(m_intake->enter(notice(), m_batch).ok());
    IncomingBooking cancel;
    cancel.booking.externalNo = notice().booking.externalNo;
    cancel.cancelled = true;
    QVERIFY(*m_intake->enter(cancel, m_batch) == Outcome::Updated);
    QVERIFY(only().state == BookingState::Cancelled);
    QCOMPARE(only().start, notice().booking.start);
    QVERIFY(*m_intake->enter(notice(18), m_batch) == Outcome::Duplicate);
    QVERIFY(only().state == BookingState::Cancelled);
}

void tst_BookingIntake::aNewTimeIsProposedAnew()
{
    QVERIFY(m_intake->enter(notice(15), m_batch).ok());
    Booking accepted = only();
    accepted.state = BookingState::Booked;
    QVERIFY(m_store->update(accepted, m_clock.now()).ok());
    QVERIFY(*m_intake->enter(notice(17), m_batch) == Outcome::Updated);
    QVERIFY(only().state == BookingState::Proposed);
    QCOMPARE(only().start.time(), QTime(17, 0));
}

void tst_BookingIntake::maskedNamesDoNotReplaceKnownOnes()
{
    QVERIFY(m_intake->enter(notice(15), m_batch).ok());
    IncomingBooking masked = notice(17);
    masked.booking.name = QStringLiteral("홍*민");
    QVERIFY(m_intake->enter(masked, m_batch).ok());
    QCOMPARE(only().name, QStringLiteral("홍지민"));
}

void tst_BookingIntake::refusesWhatCannotBeABooking()
{
    IncomingBooking without = notice();
    without.booking.externalNo.clear();
    QCOMPARE(m_intake->enter(without, m_batch).error().code, QStringLiteral("booking.notice-without-number"));
    IncomingBooking timeless = notice();
    timeless.booking.start = {};
    QCOMPARE(m_intake->enter(timeless, m_batch).error().code, QStringLiteral("booking.notice-without-time"));
}

QTEST_GUILESS_MAIN(tst_BookingIntake)
#include "tst_BookingIntake.moc"
