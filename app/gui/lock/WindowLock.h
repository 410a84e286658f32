#pragma once

#include "app/gui/lock/Curtain.h"
#include "app/gui/lock/IdleWatch.h"
#include "app/gui/lock/LockPage.h"
#include "core/base/Result.h"
#include "core/domain/Account.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QMainWindow;

namespace ieum {

class Shop;
class Workspace;

/// Locks and unlocks the window over a shop that stays open: what comes in, what is being printed and the
/// alarms go on. By itself after the shop's time without a touch, or when somebody asks. Not where nothing
/// typed could open it again: a shop without any passphrase.
class WindowLock : public QObject
{
    Q_OBJECT
public:
    enum class Why { Idle, Asked };

    /// Both must outlive this.
    WindowLock(QMainWindow &window, Workspace &workspace);
    ~WindowLock() override;

    /// Whether somebody can open it again.
    bool canLock() const;
    bool isLocked() const { return m_curtain.isDrawn(); }
    void lock(Why why);
    LockPage *page() const { return m_page; } ///< nullptr while it is open
    /// The shop was opened by a passphrase, and before it so many wrong ones were typed: only now is there a
    /// log to write that into.
    void reportStart(int wrongBefore);
    IdleWatch &idleWatch() { return m_idle; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void aboutToLock();
    /// The one who was here before is back: everything is as it was.
    void unlocked();
    /// Somebody else has come: what belongs to the former one must go before he sees it.
    void taken(const Account &by);

private:
    void readLimit();
    void showPage();
    void cover();
    void unlock();
    void note(const char *what, const QString &subject);

    QMainWindow &m_window;
    Workspace &m_workspace;
    int m_minutes = -1; ///< the shop's setting as it was read last
    IdleWatch m_idle;
    Curtain m_curtain;
    QPointer<LockPage> m_page;
    QPointer<QDialog> m_host; ///< of the page, where a dialog would keep keys from the window
    Account m_who;            ///< who was here when it was locked
};

inline constexpr const char *lockMinutesName = "lock.minutes";
/// The shop's setting: after how many minutes without a touch; 0: never.
Result<int> lockMinutes(Shop &shop);

} // namespace ieum
