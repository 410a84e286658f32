#pragma once

#include "app/gui/shell/Shell.h"
#include "core/base/Time.h"

#include <QKeySequence>
#include <QWidget>

class QAction;

namespace ieum {

class Theme;
class Workspace;

/// What every page is made with.
struct PageContext
{
    Workspace &workspace;
    Shell &shell;
    Theme &theme;
    /// Of a page, from its first child on: a page that moved in afterwards would have every widget in it
    /// styled twice.
    QWidget *parent = nullptr;
};

/// One view of the window. Made once, when the window is made; shown and hidden after that. A page never
/// touches a Shop: it asks the workspace and gets values back.
///
///     class OrdersPage : public Page {
///     public:
///         explicit OrdersPage(const PageContext &context) : Page(context)
///         {
///             addPageAction(tr("New order"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] { … });
///         }
///         void refresh() override { workspace().read(this, [](Shop &shop) { … }, [this](auto result) { … });
///         }
///     };
///
/// One line in Pages.cpp puts it on the rail.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(const PageContext &context);

    /// Reads again what is shown. Called when the page becomes visible and after every commit of anybody
    /// while it is. Must keep selection, scroll position and what is being typed.
    virtual void refresh() = 0;
    /// Called after the page was made visible.
    virtual void open(const PageTarget &target);
    /// Where F6 goes, in order; each focuses its first useful child. None: the page itself.
    virtual QList<QWidget *> panes() const;
    /// Esc: closes the topmost thing of the page; false when there was none.
    virtual bool escape();
    /// Called before the program ends or locks: hand over what is being typed.
    virtual void keepDrafts();

protected:
    Workspace &workspace() const { return m_context.workspace; }
    Shell &shell() const { return m_context.shell; }
    const PageContext &context() const { return m_context; }
    Instant now() const;

    /// An act of this page: works while the page is shown, before an act of the window with the same key;
    /// stands in the palette (Ctrl+K) and on the F1 sheet.
    QAction *addPageAction(const QString &text, const QKeySequence &key, std::function<void()> act);

private:
    const PageContext m_context;
};

} // namespace ieum
