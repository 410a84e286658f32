#include "app/gui/continuity/AdvertisingDialog.h"

#include "app/gui/continuity/ByteCounter.h"
#include "app/gui/continuity/ReplyText.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"
#include "core/outbox/SmsText.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

namespace ieum {

namespace {

constexpr int pauseMilliseconds = 300; // of typing, before everybody is looked through
constexpr int listHeight = 150;

QString groundWords(AdvertisingGround ground)
{
    return ground == AdvertisingGround::Consent ? AdvertisingDialog::tr("agreed to it")
                                                : AdvertisingDialog::tr("was here within six months");
}

} // namespace

AdvertisingDialog::AdvertisingDialog(Workspace &workspace, const QString &body, QWidget *parent)
    : Dialog(
          tr("Write to your regulars"),
          tr("The law calls this advertising. It goes only to who agreed to it or dealt with the shop within "
             "six months, from 8 in the morning to 9 in the evening. (광고), the sender and the number to "
             "refuse it are put in by themselves."),
          parent, Width::Wide)
    , m_workspace(workspace)
    , m_text(new ReplyText)
    , m_whole(new Label({}, Type::Table, Color::Text2))
    , m_bytes(new ByteCounter)
    , m_count(new Label({}, Type::TableStrong))
    , m_people(new QListWidget)
    , m_typed(new QLineEdit)
    , m_typedRow(new QWidget)
    , m_pause(new QTimer(this))
{
    addText();
    addPeople();
    m_act = setMainButton(tr("Nobody to write to"), Button::Kind::Main, Accept::No);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &AdvertisingDialog::plan);
    connect(m_text, &ReplyText::edited, this, [this] {
        m_act->setEnabled(false);
        m_pause->start();
    });
    connect(m_typed, &QLineEdit::textChanged, this, &AdvertisingDialog::allow);
    connect(m_act, &Button::clicked, this, &AdvertisingDialog::send);
    m_text->write(body);
    m_text->setFocus();
    plan();
}

void AdvertisingDialog::addText()
{
    addField(tr("Text"), m_text);
    m_whole->setLines(Label::Lines::Wrap);
    m_whole->setAccessibleName(tr("As it goes out"));
    content()->addWidget(m_whole);
    content()->addWidget(m_bytes);
}

void AdvertisingDialog::addPeople()
{
    m_count->setLines(Label::Lines::Wrap);
    content()->addWidget(m_count);
    m_people->setAccessibleName(tr("Who gets it and who is left out"));
    m_people->setFocusPolicy(Qt::TabFocus);
    m_people->setWordWrap(true);
    m_people->setFixedHeight(metrics().scaled(listHeight));
    content()->addWidget(m_people);
    auto *row = makeRow(metrics().gap12);
    m_typedRow->setLayout(row);
    auto *label = new Label(tr("Type the number of texts to go on"), Type::Table, Color::Text2);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(label->text());
    m_typed->setFixedWidth(metrics().scaled(80));
    row->addWidget(label, 1);
    row->addWidget(m_typed);
    content()->addWidget(m_typedRow);
    m_typedRow->hide();
}

void AdvertisingDialog::plan()
{
    m_planned = m_text->wholeText();
    m_workspace.read(
        this, [body = m_planned](Shop &shop) { return shop.advertising.plan(body); },
        [this, body = m_planned](const Result<AdvertisingService::Plan> &plan) {
            if (body == m_planned)
                show(plan);
        });
}

void AdvertisingDialog::show(const Result<AdvertisingService::Plan> &plan)
{
    m_new = plan.ok() ? int(plan->recipients.size()) - plan->already : 0;
    const bool isBlank = m_planned.trimmed().isEmpty();
    showProblem(plan.ok() || isBlank ? QString() : sentenceFor(plan.error()));
    m_people->clear();
    m_whole->setVisible(plan.ok() && !plan->recipients.isEmpty());
    m_bytes->setVisible(m_whole->isVisibleTo(this));
    m_count->setText(isBlank ? tr("Write what you want to say.") : QString());
    if (plan.ok())
        showPeople(*plan);
    m_typedRow->setVisible(m_new > 1);
    m_act->setText(m_new > 0 ? tr("Put %n advertising texts into the outbox", nullptr, m_new)
                             : tr("Nobody to write to"));
    allow();
}

void AdvertisingDialog::showPeople(const AdvertisingService::Plan &plan)
{
    if (!plan.recipients.isEmpty()) {
        m_whole->setText(plan.recipients.first().text);
        m_bytes->showFit(smsFit(plan.recipients.first().text));
    }
    QStringList words{tr("%1 get it, %2 are left out").arg(plan.recipients.size()).arg(plan.leftOut.size())};
    if (plan.already > 0)
        words += tr("%1 have this text of today already").arg(plan.already);
    if (plan.goesAt > m_workspace.clock->now())
        words += tr("it goes out %1").arg(displayDayTime(plan.goesAt));
    m_count->setText(words.join(QStringLiteral(" · ")));
    for (const AdvertisingService::Recipient &one : plan.recipients)
        m_people->addItem(QStringLiteral("%1 · %2").arg(maskedDisplay(one.name), groundWords(one.ground)));
    for (const AdvertisingService::LeftOut &one : plan.leftOut)
        m_people->addItem(tr("Left out: %1 · %2").arg(maskedDisplay(one.name), sentenceFor(one.because)));
}

void AdvertisingDialog::allow()
{
    const bool isMeant = m_new == 1 || m_typed->text().trimmed() == QString::number(m_new);
    m_act->setEnabled(m_new > 0 && isMeant);
}

void AdvertisingDialog::send()
{
    m_text->finishComposition();
    if (m_text->wholeText() != m_planned)
        return plan();
    m_act->setEnabled(false);
    m_workspace.write(
        this, [body = m_planned](Shop &shop) { return shop.advertising.send(body); },
        [this](const Result<AdvertisingService::Outcome> &outcome) {
            if (!outcome.ok())
                return showProblem(sentenceFor(outcome.error()));
            m_queued = outcome->queued;
            m_workspace.sendWaiting();
            accept();
        });
}

} // namespace ieum
