#include "app/gui/lock/WindowLock.h"

#include "app/gui/lock/LockPage.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/storage/AccessLog.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QKeyEvent>
#include <QMainWindow>
#include <QVBoxLayout>

namespace ieum {

namespace {

/// Holds the lock page above a dialog that waits for its answer. It cannot be put aside.
class LockHost final : public QDialog
{
public:
    explicit LockHost(QWidget *parent)
        : QDialog(parent)
    {
        setWindowModality(Qt::ApplicationModal);
        setLayout(new QVBoxLayout);
        layout()->setContentsMargins(0, 0, 0, 0);
    }
    void reject() override {}

protected:
    void closeEvent(QCloseEvent *event) override { event->ignore(); }
};

constexpr int usualMinutes = 10;

} // namespace

Result<int> lockMinutes(Shop &shop)
{
    IEUM_TRY_ASSIGN(kept, shop.settings.value(QString::fromLatin1(lockMinutesName)));
    bool isNumber = false;
    const int minutes = kept.value_or(QString()).toInt(&isNumber);
    return isNumber && minutes >= 0 ? minutes : usualMinutes;
}

WindowLock::WindowLock(QMainWindow &window, Workspace &workspace)
    : m_window(window)
    , m_workspace(workspace)
{
    connect(&m_idle, &IdleWatch::idle, this, [this] {
        if (canLock())
            lock(Why::Idle);
        else
            m_idle.start();
    });
    connect(&m_curtain, &Curtain::covered, this, &WindowLock::showPage);
    connect(&workspace, &Workspace::changed, this, &WindowLock::readLimit);
    qApp->installEventFilter(this);
    readLimit();
}

WindowLock::~WindowLock()
{
    delete m_page;
    delete m_host;
}

// A dialog keeps the window's keys from it; this one must work there too.
bool WindowLock::eventFilter(QObject *, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || isLocked() || !QApplication::activeModalWidget())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_L || key->modifiers() != Qt::ControlModifier || !canLock())
        return false;
    lock(Why::Asked);
    return true;
}

bool WindowLock::canLock() const
{
    const auto keys = ShopKeys::load(m_workspace.folder);
    // A sample shop opens by itself for anybody; a lock on it would only shut its visitor out.
    return keys.ok() && keys->has(ShopKeys::Slot::Passphrase) && !keys->has(ShopKeys::Slot::Demo);
}

void WindowLock::readLimit()
{
    m_workspace.read(this, lockMinutes, [this](const Result<int> &minutes) {
        if (minutes.ok() && std::exchange(m_minutes, *minutes) != *minutes)
            m_idle.setLimit(std::chrono::minutes(*minutes));
    });
}

void WindowLock::lock(Why why)
{
    if (isLocked())
        return;
    Q_EMIT aboutToLock();
    note("lock", why == Why::Idle ? QStringLiteral("idle") : QStringLiteral("asked"));
    m_who = m_workspace.account();
    m_idle.stop();
    m_curtain.draw();
    // What happens meanwhile is done by nobody in particular.
    m_workspace.actAs({});
    showPage();
}

// In the window, or above the dialog that was opened last: nothing else gets keys then.
void WindowLock::showPage()
{
    if (!isLocked())
        return;
    delete m_page;
    delete m_host;
    m_page = new LockPage(m_workspace);
    m_page->form()->choose(m_who.id);
    connect(m_page->form(), &UnlockForm::opened, this, &WindowLock::unlock, Qt::QueuedConnection);
    connect(m_page->form(), &UnlockForm::refused, this,
            [this](const QString &account) { note("unlock.refused", account); });
    connect(m_page, &LockPage::switchOffRequested, &m_window, &QWidget::close, Qt::QueuedConnection);
    if (!QApplication::activeModalWidget()) {
        m_window.setCentralWidget(m_page);
    } else {
        m_window.setCentralWidget(new EmptyState("lock", tr("Locked"), {}));
        m_host = new LockHost(&m_window);
        m_host->layout()->addWidget(m_page);
        m_host->setWindowTitle(m_window.windowTitle());
        m_curtain.spare(m_host);
        m_host->show();
        m_host->raise();
        m_host->activateWindow();
    }
    m_page->form()->focusPassphrase();
}

void WindowLock::unlock()
{
    const Account account = m_page->form()->takeOpened().account;
    delete m_page;
    delete m_host;
    delete m_window.takeCentralWidget();
    m_workspace.actAs(account);
    note("unlock", {});
    if (account.id != m_who.id) {
        // Still hidden: the curtain opens over windows of his own.
        Q_EMIT taken(account);
        return;
    }
    m_curtain.open();
    QWidget *front = QApplication::activeModalWidget();
    (front ? front : &m_window)->activateWindow();
    m_idle.start();
    Q_EMIT unlocked();
}

void WindowLock::reportStart(int wrongBefore)
{
    if (wrongBefore > 0)
        note("unlock.refused", QStringLiteral("+%1").arg(wrongBefore));
    note("unlock", {});
}

void WindowLock::note(const char *what, const QString &subject)
{
    m_workspace.write(
        this, [what, subject](Shop &shop) { shop.database->access().note(what, subject); }, [] {});
}

} // namespace ieum
