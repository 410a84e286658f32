#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/connector/Importer.h"

#include <QMap>

class QComboBox;

namespace ieum {

/// Which column of a table means what: the guess, to be mended, over the table's first rows. Said once, it is
/// remembered for every table with these headers. Orders, or the numbers that a courier gave back.
class ColumnsDialog : public Dialog
{
    Q_OBJECT
public:
    ColumnsDialog(const TableShape &shape, Importer::Kind kind, QWidget *parent = nullptr);

    /// Field to header, without the fields that have none.
    QMap<QString, QString> columns() const;

Q_SIGNALS:
    /// These are no orders: the owner says so and closes the dialog.
    void numbersMeant();

private:
    QWidget *makeFields(const TableShape &shape);
    QWidget *makeSample(const TableShape &shape);
    void check();

    bool isEnough() const;

    const Importer::Kind m_kind;
    QMap<QString, QComboBox *> m_boxes;
    Button *m_save = nullptr;
};

} // namespace ieum
