#pragma once

#include "app/gui/inbox/OfferCard.h"
#include "app/gui/inbox/SendingWords.h"
#include "core/base/Id.h"

#include <QListView>

namespace ieum {

class ThreadDelegate;
class ThreadModel;
struct ThreadRow;

/// The messages of one customer. Stays at the newest end unless one has scrolled up; asks for older ones at
/// the top.
class ThreadView : public QListView
{
    Q_OBJECT
public:
    ThreadView(ThreadModel &model, QWidget *parent = nullptr);

    void pointOut(qint64 message);
    /// The text of the current message, as it was written.
    void copyCurrent() const;

Q_SIGNALS:
    void actChosen(ieum::SendingAct act, const ieum::OutboxMessage &message);
    void removeNoteChosen(const ieum::ThreadRow &note);
    /// A form filled with what was understood is wanted.
    void offerTaken(const ieum::ThreadRow &row);
    void offerDeclined(const ieum::ThreadRow &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void showOpened();
    void keepPlace(int rowsAbove);
    void showGrown();
    void openMenuAt(const QModelIndex &index, const QPoint &place);
    std::optional<SendingAct> actAt(const QPoint &place) const;
    std::optional<OfferCard::Act> offerActAt(const QPoint &place) const;
    void carryOut(OfferCard::Act act, const ThreadRow &row);

    ThreadModel &m_model;
    ThreadDelegate *m_delegate;
    qint64 m_wanted = 0;
    int m_placeBefore = 0; ///< where one was when the rows changed
    bool m_wasAtEnd = true;
};

} // namespace ieum
