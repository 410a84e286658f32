#include "app/gui/firstrun/FirstRunDialog.h"
#include "app/gui/firstrun/RecoverySheet.h"
#include "app/gui/firstrun/UnlockDialog.h"
#include "app/gui/widgets/Button.h"
#include "tests/support/TestShop.h"

#include <QInputMethodEvent>
#include <QLineEdit>
#include <QProcess>
#include <QtTest>

using namespace ieum;

class tst_FirstRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksForTheName();
    void makesTheShopWithAPassphrase();
    void wrongPassphraseMakesOneWait();
    void sheetHoldsTheCode();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("shop")); }
    static void press(QWidget &dialog, const QString &name);
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_FirstRun::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("IEUM_PASSPHRASE", "열려라 참깨"); // as a script would; no keychain is touched
}

void tst_FirstRun::press(QWidget &dialog, const QString &name)
{
    for (auto *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == name)
            return QTest::mouseClick(button, Qt::LeftButton);
    }
    QFAIL(qPrintable(QStringLiteral("no button ") + name));
}

void tst_FirstRun::asksForTheName()
{
    FirstRunDialog dialog(folder());
    dialog.show();
    press(dialog, QStringLiteral("Begin"));
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.focusWidget(), dialog.findChild<QLineEdit *>());
    QVERIFY(!QDir(folder()).exists());
}

void tst_FirstRun::makesTheShopWithAPassphrase()
{
    FirstRunDialog dialog(folder());
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>();
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("달빛공방"));
    QCoreApplication::sendEvent(name, &typed);
    press(dialog, QStringLiteral("Begin empty"));
    press(dialog, QStringLiteral("Begin"));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.choice(), FirstRunDialog::Choice::Empty);

    const SystemClock clock;
    auto key = dialog.takeKey();
    QVERIFY(key.has_value());
    auto shop = openShop(folder(), *key, clock);
    QVERIFY(shop.ok());
    QCOMPARE((*shop)->settings.profile()->name, QStringLiteral("달빛공방"));
    QVERIFY(unlockWithoutAsking(folder()).ok());
}

void tst_FirstRun::wrongPassphraseMakesOneWait()
{
    NewShop shop;
    shop.profile.name = QStringLiteral("달빛공방");
    shop.protection = NewShop::Protection::Passphrase;
    shop.passphrase = QStringLiteral("열려라 참깨");
    test::MemoryKeychain keychain;
    QVERIFY(createShop(folder(), shop, keychain).ok());

    UnlockDialog dialog(folder());
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>();
    for (int i = 0; i < 5; ++i) {
        field->setText(QStringLiteral("틀린 암호"));
        press(dialog, QStringLiteral("Open the shop"));
    }
    QVERIFY(!dialog.takeOpened().has_value());
    for (auto *button : dialog.findChildren<Button *>()) {
        if (button->isDefault())
            QVERIFY(!button->isEnabled());
    }
}

void tst_FirstRun::sheetHoldsTheCode()
{
    const RecoveryCode code = RecoveryCode::random();
    const QString path = m_folder->filePath(QStringLiteral("sheet.pdf"));
    QVERIFY(RecoverySheet(QStringLiteral("달빛공방"), code, QDate(2022, 10, 16)).savePdf(path).ok());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const QString &group : code.text().split(QLatin1Char('-')))
        QVERIFY2(text.contains(group), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("달빛공방")));
    QCOMPARE(RecoverySheet({}, code, {}).savePdf(QStringLiteral("/nowhere/sheet.pdf")).error().code,
             QStringLiteral("file.not-writable"));
}

QTEST_MAIN(tst_FirstRun)
#include "tst_FirstRun.moc"
