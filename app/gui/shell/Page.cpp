#include "app/gui/shell/Page.h"

#include "app/workspace/Workspace.h"

#include <QAction>

namespace ieum {

Page::Page(const PageContext &context)
    : QWidget(context.parent)
    , m_context(context)
{
    setProperty("role", QStringLiteral("page"));
    setAttribute(Qt::WA_StyledBackground);
}

void Page::open(const PageTarget &) {}

QList<QWidget *> Page::panes() const
{
    return {};
}

bool Page::escape()
{
    return false;
}

void Page::keepDrafts() {}

Instant Page::now() const
{
    return m_context.workspace.clock->now();
}

QAction *Page::addPageAction(const QString &text, const QKeySequence &key, std::function<void()> act)
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WindowShortcut); // of a hidden page it does not answer
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    return action;
}

} // namespace ieum
