#pragma once

#include "core/trust/RecoveryCode.h"

#include <QDate>

class QPagedPaintDevice;

namespace ieum {

/// The sheet of paper that opens the shop when the passphrase is forgotten or the PC is gone.
class RecoverySheet
{
public:
    RecoverySheet(QString shopName, RecoveryCode code, QDate day);

    /// Draws it on one A4 page of a printer or a PDF.
    void draw(QPagedPaintDevice &device) const;
    /// Error: file.not-writable.
    Result<void> savePdf(const QString &path) const;
    QString code() const { return m_code.text(); }

private:
    QString m_shopName;
    RecoveryCode m_code;
    QDate m_day;
};

} // namespace ieum
