#include "core/orders/ConversationOrder.h"

#include "core/korean/extract/Extractor.h"

#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

// People write the postcode behind the address: "1203호 (우 03187)".
void takePostcode(Recipient &recipient)
{
    static const QRegularExpression written(
        QStringLiteral("\\s*[(\\[]\\s*(?:우(?:편번호)?\\s*[:.]?\\s*)?(\\d{5})\\s*[)\\]]"));
    const auto found = written.match(recipient.addressDetail);
    if (!recipient.postcode.isEmpty() || !found.hasMatch())
        return;
    recipient.postcode = found.captured(1);
    recipient.addressDetail.remove(found.capturedStart(), found.capturedLength());
    recipient.addressDetail = recipient.addressDetail.trimmed();
}

void takeAddress(const AddressMention &address, const Extraction &said, OrderDraft &draft)
{
    draft.recipient.postcode = address.postcode;
    draft.recipient.address = address.base;
    draft.recipient.addressDetail = address.detail;
    takePostcode(draft.recipient);
    // Who writes an address for somebody else writes the number beside it.
    if (!said.phones.isEmpty())
        draft.recipient.phone = said.phones.first().display;
}

void takeItem(const ItemMention &item, OrderDraft &draft)
{
    draft.item = QStringList{item.name, item.size}.join(u' ').trimmed();
    draft.itemWords = draft.item;
    draft.quantity = std::max(1, item.quantity.value_or(1));
}

} // namespace

OrderDraft orderDraftFrom(const Thread &thread, const ShopProfile &shop)
{
    OrderDraft draft;
    draft.customer = thread.customer.id;
    draft.recipient.name = thread.customer.name;
    if (const ContactPoint *mobile = thread.customer.mobile())
        draft.recipient.phone = mobile->display;
    draft.buyerName = draft.recipient.name;
    draft.buyerPhone = draft.recipient.phone;
    const Extractor extractor(shop);
    for (auto message = thread.messages.rbegin(); message != thread.messages.rend(); ++message) {
        if (message->direction != Direction::In || message->kind != MessageKind::Text)
            continue;
        const Extraction said = extractor.extract(message->text, message->at);
        if (draft.recipient.address.isEmpty() && !said.addresses.isEmpty()) {
            takeAddress(said.addresses.first(), said, draft);
            draft.sourceMessage = message->id;
        }
        if (draft.item.isEmpty() && !said.items.isEmpty()) {
            takeItem(said.items.first(), draft);
            draft.sourceMessage = draft.sourceMessage.isValid() ? draft.sourceMessage : message->id;
        }
    }
    return draft;
}

} // namespace ieum
