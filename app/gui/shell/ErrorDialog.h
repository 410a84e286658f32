#pragma once

#include "core/base/Error.h"

class QWidget;

namespace ieum {

/// Says what happened, whether the data is safe and what to do now; code and detail are under "자세히".
void showError(QWidget *parent, const Error &error);

/// The first sentence of a text of several, and the rest.
struct SplitSentence
{
    QString first;
    QString rest;
};
SplitSentence splitSentence(const QString &text);

} // namespace ieum
