#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace ieum {

/// Notices that nobody has touched keyboard or mouse in this program's windows for a while. Time in which the
/// PC slept counts too: whoever opens the lid finds the shop locked.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0: never. At most half a second passes between the limit and idle().
    void setLimit(std::chrono::milliseconds limit);
    std::chrono::milliseconds limit() const { return m_limit; }
    /// From now on, as if somebody had just touched a key.
    void start();
    void stop();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();

private:
    bool isOver() const;
    void look();

    std::chrono::milliseconds m_limit{0};
    QElapsedTimer m_steady;
    qint64 m_wall = 0; ///< milliseconds since 1970, of the last touch
    QTimer m_tick;
};

} // namespace ieum
