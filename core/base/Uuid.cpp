#include "core/base/Uuid.h"

#include <QDateTime>
#include <QRandomGenerator>
#include <QUuid>

#include <mutex>

namespace ieum {

namespace {

// RFC 9562 §6.2 method 1: 12 bits of rand_a count within one millisecond; when they run out the millisecond
// is raised.
struct Tick
{
    quint64 milliseconds;
    quint16 counter;
    quint64 random;
};

Tick nextTick()
{
    static std::mutex mutex;
    static Tick last{0, 0, 0};
    // Asking the system each time would cost more than writing the row that the number is for.
    static QRandomGenerator64 random = QRandomGenerator64::securelySeeded();
    const std::lock_guard lock(mutex);
    const auto now = static_cast<quint64>(QDateTime::currentMSecsSinceEpoch());
    if (now > last.milliseconds)
        last = {now, static_cast<quint16>(random.generate64() & 0x3ff), 0};
    else if (++last.counter > 0xfff)
        last = {last.milliseconds + 1, 0, 0};
    last.random = random.generate64();
    return last;
}

} // namespace

QByteArray newUuid()
{
    const Tick tick = nextTick();
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = static_cast<char>(tick.milliseconds >> (8 * (5 - i)));
    bytes[6] = static_cast<char>(0x70 | (tick.counter >> 8));
    bytes[7] = static_cast<char>(tick.counter & 0xff);
    const quint64 random = tick.random;
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = static_cast<char>(random >> (8 * i));
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return bytes;
}

QByteArray uuidText(const QByteArray &uuid)
{
    return QUuid::fromRfc4122(uuid).toByteArray(QUuid::WithoutBraces);
}

} // namespace ieum
