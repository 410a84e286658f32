#include "app/gui/shell/NavigationRail.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Choice.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/RowPainting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

namespace ieum {

RailItem::RailItem(const PageRow &row, int number, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(row.title)
    , m_icon(row.icon)
    , m_badge(row.badge == PageRow::Badge::Affected ? Color::Down : Color::Accent)
{
    setProperty("paintsFocus", true); // a ring outside would be cut by the window's edge
    makeChoice(this);
    setAutoExclusive(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(QStringLiteral("Alt+%1").arg(number));
    setFixedSize(sizeHint());
    setCount(0);
}

void RailItem::setCount(int count)
{
    m_count = count;
    setAccessibleName(count ? QStringLiteral("%1 %2").arg(m_title, QString::number(count)) : m_title);
    update();
}

void RailItem::becomeAct(const QKeySequence &key)
{
    setAutoExclusive(false);
    setCheckable(false);
    setToolTip(key.toString(QKeySequence::NativeText));
}

QSize RailItem::sizeHint() const
{
    return {metrics().rail, metrics().railItem + metrics().gap4};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int edge = metrics().scaled(6);
    const QRect plate(edge, metrics().gap4 / 2, width() - 2 * edge, metrics().railItem);
    if (isChecked() || underMouse()) {
        painter.setPen(isChecked() ? QPen(color(Color::Line)) : QPen(Qt::NoPen));
        painter.setBrush(color(isChecked() ? Color::Surface : Color::Hover));
        painter.drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusCard,
                                Metrics::radiusCard);
    }
    if (isChecked()) {
        const int bar = metrics().scaled(30);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Color::Accent));
        painter.drawRoundedRect(QRectF(-2, plate.center().y() - bar / 2.0, Metrics::selectionBar + 2, bar), 2,
                                2);
    }
    if (hasFocus()) {
        painter.setPen(QPen(color(Color::Accent), Metrics::focusRing));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plate.adjusted(1, 1, -1, -1), Metrics::radiusCard, Metrics::radiusCard);
    }
    const Color tone = isChecked() ? Color::AccentText : Color::Text2;
    const QRect picture(0, plate.top() + metrics().scaled(9), width(), metrics().iconRail);
    paintIcon(painter, picture, m_icon, metrics().iconRail, color(tone));
    const QRect word(0, picture.bottom() + metrics().gap4, width(), lineHeight(Type::Small));
    paintText(painter, word, m_title, isChecked() ? Type::SmallStrong : Type::Small, tone, Qt::AlignCenter);
    if (m_count > 0)
        paintCountPill(painter, {picture.center().x() + metrics().iconRail / 2 + 2, picture.top() + 2},
                       m_count, m_badge);
}

void RailItem::enterEvent(QEnterEvent *)
{
    update();
}

void RailItem::leaveEvent(QEvent *)
{
    update();
}

NavigationRail::NavigationRail(const QList<PageRow> &pages, QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(metrics().rail);
    setAccessibleName(tr("Pages"));
    auto *column = makeColumn(0);
    column->setContentsMargins(0, metrics().gap8, 0, metrics().gap8);
    setLayout(column);
    column->addStretch();
    for (const PageRow &row : pages) {
        const int number = int(m_order.size()) + 1;
        auto *item = new RailItem(row, number);
        const bool bottom = row.place == PageRow::Place::Bottom;
        column->insertWidget(bottom ? column->count() : column->count() - 1, item);
        connect(item, &RailItem::clicked, this, [this, id = row.id] { Q_EMIT chosen(id); });
        // Not the button's own shortcut: that one plays a press of 100 ms before it acts.
        auto *key = new QShortcut(QKeySequence(Qt::ALT | (Qt::Key_0 + number)), this);
        connect(key, &QShortcut::activated, this, [this, id = row.id] { Q_EMIT chosen(id); });
        m_items.insert(row.id, item);
        m_order += item;
    }
    column->addWidget(addLock(int(m_order.size()) + 1));
}

// The key itself is the window's act.
RailItem *NavigationRail::addLock(int number)
{
    PageRow row;
    row.title = tr("Lock now");
    row.icon = "lock";
    auto *item = new RailItem(row, number);
    item->becomeAct(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(item, &RailItem::clicked, this, &NavigationRail::lockRequested);
    m_order += item;
    return item;
}

void NavigationRail::setCurrent(const QString &page)
{
    if (RailItem *item = m_items.value(page))
        item->setChecked(true);
}

void NavigationRail::setCount(const QString &page, int count)
{
    if (RailItem *item = m_items.value(page))
        item->setCount(count);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Color::Rail));
    painter.fillRect(width() - Metrics::line, 0, Metrics::line, height(), color(Color::Line));
}

void NavigationRail::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ieum
