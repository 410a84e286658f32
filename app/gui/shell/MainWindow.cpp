#include "app/gui/shell/MainWindow.h"

#include "app/gui/continuity/AlarmBell.h"
#include "app/gui/continuity/ChannelStrip.h"
#include "app/gui/settings/WeeklyUpdateCheck.h"
#include "app/gui/shell/DropOverlay.h"
#include "app/gui/shell/ErrorDialog.h"
#include "app/gui/shell/FullDiskBanner.h"
#include "app/gui/shell/Header.h"
#include "app/gui/shell/HelpDialog.h"
#include "app/gui/shell/NavigationRail.h"
#include "app/gui/shell/Palette.h"
#include "app/gui/shell/PaneTravel.h"
#include "app/gui/shell/StatusBar.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/SearchField.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/Workspace.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace ieum {

namespace {

/// Asks for the room of the page that is shown; a wide page in the background moves nobody.
class PageStack final : public QStackedWidget
{
public:
    QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    }
};

constexpr int clockMilliseconds = 10'000;
const QString geometryName = QStringLiteral("window/geometry");

} // namespace

MainWindow::MainWindow(Workspace &workspace, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_context{workspace, *this, theme}
    , m_isSample(isSampleShop(workspace.folder))
    , m_rows(pageTable())
    , m_rail(new NavigationRail(m_rows))
    , m_header(new Header)
    , m_bannerArea(makeColumn(0))
    , m_stack(new PageStack)
    , m_status(new StatusBar)
{
    build();
    m_toast = new Toast(this);
    connectParts();
    addWindowActions();
    readTitle();
    resize(1280, 770);
    restoreGeometry(Preferences().bytes(geometryName));
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto *centre = new QWidget;
    auto *across = makeRow(0);
    centre->setLayout(across);
    across->addWidget(m_rail);
    auto *column = makeColumn(0);
    column->addWidget(m_header);
    column->addLayout(m_bannerArea);
    // Large text on a small screen: a page that needs more room than there is can be moved, and none is cut.
    auto *room = new QScrollArea;
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(m_stack);
    column->addWidget(room, 1);
    column->addWidget(m_status);
    across->addLayout(column, 1);
    setCentralWidget(centre);
    auto *strip = makeChannelStrip(m_context);
    m_header->setStrip(strip);
    connect(strip, &ChannelStrip::peopleToContact, this, &MainWindow::showPeopleToContact);
}

Page *MainWindow::page(const QString &id)
{
    const auto row =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const PageRow &one) { return one.id == id; });
    if (m_pages.contains(id) || row == m_rows.end())
        return m_pages.value(id);
    PageContext context = m_context;
    context.parent = m_stack;
    Page *page = row->make(context);
    page->setAccessibleName(row->title);
    page->setObjectName(id);
    m_pages.insert(id, page);
    m_stack->addWidget(page);
    return page;
}

void MainWindow::buildNextPage()
{
    if (m_current.isEmpty() && !m_rows.isEmpty()) {
        const bool isTyping = m_header->search()->hasFocus(); // somebody was quicker than the first page
        openPage(m_rows.first().id);
        if (isTyping)
            m_header->search()->setFocus();
        return;
    }
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [this](const PageRow &one) { return !m_pages.contains(one.id); });
    if (row == m_rows.end())
        return m_nextPage.stop();
    page(row->id)->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavigationRail::chosen, this, [this](const QString &id) { openPage(id); });
    connect(m_rail, &NavigationRail::lockRequested, this, &MainWindow::lockRequested);
    connect(m_header, &Header::counterChosen, this, [this](const QString &id, const QString &filter) {
        PageTarget target;
        target.filter = filter;
        openPage(id, target);
    });
    connect(m_status, &StatusBar::helpRequested, this, &MainWindow::showHelp);
    connect(m_status, &StatusBar::backupsRequested, this, [this] {
        PageTarget target;
        target.filter = QStringLiteral("backup");
        openPage(QStringLiteral("settings"), target);
    });
    connect(&m_workspace, &Workspace::changed, this, &MainWindow::refresh);
    connect(new DropOverlay(this), &DropOverlay::dropped, this, [this](const QStringList &files) {
        PageTarget target;
        target.files = files;
        openPage(QStringLiteral("import"), target);
    });
    new Palette(*m_header->search(), m_context, m_rows, this);
    new WeeklyUpdateCheck(m_context, this);
    new AlarmBell(m_context, this);
    new FullDiskBanner(m_context, this);
    m_clockTick.setInterval(clockMilliseconds);
    connect(&m_clockTick, &QTimer::timeout, this, &MainWindow::tick);
    m_clockTick.start();
    connect(&m_nextPage, &QTimer::timeout, this, &MainWindow::buildNextPage);
    m_status->setNow(m_workspace.clock->now());
}

// Some things change by time alone: how long somebody waits, what comes back that was put aside, what is
// late.
void MainWindow::tick()
{
    const Instant now = m_workspace.clock->now();
    m_status->setNow(now);
    const qint64 minute = now.milliseconds / 60'000;
    if (std::exchange(m_minute, minute) != minute)
        refresh();
}

void MainWindow::addWindowActions()
{
    const auto find = [this] {
        m_header->search()->setFocus(Qt::ShortcutFocusReason);
        m_header->search()->selectAll();
    };
    addWindowAction(tr("Find"), QKeySequence::Find, find);
    addWindowAction(tr("Go to … or do …"), QKeySequence(Qt::CTRL | Qt::Key_K), find);
    addWindowAction(tr("Next pane"), QKeySequence(Qt::Key_F6), [this] { nextPane(1); });
    addWindowAction(tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { nextPane(-1); });
    addWindowAction(tr("Close the topmost"), QKeySequence(Qt::Key_Escape), [this] { escape(); });
    addWindowAction(tr("Help and keys"), QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    // The phone rings on any page; a page with something new of its own keeps the key.
    addWindowAction(tr("New booking"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        PageTarget target;
        target.filter = QStringLiteral("new");
        openPage(QStringLiteral("bookings"), target);
    });
    addWindowAction(tr("Lock now"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT lockRequested(); });
    addWindowAction(tr("Switch Ieum off"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });
}

QAction *MainWindow::addWindowAction(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

void MainWindow::openPage(const QString &id, const PageTarget &target)
{
    Page *page = this->page(id);
    if (!page)
        return;
    const bool another = m_current != id;
    // Or Qt would hand the focus of the page that goes to whatever comes first on the one that comes.
    if (QWidget *focus = QApplication::focusWidget(); another && focus && m_stack->isAncestorOf(focus))
        focus->clearFocus();
    m_current = id;
    m_rail->setCurrent(id);
    showBanners();
    // The room of the largest page is not asked for on behalf of a smaller one.
    for (Page *other : std::as_const(m_pages)) {
        const auto policy = other == page ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        other->setSizePolicy(policy, policy);
    }
    m_stack->setCurrentWidget(page);
    if (another)
        page->refresh();
    giveWayTo(*page);
    page->open(target);
    focusPage(*page);
}

void MainWindow::giveWayTo(const Page &page)
{
    QSet<QKeySequence> taken;
    for (const QAction *action : page.actions())
        taken += action->shortcut();
    for (QAction *action : actions())
        action->setEnabled(!taken.contains(action->shortcut()));
}

void MainWindow::focusPage(Page &page)
{
    const QWidget *focus = QApplication::focusWidget();
    if (focus && page.isAncestorOf(focus))
        return;
    QWidget *first = firstFocusable(page.panes().value(0, &page));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

void MainWindow::refresh()
{
    readCounters();
    readBackups();
    if (Page *page = m_pages.value(m_current))
        page->refresh();
}

void MainWindow::readCounters()
{
    m_workspace.read(
        this, [](Shop &shop) { return ieum::readCounters(shop); },
        [this](Result<Counters> counters) {
            if (!counters)
                return;
            m_header->setCounters(*counters);
            m_status->setCounters(*counters);
            for (const PageRow &row : m_rows) {
                if (row.badge == PageRow::Badge::Unanswered)
                    m_rail->setCount(row.id, counters->unanswered);
            }
        });
}

void MainWindow::readBackups()
{
    if (m_isSample)
        return; // invented people need none
    m_workspace.read(
        this, [](Shop &shop) { return shop.backups.standing(); },
        [this](const Result<BackupService::Standing> &standing) {
            if (standing)
                m_status->setBackup(*standing, m_workspace.clock->now());
        });
}

void MainWindow::showPeopleToContact(int people)
{
    for (const PageRow &row : m_rows) {
        if (row.badge == PageRow::Badge::Affected)
            m_rail->setCount(row.id, people);
    }
}

void MainWindow::readTitle()
{
    m_workspace.read(
        this, [](Shop &shop) { return shop.settings.profile(); },
        [this](Result<ShopProfile> profile) {
            if (profile)
                setWindowTitle(tr("Ieum · %1").arg(profile->name));
        });
}

void MainWindow::toast(const QString &text, const ToastAction &action)
{
    m_toast->show(text, action);
}

void MainWindow::fail(const Error &error)
{
    showError(this, error);
}

void MainWindow::setBanner(const QString &name, Banner *banner)
{
    delete m_banners.take(name);
    if (!banner)
        return;
    m_banners.insert(name, banner);
    m_bannerArea->addWidget(banner);
    showBanners();
}

// The page that a banner is about says the same itself.
void MainWindow::showBanners()
{
    for (auto banner = m_banners.cbegin(); banner != m_banners.cend(); ++banner)
        banner.value()->setVisible(banner.key() != m_current);
}

void MainWindow::keepDrafts()
{
    for (Page *page : std::as_const(m_pages))
        page->keepDrafts();
}

void MainWindow::nextPane(int step)
{
    QList<QWidget *> panes = {m_rail, m_header};
    if (Page *page = m_pages.value(m_current))
        panes += page->panes().isEmpty() ? QList<QWidget *>{page} : page->panes();
    focusNextPane(panes, step);
}

void MainWindow::escape()
{
    Page *page = m_pages.value(m_current);
    if (page && !page->escape())
        page->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showHelp()
{
    HelpDialog help(keyTable(*this, m_pages.value(m_current)), this);
    help.exec();
}

// Until now nothing was visible that could have taken the keys; they begin in the page, not on the rail.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (Page *page = m_pages.value(m_current))
        focusPage(*page);
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_pages.size() < m_rows.size() && !m_nextPage.isActive())
        m_nextPage.start();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepDrafts();
    Preferences().setBytes(geometryName, saveGeometry());
    event->accept();
    Q_EMIT closed();
}

} // namespace ieum
