#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/orders/OrderService.h"

class QLineEdit;
class QSpinBox;

namespace ieum {

/// 교환 물건 보내기: what goes out in place of a line that came back, and why.
class ReplacementDialog : public Dialog
{
    Q_OBJECT
public:
    ReplacementDialog(const OrderLine &line, QWidget *parent);

    OrderService::Replacement goods() const;

private:
    QLineEdit *m_item;
    QLineEdit *m_option;
    QSpinBox *m_quantity;
    QLineEdit *m_why;
};

} // namespace ieum
