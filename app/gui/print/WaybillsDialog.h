#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/domain/Waybill.h"

#include <QList>

class QLineEdit;
class QTableWidget;

namespace ieum {

class PrintService;
struct PreparedJob;
class Workspace;

/// The numbers in use: finding one, printing it again with the same number, or making it void for a reason.
class WaybillsDialog : public Dialog
{
    Q_OBJECT
public:
    WaybillsDialog(Workspace &workspace, PrintService &service, QWidget *parent = nullptr);

private:
    void setUpTable();
    void read();
    void showAll(const QList<Waybill> &waybills);
    void addRow(const Waybill &waybill);
    void filter();
    void updateButtons();
    QList<Waybill> chosen() const;
    void reprint();
    void reprintPdf();
    void makeVoid();
    void enterNumber();
    void openLedger();
    void sendVoid(const QList<Waybill> &waybills, const QString &why);

    Workspace &m_workspace;
    PrintService &m_service;
    QList<Waybill> m_waybills;
    QLineEdit *m_find;
    QTableWidget *m_table;
    Button *m_reprint;
    Button *m_pdf;
    Button *m_void;
    Button *m_enter;
    Button *m_ledger;
};

} // namespace ieum
