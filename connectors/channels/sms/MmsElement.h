#pragma once

#include "core/connector/Records.h"

#include <QStringList>
#include <QXmlStreamReader>

#include <optional>

namespace ieum {

/// Gathers one <mms> element: its attributes, then parts and addresses as they are read.
class MmsElement
{
public:
    explicit MmsElement(const QXmlStreamAttributes &attributes);

    void addPart(const QXmlStreamAttributes &part);
    void addAddress(const QXmlStreamAttributes &address);
    bool isDraft() const { return m_box == 3; }
    /// Null when it has no time.
    std::optional<IncomingMessage> message() const;

private:
    QString text() const;
    MessageKind kind() const;
    QStringList others() const;

    std::optional<Instant> m_at;
    int m_box = 0;
    QStringList m_parties;
    QString m_contactName;
    QString m_subject;
    QString m_sourceId;
    QString m_from;
    QStringList m_texts;
    QStringList m_media; ///< content types
    QStringList m_files; ///< names beside them
};

} // namespace ieum
