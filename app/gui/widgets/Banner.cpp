#include "app/gui/widgets/Banner.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"

namespace ieum {

Banner::Banner(const StateLook &look, const QString &sentence, const QString &calm, QWidget *parent)
    : QFrame(parent)
    , m_row(makeRow(metrics().gap12))
{
    setProperty("role", nameOf(look.soft));
    setProperty("band", true);
    setLayout(m_row);
    m_row->setContentsMargins(metrics().gap16, metrics().gap8, metrics().gap16, metrics().gap8);
    m_row->addWidget(new Picture(look.icon, metrics().iconRail, look.color));
    auto *words = makeColumn(0);
    auto *bold = new Label(sentence, Type::BodyStrong);
    bold->setLines(Label::Lines::Wrap);
    words->addWidget(bold);
    auto *second = new Label(calm, Type::Table, Color::Text2);
    second->setLines(Label::Lines::Wrap);
    words->addWidget(second);
    m_row->addLayout(words, 1);
    second->setVisible(!calm.isEmpty()); // no sooner: without a parent it would be a window
    setAccessibleName(sentence);
    setAccessibleDescription(calm);
}

Button *Banner::addButton(const QString &text, std::function<void()> act)
{
    auto *button = new Button(text);
    connect(button, &Button::clicked, this, std::move(act));
    m_row->addWidget(button);
    return button;
}

Button *Banner::addMainButton(const QString &text, std::function<void()> act)
{
    auto *button = new Button(text, Button::Kind::Main);
    connect(button, &Button::clicked, this, std::move(act));
    m_row->addWidget(button);
    return button;
}

} // namespace ieum
