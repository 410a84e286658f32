#include "app/gui/print/ShippedTextsDialog.h"

#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/shipping/PrintPlan.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ieum {

namespace {

struct SentCount
{
    int entered = 0;
    int refused = 0;
};

SentCount sendAll(Shop &shop, const QList<ShippedTextsDialog::Notice> &notices)
{
    SentCount count;
    for (const ShippedTextsDialog::Notice &notice : notices)
        ++(shop.sending.send(notice.act()).ok() ? count.entered : count.refused);
    return count;
}

Label *wrapped(const QString &text, Type type, Color tone)
{
    auto *label = new Label(text, type, tone);
    label->setLines(Label::Lines::Wrap);
    return label;
}

} // namespace

SendService::Act ShippedTextsDialog::Notice::act() const
{
    SendService::Act act;
    act.customer = customer;
    act.text.templateName = QString::fromLatin1(TemplateService::shipped);
    act.text.subject.line = line;
    act.purpose = QStringLiteral("shipped:%1").arg(number); // told once, however often it is printed
    return act;
}

// A customer without a way, or a text with an empty variable, has no text.
Result<QList<ShippedTextsDialog::Notice>> ShippedTextsDialog::noticesFor(Shop &shop, const PreparedJob &job)
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
            const auto text = shop.sending.textFor(customer.id, notice.act().text, ways->first().channel);
            notice.text = text.ok() ? *text : QString();
        }
        notices += notice;
    }
    return notices;
}

ShippedTextsDialog::ShippedTextsDialog(const PageContext &context, const QList<Notice> &notices,
                                       QWidget *parent)
    : Dialog(tr("Tell the customers their waybill numbers?"),
             tr("The texts wait in the outbox and go by the best living channel of each customer."), parent)
    , m_context(context)
{
    std::copy_if(notices.begin(), notices.end(), std::back_inserter(m_notices),
                 [](const Notice &notice) { return !notice.text.isEmpty(); });
    if (!m_notices.isEmpty())
        addTexts();
    if (const auto without = notices.size() - m_notices.size(); without > 0)
        content()->addWidget(wrapped(tr("%1 of them cannot be reached by a text.").arg(without), Type::Table,
                                     Color::Degraded));
    m_act = setMainButton(tr("Text %1 customers").arg(m_notices.size()), Button::Kind::Main, Accept::No);
    m_act->setEnabled(!m_notices.isEmpty());
    setCancelText(tr("Not now"));
    connect(m_act, &QPushButton::clicked, this, &ShippedTextsDialog::send);
    if (m_notices.size() > 1)
        addCount();
    else
        m_act->setFocus();
}

void ShippedTextsDialog::addTexts()
{
    QStringList names;
    for (const Notice &notice : std::as_const(m_notices))
        names += notice.name;
    content()->addWidget(wrapped(names.join(QStringLiteral(", ")), Type::BodyStrong, Color::Text));
    auto *card = new Card;
    card->content()->addWidget(wrapped(m_notices.first().text, Type::Body, Color::Text));
    content()->addWidget(card);
}

// A text to several people is not sent by a key that was pressed once too often.
void ShippedTextsDialog::addCount()
{
    auto *count = new QLineEdit;
    addField(tr("Type the number of texts (%1) to go on").arg(m_notices.size()), count);
    m_act->setEnabled(false);
    connect(count, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_act->setEnabled(typed.trimmed() == QString::number(m_notices.size()));
    });
    count->setFocus();
}

void ShippedTextsDialog::send()
{
    Workspace &workspace = m_context.workspace;
    Shell &shell = m_context.shell;
    m_act->setEnabled(false);
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

} // namespace ieum
