#include "core/trust/AccountBook.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include <ctime>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

/// Accounts within the key file: who opens the shop, as what, and what a forged or damaged file gives.
class tst_AccountBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theShopsPassphraseBecomesTheOwners();
    void everybodyOpensWithHisOwn();
    void withoutAPassphraseThereIsNoOwner();
    void staffClosesTheKeychain();
    void thereIsAlwaysAnOwner();
    void aDisabledOneOpensNothing();
    void onePersonOneAccount();
    void nobodyMakesHimselfAnOwner();
    void aDamagedSlotIsSaid();
    void anOlderFileIsReadAsBefore();
    void manyAccountsCostOneDerivation();

private:
    QJsonObject content() const { return QJsonDocument::fromJson(m_keys.toText()).object(); }
    /// The file as somebody with a text editor leaves it; its sum is gone, as an older file has none.
    static Result<ShopKeys> edited(QJsonObject root)
    {
        root.remove(u"sum"_s);
        root.insert(u"version"_s, 1);
        return ShopKeys::fromText(QJsonDocument(root).toJson());
    }
    AccountBook book() { return {m_keys, m_dataKey, m_clock}; }

    SystemClock m_clock;
    ShopKeys m_keys;
    SecretKey m_dataKey;
};

void tst_AccountBook::init()
{
    m_keys = ShopKeys();
    m_dataKey = SecretKey::random();
    QVERIFY(m_keys.wrapWithPassphrase(m_dataKey, u"사장 암호"_s).ok());
}

void tst_AccountBook::theShopsPassphraseBecomesTheOwners()
{
    QVERIFY(m_keys.open(u"사장 암호"_s)->account.id.isEmpty());
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    const auto opened = m_keys.open(u"사장 암호"_s);
    QCOMPARE(opened->account.role, Role::Owner);
    QVERIFY(!opened->account.id.isEmpty());
    QCOMPARE(opened->dataKey.view(), m_dataKey.view());
    QCOMPARE(m_keys.accounts().size(), 2);
    QCOMPARE(m_keys.firstOwner().id, opened->account.id);
}

void tst_AccountBook::everybodyOpensWithHisOwn()
{
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    const auto reread = ShopKeys::fromText(m_keys.toText());
    QCOMPARE(reread->open(u"직원 암호"_s)->account.name, u"윤슬"_s);
    QCOMPARE(reread->open(u"직원 암호"_s)->dataKey.view(), m_dataKey.view());
    QCOMPARE(reread->open(u"직원 암호"_s, u"윤슬"_s)->account.role, Role::Staff);
    // His words do not open somebody else's account.
    QCOMPARE(reread->open(u"직원 암호"_s, reread->firstOwner().id).error().code, u"keys.wrong-passphrase"_s);
    QCOMPARE(reread->open(u"아무 말"_s).error().code, u"keys.wrong-passphrase"_s);
    QVERIFY(book().setPassphrase(u"윤슬"_s, u"새 암호"_s).ok());
    QCOMPARE(m_keys.open(u"직원 암호"_s).error().code, u"keys.wrong-passphrase"_s);
    QCOMPARE(m_keys.open(u"새 암호"_s)->account.name, u"윤슬"_s);
}

void tst_AccountBook::withoutAPassphraseThereIsNoOwner()
{
    m_keys.remove(ShopKeys::Slot::Passphrase);
    QCOMPARE(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).error().code,
             u"accounts.no-owner-passphrase"_s);
    QVERIFY(m_keys.accounts().isEmpty());
}

void tst_AccountBook::staffClosesTheKeychain()
{
    struct AnyKeychain final : Keychain
    {
        Result<SecretKey> read(const QString &) override { return Error("keys.keychain-empty"); }
        Result<void> write(const QString &, const SecretKey &) override { return {}; }
    } keychain;
    QVERIFY(m_keys.wrapWithKeychain(m_dataKey, keychain).ok());
    QVERIFY(book().add(u"동업"_s, Role::Owner, u"다른 암호"_s).ok());
    QVERIFY(m_keys.has(ShopKeys::Slot::Keychain));
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    QVERIFY(!m_keys.has(ShopKeys::Slot::Keychain));
    QVERIFY(m_keys.has(ShopKeys::Slot::Passphrase));
}

void tst_AccountBook::thereIsAlwaysAnOwner()
{
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    const QString owner = m_keys.firstOwner().id;
    QCOMPARE(book().disable(owner).error().code, u"accounts.last-owner"_s);
    QCOMPARE(book().setRole(owner, Role::Staff).error().code, u"accounts.last-owner"_s);
    QVERIFY(book().setRole(u"윤슬"_s, Role::Owner).ok());
    QVERIFY(book().disable(owner).ok());
    QCOMPARE(m_keys.firstOwner().name, u"윤슬"_s);
    QCOMPARE(m_keys.open(u"직원 암호"_s)->account.role, Role::Owner);
}

void tst_AccountBook::aDisabledOneOpensNothing()
{
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    QVERIFY(book().disable(u"윤슬"_s).ok());
    QCOMPARE(m_keys.open(u"직원 암호"_s).error().code, u"keys.wrong-passphrase"_s);
    QCOMPARE(book().find(u"윤슬"_s).error().code, u"accounts.none"_s);
    QVERIFY(!m_keys.toText().isEmpty() && m_keys.accounts().last().disabledAt);
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"다시 온 사람"_s).ok()); // the name is free again
}

void tst_AccountBook::onePersonOneAccount()
{
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    QCOMPARE(book().add(u" 윤슬 "_s, Role::Staff, u"또"_s).error().code, u"accounts.same-name"_s);
    QCOMPARE(book().add(u"  "_s, Role::Staff, u"또"_s).error().code, u"accounts.no-name"_s);
    QCOMPARE(book().add(u"하람"_s, Role::Staff, {}).error().code, u"accounts.no-passphrase"_s);
}

void tst_AccountBook::nobodyMakesHimselfAnOwner()
{
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    QJsonObject root = content();
    QJsonArray accounts = root.value(u"accounts"_s).toArray();
    QJsonObject staff = accounts[1].toObject();
    staff.insert(u"role"_s, u"owner"_s);
    accounts[1] = staff;
    root.insert(u"accounts"_s, accounts);
    const auto forged = edited(root);
    QVERIFY(forged.ok());
    QCOMPARE(forged->open(u"직원 암호"_s).error().code, u"keys.damaged"_s);
    QVERIFY(forged->open(u"사장 암호"_s).ok());
}

void tst_AccountBook::aDamagedSlotIsSaid()
{
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    QByteArray text = m_keys.toText();
    const qsizetype place = text.lastIndexOf("\"box\":\"") + 12;
    text[place] = text[place] == 'A' ? 'B' : 'A';
    QCOMPARE(ShopKeys::fromText(text).error().code, u"keys.damaged"_s);

    QJsonObject root = content(); // and one whose box is cut, in a file without a sum
    QJsonArray accounts = root.value(u"accounts"_s).toArray();
    QJsonObject staff = accounts[1].toObject();
    QJsonObject slot = staff.value(u"slot"_s).toObject();
    slot.insert(u"box"_s, u"AAAA"_s);
    staff.insert(u"slot"_s, slot);
    accounts[1] = staff;
    root.insert(u"accounts"_s, accounts);
    QCOMPARE(edited(root)->open(u"직원 암호"_s).error().code, u"keys.damaged"_s);
    QVERIFY(edited(root)->open(u"사장 암호"_s, m_keys.firstOwner().id).ok());
}

void tst_AccountBook::anOlderFileIsReadAsBefore()
{
    QCOMPARE(content().value(u"version"_s).toInt(), 2); // no account: an older program reads it still
    QVERIFY(book().add(u"윤슬"_s, Role::Staff, u"직원 암호"_s).ok());
    QCOMPARE(content().value(u"version"_s).toInt(), 3);
}

void tst_AccountBook::manyAccountsCostOneDerivation()
{
    const auto cost = [this](const QString &typed) {
        const std::clock_t before = std::clock();
        const bool isOpen = m_keys.open(typed).ok();
        qInfo("%s: %.3f s of CPU", isOpen ? "opened" : "refused",
              double(std::clock() - before) / CLOCKS_PER_SEC);
        return isOpen;
    };
    for (int i = 0; i < 4; ++i)
        QVERIFY(book().add(u"직원 %1"_s.arg(i), Role::Staff, u"암호 %1"_s.arg(i)).ok());
    QVERIFY(cost(u"사장 암호"_s)); // the last one tried
    QVERIFY(!cost(u"아무 말"_s));
    QSet<QString> salts;
    const QJsonArray rows = content().value(u"accounts"_s).toArray();
    for (const auto &row : rows)
        salts += row.toObject().value(u"slot"_s).toObject().value(u"salt"_s).toString();
    QCOMPARE(salts.size(), 1);
}

QTEST_GUILESS_MAIN(tst_AccountBook)
#include "tst_AccountBook.moc"
