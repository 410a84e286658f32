#include "core/storage/BookingStore.h"

#include "core/storage/CatalogueStore.h"
#include "core/storage/Database.h"
#include "core/storage/StatisticsStore.h"

#include <QtTest>

#include <algorithm>

using namespace ieum;

class tst_BookingStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsEveryField();
    void listsBothDaysIncluded();
    void occupyingIsHalfOpenAndKnowsStates();
    void unpaidAndCountLeaveOutCancelled();
    void anEnteringImportIsUnseen();
    void undoGivesBackWhatTheOwnerLeftAlone();
    void keepsTheCatalogueInOrder();

private:
    BatchId addBatch(const char *state);
    qint64 counted()
    {
        const auto counts = StatisticsStore(*m_database).counts();
        const auto row = std::find_if(counts->begin(), counts->end(),
                                      [](const auto &one) { return one.first == u"bookings"; });
        return row->second;
    }

    std::unique_ptr<Database> m_database;
    std::unique_ptr<BookingStore> m_store;
    const Instant m_now{1665724800000};
};

static Booking bookingAt(int day, int hour, int minutes = 60)
{
    Booking booking;
    booking.name = QStringLiteral("김하늘");
    booking.start = seoulTime({2022, 10, day}, {hour, 0});
    booking.end = booking.start.addSecs(minutes * 60);
    return booking;
}

void tst_BookingStore::init()
{
    m_database = Database::inMemory();
    m_store = std::make_unique<BookingStore>(*m_database);
}

BatchId tst_BookingStore::addBatch(const char *state)
{
    const QByteArray sql =
        QByteArray("INSERT INTO batches (uid, at, file, format, kind, state) VALUES (randomblob(16), 0, '', "
                   "'naver-notice', 'bookings', '") +
        state + "')";
    return m_database->execute(sql).ok() ? BatchId{m_database->lastInsertId()} : BatchId{};
}

void tst_BookingStore::keepsEveryField()
{
    Booking booking = bookingAt(15, 15, 90);
    booking.phone = QStringLiteral("010-0000-1204");
    booking.service = QStringLiteral("젤네일 + 아트");
    booking.staff = QStringLiteral("민지");
    booking.state = BookingState::Proposed;
    booking.payment = Payment::Awaiting;
    booking.amount = Money{38500};
    booking.note = QStringLiteral("알레르기: 아세톤");
    booking.externalNo = QStringLiteral("1287059074");
    const auto id = m_store->insert(booking, m_now);
    QVERIFY(id.ok());
    const auto found = m_store->find(*id);
    QVERIFY(found.ok() && found->has_value());
    const Booking &read = **found;
    QCOMPARE(read.start, booking.start);
    QCOMPARE(read.end, booking.end);
    QCOMPARE(read.start.offsetFromUtc(), 9 * 3600);
    QCOMPARE(read.service, booking.service);
    QCOMPARE(read.staff, booking.staff);
    QVERIFY(read.state == booking.state && read.payment == booking.payment && read.amount == booking.amount);
    QCOMPARE(read.note, booking.note);
    QVERIFY(m_store->findByExternalNo(booking.externalNo)->has_value());
    QVERIFY(!m_store->find(BookingId{99})->has_value());
}

void tst_BookingStore::listsBothDaysIncluded()
{
    for (const int day : {13, 14, 15, 16})
        QVERIFY(m_store->insert(bookingAt(day, 23), m_now).ok());
    QCOMPARE(m_store->between({2022, 10, 14}, {2022, 10, 15})->size(), 2);
    QCOMPARE(m_store->between({}, {2022, 10, 14})->size(), 2);
    QCOMPARE(m_store->between({}, {})->size(), 4);
}

void tst_BookingStore::occupyingIsHalfOpenAndKnowsStates()
{
    Booking cancelled = bookingAt(14, 10);
    cancelled.state = BookingState::Cancelled;
    QVERIFY(m_store->insert(bookingAt(14, 10), m_now).ok());
    QVERIFY(m_store->insert(cancelled, m_now).ok());
    const auto at = [](int hour) { return seoulTime({2022, 10, 14}, {hour, 0}); };
    QCOMPARE(m_store->occupying(at(10), at(11))->size(), 1);
    QCOMPARE(m_store->occupying(at(11), at(12))->size(), 0);
    QCOMPARE(m_store->occupying(at(9), at(10))->size(), 0);
}

void tst_BookingStore::unpaidAndCountLeaveOutCancelled()
{
    Booking booking = bookingAt(14, 10);
    booking.payment = Payment::Awaiting;
    QVERIFY(m_store->insert(booking, m_now).ok());
    booking.state = BookingState::Cancelled;
    QVERIFY(m_store->insert(booking, m_now).ok());
    QCOMPARE(m_store->unpaid()->size(), 1);
    QCOMPARE(counted(), 1);
}

void tst_BookingStore::anEnteringImportIsUnseen()
{
    QVERIFY(m_store->insert(bookingAt(14, 10), m_now, addBatch("entering")).ok());
    QVERIFY(m_store->between({}, {})->isEmpty());
    QVERIFY(
        m_store->occupying(seoulTime({2022, 10, 14}, {0, 0}), seoulTime({2022, 10, 15}, {0, 0}))->isEmpty());
    QCOMPARE(counted(), 0);
}

void tst_BookingStore::undoGivesBackWhatTheOwnerLeftAlone()
{
    const BatchId batch = addBatch("entered");
    Booking before = bookingAt(14, 10);
    before.id = *m_store->insert(before, m_now);
    Booking after = before;
    after.name = QStringLiteral("김바다");
    QVERIFY(m_store->updateFromBatch(after, batch, m_now).ok());
    after.name = QStringLiteral("김하루");
    QVERIFY(m_store->updateFromBatch(after, batch, m_now).ok());

    const BookingId added = *m_store->insert(bookingAt(15, 10), m_now, batch);
    Booking movedByOwner = bookingAt(16, 10);
    movedByOwner.id = *m_store->insert(movedByOwner, m_now, batch);
    QVERIFY(*m_store->rememberNotice("n1", added, batch));
    QVERIFY(!*m_store->rememberNotice("n1", added, batch));
    QVERIFY(m_store->update(movedByOwner, m_now).ok());

    const auto count = m_store->undo(batch, m_now);
    QVERIFY(count.ok());
    QCOMPARE(count->removed, 1);
    QCOMPARE(count->kept, 1);
    QCOMPARE((*m_store->find(before.id))->name, before.name);
    QVERIFY(!m_store->find(added)->has_value());
    QVERIFY(m_store->find(movedByOwner.id)->has_value());
}

void tst_BookingStore::keepsTheCatalogueInOrder()
{
    CatalogueStore store(*m_database);
    const Catalogue catalogue{
        {QStringLiteral("민지"), QStringLiteral("수아")},
        {{QStringLiteral("젤네일"), 90, Money{55000}}, {QStringLiteral("케어"), 60, std::nullopt}}};
    QVERIFY(store.save(catalogue).ok());
    QVERIFY(store.save(catalogue).ok());
    QVERIFY(*store.catalogue() == catalogue);
}

QTEST_GUILESS_MAIN(tst_BookingStore)
#include "tst_BookingStore.moc"
