#pragma once

#include "app/gui/shell/Page.h"
#include "core/continuity/CallbackService.h"
#include "core/domain/Customer.h"
#include "core/domain/ShopProfile.h"

#include <QWidget>

class QVBoxLayout;

namespace ieum {

/// The calls that the shop has promised the customer of the card, each with the button that says it was made.
/// Takes no room while there are none.
class PromisedCalls : public QWidget
{
    Q_OBJECT
public:
    explicit PromisedCalls(const PageContext &context, QWidget *parent = nullptr);

    void showOf(const Customer &customer, const ShopProfile &shop,
                const QList<CallbackService::Promise> &promises);
    /// Asks when, and keeps the promise.
    void promise();

private:
    void addRow(const CallbackService::Promise &promise);
    void markMade(CallbackId call);

    const PageContext m_context;
    Customer m_customer;
    ShopProfile m_shop;
    QString m_shown; ///< what the rows say; they are not built anew while that stays
    QVBoxLayout *m_rows;
};

} // namespace ieum
