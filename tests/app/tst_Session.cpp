#include "app/gui/firstrun/ChoiceCard.h"
#include "app/gui/firstrun/FirstRunDialog.h"
#include "app/gui/lock/LockPage.h"
#include "app/gui/shell/MainWindow.h"
#include "app/gui/shell/Session.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/Dialog.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/ShopAccounts.h"
#include "app/workspace/ShopFolder.h"
#include "tests/support/TestShop.h"
#include "translations/Translations.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest>

using namespace ieum;

namespace {

void write(const QString &path)
{
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the owner's own") > 0);
}

QAbstractButton *button(QWidget *parent, const QString &words)
{
    for (auto *candidate : parent->findChildren<QAbstractButton *>()) {
        if (candidate->text().contains(words) || candidate->accessibleName().contains(words))
            return candidate;
    }
    return nullptr;
}

/// Answers the next first-run page with `act`, whenever it comes.
void whenFirstRunComes(QObject *context, const std::function<void(FirstRunDialog &)> &act)
{
    auto *watch = new QTimer(context);
    QObject::connect(watch, &QTimer::timeout, context, [watch, act] {
        if (auto *dialog = qobject_cast<FirstRunDialog *>(QApplication::activeModalWidget())) {
            watch->deleteLater();
            act(*dialog);
        }
    });
    watch->start(10);
}

} // namespace

/// The sample shop from its choice to its end; a window that passes from one person to another.
class tst_Session : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void leavingTheSampleLeadsToTheFirstChoices();
    void onlyASampleIsRemoved();
    void somebodyElseTakesOver();

private:
    QTemporaryDir m_home;
};

void tst_Session::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTranslations(QStringLiteral("ko"));
    qputenv("IEUM_PASSPHRASE", "열려라 참깨");
}

void tst_Session::leavingTheSampleLeadsToTheFirstChoices()
{
    const QString own = m_home.filePath(QStringLiteral("shop")), sample = own + QStringLiteral("-sample");
    write(own + QStringLiteral("/주문서.xlsx")); // no shop yet, but something of the owner's
    Theme theme(*qApp);
    StartOptions options;
    options.folder = own;
    options.clock = std::make_shared<SystemClock>();
    Session session(options, theme);
    whenFirstRunComes(this, [](FirstRunDialog &dialog) {
        button(&dialog, QStringLiteral("예시 가게"))->click();
        button(&dialog, QStringLiteral("시작하기"))->click();
    });
    QVERIFY(session.start());
    QVERIFY(isSampleShop(sample));
    write(sample + QStringLiteral("/송장.pdf")); // saved there by the owner
    int choices = 0;
    whenFirstRunComes(this, [&](FirstRunDialog &dialog) {
        choices = int(dialog.findChildren<ChoiceCard *>().size());
        dialog.reject();
    });
    auto *leave = button(session.window(), QStringLiteral("예시 지우기"));
    QVERIFY(leave);
    leave->click();
    QTRY_COMPARE(choices, 3);
    QVERIFY(!ShopFolder(sample).hasShop());
    QVERIFY(QFile::exists(own + QStringLiteral("/주문서.xlsx")));
    QCOMPARE(QDir(sample).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList(QStringLiteral("송장.pdf")));
}

void tst_Session::onlyASampleIsRemoved()
{
    const QString folder = m_home.filePath(QStringLiteral("real"));
    write(folder + QStringLiteral("/shop.db"));
    QCOMPARE(removeSampleShop(folder).error().code, QStringLiteral("shop.none"));
    QVERIFY(QFile::exists(folder + QStringLiteral("/shop.db")));
}

// The owner leaves a question open and locks; staff unlocks, and finds neither the question nor the rights.
void tst_Session::somebodyElseTakesOver()
{
    NewShop shop;
    shop.profile.name = QStringLiteral("달빛공방");
    shop.protection = NewShop::Protection::Passphrase;
    shop.passphrase = QStringLiteral("열려라 참깨");
    StartOptions options;
    options.folder = m_home.filePath(QStringLiteral("with staff"));
    options.clock = std::make_shared<SystemClock>();
    options.network = Workspace::Network::Offline;
    test::MemoryKeychain keychain;
    const auto key = createShop(options.folder, shop, keychain);
    QVERIFY(key.ok());
    {
        const auto opened = openShop(options.folder, *key, *options.clock);
        QVERIFY(addAccount(**opened, QStringLiteral("윤슬"), Role::Staff, QStringLiteral("직원 암호")).ok());
    }
    Theme theme(*qApp);
    Session session(options, theme);
    QVERIFY(session.start());
    MainWindow *before = session.window();
    QVERIFY(QTest::qWaitForWindowActive(before));
    auto *question = new Dialog(QStringLiteral("사장님의 물음"), {}, before);
    question->open();
    QTest::keyClick(question, Qt::Key_L, Qt::ControlModifier);
    LockPage *page = nullptr;
    QTRY_VERIFY((page = before->findChild<LockPage *>()));
    auto *who = page->findChild<QComboBox *>();
    who->setCurrentIndex(who->findText(QStringLiteral("윤슬")));
    page->findChild<QLineEdit *>()->setText(QStringLiteral("직원 암호"));
    QTest::keyClick(page->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_VERIFY(session.window() != before);
    QVERIFY(!QApplication::activeModalWidget());
    PageTarget target;
    target.filter = QStringLiteral("backup");
    session.window()->openPage(QStringLiteral("settings"), target);
    auto *restore = button(session.window(), QStringLiteral("되돌리기"));
    QVERIFY(restore && !restore->isEnabled());
    QVERIFY(restore->accessibleDescription().contains(QStringLiteral("윤슬")));
}

QTEST_MAIN(tst_Session)
#include "tst_Session.moc"
