#include "connectors/channels/sms/SmsGate.h"
#include "core/base/Uuid.h"
#include "tests/support/FakeSmsGate.h"

#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using Kind = SendOutcome::Kind;
using Line = SendOutcome::Line;

class tst_SmsGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsOnceUnderOurKey();
    void sameKeyIsNeverSentTwice();
    void tellsWhatIsKnown_data();
    void tellsWhatIsKnown();
    void neverConnectedIsNotSent();
    void silentOrResetIsUnknown_data();
    void silentOrResetIsUnknown();
    void asksForTheFate_data();
    void asksForTheFate();
    void wrongPasswordClosesTheLine();
    void fetchesPagesAndMovesTheCursor();
    void takesADownloadedPictureMessageOnce();
    void refusesWhatIsNoInbox();
};

static SmsGateAddress addressOf(const QString &url)
{
    SmsGateAddress address = SmsGateAddress::of(
        {{QStringLiteral("url"), url + QLatin1Char('/')}, {QStringLiteral("user"), FakeSmsGate::user()}},
        FakeSmsGate::password());
    address.limits.connectMilliseconds = 300;
    address.limits.totalMilliseconds = 400;
    return address;
}

static OutboxMessage message()
{
    OutboxMessage text;
    text.key = uuidText(newUuid());
    text.channel = QStringLiteral("sms");
    text.address = QStringLiteral("+821000001204");
    text.text = QStringLiteral("카카오톡이 멈춰 문자로 드립니다.");
    return text;
}

void tst_SmsGate::sendsOnceUnderOurKey()
{
    FakeSmsGate phone;
    const OutboxMessage text = message();
    const SendOutcome outcome = SmsGateSender(addressOf(phone.url())).send(text);
    QCOMPARE(outcome.kind, Kind::Accepted);
    QCOMPARE(outcome.providerReference, QString::fromLatin1(text.key));
    QCOMPARE(phone.taken().keys(), QStringList{QString::fromLatin1(text.key)});
    QCOMPARE(phone.taken().first().phone, text.address);
    QCOMPARE(phone.taken().first().text, text.text);
}

void tst_SmsGate::sameKeyIsNeverSentTwice()
{
    FakeSmsGate phone;
    const OutboxMessage text = message();
    SmsGateSender sender(addressOf(phone.url()));
    QCOMPARE(sender.send(text).kind, Kind::Accepted);
    QCOMPARE(sender.send(text).kind, Kind::Accepted); // 409, then asked
    QCOMPARE(phone.taken().size(), 1);
}

void tst_SmsGate::tellsWhatIsKnown_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("taken");
    const auto row = [](const char *name, FakeSmsGate::Fault fault, Kind kind, int taken) {
        QTest::newRow(name) << int(fault) << int(kind) << taken;
    };
    row("answer lost after it was taken", FakeSmsGate::Fault::LoseAnswer, Kind::Unknown, 1);
    row("answer later than we wait", FakeSmsGate::Fault::TakeSlowly, Kind::Unknown, 1);
    row("500", FakeSmsGate::Fault::ServerError, Kind::NotSent, 0);
    // The same key makes it safe to try again even though it was taken.
    row("500 although taken", FakeSmsGate::Fault::TakeThen500, Kind::NotSent, 1);
    row("a Wi-Fi login page is no word of the phone", FakeSmsGate::Fault::Garbage, Kind::NotSent, 0);
}

void tst_SmsGate::tellsWhatIsKnown()
{
    QFETCH(int, fault);
    FakeSmsGate phone;
    phone.fail(FakeSmsGate::Fault(fault));
    const SendOutcome outcome = SmsGateSender(addressOf(phone.url())).send(message());
    QTEST(int(outcome.kind), "kind");
    QTEST(int(phone.taken().size()), "taken");
    QVERIFY(outcome.reason.has_value());
}

void tst_SmsGate::neverConnectedIsNotSent()
{
    const DeadEnd phone(DeadEnd::Kind::Refuses);
    const SendOutcome outcome = SmsGateSender(addressOf(phone.url())).send(message());
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.line, Line::Silent);
    QCOMPARE(outcome.reason->code, QStringLiteral("network.not-connected"));
}

void tst_SmsGate::silentOrResetIsUnknown_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("silent") << int(DeadEnd::Kind::Silent);
    QTest::newRow("hangs up") << int(DeadEnd::Kind::HangsUp);
}

void tst_SmsGate::silentOrResetIsUnknown()
{
    QFETCH(int, kind);
    const DeadEnd phone{DeadEnd::Kind(kind)};
    const SendOutcome outcome = SmsGateSender(addressOf(phone.url())).send(message());
    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.line, Line::Silent);
    QCOMPARE(outcome.reason->code, QStringLiteral("network.answer-lost"));
}

void tst_SmsGate::asksForTheFate_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("kind");
    QTest::newRow("pending") << QStringLiteral("Pending") << int(Kind::Accepted);
    QTest::newRow("processed") << QStringLiteral("Processed") << int(Kind::Accepted);
    QTest::newRow("sent") << QStringLiteral("Sent") << int(Kind::Accepted);
    QTest::newRow("delivered") << QStringLiteral("Delivered") << int(Kind::Delivered);
    QTest::newRow("failed") << QStringLiteral("Failed") << int(Kind::Failed);
    QTest::newRow("never seen") << QString() << int(Kind::NotSent);
}

void tst_SmsGate::asksForTheFate()
{
    QFETCH(QString, state);
    FakeSmsGate phone;
    const OutboxMessage text = message();
    if (!state.isEmpty())
        phone.setState(QString::fromLatin1(text.key), state);
    QTEST(int(SmsGateSender(addressOf(phone.url())).status(text).kind), "kind");
}

void tst_SmsGate::wrongPasswordClosesTheLine()
{
    FakeSmsGate phone;
    SmsGateAddress address = addressOf(phone.url());
    address.password = QStringLiteral("old");
    const SendOutcome outcome = SmsGateSender(address).send(message());
    QCOMPARE(outcome.kind, Kind::NotSent);
    QCOMPARE(outcome.line, Line::Closed);
    QCOMPARE(SmsGateSource(address).fetch({}).error().code, QStringLiteral("sms.wrong-password"));
    QVERIFY(phone.taken().isEmpty());
}

void tst_SmsGate::fetchesPagesAndMovesTheCursor()
{
    FakeSmsGate phone;
    const QDateTime start(QDate(2022, 10, 15), QTime(15, 0), Qt::OffsetFromUTC, 9 * 3600);
    for (int i = 0; i < 501; ++i)
        phone.receive({QStringLiteral("text:%1").arg(i % 7), QStringLiteral("SMS"),
                       QStringLiteral("+821000001204"), QStringLiteral("문의 %1").arg(i),
                       start.addSecs(i).toString(Qt::ISODateWithMs)});
    phone.receive({QStringLiteral("text:8"),
                   QStringLiteral("DATA_SMS"),
                   QStringLiteral("+821000001204"),
                   {},
                   start.toString(Qt::ISODate)});
    SmsGateSource source(addressOf(phone.url()));
    const auto batch = source.fetch({});
    QVERIFY(batch.ok());
    QCOMPARE(batch->messages.size(), 501);
    QCOMPARE(batch->messages.first().text, QStringLiteral("문의 0"));
    QCOMPARE(batch->messages.first().at, Instant::of(start));
    QVERIFY(batch->messages.first().nativeId !=
            batch->messages.first().place); // the phone's own id can collide
    QCOMPARE(batch->cursor, QStringLiteral("2022-10-15T06:08:20.000Z"));
    QVERIFY(source.fetch(batch->cursor).ok());
}

void tst_SmsGate::takesADownloadedPictureMessageOnce()
{
    FakeSmsGate phone;
    const QString at = QStringLiteral("2022-10-15T15:41:31.000+09:00");
    phone.receive({QStringLiteral("a"), QStringLiteral("MMS"), QStringLiteral("+821000001204"), {}, at});
    phone.receive({QStringLiteral("b"), QStringLiteral("MMS_DOWNLOADED"), QStringLiteral("+821000001204"),
                   QStringLiteral("이 도안으로 부탁드려요"), at});
    phone.receive({QStringLiteral("c"), QStringLiteral("MMS"), QStringLiteral("+821000001311"), {}, at});
    const auto batch = SmsGateSource(addressOf(phone.url())).fetch({});
    QVERIFY(batch.ok());
    QCOMPARE(batch->messages.size(), 2);
    QCOMPARE(batch->messages[0].text, QStringLiteral("이 도안으로 부탁드려요"));
    QCOMPARE(batch->messages[1].kind, MessageKind::Photo);
}

void tst_SmsGate::refusesWhatIsNoInbox()
{
    FakeSmsGate phone;
    phone.setInboxMissing();
    QCOMPARE(SmsGateSource(addressOf(phone.url())).fetch({}).error().code, QStringLiteral("sms.app-too-old"));
    const DeadEnd refusing(DeadEnd::Kind::Refuses);
    QCOMPARE(SmsGateSource(addressOf(refusing.url())).fetch({}).error().code,
             QStringLiteral("network.not-connected"));
}

QTEST_GUILESS_MAIN(tst_SmsGate)
#include "tst_SmsGate.moc"
