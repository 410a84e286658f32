#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/connector/Importer.h"

#include <QMap>

class QComboBox;

namespace ieum {

/// Which column of a table means what: the guess, to be mended, over the table's first rows. Said once, it is
/// remembered for every table with these headers.
class ColumnsDialog : public Dialog
{
    Q_OBJECT
public:
    ColumnsDialog(const TableShape &shape, QWidget *parent = nullptr);

    /// Field to header, without the fields that have none.
    QMap<QString, QString> columns() const;

private:
    QWidget *makeFields(const TableShape &shape);
    QWidget *makeSample(const TableShape &shape);
    void check();

    QMap<QString, QComboBox *> m_boxes;
    Button *m_save = nullptr;
};

} // namespace ieum
