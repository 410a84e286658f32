#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum {

/// The texts that a workbook's cells refer to, one behind the other in UTF-8: a hundred thousand rows have a
/// million of them.
class SharedStrings
{
public:
    void append(const QByteArray &utf8)
    {
        m_bytes += utf8;
        m_ends += static_cast<quint32>(m_bytes.size());
    }
    /// Empty when there is no such one.
    QString at(qsizetype index) const
    {
        if (index < 0 || index >= m_ends.size())
            return QString();
        const quint32 begin = index > 0 ? m_ends[index - 1] : 0;
        return QString::fromUtf8(m_bytes.constData() + begin, m_ends[index] - begin);
    }
    qsizetype bytes() const { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    QList<quint32> m_ends;
};

} // namespace ieum
