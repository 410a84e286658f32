#include "app/gui/lock/IdleWatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace ieum {

namespace {

using namespace std::chrono_literals;
constexpr auto tick = 500ms;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(QObject *parent)
    : QObject(parent)
{
    m_tick.setInterval(tick);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    if (m_tick.isActive() || limit > 0ms)
        start();
}

void IdleWatch::start()
{
    stop();
    if (m_limit <= 0ms)
        return;
    m_steady.start();
    m_wall = QDateTime::currentMSecsSinceEpoch();
    m_tick.start();
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_tick.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

// The steady clock stands still while the PC sleeps; the other one may be turned, but then at worst locks.
bool IdleWatch::isOver() const
{
    const qint64 limit = m_limit.count();
    return m_steady.hasExpired(limit) || QDateTime::currentMSecsSinceEpoch() - m_wall >= limit;
}

void IdleWatch::look()
{
    if (!isOver())
        return;
    stop();
    Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (!isTouch(event->type()))
        return false;
    // The first touch after a long sleep comes before the tick; it must not show what was there.
    if (isOver()) {
        look();
        return true;
    }
    m_steady.start();
    m_wall = QDateTime::currentMSecsSinceEpoch();
    return false;
}

} // namespace ieum
