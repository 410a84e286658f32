#pragma once

#include <QDateTime>
#include <QString>

namespace ieum {

/// How often this PC asks for a newer version: only when told to, unless the owner chose once a week. Kept in
/// ieum.ini; read anew at every call.
class UpdateHabit
{
public:
    bool asksWeekly() const;
    void setAsksWeekly(bool weekly);
    QDateTime lastAsked() const; ///< invalid before the first time
    void setLastAsked(const QDateTime &at);
    /// The version that the owner has waved away; it is not announced again.
    QString putAside() const;
    void setPutAside(const QString &version);

    /// Weekly, and a week has passed; also when the clock was set back since.
    bool isDue(const QDateTime &now) const;
};

} // namespace ieum
