#include "app/gui/settings/UpdateCard.h"

#include "app/gui/settings/UpdateHabit.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/UpdateWatch.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/base/Version.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

namespace ieum {

namespace {

QString languageOfWindow()
{
    return QLocale().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("ko");
}

} // namespace

UpdateCard::UpdateCard(const PageContext &context)
    : m_watch(context.workspace.findChild<UpdateWatch *>())
    , m_state(new Label({}, Type::Table, Color::Text2))
{
    m_state->setLines(Label::Lines::Wrap);
    if (!m_watch) {
        content()->addWidget(m_state);
        m_state->setText(tr("Nothing leaves this PC in this run, so newer versions are not looked for."));
        return;
    }
    if (!m_watch->hasAddress()) {
        content()->addWidget(m_state);
        m_state->setText(sentenceFor(Error("update.no-address")));
        return;
    }
    addAsking();
    addHabit();
    connect(m_watch, &UpdateWatch::answered, this, &UpdateCard::showState);
    showState();
}

void UpdateCard::addAsking()
{
    auto *row = makeRow();
    row->addWidget(m_state, 1);
    m_ask = new Button("refresh-cw", tr("Check now"));
    connect(m_ask, &Button::clicked, this, [this] {
        UpdateHabit().setLastAsked(QDateTime::currentDateTimeUtc());
        m_watch->ask();
        showState();
    });
    row->addWidget(m_ask, 0, Qt::AlignTop);
    content()->addLayout(row);
}

void UpdateCard::addHabit()
{
    content()->addWidget(makeLine());
    auto *row = makeRow(metrics().gap4);
    auto *group = new QButtonGroup(this);
    const QStringList choices = {tr("Only when I press"), tr("Once a week")};
    for (int i = 0; i < choices.size(); ++i) {
        auto *button = new Button(choices[i], Button::Kind::Tab);
        button->setAccessibleDescription(tr("Looking for newer versions"));
        group->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch();
    group->button(UpdateHabit().asksWeekly() ? 1 : 0)->setChecked(true);
    connect(group, &QButtonGroup::idClicked, this, [](int id) { UpdateHabit().setAsksWeekly(id == 1); });
    content()->addLayout(row);
    auto *promise =
        new Label(tr("Only the request goes out, nothing about the shop. Nothing is installed by itself."),
                  Type::Small, Color::Text3);
    promise->setLines(Label::Lines::Wrap);
    content()->addWidget(promise);
}

void UpdateCard::showState()
{
    m_ask->setEnabled(!m_watch->isAsking());
    if (m_watch->isAsking())
        return m_state->setText(tr("Asking …"));
    if (m_watch->answer())
        return showAnswer(*m_watch->answer());
    const QDateTime last = UpdateHabit().lastAsked();
    m_state->setText(last.isValid()
                         ? tr("Last looked on %1.")
                               .arg(QLocale().toString(last.toLocalTime().date(), QLocale::ShortFormat))
                         : tr("Not looked for newer versions yet."));
}

void UpdateCard::showAnswer(const UpdateAnswer &answer)
{
    clearChanges();
    if (!answer.ok())
        m_state->setText(sentenceFor(answer.error()));
    else if (!*answer)
        m_state->setText(tr("Ieum %1 is the newest.").arg(programVersion()));
    else
        showRelease(**answer);
}

void UpdateCard::clearChanges()
{
    delete std::exchange(m_changes, nullptr);
}

void UpdateCard::showRelease(const Release &release)
{
    const QString day = QLocale().toString(release.released, QLocale::ShortFormat);
    m_state->setText(tr("Ieum %1 is out (%2). What changes:").arg(release.version.toString(), day));
    m_changes = new QWidget;
    auto *lines = makeColumn(metrics().gap4);
    m_changes->setLayout(lines);
    for (const QString &change : release.changesIn(languageOfWindow())) {
        auto *line = new Label(QStringLiteral("· ") + change);
        line->setLines(Label::Lines::Wrap);
        lines->addWidget(line);
    }
    auto *page = new Button("external-link", tr("Open its page"));
    connect(page, &Button::clicked, this, [url = QUrl(release.page)] { QDesktopServices::openUrl(url); });
    lines->addWidget(page, 0, Qt::AlignLeft);
    content()->insertWidget(1, m_changes);
}

} // namespace ieum
