#include "app/gui/print/WaitingLabels.h"

#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Dialog.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

namespace ieum {

namespace {
const QString bannerId = QStringLiteral("waiting-labels");
}

WaitingLabels::WaitingLabels(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void WaitingLabels::refresh(bool isPrinting)
{
    if (isPrinting)
        return;
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.waybills.waiting(); },
        [this](const Result<QList<Waybill>> &waiting) {
            if (!waiting.ok())
                return;
            QList<Waybill> together;
            for (const Waybill &waybill : *waiting) {
                if (waybill.courier == waiting->first().courier)
                    together += waybill;
            }
            m_waiting = together;
            show();
        });
}

void WaitingLabels::show()
{
    Banner *banner = nullptr;
    if (!m_waiting.isEmpty()) {
        banner =
            new Banner(lookOf(Severity::Warning), tr("%1 labels wait for the printer.").arg(m_waiting.size()),
                       tr("Their numbers are kept. The next print uses the same ones."));
        banner->addButton(tr("They are on paper"), [this] { confirmByHand(); });
        banner->addMainButton(tr("Print them now"), [this] { Q_EMIT printRequested(m_waiting); });
    }
    m_context.shell.setBanner(bannerId, banner);
}

void WaitingLabels::confirmByHand()
{
    const bool isSure =
        ask(m_page, tr("Are all %1 labels on paper?").arg(m_waiting.size()),
            tr("Then their orders count as printed and are not printed again. Choose this when you "
               "printed the PDF that was saved."),
            tr("They are on paper"));
    if (!isSure)
        return;
    QStringList numbers;
    for (const Waybill &waybill : m_waiting)
        numbers += waybill.number;
    m_context.workspace.write(
        this, [numbers](Shop &shop) { return shop.waybills.confirmByHand(numbers); },
        [this](const Result<void> &done) {
            if (!done.ok())
                Q_EMIT failed(done.error());
            refresh(false);
        });
}

} // namespace ieum
