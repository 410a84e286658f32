#include "app/gui/orders/TickHeader.h"

#include "app/gui/orders/OrderListModel.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Style.h"
#include "app/gui/widgets/RowPainting.h"

#include <QMouseEvent>
#include <QPainter>

namespace ieum {

TickHeader::TickHeader(OrderListModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setSectionsClickable(true);
    setSectionResizeMode(Fixed);
    setHighlightSections(false);
    connect(&model, &OrderListModel::ticksChanged, viewport(), qOverload<>(&QWidget::update));
}

QSize TickHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metrics().gridHeader};
}

void TickHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->fillRect(rect, color(Color::Subtle));
    painter->fillRect(rect.x(), rect.bottom(), rect.width(), Metrics::line, color(Color::Line));
    if (section == OrderListModel::Tick) {
        const Qt::CheckState all = m_model.tickState();
        const QStyle::State state = all == Qt::Checked     ? QStyle::State_On
                                    : all == Qt::Unchecked ? QStyle::State_Off
                                                           : QStyle::State_NoChange;
        paintTickBox(*painter, rect, QStyle::State_Enabled | state, metrics().tick);
        return;
    }
    const bool isNumeric = section == OrderListModel::Quantity || section == OrderListModel::ShipBy;
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QRect box = rect.adjusted(metrics().gap8, 0, -metrics().gap8, 0);
    const int icon = metrics().iconSmall;
    const QString text = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (isSorted) {
        const int at =
            isNumeric ? box.right() - icon : box.x() + textWidth(text, Type::SmallStrong) + metrics().gap4;
        const char *arrow = sortIndicatorOrder() == Qt::AscendingOrder ? "chevron-down" : "chevron-up";
        paintIcon(*painter, {at, box.y(), icon, box.height()}, arrow, icon, color(Color::Text2));
    }
    if (isSorted && isNumeric)
        box.adjust(0, 0, -icon - metrics().gap4, 0);
    paintText(*painter, box, text, Type::SmallStrong, Color::Text2,
              (isNumeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

void TickHeader::mousePressEvent(QMouseEvent *event)
{
    if (logicalIndexAt(event->pos()) != OrderListModel::Tick) {
        QHeaderView::mousePressEvent(event);
        return;
    }
    m_model.tickAll(m_model.tickState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

} // namespace ieum
