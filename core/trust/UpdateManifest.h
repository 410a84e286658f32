#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

namespace ieum {

/// A version of the program as its makers announce it.
struct Release
{
    QVersionNumber version;
    QDate released;
    QString page;                       ///< https, for the owner's browser
    QMap<QString, QStringList> changes; ///< by language; plain text, a line a change

    /// In `language`, else in the one there is.
    QStringList changesIn(const QString &language) const;
};

/// Reads an announcement (packaging/updates.md), once one of the Ed25519 `keys` (32 bytes each) has signed
/// it. Errors: update.not-a-manifest, update.bad-signature.
Result<Release> readUpdateManifest(const QByteArray &envelope, const QList<QByteArray> &keys);

} // namespace ieum
