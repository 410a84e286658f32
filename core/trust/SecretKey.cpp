#include "core/trust/SecretKey.h"

#include <sodium.h>

#include <algorithm>

namespace ieum {

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.data(), size);
    return key;
}

SecretKey SecretKey::of(const QByteArray &bytes)
{
    SecretKey key;
    if (bytes.size() == qsizetype(size))
        std::copy(bytes.begin(), bytes.end(), key.m_bytes.begin());
    return key;
}

SecretKey::SecretKey(SecretKey &&other) noexcept
    : m_bytes(other.m_bytes)
{
    sodium_memzero(other.data(), size);
}

SecretKey &SecretKey::operator=(SecretKey &&other) noexcept
{
    m_bytes = other.m_bytes;
    if (this != &other)
        sodium_memzero(other.data(), size);
    return *this;
}

SecretKey::~SecretKey()
{
    sodium_memzero(data(), size);
}

SecretKey SecretKey::clone() const
{
    return *this;
}

} // namespace ieum
