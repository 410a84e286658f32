#include "app/gui/lock/LockPage.h"

#include "app/gui/continuity/AlarmWords.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QAccessible>

namespace ieum {

LockPage::LockPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_open(new Button(tr("Unlock"), Button::Kind::Main))
    , m_form(new UnlockForm(workspace.folder, m_open))
    , m_alarms(makeColumn(metrics().gap8))
{
    setAccessibleName(tr("Locked"));
    build();
    setFocusProxy(m_form);
    connect(&workspace, &Workspace::changed, this, &LockPage::readAlarms);
    readAlarms();
}

void LockPage::build()
{
    auto *card = new Card;
    card->setFixedWidth(metrics().dialogNarrow);
    auto *column = card->content();
    column->addWidget(new Picture("lock", metrics().iconEmpty, Color::Text3), 0, Qt::AlignHCenter);
    auto *title = new Label(tr("Locked"), Type::Title);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    auto *hint = new Label(tr("Messages and alarms keep coming in. Nothing that was being typed is lost."),
                           Type::Table, Color::Text2);
    hint->setAlignment(Qt::AlignCenter);
    hint->setLines(Label::Lines::Wrap);
    column->addWidget(hint);
    column->addLayout(m_alarms);
    column->addWidget(m_form);
    m_open->setBig();
    m_open->setDefault(true);
    m_open->setAutoDefault(true);
    column->addWidget(m_open);
    auto *off = new Button(tr("Switch Ieum off"), Button::Kind::Flat);
    off->setAutoDefault(false);
    connect(off, &Button::clicked, this, &LockPage::switchOffRequested);
    column->addWidget(off, 0, Qt::AlignHCenter);
    auto *across = makeRow(0); // aligned it would not grow with its words
    across->addStretch();
    across->addWidget(card);
    across->addStretch();
    auto *outer = makeColumn(0);
    outer->addStretch();
    outer->addLayout(across);
    outer->addStretch();
    setLayout(outer);
}

void LockPage::readAlarms()
{
    m_workspace.read(
        this, [](Shop &shop) { return shop.alarms.open(); },
        [this](const Result<QList<Alarm>> &open) {
            while (QLayoutItem *item = m_alarms->takeAt(0)) {
                delete item->widget();
                delete item;
            }
            if (!open.ok())
                return;
            for (const Alarm &alarm : *open) {
                auto *words = new Label(wordsOf(alarm, m_workspace.clock->now()).sentence, Type::TableStrong,
                                        Color::Down);
                words->setLines(Label::Lines::Wrap);
                m_alarms->addWidget(words);
                QAccessibleEvent said(words, QAccessible::Alert);
                QAccessible::updateAccessibility(&said);
            }
        });
}

} // namespace ieum
