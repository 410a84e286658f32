#include "app/gui/continuity/PromiseDialog.h"

#include "app/gui/bookings/ComposingField.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Label.h"
#include "core/korean/Display.h"
#include "core/korean/SpokenTime.h"

#include <QVBoxLayout>

namespace ieum {

PromiseDialog::PromiseDialog(const QString &customer, const ShopProfile &shop, Instant now, QWidget *parent)
    : Dialog(tr("When will you call %1?").arg(customer),
             tr("Ieum reminds you in the outage page until you say that the call was made."), parent)
    , m_shop(shop)
    , m_now(now)
    , m_when(new ComposingField(tr("for example: tomorrow 3")))
    , m_why(new ComposingField({}))
    , m_understood(new Label({}, Type::Table, Color::Text2))
{
    addField(tr("When"), m_when);
    content()->addWidget(m_understood);
    addField(tr("What about"), m_why);
    m_act = setMainButton(tr("Keep the promise in mind"));
    connect(m_when, &ComposingField::composedChanged, this, &PromiseDialog::readTime);
    readTime();
}

QString PromiseDialog::why() const
{
    return m_why->composed();
}

void PromiseDialog::readTime()
{
    const SpokenTime spoken = readSpokenTime(m_when->composed(), m_now, m_shop);
    const QDate day = spoken.day.value_or(m_now.inSeoul().date());
    m_dueAt = spoken.time ? Instant::of(seoulTime(day, *spoken.time)) : Instant();
    const bool isAhead = spoken.time && m_dueAt > m_now;
    m_act->setEnabled(isAhead);
    if (m_when->composed().trimmed().isEmpty())
        m_understood->setText(tr("Write the day and the hour."));
    else if (!spoken.time)
        m_understood->setText(tr("The hour is missing."));
    else if (!isAhead)
        m_understood->setText(tr("%1 has passed already.").arg(displayDayTime(m_dueAt)));
    else
        m_understood->setText(displayDayTime(m_dueAt));
}

} // namespace ieum
