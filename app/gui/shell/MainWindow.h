#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/shell/Pages.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>

class QStackedWidget;
class QVBoxLayout;

namespace ieum {

class Header;
class NavigationRail;
class StatusBar;
class Toast;

/// The frame of the window: rail, header, banners, the pages, status bar. Everything that is about orders,
/// messages or bookings is in the pages.
class MainWindow : public QMainWindow, private Shell
{
    Q_OBJECT
public:
    /// `workspace` and `theme` must outlive the window.
    MainWindow(Workspace &workspace, Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Makes the page when nobody has needed it yet; nullptr when there is none of that name.
    Page *page(const QString &id);
    QString currentPage() const { return m_current; }
    void openPage(const QString &page, const PageTarget &target = {}) override;
    void toast(const QString &text, const ToastAction &action = {}) override;
    void fail(const Error &error) override;
    void setBanner(const QString &name, Banner *banner) override;
    void replaceShop(const QString &restoredFolder) override { Q_EMIT shopRestored(restoredFolder); }
    /// Asks every page to hand over what is being typed.
    void keepDrafts();

Q_SIGNALS:
    void lockRequested();
    void shopRestored(const QString &folder);
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    /// One page more; once the window stands painted, since nobody shall wait for pages he does not see. The
    /// first one opens, unless another was asked for: a start shows its frame at once.
    void buildNextPage();
    void connectParts();
    void addWindowActions();
    QAction *addWindowAction(const QString &text, const QKeySequence &key, std::function<void()> act);
    void refresh();
    /// A key that the page uses itself is the page's.
    void giveWayTo(const Page &page);
    void focusPage(Page &page);
    void showBanners();
    void readCounters();
    void showPeopleToContact(int people);
    void readTitle();
    void readBackups();
    void tick();
    void nextPane(int step);
    void escape();
    void showHelp();

    Workspace &m_workspace;
    const PageContext m_context;
    const bool m_isSample;
    const QList<PageRow> m_rows;
    QMap<QString, Page *> m_pages;
    QMap<QString, Banner *> m_banners;
    QString m_current;
    NavigationRail *m_rail;
    Header *m_header;
    QVBoxLayout *m_bannerArea;
    QStackedWidget *m_stack;
    StatusBar *m_status;
    Toast *m_toast;
    QTimer m_clockTick;
    QTimer m_nextPage;
    qint64 m_minute = 0; ///< since 1970, of the last look at what time changes
};

} // namespace ieum
