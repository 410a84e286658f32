#include "app/gui/shell/Session.h"

#include "app/gui/firstrun/FirstRunDialog.h"
#include "app/gui/firstrun/RecoverySheetDialog.h"
#include "app/gui/firstrun/UnlockDialog.h"
#include "app/gui/lock/WindowLock.h"
#include "app/gui/shell/ErrorDialog.h"
#include "app/gui/shell/MainWindow.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/style/States.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Dialog.h"
#include "app/workspace/CreateShop.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/ShopFolder.h"
#include "app/workspace/UpdateWatch.h"
#include "core/trust/ShopKeys.h"
#include "translations/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTimer>

namespace ieum {

namespace {

using namespace std::chrono_literals;
constexpr auto callersHear = 50ms;

Result<std::shared_ptr<const Clock>> clockFor(const QString &now)
{
    if (now.isEmpty())
        return std::shared_ptr<const Clock>(std::make_shared<SystemClock>());
    IEUM_TRY_ASSIGN(start, instantFromIso(now));
    return std::shared_ptr<const Clock>(std::make_shared<StartedClock>(start));
}

void comeForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

Result<StartOptions> StartOptions::parse(const QStringList &arguments)
{
    const QString data = QStringLiteral("data"), now = QStringLiteral("now"),
                  offline = QStringLiteral("offline"), lang = QStringLiteral("lang");
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {{data, QCoreApplication::translate("Session", "The shop's folder."), QStringLiteral("DIR")},
         {now, QCoreApplication::translate("Session", "The clock of this run starts there."),
          QStringLiteral("ISO8601")},
         {offline, QCoreApplication::translate("Session", "No network at all in this run.")},
         {lang, QCoreApplication::translate("Session", "ko or en."), QStringLiteral("LANGUAGE")}});
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QCoreApplication::translate("Session", "Files to bring in."),
                                 QStringLiteral("[FILE…]"));
    parser.process(arguments);
    StartOptions options;
    options.folder = parser.isSet(data) ? parser.value(data) : defaultShopFolder();
    IEUM_TRY_ASSIGN(clock, clockFor(parser.value(now)));
    options.clock = clock;
    options.network = parser.isSet(offline) ? Workspace::Network::Offline : Workspace::Network::Allowed;
    options.isNowGiven = parser.isSet(now);
    options.files = parser.positionalArguments();
    if (isSampleShop(options.folder))
        options.becomeSample();
    installTranslations(parser.isSet(lang) ? parser.value(lang) : Preferences().language());
    return options;
}

void StartOptions::becomeSample()
{
    if (!isNowGiven)
        clock = std::make_shared<StartedClock>(sampleShopTime());
    network = Workspace::Network::Offline;
}

Session::Session(StartOptions options, Theme &theme)
    : m_asked(options)
    , m_options(std::move(options))
    , m_theme(theme)
    , m_waiting(m_options.files)
{
    connect(&theme, &Theme::stepChanged, this, &Session::rebuildWindow, Qt::QueuedConnection);
}

Session::~Session() = default;

bool Session::start()
{
    if (!ShopFolder(m_options.folder).hasShop())
        return startAnew();
    if (!openWorkspace())
        return false;
    showWindow({});
    return true;
}

bool Session::startAnew()
{
    FirstRunDialog dialog(m_options.folder);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (dialog.wantsLargeText()) {
        Preferences().setStep(Step::Large);
        m_theme.setStep(Step::Large);
    }
    if (dialog.choice() == FirstRunDialog::Choice::Sample)
        return startSample();
    SecretKey key = *dialog.takeKey();
    offerRecoverySheet(dialog.shopName(), key);
    if (!openWith(std::move(key)))
        return false;
    showWindow(dialog.choice() == FirstRunDialog::Choice::Import ? QStringLiteral("import") : QString());
    return true;
}

// Beside the owner's own folder, which stays free for the real shop.
bool Session::startSample()
{
    m_options.folder += QStringLiteral("-sample");
    const bool isThere = isSampleShop(m_options.folder);
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<void> made = isThere ? Result<void>() : makeSampleShop(m_options.folder);
    QApplication::restoreOverrideCursor();
    if (!made.ok()) {
        showError(nullptr, made.error());
        return false;
    }
    m_options.becomeSample();
    if (!openWorkspace())
        return false;
    showWindow({});
    return true;
}

void Session::sayThatItIsASample()
{
    const QString what = tr("This is the sample shop, on 16 October 2022 at 10 in the morning.");
    const QString calm = tr("All people are invented, and nothing is sent anywhere. Try whatever you like.");
    auto *bar = new Banner(lookOf(Severity::Info), what, calm);
    if (m_options.folder != m_asked.folder)
        bar->addButton(tr("Leave and remove it"), [this] {
            QMetaObject::invokeMethod(this, &Session::leaveSample, Qt::QueuedConnection);
        });
    m_window->setBanner(QStringLiteral("sample"), bar);
}

void Session::leaveSample()
{
    m_lock.reset();
    m_window.reset();
    m_workspace.reset();
    const Result<void> removed = removeSampleShop(m_options.folder);
    m_options = m_asked;
    if (!removed.ok())
        showError(nullptr, removed.error());
    if (!start())
        QCoreApplication::quit();
}

void Session::offerRecoverySheet(const QString &shopName, const SecretKey &key)
{
    auto code = makeRecoverySheet(m_options.folder, key);
    if (!code)
        return showError(nullptr, code.error());
    const QDate today = m_options.clock->now().inSeoul().date();
    RecoverySheetDialog(RecoverySheet(shopName, *std::move(code), today)).exec();
}

bool Session::openWorkspace()
{
    std::optional<ShopKeys::Opened> opened = unlock();
    return opened && openWith(std::move(opened->dataKey), opened->account);
}

bool Session::openWith(SecretKey key, const Account &account)
{
    auto opened =
        Workspace::open(m_options.folder, std::move(key), m_options.clock, m_options.network, account);
    if (!opened) {
        showError(nullptr, opened.error());
        return false;
    }
    m_workspace = std::move(opened).value();
    if (m_options.network == Workspace::Network::Allowed)
        new UpdateWatch(UpdateCheck::Source::builtIn(), m_workspace.get());
    return true;
}

std::optional<ShopKeys::Opened> Session::unlock()
{
    auto opened = unlockWithoutAsking(m_options.folder);
    if (opened)
        return std::move(opened).value();
    UnlockDialog dialog(m_options.folder);
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    m_wrongBefore = dialog.wrongBefore();
    return dialog.takeOpened();
}

void Session::showWindow(const QString &page)
{
    m_lock.reset();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_theme);
    watchOver(*m_window);
    connect(m_window.get(), &MainWindow::shopRestored, this, &Session::replaceShop, Qt::QueuedConnection);
    connect(m_window.get(), &MainWindow::closed, this, &QCoreApplication::quit);
    if (isSampleShop(m_options.folder))
        sayThatItIsASample();
    if (!page.isEmpty())
        m_window->openPage(page);
    m_window->show();
    if (!m_waiting.isEmpty())
        bringIn(std::exchange(m_waiting, {}));
}

void Session::rebuildWindow()
{
    if (!m_window)
        return;
    m_window->keepDrafts();
    const QString page = m_window->currentPage();
    showWindow(page);
}

void Session::watchOver(MainWindow &window)
{
    m_lock = std::make_unique<WindowLock>(window, *m_workspace);
    if (const auto wrong = std::exchange(m_wrongBefore, std::nullopt))
        m_lock->reportStart(*wrong);
    connect(&window, &MainWindow::lockRequested, this, &Session::lock, Qt::QueuedConnection);
    connect(m_lock.get(), &WindowLock::aboutToLock, &window, &MainWindow::keepDrafts);
    connect(m_lock.get(), &WindowLock::taken, this, &Session::handOver, Qt::QueuedConnection);
}

void Session::lock()
{
    if (m_lock->canLock())
        return m_lock->lock(WindowLock::Why::Asked);
    PageTarget target;
    target.filter = QStringLiteral("lock");
    if (ask(m_window.get(), tr("There is no passphrase yet"),
            tr("Whoever locks the shop must be able to open it again. Choose a passphrase first; then Ctrl+L "
               "locks the shop."),
            tr("Choose a passphrase")))
        m_window->openPage(QStringLiteral("settings"), target);
}

// Questions that the former one left open go unanswered, and the window is built anew with the rights of the
// one who has come. What was typed into conversations is kept as drafts.
void Session::handOver()
{
    bool hadQuestions = false;
    while (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        dialog->done(QDialog::Rejected);
        hadQuestions = true;
    }
    // Their callers hear of it first; some may ask once more.
    if (hadQuestions)
        QTimer::singleShot(callersHear, this, &Session::handOver);
    else
        rebuildWindow();
}

// The restored shop takes the name of the present one, which goes on living beside it under another.
void Session::replaceShop(const QString &restored)
{
    m_window->keepDrafts();
    m_lock.reset();
    m_window.reset();
    m_workspace.reset();
    const QString time = m_options.clock->now().inSeoul().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    const QString kept = m_options.folder + QStringLiteral("-before-restore-") + time;
    const bool isMoved = QDir().rename(m_options.folder, kept);
    if (isMoved && !QDir().rename(restored, m_options.folder))
        (void)QDir().rename(kept, m_options.folder);
    const bool isReplaced = isMoved && !QFile::exists(restored);
    const QString other = QDir::toNativeSeparators(isReplaced ? kept : restored);
    if (!openWorkspace())
        return QCoreApplication::quit();
    showWindow({});
    if (isReplaced)
        tell(m_window.get(), tr("The shop is restored."),
             tr("The shop as it stood before is kept in %1.").arg(other));
    else
        tell(
            m_window.get(), tr("The restored shop lies in another folder."),
            tr("The present shop is open as it was; another program holds its folder. The restored one is in "
               "%1: start Ieum again and restore once more.")
                .arg(other));
}

void Session::bringIn(const QStringList &files)
{
    // Before the shop is open its first question comes to the front, and the files wait.
    QWidget *front = m_window ? m_window.get() : QApplication::activeModalWidget();
    PageTarget target;
    target.files = files;
    if (!m_window)
        m_waiting += files;
    else if (!files.isEmpty())
        m_window->openPage(QStringLiteral("import"), target);
    if (front)
        comeForward(*front);
}

} // namespace ieum
