#pragma once

#include "app/gui/widgets/Dialog.h"
#include "app/workspace/LabelPrinters.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;

namespace ieum {

class Label;
class PrintService;

/// The label printer of this PC: which one, how it is spoken to, and what its ruler page says it does wrong.
class LabelPrinterDialog : public Dialog
{
    Q_OBJECT
public:
    /// `form`: the paper that lies in the printer, for the ruler page.
    LabelPrinterDialog(PrintService &service, const LabelTemplate &form, QWidget *parent = nullptr);

    LabelPrinter printer() const;

private:
    void addWay();
    void addPlacement();
    void addHead();
    static QComboBox *addChoice(class QHBoxLayout *row, const QString &name, const QString &meaning);
    QDoubleSpinBox *addNumber(class QHBoxLayout *row, const QString &name, const QString &unit, double lowest,
                              double highest);
    void showWay();
    void fitHeight();
    void say(const QString &problem);
    void showPlacement();
    void printRuler();
    void saveRuler();
    void keep();

    PrintService &m_service;
    const LabelTemplate m_form;
    QComboBox *m_way;
    QComboBox *m_name;
    QLineEdit *m_address;
    Label *m_hint;
    QDoubleSpinBox *m_right;
    QDoubleSpinBox *m_down;
    QDoubleSpinBox *m_scale;
    QComboBox *m_dots;
    QComboBox *m_head;
    Button *m_ruler;
};

} // namespace ieum
