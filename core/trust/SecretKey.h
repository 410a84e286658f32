#pragma once

#include <QByteArray>

#include <array>

namespace ieum {

/// 32 secret bytes, wiped when they go. Copies are made only where they are asked for.
class SecretKey
{
public:
    static constexpr size_t size = 32;

    static SecretKey random();
    /// `bytes` must be `size` long; anything else gives a key of zeros, which opens nothing.
    static SecretKey of(const QByteArray &bytes);

    SecretKey() = default;
    SecretKey(SecretKey &&other) noexcept;
    SecretKey &operator=(SecretKey &&other) noexcept;
    ~SecretKey();
    SecretKey clone() const;

    unsigned char *data() { return m_bytes.data(); }
    const unsigned char *data() const { return m_bytes.data(); }
    /// A view without a copy; valid as long as the key.
    QByteArray view() const { return QByteArray::fromRawData(reinterpret_cast<const char *>(data()), size); }

private:
    SecretKey(const SecretKey &) = default;
    SecretKey &operator=(const SecretKey &) = default;

    std::array<unsigned char, size> m_bytes{};
};

} // namespace ieum
