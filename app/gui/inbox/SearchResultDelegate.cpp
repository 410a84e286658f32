#include "app/gui/inbox/SearchResultDelegate.h"

#include "app/gui/inbox/SearchResultModel.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/Display.h"

#include <QPainter>

namespace ieum {

namespace {

const char *iconOf(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Order:
        return "package";
    case SearchHit::Kind::Waybill:
        return "truck";
    case SearchHit::Kind::Booking:
        return "calendar-days";
    case SearchHit::Kind::Message:
        return "message-square";
    case SearchHit::Kind::Customer:
        break;
    }
    return "user";
}

// The part of a long text around what was looked for.
QString excerpt(const QString &text, const QString &query)
{
    constexpr qsizetype before = 10;
    const QString line = text.simplified();
    const qsizetype at = line.indexOf(query, 0, Qt::CaseInsensitive);
    return at > before ? QChar(0x2026) + line.mid(at - before) : line;
}

} // namespace

SearchResultDelegate::SearchResultDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

QSize SearchResultDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = !index.data(SearchResultModel::HeadingRole).toString().isEmpty();
    return {metrics().listPane, heading ? metrics().groupHeader : metrics().conversationRow};
}

void SearchResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    const QString heading = index.data(SearchResultModel::HeadingRole).toString();
    if (!heading.isEmpty()) {
        paintGroupHeader(*painter, option.rect, heading);
        return;
    }
    const auto hit = index.data(SearchResultModel::HitRole).value<SearchHit>();
    paintRowBackground(*painter, option);
    QRect box = option.rect.adjusted(metrics().gap16 - 2, 0, -metrics().gap12, 0);
    const int side = metrics().badgeMenu;
    if (hit.channel.isEmpty())
        paintIcon(*painter, {box.left(), box.top(), side, box.height()}, iconOf(hit.kind),
                  metrics().iconButton, color(Color::Text2));
    else
        paintChannelBadge(*painter, {box.left(), box.center().y() - side / 2}, hit.channel, side);
    box.setLeft(box.left() + side + metrics().gap12);
    const int upper = lineHeight(Type::TextStrong);
    const int lower = lineHeight(Type::Table);
    const QRect first(box.left(), box.center().y() - (upper + lower) / 2, box.width(), upper);
    const QString time = displayTimeInList(hit.at, m_clock.now());
    paintText(*painter, first, time, Type::Small, Color::Text3, Qt::AlignRight | Qt::AlignVCenter);
    const int taken = textWidth(time, Type::Small) + metrics().gap8;
    paintText(*painter, first.adjusted(0, 0, -taken, 0), hit.title.isEmpty() ? hit.text : hit.title,
              Type::TextStrong, Color::Text);
    paintText(*painter, {box.left(), first.bottom() + 1, box.width(), lower}, excerpt(hit.text, m_query),
              Type::Table, Color::Text2);
    paintRowFocus(*painter, option);
}

} // namespace ieum
