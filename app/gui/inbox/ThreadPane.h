#pragma once

#include "app/gui/shell/Page.h"

class QStackedWidget;

namespace ieum {

class Button;
class ElidedLabel;
class EmptyState;
class IconButton;
class OfferActs;
class ReplyBox;
class ThreadActs;
class ThreadModel;
class ThreadView;

/// The middle pane of the inbox: who it is, the conversation over all channels, and the reply box.
class ThreadPane : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadPane(const PageContext &context, QWidget *parent = nullptr);

    void setCustomer(CustomerId customer, MessageId message = {});
    CustomerId customer() const { return m_customer; }
    void refresh();
    void keepDraft();
    void markHandled();
    /// Offers until when the conversation may be put aside.
    void openSnoozeMenu();
    void focusReply();
    ThreadView *view() const { return m_view; }
    /// For narrow windows: the button that shows the customer's card.
    Button *cardButton() const { return m_card; }
    /// For very narrow ones: back to the list.
    IconButton *backButton() const { return m_back; }

Q_SIGNALS:
    /// It no longer waits, or was put aside.
    void closed(ieum::CustomerId customer);
    void reopened(ieum::CustomerId customer);

private:
    QWidget *buildHead();
    void connectParts();
    void showCustomer();

    const PageContext m_context;
    CustomerId m_customer;
    ThreadModel *m_model;
    ThreadActs *m_acts;
    OfferActs *m_offers;
    ThreadView *m_view;
    ElidedLabel *m_name;
    ElidedLabel *m_channels;
    IconButton *m_back;
    Button *m_later;
    Button *m_handled;
    Button *m_card;
    QStackedWidget *m_stack;
    ReplyBox *m_reply;
};

} // namespace ieum
