#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/connector/Courier.h"
#include "core/shipping/LedgerService.h"

class QComboBox;
class QTableWidget;

namespace ieum {

class Label;
class Workspace;

/// What became of a courier's numbers, over a period: to look at, to print, and as a PDF to file away.
class LedgerDialog : public Dialog
{
    Q_OBJECT
public:
    explicit LedgerDialog(Workspace &workspace, QWidget *parent = nullptr);

private:
    void setUpTable();
    void readCouriers();
    void read();
    void showLedger(const WaybillLedger &ledger);
    void savePdf();
    void print();

    Workspace &m_workspace;
    WaybillLedger m_ledger;
    QComboBox *m_courier;
    QComboBox *m_period;
    Label *m_bands;
    QTableWidget *m_table;
    Button *m_pdf;
    Button *m_print;
};

} // namespace ieum
