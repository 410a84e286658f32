#include "app/gui/continuity/SwitchAllDialog.h"

#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"

#include <QLineEdit>
#include <QListWidget>

namespace ieum {

SwitchAllDialog::SwitchAllDialog(const SwitchService::Outcome &preview, QWidget *parent)
    : Dialog(tr("Write to %n people?", nullptr, static_cast<int>(preview.moved.size())),
             tr("Each of them gets one text. What needs your hand waits in their thread."), parent,
             Width::Wide)
{
    addPreview(preview);
    if (!preview.unreachable.isEmpty()) {
        QStringList names;
        for (const SwitchService::Unreachable &one : preview.unreachable)
            names += one.name;
        auto *line = new Label(tr("Cannot be reached: %1").arg(names.join(QStringLiteral(", "))), Type::Table,
                               Color::Down);
        line->setLines(Label::Lines::Wrap);
        content()->addWidget(line);
    }
    if (preview.queued == 0)
        content()->addWidget(
            new Label(tr("Every one of these texts is in the outbox already."), Type::Table, Color::Text2));
    m_act = setMainButton(tr("Put %n texts into the outbox", nullptr, preview.queued));
    m_act->setEnabled(preview.queued > 0);
    if (preview.queued > 1)
        addCount(preview.queued);
}

void SwitchAllDialog::addPreview(const SwitchService::Outcome &preview)
{
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Who gets which text"));
    list->setFocusPolicy(Qt::TabFocus);
    list->setWordWrap(true);
    for (const SwitchService::Moved &one : preview.moved)
        list->addItem(QStringLiteral("%1 · %2\n%3").arg(one.name, lookOfChannel(one.to).word, one.text));
    list->setMinimumHeight(metrics().scaled(200));
    content()->addWidget(list);
}

void SwitchAllDialog::addCount(qsizetype people)
{
    auto *count = new QLineEdit;
    addField(tr("Type the number of texts (%1) to go on").arg(people), count);
    m_act->setEnabled(false);
    connect(count, &QLineEdit::textChanged, this, [this, people](const QString &typed) {
        m_act->setEnabled(typed.trimmed() == QString::number(people));
    });
}

} // namespace ieum
