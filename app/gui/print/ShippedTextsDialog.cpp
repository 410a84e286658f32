#include "app/gui/print/ShippedTextsDialog.h"

#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/shipping/PrintPlan.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ieum {

namespace {

using Notice = ShippedTextsDialog::Notice;

SendService::Act actOf(const Notice &notice)
{
    SendService::Act act;
    act.customer = notice.customer;
    act.text.templateName = QString::fromLatin1(TemplateService::shipped);
    act.text.subject.line = notice.line;
    act.purpose = QStringLiteral("shipped:%1").arg(notice.number); // told once, however often it is printed
    return act;
}

// A customer without a way, or a text with an empty variable, is left out and counted.
Result<QList<Notice>> noticesFor(Shop &shop, const PreparedJob &job)
{
    QList<Notice> notices;
    for (const PreparedLabel &label : job.labels) {
        if (label.lines.isEmpty() || label.content.number.isEmpty())
            continue;
        IEUM_TRY_ASSIGN(line, shop.orderStore.line(label.lines.first()));
        IEUM_TRY_ASSIGN(customer, shop.customers.get(line.customer));
        Notice notice{customer.id, line.id, label.content.number, customer.name, {}};
        const auto ways = shop.sending.ways(customer.id);
        if (ways.ok() && !ways->isEmpty() && ways->first().isLiving) {
            const auto text = shop.sending.textFor(customer.id, actOf(notice).text, ways->first().channel);
            notice.text = text.ok() ? *text : QString();
        }
        notices += notice;
    }
    return notices;
}

struct SentCount
{
    int entered = 0;
    int refused = 0;
};

SentCount sendAll(Shop &shop, const QList<Notice> &notices)
{
    SentCount count;
    for (const Notice &notice : notices)
        ++(shop.sending.send(actOf(notice)).ok() ? count.entered : count.refused);
    return count;
}

} // namespace

ShippedTextsDialog::ShippedTextsDialog(const PageContext &context, const QList<Notice> &notices,
                                       QWidget *parent)
    : Dialog(tr("Tell the customers their waybill numbers?"),
             tr("The texts wait in the outbox and go by the best living channel of each customer."), parent)
    , m_context(context)
{
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(m_notices),
                 [](const Notice &notice) { return !notice.text.isEmpty(); });
    QStringList names;
    for (const Notice &notice : m_notices)
        names += notice.name;
    const auto addWords = [this](const QString &text, Type type, Color tone) {
        auto *label = new Label(text, type, tone);
        label->setLines(Label::Lines::Wrap);
        content()->addWidget(label);
    };
    if (!m_notices.isEmpty()) {
        addWords(names.join(QStringLiteral(", ")), Type::BodyStrong, Color::Text);
        auto *card = new Card;
        auto *text = new Label(m_notices.first().text, Type::Body);
        text->setLines(Label::Lines::Wrap);
        card->content()->addWidget(text);
        content()->addWidget(card);
    }
    if (const auto without = notices.size() - m_notices.size(); without > 0)
        addWords(tr("%1 of them cannot be reached by a text.").arg(without), Type::Table, Color::Degraded);
    Button *act =
        setMainButton(tr("Text %1 customers").arg(m_notices.size()), Button::Kind::Main, Accept::No);
    act->setEnabled(!m_notices.isEmpty());
    act->setFocus();
    setCancelText(tr("Not now"));
    connect(act, &QPushButton::clicked, this, &ShippedTextsDialog::send);
}

void ShippedTextsDialog::send()
{
    Workspace &workspace = m_context.workspace;
    Shell &shell = m_context.shell;
    workspace.write(
        this, [notices = m_notices](Shop &shop) { return sendAll(shop, notices); },
        [this, &workspace, &shell](const SentCount &count) {
            workspace.sendWaiting();
            shell.toast(count.refused == 0 ? tr("%1 texts are in the outbox.").arg(count.entered)
                                           : tr("%1 texts are in the outbox, %2 could not be.")
                                                 .arg(count.entered)
                                                 .arg(count.refused));
            accept();
        });
}

void ShippedTextsDialog::offer(const PageContext &context, const PreparedJob &job, QWidget *parent)
{
    context.workspace.read(
        parent, [job](Shop &shop) { return noticesFor(shop, job); },
        [context, parent](const Result<QList<Notice>> &notices) {
            if (!notices.ok())
                return context.shell.fail(notices.error());
            ShippedTextsDialog dialog(context, *notices, parent);
            dialog.exec();
        });
}

} // namespace ieum
