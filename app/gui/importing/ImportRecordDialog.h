#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/orders/ImportTypes.h"

class QTableWidget;

namespace ieum {

/// One past import: what came of it, and every row that was refused or warned about, with its reason.
class ImportRecordDialog : public Dialog
{
    Q_OBJECT
public:
    ImportRecordDialog(const ImportRecord &record, Instant now, QWidget *parent);

    /// The owner wants it taken back.
    bool wantsUndo() const { return m_wantsUndo; }

private:
    QTableWidget *makeTable(const ImportRecord &record);

    bool m_wantsUndo = false;
};

} // namespace ieum
