#include "app/gui/inbox/CustomerRecords.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/ShopRecords.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"
#include "core/trust/Rights.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QLocale>

#include <utility>

namespace ieum {

namespace {

constexpr int listHeight = 240;

QString partWord(const QString &kind)
{
    const std::pair<const char *, QString> words[] = {{"messages", CustomerRecords::tr("Messages")},
                                                      {"calls", CustomerRecords::tr("Calls")},
                                                      {"contacts", CustomerRecords::tr("Numbers and rooms")},
                                                      {"notes", CustomerRecords::tr("Notes and drafts")},
                                                      {"texts", CustomerRecords::tr("Texts that were sent")},
                                                      {"orders", CustomerRecords::tr("Orders")},
                                                      {"bookings", CustomerRecords::tr("Bookings")}};
    for (const auto &[code, word] : words) {
        if (kind == QLatin1String(code))
            return word;
    }
    return CustomerRecords::tr("Tags, promises, waiting list");
}

QString partWords(const HeldPart &part)
{
    const QLocale locale;
    QString count = CustomerRecords::tr("%1: %2").arg(partWord(part.kind), locale.toString(part.rows));
    if (part.kept == 0)
        return count;
    return count + QStringLiteral(" · ") +
           CustomerRecords::tr("%1 of them kept apart by law until %2")
               .arg(locale.toString(part.kept), displayDay(*part.keptUntil));
}

} // namespace

CustomerRecords::CustomerRecords(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

void CustomerRecords::exportAll(CustomerId customer)
{
    if (const auto allowed = permit(m_context.workspace.account(), Right::ExportCustomer); !allowed)
        return m_context.shell.fail(allowed.error());
    const QString path = QFileDialog::getSaveFileName(
        m_window, tr("Where shall the copy go?"), QStringLiteral("customer-%1.zip").arg(customer.toString()),
        tr("Zip (*.zip)"));
    if (path.isEmpty())
        return;
    m_context.workspace.runLong(
        this,
        [path, customer](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return ShopRecords(shop).exporting.write({path, {}, customer}, {});
        },
        [this](const Result<DataExport::Report> &done) {
            if (!done)
                return m_context.shell.fail(done.error());
            m_context.shell.toast(tr("The copy is made. It is not locked; please hand it over safely."));
        },
        [](double) {});
}

void CustomerRecords::erase(CustomerId customer)
{
    if (const auto allowed = permit(m_context.workspace.account(), Right::EraseCustomer); !allowed)
        return m_context.shell.fail(allowed.error());
    m_context.workspace.read(
        this, [customer](Shop &shop) { return ShopRecords(shop).erasure.preview(customer); },
        [this](const Result<ErasurePreview> &preview) {
            if (!preview)
                return m_context.shell.fail(preview.error());
            if (preview->open.any())
                return m_context.shell.fail(Error("customer.has-open", {preview->customer.id.toString()}));
            askToErase(*preview);
        });
}

void CustomerRecords::askToErase(const ErasurePreview &preview)
{
    Dialog dialog(
        tr("Destroy everything about %1?").arg(preview.customer.shownName()),
        tr("It cannot be taken back. Old files do not bring it back; what comes in from now on is received "
           "as ever."),
        m_window);
    auto *rows = new QVBoxLayout;
    for (const HeldPart &part : preview.parts)
        rows->addWidget(new Label(partWords(part), Type::Body));
    if (preview.backupsUntil)
        rows->addWidget(new Label(
            tr("Backups made so far hold it until %1 at most.").arg(displayDay(*preview.backupsUntil)),
            Type::Small, Color::Text3));
    dialog.addScrollingRows(rows, tr("What is held"), listHeight);
    dialog.setMainButton(tr("Destroy"));
    if (dialog.exec() == QDialog::Accepted)
        runErase(preview.customer.id);
}

void CustomerRecords::runErase(CustomerId customer)
{
    m_context.workspace.runLong(
        this,
        [customer](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return ShopRecords(shop).erasure.erase(customer, ErasureService::OldBackups::AgeOut);
        },
        [this](const Result<ErasureReport> &done) {
            if (!done)
                return m_context.shell.fail(done.error());
            m_context.shell.toast(
                done->isScrubbed
                    ? tr("The customer's data was destroyed.")
                    : tr("The customer's data was destroyed. The file is cleaned at the next start."));
        },
        [](double) {});
}

} // namespace ieum
