#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/connector/Courier.h"

class QComboBox;
class QLineEdit;

namespace ieum {

/// A number that a courier gave, typed by hand for one box.
class CourierNumberDialog : public Dialog
{
    Q_OBJECT
public:
    CourierNumberDialog(const QList<CourierProfile> &couriers, int lines, QWidget *parent);

    QString courier() const;
    QString number() const;

private:
    QComboBox *m_courier;
    QLineEdit *m_number;
};

} // namespace ieum
