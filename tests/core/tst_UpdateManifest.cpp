#include "core/trust/UpdateManifest.h"
#include "tests/support/UpdateNews.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace ieum;
using namespace ieum::test;

class tst_UpdateManifest : public QObject
{
    Q_OBJECT

private:
    const UpdateMaker m_maker;

    // With one quotation mark for two: moc stumbles over raw texts.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

    QString codeOf(const QByteArray &envelope) const
    {
        const auto read = readUpdateManifest(envelope, {m_maker.publicKey()});
        return read.ok() ? QStringLiteral("read") : read.error().code;
    }

private Q_SLOTS:
    void saysWhatIsNewInTheOwnersLanguage()
    {
        const auto read =
            readUpdateManifest(m_maker.manifest(UpdateMaker::news("0.2.0")), {m_maker.publicKey()});
        QVERIFY(read.ok());
        QCOMPARE(read->version, QVersionNumber(0, 2, 0));
        QCOMPARE(read->released, QDate(2026, 12, 1));
        QCOMPARE(read->changesIn(QStringLiteral("ko")).value(0), QStringLiteral("예약을 문자로 알립니다"));
        QCOMPARE(read->changesIn(QStringLiteral("fr")),
                 QStringList{QStringLiteral("Bookings are announced")});
    }

    void believesEitherKeyWhileOneIsReplaced()
    {
        const UpdateMaker next;
        const QByteArray news = UpdateMaker::news("0.2.0");
        const QList<QByteArray> both = {m_maker.publicKey(), next.publicKey()};
        QVERIFY(readUpdateManifest(m_maker.manifest(news), both).ok());
        QVERIFY(readUpdateManifest(next.manifest(news), both).ok());
        QVERIFY(!readUpdateManifest(m_maker.manifest(news), {next.publicKey()}).ok());
    }

    // Each bit of the news: not one can be changed without the signature telling.
    void believesNoChangedNews()
    {
        const QByteArray payload = UpdateMaker::news("0.2.0");
        const auto envelope = nlohmann::json::parse(m_maker.manifest(payload).toStdString());
        for (qsizetype bit = 0; bit < payload.size() * 8; ++bit) {
            QByteArray changed = payload;
            changed[bit / 8] = static_cast<char>(changed[bit / 8] ^ (1 << (bit % 8)));
            auto other = envelope;
            other["payload"] = changed.toBase64().toStdString();
            QCOMPARE(codeOf(QByteArray::fromStdString(other.dump())), QStringLiteral("update.bad-signature"));
        }
    }

    void believesNoSignatureUnderSomethingElse()
    {
        QCOMPARE(codeOf(m_maker.manifest(UpdateMaker::news("0.2.0"), "")),
                 QStringLiteral("update.bad-signature"));
        QCOMPARE(codeOf(UpdateMaker().manifest(UpdateMaker::news("0.2.0"))),
                 QStringLiteral("update.bad-signature"));
    }

    void readsNothingThatIsNoManifest_data()
    {
        QTest::addColumn<QByteArray>("envelope");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a web page") << QByteArray("<html>login</html>");
        QTest::newRow("not text") << QByteArray("\xff\xfe{}");
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("numbers") << json("{'format':1,'payload':2,'signature':3}");
        QTest::newRow("no base64") << QByteArray(
            json("{'format':'ieum-update-1','payload':'!','signature':'!'}"));
        QTest::newRow("cut") << m_maker.manifest(UpdateMaker::news("0.2.0")).chopped(1);
        QTest::newRow("deep") << QByteArray(60'000, '[');
        QTest::newRow("signed, no object") << m_maker.manifest("7");
        QTest::newRow("signed, no page")
            << m_maker.manifest(json("{'version':'0.2.0','released':'2026-12-01'}"));
        QTest::newRow("signed, plain http")
            << m_maker.manifest(json("{'version':'0.2.0','released':'2026-12-01','page':'http://a'}"));
        QTest::newRow("signed, no number")
            << m_maker.manifest(json("{'version':'0.2b','released':'2026-12-01','page':'https://a'}"));
    }

    void readsNothingThatIsNoManifest()
    {
        QFETCH(const QByteArray, envelope);
        QCOMPARE(codeOf(envelope), QStringLiteral("update.not-a-manifest"));
    }

    void changesArePlainLinesOfBoundedLength()
    {
        const nlohmann::json payload = {{"version", "1"},
                                        {"released", "2026-12-01"},
                                        {"page", "https://a"},
                                        {"changes", {{"ko", {"a\nb\ac", 7, "", std::string(1000, 'x')}}}}};
        const auto read = readUpdateManifest(m_maker.manifest(QByteArray::fromStdString(payload.dump())),
                                             {m_maker.publicKey()});
        QVERIFY(read.ok());
        const QStringList lines = read->changesIn(QStringLiteral("ko"));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QStringLiteral("a bc"));
        QCOMPARE(lines[1].size(), 300);
    }

    // What packaging/updates/sign makes with openssl is what the program reads with libsodium.
    void readsWhatTheSigningCommandMakes()
    {
#ifdef Q_OS_WIN
        QSKIP("The command is a shell's, for whoever publishes.");
#endif
        const QTemporaryDir folder;
        QFile news(folder.filePath(QStringLiteral("news.json")));
        QVERIFY(news.open(QIODevice::WriteOnly) && news.write(UpdateMaker::news("0.2.0")) > 0);
        news.close();
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        shell.start(QStringLiteral("bash"),
                    {QStringLiteral("-ec"),
                     QStringLiteral("openssl genpkey -algorithm ed25519 -out key.pem\n"
                                    "openssl pkey -in key.pem -pubout -outform DER | tail -c 32 > public\n"
                                    "\"$0\" key.pem news.json > latest.json"),
                     QStringLiteral(IEUM_SIGN)});
        QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        QFile key(folder.filePath(QStringLiteral("public"))),
            manifest(folder.filePath(QStringLiteral("latest.json")));
        QVERIFY(key.open(QIODevice::ReadOnly) && manifest.open(QIODevice::ReadOnly));
        QVERIFY(readUpdateManifest(manifest.readAll(), {key.readAll()}).ok());
    }
};

QTEST_GUILESS_MAIN(tst_UpdateManifest)
#include "tst_UpdateManifest.moc"
