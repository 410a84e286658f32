#pragma once

#include "core/base/Result.h"
#include "core/trust/SecretKey.h"

#include <QString>

namespace ieum {

/// What stands on the recovery sheet: 160 random bits as eight groups of four letters and a check letter,
/// without I, L, O and U, so that a sheet can be read aloud and typed back ("7K2QF-…").
class RecoveryCode
{
public:
    static RecoveryCode random();
    /// Takes small letters, spaces for hyphens, and O, I, L for the digits they look like.
    /// Errors: recovery.not-a-code; recovery.wrong-group with the number of the first group that was
    /// mistyped.
    static Result<RecoveryCode> parse(const QString &text);

    /// Groups joined by hyphens.
    QString text() const;
    /// The key that wraps the data key.
    SecretKey wrappingKey() const;

private:
    explicit RecoveryCode(QByteArray symbols)
        : m_symbols(std::move(symbols))
    {
    }

    QByteArray m_symbols; ///< 32 values of 0 … 31
};

} // namespace ieum
