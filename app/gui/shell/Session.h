#pragma once

#include "app/workspace/Workspace.h"
#include "core/trust/ShopKeys.h"

#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace ieum {

class MainWindow;
class Theme;
class WindowLock;

/// How the program was started.
struct StartOptions
{
    QString folder;                     ///< of the shop
    std::shared_ptr<const Clock> clock; ///< the shop's time
    Workspace::Network network = Workspace::Network::Allowed;
    QStringList files; ///< to bring in

    /// Reads --data, --now, --offline, --lang and files. Errors: usage.*.
    static Result<StartOptions> parse(const QStringList &arguments);
    /// A sample shop opens at its own clock (unless --now says another) and never reaches for a network.
    void becomeSample();
    bool isNowGiven = false;
};

/// One run of the window: unlocks the shop, shows it, locks it, and builds the window anew when size or
/// language change.
class Session : public QObject
{
    Q_OBJECT
public:
    Session(StartOptions options, Theme &theme);
    ~Session() override;

    /// Asks for the passphrase when it is needed. False: the owner gave up, or the shop could not be opened
    /// (said).
    bool start();
    MainWindow *window() const { return m_window.get(); }
    /// Brings the window forward, with these files on the import page; they wait while the shop is locked.
    void bringIn(const QStringList &files);

private:
    bool startAnew();
    bool startSample();
    void sayThatItIsASample();
    void leaveSample();
    void offerRecoverySheet(const QString &shopName, const SecretKey &key);
    bool openWorkspace();
    bool openWith(SecretKey key, const Account &account = {});
    std::optional<ShopKeys::Opened> unlock();
    void showWindow(const QString &page);
    void rebuildWindow();
    void watchOver(MainWindow &window);
    void lock();
    void handOver();
    void replaceShop(const QString &restored);

    const StartOptions m_asked; ///< as the program was started
    StartOptions m_options;     ///< of what is open: the sample shop is another folder
    Theme &m_theme;
    QStringList m_waiting; ///< files for a window that is not there yet
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WindowLock> m_lock; ///< goes first: it holds what the window shows
    std::optional<int> m_wrongBefore;   ///< passphrases before the right one, when one was typed
};

} // namespace ieum
