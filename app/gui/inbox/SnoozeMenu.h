#pragma once

#include "core/base/Time.h"

#include <QMenu>

namespace ieum {

/// Until when a conversation is put aside: an hour, this evening, tomorrow morning, Monday, or a time of the
/// owner's own.
class SnoozeMenu : public QMenu
{
    Q_OBJECT
public:
    struct Choice
    {
        QString word;
        Instant until;
    };
    /// Only times that are still to come.
    static QList<Choice> choices(Instant now);

    SnoozeMenu(Instant now, QWidget *parent);

Q_SIGNALS:
    void chosen(ieum::Instant until);

private:
    void askForTime(Instant now);
};

} // namespace ieum
