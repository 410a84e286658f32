#include "app/gui/print/NumberDialog.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QComboBox>
#include <QLineEdit>

namespace ieum {

NumberDialog::NumberDialog(Workspace &workspace, QWidget *parent)
    : Dialog(tr("Enter a waybill number"),
             tr("For a parcel that got its number at a counter or from the courier's own label."), parent)
    , m_workspace(workspace)
    , m_order(new QLineEdit)
    , m_courier(new QComboBox)
    , m_number(new QLineEdit)
{
    addField(tr("Order number"), m_order);
    addField(tr("Courier"), m_courier);
    addField(tr("Waybill number"), m_number);
    m_enter = setMainButton(tr("Enter the number"), Button::Kind::Main, Accept::No);
    connect(m_enter, &QPushButton::clicked, this, &NumberDialog::enter);
    m_order->setFocus();
    m_workspace.read(
        this, [](Shop &shop) { return shop.connectors.couriers(); },
        [this](const QList<CourierProfile> &couriers) {
            for (const CourierProfile &courier : couriers)
                m_courier->addItem(courier.name, courier.id);
        });
}

void NumberDialog::enter()
{
    const NumberEntry::Typed typed{m_order->text().trimmed(), m_courier->currentData().toString(),
                                   m_number->text().trimmed()};
    m_enter->setEnabled(false);
    m_workspace.write(
        this, [typed](Shop &shop) { return shop.numberEntry.enter(typed); },
        [this](const Result<ResultIntake::Taken> &taken) {
            m_enter->setEnabled(true);
            if (!taken.ok())
                return showProblem(sentenceFor(taken.error()));
            for (const Error &doubt : taken->warnings)
                m_doubts += sentenceFor(doubt);
            accept();
        });
}

} // namespace ieum
