#include "app/gui/settings/SettingsSection.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"

namespace ieum {

SettingsSection::SettingsSection(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(metrics().gap12))
{
    const int margin = metrics().gap24;
    m_column->setContentsMargins(margin, metrics().gap16, margin, margin);
    setLayout(m_column);
    m_column->addWidget(new Label(title, Type::Title));
    auto *words = new Label(hint, Type::Table, Color::Text2);
    words->setLines(Label::Lines::Wrap);
    m_column->addWidget(words);
    words->setVisible(!hint.isEmpty());
}

void SettingsSection::addField(QVBoxLayout *to, const QString &name, QWidget *field, const QString &hint)
{
    auto *row = makeRow(metrics().gap16);
    auto *label = new Label(name, Type::Body, Color::Text2);
    label->setFixedWidth(metrics().scaled(128));
    label->setBuddy(field);
    row->addWidget(label, 0, Qt::AlignVCenter);
    row->addWidget(field, 1);
    if (field->maximumWidth() < QWIDGETSIZE_MAX) // a narrow one keeps to the left
        row->addStretch(10);
    field->setAccessibleName(name);
    to->addLayout(row);
    if (hint.isEmpty())
        return;
    auto *words = new Label(hint, Type::Small, Color::Text3);
    words->setLines(Label::Lines::Wrap);
    words->setContentsMargins(metrics().scaled(128) + metrics().gap16, 0, 0, metrics().gap4);
    to->addWidget(words);
    field->setAccessibleDescription(hint);
}

Button *SettingsSection::addAct(Card *card, const char *icon, const QString &title, const QString &hint,
                                const QString &button, std::function<void()> act)
{
    auto *row = makeRow(metrics().gap12);
    row->addWidget(new Picture(icon, metrics().iconRail, Color::Text2));
    auto *words = makeColumn(0);
    words->addWidget(new Label(title, Type::BodyStrong));
    auto *second = new Label(hint, Type::Table, Color::Text2);
    second->setLines(Label::Lines::Wrap);
    words->addWidget(second);
    row->addLayout(words, 1);
    auto *push = new Button(button);
    push->setAccessibleDescription(title);
    connect(push, &Button::clicked, this, std::move(act));
    row->addWidget(push);
    card->content()->addLayout(row);
    return push;
}

} // namespace ieum
