#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace ieum {

/// One property of an event: DTSTART;TZID=Asia/Seoul:20221017T150000.
struct IcsProperty
{
    QString name;                      ///< upper case
    QMap<QString, QString> parameters; ///< names upper case
    QString value;                     ///< as written; text values are still escaped
};

/// A VEVENT of a calendar file, without the components within it (alarms).
struct IcsEvent
{
    int line = 1; ///< where it begins, as one counts
    QList<IcsProperty> properties;

    const IcsProperty *find(const char *name) const; ///< the first of that name; null: there is none
    QString text(const char *name) const;            ///< unescaped; empty: there is none
};

struct IcsFile
{
    QList<IcsEvent> events;
    bool isCut = false; ///< the file ends within a calendar or an event
};

/// Reads RFC 5545: joins folded lines (CRLF, LF, a byte order mark and folds within a character are taken),
/// leaves what it does not know.
IcsFile readIcs(const QByteArray &bytes);

QString icsText(const QString &escaped);

} // namespace ieum
