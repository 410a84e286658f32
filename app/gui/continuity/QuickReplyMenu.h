#pragma once

#include "app/gui/continuity/ReplyState.h"
#include "app/gui/shell/Page.h"

#include <QMenu>

namespace ieum {

/// The shop's prepared texts; gives the chosen one with its gaps filled for the customer.
class QuickReplyMenu : public QMenu
{
    Q_OBJECT
public:
    QuickReplyMenu(const PageContext &context, const ReplyState &state, QWidget *parent);

Q_SIGNALS:
    void chosen(const QString &text);

private:
    void fill(const QString &name);

    const PageContext m_context;
    const CustomerId m_customer;
    const QString m_channel;
};

} // namespace ieum
