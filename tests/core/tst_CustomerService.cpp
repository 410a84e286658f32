// Ties between customers: one thread while they stand, exactly the old state when they are taken back.
#include "core/storage/CounterStore.h"
#include "tests/support/InboxFixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_CustomerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aTieMakesOneThreadAndOneCard();
    void takenBackBothAreWhatTheyWere();
    void whatWasChangedSinceStays();
    void whatCameInMeanwhileGoesToItsOwn();
    void tiesComeApartInAnyOrder();
    void refusesNonsense();

private:
    CustomerId person(int n) { return m->customer(u"손님%1"_s.arg(n)); }
    /// Everything of a customer that a screen shows, as text.
    QStringList pictureOf(CustomerId customer);
    QStringList picture();

    std::unique_ptr<InboxFixture> m;
    QList<CustomerId> m_people;
};

void tst_CustomerService::init()
{
    m = std::make_unique<InboxFixture>();
    m_people.clear();
    for (int n = 1; n <= 4; ++n) {
        const QString name = u"손님%1"_s.arg(n);
        m->enter(u"kakao"_s,
                 {InboxFixture::kakao(name, u"2022-10-1%1T10:00"_s.arg(n), name, u"질문 %1"_s.arg(n))});
        m_people += person(n);
        QVERIFY(m->customerService.setMemo(m_people.last(), u"메모 %1"_s.arg(n)).ok());
    }
}

QStringList tst_CustomerService::pictureOf(CustomerId customer)
{
    const auto shown = m->customerService.show(customer);
    if (!shown.ok())
        return {shown.error().code};
    QStringList lines{shown->id.toString(), shown->name, shown->memo, shown->preferredChannel,
                      m->waitingSince(customer)};
    for (const ContactPoint &contact : shown->contacts)
        lines += contact.display;
    return lines + m->threadOf(customer);
}

QStringList tst_CustomerService::picture()
{
    QStringList lines;
    for (CustomerId customer : m_people)
        lines += pictureOf(customer);
    lines += QString::number(CounterStore(*m->database).read(m->clock.now())->unanswered);
    const auto rows = *m->inbox.conversations({}, 0);
    for (const Conversation &row : rows)
        lines += row.customer.toString() + row.lastText;
    return lines;
}

void tst_CustomerService::aTieMakesOneThreadAndOneCard()
{
    QVERIFY(m->customerService.merge(m_people[0], m_people[1]).ok());
    QCOMPARE(m->threadOf(m_people[0]), (QStringList{u"in 질문 1"_s, u"in 질문 2"_s}));
    QCOMPARE(pictureOf(m_people[1]), pictureOf(m_people[0])); // either id is the person
    QCOMPARE(m->customerService.show(m_people[0])->memo, u"메모 1\n메모 2"_s);
    QCOMPARE(m->inbox.conversations({}, 0)->size(), 3);
    QCOMPARE(person(1), m_people[0]);
    QCOMPARE(person(2), m_people[0]); // still found by the old name
}

void tst_CustomerService::takenBackBothAreWhatTheyWere()
{
    QVERIFY(m->customerService.prefer(m_people[1], u"kakao"_s).ok());
    const QStringList before = picture();
    const auto tie = m->customerService.merge(m_people[0], m_people[1]);
    QVERIFY(picture() != before);
    const auto pair = m->customerService.unmerge(*tie);
    QCOMPARE(*pair, (QList<CustomerId>{m_people[0], m_people[1]}));
    QCOMPARE(picture(), before);
    QCOMPARE(person(2), m_people[1]);
}

void tst_CustomerService::whatWasChangedSinceStays()
{
    const auto tie = m->customerService.merge(m_people[0], m_people[1]);
    QVERIFY(m->customerService.rename(m_people[0], u"김하늘"_s).ok());
    QVERIFY(m->customerService.unmerge(*tie).ok());
    QCOMPARE(m->customerService.show(m_people[0])->name, u"김하늘"_s);
    QCOMPARE(m->customerService.show(m_people[0])->memo, u"메모 1"_s);
    QCOMPARE(m->customerService.show(m_people[1])->name, u"손님2"_s);
}

void tst_CustomerService::whatCameInMeanwhileGoesToItsOwn()
{
    const auto tie = m->customerService.merge(m_people[0], m_people[1]);
    m->enter(u"kakao"_s, {InboxFixture::kakao(u"손님2"_s, u"2022-10-12T10:00"_s, u"손님2"_s, u"질문 2"_s),
                          InboxFixture::kakao(u"손님2"_s, u"2022-10-15T12:00"_s, u"손님2"_s, u"새 글"_s)});
    QVERIFY(m->threadOf(m_people[0]).contains(u"in 새 글"_s));
    QVERIFY(m->customerService.unmerge(*tie).ok());
    QCOMPARE(m->threadOf(m_people[0]), QStringList{u"in 질문 1"_s});
    QCOMPARE(m->threadOf(m_people[1]), (QStringList{u"in 질문 2"_s, u"in 새 글"_s}));
}

// Ties nest; whichever is taken back, the others stand as if it had never been.
void tst_CustomerService::tiesComeApartInAnyOrder()
{
    QRandomGenerator random(1);
    const QStringList before = picture();
    for (int round = 0; round < 12; ++round) {
        QList<MergeId> ties;
        while (ties.size() < 3) {
            const auto tie =
                m->customerService.merge(m_people[random.bounded(4)], m_people[random.bounded(4)]);
            if (tie.ok())
                ties += *tie;
        }
        QCOMPARE(m->inbox.conversations({}, 0)->size(), 1);
        // A card's memo comes apart exactly only in the order of the ties, last first; threads in any order.
        const bool lastFirst = round % 2 == 0;
        while (!ties.isEmpty()) {
            const qsizetype which = lastFirst ? ties.size() - 1 : random.bounded(int(ties.size()));
            QVERIFY(m->customerService.unmerge(ties.takeAt(which)).ok());
        }
        for (int n = 0; n < 4; ++n)
            QCOMPARE(m->threadOf(m_people[n]), QStringList{u"in 질문 %1"_s.arg(n + 1)});
        if (lastFirst)
            QCOMPARE(picture(), before);
        init();
    }
}

void tst_CustomerService::refusesNonsense()
{
    const auto codeOf = [](const auto &result) { return result.error().code; };
    QCOMPARE(codeOf(m->customerService.merge(m_people[0], m_people[0])), u"customer.same"_s);
    QCOMPARE(codeOf(m->customerService.merge(m_people[0], CustomerId{999})), u"customer.none"_s);
    QCOMPARE(codeOf(m->customerService.unmerge(MergeId{999})), u"customer.no-merge"_s);
    const auto tie = m->customerService.merge(m_people[0], m_people[1]);
    QCOMPARE(codeOf(m->customerService.merge(m_people[1], m_people[0])), u"customer.same"_s);
    QVERIFY(m->customerService.unmerge(*tie).ok());
    QCOMPARE(codeOf(m->customerService.unmerge(*tie)), u"customer.merge-undone"_s);
}

QTEST_GUILESS_MAIN(tst_CustomerService)
#include "tst_CustomerService.moc"
