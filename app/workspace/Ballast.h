#pragma once

#include <QString>

namespace ieum {

/// A file in the shop's folder that keeps room on the disk, to be given up when there is none left: a full
/// disk would take even a deletion no more. Any process beside the shop may keep it or give it up.
class Ballast
{
public:
    static constexpr qint64 bytes = 8 * 1024 * 1024;

    explicit Ballast(const QString &shopFolder);

    /// False once it was given up: the disk was full, and may be so again soon.
    bool isKept() const;
    /// Makes it anew when as much again stays free beside it.
    void keep() const;
    void giveUp() const;

private:
    bool hasRoomBeside() const;

    const QString m_path;
};

} // namespace ieum
