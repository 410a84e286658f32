#include "app/gui/lock/UnlockForm.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/OpenShop.h"
#include "core/base/ErrorTexts.h"
#include "core/trust/KeySlot.h"

#include <QAccessible>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>

namespace ieum {

namespace {

const Clock &wallClock()
{
    static const SystemClock clock;
    return clock;
}

// Of this run; nobody can turn it.
const Clock &steadyClock()
{
    static const StartedClock clock({});
    return clock;
}

QString waitWords(int seconds)
{
    const int minutes = seconds / 60;
    if (minutes == 0)
        return UnlockForm::tr("%n second(s)", nullptr, seconds);
    const QString words = UnlockForm::tr("%n minute(s)", nullptr, minutes);
    return seconds % 60 == 0 ? words : words + u' ' + UnlockForm::tr("%n second(s)", nullptr, seconds % 60);
}

Label *addWords(QVBoxLayout *column, Color tone)
{
    auto *words = new Label({}, Type::Table, tone);
    words->setLines(Label::Lines::Wrap);
    column->addWidget(words);
    words->hide();
    return words;
}

void addNamed(QVBoxLayout *column, const QString &name, QWidget *field)
{
    auto *label = new Label(name, Type::TableStrong, Color::Text2);
    label->setBuddy(field);
    field->setAccessibleName(name);
    column->addWidget(label);
    column->addWidget(field);
}

} // namespace

UnlockForm::UnlockForm(const QString &folder, Button *button, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_button(button)
    , m_who(new QComboBox)
    , m_passphrase(new QLineEdit)
    , m_tries(folder, wallClock(), steadyClock())
{
    auto *column = makeColumn(metrics().gap4);
    setLayout(column);
    addWho();
    m_passphrase->setEchoMode(QLineEdit::Password);
    addNamed(column, tr("Passphrase or recovery code"), m_passphrase);
    m_problem = addWords(column, Color::Down);
    m_wait = addWords(column, Color::Text2);
    setFocusProxy(m_passphrase);
    connect(m_button, &Button::clicked, this, &UnlockForm::tryToOpen);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockForm::tryToOpen);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &UnlockForm::countDown);
    countDown();
}

// One person alone need not say who it is.
void UnlockForm::addWho()
{
    const auto keys = ShopKeys::load(m_folder);
    for (const Account &one : keys ? keys->accounts() : QList<Account>()) {
        if (one.isActive())
            m_who->addItem(one.name, one.id);
    }
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (m_who->count() > 1)
        return addNamed(column, tr("Who"), m_who);
    column->addWidget(m_who);
    m_who->hide();
}

void UnlockForm::choose(const QString &account)
{
    if (const int place = m_who->findData(account); place >= 0)
        m_who->setCurrentIndex(place);
}

void UnlockForm::focusPassphrase()
{
    m_passphrase->setFocus(Qt::OtherFocusReason);
}

ShopKeys::Opened UnlockForm::takeOpened()
{
    return *std::exchange(m_opened, std::nullopt);
}

QString UnlockForm::account() const
{
    return m_who->currentData().toString();
}

void UnlockForm::tryToOpen()
{
    QGuiApplication::inputMethod()->commit();
    if (m_passphrase->text().isEmpty() || m_tries.secondsLeft() > 0)
        return;
    QString typed = m_passphrase->text();
    m_passphrase->clear();
    auto key = unlockByHand(m_folder, account(), typed);
    wipe(typed);
    m_problem->setVisible(!key.ok());
    if (key.ok()) {
        m_wrongBefore = m_tries.clear();
        m_opened = std::move(key).value();
        Q_EMIT opened();
        return;
    }
    m_problem->setText(sentenceFor(key.error()));
    // A file that cannot be read is nobody's mistake.
    if (kindOf(key.error()) == ErrorKind::Locked) {
        (void)m_tries.add();
        Q_EMIT refused(account());
    }
    countDown();
    QAccessibleEvent said(m_wait->isVisible() ? m_wait : m_problem, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void UnlockForm::countDown()
{
    const int left = m_tries.secondsLeft();
    m_button->setEnabled(left == 0);
    m_wait->setVisible(left > 0);
    if (left == 0)
        return m_second.stop();
    m_problem->hide(); // the wait says it
    m_wait->setText(
        tr("It was mistyped %1 times, so the next try has to wait: %2. Everything is safe, and the shop "
           "goes on receiving.")
            .arg(QString::number(m_tries.count()), waitWords(left)));
    if (!m_second.isActive())
        m_second.start();
}

} // namespace ieum
