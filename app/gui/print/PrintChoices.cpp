#include "app/gui/print/PrintChoices.h"

#include "app/workspace/Shop.h"

namespace ieum {

namespace {

const QString lastCourier = QStringLiteral("print.last-courier");
const QString addressSize = QStringLiteral("print.address-size");

} // namespace

QString PrintChoices::sizeOf(const PrintBar::Choice &choice) const
{
    return sizes.value(choice.isAddressLabel() ? QString() : choice.courier, labelSizes().first());
}

QStringList PrintChoices::sizesFor(const PrintBar::Choice &choice)
{
    QStringList fitting;
    for (const LabelTemplate &form : shippedLabels()) {
        const bool fits =
            choice.isAddressLabel() ? form.takesAddresses && form.courier.isEmpty() : form.takesWaybills;
        const bool isOurs = form.courier.isEmpty() || form.courier == choice.courier;
        if (fits && isOurs && !fitting.contains(form.size))
            fitting += form.size;
    }
    return fitting;
}

Result<PrintChoices> readPrintChoices(Shop &shop)
{
    PrintChoices choices;
    IEUM_TRY_ASSIGN(last, shop.settings.value(lastCourier));
    IEUM_TRY_ASSIGN(address, shop.settings.value(addressSize));
    for (const CourierProfile &courier : shop.connectors.couriers()) {
        IEUM_TRY_ASSIGN(contract, shop.waybills.contract(courier.id));
        if (choices.courier.isEmpty() || courier.id == last.value_or(QString()))
            choices.courier = courier.id;
        choices.all += PrintBar::Choice{courier.id, courier.name};
        choices.sizes[courier.id] = contract.size;
    }
    choices.all += PrintBar::Choice{choices.courier, {}, PrintRequest::Numbers::None};
    choices.sizes[QString()] = address.value_or(labelSizes().first());
    return choices;
}

Result<void> keepPrintChoice(Shop &shop, const PrintBar::Choice &choice, const QString &size)
{
    return shop.database->transact([&]() -> Result<void> {
        if (choice.isAddressLabel())
            return shop.settings.setValue(addressSize, size);
        IEUM_TRY_ASSIGN(contract, shop.waybills.contract(choice.courier));
        contract.size = size;
        IEUM_TRY(shop.waybills.setContract(contract));
        return shop.settings.setValue(lastCourier, choice.courier);
    });
}

} // namespace ieum
