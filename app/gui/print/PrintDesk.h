#pragma once

#include "app/gui/print/PrintBar.h"
#include "app/gui/print/PrintChoices.h"
#include "app/gui/print/ShippedTextsDialog.h"
#include "app/gui/shell/Page.h"
#include "core/labels/LabelTemplate.h"
#include "core/shipping/PrintPlan.h"

#include <QObject>
#include <QPointer>

namespace ieum {

class PreviewPane;
class PrintService;
class TextOffer;
class WaitingLabels;

/// What a page of orders puts below and beside its list in order to print: the bar and the preview, and the
/// acts behind them. The page tells the selection; everything else is here.
class PrintDesk : public QObject
{
    Q_OBJECT
public:
    PrintDesk(const PageContext &context, QWidget *page);

    PrintBar *bar() const { return m_bar; }
    PreviewPane *preview() const { return m_preview; }
    /// What is offered to the customers after a print; the page may offer its own texts there.
    TextOffer *offer() const { return m_offer; }

    /// The ticked lines, in the order of the list, and the line under the cursor: its label is the one shown.
    /// Only ticked lines are printed; while none is ticked the current line's label is shown alone.
    void setSelection(const QList<OrderLineId> &ticked, OrderLineId current);
    /// Reads bands, contracts and the labels again; call it from the page's refresh().
    void refresh();

    void print();
    void savePdf();
    void openWaybills();

Q_SIGNALS:
    /// The lines on paper now; the page may clear its ticks.
    void printed(const QList<ieum::OrderLineId> &lines);

private:
    void readChoices();
    void readPreview();
    /// What is shown: the labels, and the form that they are drawn on.
    struct Shown
    {
        PrintPreview preview;
        LabelTemplate form;
    };
    void showPreview(const Shown &shown);
    void changeChoice();
    void changeSize(const QString &size);
    void keepChoice();
    void editForm();
    void saveForm(const LabelTemplate &form);
    void printWaiting(const QList<Waybill> &waybills);
    void withSender(std::function<void()> act);
    void saveSender(const Sender &sender, const CourierContract &contract, std::function<void()> then);
    bool choosePrinter();
    void addBand();
    void showBlocked(const QList<Refusal> &refused);
    void finish(const PreparedJob &job);
    /// What is known once a job is on paper.
    struct Afterwards;
    static Result<Afterwards> afterwards(Shop &shop, const PreparedJob &job, const QString &courier);
    void sayPrinted(const PreparedJob &job, const Afterwards &after);
    void offerTexts(const QString &done, const QList<ShippedTextsDialog::Notice> &notices);
    void fail(const Error &error);
    void warnOfLowBand();
    LabelTemplate layout() const;
    bool canPrint() const;
    PrintRequest request() const;
    QList<OrderLineId> shownLines() const;

    const PageContext m_context;
    QPointer<QWidget> m_page;
    PrintBar *m_bar;
    PreviewPane *m_preview;
    PrintService *m_service;
    TextOffer *m_offer;
    WaitingLabels *m_waiting;
    PrintChoices m_choices;
    LabelTemplate m_form; ///< of the choice, with the owner's changes
    QList<OrderLineId> m_lines;
    QList<OrderLineId> m_apart;
    OrderLineId m_current;
    PrintPreview m_shown;
    bool m_senderAsked = false;
    bool m_printerAsked = false;
    bool m_isReading = false;
    bool m_isOutdated = false; ///< something else was asked for while the preview was being read
};

} // namespace ieum
