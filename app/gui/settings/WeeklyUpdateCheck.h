#pragma once

#include "app/gui/shell/Page.h"

#include <QTimer>

namespace ieum {

class UpdateWatch;

/// Asks for a newer version once a week when the owner wants that, some minutes after the window came and
/// never before, and says under the header that there is one.
class WeeklyUpdateCheck : public QObject
{
    Q_OBJECT
public:
    WeeklyUpdateCheck(const PageContext &context, QObject *parent);
    /// Asks when a week has passed; what the timer does.
    void look();

private:
    void announce();

    const PageContext m_context;
    UpdateWatch *m_watch;
    bool m_hasAsked = false;
    QTimer m_timer;
};

} // namespace ieum
