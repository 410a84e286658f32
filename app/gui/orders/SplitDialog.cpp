#include "app/gui/orders/SplitDialog.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ieum {

SplitDialog::SplitDialog(const OrderLine &line, QDate today, QWidget *parent)
    : Dialog(
          tr("How many of %1 go now?").arg(line.quantity),
          tr("The rest becomes a line of its own and waits. The market's file takes the number of the first "
             "part only."),
          parent)
    , m_now(new QSpinBox)
    , m_held(new QCheckBox(tr("Hold the rest")))
    , m_until(new QDateEdit(today.addDays(1)))
    , m_why(new QLineEdit)
{
    m_now->setRange(1, line.quantity - 1);
    m_now->setValue(line.quantity - 1);
    m_until->setMinimumDate(today.addDays(1));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    addField(tr("Pieces now"), m_now);
    content()->addWidget(m_held);
    addField(tr("Until"), m_until);
    addField(tr("Why"), m_why);
    for (QWidget *field : {static_cast<QWidget *>(m_until), static_cast<QWidget *>(m_why)}) {
        field->setEnabled(false);
        connect(m_held, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
    setMainButton(tr("Send in parts"));
    m_now->setFocus();
}

int SplitDialog::now() const
{
    return m_now->value();
}

OrderService::Rest SplitDialog::rest() const
{
    return m_held->isChecked() ? OrderService::Rest{m_until->date(), m_why->text().trimmed()}
                               : OrderService::Rest{};
}

} // namespace ieum
