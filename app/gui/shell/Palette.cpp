#include "app/gui/shell/Palette.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/RowPainting.h"
#include "app/gui/widgets/SearchField.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"
#include "core/korean/SearchText.h"
#include "core/storage/AccessLog.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace ieum {

namespace {

constexpr int iconRole = Qt::UserRole, channelRole = Qt::UserRole + 1, secondRole = Qt::UserRole + 2;
constexpr int shownRows = 9, shownPeople = 4, shownHits = 12;
const QSet<SearchHit::Kind> everythingElse = {SearchHit::Kind::Message, SearchHit::Kind::Order,
                                              SearchHit::Kind::Booking, SearchHit::Kind::Waybill};

/// Where a hit is shown.
struct Place
{
    const char *icon;
    QString page;
    PageTarget target;
};

Place placeOf(const SearchHit &hit)
{
    PageTarget target;
    target.customer = hit.customer;
    switch (hit.kind) {
    case SearchHit::Kind::Order:
        target.orderLine = OrderLineId::fromString(hit.id).value_or(OrderLineId{});
        return {"package", QStringLiteral("orders"), target};
    case SearchHit::Kind::Waybill:
        target.text = hit.id;
        return {"truck", QStringLiteral("orders"), target};
    case SearchHit::Kind::Booking:
        target.booking = BookingId::fromString(hit.id).value_or(BookingId{});
        return {"calendar-days", QStringLiteral("bookings"), target};
    case SearchHit::Kind::Message:
        target.message = MessageId::fromString(hit.id).value_or(MessageId{});
        return {"message-square", QStringLiteral("inbox"), target};
    case SearchHit::Kind::Customer:
        break;
    }
    return {"user", QStringLiteral("inbox"), target};
}

/// The part of a long text around what was looked for.
QString excerpt(const QString &text, const QString &query)
{
    constexpr qsizetype before = 10;
    const qsizetype at = text.indexOf(query, 0, Qt::CaseInsensitive);
    return at > before ? QChar(0x2026) + text.mid(at - before) : text;
}

class EntryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {metrics().menuWidth, metrics().menuRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, color(chosen ? Color::Selected : Color::Surface));
        QRect box = option.rect.adjusted(metrics().gap12, 0, -metrics().gap12, 0);
        const int side = metrics().badgeMenu;
        const QRect picture(box.left(), box.top(), side, box.height());
        const QString channel = index.data(channelRole).toString();
        if (channel.isEmpty())
            paintIcon(*painter, picture, index.data(iconRole).toByteArray().constData(), metrics().iconButton,
                      color(Color::Text2));
        else
            paintChannelBadge(*painter, {picture.left(), picture.center().y() - side / 2}, channel, side);
        box.setLeft(box.left() + side + metrics().gap8);
        const QString second = index.data(secondRole).toString();
        const int right = qMin(textWidth(second, Type::Table), box.width() / 2);
        paintText(*painter, box.adjusted(0, 0, -right - metrics().gap8, 0), index.data().toString(),
                  Type::BodyMedium, Color::Text);
        paintText(*painter, box.adjusted(box.width() - right, 0, 0, 0), second, Type::Table, Color::Text3,
                  Qt::AlignRight | Qt::AlignVCenter);
    }
};

} // namespace

Palette::Palette(SearchField &field, const PageContext &context, const QList<PageRow> &pages, QWidget *window)
    : QListView(window)
    , m_field(field)
    , m_context(context)
    , m_pages(pages)
    , m_model(new QStandardItemModel(this))
{
    setModel(m_model);
    setItemDelegate(new EntryDelegate(this));
    setFocusPolicy(Qt::NoFocus);
    setProperty("keysElsewhere", true); // the search field hands its arrows and Return over
    setMouseTracking(true);
    setAccessibleName(tr("Found"));
    setProperty("role", QStringLiteral("popup"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    hide();
    field.installEventFilter(this);
    connect(&field, &SearchField::queryChanged, this, &Palette::search);
    connect(&field, &SearchField::searched, this, &Palette::complete);
    connect(&field, &SearchField::leftByEscape, this, &Palette::leave);
    connect(this, &QListView::clicked, this, &Palette::openCurrent);
}

bool Palette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        search(m_field.query());
    if (event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() == QEvent::KeyPress && isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            move(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QListView::eventFilter(watched, event);
}

void Palette::search(const QString &query)
{
    ++m_round;
    m_query = query;
    showEntries(viewsAndActs(query));
    if (!query.isEmpty())
        searchShop(query);
}

QList<Palette::Entry> Palette::viewsAndActs(const QString &query) const
{
    QList<Entry> entries;
    for (const PageRow &row : m_pages) {
        if (matchesAsTyped(row.title, query) || matchesAsTyped(row.id, query))
            entries +=
                {row.icon, {}, row.title, tr("Page"), [this, id = row.id] { m_context.shell.openPage(id); }};
    }
    QList<QWidget *> owners = {window()};
    const QList<Page *> pages = window()->findChildren<Page *>();
    owners.append(QList<QWidget *>(pages.begin(), pages.end()));
    for (QWidget *owner : std::as_const(owners)) {
        for (QAction *action : owner->actions()) {
            if (query.isEmpty() || !action->isEnabled() || !matchesAsTyped(action->text(), query))
                continue;
            const QString page = qobject_cast<Page *>(owner) ? owner->objectName() : QString();
            entries += {"zap",
                        {},
                        action->text(),
                        action->shortcut().toString(QKeySequence::NativeText),
                        [this, page, action] {
                            if (!page.isEmpty())
                                m_context.shell.openPage(page);
                            action->trigger();
                        }};
        }
    }
    return entries;
}

void Palette::searchShop(const QString &query)
{
    m_context.workspace.read(
        this,
        [query](Shop &shop) -> Result<SearchAnswer> {
            shop.database->access().look("search");
            IEUM_TRY_ASSIGN(people,
                            shop.search.search({query, {SearchHit::Kind::Customer}, {}, shownPeople}));
            IEUM_TRY_ASSIGN(others, shop.search.search({query, everythingElse, {}, shownHits}));
            people.hits += others.hits;
            return people;
        },
        [this, round = m_round](Result<SearchAnswer> answer) {
            if (round != m_round)
                return;
            if (answer)
                addEntries(found(*answer));
            if (std::exchange(m_opensFirst, false))
                openCurrent();
        });
}

QList<Palette::Entry> Palette::found(const SearchAnswer &answer) const
{
    const Instant now = m_context.workspace.clock->now();
    QList<Entry> entries;
    for (const SearchHit &hit : answer.hits) {
        const Place place = placeOf(hit);
        const QString text = hit.title.isEmpty() || hit.kind == SearchHit::Kind::Customer
                                 ? excerpt(hit.text, m_query)
                                 : hit.title + QLatin1String("  ") + excerpt(hit.text, m_query);
        const QString when =
            hit.kind == SearchHit::Kind::Customer ? tr("Customer") : displayTimeInList(hit.at, now);
        entries += {place.icon, hit.kind == SearchHit::Kind::Message ? hit.channel : QString(), text, when,
                    [this, place] { m_context.shell.openPage(place.page, place.target); }};
    }
    return entries;
}

void Palette::complete(const QString &query)
{
    if (query == m_query)
        return openCurrent();
    m_opensFirst = true;
    search(query);
}

void Palette::showEntries(const QList<Entry> &entries)
{
    m_entries.clear();
    m_model->clear();
    addEntries(entries);
}

void Palette::addEntries(const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(QByteArray(entry.icon), iconRole);
        item->setData(entry.channel, channelRole);
        item->setData(entry.second, secondRole);
        item->setData(QStringLiteral("%1, %2").arg(entry.text, entry.second), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_entries += entries;
    if (!currentIndex().isValid() && !m_entries.isEmpty() && !m_field.query().isEmpty())
        setCurrentIndex(m_model->index(0, 0));
    place();
}

void Palette::place()
{
    const QPoint below = m_field.mapTo(window(), QPoint(0, m_field.height() + metrics().gap4));
    const int rows = qMin<int>(shownRows, int(m_entries.size()));
    setGeometry(below.x(), below.y(), metrics().menuWidth, rows * metrics().menuRow + metrics().gap4);
    setVisible(rows > 0 && m_field.hasFocus());
    raise();
}

void Palette::move(int step)
{
    const int rows = m_model->rowCount();
    const int next = currentIndex().isValid() ? currentIndex().row() + step : (step > 0 ? 0 : rows - 1);
    setCurrentIndex(m_model->index((next + rows) % rows, 0));
}

void Palette::openCurrent()
{
    const int row = currentIndex().row();
    if (row < 0 || row >= m_entries.size())
        return;
    const auto act = m_entries[row].act;
    m_field.clear();
    hide();
    act();
}

void Palette::leave()
{
    hide();
    if (m_field.hasFocus())
        window()->setFocus();
}

} // namespace ieum
