#include "app/gui/orders/OrderDialog.h"

#include "app/gui/orders/RecipientFields.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ieum {

namespace {

constexpr int mostPieces = 99'999;

std::optional<Money> amountOf(QString text)
{
    text.remove(QLatin1Char(',')).remove(QStringLiteral("원"));
    bool isNumber = false;
    const qint64 won = text.trimmed().toLongLong(&isNumber);
    return isNumber && won >= 0 ? std::optional(Money{won}) : std::nullopt;
}

} // namespace

OrderDialog::OrderDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Take an order by hand"), QString(), parent, Width::Wide)
    , m_workspace(workspace)
    , m_recipient(new RecipientFields(this, workspace))
{
    addItemFields();
    m_save = setMainButton(tr("Save the order"), Button::Kind::Main, Accept::No);
    connect(m_save, &Button::clicked, this, &OrderDialog::save);
    m_recipient->nameField()->setFocus();
    m_workspace.read(
        this, [](Shop &shop) { return shop.catalogue.catalogue(); },
        [this](const Result<Catalogue> &catalogue) {
            if (catalogue.ok())
                propose(catalogue->products);
        });
}

void OrderDialog::propose(const QList<Product> &products)
{
    m_products = products;
    QStringList names;
    for (const Product &product : products) {
        names += product.name;
        for (const QString &size : product.sizes)
            names += product.name + QLatin1Char(' ') + size;
    }
    auto *completer = new QCompleter(names, m_item);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_item->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, &OrderDialog::takePrice);
}

// What the owner wrote is never written over.
void OrderDialog::takePrice(const QString &item)
{
    for (const Product &product : std::as_const(m_products)) {
        const bool isMeant = item == product.name || item.startsWith(product.name + QLatin1Char(' '));
        if (isMeant && product.price && m_amount->text().isEmpty())
            m_amount->setText(QString::number(product.price->won * m_quantity->value()));
    }
}

void OrderDialog::addItemFields()
{
    m_item = new QLineEdit;
    m_option = new QLineEdit;
    addFields({{tr("Item"), m_item}, {tr("Option"), m_option}});
    m_quantity = new QSpinBox;
    m_quantity->setRange(1, mostPieces);
    m_amount = new QLineEdit;
    m_amount->setPlaceholderText(tr("won"));
    m_payment = new QComboBox;
    m_payment->addItem(tr("Paid"), toCode(Payment::Paid));
    m_payment->addItem(tr("Waiting for payment"), toCode(Payment::Awaiting));
    addFields({{tr("Quantity"), m_quantity}, {tr("Amount"), m_amount}, {tr("Payment"), m_payment}});
    m_message = new QLineEdit;
    addField(tr("Message for the courier"), m_message);
}

void OrderDialog::setDraft(const OrderDraft &draft)
{
    m_known = draft;
    if (draft.sourceMessage.isValid())
        sayWhereFrom();
    m_recipient->setRecipient(draft.recipient);
    m_item->setText(draft.item);
    m_option->setText(draft.option);
    m_quantity->setValue(draft.quantity);
    m_message->setText(draft.deliveryMessage);
}

void OrderDialog::sayWhereFrom()
{
    auto *note = new Label(tr("Filled in from the conversation. Please look it over before you save."),
                           Type::Body, Color::Text2);
    note->setLines(Label::Lines::Wrap);
    content()->insertWidget(0, note);
}

OrderDraft OrderDialog::draft() const
{
    OrderDraft draft = m_known;
    draft.recipient = m_recipient->recipient();
    draft.item = m_item->text().trimmed();
    draft.option = m_option->text().trimmed();
    draft.quantity = m_quantity->value();
    draft.amount = amountOf(m_amount->text());
    draft.deliveryMessage = m_message->text().trimmed();
    draft.payment = paymentFromCode(m_payment->currentData().toString()).value_or(Payment::Paid);
    return draft;
}

void OrderDialog::save()
{
    const OrderDraft wanted = draft();
    if (!m_amount->text().trimmed().isEmpty() && !wanted.amount) {
        showProblem(sentenceFor(Error("order.row-amount", {m_amount->text()})));
        m_amount->setFocus();
        return;
    }
    m_save->setEnabled(false);
    m_workspace.write(
        this, [wanted](Shop &shop) { return shop.orderService.add(wanted); },
        [this](Result<OrderLine> added) {
            m_save->setEnabled(true);
            if (!added.ok()) {
                showProblem(sentenceFor(added.error()));
                return;
            }
            m_saved = *added;
            accept();
        });
}

} // namespace ieum
