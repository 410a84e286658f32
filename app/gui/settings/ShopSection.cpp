#include "app/gui/settings/ShopSection.h"

#include "app/gui/orders/AddressField.h"
#include "app/gui/orders/AddressSearch.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Choice.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"
#include "core/bookings/BreakText.h"
#include "core/domain/AdvertisingRules.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QTimeEdit>

namespace ieum {

namespace {

constexpr int grids[] = {10, 15, 20, 30, 60};
constexpr int buffers[] = {0, 5, 10, 15, 20, 30, 60};

QTimeEdit *timeField()
{
    auto *field = new QTimeEdit;
    field->setDisplayFormat(QStringLiteral("AP h:mm"));
    field->setMaximumWidth(metrics().scaled(120));
    return field;
}

/// Sets a field unless the owner is in it.
void setUnlessFocused(QLineEdit *field, const QString &text)
{
    if (!field->hasFocus())
        field->setText(text);
}

} // namespace

ShopSection::ShopSection(const PageContext &context)
    : SettingsSection(tr("Shop"), tr("Saved as you write."))
    , m_context(context)
    , m_name(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_postcode(new QLineEdit)
    , m_address(new AddressField)
    , m_account(new QLineEdit)
    , m_optOut(new QLineEdit)
    , m_opens(timeField())
    , m_closes(timeField())
    , m_nextDay(new Label({}, Type::Table, Color::Text2))
    , m_grid(new QComboBox)
    , m_breaks(new QLineEdit)
    , m_buffer(new QComboBox)
    , m_holidays(new QCheckBox(tr("Closed on public holidays")))
    , m_reminders(new QComboBox)
{
    auto *first = new Card;
    addName(first);
    addAddress(first);
    column()->addWidget(first);
    auto *second = new Card;
    addHours(second);
    addDays(second);
    column()->addWidget(second);
    auto *third = new Card;
    addReminders(third);
    column()->addWidget(third);
    column()->addStretch();
    for (QLineEdit *field :
         QList<QLineEdit *>{m_name, m_phone, m_postcode, m_address, m_account, m_optOut, m_breaks})
        connect(field, &QLineEdit::editingFinished, this, &ShopSection::save);
    for (QTimeEdit *field : {m_opens, m_closes}) {
        connect(field, &QTimeEdit::editingFinished, this, &ShopSection::save);
        connect(field, &QTimeEdit::timeChanged, this, [this] {
            m_nextDay->setText(shown().closesNextDay() ? tr("until the next day") : QString());
        });
    }
    connect(m_grid, &QComboBox::activated, this, &ShopSection::save);
    connect(m_buffer, &QComboBox::activated, this, &ShopSection::save);
    connect(m_holidays, &QCheckBox::clicked, this, &ShopSection::save);
    connect(m_reminders, &QComboBox::activated, this, &ShopSection::save);
}

void ShopSection::addName(Card *card)
{
    addField(card->content(), tr("Name"), m_name);
    addField(card->content(), tr("Phone"), m_phone, tr("Printed as the sender's number on waybills."));
    addField(card->content(), tr("Account"), m_account,
             tr("Put into messages for #{계좌}: bank, number, name."));
    addField(card->content(), tr("Number to refuse advertising"), m_optOut,
             tr("An 080 number that costs the caller nothing. Only advertising texts need it."));
}

void ShopSection::addAddress(Card *card)
{
    m_postcode->setMaxLength(5);
    m_postcode->setFixedWidth(metrics().scaled(120));
    addField(card->content(), tr("Postcode"), m_postcode);
    addField(card->content(), tr("Address"), m_address, tr("The sender of every parcel."));
    auto *hint = new Label({}, Type::Small, Color::Text3);
    card->content()->addWidget(hint);
    auto *search = new AddressSearch(m_context.workspace, {m_address, m_postcode, nullptr, hint});
    connect(search, &AddressSearch::taken, this, &ShopSection::save);
}

void ShopSection::addHours(Card *card)
{
    auto *hours = new QWidget;
    auto *row = makeRow();
    hours->setLayout(row);
    row->addWidget(m_opens);
    row->addWidget(new Label(QStringLiteral("–")));
    row->addWidget(m_closes);
    row->addWidget(m_nextDay);
    row->addStretch();
    addField(card->content(), tr("Opening hours"), hours);
    m_opens->setAccessibleName(tr("Opens at"));
    m_closes->setAccessibleName(tr("Closes at"));
    for (const int minutes : grids)
        m_grid->addItem(displayMinutes(minutes), minutes);
    m_grid->setFixedWidth(metrics().scaled(160));
    addField(card->content(), tr("Calendar grid"), m_grid);
    m_breaks->setPlaceholderText(QStringLiteral("12:30-13:30"));
    addField(card->content(), tr("Breaks"), m_breaks, tr("Every open day. Several are parted by commas."));
    for (const int minutes : buffers)
        m_buffer->addItem(minutes == 0 ? tr("none") : displayMinutes(minutes), minutes);
    m_buffer->setFixedWidth(metrics().scaled(160));
    addField(card->content(), tr("Between bookings"), m_buffer, tr("Time to tidy up before the next one."));
}

void ShopSection::addDays(Card *card)
{
    auto *days = new QWidget;
    auto *row = makeRow(metrics().gap4);
    days->setLayout(row);
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        auto *button = new Button(locale.dayName(day, QLocale::ShortFormat));
        makeChoice(button);
        button->setAccessibleName(tr("Closed on %1").arg(locale.dayName(day)));
        connect(button, &Button::clicked, this, &ShopSection::save);
        row->addWidget(button);
        m_closed += button;
    }
    row->addStretch();
    addField(card->content(), tr("Closed days"), days, tr("Pressed days are closed every week."));
    card->content()->addWidget(m_holidays);
}

void ShopSection::addReminders(Card *card)
{
    m_reminders->addItem(tr("Do not remind"), int(ReminderHabit::Off));
    m_reminders->addItem(tr("I send them myself"), int(ReminderHabit::Ask));
    m_reminders->addItem(tr("Send by itself"), int(ReminderHabit::ByItself));
    m_reminders->setFixedWidth(metrics().scaled(200));
    addField(card->content(), tr("Booking reminders"), m_reminders,
             tr("The day before and three hours before, never between 9 in the evening and 8 in the morning. "
                "Whom no text reaches stands in the list to call."));
}

void ShopSection::refresh()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.settings.profile(); },
        [this](Result<ShopProfile> profile) {
            if (profile)
                show(*profile);
        });
}

void ShopSection::show(const ShopProfile &profile)
{
    m_stored = profile;
    setUnlessFocused(m_name, profile.name);
    setUnlessFocused(m_phone, profile.phone);
    setUnlessFocused(m_postcode, profile.postcode);
    setUnlessFocused(m_address, profile.address);
    setUnlessFocused(m_account, profile.account);
    setUnlessFocused(m_optOut, profile.optOut);
    if (!m_opens->hasFocus() && !m_closes->hasFocus()) {
        m_opens->setTime(profile.opens);
        m_closes->setTime(profile.closes);
    }
    m_grid->setCurrentIndex(qMax(0, m_grid->findData(profile.gridMinutes)));
    setUnlessFocused(m_breaks, breaksText(profile.breaks));
    if (m_buffer->findData(profile.bufferMinutes) < 0)
        m_buffer->addItem(displayMinutes(profile.bufferMinutes), profile.bufferMinutes);
    m_buffer->setCurrentIndex(m_buffer->findData(profile.bufferMinutes));
    m_holidays->setChecked(profile.closedOnHolidays);
    m_reminders->setCurrentIndex(m_reminders->findData(int(profile.reminders)));
    for (int day = 1; day <= m_closed.size(); ++day)
        m_closed[day - 1]->setChecked(profile.closedWeekdays.contains(day));
}

ShopProfile ShopSection::shown() const
{
    ShopProfile profile = m_stored;
    profile.name = m_name->text().simplified();
    profile.phone = displayPhone(m_phone->text().simplified());
    profile.postcode = m_postcode->text().simplified();
    profile.address = m_address->text().simplified();
    profile.account = m_account->text().simplified();
    profile.optOut = optOutNumber(m_optOut->text());
    profile.opens = m_opens->time();
    profile.closes = m_closes->time();
    profile.gridMinutes = m_grid->currentData().toInt();
    profile.breaks = breaksFromText(m_breaks->text()).value_or(m_stored.breaks);
    profile.bufferMinutes = m_buffer->currentData().toInt();
    profile.closedOnHolidays = m_holidays->isChecked();
    profile.reminders = static_cast<ReminderHabit>(m_reminders->currentData().toInt());
    profile.closedWeekdays.clear();
    for (int day = 1; day <= m_closed.size(); ++day) {
        if (m_closed[day - 1]->isChecked())
            profile.closedWeekdays += day;
    }
    return profile;
}

void ShopSection::save()
{
    const ShopProfile wanted = shown();
    if (!breaksFromText(m_breaks->text()))
        m_context.shell.toast(
            tr("The breaks could not be read. The old ones stay. Please write them like 12:30-13:30."));
    if (wanted.optOut.isEmpty() && !m_optOut->text().trimmed().isEmpty())
        return m_context.shell.fail(Error("advertising.not-080", {m_optOut->text().trimmed()}));
    if (wanted == m_stored)
        return;
    if (wanted.name.isEmpty() || !wanted.hasValidHours()) {
        m_context.shell.toast(wanted.name.isEmpty()
                                  ? tr("The shop needs a name. The old one stays.")
                                  : tr("It opens and closes at the same time. The old hours stay."));
        return show(m_stored);
    }
    m_context.workspace.write(
        this,
        [wanted](Shop &shop) {
            return shop.database->transact([&] { return shop.settings.setProfile(wanted); });
        },
        [this, wanted](const Result<void> &saved) {
            if (!saved)
                return m_context.shell.fail(saved.error());
            show(wanted);
            m_context.shell.toast(tr("Saved."));
        });
}

} // namespace ieum
