#pragma once

#include "app/workspace/UiQueue.h"
#include "app/workspace/UpdateCheck.h"

#include <QObject>

#include <thread>

namespace ieum {

/// The check for updates of a window, on a thread of its own. A child of the Workspace whose shop is open;
/// where there is none (a sample shop, --offline), nothing is asked. Window's thread.
class UpdateWatch : public QObject
{
    Q_OBJECT
public:
    UpdateWatch(UpdateCheck::Source source, QObject *parent);
    /// Breaks off what is under way.
    ~UpdateWatch() override;

    bool hasAddress() const { return m_source.hasAddress(); }
    bool isAsking() const { return m_isAsking; }
    /// Does nothing while a check is under way. answered() follows.
    void ask();
    const std::optional<UpdateAnswer> &answer() const { return m_answer; }

Q_SIGNALS:
    void answered();

private:
    void take(UpdateAnswer answer);

    const UpdateCheck::Source m_source;
    bool m_isAsking = false;
    std::optional<UpdateAnswer> m_answer;
    UiQueue m_ui;
    std::jthread m_thread; ///< last, so that it ends before what it uses
};

} // namespace ieum
