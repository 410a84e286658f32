#include "core/trust/SealedStream.h"

#include <QFile>
#include <QtEndian>

namespace ieum {

namespace {

constexpr qsizetype sealSize = crypto_secretstream_xchacha20poly1305_ABYTES;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

SealedWriter::SealedWriter(QFile &to, const SecretKey &key)
    : m_to(to)
    , m_header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized)
{
    crypto_secretstream_xchacha20poly1305_init_push(&m_state, raw(m_header), key.data());
}

Result<void> SealedWriter::put(const QByteArray &bytes)
{
    if (m_to.write(bytes) != bytes.size())
        return Error("file.not-writable", {m_to.fileName()}, m_to.errorString());
    return {};
}

Result<void> SealedWriter::begin()
{
    return put(m_header);
}

Result<void> SealedWriter::write(const QByteArray &plain, Piece piece, const QByteArray &bound)
{
    QByteArray sealed(plain.size() + sealSize, Qt::Uninitialized);
    const unsigned char tag = piece == Piece::Last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    crypto_secretstream_xchacha20poly1305_push(&m_state, raw(sealed), nullptr, raw(plain),
                                               static_cast<unsigned long long>(plain.size()), raw(bound),
                                               static_cast<unsigned long long>(bound.size()), tag);
    QByteArray length(sizeof(quint32), Qt::Uninitialized);
    qToLittleEndian(quint32(plain.size()), length.data());
    IEUM_TRY(put(length));
    return put(sealed);
}

SealedReader::SealedReader(QFile &from, const SecretKey &key)
    : m_from(from)
    , m_key(key.clone())
{
}

SealedReader::~SealedReader()
{
    sodium_memzero(&m_state, sizeof m_state);
}

Result<QByteArray> SealedReader::take(qsizetype size)
{
    QByteArray bytes = m_from.read(size);
    if (bytes.size() != size)
        return Error("backup.cut-short");
    return bytes;
}

Result<void> SealedReader::begin()
{
    IEUM_TRY_ASSIGN(header, take(crypto_secretstream_xchacha20poly1305_HEADERBYTES));
    if (crypto_secretstream_xchacha20poly1305_init_pull(&m_state, raw(header), m_key.data()) != 0)
        return Error("backup.damaged");
    return {};
}

Result<QByteArray> SealedReader::next(const QByteArray &bound)
{
    IEUM_TRY_ASSIGN(length, take(sizeof(quint32)));
    const qsizetype size = qFromLittleEndian<quint32>(length.constData());
    if (size > SealedWriter::largestPiece)
        return Error("backup.damaged");
    IEUM_TRY_ASSIGN(sealed, take(size + sealSize));
    QByteArray plain(size, Qt::Uninitialized);
    unsigned char tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_state, raw(plain), nullptr, &tag, raw(sealed),
                                                   static_cast<unsigned long long>(sealed.size()), raw(bound),
                                                   static_cast<unsigned long long>(bound.size())) != 0)
        return Error("backup.damaged");
    m_atEnd = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_atEnd && !m_from.atEnd())
        return Error("backup.damaged", {}, QStringLiteral("something follows the last piece"));
    return plain;
}

} // namespace ieum
