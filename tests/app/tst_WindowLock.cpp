// The locked window: it shows nobody anything, loses nothing, and the shop goes on behind it.
#include "app/gui/continuity/AlarmBell.h"
#include "app/gui/lock/LockPage.h"
#include "app/gui/lock/WindowLock.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Toast.h"
#include "core/base/ThreadRule.h"
#include "core/storage/AlarmStore.h"
#include "core/trust/ShopKeys.h"
#include "tests/support/WindowFixture.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString canary = u"은하수 010-0000-7788"_s; // a person that nobody must see
const QString passphrase = u"열려라 참깨"_s;

/// Everything a screen reader can get at, in every window of the program, shown or not.
QStringList everythingSaid(QAccessibleInterface *from)
{
    QStringList words;
    if (!from || !from->isValid())
        return words;
    for (const auto text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        words += from->text(text);
    if (auto *content = from->textInterface())
        words += content->text(0, content->characterCount());
    for (int i = 0; i < from->childCount(); ++i)
        words += everythingSaid(from->child(i));
    return words;
}

QString everythingSaid()
{
    return everythingSaid(QAccessible::queryAccessibleInterface(qApp)).join(u'\n');
}

} // namespace

class tst_WindowLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsSaidBehindIt();
    void whatWasTypedIsThereAgain();
    void aDialogWaitsBehindIt();
    void whatOpensBehindItIsHiddenToo();
    void keysOfTheWindowDoNothing();
    void theShopGoesOn();
    void anAlarmRingsAndShows();
    void itLocksItself();
    void withoutAPassphraseItStaysOpen();
    void aSampleShopStaysOpen();
    void wrongOnesMakeOneWait();
    void theLogKnows();

private:
    void type(const QString &words)
    {
        QWidget *page = m_lock->page();
        QVERIFY(page);
        auto *field = page->findChild<QLineEdit *>();
        QVERIFY(field);
        QVERIFY(
            QTest::qWaitFor([&] { return QApplication::focusWidget() == field; })); // nobody needs a mouse
        QTest::keyClicks(field, u"x"_s);
        field->setText(words);
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    void unlock()
    {
        type(passphrase);
        QVERIFY(QTest::qWaitFor([this] { return !m_lock->isLocked(); }));
        m_window->settle();
    }
    QStringList log()
    {
        const auto opened = openShop(m_window->shop.folder(), m_window->shop.key, *m_window->clock);
        const auto entries = (*opened)->accessEntries.list(0);
        QStringList words;
        for (const AccessEntry &entry : *entries)
            words.prepend((entry.what + u' ' + entry.subject).trimmed());
        return words;
    }

    std::unique_ptr<WindowFixture> m_window;
    std::unique_ptr<WindowLock> m_lock;
};

void tst_WindowLock::init()
{
    AlarmBell::setMuted(false);
    m_window = std::make_unique<WindowFixture>();
    ThreadRule::allowBlockingWorkHere();
    QVERIFY(setPassphrase(m_window->shop.folder(), m_window->shop.key, passphrase).ok());
    // From now on it is a shop like any other, no sample that opens for everybody.
    auto keys = ShopKeys::load(m_window->shop.folder());
    keys->remove(ShopKeys::Slot::Demo);
    QVERIFY(keys->save(m_window->shop.folder()).ok());
    m_lock = std::make_unique<WindowLock>(*m_window->window, *m_window->workspace);
    m_window->window->activateWindow();
    m_window->settle();
}

void tst_WindowLock::cleanup()
{
    m_lock.reset();
    m_window.reset();
}

void tst_WindowLock::nothingIsSaidBehindIt()
{
    m_window->window->setWindowTitle(canary);
    m_window->window->findChild<QLineEdit *>()->setText(canary);
    m_window->window->findChild<Toast *>()->show(canary);
    Dialog dialog(canary, canary, m_window->window.get());
    auto *field = new QLineEdit(canary);
    dialog.addField(canary, field);
    dialog.setWindowTitle(canary);
    dialog.open();
    QVERIFY(everythingSaid().contains(canary));

    m_lock->lock(WindowLock::Why::Asked);
    QCoreApplication::processEvents();
    QVERIFY(m_lock->isLocked());
    QVERIFY2(!everythingSaid().contains(canary), qPrintable(everythingSaid()));
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            QVERIFY(!window->windowTitle().contains(canary));
    }
    m_window->window->setWindowTitle(canary); // read late
    QCOMPARE(everythingSaid().count(canary), 0);

    unlock();
    QCOMPARE(m_window->window->windowTitle(), canary);
    QCOMPARE(dialog.windowTitle(), canary);
    QVERIFY(dialog.isVisible());
    QCOMPARE(field->text(), canary);
    QVERIFY(dialog.isAncestorOf(field));
}

void tst_WindowLock::whatWasTypedIsThereAgain()
{
    m_window->window->openPage(u"orders"_s);
    auto *field = m_window->window->findChild<QLineEdit *>();
    field->setFocus();
    field->setText(u"반쯤 쓴 글"_s);
    QInputMethodEvent composing(u"ㄱ"_s, {});
    QCoreApplication::sendEvent(field, &composing);
    const QSize size = field->size();

    m_lock->lock(WindowLock::Why::Asked);
    unlock();
    QVERIFY(field->isVisible());
    QVERIFY(field->text().startsWith(u"반쯤 쓴 글"_s));
    QVERIFY(field->text().endsWith(u"ㄱ"_s)); // the syllable under composition as well
    QCOMPARE(field->size(), size);
    QCOMPARE(m_window->window->currentPage(), u"orders"_s);
    QVERIFY(m_window->window->isAncestorOf(QApplication::focusWidget()));
}

void tst_WindowLock::aDialogWaitsBehindIt()
{
    Dialog dialog(u"예약을 옮길까요?"_s, {}, m_window->window.get());
    auto *field = new QLineEdit;
    dialog.addField(u"까닭"_s, field);
    dialog.setMainButton(u"옮기기"_s);
    bool isOver = false;
    QTimer::singleShot(20'000, &dialog, &QDialog::reject);
    QTimer::singleShot(0, &dialog, [&] {
        field->setText(u"손님 부탁"_s);
        QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(m_lock->isLocked());
        unlock();
        QVERIFY(dialog.isVisible());
        QCOMPARE(field->text(), u"손님 부탁"_s);
        QTest::keyClick(field, Qt::Key_Return); // its main button is still the one that Return presses
        isOver = true;
    });
    QCOMPARE(dialog.exec(), int(QDialog::Accepted));
    QVERIFY(isOver);
}

void tst_WindowLock::whatOpensBehindItIsHiddenToo()
{
    m_lock->lock(WindowLock::Why::Asked);
    Dialog late(canary, canary, m_window->window.get());
    late.setWindowTitle(canary);
    late.open();
    QCoreApplication::processEvents();
    QVERIFY2(!everythingSaid().contains(canary), qPrintable(everythingSaid()));
    unlock(); // the late question does not keep the keys from the lock
    QVERIFY(late.isVisible());
    QVERIFY(everythingSaid().contains(canary));
}

void tst_WindowLock::keysOfTheWindowDoNothing()
{
    m_window->window->openPage(u"inbox"_s);
    m_lock->lock(WindowLock::Why::Asked);
    QTest::keyClick(m_window->window.get(), Qt::Key_2, Qt::AltModifier);
    QTest::keyClick(m_window->window.get(), Qt::Key_N, Qt::ControlModifier);
    QTest::keyClick(m_window->window.get(), Qt::Key_Escape);
    QVERIFY(m_lock->isLocked());
    QCOMPARE(m_window->window->currentPage(), u"inbox"_s);
    unlock();
}

void tst_WindowLock::theShopGoesOn()
{
    m_lock->lock(WindowLock::Why::Asked);
    bool isWritten = false;
    m_window->workspace->write(
        m_window->window.get(),
        [](Shop &shop) {
            return shop.database->transact([&] { return shop.settings.setValue(u"test"_s, u"came in"_s); });
        },
        [&](const Result<void> &done) { isWritten = done.ok(); });
    QVERIFY(QTest::qWaitFor([&] { return isWritten; }));
    QVERIFY(m_lock->isLocked());
    unlock();
}

void tst_WindowLock::anAlarmRingsAndShows()
{
    m_lock->lock(WindowLock::Why::Asked);
    auto *bell = m_window->window->findChild<AlarmBell *>();
    {
        const auto beside = openShop(m_window->shop.folder(), m_window->shop.key, *m_window->clock);
        Alarm alarm;
        alarm.channel = u"kakao"_s;
        alarm.cause = Alarm::Cause::Probe;
        alarm.since = *instantFromIso(u"2022-10-16T09:00"_s);
        alarm.raisedAt = (*beside)->clock.now();
        QVERIFY((*beside)->alarmStore.raise(alarm).ok());
    }
    QVERIFY(QTest::qWaitFor([&] { return bell->rings() > 0; }));
    QVERIFY(QTest::qWaitFor([] { return everythingSaid().contains(u"카카오"_s); }));
    QTest::keyClicks(QApplication::focusWidget(), u"abc"_s); // whoever types here has answered nothing
    const auto beside = openShop(m_window->shop.folder(), m_window->shop.key, *m_window->clock);
    QVERIFY(!(*beside)->alarms.open()->first().seenAt);
    unlock();
}

void tst_WindowLock::itLocksItself()
{
    m_lock->idleWatch().setLimit(std::chrono::milliseconds(1500));
    m_lock->idleWatch().start();
    QTest::qWait(900);
    QTest::mouseMove(m_window->window.get(), {30, 30});
    QTest::keyClick(m_window->window.get(), Qt::Key_Shift);
    QElapsedTimer untouched;
    untouched.start();
    QVERIFY(QTest::qWaitFor([this] { return m_lock->isLocked(); }, 20'000));
    QVERIFY(untouched.elapsed() >= 1400);
    qInfo("locked %lld ms after the limit of 1500", untouched.elapsed() - 1500);
    unlock();
}

void tst_WindowLock::withoutAPassphraseItStaysOpen()
{
    auto keys = ShopKeys::load(m_window->shop.folder());
    keys->remove(ShopKeys::Slot::Passphrase);
    QVERIFY(keys->save(m_window->shop.folder()).ok());
    QVERIFY(!m_lock->canLock());
    m_lock->idleWatch().setLimit(std::chrono::milliseconds(100));
    m_lock->idleWatch().start();
    QTest::qWait(1200);
    QVERIFY(!m_lock->isLocked());
}

// It opens by itself for whoever tries the program, also when a script gave it a passphrase.
void tst_WindowLock::aSampleShopStaysOpen()
{
    QVERIFY(m_lock->canLock());
    const QString folder = m_window->shop.folder();
    auto keys = ShopKeys::load(folder);
    keys->wrapForDemo(m_window->shop.key);
    QVERIFY(keys->save(folder).ok());
    QVERIFY(!m_lock->canLock());
}

void tst_WindowLock::wrongOnesMakeOneWait()
{
    m_lock->lock(WindowLock::Why::Asked);
    for (int i = 0; i < 5; ++i)
        type(u"틀린 암호"_s);
    auto *page = m_lock->page();
    QVERIFY(everythingSaid().contains(u"초"_s));
    bool isOff = false;
    for (auto *button : page->findChildren<Button *>())
        isOff |= button->isDefault() && !button->isEnabled();
    QVERIFY(isOff);
    type(passphrase); // the right one waits as well
    QVERIFY(m_lock->isLocked());

    m_lock.reset(); // and so it is after a restart
    m_lock = std::make_unique<WindowLock>(*m_window->window, *m_window->workspace);
    m_lock->lock(WindowLock::Why::Asked);
    type(passphrase);
    QVERIFY(m_lock->isLocked());
    QVERIFY(QFile::remove(m_window->shop.folder() + u"/shop.tries"_s));
}

void tst_WindowLock::theLogKnows()
{
    m_lock->lock(WindowLock::Why::Asked);
    type(u"틀린 암호"_s);
    unlock();
    const QStringList words = log();
    QVERIFY(words.indexOf(u"lock asked"_s) >= 0);
    QVERIFY(words.indexOf(u"unlock.refused"_s) > words.indexOf(u"lock asked"_s));
    QVERIFY(words.indexOf(u"unlock"_s) > words.indexOf(u"unlock.refused"_s));
}

QTEST_MAIN(tst_WindowLock)
#include "tst_WindowLock.moc"
