#pragma once

#include "core/base/Result.h"
#include "core/trust/SecretKey.h"

#include <QByteArray>

#include <sodium.h>

class QFile;

namespace ieum {

/// libsodium's secretstream (XChaCha20-Poly1305) in a file: a header of 24 bytes, then pieces, each behind
/// its length. A piece that was changed, left out, doubled or moved does not open, and the last one says that
/// it is the last.
class SealedWriter
{
public:
    enum class Piece { Between, Last };
    static constexpr qsizetype largestPiece = 256 * 1024; ///< bytes of plain text

    SealedWriter(QFile &to, const SecretKey &key);
    /// Before the first piece. Error: file.not-writable.
    Result<void> begin();
    /// `bound` is not written, but the piece opens only beside it. Error: file.not-writable.
    Result<void> write(const QByteArray &plain, Piece piece, const QByteArray &bound = {});

private:
    Result<void> put(const QByteArray &bytes);

    QFile &m_to;
    crypto_secretstream_xchacha20poly1305_state m_state;
    QByteArray m_header;
};

/// Reads what a SealedWriter wrote. Errors: backup.cut-short, backup.damaged.
class SealedReader
{
public:
    SealedReader(QFile &from, const SecretKey &key);
    ~SealedReader();
    SealedReader(const SealedReader &) = delete;
    SealedReader &operator=(const SealedReader &) = delete;

    Result<void> begin();
    Result<QByteArray> next(const QByteArray &bound = {});
    /// The last piece has been read; whatever comes behind it is damage.
    bool atEnd() const { return m_atEnd; }

private:
    Result<QByteArray> take(qsizetype size);

    QFile &m_from;
    SecretKey m_key;
    crypto_secretstream_xchacha20poly1305_state m_state;
    bool m_atEnd = false;
};

} // namespace ieum
