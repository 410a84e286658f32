#pragma once

#include "app/gui/print/PrintBar.h"
#include "app/gui/shell/Page.h"
#include "core/shipping/PrintPlan.h"

#include <QObject>
#include <QPointer>

namespace ieum {

class PreviewPane;
class PrintService;

/// What a page of orders puts below and beside its list in order to print: the bar and the preview, and the
/// acts behind them. The page tells the selection; everything else is here.
class PrintDesk : public QObject
{
    Q_OBJECT
public:
    PrintDesk(const PageContext &context, QWidget *page);

    PrintBar *bar() const { return m_bar; }
    PreviewPane *preview() const { return m_preview; }

    /// The ticked lines, in the order of the list.
    void setSelection(const QList<OrderLineId> &lines);
    /// The line under the cursor: its label is the one shown.
    void setCurrent(OrderLineId line);
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
    void showPreview(const PrintPreview &preview);
    void changeChoice();
    void withSender(std::function<void()> act);
    void saveSender(const Sender &sender, const CourierContract &contract, std::function<void()> then);
    bool choosePrinter();
    void addBand();
    void showBlocked();
    void finish(const PreparedJob &job);
    void sayPrinted(const PreparedJob &job, qint64 numbersLeft);
    void fail(const Error &error);
    void warnOfLowBand();
    LabelTemplate layout() const;
    PrintRequest request() const;

    const PageContext m_context;
    QPointer<QWidget> m_page;
    PrintBar *m_bar;
    PreviewPane *m_preview;
    PrintService *m_service;
    QList<OrderLineId> m_lines;
    QList<OrderLineId> m_apart;
    OrderLineId m_current;
    PrintPreview m_shown;
    bool m_senderAsked = false;
};

} // namespace ieum
