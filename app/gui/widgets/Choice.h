#pragma once

class QAbstractButton;

namespace ieum {

/// Makes a button that can be down: one of a row of views, a card that is chosen. Whoever presses it through
/// a screen reader clicks it, where Qt would only turn its state over and tell nobody that listens to clicks.
void makeChoice(QAbstractButton *button);

} // namespace ieum
