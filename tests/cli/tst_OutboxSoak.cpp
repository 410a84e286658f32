// Many texts over a phone that fails in every way it can, carried by processes that are killed at any moment:
// each text goes out exactly once. IEUM_SENDS says how many (./test --long: ten thousand), IEUM_SEED by which
// chance.
#include "app/workspace/OpenShop.h"
#include "tests/support/FakeSmsGate.h"
#include "tests/support/IeumCtl.h"
#include "tests/support/SampleFiles.h"

#include <QDateTime>

#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace ieum;
using namespace ieum::test;

class tst_OutboxSoak : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTextGoesOutOnce();

private:
    void queueTexts(int count);
    void disturbPhone();
    void carry(int patience); ///< milliseconds until something happens, at most
    /// How many rows are in each state.
    QMap<QString, int> states() const;

    std::unique_ptr<IeumCtl> m_ctl;
    FakeSmsGate m_phone;
    std::mt19937 m_chance;
    QDateTime m_now = QDateTime::fromString(u"2022-10-16T10:00:00+09:00"_s, Qt::ISODate);
    int m_kills = 0;
};

namespace {

int numberFrom(const char *variable, int usual)
{
    bool isSet = false;
    const int number = qEnvironmentVariableIntValue(variable, &isSet);
    return isSet ? number : usual;
}

// waitForFinished() alone says no of a process that has ended already.
bool endsWithin(QProcess &process, int milliseconds)
{
    return process.state() == QProcess::NotRunning || process.waitForFinished(milliseconds);
}

} // namespace

void tst_OutboxSoak::init()
{
    m_chance.seed(unsigned(numberFrom("IEUM_SEED", 1)));
    m_ctl = IeumCtl::withShop();
    m_ctl->setVariable(u"PHONE"_s, FakeSmsGate::password());
    EXPECT_JSON(m_ctl->run({u"channel"_s, u"set"_s, u"sms"_s, u"smsgate"_s, u"--url"_s, m_phone.url(),
                            u"--user"_s, FakeSmsGate::user(), u"--password-env"_s, u"PHONE"_s}),
                0);
}

void tst_OutboxSoak::queueTexts(int count)
{
    QList<Sms> asked;
    for (int i = 0; i < count; ++i)
        asked += Sms{u"2022-10-15T16:00:00"_s, u"010-0000-%1"_s.arg(i, 4, 10, QLatin1Char('0')),
                     u"열려 있나요?"_s};
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->write(u"문자.xml"_s, smsBackup(asked))}), 0);
    qputenv("IEUM_PASSPHRASE", "한 줄의 암호");
    const StartedClock clock(Instant::of(m_now));
    const auto shop = openShop(m_ctl->shopFolder(), clock);
    QVERIFY(shop.ok());
    const auto people = (*shop)->customers.list(0);
    QVERIFY(people.ok());
    const Result<void> queued = (*shop)->database->transact([&]() -> Result<void> {
        for (const Customer &person : *people) {
            SendService::Act act;
            act.customer = person.id;
            act.text.text = u"카카오톡이 멈춰 문자로 드립니다. %1"_s.arg(person.id.value);
            act.channel = u"sms"_s;
            const auto sent = (*shop)->sending.send(act);
            if (!sent.ok())
                return sent.error();
        }
        return {};
    });
    QVERIFY2(queued.ok(), queued.ok() ? "" : qPrintable(queued.error().code));
}

void tst_OutboxSoak::disturbPhone()
{
    using Fault = FakeSmsGate::Fault;
    static constexpr std::array faults{Fault::LoseAnswer, Fault::ServerError, Fault::TakeThen500,
                                       Fault::Garbage, Fault::None};
    m_phone.fail(faults[m_chance() % faults.size()], int(m_chance() % 3) + 1);
}

// Each run three minutes after the last, so that leases have run out and most waits for a next try are over.
// Somewhere in the middle the phone begins to fail; of runs that last long enough five in six are killed.
void tst_OutboxSoak::carry(int patience)
{
    m_now = m_now.addSecs(3 * 60);
    m_ctl->at(m_now.toString(Qt::ISODate));
    const auto run = m_ctl->begin({u"outbox"_s, u"run"_s});
    const auto someTime = [&] { return 20 + int(m_chance() % unsigned(patience)); };
    if (!endsWithin(*run, someTime()))
        disturbPhone();
    if (m_chance() % 6 != 0 && !endsWithin(*run, someTime())) {
        run->kill();
        ++m_kills;
    }
    QVERIFY(endsWithin(*run, 120'000));
    const auto taken = m_phone.taken();
    for (auto text = taken.cbegin(); text != taken.cend(); ++text)
        m_phone.setState(text.key(), u"Delivered"_s);
}

QMap<QString, int> tst_OutboxSoak::states() const
{
    QMap<QString, int> found;
    for (const QString &state : m_ctl->run("outbox list --limit 0").column("/messages", "state"))
        ++found[state];
    return found;
}

void tst_OutboxSoak::everyTextGoesOutOnce()
{
    const int count = numberFrom("IEUM_SENDS", 400);
    queueTexts(count);
    QCOMPARE(states().value(u"queued"_s), count);
    QMap<QString, int> now;
    for (int round = 0; round < 400 && now.value(u"delivered"_s) < count; ++round) {
        carry(60 + count / 20);
        now = states();
    }
    QCOMPARE(now, (QMap<QString, int>{{u"delivered"_s, count}}));
    QMap<QString, int> texts; // by number
    for (const FakeSmsGate::Taken &text : m_phone.taken())
        ++texts[text.phone];
    QCOMPARE(texts.size(), count);
    for (auto number = texts.cbegin(); number != texts.cend(); ++number)
        QVERIFY2(*number == 1, qPrintable(number.key()));
    qInfo("%d texts, %d runs killed", count, m_kills);
}

QTEST_GUILESS_MAIN(tst_OutboxSoak)
#include "tst_OutboxSoak.moc"
