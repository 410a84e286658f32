#include "app/gui/orders/OrderDelegate.h"

#include "app/gui/orders/OrderListModel.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Style.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/orders/OrderProblems.h"

#include <QPainter>

#include <algorithm>

namespace ieum {

namespace {

struct ProblemLook
{
    const char *icon;
    Color tone;
};

ProblemLook lookOf(const Error &problem)
{
    if (problem.code == QLatin1String("order.late"))
        return {"clock", Color::Down};
    switch (weightOf(problem)) {
    case ProblemWeight::Stops:
        return {"octagon-x", Color::Down};
    case ProblemWeight::Doubt:
        return {"triangle-alert", Color::Degraded};
    case ProblemWeight::Hint:
        break;
    }
    return {"merge", Color::AccentText};
}

// What weighs most stands first.
QList<Error> byWeight(QList<Error> problems)
{
    std::stable_sort(problems.begin(), problems.end(),
                     [](const Error &a, const Error &b) { return weightOf(a) < weightOf(b); });
    return problems;
}

} // namespace

OrderDelegate::OrderDelegate(const OrderListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize OrderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {metrics().tickCell, metrics().orderRow};
}

void OrderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const bool isTicked = m_model.isTicked(index.row());
    const bool isHovered = option.state & QStyle::State_MouseOver;
    painter->fillRect(option.rect, color(isTicked    ? Color::Selected
                                         : isHovered ? Color::Hover
                                                     : Color::Surface));
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), Metrics::line,
                      color(Color::Line));
    painter->save();
    painter->setClipRect(option.rect);
    paintCell(*painter, option.rect.adjusted(metrics().gap8, 0, -metrics().gap8, 0), index);
    painter->restore();
    if (!(option.state & QStyle::State_Selected))
        return;
    // The current row has one frame around all of its cells.
    const QRect box = option.rect;
    const int ring = Metrics::focusRing;
    painter->fillRect(box.x(), box.y(), box.width(), ring, color(Color::Accent));
    painter->fillRect(box.x(), box.bottom() - ring + 1, box.width(), ring, color(Color::Accent));
    if (index.column() == 0)
        painter->fillRect(box.x(), box.y(), ring, box.height(), color(Color::Accent));
    if (index.column() == OrderListModel::ColumnCount - 1)
        painter->fillRect(box.right() - ring + 1, box.y(), ring, box.height(), color(Color::Accent));
}

void OrderDelegate::paintCell(QPainter &painter, const QRect &box, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter, left = Qt::AlignLeft | Qt::AlignVCenter;
    switch (index.column()) {
    case OrderListModel::Tick: {
        const QStyle::State ticked = m_model.isTicked(index.row()) ? QStyle::State_On : QStyle::State_Off;
        paintTickBox(painter, box.adjusted(-metrics().gap8, 0, metrics().gap8, 0),
                     QStyle::State_Enabled | ticked, metrics().tick);
        break;
    }
    case OrderListModel::Number:
        paintNumber(painter, box, index.row());
        break;
    case OrderListModel::Name:
        paintText(painter, box, text, Type::TableStrong, Color::Text, left);
        break;
    case OrderListModel::Quantity:
        paintText(painter, box, text, Type::Table, Color::Text, right);
        break;
    case OrderListModel::ShipBy: {
        const bool isLate = m_model.isLate(index.row());
        paintText(painter, box, text, isLate ? Type::TableStrong : Type::Table,
                  isLate ? Color::Down : Color::Text2, right);
        break;
    }
    case OrderListModel::Problems:
        paintProblems(painter, box, index.row());
        break;
    default:
        paintText(painter, box, text, Type::Table, Color::Text2, left);
    }
}

void OrderDelegate::paintNumber(QPainter &painter, const QRect &box, int row) const
{
    const OrderLine &line = m_model.line(row);
    const int side = metrics().badgeSmall;
    paintChannelBadge(painter, {box.x(), box.center().y() - side / 2}, line.market, side);
    // A number is shown whole or not at all.
    const QRect rest = box.adjusted(side + metrics().gap8, 0, metrics().gap8, 0);
    if (rest.width() < textWidth(line.orderNo, Type::Table))
        return;
    painter.setFont(font(Type::Table));
    painter.setPen(color(Color::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line.orderNo);
}

void OrderDelegate::paintProblems(QPainter &painter, const QRect &box, int row) const
{
    const OrderLine &line = m_model.line(row);
    const int icon = metrics().iconSmall;
    if (line.problems.isEmpty()) {
        paintIcon(painter, {box.x(), box.y(), icon, box.height()}, "check", icon, color(Color::Text3));
        paintText(painter, box.adjusted(icon + metrics().gap8, 0, 0, 0), OrderListModel::tr("none"),
                  Type::Table, Color::Text3);
        return;
    }
    int x = box.x();
    for (const Error &problem : byWeight(line.problems)) {
        const int room = box.right() - x - icon - metrics().gap8;
        if (room < icon)
            break;
        const ProblemLook look = lookOf(problem);
        paintIcon(painter, {x, box.y(), icon, box.height()}, look.icon, icon, color(look.tone));
        x += icon + metrics().gap4;
        x += paintText(painter, {x, box.y(), room, box.height()}, shortProblemText(problem),
                       Type::TableStrong, look.tone);
        x += metrics().gap12;
    }
}

} // namespace ieum
