#pragma once

#include "core/base/files/SheetPatch.h"

#include <QByteArray>
#include <QMap>

namespace ieum {

/// Puts texts into cells of a worksheet part and leaves every other byte of it as it was. The part must be
/// well-formed (a reader has read it before).
class SheetXmlPatch
{
public:
    /// `cells` sorted or not; a later one for the same place wins.
    SheetXmlPatch(const QByteArray &xml, const QList<CellText> &cells);

    /// With the texts as shared strings from `firstString` on, in the order of strings(); or, below 0,
    /// inline.
    QByteArray patched(int firstString) const;
    /// The texts in the order in which they stand in the sheet.
    QStringList strings() const;

private:
    struct Place
    {
        int row = 0;
        int column = 0;
        auto operator<=>(const Place &) const = default;
    };
    struct Splice
    {
        qsizetype from = 0;
        qsizetype to = 0;
        QByteArray prefix; ///< of the sheet's element names, with its colon
        QByteArray style;  ///< the s attribute of the cell that was there
    };
    void findPlaces();
    void atRow(const QByteArray &tag);
    void atCell(const QByteArray &name, qsizetype from, qsizetype end);
    void closeRow(qsizetype at);
    QByteArray cellXml(const Place &place, const Splice &splice, int string) const;
    qsizetype endOfCell(const QByteArray &name, qsizetype tagEnd) const;

    const QByteArray &m_xml;
    QMap<Place, QString> m_texts;
    QMap<Place, Splice> m_splices;
    QByteArray m_prefix;
    int m_row = 0;
    int m_column = -1;
};

} // namespace ieum
