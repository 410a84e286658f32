#include "app/gui/bookings/LaneChoice.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"

namespace ieum {

LaneChoice::LaneChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *row = makeRow(metrics().gap4);
    row->setContentsMargins(metrics().gap16, 0, 0, 0); // apart from the choice of the view
    setLayout(row);
    const QStringList names{tr("Staff"), tr("Seats")};
    for (int i = 0; i < names.size(); ++i) {
        auto *tab = new Button(names[i], Button::Kind::Tab);
        tab->setAccessibleName(tr("Columns by: %1").arg(names[i]));
        tab->setChecked(i == static_cast<int>(m_lanes));
        connect(tab, &Button::clicked, this, [this, i] { choose(static_cast<CalendarContent::Lanes>(i)); });
        row->addWidget(tab);
        m_tabs += tab;
    }
    hide();
}

BookingMove LaneChoice::moveTo(BookingId booking, const CalendarSlot &slot) const
{
    BookingMove wish{booking, slot.start, {}, {}, {}};
    (m_lanes == CalendarContent::Lanes::Seats ? wish.seat : wish.staff) = slot.lane;
    return wish;
}

void LaneChoice::offerSeats(bool hasSeats)
{
    setVisible(hasSeats);
    if (!hasSeats && m_lanes != CalendarContent::Lanes::Staff)
        choose(CalendarContent::Lanes::Staff);
}

void LaneChoice::choose(CalendarContent::Lanes lanes)
{
    m_lanes = lanes;
    for (int i = 0; i < m_tabs.size(); ++i)
        m_tabs[i]->setChecked(i == static_cast<int>(lanes));
    Q_EMIT changed();
}

} // namespace ieum
