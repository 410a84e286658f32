#include "app/gui/continuity/ChannelSection.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/continuity/Clearing.h"
#include "app/gui/continuity/MaintenanceCard.h"
#include "app/gui/continuity/WatchCard.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OwnerOnly.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>

namespace ieum {

namespace {
const QString phoneChannel = QStringLiteral("sms");
}

ChannelSection::ChannelSection(const PageContext &context)
    : SettingsSection(tr("Channels"), tr("Each channel stops and comes back on its own."))
    , m_context(context)
    , m_watch(new WatchCard(context))
    , m_maintenances(new MaintenanceCard(context))
{
    auto *card = new Card;
    m_channels = makeColumn(metrics().gap12);
    card->content()->addLayout(m_channels);
    column()->addWidget(card);
    buildPhone();
    column()->addWidget(m_watch);
    column()->addWidget(m_maintenances);
    column()->addStretch();
}

void ChannelSection::buildPhone()
{
    auto *card = new Card;
    card->content()->addWidget(new SectionHeader(tr("Text messages over the shop's phone")));
    auto *hint =
        new Label(tr("Install SMSGate on an Android phone, switch on its local server and write here what it "
                     "shows. It works within the shop's Wi-Fi, also without the internet."),
                  Type::Small, Color::Text3);
    hint->setLines(Label::Lines::Wrap);
    card->content()->addWidget(hint);
    m_url = new QLineEdit;
    m_url->setPlaceholderText(QStringLiteral("http://192.168.0.24:8080"));
    m_user = new QLineEdit;
    m_password = new QLineEdit;
    m_password->setEchoMode(QLineEdit::Password);
    addField(card->content(), tr("Address"), m_url);
    addField(card->content(), tr("User"), m_user);
    addField(card->content(), tr("Password"), m_password, tr("Kept in the shop's encrypted file."));
    buildTest(card);
    column()->addWidget(card);
}

void ChannelSection::buildTest(Card *card)
{
    auto *row = makeRow(metrics().gap12);
    m_save = new Button("check", tr("Save the phone"), Button::Kind::Main);
    m_test = new Button("refresh-cw", tr("Test the connection"));
    m_outcome = new StateLabel(lookOf(ChannelState::Unknown));
    m_outcome->hide();
    row->addWidget(m_save);
    row->addWidget(m_test);
    row->addWidget(m_outcome);
    row->addStretch();
    m_more = new Label({}, Type::Small, Color::Text2);
    m_more->setLines(Label::Lines::Wrap);
    card->content()->addLayout(row);
    card->content()->addWidget(m_more);
    connect(m_save, &Button::clicked, this, &ChannelSection::save);
    allowOnly(m_save, m_context.workspace.account(), Right::ConnectChannels);
    connect(m_test, &Button::clicked, this, &ChannelSection::tryOut);
}

Result<ChannelSection::Shown> ChannelSection::readShown(Shop &shop)
{
    Shown shown;
    IEUM_TRY_ASSIGN(channels, shop.channels.list());
    IEUM_TRY_ASSIGN(phone, shop.channels.config(phoneChannel));
    shown.channels = channels;
    shown.phone = phone;
    return shown;
}

void ChannelSection::refresh()
{
    m_watch->refresh();
    m_maintenances->refresh();
    m_context.workspace.read(this, readShown, [this](const Result<Shown> &shown) {
        if (shown.ok())
            showState(*shown);
    });
}

void ChannelSection::showState(const Shown &shown)
{
    clearLayout(*m_channels);
    for (const Channel &channel : shown.channels) {
        if (channel.kind != QLatin1String("market") || isTroubled(shownState(channel)))
            addChannel(channel);
    }
    const bool isTyping = m_url->isModified() || m_user->isModified() || m_password->isModified();
    m_test->setEnabled(!shown.phone.isEmpty());
    if (isTyping)
        return;
    m_url->setText(shown.phone.value(QLatin1String("url")).toString());
    m_user->setText(shown.phone.value(QLatin1String("user")).toString());
}

void ChannelSection::addChannel(const Channel &channel)
{
    const Instant now = m_context.workspace.clock->now();
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap12);
    line->setLayout(row);
    row->addWidget(new ChannelBadge(channel.id, metrics().badgeRow));
    auto *words = makeColumn(0);
    words->addWidget(new Label(lookOfChannel(channel.id).name, Type::TextStrong));
    words->addWidget(new Label(importWords(channel, now), Type::Small, Color::Text3));
    row->addLayout(words, 1);
    row->addWidget(new StateLabel(lookOf(shownState(channel)), stateWords(channel, now)));
    m_channels->addWidget(line);
}

void ChannelSection::save()
{
    QGuiApplication::inputMethod()->commit();
    const QJsonObject config{{QStringLiteral("connection"), QStringLiteral("smsgate")},
                             {QStringLiteral("url"), m_url->text().trimmed()},
                             {QStringLiteral("user"), m_user->text().trimmed()}};
    m_context.workspace.write(
        this,
        [config, password = m_password->text()](Shop &shop) -> Result<void> {
            IEUM_TRY(shop.permit(Right::ConnectChannels));
            return shop.line.setUp(phoneChannel, config, password);
        },
        [this](const Result<void> &saved) {
            if (!saved.ok())
                return m_context.shell.fail(saved.error());
            for (QLineEdit *field : {m_url, m_user, m_password})
                field->setModified(false);
            m_test->setEnabled(true);
            m_context.shell.toast(tr("The phone is saved. Test it now."));
        });
}

void ChannelSection::tryOut()
{
    m_test->setEnabled(false);
    m_more->setText(tr("Asking the phone …"));
    m_context.workspace.runLong(
        this,
        [](Shop &shop, JobControl &, const std::function<void(double)> &) {
            return shop.line.tryOut(phoneChannel);
        },
        [this](const Result<void> &outcome) { say(outcome); }, [](double) {});
}

void ChannelSection::say(const Result<void> &outcome)
{
    m_test->setEnabled(true);
    m_outcome->show();
    m_outcome->setState(lookOf(outcome.ok() ? ChannelState::Up : ChannelState::Degraded),
                        outcome.ok() ? tr("Connected") : tr("No connection"));
    m_more->setText(outcome.ok() ? tr("Nothing was sent to anybody.") : sentenceFor(outcome.error()));
}

} // namespace ieum
