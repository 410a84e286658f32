#include "app/gui/print/PrintDesk.h"

#include "app/gui/print/BandDialog.h"
#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/print/SenderDialog.h"
#include "app/gui/print/WaybillsDialog.h"
#include "app/gui/shell/TextOffer.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/orders/OrderProblems.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace ieum {

namespace {

const QString lastCourier = QStringLiteral("print.last-courier");
const QString bandBanner = QStringLiteral("waybill-band");

struct Choices
{
    QList<PrintBar::Choice> all;
    QString courier;
    QString size;
};

// Every courier in every size, and what goes without a courier's number; the one that was used last is
// chosen.
Result<Choices> choicesOf(Shop &shop)
{
    Choices choices;
    IEUM_TRY_ASSIGN(last, shop.settings.value(lastCourier));
    for (const CourierProfile &courier : shop.connectors.couriers()) {
        IEUM_TRY_ASSIGN(contract, shop.waybills.contract(courier.id));
        if (choices.courier.isEmpty() || courier.id == last.value_or(QString())) {
            choices.courier = courier.id;
            choices.size = contract.size;
        }
        for (const QString &size : labelSizes())
            choices.all += PrintBar::Choice{courier.id, courier.name, size};
    }
    for (const QString &size : labelSizes())
        choices.all += PrintBar::Choice{choices.courier, {}, size, PrintRequest::Numbers::None};
    return choices;
}

} // namespace

struct PrintDesk::Afterwards
{
    qint64 numbersLeft = 0;
    QList<ShippedTextsDialog::Notice> notices;
};

Result<PrintDesk::Afterwards> PrintDesk::afterwards(Shop &shop, const PreparedJob &job,
                                                    const QString &courier)
{
    PrintRequest nothing;
    nothing.courier = courier;
    IEUM_TRY_ASSIGN(preview, shop.waybills.preview(nothing));
    IEUM_TRY_ASSIGN(notices, ShippedTextsDialog::noticesFor(shop, job));
    return Afterwards{preview.numbersLeft, notices};
}

PrintDesk::PrintDesk(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_bar(new PrintBar(page))
    , m_preview(new PreviewPane(page))
    , m_service(new PrintService(context.workspace, this))
    , m_offer(new TextOffer(context, this))
{
    connect(m_bar, &PrintBar::printRequested, this, &PrintDesk::print);
    connect(m_bar, &PrintBar::pdfRequested, this, &PrintDesk::savePdf);
    connect(m_bar, &PrintBar::bandRequested, this, &PrintDesk::addBand);
    connect(m_bar, &PrintBar::listRequested, this, &PrintDesk::openWaybills);
    connect(m_bar, &PrintBar::blockedRequested, this, [this] { showBlocked(m_shown.refused); });
    connect(m_bar, &PrintBar::choiceChanged, this, &PrintDesk::changeChoice);
    connect(m_service, &PrintService::busyChanged, m_bar, &PrintBar::setBusy);
    connect(m_service, &PrintService::printed, this, &PrintDesk::finish);
    connect(m_service, &PrintService::failed, this, &PrintDesk::fail);
    connect(m_preview, &PreviewPane::splitRequested, this, [this](const QList<OrderLineId> &lines) {
        m_apart += lines;
        readPreview();
    });
    connect(m_preview, &PreviewPane::joinRequested, this, [this] {
        m_apart.clear();
        readPreview();
    });
}

void PrintDesk::setSelection(const QList<OrderLineId> &ticked, OrderLineId current)
{
    const QList<OrderLineId> before = shownLines();
    const bool sameTicks = m_lines == ticked;
    m_lines = ticked;
    m_current = current;
    m_preview->showLine(current);
    if (!sameTicks || before != shownLines())
        readPreview();
}

QList<OrderLineId> PrintDesk::shownLines() const
{
    return m_lines.isEmpty() && m_current.isValid() ? QList<OrderLineId>{m_current} : m_lines;
}

void PrintDesk::refresh()
{
    if (m_bar->choice().courier.isEmpty())
        readChoices();
    else
        readPreview();
}

void PrintDesk::readChoices()
{
    m_context.workspace.read(this, choicesOf, [this](const Result<Choices> &choices) {
        if (!choices.ok())
            return fail(choices.error());
        m_bar->setChoices(choices->all, choices->courier, choices->size);
        readPreview();
    });
}

void PrintDesk::changeChoice()
{
    const PrintBar::Choice choice = m_bar->choice();
    if (choice.isAddressLabel())
        return readPreview();
    m_context.workspace.write(
        this,
        [choice](Shop &shop) -> Result<void> {
            IEUM_TRY_ASSIGN(contract, shop.waybills.contract(choice.courier));
            contract.size = choice.size;
            IEUM_TRY(shop.waybills.setContract(contract));
            return shop.database->transact(
                [&] { return shop.settings.setValue(lastCourier, choice.courier); });
        },
        [this](const Result<void> &saved) {
            if (!saved.ok())
                fail(saved.error());
            readPreview();
        });
}

// One reading at a time: with thousands of lines ticked, key after key must not pile them up.
void PrintDesk::readPreview()
{
    m_isOutdated = m_isReading;
    if (m_isReading || m_bar->choice().courier.isEmpty())
        return;
    m_isReading = true;
    PrintRequest wanted = request();
    wanted.lines = shownLines();
    m_context.workspace.read(
        this, [wanted](Shop &shop) { return shop.waybills.preview(wanted); },
        [this](const Result<PrintPreview> &preview) {
            m_isReading = false;
            if (m_isOutdated)
                readPreview();
            else if (preview.ok())
                showPreview(*preview);
        });
}

void PrintDesk::showPreview(const PrintPreview &preview)
{
    m_shown = preview;
    m_bar->setPreview(int(m_lines.size()), preview);
    m_preview->setPreview(preview, layout());
    m_preview->setJoinable(!m_apart.isEmpty());
    m_preview->showLine(m_current);
    warnOfLowBand();
}

void PrintDesk::warnOfLowBand()
{
    Banner *banner = nullptr;
    if (m_shown.isLow) {
        const Error low("band.low", {m_shown.courierName, QString::number(m_shown.numbersLeft)});
        banner =
            new Banner(lookOf(Severity::Warning), tr("Waybill numbers are running out."), sentenceFor(low));
        banner->addButton(tr("Add numbers"), [this] { addBand(); });
    }
    m_context.shell.setBanner(bandBanner, banner);
}

LabelTemplate PrintDesk::layout() const
{
    const auto layout = labelTemplate(m_bar->choice().size);
    return layout.ok() ? *layout : *labelTemplate(labelSizes().first());
}

PrintRequest PrintDesk::request() const
{
    PrintRequest request;
    request.courier = m_bar->choice().courier;
    request.lines = m_lines;
    request.apart = m_apart;
    request.numbers = m_bar->choice().numbers;
    return request;
}

bool PrintDesk::canPrint() const
{
    return !m_service->isBusy() && !m_lines.isEmpty() && !m_shown.labels.isEmpty();
}

void PrintDesk::print()
{
    if (!canPrint())
        return;
    withSender([this] {
        if (choosePrinter())
            m_service->print(request(), layout());
    });
}

void PrintDesk::savePdf()
{
    if (!canPrint())
        return;
    withSender([this] {
        const QString path = QFileDialog::getSaveFileName(m_page, tr("Save the waybills as PDF"),
                                                          m_service->proposedPdf(), tr("PDF files (*.pdf)"));
        if (!path.isEmpty())
            m_service->savePdf(request(), layout(), path);
    });
}

// Asked once a run at most; the owner may go on with the shop's name alone.
void PrintDesk::withSender(std::function<void()> act)
{
    if (m_shown.sender.isComplete() || m_senderAsked)
        return act();
    m_senderAsked = true;
    SenderDialog dialog(m_context.workspace, m_shown.sender, m_shown.contract, m_shown.courierName, m_page);
    if (dialog.exec() != QDialog::Accepted)
        return act();
    saveSender(dialog.sender(), dialog.contract(), std::move(act));
}

void PrintDesk::saveSender(const Sender &sender, const CourierContract &contract, std::function<void()> then)
{
    m_context.workspace.write(
        this,
        [sender, contract](Shop &shop) -> Result<void> {
            IEUM_TRY(shop.waybills.setContract(contract));
            return shop.waybills.setSender(sender);
        },
        [this, then = std::move(then)](const Result<void> &saved) {
            if (!saved.ok())
                return fail(saved.error());
            then();
        });
}

// Without any printer the print goes on: its labels are saved as a PDF and the numbers wait.
bool PrintDesk::choosePrinter()
{
    if (!PrintService::printer().isEmpty() || QPrinterInfo::availablePrinterNames().isEmpty())
        return true;
    QPrinter printer;
    QPrintDialog dialog(&printer, m_page);
    dialog.setWindowTitle(tr("Which printer prints the waybills?"));
    dialog.setOptions(QAbstractPrintDialog::PrintToFile);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    PrintService::setPrinter(printer.printerName());
    return true;
}

void PrintDesk::addBand()
{
    const PrintBar::Choice choice = m_bar->choice();
    BandDialog dialog(m_context.workspace, choice.courier, choice.courierName, m_page);
    if (dialog.exec() == QDialog::Accepted)
        readPreview();
}

void PrintDesk::showBlocked(const QList<Refusal> &refused)
{
    QStringList lines;
    for (const Refusal &refusal : refused)
        lines += tr("%1: %2").arg(refusal.order, shortProblemText(refusal.reason));
    tell(m_page, tr("These orders cannot be printed yet"), lines.join(QStringLiteral("\n\n")));
}

void PrintDesk::openWaybills()
{
    WaybillsDialog dialog(m_context.workspace, *m_service, m_page);
    dialog.exec();
    readPreview();
}

void PrintDesk::finish(const PreparedJob &job)
{
    if (job.labels.isEmpty())
        return showBlocked(job.refused); // somebody else's work, or the band, has come between
    QList<OrderLineId> lines;
    for (const PreparedLabel &label : job.labels)
        lines += label.lines;
    m_context.workspace.read(
        this, [job, courier = request().courier](Shop &shop) { return afterwards(shop, job, courier); },
        [this, job](const Result<Afterwards> &after) {
            if (after.ok())
                sayPrinted(job, *after);
        });
    m_apart.clear();
    Q_EMIT printed(lines);
    readPreview();
}

void PrintDesk::sayPrinted(const PreparedJob &job, const Afterwards &after)
{
    const qsizetype labels = job.labels.size();
    if (!job.labels.first().waybill.isValid())
        return m_context.shell.toast(
            tr("%1 address labels are printed. They have no number, so the orders wait as before.")
                .arg(labels));
    if (job.labels.first().copy > 1)
        return m_context.shell.toast(tr("%1 waybills are printed again with their numbers.").arg(labels));
    offerTexts(tr("%1 waybills are printed. %2 numbers are left.").arg(labels).arg(after.numbersLeft),
               after.notices);
}

// One customer is told by one key; several are shown first.
void PrintDesk::offerTexts(const QString &done, const QList<ShippedTextsDialog::Notice> &notices)
{
    if (notices.size() == 1)
        return m_offer->make(
            done, [act = notices.first().act()](Shop &) -> Result<SendService::Act> { return act; });
    m_offer->make(done, tr("Text the customers (Ctrl+T)"), [this, notices] {
        ShippedTextsDialog dialog(m_context, notices, m_page);
        dialog.exec();
    });
}

void PrintDesk::fail(const Error &error)
{
    m_context.shell.fail(error);
    readPreview();
}

} // namespace ieum
