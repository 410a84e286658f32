#pragma once

#include "app/gui/shell/Page.h"

class QSplitter;

namespace ieum {

class ConversationPane;
class CustomerPane;
class ThreadPane;

/// The inbox: conversations, one customer's thread over all channels, and the customer's card.
class InboxPage : public Page
{
    Q_OBJECT
public:
    explicit InboxPage(const PageContext &context);

    void refresh() override;
    void open(const PageTarget &target) override;
    QList<QWidget *> panes() const override;
    bool escape() override;
    void keepDrafts() override;

    /// What it needs when it is folded as far as it goes.
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(CustomerId customer, MessageId message = {});
    enum class Turn { List, Thread };
    void take(Turn turn);
    void goBack();
    void connectParts();
    void fold();

    QSplitter *m_splitter; ///< first: it is the parent of the three
    ConversationPane *m_conversations;
    ThreadPane *m_thread;
    CustomerPane *m_card;
    bool m_cardAsked = false; ///< in a narrow window: the owner wants to see it
    Turn m_turn = Turn::List; ///< in a very narrow one: which of the two is seen
};

} // namespace ieum
