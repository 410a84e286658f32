#include "app/gui/continuity/MaintenanceDialog.h"

#include "app/gui/style/Channels.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>

namespace ieum {

namespace {

// The field counts in a zone without daylight saving, so that no hour of Seoul is missing on any PC.
QDateTimeEdit *makeField(const QDateTime &civil)
{
    auto *field = new QDateTimeEdit;
    field->setTimeSpec(Qt::UTC);
    field->setDateTime(QDateTime(civil.date(), civil.time(), Qt::UTC));
    field->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    field->setCalendarPopup(true);
    return field;
}

Instant instantOf(const QDateTimeEdit &field)
{
    return Instant::of(seoulTime(field.date(), field.time()));
}

} // namespace

MaintenanceDialog::MaintenanceDialog(const QList<Channel> &channels, Instant now, QWidget *parent)
    : Dialog(tr("Which maintenance was announced?"),
             tr("Ieum reminds you at six in the evening before, and asks at its end whether it works again."),
             parent)
    , m_channel(new QComboBox)
    , m_from(makeField(seoulTime(now.inSeoul().date().addDays(1), QTime(2, 0))))
    , m_to(makeField(seoulTime(now.inSeoul().date().addDays(1), QTime(6, 0))))
    , m_why(new QLineEdit)
{
    for (const Channel &channel : channels)
        m_channel->addItem(lookOfChannel(channel.id).name, channel.id);
    addField(tr("Channel"), m_channel);
    addField(tr("From"), m_from);
    addField(tr("Until"), m_to);
    addField(tr("What was announced"), m_why);
    m_act = setMainButton(tr("Note it down"));
    connect(m_from, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceDialog::judge);
    connect(m_to, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceDialog::judge);
    m_channel->setFocus();
}

void MaintenanceDialog::judge()
{
    const bool isBackwards = to() <= from();
    m_act->setEnabled(!isBackwards);
    showProblem(isBackwards ? tr("It ends before it begins.") : QString());
}

QString MaintenanceDialog::channel() const
{
    return m_channel->currentData().toString();
}

Instant MaintenanceDialog::from() const
{
    return instantOf(*m_from);
}

Instant MaintenanceDialog::to() const
{
    return instantOf(*m_to);
}

QString MaintenanceDialog::why() const
{
    return m_why->text().trimmed();
}

} // namespace ieum
