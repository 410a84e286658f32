#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/connector/Courier.h"
#include "core/shipping/BandService.h"

class QCheckBox;
class QComboBox;

namespace ieum {

class Button;
class Label;
class PrintService;
class Shop;
class SortCodeStock;

/// Couriers: the contract, the label and its masking, the numbers, and this PC's label printer.
class ShippingSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit ShippingSection(const PageContext &context);
    void refresh() override;

private:
    struct State
    {
        QList<CourierProfile> couriers;
        QList<CourierContract> contracts; ///< one a courier, in their order
        QList<BandNumbers> bands;
        QStringList low; ///< a sentence for each contract that runs out of numbers
    };
    static Result<State> read(Shop &shop);

    void addContract();
    void addNumbers();
    void addPrinter();
    void show(const State &state);
    void showCourier();
    void showCodes(const QString &usual);
    void showBands();
    void showSizes(const CourierContract &contract);
    void showPrinter();
    void choosePrinter();
    void save();
    void addBand();
    int current() const;

    const PageContext m_context;
    State m_state;
    QComboBox *m_courier;
    QComboBox *m_code;
    QComboBox *m_fare;
    QComboBox *m_size;
    QCheckBox *m_masked;
    Label *m_bands;
    Label *m_low;
    SortCodeStock *m_sortCodes;
    Label *m_printer;
    PrintService *m_service;
};

} // namespace ieum
