#include "core/trust/WrongTries.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <array>

namespace ieum {

namespace {

const QString triesName = QStringLiteral("tries"), waitName = QStringLiteral("wait"),
              atName = QStringLiteral("at");
constexpr std::array<int, 6> waits{30, 60, 2 * 60, 5 * 60, 10 * 60, 15 * 60};
constexpr int mostTries = 1'000'000;

} // namespace

WrongTries::WrongTries(const QString &folder, const Clock &wall, const Clock &steady)
    : m_file(QDir(folder).filePath(QStringLiteral("shop.tries")))
    , m_wall(wall)
    , m_steady(steady)
    , m_since(steady.now())
{
    read();
}

int WrongTries::waitAfter(int tries)
{
    if (tries < freeTries)
        return 0;
    return waits[static_cast<size_t>(qMin(tries - freeTries, int(waits.size()) - 1))];
}

// What was waited while the program was off counts by the clock of the PC. One that was set back has waited
// for nothing; none can have waited for more than there was to wait.
void WrongTries::read()
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    // A file that nobody can read was not written by us: then none is free any more.
    m_tries = qBound(0, kept.value(triesName).toInt(freeTries), mostTries);
    const int wait = qBound(0, kept.value(waitName).toInt(waitAfter(m_tries)), waits.back());
    const qint64 away = (m_wall.now().milliseconds - kept.value(atName).toInteger()) / 1000;
    m_wait = kept.contains(atName) ? int(wait - qBound(qint64(0), away, qint64(wait))) : wait;
    // From now on the clock as it stands counts, also when it was turned.
    if (m_wait > 0)
        (void)save();
}

int WrongTries::secondsLeft() const
{
    const qint64 passed = (m_steady.now().milliseconds - m_since.milliseconds) / 1000;
    return int(qBound(qint64(0), m_wait - passed, qint64(m_wait)));
}

Result<void> WrongTries::add()
{
    m_tries = qMin(m_tries + 1, mostTries);
    m_wait = waitAfter(m_tries);
    m_since = m_steady.now();
    return save();
}

int WrongTries::clear()
{
    const int before = m_tries;
    m_tries = 0;
    m_wait = 0;
    if (before > 0)
        QFile::remove(m_file);
    return before;
}

Result<void> WrongTries::save() const
{
    QSaveFile file(m_file);
    const QJsonObject kept{
        {triesName, m_tries}, {waitName, secondsLeft()}, {atName, m_wall.now().milliseconds}};
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    const bool opened = file.open(QIODevice::WriteOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (!opened || file.write(text) != text.size() || !file.commit())
        return Error("file.not-writable", {m_file}, file.errorString());
    return {};
}

} // namespace ieum
