#pragma once

#include "core/connector/Importer.h"

#include <QCryptographicHash>

namespace ieum::fuzz {

/// Takes what an importer reads and holds each value to what every importer promises, whatever the file.
class ReadingSink final : public ImportSink
{
public:
    /// Cancels at that call; from then on there must be no other one. Below 0: never.
    explicit ReadingSink(qsizetype cancelAt = -1)
        : m_cancelAt(cancelAt)
    {
    }

    bool message(IncomingMessage message) override;
    bool orderLine(IncomingOrderLine line) override;
    bool booking(IncomingBooking booking) override;
    bool result(const IncomingResult &result) override;
    bool address(const IncomingAddress &address) override;
    bool rejected(Remark remark) override;
    bool warning(Remark remark) override;
    bool progress(double share) override;

    qsizetype calls() const { return m_calls; }
    /// The same for the same values in the same order.
    QByteArray digest() const { return m_digest.result(); }

private:
    void take(const QString &text);
    bool taken();

    const qsizetype m_cancelAt;
    qsizetype m_calls = 0;
    QCryptographicHash m_digest{QCryptographicHash::Blake2b_256};
};

} // namespace ieum::fuzz
