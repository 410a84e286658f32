#include "app/gui/continuity/WatchCard.h"

#include "app/gui/continuity/AlarmBell.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>

#include <cmath>

namespace ieum {

namespace {

constexpr int mostFalseAlarms = 30;

Label *hintOf(const QString &text)
{
    auto *hint = new Label(text, Type::Small, Color::Text3);
    hint->setLines(Label::Lines::Wrap);
    return hint;
}

} // namespace

WatchCard::WatchCard(const PageContext &context)
    : m_context(context)
    , m_probing(new QCheckBox(tr("Ask every minute whether the platforms answer")))
    , m_addresses(hintOf({}))
    , m_budget(new QSpinBox)
    , m_standings(hintOf({}))
{
    content()->addWidget(new SectionHeader(tr("Noticing a stop by itself")));
    addProbing();
    content()->addWidget(makeLine());
    addSilence();
    content()->addWidget(makeLine());
    addSound();
}

void WatchCard::addProbing()
{
    content()->addWidget(m_probing);
    content()->addWidget(
        hintOf(tr("Only the companies whose channels you use are asked, and three others that show "
                  "whether our own internet works. They see this shop's internet address and "
                  "nothing else.")));
    content()->addWidget(m_addresses);
    connect(m_probing, &QCheckBox::toggled, this, [this](bool isOn) {
        const auto state = isOn ? ProbeWatch::Switch::On : ProbeWatch::Switch::Off;
        write([state](Shop &shop) { return shop.probes.set(state); });
    });
}

void WatchCard::addSilence()
{
    auto *row = makeRow(metrics().gap12);
    auto *name = new Label(tr("False alarms a month that are all right"), Type::Body);
    m_budget->setRange(1, mostFalseAlarms);
    m_budget->setAccessibleName(name->plainText());
    m_budget->setKeyboardTracking(false);
    row->addWidget(name, 1);
    row->addWidget(m_budget);
    content()->addLayout(row);
    content()->addWidget(
        hintOf(tr("When nobody writes although your shop's own hours would expect it, Ieum asks. "
                  "More false alarms mean that a stop is noticed sooner.")));
    content()->addWidget(m_standings);
    connect(m_budget, &QSpinBox::valueChanged, this, [this](int perMonth) {
        write([perMonth](Shop &shop) { return shop.silences.setBudget(perMonth); });
    });
}

void WatchCard::addSound()
{
    auto *sound = new QCheckBox(tr("An alarm sounds on this PC until somebody is at the window"));
    sound->setChecked(!AlarmBell::isMuted());
    content()->addWidget(sound);
    connect(sound, &QCheckBox::toggled, this, [](bool isOn) { AlarmBell::setMuted(!isOn); });
}

template <typename Job>
void WatchCard::write(Job job)
{
    m_context.workspace.write(this, job, [this](const Result<void> &done) {
        if (!done.ok())
            m_context.shell.fail(done.error());
        refresh();
    });
}

Result<WatchCard::Shown> WatchCard::readShown(Shop &shop)
{
    Shown shown;
    IEUM_TRY_ASSIGN(probing, shop.probes.state());
    IEUM_TRY_ASSIGN(budget, shop.silences.budget());
    IEUM_TRY_ASSIGN(addresses, shop.probes.addresses());
    IEUM_TRY_ASSIGN(standings, shop.silences.standings());
    for (const ProbeWatch::Address &address : addresses)
        shown.addresses += QUrl(address.target.url).host();
    shown.addresses.removeDuplicates();
    shown.probing = probing;
    shown.budget = budget;
    shown.standings = standings;
    return shown;
}

void WatchCard::refresh()
{
    m_context.workspace.read(this, readShown, [this](const Result<Shown> &shown) {
        if (shown)
            showState(*shown);
    });
}

void WatchCard::showState(const Shown &shown)
{
    const QSignalBlocker quietSwitch(m_probing), quietBudget(m_budget);
    m_probing->setChecked(shown.probing == ProbeWatch::Switch::On);
    if (!m_budget->hasFocus())
        m_budget->setValue(std::max(1, int(std::lround(shown.budget))));
    m_addresses->setText(shown.addresses.isEmpty()
                             ? tr("Nobody yet: no channel of a platform has been used.")
                             : tr("Asked: %1").arg(shown.addresses.join(QStringLiteral(", "))));
    QStringList lines;
    for (const SilenceWatch::Standing &standing : shown.standings) {
        if (standing.lastMessage)
            lines += wordsOf(standing);
    }
    m_standings->setText(lines.join(u'\n'));
    m_standings->setVisible(!lines.isEmpty());
}

QString WatchCard::wordsOf(const SilenceWatch::Standing &standing) const
{
    const QString name = lookOfChannel(standing.channel).name;
    const Instant now = m_context.workspace.clock->now();
    const QString after = displayMinutes(std::max(1, int(std::lround(standing.noticedAfterHours * 60))));
    switch (standing.judging) {
    case SilenceWatch::Judging::Live:
        return tr("%1: a stop is noticed after about %2 of opening hours.").arg(name, after);
    case SilenceWatch::Judging::Files:
        return tr("%1: as far as files tell, until %2.")
            .arg(name, displayTimeInList(standing.heardUntil.value_or(now), now));
    case SilenceWatch::Judging::NotHeard:
        return tr("%1: files of single chats tell nothing of the others.").arg(name);
    case SilenceWatch::Judging::Learning:
        return tr("%1: its rhythm is still being learned (four weeks).").arg(name);
    case SilenceWatch::Judging::TooLittle:
        return tr("%1: too few conversations to judge a silence.").arg(name);
    case SilenceWatch::Judging::Stopped:
        break;
    }
    return tr("%1: known to be stopped.").arg(name);
}

} // namespace ieum
