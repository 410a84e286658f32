#pragma once

#include <QStringView>

namespace ieum {

/// FNV-1a: the same in every version of the program, since addresses.db keeps it.
class AddressHash
{
public:
    AddressHash &add(QStringView text)
    {
        for (const QChar character : text)
            add(character.unicode());
        return add(quint16(0x1f));
    }
    AddressHash &add(quint16 unit)
    {
        m_value = (m_value ^ unit) * 0x100000001b3;
        return *this;
    }
    AddressHash &add(int number) { return add(quint16(number)).add(quint16(number >> 16)); }
    qint64 value() const { return static_cast<qint64>(m_value); }

private:
    quint64 m_value = 0xcbf29ce484222325;
};

/// What a publisher's row is known by in addresses.db.
inline qint64 addressKey(QStringView format, QStringView key)
{
    return AddressHash().add(format).add(key).value();
}

} // namespace ieum
