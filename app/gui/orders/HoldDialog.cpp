#include "app/gui/orders/HoldDialog.h"

#include <QDateEdit>
#include <QLineEdit>

namespace ieum {

HoldDialog::HoldDialog(int count, QDate today, QWidget *parent)
    : Dialog(tr("Hold %n order(s)?", nullptr, count),
             tr("Held orders are not printed. On the day you choose they wait for shipping again by "
                "themselves."),
             parent)
    , m_until(new QDateEdit(today.addDays(1)))
    , m_why(new QLineEdit)
{
    m_until->setMinimumDate(today.addDays(1));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    addField(tr("Until"), m_until);
    addField(tr("Why"), m_why);
    setMainButton(tr("Hold"));
}

QDate HoldDialog::until() const
{
    return m_until->date();
}

QString HoldDialog::why() const
{
    return m_why->text().trimmed();
}

} // namespace ieum
