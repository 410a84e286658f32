#include "app/gui/widgets/EmptyState.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"

namespace ieum {

namespace {

Label *centredLabel(const QString &text, Type type, Color tone)
{
    auto *label = new Label(text, type, tone);
    label->setAlignment(Qt::AlignCenter);
    label->setLines(Label::Lines::Wrap);
    return label;
}

} // namespace

EmptyState::EmptyState(const char *iconName, const QString &sentence, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_column(makeColumn(metrics().gap12))
    , m_sentence(centredLabel(sentence, Type::BodyStrong, Color::Text))
    , m_hint(centredLabel(hint, Type::Table, Color::Text2))
{
    setLayout(m_column);
    m_column->setContentsMargins(metrics().gap24, metrics().gap24, metrics().gap24, metrics().gap24);
    m_column->addStretch();
    m_column->addWidget(new Picture(iconName, metrics().iconEmpty), 0, Qt::AlignHCenter);
    m_column->addWidget(m_sentence);
    m_column->addWidget(m_hint);
    m_column->addStretch();
    setAccessibleName(sentence);
}

Button *EmptyState::addButton(const char *iconName, const QString &text)
{
    auto *button = new Button(iconName, text);
    m_column->insertWidget(m_column->count() - 1, button, 0, Qt::AlignHCenter);
    return button;
}

void EmptyState::setTexts(const QString &sentence, const QString &hint)
{
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    setAccessibleName(sentence);
}

} // namespace ieum
