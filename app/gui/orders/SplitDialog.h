#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/orders/OrderService.h"

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace ieum {

/// 나눠 보내기: how many pieces go now, and whether the rest is held until a day.
class SplitDialog : public Dialog
{
    Q_OBJECT
public:
    /// The line has at least two pieces.
    SplitDialog(const OrderLine &line, QDate today, QWidget *parent);

    int now() const;
    OrderService::Rest rest() const;

private:
    QSpinBox *m_now;
    QCheckBox *m_held;
    QDateEdit *m_until;
    QLineEdit *m_why;
};

} // namespace ieum
