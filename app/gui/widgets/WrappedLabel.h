#pragma once

#include "app/gui/widgets/Label.h"

namespace ieum {

/// A text that takes as many lines as it needs.
inline Label *wrapped(const QString &text, Type type, Color color = Color::Text)
{
    auto *label = new Label(text, type, color);
    label->setLines(Label::Lines::Wrap);
    return label;
}

} // namespace ieum
