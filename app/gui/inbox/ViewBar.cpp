#include "app/gui/inbox/ViewBar.h"

#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QMenu>

namespace ieum {

namespace {

using View = ConversationFilter::View;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(InboxViews)
};

constexpr View tabs[] = {View::Waiting, View::Snoozed, View::Done, View::All};
constexpr View others[] = {View::LongWaiting, View::ComingToday, View::ToShip, View::Unread};

bool isTab(View view)
{
    return std::find(std::begin(tabs), std::end(tabs), view) != std::end(tabs);
}

// What asks for work carries its number; what is only history does not.
bool showsNumber(View view)
{
    return view != View::Done && view != View::All;
}

QString counted(View view, const Counters &counters)
{
    const int count = countOf(view, counters);
    return count > 0 ? wordOf(view) + u' ' + QLocale().toString(count) : wordOf(view);
}

struct Numbers
{
    Counters counters;
    QStringList channels;
};

Result<Numbers> readNumbers(Shop &shop, const QString &channel)
{
    IEUM_TRY_ASSIGN(counters, shop.counters.read(shop.clock.now(), channel));
    IEUM_TRY_ASSIGN(channels, shop.channels.list());
    Numbers numbers{counters, {}};
    for (const Channel &one : channels) {
        if (one.kind != QLatin1String("market")) // nobody writes over a market's order sheets
            numbers.channels += one.id;
    }
    return numbers;
}

} // namespace

QString wordOf(View view)
{
    switch (view) {
    case View::Unanswered:
    case View::RecentlyUnanswered:
    case View::Waiting:
        return Words::tr("Waiting for an answer");
    case View::LongWaiting:
        return Words::tr("Waiting for more than 30 days");
    case View::Snoozed:
        return Words::tr("Later");
    case View::Done:
        return Words::tr("Done");
    case View::Unread:
        return Words::tr("Unread");
    case View::ComingToday:
        return Words::tr("Customers with a booking today");
    case View::ToShip:
        return Words::tr("Customers with something to ship");
    case View::All:
        break;
    }
    return Words::tr("All");
}

int countOf(View view, const Counters &counters)
{
    switch (view) {
    case View::LongWaiting:
        return counters.longUnanswered;
    case View::Snoozed:
        return counters.snoozed;
    case View::Done:
        return counters.done;
    case View::Unread:
        return counters.unread;
    case View::ComingToday:
        return counters.comingToday;
    case View::ToShip:
        return counters.peopleToShipTo;
    case View::All:
        return counters.conversations;
    default:
        return counters.unanswered;
    }
}

ViewBar::ViewBar(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_tabs(new QButtonGroup(this))
    , m_more(new IconButton("filter", tr("More views and channels")))
    , m_choice(buildChoice())
{
    auto *column = makeColumn(0);
    setLayout(column);
    column->addWidget(buildTabs());
    column->addWidget(m_choice);
    connect(m_more, &IconButton::clicked, this, &ViewBar::openMenu);
    setFilter(m_filter);
}

QWidget *ViewBar::buildTabs()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(metrics().paneHead);
    auto *row = makeRow(0);
    row->setContentsMargins(metrics().gap12, 0, metrics().gap8, 0);
    bar->setLayout(row);
    for (int i = 0; i < int(std::size(tabs)); ++i) {
        auto *button = new Button(QString(), Button::Kind::Tab);
        m_tabs->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    row->addWidget(m_more);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { choose({tabs[id], m_filter.channel}); });
    return bar;
}

QWidget *ViewBar::buildChoice()
{
    auto *choice = new QWidget;
    auto *row = makeRow(metrics().gap8);
    row->setContentsMargins(metrics().gap16, 0, metrics().gap8, metrics().gap4);
    choice->setLayout(row);
    m_choiceWords = new Label({}, Type::TableStrong, Color::AccentText);
    row->addWidget(m_choiceWords, 1);
    auto *close = new IconButton("x", tr("Back to those who wait"));
    row->addWidget(close);
    connect(close, &IconButton::clicked, this, [this] { choose({View::Waiting, {}}); });
    return choice;
}

void ViewBar::choose(const ConversationFilter &filter)
{
    setFilter(filter);
    refresh();
    Q_EMIT chosen(filter);
}

void ViewBar::setFilter(const ConversationFilter &filter)
{
    m_filter = filter;
    m_tabs->setExclusive(false);
    for (int i = 0; i < int(std::size(tabs)); ++i)
        m_tabs->button(i)->setChecked(tabs[i] == filter.view);
    m_tabs->setExclusive(true);
    showCounters();
}

void ViewBar::refresh()
{
    m_context.workspace.read(
        this, [channel = m_filter.channel](Shop &shop) { return readNumbers(shop, channel); },
        [this, channel = m_filter.channel](const Result<Numbers> &numbers) {
            if (!numbers.ok() || channel != m_filter.channel)
                return;
            m_counters = numbers->counters;
            m_channels = numbers->channels;
            m_isCounted = true;
            showCounters();
            Q_EMIT numbersRead();
        });
}

void ViewBar::showCounters()
{
    for (int i = 0; i < int(std::size(tabs)); ++i) {
        auto *tab = static_cast<Button *>(m_tabs->button(i));
        tab->setText(showsNumber(tabs[i]) ? counted(tabs[i], m_counters) : wordOf(tabs[i]));
    }
    QStringList words;
    if (!isTab(m_filter.view))
        words += counted(m_filter.view, m_counters);
    if (!m_filter.channel.isEmpty())
        words += tr("%1 only").arg(lookOfChannel(m_filter.channel).word);
    m_choice->setVisible(!words.isEmpty());
    m_choiceWords->setText(words.join(QStringLiteral(" · ")));
}

void ViewBar::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &word, const ConversationFilter &filter, bool isChosen) {
        QAction *action = menu->addAction(word, this, [this, filter] { choose(filter); });
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    for (const View view : others)
        add(counted(view, m_counters), {view, m_filter.channel}, view == m_filter.view);
    menu->addSeparator();
    add(tr("Every channel"), {m_filter.view, {}}, m_filter.channel.isEmpty());
    for (const QString &channel : std::as_const(m_channels))
        add(tr("%1 only").arg(lookOfChannel(channel).word), {m_filter.view, channel},
            channel == m_filter.channel);
    menu->popup(m_more->mapToGlobal(QPoint(m_more->width() - menu->sizeHint().width(), m_more->height())));
}

} // namespace ieum
