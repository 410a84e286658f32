#pragma once

#include "core/shipping/PrintPlan.h"

#include <QFrame>

class QComboBox;
class QVBoxLayout;

namespace ieum {

class Button;
class IconButton;
class ElidedLabel;
class Label;

/// Below the orders: what will happen, with which courier, how many numbers are left, and the acts.
/// What is blocked is named here before anything is printed.
class PrintBar : public QFrame
{
    Q_OBJECT
public:
    explicit PrintBar(QWidget *parent = nullptr);

    struct Choice
    {
        QString courier;
        QString courierName;
        PrintRequest::Numbers numbers = PrintRequest::Numbers::FromBand;

        bool isAddressLabel() const { return numbers == PrintRequest::Numbers::None; }
    };
    /// The waybills of `courier` are chosen.
    void setChoices(const QList<Choice> &choices, const QString &courier);
    Choice choice() const;
    void setPreview(int selected, const PrintPreview &preview);
    /// While a print runs nothing can be started.
    void setBusy(bool busy);

Q_SIGNALS:
    void choiceChanged();
    void printRequested();
    void pdfRequested();
    void bandRequested();
    void listRequested();
    void blockedRequested();

private:
    void layOut();
    QVBoxLayout *makeWords();
    void showNumbers(int labels, const PrintPreview &preview);

    QList<Choice> m_choices;
    bool m_canPrint = false;
    bool m_busy = false;
    Label *m_what;
    Button *m_blocked;
    ElidedLabel *m_combined;
    QComboBox *m_choice;
    Label *m_left;
    IconButton *m_band;
    IconButton *m_list;
    Button *m_pdf;
    Button *m_print;
};

} // namespace ieum
