#pragma once

#include "connectors/channels/kakao/KakaoRecord.h"
#include "core/connector/Importer.h"

#include <QMap>
#include <QStringList>

namespace ieum {

/// Who speaks in a chat: which sender is the shop, who is the other side, whether there are more.
class KakaoSides
{
public:
    void add(const KakaoRecord &record);
    /// `title`: of the file; empty when it has none.
    void settle(const QString &title, const ImportInput &input);

    QString room() const { return m_room; }
    bool isGroup() const { return m_others.size() > 1; }
    bool isOwn(const QString &sender) const { return m_own.contains(sender); }
    /// Two speak, and nothing says which of them is the shop.
    bool isOwnUnknown() const { return m_own.isEmpty() && m_others.size() > 1; }
    qint64 messages() const { return m_messages; }

private:
    void findOwn(const QString &title, const ImportInput &input);

    QStringList m_speakers; ///< in the order in which they first speak
    QStringList m_own;
    QStringList m_others;
    QString m_room;
    qint64 m_messages = 0;
};

} // namespace ieum
