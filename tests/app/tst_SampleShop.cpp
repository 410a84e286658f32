#include "app/workspace/OpenShop.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/SystemKeychain.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

/// The sample shop is what everybody sees first; its numbers are those of the pictures in the README.
class tst_SampleShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensAtItsOwnClockAndHasItsFiles();
    void hasTheBookingsOfTheWeek();
    void hasTheOrdersWithTheirTroubles();
    void hasTheUnansweredOfTheOutage();
    void kakaoIsDownAndPeopleAreAffected();
    void hasNumbersForTheWaybills();
    void everybodyIsInvented();
    void isNeverMadeOverAnotherShop();

private:
    QString folder() const { return m_folder.filePath(QStringLiteral("sample")); }

    QTemporaryDir m_folder;
    const StartedClock m_clock{sampleShopTime()};
    std::unique_ptr<Shop> m_shop;
};

void tst_SampleShop::initTestCase()
{
    const Result<void> made = makeSampleShop(folder());
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().code + made.error().arguments.join(u' ')));
    SystemKeychain keychain;
    auto key = unlockShop(folder(), {}, keychain);
    QVERIFY(key.ok());
    auto shop = openShop(folder(), *key, m_clock);
    QVERIFY(shop.ok());
    m_shop = std::move(shop).value();
}

void tst_SampleShop::opensAtItsOwnClockAndHasItsFiles()
{
    QVERIFY(isSampleShop(folder()));
    QVERIFY(!isSampleShop(m_folder.path()));
    QCOMPARE(toIso(sampleShopTime()), QStringLiteral("2022-10-16T10:00:00+09:00"));
    QCOMPARE(QDir(sampleFilesFolder(folder())).entryList(QDir::Files).size(), 19);
}

void tst_SampleShop::hasTheBookingsOfTheWeek()
{
    const auto today = m_shop->bookings.list({2022, 10, 16}, {2022, 10, 16});
    QCOMPARE(today->size(), 8);
    QCOMPARE(m_shop->bookings.openClashes({2022, 10, 16}, {2022, 10, 16})->size(), 1);
    QCOMPARE(m_shop->bookings.unpaid()->size(), 3);
    QVERIFY(m_shop->bookings.list({2022, 10, 17}, {2022, 10, 21})->size() >= 13);
}

void tst_SampleShop::hasTheOrdersWithTheirTroubles()
{
    const auto pending = m_shop->orderService.list(OrderView::Pending);
    QCOMPARE(pending->size(), 18);
    QStringList problems;
    for (const OrderLine &line : *pending) {
        for (const Error &problem : line.problems)
            problems += problem.code;
    }
    for (const char *code :
         {"order.no-phone", "order.no-address", "order.combine", "order.same-suspected", "order.late"})
        QVERIFY2(problems.contains(QLatin1String(code)), code);
}

void tst_SampleShop::hasTheUnansweredOfTheOutage()
{
    const auto counters = m_shop->counters.read(m_clock.now());
    QVERIFY(counters.ok());
    QCOMPARE(counters->unanswered, 11);
    QCOMPARE(counters->bookingsToday, 8);
}

void tst_SampleShop::kakaoIsDownAndPeopleAreAffected()
{
    QVERIFY(m_shop->channels.find(QStringLiteral("kakao"))->isDown());
    const auto affected = m_shop->affected.people(QStringLiteral("kakao"));
    QVERIFY(affected.ok());
    QVERIFY(affected->all >= 10);
}

void tst_SampleShop::hasNumbersForTheWaybills()
{
    const auto bands = m_shop->bands.list();
    QCOMPARE(bands->size(), 1);
    QCOMPARE(bands->first().use.left(), 412);
}

void tst_SampleShop::everybodyIsInvented()
{
    const auto customers = m_shop->customers.list(0);
    for (const Customer &customer : *customers) {
        for (const ContactPoint &contact : customer.contacts) {
            const bool isNumber = contact.address.startsWith(u'+');
            QVERIFY2(!isNumber || contact.address.startsWith(QStringLiteral("+82100000")),
                     qPrintable(contact.display));
        }
    }
}

void tst_SampleShop::isNeverMadeOverAnotherShop()
{
    QCOMPARE(makeSampleShop(folder()).error().code, QStringLiteral("shop.exists"));
}

QTEST_GUILESS_MAIN(tst_SampleShop)
#include "tst_SampleShop.moc"
