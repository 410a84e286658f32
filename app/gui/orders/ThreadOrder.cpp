#include "app/gui/orders/ThreadOrder.h"

#include "app/gui/orders/OrderDialog.h"
#include "app/gui/shell/TextOffer.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/orders/ConversationOrder.h"

namespace ieum {

namespace {

constexpr int readMessages = 60; ///< of the thread, for the address

Result<OrderDraft> draftOf(Shop &shop, const Understanding &understood)
{
    IEUM_TRY_ASSIGN(thread, shop.inbox.thread(understood.draft.customer, readMessages));
    IEUM_TRY_ASSIGN(profile, shop.settings.profile());
    OrderDraft draft = orderDraftFrom(thread, profile);
    draft.item = understood.ordered.text();
    draft.quantity = understood.ordered.quantity;
    draft.sourceMessage = understood.draft.sourceMessage;
    draft.shipBy = understood.draft.start.isValid() ? understood.draft.start.date() : understood.day;
    return draft;
}

SendService::Act depositText(const OrderLine &saved)
{
    SendService::Act text;
    text.customer = saved.customer;
    text.text.templateName = QString::fromLatin1(TemplateService::deposit);
    text.text.subject.line = saved.id;
    text.purpose = text.text.templateName + QLatin1Char(':') + saved.order.toString();
    return text;
}

} // namespace

ThreadOrder::ThreadOrder(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
    , m_offer(new TextOffer(context, this))
{
}

void ThreadOrder::open(const Understanding &understood)
{
    m_context.workspace.read(
        this, [understood](Shop &shop) { return draftOf(shop, understood); },
        [this, understood](const Result<OrderDraft> &draft) {
            draft.ok() ? ask(understood, *draft) : m_context.shell.fail(draft.error());
        });
}

void ThreadOrder::ask(const Understanding &understood, const OrderDraft &draft)
{
    OrderDialog dialog(m_context.workspace, m_parent);
    dialog.setDraft(draft);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.workspace.write(
        this,
        [understood, item = dialog.saved().item](Shop &shop) {
            return shop.understanding.rememberItem(understood, item);
        },
        [](const Result<void> &) {});
    tell(dialog.saved());
}

void ThreadOrder::tell(const OrderLine &saved)
{
    const QString done = tr("Order %1 is saved.").arg(saved.orderNo);
    if (saved.payment == Payment::Awaiting)
        m_offer->make(done, [text = depositText(saved)](Shop &) -> Result<SendService::Act> { return text; });
    else
        m_context.shell.toast(done);
}

} // namespace ieum
