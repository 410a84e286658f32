#pragma once

#include "core/base/Result.h"
#include "core/base/Time.h"
#include "core/domain/Message.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace ieum {

/// One entry of a message_N.json, put into words of our own.
struct InstagramRecord
{
    QString sender;
    Instant at;
    MessageKind kind = MessageKind::Text;
    QString text;
    QString token; ///< what the identity is made from when it is not the text
    int seconds = 0;
    bool isReadable = true; ///< false: it has no time, and cannot stand in a thread
};

/// A message_N.json of Instagram's download: a part of one thread.
struct InstagramThread
{
    QString id;    ///< the number at the end of its folder's name; stays when the other side leaves Instagram
    QString title; ///< the other side's name, or the group's
    QStringList participants;
    QList<InstagramRecord> records; ///< oldest first; the file has them the other way round

    /// `folder` is the name of the folder it lies in, for a file that does not say which thread it is of.
    /// Error: file.broken (cut, or no JSON; argument: empty).
    static Result<InstagramThread> parse(const QByteArray &json, const QString &folder);
    static bool isThreadFile(const QByteArray &head);
};

} // namespace ieum
