#include "core/trust/ShopKeys.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace ieum;

class tst_ShopKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySlotGivesTheSameKey();
    void refusesAnotherPassphrase();
    void takesAPassphraseInEitherSpelling();
    void holdsNoSecretInTheFile();
    void noticesADamagedFile();
    void recoveryCodeIsForgivingAboutItsLook();
    void recoveryCodeNamesTheMistypedGroup();
};

namespace {

struct OneEntryKeychain final : Keychain
{
    QByteArray entry;
    Result<SecretKey> read(const QString &) override { return SecretKey::of(entry); }
    Result<void> write(const QString &, const SecretKey &key) override
    {
        entry = QByteArray(key.view().constData(), SecretKey::size);
        return {};
    }
};

} // namespace

void tst_ShopKeys::everySlotGivesTheSameKey()
{
    QTemporaryDir folder;
    const SecretKey dataKey = SecretKey::random();
    const RecoveryCode code = RecoveryCode::random();
    OneEntryKeychain keychain;
    ShopKeys keys;
    QVERIFY(keys.wrapWithPassphrase(dataKey, QStringLiteral("비밀 문장")).ok());
    QVERIFY(keys.wrapWithKeychain(dataKey, keychain).ok());
    keys.wrapWithRecovery(dataKey, code);
    keys.wrapForDemo(dataKey);
    QVERIFY(keys.save(folder.path()).ok());

    const auto loaded = ShopKeys::load(folder.path());
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->unwrapWithPassphrase(QStringLiteral("비밀 문장")).value().view(), dataKey.view());
    QCOMPARE(loaded->unwrapWithKeychain(keychain).value().view(), dataKey.view());
    QCOMPARE(loaded->unwrapWithRecovery(code).value().view(), dataKey.view());
    QCOMPARE(loaded->unwrapDemo().value().view(), dataKey.view());
}

void tst_ShopKeys::refusesAnotherPassphrase()
{
    ShopKeys keys;
    QVERIFY(keys.wrapWithPassphrase(SecretKey::random(), QStringLiteral("right")).ok());
    QCOMPARE(keys.unwrapWithPassphrase(QStringLiteral("wrong")).error().code,
             QStringLiteral("keys.wrong-passphrase"));
    QCOMPARE(keys.unwrapWithPassphrase(QString()).error().code, QStringLiteral("keys.wrong-passphrase"));
    QVERIFY(!keys.unwrapDemo().ok());
}

void tst_ShopKeys::takesAPassphraseInEitherSpelling()
{
    ShopKeys keys;
    const QString composed = QStringLiteral("한글");
    QVERIFY(keys.wrapWithPassphrase(SecretKey::random(), composed).ok());
    QVERIFY(keys.unwrapWithPassphrase(composed.normalized(QString::NormalizationForm_D)).ok());
}

void tst_ShopKeys::holdsNoSecretInTheFile()
{
    QTemporaryDir folder;
    const SecretKey dataKey = SecretKey::random();
    ShopKeys keys;
    QVERIFY(keys.wrapWithPassphrase(dataKey, QStringLiteral("correct horse")).ok());
    QVERIFY(keys.save(folder.path()).ok());
    QFile file(ShopKeys::pathIn(folder.path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains("correct horse"));
    QVERIFY(!text.contains(dataKey.view().toBase64()) && !text.contains(dataKey.view().toHex()));
#ifdef Q_OS_UNIX // Windows hands down the rights of the shop's folder
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
}

void tst_ShopKeys::noticesADamagedFile()
{
    QTemporaryDir folder;
    QCOMPARE(ShopKeys::load(folder.path()).error().code, QStringLiteral("keys.missing"));
    QFile file(ShopKeys::pathIn(folder.path()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"sl");
    file.close();
    QCOMPARE(ShopKeys::load(folder.path()).error().code, QStringLiteral("keys.damaged"));
}

void tst_ShopKeys::recoveryCodeIsForgivingAboutItsLook()
{
    for (int i = 0; i < 200; ++i) {
        const RecoveryCode code = RecoveryCode::random();
        QString typed = code.text().toLower();
        typed.replace(QLatin1Char('0'), QLatin1Char('o'))
            .replace(QLatin1Char('1'), QLatin1Char('l'))
            .replace(QLatin1Char('-'), QLatin1Char(' '));
        const auto parsed = RecoveryCode::parse(typed);
        QVERIFY(parsed.ok());
        QCOMPARE(parsed->wrappingKey().view(), code.wrappingKey().view());
    }
}

void tst_ShopKeys::recoveryCodeNamesTheMistypedGroup()
{
    int noticed = 0;
    for (int i = 0; i < 200; ++i) {
        QString text = RecoveryCode::random().text();
        QChar &letter = text[3 * 6 + i % 5]; // in the fourth group
        letter = letter == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        const auto parsed = RecoveryCode::parse(text);
        noticed += !parsed.ok() && parsed.error() == Error("recovery.wrong-group", {QStringLiteral("4")});
    }
    // A check letter of 32 lets one mistake in 32 pass; the authenticated box then refuses the key.
    QVERIFY2(noticed > 180, qPrintable(QString::number(noticed)));
    QCOMPARE(RecoveryCode::parse(QStringLiteral("비밀 문장")).error().code,
             QStringLiteral("recovery.not-a-code"));
}

QTEST_GUILESS_MAIN(tst_ShopKeys)
#include "tst_ShopKeys.moc"
