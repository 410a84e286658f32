#include "core/shipping/LabelMaker.h"

#include "core/shipping/CheckDigit.h"

namespace ieum {

namespace {

// 소이캔들 무화과 · 200g × 2
QString itemText(const OrderLine &line)
{
    const QString item = line.item.simplified();
    const QString option = line.option.simplified();
    const QString what = option.isEmpty() || option == item ? item : item + QStringLiteral(" · ") + option;
    return QStringLiteral("%1 × %2").arg(what).arg(line.quantity);
}

void addOnce(QStringList &list, const QString &text)
{
    if (!text.isEmpty() && !list.contains(text))
        list += text;
}

} // namespace

LabelContent labelOf(const Parcel &parcel, const CourierProfile &courier, const CourierContract &contract)
{
    LabelContent label;
    label.courierName = courier.name;
    label.fare = shownFare(contract.fare);
    label.masked = contract.masked;
    label.recipient = parcel.lines.first().recipient;
    QStringList messages;
    for (const OrderLine &line : parcel.lines) {
        label.items += itemText(line);
        addOnce(messages, line.deliveryMessage.simplified());
        addOnce(label.orders, line.orderNo);
    }
    if (label.recipient.phone.trimmed().isEmpty())
        label.recipient.phone = label.recipient.phone2;
    label.message = messages.join(QStringLiteral(" / "));
    return label;
}

void setNumber(LabelContent &label, const QString &number, const CourierProfile &courier)
{
    label.number = number;
    label.shownNumber = groupedNumber(number, courier.groups);
}

} // namespace ieum
