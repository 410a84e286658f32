#pragma once

#include "app/gui/firstrun/RecoverySheet.h"
#include "app/gui/widgets/Dialog.h"

namespace ieum {

class Label;

/// Shows the recovery code and offers to print it or to keep it as a PDF.
class RecoverySheetDialog : public Dialog
{
    Q_OBJECT
public:
    RecoverySheetDialog(RecoverySheet sheet, QWidget *parent = nullptr);

private:
    void print();
    void savePdf();
    void kept(const QString &how);

    const RecoverySheet m_sheet;
    Label *m_kept;
};

} // namespace ieum
