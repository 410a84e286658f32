#include "app/gui/firstrun/FirstRunDialog.h"

#include "app/gui/firstrun/ChoiceCard.h"
#include "app/gui/firstrun/PassphraseDialog.h"
#include "app/gui/shell/ErrorDialog.h"
#include "app/gui/style/Icons.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"
#include "app/gui/widgets/ProgramMark.h"
#include "app/workspace/CreateShop.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SystemKeychain.h"

#include <QCheckBox>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeEdit>

namespace ieum {

namespace {

Label *fieldName(const QString &text, QWidget *field)
{
    auto *label = new Label(text, Type::BodyStrong);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

FirstRunDialog::FirstRunDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_name(new QLineEdit)
    , m_opens(new QTimeEdit(QTime(10, 0)))
    , m_closes(new QTimeEdit(QTime(20, 0)))
    , m_nextDay(new Label({}, Type::Small, Color::Text2))
    , m_large(new QCheckBox(tr("Large text")))
    , m_problem(new Label({}, Type::BodyMedium, Color::Down))
{
    setWindowTitle(tr("Ieum"));
    setProperty("role", QStringLiteral("page"));
    auto *form = new QWidget;
    form->setFixedWidth(metrics().firstRunWidth);
    auto *column = makeColumn(metrics().gap24);
    form->setLayout(column);
    for (QWidget *part : {buildHead(), buildFields(), buildChoices(), buildFoot()})
        column->addWidget(part);
    auto *centre = new QWidget;
    auto *outer = new QVBoxLayout(centre);
    outer->addStretch(2);
    outer->addWidget(form, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(centre);
    auto *whole = makeColumn(0);
    setLayout(whole);
    whole->addWidget(area);
    resize(1280, 770);
    m_name->setFocus();
}

QWidget *FirstRunDialog::buildHead()
{
    auto *head = new QWidget;
    auto *row = makeRow(metrics().gap16);
    head->setLayout(row);
    row->addWidget(new ProgramMark(metrics().scaled(52)));
    auto *words = makeColumn(0);
    words->addWidget(new Label(tr("Let us begin with Ieum"), Type::Hero));
    words->addWidget(new Label(tr("When one place stops, the shop does not. This takes a minute."),
                               Type::Text, Color::Text2));
    row->addLayout(words, 1);
    return head;
}

QWidget *FirstRunDialog::buildFields()
{
    auto *fields = new QWidget;
    auto *row = makeRow(metrics().gap16);
    fields->setLayout(row);
    auto *name = makeColumn();
    name->addWidget(fieldName(tr("Name of the shop"), m_name));
    name->addWidget(m_name);
    name->addStretch(); // beside the hours, which have a line more
    row->addLayout(name, 1);
    auto *hours = makeColumn();
    hours->addWidget(fieldName(tr("Opening hours"), m_opens));
    m_closes->setAccessibleName(tr("Closes at"));
    auto *times = makeRow();
    times->addWidget(m_opens);
    times->addWidget(new Label(QStringLiteral("–")));
    times->addWidget(m_closes);
    hours->addLayout(times);
    hours->addWidget(m_nextDay);
    row->addLayout(hours);
    connect(m_opens, &QTimeEdit::timeChanged, this, &FirstRunDialog::sayNextDay);
    connect(m_closes, &QTimeEdit::timeChanged, this, &FirstRunDialog::sayNextDay);
    sayNextDay();
    for (QTimeEdit *time : {m_opens, m_closes}) {
        time->setDisplayFormat(tr("AP h:mm"));
        time->setFixedWidth(metrics().scaled(116));
    }
    m_name->setMaxLength(60);
    return fields;
}

QWidget *FirstRunDialog::buildChoices()
{
    auto *choices = new QWidget;
    auto *column = makeColumn(metrics().gap12);
    choices->setLayout(column);
    column->addWidget(new Label(tr("What first?"), Type::BodyStrong));
    m_choices = {
        {Choice::Import,
         new ChoiceCard("file-input", tr("Bring in files"),
                        tr("Drop chats, SMS backups and order sheets; they are recognised by themselves."))},
        {Choice::Sample,
         new ChoiceCard("store", tr("Look round a sample shop"),
                        tr("Practise with nails, desserts and candles. It can be removed at any time."))},
        {Choice::Empty,
         new ChoiceCard("plus", tr("Begin empty"), tr("Write customers and orders by hand."))}};
    auto *row = makeRow(metrics().gap16);
    for (const auto &[choice, card] : std::as_const(m_choices))
        row->addWidget(card);
    m_choices.first().second->setChecked(true);
    column->addLayout(row);
    column->addWidget(m_large);
    m_large->setAccessibleName(m_large->text());
    return choices;
}

QWidget *FirstRunDialog::buildFoot()
{
    auto *foot = new QWidget;
    auto *column = makeColumn(metrics().gap12);
    foot->setLayout(column);
    m_problem->setLines(Label::Lines::Wrap);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(makeLine());
    auto *row = makeRow();
    row->addWidget(new Picture("lock", metrics().iconButton, Color::Text2));
    row->addWidget(
        new Label(tr("Records stay on this PC, locked. No internet is needed."), Type::Table, Color::Text2),
        1);
    auto *begin = new Button(tr("Begin"), Button::Kind::Main);
    begin->setBig();
    begin->setDefault(true);
    connect(begin, &Button::clicked, this, &FirstRunDialog::start);
    row->addWidget(begin);
    column->addLayout(row);
    return foot;
}

FirstRunDialog::Choice FirstRunDialog::choice() const
{
    for (const auto &[choice, card] : m_choices) {
        if (card->isChecked())
            return choice;
    }
    return Choice::Empty;
}

bool FirstRunDialog::wantsLargeText() const
{
    return m_large->isChecked();
}

QString FirstRunDialog::shopName() const
{
    return m_name->text().simplified();
}

ShopProfile FirstRunDialog::profile() const
{
    ShopProfile profile;
    profile.name = shopName();
    profile.opens = m_opens->time();
    profile.closes = m_closes->time();
    return profile;
}

// A bar that is open from 18:00 to 02:00 is told that it was understood.
void FirstRunDialog::sayNextDay()
{
    m_nextDay->setText(profile().closesNextDay() ? tr("Until the next day") : QString());
}

void FirstRunDialog::start()
{
    QGuiApplication::inputMethod()->commit();
    if (choice() == Choice::Sample)
        return accept();
    if (shopName().isEmpty()) {
        m_name->setFocus();
        return showProblem(tr("What is the shop called? It stands on waybills and in messages."));
    }
    if (!profile().hasValidHours())
        return showProblem(tr("The shop opens and closes at the same time. Please look at the hours."));
    makeShop();
}

void FirstRunDialog::makeShop()
{
    SystemKeychain keychain;
    NewShop shop;
    shop.profile = profile();
    shop.passphrase = passphraseFromEnvironment();
    shop.protection =
        shop.passphrase.isEmpty() ? NewShop::Protection::Keychain : NewShop::Protection::Passphrase;
    auto key = createShop(m_folder, shop, keychain);
    if (!key && key.error().code == QLatin1String("keys.no-keychain")) {
        PassphraseDialog ask(tr("This PC has no place that keeps keys, so the shop is locked with a "
                                "passphrase. It is asked for at every start."),
                             this);
        if (ask.exec() != QDialog::Accepted)
            return;
        shop.protection = NewShop::Protection::Passphrase;
        shop.passphrase = ask.passphrase();
        key = createShop(m_folder, shop, keychain);
    }
    if (!key)
        return showError(this, key.error());
    m_key = std::move(key).value();
    accept();
}

void FirstRunDialog::showProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

} // namespace ieum
