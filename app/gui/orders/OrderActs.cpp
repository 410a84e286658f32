#include "app/gui/orders/OrderActs.h"

#include "app/gui/orders/ChangeDialog.h"
#include "app/gui/orders/CourierNumberDialog.h"
#include "app/gui/orders/ExportDialog.h"
#include "app/gui/orders/RecipientFields.h"
#include "app/gui/orders/ReplacementDialog.h"
#include "app/gui/orders/SplitDialog.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/orders/ConversationOrder.h"

#include <QMenu>

#include <algorithm>

namespace ieum {

namespace {

constexpr int readMessages = 200; // of a conversation, to find an address in

bool hasProblem(const OrderLine &line, const char *code)
{
    return std::any_of(line.problems.begin(), line.problems.end(),
                       [&](const Error &problem) { return problem.code == QLatin1String(code); });
}

bool isChanged(const OrderLine &line)
{
    return hasProblem(line, "order.change-waits") || hasProblem(line, "order.address-changed") ||
           hasProblem(line, "order.address-changed-after-shipping");
}

QList<OrderLineId> idsOf(const QList<OrderLine> &lines)
{
    QList<OrderLineId> ids;
    for (const OrderLine &line : lines)
        ids.append(line.id);
    return ids;
}

bool isWaiting(const OrderLine &line)
{
    return line.waybill.isEmpty() && (line.state == OrderState::Pending || line.state == OrderState::Held);
}

bool isClaimed(const OrderLine &line)
{
    return line.claim == Claim::ReturnAsked || line.claim == Claim::ExchangeAsked;
}

Result<void> withoutValue(const Result<ResultIntake::Taken> &taken)
{
    return taken.ok() ? Result<void>() : Result<void>(taken.error());
}

} // namespace

bool needsDecision(const OrderLine &line)
{
    return isChanged(line) || hasProblem(line, "order.same-suspected") ||
           hasProblem(line, "order.same-printed");
}

OrderActs::OrderActs(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

QDate OrderActs::today() const
{
    return m_context.workspace.clock->now().inSeoul().date();
}

QMenu *OrderActs::menu(const QList<OrderLine> &lines)
{
    auto *menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, bool isPossible, const std::function<void()> &act) {
        menu->addAction(words, this, act)->setEnabled(isPossible);
    };
    const bool isOne = lines.size() == 1;
    const bool hasAny = !lines.isEmpty();
    add(tr("Look at the change…"), isOne && needsDecision(lines.first()),
        [this, lines] { decide(lines.first()); });
    add(tr("Send in parts…"), isOne && isWaiting(lines.first()) && lines.first().quantity > 1,
        [this, lines] { split(lines.first()); });
    add(tr("Note the courier's number…"), hasAny && std::all_of(lines.begin(), lines.end(), isWaiting),
        [this, lines] { typeNumber(lines); });
    menu->addSeparator();
    add(tr("Return asked"), hasAny, [this, lines] { setClaim(lines, Claim::ReturnAsked); });
    add(tr("Exchange asked"), hasAny, [this, lines] { setClaim(lines, Claim::ExchangeAsked); });
    const bool isOpen = hasAny && std::all_of(lines.begin(), lines.end(), isClaimed);
    add(tr("Return or exchange is done"), isOpen, [this, lines] {
        setClaim(lines, lines.first().claim == Claim::ReturnAsked ? Claim::Returned : Claim::Exchanged);
    });
    add(tr("Return or exchange withdrawn"), isOpen, [this, lines] { setClaim(lines, Claim::None); });
    menu->addSeparator();
    const bool hasLeft =
        isOne && (lines.first().state == OrderState::Printed || lines.first().state == OrderState::Shipped);
    add(tr("Send other goods in exchange…"), hasLeft, [this, lines] { replace(lines.first()); });
    return menu;
}

void OrderActs::carryOut(const Act &act, const QString &words)
{
    m_context.workspace.write(this, act, [this, words](const Result<void> &outcome) {
        if (!outcome.ok())
            return m_context.shell.fail(outcome.error());
        m_context.shell.toast(words);
        Q_EMIT done();
    });
}

void OrderActs::exportFile()
{
    ExportDialog dialog(m_context.workspace, today(), m_page);
    connect(&dialog, &ExportDialog::written, this, &OrderActs::done);
    dialog.exec();
}

bool OrderActs::decide(const OrderLine &line)
{
    if (!needsDecision(line))
        return false;
    struct Reading
    {
        std::optional<OrderChange> change;
        QList<OrderLine> twins;
    };
    m_context.workspace.read(
        this,
        [id = line.id](Shop &shop) -> Result<Reading> {
            IEUM_TRY_ASSIGN(change, shop.orderChanges.open(id));
            IEUM_TRY_ASSIGN(twins, shop.orderChanges.twins(id));
            return Reading{change, twins};
        },
        [this, line](const Result<Reading> &reading) {
            if (!reading.ok())
                m_context.shell.fail(reading.error());
            else if (reading->change)
                showChange(line, *reading->change);
            else if (!reading->twins.isEmpty())
                showTwin(line, reading->twins.first());
        });
    return true;
}

void OrderActs::showChange(const OrderLine &line, const OrderChange &change)
{
    ChangeDialog dialog(line, change, m_page);
    dialog.exec();
    if (dialog.answer() == ChangeDialog::Answer::TakeOver)
        carryOut([id = line.id](Shop &shop) { return shop.orderChanges.takeOver(id); },
                 tr("The new values stand."));
    if (dialog.answer() == ChangeDialog::Answer::Keep)
        carryOut([id = line.id](Shop &shop) { return shop.orderChanges.keep(id); },
                 tr("The old values stay."));
}

void OrderActs::showTwin(const OrderLine &line, const OrderLine &twin)
{
    ChangeDialog dialog(line, twin, m_page);
    dialog.exec();
    if (dialog.answer() == ChangeDialog::Answer::Different)
        carryOut(
            [id = line.id, other = twin.id](Shop &shop) { return shop.orderChanges.setDifferent(id, other); },
            tr("Kept as two orders."));
    if (dialog.answer() == ChangeDialog::Answer::CancelThis)
        carryOut([id = line.id](Shop &shop) { return shop.orderService.cancel({id}); },
                 tr("Cancelled on this PC."));
}

void OrderActs::readDraft(CustomerId customer, const std::function<void(const OrderDraft &draft)> &then)
{
    if (!customer.isValid())
        return then({});
    m_context.workspace.read(
        this,
        [customer](Shop &shop) -> Result<OrderDraft> {
            IEUM_TRY_ASSIGN(thread, shop.inbox.thread(customer, readMessages));
            IEUM_TRY_ASSIGN(profile, shop.settings.profile());
            OrderDraft draft = orderDraftFrom(thread, profile);
            IEUM_TRY_ASSIGN(item, shop.understanding.named(thread.customer.id, draft.item));
            draft.item = item;
            return draft;
        },
        [this, then](const Result<OrderDraft> &draft) {
            draft.ok() ? then(*draft) : m_context.shell.fail(draft.error());
        });
}

void OrderActs::learnFrom(const OrderDraft &draft, const OrderLine &saved)
{
    if (draft.itemWords.isEmpty() || draft.item == saved.item)
        return;
    m_context.workspace.write(
        this,
        [customer = saved.customer, words = draft.itemWords, item = saved.item](Shop &shop) {
            return shop.understanding.remember(customer, words, item);
        },
        [](const Result<void> &) {});
}

void OrderActs::mend(const OrderLine &line)
{
    Dialog dialog(
        tr("Mend order %1").arg(line.orderNo),
        tr("Only the copy on this PC changes. A number that was printed for the old address becomes void."),
        m_page);
    RecipientFields fields(&dialog, m_context.workspace);
    fields.setRecipient(line.recipient);
    dialog.setMainButton(tr("Save"));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.workspace.write(
        this,
        [id = line.id, recipient = fields.recipient()](Shop &shop) {
            return shop.orderService.correctRecipient(id, recipient);
        },
        [this](const Result<void> &outcome) {
            if (!outcome.ok())
                return m_context.shell.fail(outcome.error());
            Q_EMIT done();
        });
}

void OrderActs::split(const OrderLine &line)
{
    SplitDialog dialog(line, today(), m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    carryOut(
        [id = line.id, now = dialog.now(), rest = dialog.rest()](Shop &shop) -> Result<void> {
            const auto part = shop.orderService.split(id, now, rest);
            return part.ok() ? Result<void>() : Result<void>(part.error());
        },
        tr("%1 go now, %2 later.").arg(dialog.now()).arg(line.quantity - dialog.now()));
}

void OrderActs::replace(const OrderLine &line)
{
    ReplacementDialog dialog(line, m_page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    carryOut(
        [id = line.id, goods = dialog.goods()](Shop &shop) -> Result<void> {
            const auto added = shop.orderService.replace(id, goods);
            return added.ok() ? Result<void>() : Result<void>(added.error());
        },
        tr("The goods in exchange wait for a number of their own."));
}

void OrderActs::typeNumber(const QList<OrderLine> &lines)
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.connectors.couriers(); },
        [this, lines](const QList<CourierProfile> &couriers) {
            CourierNumberDialog dialog(couriers, static_cast<int>(lines.size()), m_page);
            if (dialog.exec() != QDialog::Accepted)
                return;
            carryOut(
                [ids = idsOf(lines), courier = dialog.courier(), number = dialog.number()](Shop &shop) {
                    return shop.database->transact(
                        [&] { return withoutValue(shop.results.type(courier, number, ids)); });
                },
                tr("The number is noted."));
        });
}

void OrderActs::setClaim(const QList<OrderLine> &lines, Claim claim)
{
    carryOut(
        [ids = idsOf(lines), claim](Shop &shop) { return shop.orderService.setClaim(ids, claim, QString()); },
        tr("Noted on this PC. Please decide about it at the market as well."));
}

} // namespace ieum
