#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ieum {

/// The records of an old workbook's stream ([MS-XLS] 2.1.4), one after the other. Never reads beyond it.
class XlsRecords
{
public:
    /// The numbers of the records that hold what a table shows.
    enum Type : quint16 {
        Formula = 0x0006,
        Eof = 0x000a,
        DateMode = 0x0022,
        FilePass = 0x002f,
        Continue = 0x003c,
        BoundSheet = 0x0085,
        MulRk = 0x00bd,
        RString = 0x00d6,
        Xf = 0x00e0,
        Sst = 0x00fc,
        LabelSst = 0x00fd,
        Number = 0x0203,
        Label = 0x0204,
        BoolErr = 0x0205,
        String = 0x0207,
        Rk = 0x027e,
        Format = 0x041e,
        Bof = 0x0809,
    };

    /// `stream` must outlive it.
    explicit XlsRecords(const QByteArray &stream, qsizetype from = 0)
        : m_stream(stream)
        , m_at(from)
    {
    }

    /// False at the end, and where a record would run out of the stream.
    bool next();
    quint16 type() const { return m_type; }
    qsizetype size() const { return m_size; }
    /// A view into the stream.
    QByteArray content() const { return QByteArray::fromRawData(m_stream.constData() + m_begin, m_size); }
    /// The record and those that continue it.
    QByteArrayList pieces();

    // Numbers within the record, by their place; 0 beyond its end.
    quint8 byte(qsizetype at) const;
    quint16 word(qsizetype at) const;
    quint32 longWord(qsizetype at) const;
    double real(qsizetype at) const;
    /// A number as sheets pack it (RkNumber, [MS-XLS] 2.5.217).
    double packed(qsizetype at) const;

private:
    template <typename Integer>
    Integer number(qsizetype at) const;

    const QByteArray &m_stream;
    qsizetype m_at;
    qsizetype m_begin = 0;
    qsizetype m_size = 0;
    quint16 m_type = 0;
};

/// Texts of a record that may go on in the next ones (the table of shared strings).
class XlsTexts
{
public:
    explicit XlsTexts(QByteArrayList pieces)
        : m_pieces(std::move(pieces))
    {
    }

    void skip(qsizetype bytes);
    quint32 number(int bytes);
    /// Of one whose length takes that many bytes (XLUnicodeRichExtendedString; the short ones are part of
    /// it). What is cut ends where the bytes do.
    QString text(int lengthBytes);
    bool atEnd();

private:
    QString characters(qsizetype count, bool isWide);
    bool hasBytes();

    const QByteArrayList m_pieces;
    qsizetype m_piece = 0;
    qsizetype m_at = 0;
};

} // namespace ieum
