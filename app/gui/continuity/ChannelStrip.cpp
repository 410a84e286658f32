#include "app/gui/continuity/ChannelStrip.h"

#include "app/gui/continuity/ChannelPill.h"
#include "app/gui/continuity/ChannelPopup.h"
#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/continuity/OutageNews.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

#include <QMenu>

#include <algorithm>

namespace ieum {

namespace {

const QString bannerName = QStringLiteral("outage");

// What only an address shows is asked of the owner by the alarm's banner; this one is of what he has said.
QList<Channel> declaredOf(QList<Channel> stopped)
{
    stopped.removeIf(
        [](const Channel &channel) { return shownHealth(channel).evidence == QLatin1String("probe"); });
    return stopped;
}

bool isOwnLineCut(const QList<Channel> &channels)
{
    return std::any_of(channels.begin(), channels.end(),
                       [](const Channel &channel) { return shownState(channel) == ChannelState::OwnLine; });
}

bool isShown(const Channel &channel)
{
    return (channel.id == channel.kind && channel.kind != QLatin1String("market")) ||
           isTroubled(shownState(channel));
}

} // namespace

ChannelStrip::ChannelStrip(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_row(makeRow(metrics().gap4))
    , m_more(new IconButton("ellipsis", tr("Other channels")))
{
    setLayout(m_row);
    m_row->addWidget(m_more);
    m_more->hide();
    connect(m_more, &IconButton::clicked, this, &ChannelStrip::openMore);
    setAccessibleName(tr("Channels"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&context.workspace, &Workspace::changed, this, &ChannelStrip::refresh);
    // An announced maintenance begins, ends and runs over by the clock alone.
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &ChannelStrip::refresh);
    m_minute.start();
    refresh();
}

void ChannelStrip::refresh()
{
    m_context.workspace.read(this, readOutageNews, [this](const Result<OutageNews> &news) {
        if (!news.ok())
            return;
        showChannels(news->channels);
        showBanner(*news);
        Q_EMIT peopleToContact(news->affected.toContact());
    });
}

void ChannelStrip::showChannels(const QList<Channel> &channels)
{
    const Instant now = m_context.workspace.clock->now();
    QList<Channel> shown;
    std::copy_if(channels.begin(), channels.end(), std::back_inserter(shown), isShown);
    while (m_pills.size() > shown.size())
        delete m_pills.takeLast();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (i < m_pills.size()) {
            m_pills[i]->setChannel(shown[i], now);
            continue;
        }
        auto *pill = new ChannelPill(shown[i], now);
        connect(pill, &ChannelPill::clicked, this, [this, pill] { openPopup(pill->channel(), pill); });
        m_row->insertWidget(static_cast<int>(i), pill);
        m_pills += pill;
    }
    updateGeometry();
    fold();
}

QSize ChannelStrip::sizeHint() const
{
    int width = 0;
    for (const ChannelPill *pill : m_pills)
        width += pill->fullWidth() + m_row->spacing();
    return {width, metrics().target};
}

QSize ChannelStrip::minimumSizeHint() const
{
    int width = metrics().target;
    for (const ChannelPill *pill : m_pills)
        width += pill->isTroubledChannel() ? pill->compactWidth() + m_row->spacing() : 0;
    return {width, metrics().target};
}

void ChannelStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

// Healthy channels give up their word first, from the right, then go into the menu; only then do troubled
// ones give up their time.
void ChannelStrip::fold()
{
    int missing = shorten(sizeHint().width() - width());
    missing = gather(missing);
    for (ChannelPill *pill : std::as_const(m_pills)) {
        if (pill->isTroubledChannel())
            pill->setForm(missing > 0 ? ChannelPill::Form::Compact : ChannelPill::Form::Full);
    }
}

int ChannelStrip::shorten(int missing)
{
    for (auto pill = m_pills.rbegin(); pill != m_pills.rend(); ++pill) {
        if ((*pill)->isTroubledChannel())
            continue;
        const bool folds = missing > 0;
        (*pill)->setForm(folds ? ChannelPill::Form::Compact : ChannelPill::Form::Full);
        missing -= folds ? (*pill)->fullWidth() - (*pill)->compactWidth() : 0;
    }
    return missing;
}

int ChannelStrip::gather(int missing)
{
    const bool hasMenu = missing > 0;
    missing += hasMenu ? metrics().target + m_row->spacing() : 0;
    for (auto pill = m_pills.rbegin(); pill != m_pills.rend(); ++pill) {
        const bool goes = hasMenu && missing > 0 && !(*pill)->isTroubledChannel();
        (*pill)->setVisible(!goes);
        missing -= goes ? (*pill)->compactWidth() + m_row->spacing() : 0;
    }
    m_more->setVisible(hasMenu);
    return missing;
}

void ChannelStrip::openMore()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ChannelPill *pill : std::as_const(m_pills)) {
        if (pill->isVisibleTo(this))
            continue;
        menu->addAction(pill->accessibleName(), this,
                        [this, channel = pill->channel()] { openPopup(channel, m_more); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ChannelStrip::openPopup(const Channel &channel, QWidget *anchor)
{
    auto *popup = new ChannelPopup(channel, m_context.workspace.clock->now(), this);
    connect(popup, &ChannelPopup::stoppedSaid, this, &ChannelStrip::sayStopped);
    connect(popup, &ChannelPopup::worksSaid, this, &ChannelStrip::sayWorks);
    popup->openAt(anchor);
}

void ChannelStrip::sayStopped(const QString &channel)
{
    m_context.workspace.write(
        this,
        [channel](Shop &shop) {
            return shop.channels.down({channel, {}, {}, {}});
        },
        [this, channel](const Result<OutageId> &outage) {
            if (!outage.ok())
                return m_context.shell.fail(outage.error());
            m_context.shell.toast(tr("%1 is marked as stopped.").arg(lookOfChannel(channel).name),
                                  {tr("Undo"), [this, channel] { sayWorks(channel); }});
        });
}

void ChannelStrip::sayWorks(const QString &channel)
{
    m_context.workspace.write(
        this, [channel](Shop &shop) { return shop.channels.up(channel); },
        [this, channel](const Result<OutageId> &outage) {
            if (!outage.ok())
                return m_context.shell.fail(outage.error());
            m_context.shell.toast(tr("%1 is marked as working.").arg(lookOfChannel(channel).name));
        });
}

void ChannelStrip::showBanner(const OutageNews &news)
{
    const QList<Channel> stopped = declaredOf(news.stopped());
    const int people = news.affected.toContact();
    const bool isCut = stopped.isEmpty() && isOwnLineCut(news.channels);
    const QString key = isCut               ? QStringLiteral("own-line")
                        : stopped.isEmpty() ? QString()
                                            : namesOf(stopped) + QString::number(people);
    if (key == m_bannerKey)
        return;
    m_bannerKey = key;
    if (isCut)
        return showOwnLineBanner();
    if (stopped.isEmpty())
        return m_context.shell.setBanner(bannerName, nullptr);
    auto *banner =
        new Banner(lookOf(ChannelState::Down), stoppedSentence(stopped),
                   tr("What came in is safe on this PC. Go on with the most urgent over another channel."));
    banner->addMainButton(tr("%n people to contact", nullptr, people),
                          [this] { m_context.shell.openPage(QStringLiteral("outage")); });
    m_context.shell.setBanner(bannerName, banner);
}

void ChannelStrip::showOwnLineBanner()
{
    m_context.shell.setBanner(
        bannerName, new Banner(lookOf(ChannelState::OwnLine), tr("Our shop's internet is cut."),
                               tr("Everything is safe, and labels are printed. Please look at the router.")));
}

QString ChannelStrip::stoppedSentence(const QList<Channel> &stopped) const
{
    const Instant now = m_context.workspace.clock->now();
    const auto since = [now](const Channel &channel) { return shownHealth(channel).since.value_or(now); };
    const Channel first =
        *std::min_element(stopped.begin(), stopped.end(),
                          [&](const Channel &a, const Channel &b) { return since(a) < since(b); });
    const QString time = displayTimeInList(since(first), now);
    return stopped.size() == 1 ? tr("%1 has been stopped since %2.").arg(namesOf(stopped), time)
                               : tr("Stopped: %1. The first since %2.").arg(namesOf(stopped), time);
}

} // namespace ieum
