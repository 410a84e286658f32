#include "app/gui/continuity/AlarmBell.h"

#include "app/gui/continuity/AlarmWords.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Preferences.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QSet>
#include <QSystemTrayIcon>

#include <algorithm>

namespace ieum {

namespace {

using namespace std::chrono_literals;
constexpr auto ringAgain = 60s;

const QString bannerName = QStringLiteral("alarm");
const QString mutedName = QStringLiteral("alarm/muted");

// What stops the shop now comes before what will, and what is certain before what is suspected.
int urgency(const Alarm &alarm)
{
    static constexpr Alarm::Cause order[] = {Alarm::Cause::Probe, Alarm::Cause::Silence,
                                             Alarm::Cause::MaintenanceEnd, Alarm::Cause::MaintenanceEve};
    return int(std::find(std::begin(order), std::end(order), alarm.cause) - std::begin(order));
}

// One banner a stop, of the surest witness.
void dropSecondWitnesses(QList<Alarm> &sorted)
{
    QSet<QString> told;
    sorted.removeIf([&told](const Alarm &alarm) {
        const bool isSecond = tellsOfAStop(alarm.cause) && told.contains(alarm.channel);
        if (tellsOfAStop(alarm.cause))
            told.insert(alarm.channel);
        return isSecond;
    });
}

// The banner is made anew when the probes say something else.
QString answerMark(const Alarm &alarm)
{
    return !alarm.answersAgain   ? QStringLiteral("+")
           : *alarm.answersAgain ? QStringLiteral("+up+")
                                 : QStringLiteral("+down+");
}

} // namespace

AlarmBell::AlarmBell(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    m_again.setInterval(ringAgain);
    connect(&m_again, &QTimer::timeout, this, &AlarmBell::ring);
    connect(&context.workspace, &Workspace::changed, this, &AlarmBell::refresh);
    qApp->installEventFilter(this);
    refresh();
}

bool AlarmBell::isMuted()
{
    return Preferences().bytes(mutedName) == "yes";
}

void AlarmBell::setMuted(bool muted)
{
    Preferences().setBytes(mutedName, muted ? "yes" : "no");
}

void AlarmBell::refresh()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.alarms.open(); },
        [this](const Result<QList<Alarm>> &open) {
            if (open)
                showAlarms(*open);
        });
}

void AlarmBell::showAlarms(const QList<Alarm> &open)
{
    const bool wasUnseen = isUnseen();
    m_open = open;
    std::stable_sort(m_open.begin(), m_open.end(),
                     [](const Alarm &a, const Alarm &b) { return urgency(a) < urgency(b); });
    dropSecondWitnesses(m_open);
    const QString shown = m_open.isEmpty() ? QString()
                                           : m_open.first().id.toString() + answerMark(m_open.first()) +
                                                 QString::number(m_open.size());
    if (m_shown != shown) {
        m_shown = shown;
        if (m_open.isEmpty())
            m_context.shell.setBanner(bannerName, nullptr);
        else
            showBanner(m_open.first());
    }
    if (!isUnseen()) {
        m_again.stop();
        if (m_tray)
            m_tray->hide();
    } else if (!wasUnseen) {
        m_again.start();
        ring();
    }
}

void AlarmBell::showBanner(const Alarm &alarm)
{
    const AlarmWords words = wordsOf(alarm, m_context.workspace.clock->now());
    const auto others = int(m_open.size()) - 1;
    const QString calm =
        others > 0 ? words.calm + u' ' + tr("%n more after this.", nullptr, others) : words.calm;
    auto *banner = new Banner(words.look, words.sentence, calm);
    banner->addButton(words.other, [this, id = alarm.id] { dismiss(id); });
    banner->addMainButton(words.act, [this, alarm] { answer(alarm); });
    m_context.shell.setBanner(bannerName, banner);
    m_banner = banner;
    // A screen reader says it at once, wherever the focus is.
    QAccessibleEvent said(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void AlarmBell::answer(const Alarm &alarm)
{
    switch (alarm.cause) {
    case Alarm::Cause::Silence:
    case Alarm::Cause::Probe:
        return declare(alarm);
    case Alarm::Cause::MaintenanceEve:
        dismiss(alarm.id);
        return m_context.shell.openPage(QStringLiteral("import"));
    case Alarm::Cause::MaintenanceEnd:
        return sayWorks(alarm);
    }
}

void AlarmBell::dismiss(AlarmId id)
{
    m_context.workspace.write(
        this, [id](Shop &shop) { return shop.alarms.dismiss(id); },
        [this](const Result<void> &done) {
            if (!done.ok())
                m_context.shell.fail(done.error());
            refresh();
        });
}

void AlarmBell::declare(const Alarm &alarm)
{
    m_context.workspace.write(
        this, [id = alarm.id](Shop &shop) { return shop.alarms.declare(id); },
        [this, channel = alarm.channel](const Result<OutageId> &outage) {
            refresh();
            if (!outage.ok())
                return m_context.shell.fail(outage.error());
            m_context.shell.toast(tr("%1 is marked as stopped.").arg(lookOfChannel(channel).name));
            m_context.shell.openPage(QStringLiteral("outage"));
        });
}

void AlarmBell::sayWorks(const Alarm &alarm)
{
    m_context.workspace.write(
        this,
        [alarm](Shop &shop) -> Result<void> {
            IEUM_TRY(shop.channels.up(alarm.channel));
            return shop.maintenances.look();
        },
        [this, channel = alarm.channel](const Result<void> &done) {
            refresh();
            if (!done.ok())
                return m_context.shell.fail(done.error());
            m_context.shell.toast(tr("%1 is marked as working.").arg(lookOfChannel(channel).name));
        });
}

bool AlarmBell::isUnseen() const
{
    return std::any_of(m_open.begin(), m_open.end(), [](const Alarm &alarm) { return !alarm.seenAt; });
}

void AlarmBell::ring()
{
    if (isMuted() || m_open.isEmpty())
        return;
    ++m_rings;
    QApplication::beep();
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !m_window)
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_window->windowIcon(), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, m_window, &QWidget::activateWindow);
        connect(m_tray, &QSystemTrayIcon::activated, m_window, &QWidget::activateWindow);
    }
    const AlarmWords words = wordsOf(m_open.first(), m_context.workspace.clock->now());
    m_tray->setToolTip(words.sentence);
    m_tray->show();
    m_tray->showMessage(words.sentence, words.calm, QSystemTrayIcon::Warning);
}

// Whoever types or clicks in the window has the banner before his eyes, unless the window is locked.
bool AlarmBell::eventFilter(QObject *watched, QEvent *event)
{
    const bool isTouch = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::KeyPress;
    if (isTouch && m_window && m_banner && m_banner->isVisible() && m_window->isActiveWindow() && isUnseen())
        markSeen();
    return QObject::eventFilter(watched, event);
}

void AlarmBell::markSeen()
{
    m_again.stop();
    for (Alarm &alarm : m_open)
        alarm.seenAt = m_context.workspace.clock->now();
    if (m_tray)
        m_tray->hide();
    m_context.workspace.write(
        this, [](Shop &shop) { return shop.alarms.markSeen(); }, [](const Result<void> &) {});
}

} // namespace ieum
