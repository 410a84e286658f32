#include "app/gui/continuity/ReplyBox.h"

#include "app/gui/continuity/ByteCounter.h"
#include "app/gui/continuity/ReplyText.h"
#include "app/gui/continuity/SwitchMenu.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QUrl>

namespace ieum {

namespace {

// Where the shop writes by hand; null for channels that have no page of their own.
QUrl pageOf(const QString &channelKind)
{
    if (channelKind == QLatin1String("kakao"))
        return QUrl(QStringLiteral("https://business.kakao.com/"));
    if (channelKind == QLatin1String("instagram"))
        return QUrl(QStringLiteral("https://www.instagram.com/direct/inbox/"));
    return {};
}

} // namespace

ReplyBox::ReplyBox(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(std::chrono::seconds(2));
    connect(&m_draftPause, &QTimer::timeout, this, &ReplyBox::keepDraft);
    connect(m_text, &ReplyText::edited, this, [this] {
        showMeasure();
        m_draftPause.start();
    });
    connect(m_text, &ReplyText::sendRequested, this, &ReplyBox::send);
    setCustomer({});
}

void ReplyBox::build()
{
    const Metrics &m = metrics();
    auto *column = makeColumn(m.gap8);
    column->setContentsMargins(m.gap12, m.gap8, m.gap12, m.gap12);
    setLayout(column);
    m_byHand = new QWidget;
    auto *asked = makeRow(m.gap8);
    m_byHand->setLayout(asked);
    m_byHandText = new Label({}, Type::Table, Color::Text2);
    m_byHandText->setLines(Label::Lines::Wrap);
    auto *yes = new Button("check", tr("I sent it"));
    auto *no = new Button(tr("Not sent"), Button::Kind::Flat);
    asked->addWidget(m_byHandText, 1);
    asked->addWidget(no);
    asked->addWidget(yes);
    connect(yes, &Button::clicked, this, [this] { answerByHand(m_state.byHand.first().id, true); });
    connect(no, &Button::clicked, this, [this] { answerByHand(m_state.byHand.first().id, false); });
    m_text = new ReplyText;
    column->addWidget(m_byHand);
    column->addLayout(buildTop());
    column->addWidget(m_text);
    column->addLayout(buildBottom());
    setFocusProxy(m_text);
}

QHBoxLayout *ReplyBox::buildTop()
{
    auto *row = makeRow(metrics().gap8);
    m_switch = new Button("chevron-down", QString());
    m_switch->setMinimumHeight(metrics().field);
    m_switch->setLayoutDirection(Qt::RightToLeft);
    m_templates = new Button("zap", tr("Quick reply"), Button::Kind::Flat);
    m_badge = new ChannelBadge({}, metrics().badgeSmall);
    row->addWidget(m_badge);
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(m_templates);
    connect(m_switch, &Button::clicked, this, &ReplyBox::openSwitchMenu);
    connect(m_templates, &Button::clicked, this, &ReplyBox::openTemplates);
    return row;
}

QHBoxLayout *ReplyBox::buildBottom()
{
    auto *row = makeRow(metrics().gap12);
    m_hint = new Label({}, Type::Small, Color::Text3);
    m_bytes = new ByteCounter;
    m_mend = new Button(tr("Make it fit for a text message"), Button::Kind::Flat);
    m_send = new Button("send", {}, Button::Kind::Main);
    row->addWidget(m_hint);
    row->addStretch();
    row->addWidget(m_bytes);
    row->addWidget(m_mend);
    row->addWidget(m_send);
    connect(m_mend, &Button::clicked, this, &ReplyBox::makeSendable);
    connect(m_send, &Button::clicked, this, &ReplyBox::send);
    return row;
}

QString ReplyBox::text() const
{
    return m_text->wholeText();
}

void ReplyBox::focusText()
{
    m_text->setFocus();
}

void ReplyBox::setCustomer(CustomerId customer)
{
    if (customer == m_customer && customer.isValid())
        return refresh();
    keepDraft();
    m_customer = customer;
    m_state = {};
    m_text->clear();
    m_hint->setText({});
    m_draftPause.stop();
    setEnabled(customer.isValid());
    showChannel();
    if (customer.isValid())
        read(Reading::WithDraft);
}

void ReplyBox::refresh()
{
    if (m_customer.isValid())
        read(Reading::StatesOnly);
}

void ReplyBox::read(Reading reading)
{
    m_context.workspace.read(
        this, [customer = m_customer](Shop &shop) { return readReplyState(shop, customer); },
        [this, customer = m_customer, reading](const Result<ReplyState> &state) {
            if (state.ok() && customer == m_customer)
                showState(*state, reading);
        });
}

void ReplyBox::showState(const ReplyState &state, Reading reading)
{
    m_state = state;
    if (reading == Reading::WithDraft && m_text->wholeText().isEmpty() && !state.draft.text.isEmpty())
        m_text->setPlainText(state.draft.text);
    showChannel();
    showByHand();
}

ReplyBox::How ReplyBox::how() const
{
    const QString kind = channelKindOf(m_state.channel);
    if (m_state.live.contains(m_state.channel))
        return How::Live;
    return kind == QLatin1String("phone") ? How::Call : How::ByHand;
}

void ReplyBox::showChannel()
{
    const bool isReachable = !m_state.channel.isEmpty();
    const ChannelLook look = lookOfChannel(m_state.channel);
    const bool hasPage = pageOf(channelKindOf(m_state.channel)).isValid();
    m_badge->setChannel(m_state.channel);
    m_badge->setVisible(isReachable);
    m_switch->setText(isReachable ? tr("Reply over %1").arg(look.word) : tr("No way to reply"));
    m_switch->setEnabled(!m_state.ways.isEmpty());
    switch (how()) {
    case How::Live:
        m_send->setText(tr("Send as %1").arg(look.word));
        break;
    case How::Call:
        m_send->setText(tr("Note the call"));
        break;
    case How::ByHand:
        m_send->setText(hasPage ? tr("Copy and open %1").arg(look.word) : tr("Copy the text"));
        break;
    }
    m_send->setIconName(how() == How::Live ? "send" : how() == How::Call ? "phone-outgoing" : "copy");
    showMeasure();
}

void ReplyBox::showMeasure()
{
    const bool isSms = channelKindOf(m_state.channel) == QLatin1String("sms");
    const QString words = m_text->wholeText();
    const SmsFit fit = isSms ? smsFit(words) : SmsFit();
    m_bytes->setVisible(isSms);
    m_bytes->showFit(fit);
    m_mend->setVisible(isSms && !fit.unsendable.isEmpty());
    m_send->setEnabled(!m_isSending && !m_state.channel.isEmpty() && !words.trimmed().isEmpty() &&
                       fit.canGo());
}

void ReplyBox::showByHand()
{
    m_byHand->setVisible(!m_state.byHand.isEmpty());
    if (m_state.byHand.isEmpty())
        return;
    const OutboxMessage &message = m_state.byHand.first();
    m_byHandText->setText(tr("Copied for %1. Did you send it? “%2”")
                              .arg(lookOfChannel(message.channel).name, message.text.simplified().left(40)));
}

void ReplyBox::keepDraft()
{
    m_draftPause.stop();
    if (!m_customer.isValid() || m_state.customer != m_customer)
        return;
    const Draft draft{m_state.channel, m_text->wholeText()};
    if (draft.text == m_state.draft.text)
        return;
    m_state.draft = draft;
    m_context.workspace.write(
        this, [customer = m_customer, draft](Shop &shop) { return shop.inbox.saveDraft(customer, draft); },
        [this](const Result<void> &kept) {
            if (!kept.ok())
                m_context.shell.fail(kept.error());
        });
}

void ReplyBox::openSwitchMenu()
{
    m_text->finishComposition();
    auto *menu = new SwitchMenu(m_state, m_context.workspace.clock->now(), this);
    connect(menu, &SwitchMenu::chosen, this, &ReplyBox::switchTo);
    menu->openAbove(m_switch);
}

void ReplyBox::switchTo(const QString &channel)
{
    m_text->finishComposition();
    const Draft draft{channel, m_text->wholeText()};
    m_context.workspace.write(
        this,
        [customer = m_customer, draft](Shop &shop) {
            return shop.database->transact([&]() -> Result<void> {
                IEUM_TRY(shop.inbox.saveDraft(customer, draft));
                const auto moved =
                    shop.switches.one({customer, draft.channel, {}, SwitchService::Mode::Commit});
                return moved.ok() ? Result<void>() : moved.error();
            });
        },
        [this, draft](const Result<void> &moved) {
            if (!moved.ok())
                return m_context.shell.fail(moved.error());
            m_hint->setText(draft.text.isEmpty() ? QString() : tr("Your text came along."));
            focusText();
            refresh();
        });
}

void ReplyBox::send()
{
    m_text->finishComposition();
    if (!m_send->isEnabled())
        return;
    SendService::Act act;
    act.customer = m_customer;
    act.channel = m_state.channel;
    act.text.text = m_text->wholeText();
    m_isSending = true;
    showMeasure();
    m_context.workspace.write(
        this,
        [act, isCall = how() == How::Call](Shop &shop) -> Result<OutboxMessage> {
            std::optional<OutboxMessage> message;
            IEUM_TRY(shop.database->transact([&]() -> Result<void> {
                IEUM_TRY_ASSIGN(sent, shop.sending.send(act));
                message = sent.message;
                if (isCall) {
                    IEUM_TRY_ASSIGN(done, shop.outbox.done(sent.message.id));
                    message = done;
                }
                return shop.inbox.saveDraft(act.customer, {act.channel, {}});
            }));
            return *message;
        },
        [this, customer = m_customer](const Result<OutboxMessage> &message) {
            m_isSending = false;
            if (!message.ok())
                m_context.shell.fail(message.error());
            else if (customer == m_customer)
                showSent(*message);
            showMeasure();
        });
}

// Only now is the row committed; only now may the window say so.
void ReplyBox::showSent(const OutboxMessage &message)
{
    m_text->clear();
    m_draftPause.stop();
    m_state.draft.text.clear();
    m_hint->setText({});
    if (message.state == OutboxState::Queued) {
        m_context.shell.toast(tr("It waits to be sent."));
        m_context.workspace.sendWaiting();
    } else if (message.state == OutboxState::ByHand) {
        copyAndOpen(message.text);
    }
    refresh();
    Q_EMIT sent();
}

void ReplyBox::copyAndOpen(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    m_context.shell.toast(tr("Copied. Paste it there and send it."));
    if (const QUrl page = pageOf(channelKindOf(m_state.channel)); page.isValid())
        QDesktopServices::openUrl(page);
}

void ReplyBox::answerByHand(OutboxId id, bool wasSent)
{
    m_context.workspace.write(
        this, [id, wasSent](Shop &shop) { return wasSent ? shop.outbox.done(id) : shop.outbox.cancel(id); },
        [this](const Result<OutboxMessage> &message) {
            if (!message.ok())
                return m_context.shell.fail(message.error());
            refresh();
            Q_EMIT sent();
        });
}

void ReplyBox::openTemplates()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TemplateService::Template &one : m_state.templates)
        menu->addAction(QString(one.title).replace(u'&', QLatin1String("&&")), this,
                        [this, name = one.name] { insertTemplate(name); });
    menu->popup(m_templates->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void ReplyBox::insertTemplate(const QString &name)
{
    m_context.workspace.read(
        this,
        [customer = m_customer, name, channel = m_state.channel](Shop &shop) {
            return shop.sending.textFor(customer, {{}, name, {}}, channel);
        },
        [this, customer = m_customer](const Result<QString> &words) {
            if (!words.ok())
                m_context.shell.fail(words.error());
            else if (customer == m_customer)
                proposeText(*words);
        });
}

void ReplyBox::proposeText(const QString &text)
{
    m_text->finishComposition();
    m_text->setPlainText(m_text->toPlainText().isEmpty() ? text : m_text->toPlainText() + u'\n' + text);
    m_text->moveCursor(QTextCursor::End);
    focusText();
}

void ReplyBox::makeSendable()
{
    m_text->finishComposition();
    m_text->setPlainText(smsReplacement(m_text->toPlainText()));
    m_text->moveCursor(QTextCursor::End);
    focusText();
}

void ReplyBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = m_text->hasFocus();
    painter.setPen(QPen(color(isFocused ? Color::Accent : Color::LineStrong), isFocused ? 2 : 1));
    painter.setBrush(color(Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField,
                            Metrics::radiusField);
}

} // namespace ieum
