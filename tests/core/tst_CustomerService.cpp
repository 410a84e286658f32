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
    void eachFieldIsChosenAndComesBack();
    void suggestsWithItsReason();
    void neverSuggestsTwoPeople_data();
    void neverSuggestsTwoPeople();
    void keptApartIsSuggestedNoMore();
    void tagsGoWithTheTieAndComeApart();

private:
    void addPhone(const QString &name, const QString &number);
    /// "김하늘=김하늘 1204": who is suggested for whom.
    QStringList suggested();
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

void tst_CustomerService::eachFieldIsChosenAndComesBack()
{
    const QStringList before = picture();
    MergeChoice choice;
    choice.name = MergeChoice::From::Absorbed;
    choice.memo = MergeChoice::Memo::Absorbed;
    const auto tie = m->customerService.merge(m_people[0], m_people[1], choice);
    QCOMPARE(m->customerService.show(m_people[0])->name, u"손님2"_s);
    QCOMPARE(m->customerService.show(m_people[0])->memo, u"메모 2"_s);
    QVERIFY(m->customerService.unmerge(*tie).ok());
    QCOMPARE(picture(), before);
}

void tst_CustomerService::addPhone(const QString &name, const QString &number)
{
    IncomingMessage text = InboxFixture::sms(number, u"2022-10-15T09:00"_s, Direction::In, u"안녕하세요"_s);
    text.contactName = name;
    m->enter(u"sms"_s, {text});
}

QStringList tst_CustomerService::suggested()
{
    QStringList pairs;
    const auto suggestions = m->customerService.suggest();
    for (const TieSuggestion &suggestion : *suggestions)
        pairs += suggestion.first.shownName() + u'=' + suggestion.second.shownName();
    pairs.sort();
    return pairs;
}

void tst_CustomerService::suggestsWithItsReason()
{
    addPhone(u"손님1"_s, u"010-0000-1204"_s);
    addPhone(u"김하늘"_s, u"010-0000-0077"_s);
    m->enter(u"kakao"_s,
             {InboxFixture::kakao(u"김하늘 0077"_s, u"2022-10-15T10:00"_s, u"김하늘 0077"_s, u"저예요"_s)});
    QCOMPARE(suggested(), (QStringList{u"김하늘=김하늘 0077"_s, u"손님1=손님1"_s}));
    const auto ofOne = m->customerService.suggestFor(m_people[0]);
    QCOMPARE(ofOne->size(), 1);
    QVERIFY(ofOne->first().because == TieSuggestion::Because::SameName);
    const auto ofPhone = m->customerService.suggestFor(m->customer(u"01000000077"_s));
    QCOMPARE(ofPhone->size(), 1);
    QVERIFY(ofPhone->first().because == TieSuggestion::Because::NameEndsInNumber);
}

// What other programs tied wrongly (reference: peers-inbox.md §3.1).
void tst_CustomerService::neverSuggestsTwoPeople_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("otherName");
    QTest::addColumn<QString>("otherNumber");
    QTest::newRow("one name, two mobiles")
        << u"김하늘"_s << u"010-0000-1204"_s << u"김하늘"_s << u"010-0000-1205"_s;
    QTest::newRow("a safe number is handed on")
        << u"김하늘"_s << u"0504-0000-1204"_s << u"김하늘"_s << u"010-0000-1205"_s;
    QTest::newRow("a shop's landline")
        << u"김하늘"_s << u"02-000-1204"_s << u"김하늘"_s << u"010-0000-1205"_s;
    QTest::newRow("the same last four digits")
        << u"김하늘"_s << u"010-0000-1204"_s << u"박도연"_s << u"010-0001-1204"_s;
    QTest::newRow("no names at all") << QString() << u"010-0000-1204"_s << QString() << u"010-0001-1204"_s;
}

void tst_CustomerService::neverSuggestsTwoPeople()
{
    QFETCH(QString, name);
    QFETCH(QString, number);
    QFETCH(QString, otherName);
    QFETCH(QString, otherNumber);
    const auto before = m->customerService.list()->size();
    addPhone(name, number);
    addPhone(otherName, otherNumber);
    // A room of another name with the same digits, and a group that is called like the person.
    m->enter(u"kakao"_s,
             {InboxFixture::kakao(u"이서 1204"_s, u"2022-10-15T10:00"_s, u"이서 1204"_s, u"저예요"_s)});
    IncomingMessage group = InboxFixture::kakao(u"김하늘"_s, u"2022-10-15T11:00"_s, u"동창"_s, u"모임"_s);
    group.isGroup = true;
    m->enter(u"kakao"_s, {group});
    QCOMPARE(m->customerService.list()->size(), before + 4);
    const QStringList pairs = suggested();
    const bool isNameless = name.isEmpty();
    // A number without a name may be anybody's whose room ends in it: that alone is asked.
    QCOMPARE(pairs.size(), isNameless ? 2 : 0);
}

void tst_CustomerService::keptApartIsSuggestedNoMore()
{
    addPhone(u"손님1"_s, u"010-0000-1204"_s);
    const CustomerId other = m->customer(u"1204"_s);
    QCOMPARE(suggested().size(), 1);
    QVERIFY(m->customerService.keepApart(m_people[0], other).ok());
    QCOMPARE(suggested(), QStringList());
    QVERIFY(m->customerService.suggestFor(other)->isEmpty());
    QCOMPARE(m->customerService.keepApart(other, other).error().code, u"customer.same"_s);
}

void tst_CustomerService::tagsGoWithTheTieAndComeApart()
{
    QVERIFY(m->customerService.addTag(m_people[0], u"#단골"_s).ok());
    QVERIFY(m->customerService.addTag(m_people[1], u" 답례품 "_s).ok());
    QVERIFY(m->customerService.addTag(m_people[1], u"단골"_s).ok());
    QCOMPARE(m->customerService.addTag(m_people[1], u" # "_s).error().code, u"customer.empty-tag"_s);
    const auto tie = m->customerService.merge(m_people[0], m_people[1]);
    QCOMPARE(*m->customerService.tags(m_people[0]), (QStringList{u"단골"_s, u"답례품"_s}));
    QCOMPARE(m->search.search({u"#단"_s, {}, {}, 0})->total, 1);
    QVERIFY(m->customerService.unmerge(*tie).ok());
    QCOMPARE(*m->customerService.tags(m_people[0]), QStringList{u"단골"_s});
    QCOMPARE(*m->customerService.tags(m_people[1]), (QStringList{u"단골"_s, u"답례품"_s}));
    QCOMPARE(m->search.search({u"#단골"_s, {}, {}, 0})->total, 2);
    QVERIFY(m->customerService.removeTag(m_people[1], u"단골"_s).ok());
    QCOMPARE(*m->customerService.allTags(), (QStringList{u"단골"_s, u"답례품"_s}));
}

QTEST_GUILESS_MAIN(tst_CustomerService)
#include "tst_CustomerService.moc"
