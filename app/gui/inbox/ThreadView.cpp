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
    , m_delegate(new ThreadDelegate(model, this))
{
    setModel(&model);
    setItemDelegate(m_delegate);
    setAccessibleName(tr("Conversation"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_placeBefore = verticalScrollBar()->value();
        m_wasAtEnd = m_placeBefore == verticalScrollBar()->maximum();
    });
    connect(&model, &ThreadModel::grewBelow, this, &ThreadView::showGrown);
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

// Whoever reads further up stays there.
void ThreadView::showGrown()
{
    doItemsLayout();
    if (m_wasAtEnd)
        scrollToBottom();
    else
        verticalScrollBar()->setValue(m_placeBefore);
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
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    openMenuAt(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void ThreadView::openMenuAt(const QModelIndex &index, const QPoint &place)
{
    const ThreadRow row = *m_model.at(index.row());
    QMenu menu(this);
    if (row.sending) {
        for (const SendingAct act : actsOf(row.sending->state))
            menu.addAction(wordOf(act, row.sending->state), this,
                           [this, act, row] { Q_EMIT actChosen(act, *row.sending); });
    }
    const OfferCard card(row);
    if (row.understood && card.words().isEmpty())
        menu.addAction(tr("Make a booking of it…"), this, [this, row] { Q_EMIT offerTaken(row); });
    if (!card.words().isEmpty()) {
        menu.addAction(card.actWord(), this, [this, row] { Q_EMIT offerTaken(row); });
        menu.addAction(tr("Put the card away"), this, [this, row] { Q_EMIT offerDeclined(row); });
    }
    menu.addAction(tr("Copy the text"), this, &ThreadView::copyCurrent);
    if (row.note.isValid())
        menu.addAction(tr("Remove the note"), this, [this, row] { Q_EMIT removeNoteChosen(row); });
    menu.exec(place);
}

std::optional<SendingAct> ThreadView::actAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const ThreadRow *row = m_model.at(index.row());
    return row ? m_delegate->actAt(visualRect(index), *row, place) : std::nullopt;
}

// The card's buttons, and the underlined words, which are a way to its first one.
std::optional<OfferCard::Act> ThreadView::offerActAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const ThreadRow *row = m_model.at(index.row());
    if (!row)
        return std::nullopt;
    if (m_delegate->isOnUnderstood(visualRect(index), *row, place))
        return OfferCard::Act::Take;
    return m_delegate->offerActAt(visualRect(index), *row, place);
}

void ThreadView::carryOut(OfferCard::Act act, const ThreadRow &row)
{
    // Of a copy: what follows may read the thread anew.
    if (act == OfferCard::Act::Take)
        Q_EMIT offerTaken(ThreadRow(row));
    else
        Q_EMIT offerDeclined(ThreadRow(row));
}

void ThreadView::mouseMoveEvent(QMouseEvent *event)
{
    const bool canBePressed = actAt(event->pos()) || offerActAt(event->pos());
    viewport()->setCursor(canBePressed ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void ThreadView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const ThreadRow *row = m_model.at(indexAt(event->pos()).row());
    if (const auto act = actAt(event->pos()))
        Q_EMIT actChosen(*act, *row->sending);
    else if (const auto offer = offerActAt(event->pos()))
        carryOut(*offer, *row);
}

// Enter does what is most likely wanted of the current row; the menu key shows all of it.
void ThreadView::keyPressEvent(QKeyEvent *event)
{
    const ThreadRow *row = m_model.at(currentIndex().row());
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QList<SendingAct> acts = row && row->sending ? actsOf(row->sending->state) : QList<SendingAct>();
    if (event->matches(QKeySequence::Copy))
        copyCurrent();
    else if (isEnter && !acts.isEmpty())
        Q_EMIT actChosen(acts.first(), *row->sending);
    else if (isEnter && row && row->understood)
        carryOut(OfferCard::Act::Take, *row);
    else if (event->key() == Qt::Key_Delete && row && !OfferCard(*row).words().isEmpty())
        carryOut(OfferCard::Act::Decline, *row);
    else
        QListView::keyPressEvent(event);
}

} // namespace ieum
