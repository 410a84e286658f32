#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/domain/ShopProfile.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace ieum {

class AddressField;
class Button;
class Card;
class Label;

/// The shop itself: what stands on parcels and in messages, when it is open, where customers pay in.
class ShopSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit ShopSection(const PageContext &context);
    void refresh() override;

private:
    void addName(Card *card);
    void addHours(Card *card);
    void addDays(Card *card);
    void addReminders(Card *card);
    void addAddress(Card *card);
    void show(const ShopProfile &profile);
    ShopProfile shown() const;
    /// Writes what is shown, when it says something else than what is stored.
    void save();

    const PageContext m_context;
    ShopProfile m_stored;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_postcode;
    AddressField *m_address;
    QLineEdit *m_account;
    QLineEdit *m_optOut;
    QTimeEdit *m_opens;
    QTimeEdit *m_closes;
    Label *m_nextDay;
    QComboBox *m_grid;
    QLineEdit *m_breaks;
    QComboBox *m_buffer;
    QCheckBox *m_holidays;
    QComboBox *m_reminders;
    QList<Button *> m_closed; ///< Monday … Sunday
};

} // namespace ieum
