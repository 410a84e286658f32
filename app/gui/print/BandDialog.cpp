#include "app/gui/print/BandDialog.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ieum {

namespace {
constexpr int largestLowWater = 99999;
}

BandDialog::BandDialog(Workspace &workspace, const QString &courier, const QString &courierName,
                       QWidget *parent)
    : Dialog(tr("New waybill numbers of %1").arg(courierName),
             tr("Copy the first and the last number from the courier, with their last digit."), parent)
    , m_workspace(workspace)
    , m_courier(courier)
    , m_from(new QLineEdit)
    , m_to(new QLineEdit)
    , m_lowWater(new QLineEdit(QStringLiteral("20")))
    , m_contract(new QLineEdit)
    , m_noRule(new QCheckBox(tr("The numbers are right, they only follow another rule")))
{
    m_lowWater->setValidator(new QIntValidator(0, largestLowWater, this));
    addField(tr("First number"), m_from);
    addField(tr("Last number"), m_to);
    addField(tr("Tell me when so many are left"), m_lowWater);
    addField(tr("Contract code"), m_contract);
    m_contract->setPlaceholderText(tr("Only when there are several contracts"));
    content()->addWidget(m_noRule);
    m_noRule->hide();
    m_add = setMainButton(tr("Add the numbers"), Button::Kind::Main, Accept::No);
    connect(m_add, &QPushButton::clicked, this, &BandDialog::add);
    m_from->setFocus();
}

void BandDialog::add()
{
    BandRequest request{m_courier, m_from->text().trimmed(),        m_to->text().trimmed(),
                        {},        m_lowWater->text().toLongLong(), m_contract->text()};
    if (m_noRule->isChecked())
        request.rule = CheckRule::None;
    m_add->setEnabled(false);
    m_workspace.write(
        this, [request](Shop &shop) { return shop.bands.add(request); },
        [this](const Result<BandNumbers> &band) {
            m_add->setEnabled(true);
            if (band.ok())
                accept();
            else
                showError(band.error());
        });
}

void BandDialog::showError(const Error &error)
{
    const bool isRule = error.code == QLatin1String("waybill.wrong-check-digit");
    showProblem(
        isRule ? tr("%1 does not end as the courier's numbers do (%2 is expected). Nothing was saved. Please "
                    "look at the letter again.")
                     .arg(error.arguments.value(0), error.arguments.value(1))
               : sentenceFor(error));
    m_noRule->setVisible(isRule || m_noRule->isChecked());
}

} // namespace ieum
