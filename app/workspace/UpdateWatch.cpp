#include "app/workspace/UpdateWatch.h"

#include "core/base/Version.h"

namespace ieum {

UpdateWatch::UpdateWatch(UpdateCheck::Source source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
{
}

UpdateWatch::~UpdateWatch() = default;

void UpdateWatch::ask()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_thread = std::jthread([this](std::stop_token stop) {
        auto answer = std::make_shared<UpdateAnswer>(UpdateCheck(m_source).ask(programVersion(), stop));
        m_ui.post([this, answer] { take(*answer); });
    });
}

void UpdateWatch::take(UpdateAnswer answer)
{
    m_isAsking = false;
    m_answer = std::move(answer);
    Q_EMIT answered();
}

} // namespace ieum
