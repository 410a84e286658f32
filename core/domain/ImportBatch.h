#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QByteArray>
#include <QString>

namespace ieum {

/// How many records of an import went which way; read = added + duplicate + updated + rejected.
struct ImportCounts
{
    int read = 0;
    int added = 0;
    int duplicate = 0;
    int updated = 0;
    int rejected = 0;

    bool operator==(const ImportCounts &) const = default;
};

/// One import of one file.
struct ImportBatch
{
    /// Entering: no reader sees its rows; a crash leaves it, and the next start removes it.
    enum class State { Entering, Entered, Undone };

    BatchId id;
    QString file; ///< its name, without the folder
    QByteArray sha256;
    QString format;  ///< "order-naver"
    QString kind;    ///< "messages" "calls" "orders" "bookings" "addresses"
    QString channel; ///< the account it belongs to, empty when none
    State state = State::Entering;
    Instant at;
    ImportCounts counts;
};

} // namespace ieum
