#pragma once

#include <QByteArray>
#include <QIODevice>

namespace ieum {

/// Stands in front of QXmlStreamReader and makes SMS Backup & Restore's files well-formed: a pair of
/// surrogate references (&#55357;&#56832;) becomes one reference, and what XML 1.0 forbids becomes U+FFFD.
/// The base64 of `data` attributes (pictures) is left out, so that a file of gigabytes needs no memory.
/// Everything else passes. Reads `source` sequentially; does not own it.
class XmlReferenceFilter final : public QIODevice
{
    Q_OBJECT

public:
    explicit XmlReferenceFilter(QIODevice &source);
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    enum class Place { Text, Tag, Value };
    bool fill();
    void filter();
    qsizetype plainUntil(qsizetype position) const;
    void take(char byte);
    void takeInTag(char byte);
    bool takeReference(qsizetype &position);
    void put(quint32 point);
    bool isEndless();

    QIODevice &m_source;
    QByteArray m_input;
    QByteArray m_output;
    qsizetype m_given = 0; ///< of m_output
    Place m_place = Place::Text;
    char m_quote = 0;
    QByteArray m_attribute;
    bool m_skipping = false;
    qsizetype m_valueBytes = 0; ///< of the value so far
    qsizetype m_sinceTag = 0;   ///< bytes given since the last end of a tag
};

} // namespace ieum
