#include "app/gui/inbox/ThreadView.h"

#include "app/gui/inbox/ThreadDelegate.h"
#include "app/gui/inbox/ThreadModel.h"
#include "app/gui/style/Look.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace ieum {

ThreadView::ThreadView(ThreadModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new ThreadDelegate(this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Conversation"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    connect(&model, &ThreadModel::opened, this, &ThreadView::showOpened);
    connect(&model, &ThreadModel::grewAbove, this, &ThreadView::keepPlace);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == verticalScrollBar()->minimum() && verticalScrollBar()->maximum() > 0)
            m_model.readOlder();
    });
}

void ThreadView::pointOut(qint64 message)
{
    m_wanted = message;
    m_delegate->setMarked(MessageId{message});
}

void ThreadView::showOpened()
{
    doItemsLayout();
    const int row = m_wanted ? m_model.rowOf(MessageId{m_wanted}) : -1;
    m_wanted = 0;
    if (row >= 0)
        scrollTo(m_model.index(row), PositionAtCenter);
    else
        scrollToBottom();
}

void ThreadView::keepPlace(int rowsAbove)
{
    doItemsLayout();
    if (rowsAbove > 0)
        scrollTo(m_model.index(rowsAbove), PositionAtTop);
}

void ThreadView::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    m_delegate->forgetLayouts();
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
    if (atEnd)
        QMetaObject::invokeMethod(this, &QListView::scrollToBottom, Qt::QueuedConnection);
}

// The style sheet makes every view as white as a list; a thread lies on the window's own grey.
void ThreadView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), color(Color::Window));
    QListView::paintEvent(event);
}

void ThreadView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forgetLayouts();
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

void ThreadView::copyCurrent() const
{
    if (const ThreadRow *row = m_model.at(currentIndex().row()))
        QGuiApplication::clipboard()->setText(row->message.text);
}

void ThreadView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu menu(this);
    menu.addAction(tr("Copy the text"), this, &ThreadView::copyCurrent);
    menu.exec(event->globalPos());
}

void ThreadView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copyCurrent();
    else
        QListView::keyPressEvent(event);
}

} // namespace ieum
