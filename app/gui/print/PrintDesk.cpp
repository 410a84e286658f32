#include "app/gui/print/PrintDesk.h"

#include "app/gui/print/BandDialog.h"
#include "app/gui/print/LabelEditorDialog.h"
#include "app/gui/print/LabelFormBar.h"
#include "app/gui/print/LabelPrinterDialog.h"
#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/print/SenderDialog.h"
#include "app/gui/print/TwinQuestion.h"
#include "app/gui/print/WaitingLabels.h"
#include "app/gui/print/WaybillsDialog.h"
#include "app/gui/shell/TextOffer.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/orders/OrderProblems.h"

#include <QFileDialog>
#include <QPrinterInfo>

namespace ieum {

namespace {

const QString bandBanner = QStringLiteral("waybill-band");

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
    , m_waiting(new WaitingLabels(context, page))
    , m_form(shippedLabels().first())
{
    connect(m_bar, &PrintBar::printRequested, this, &PrintDesk::print);
    connect(m_bar, &PrintBar::pdfRequested, this, &PrintDesk::savePdf);
    connect(m_bar, &PrintBar::bandRequested, this, &PrintDesk::addBand);
    connect(m_bar, &PrintBar::listRequested, this, &PrintDesk::openWaybills);
    connect(m_bar, &PrintBar::blockedRequested, this, [this] { showBlocked(m_shown.refused); });
    connect(m_bar, &PrintBar::choiceChanged, this, &PrintDesk::changeChoice);
    connect(m_preview->forms(), &LabelFormBar::sizeChosen, this, &PrintDesk::changeSize);
    connect(m_preview->forms(), &LabelFormBar::editRequested, this, &PrintDesk::editForm);
    connect(m_waiting, &WaitingLabels::printRequested, this, &PrintDesk::printWaiting);
    connect(m_waiting, &WaitingLabels::failed, this, &PrintDesk::fail);
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
    m_context.workspace.read(this, readPrintChoices, [this](const Result<PrintChoices> &choices) {
        if (!choices.ok())
            return fail(choices.error());
        m_choices = *choices;
        m_bar->setChoices(choices->all, choices->courier);
        readPreview();
    });
}

void PrintDesk::changeChoice()
{
    if (!m_bar->choice().isAddressLabel())
        keepChoice();
    readPreview();
}

void PrintDesk::changeSize(const QString &size)
{
    const PrintBar::Choice choice = m_bar->choice();
    m_choices.sizes[choice.isAddressLabel() ? QString() : choice.courier] = size;
    keepChoice();
    readPreview();
}

void PrintDesk::keepChoice()
{
    m_context.workspace.write(
        this,
        [choice = m_bar->choice(), size = m_choices.sizeOf(m_bar->choice())](Shop &shop) {
            return keepPrintChoice(shop, choice, size);
        },
        [this](const Result<void> &saved) {
            if (!saved.ok())
                fail(saved.error());
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
    const PrintBar::Choice choice = m_bar->choice();
    const QString courier = choice.isAddressLabel() ? QString() : choice.courier;
    m_context.workspace.read(
        this,
        [wanted, courier, size = m_choices.sizeOf(choice)](Shop &shop) -> Result<Shown> {
            IEUM_TRY_ASSIGN(preview, shop.waybills.preview(wanted));
            IEUM_TRY_ASSIGN(form, shop.labelForms.form(size, courier));
            return Shown{preview, form};
        },
        [this](const Result<Shown> &shown) {
            m_isReading = false;
            if (m_isOutdated)
                readPreview();
            else if (shown.ok())
                showPreview(*shown);
        });
}

void PrintDesk::showPreview(const Shown &shown)
{
    m_shown = shown.preview;
    m_form = shown.form;
    m_bar->setPreview(int(m_lines.size()), m_shown);
    m_preview->forms()->setForms(PrintChoices::sizesFor(m_bar->choice()), m_form);
    m_preview->setPreview(m_shown, m_form);
    m_preview->setJoinable(!m_apart.isEmpty());
    m_preview->showLine(m_current);
    warnOfLowBand();
    m_waiting->refresh(m_service->isBusy());
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
    LabelTemplate form = m_form;
    form.firstCell = m_preview->forms()->firstCell();
    return form;
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
    if (!canPrint() || !goesDespiteTwins(m_page, m_shown.twins))
        return;
    withSender([this] {
        if (choosePrinter())
            m_service->print(request(), layout());
    });
}

void PrintDesk::savePdf()
{
    if (!canPrint() || !goesDespiteTwins(m_page, m_shown.twins))
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

// Asked once a run at most. Without any printer the print goes on: its labels are saved as a PDF and the
// numbers wait.
bool PrintDesk::choosePrinter()
{
    const bool isChosen = LabelPrinters::chosen().way != LabelPrinter::Way::None;
    if (isChosen || m_printerAsked || QPrinterInfo::availablePrinterNames().isEmpty())
        return true;
    m_printerAsked = true;
    LabelPrinterDialog dialog(*m_service, m_form, m_page);
    return dialog.exec() == QDialog::Accepted;
}

void PrintDesk::editForm()
{
    LabelEditorDialog dialog(m_form, m_preview->shown().value_or(sampleLabel(m_form)), m_page);
    if (dialog.exec() == QDialog::Accepted)
        saveForm(dialog.form());
}

void PrintDesk::saveForm(const LabelTemplate &form)
{
    m_context.workspace.write(
        this, [form](Shop &shop) { return shop.labelForms.save(form); },
        [this](const Result<void> &saved) {
            if (!saved.ok())
                return fail(saved.error());
            m_context.shell.toast(tr("Your form is kept. The one that came with Ieum is still there."));
            readPreview();
        });
}

// Whatever is ticked now: these have their numbers and go out first.
void PrintDesk::printWaiting(const QList<Waybill> &waybills)
{
    PrintRequest wanted;
    wanted.courier = waybills.first().courier;
    for (const Waybill &waybill : waybills)
        wanted.lines += waybill.lines;
    if (!choosePrinter())
        return;
    m_context.workspace.read(
        this,
        [wanted](Shop &shop) -> Result<LabelTemplate> {
            IEUM_TRY_ASSIGN(contract, shop.waybills.contract(wanted.courier));
            return shop.labelForms.form(contract.size, wanted.courier);
        },
        [this, wanted](const Result<LabelTemplate> &form) {
            if (form.ok())
                m_service->print(wanted, *form);
            else
                fail(form.error());
        });
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
    m_preview->forms()->startNewSheet();
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
