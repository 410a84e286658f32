#include "app/gui/settings/WeeklyUpdateCheck.h"

#include "app/gui/settings/UpdateHabit.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Banner.h"
#include "app/workspace/UpdateWatch.h"
#include "app/workspace/Workspace.h"

namespace ieum {

namespace {

using namespace std::chrono_literals;
// The shop opens first; a PC that runs for weeks is looked after too.
constexpr auto firstLook = 5min, nextLooks = 60min;
const QString bannerName = QStringLiteral("update");

} // namespace

WeeklyUpdateCheck::WeeklyUpdateCheck(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_watch(context.workspace.findChild<UpdateWatch *>())
{
    if (!m_watch || !m_watch->hasAddress())
        return;
    connect(m_watch, &UpdateWatch::answered, this, &WeeklyUpdateCheck::announce);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_timer.setInterval(nextLooks);
        look();
    });
    m_timer.start(firstLook);
}

void WeeklyUpdateCheck::look()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!m_watch || !UpdateHabit().isDue(now))
        return;
    UpdateHabit().setLastAsked(now);
    m_hasAsked = true;
    m_watch->ask();
}

// An address that does not answer is no news; the settings tell it to whoever asks there.
void WeeklyUpdateCheck::announce()
{
    if (!std::exchange(m_hasAsked, false))
        return; // the settings asked, and show it themselves
    const std::optional<UpdateAnswer> &answer = m_watch->answer();
    if (!answer || !answer->ok() || !**answer)
        return;
    const QString version = (**answer)->version.toString();
    if (version == UpdateHabit().putAside())
        return;
    auto *bar = new Banner(lookOf(Severity::Info), tr("Ieum %1 is out.").arg(version),
                           tr("Nothing changes by itself. Look at what is new when the shop is quiet."));
    bar->addButton(tr("What changes"), [this] {
        PageTarget target;
        target.filter = QStringLiteral("about");
        m_context.shell.openPage(QStringLiteral("settings"), target);
    });
    bar->addButton(tr("Not this one"), [this, version] {
        UpdateHabit().setPutAside(version);
        QMetaObject::invokeMethod(
            this, [this] { m_context.shell.setBanner(bannerName, nullptr); }, Qt::QueuedConnection);
    });
    m_context.shell.setBanner(bannerName, bar);
}

} // namespace ieum
