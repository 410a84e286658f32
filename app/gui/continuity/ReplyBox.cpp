#include "app/gui/continuity/ReplyBox.h"

#include "app/gui/continuity/ByteCounter.h"
#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/continuity/QuickReplyMenu.h"
#include "app/gui/continuity/ReplyJobs.h"
#include "app/gui/continuity/ReplyText.h"
#include "app/gui/continuity/ReplyWords.h"
#include "app/gui/continuity/SwitchButton.h"
#include "app/gui/continuity/SwitchMenu.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Choice.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPainter>

namespace ieum {

ReplyBox::ReplyBox(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    build();
    m_draftPause.setSingleShot(true);
    m_draftPause.setInterval(std::chrono::seconds(1));
    connect(&m_draftPause, &QTimer::timeout, this, &ReplyBox::keepDraft);
    connect(m_text, &ReplyText::edited, this, [this] {
        showMeasure();
        if (!m_draftPause.isActive()) // whoever types on and on is kept too
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
    m_text = new ReplyText;
    column->addLayout(buildTop());
    column->addWidget(m_text);
    column->addLayout(buildBottom());
    setFocusProxy(m_text);
}

QHBoxLayout *ReplyBox::buildTop()
{
    auto *row = makeRow(metrics().gap8);
    m_switch = new SwitchButton;
    m_templates = new Button("zap", tr("Quick reply"), Button::Kind::Flat);
    m_note = new Button("sticky-note", tr("Note"), Button::Kind::Flat);
    makeChoice(m_note);
    m_note->setToolTip(tr("Only for the shop: it stands in the thread and is never sent"));
    row->addWidget(m_switch);
    row->addStretch();
    row->addWidget(m_templates);
    row->addWidget(m_note);
    connect(m_note, &Button::toggled, this, [this](bool on) {
        setMode(on ? Mode::Note : Mode::Reply);
        m_text->setFocus();
    });
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

void ReplyBox::setCustomer(CustomerId customer)
{
    if (customer == m_customer && customer.isValid())
        return refresh();
    keepDraft();
    m_customer = customer;
    m_state = {};
    m_mode = Mode::Reply;
    m_otherText.clear();
    m_text->clear();
    m_hint->setText({});
    m_draftPause.stop();
    setEnabled(customer.isValid());
    showChannel();
    read(Reading::WithDraft);
}

void ReplyBox::refresh()
{
    read(Reading::StatesOnly);
}

void ReplyBox::read(Reading reading)
{
    if (!m_customer.isValid())
        return;
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
    if (reading == Reading::WithDraft && m_text->wholeText().isEmpty())
        showDraft(state.draft);
    showChannel();
}

void ReplyBox::showDraft(const Draft &draft)
{
    m_mode = draft.text.isEmpty() && !draft.note.isEmpty() ? Mode::Note : Mode::Reply;
    const bool isNote = m_mode == Mode::Note;
    m_otherText = isNote ? draft.text : draft.note;
    m_text->write(isNote ? draft.note : draft.text);
    m_draftPause.stop();
}

void ReplyBox::setMode(Mode mode)
{
    if (mode == m_mode)
        return;
    m_text->finishComposition();
    const QString shown = m_text->wholeText();
    m_mode = mode;
    m_text->write(std::exchange(m_otherText, shown));
    m_hint->setText({});
    showChannel();
    update();
}

void ReplyBox::showChannel()
{
    const QSignalBlocker quiet(m_note);
    const bool isNote = m_mode == Mode::Note;
    m_note->setChecked(isNote);
    m_switch->setVisible(!isNote);
    m_templates->setVisible(!isNote);
    m_text->setAccessibleName(isNote ? tr("Note for the shop itself") : tr("Reply"));
    if (isNote)
        showNote();
    else
        showReply();
    showMeasure();
}

void ReplyBox::showNote()
{
    m_send->setText(tr("Save the note"));
    m_send->setIconName("sticky-note");
    m_hint->setText(tr("The customer does not see it."));
}

void ReplyBox::showReply()
{
    m_switch->showChannel(m_state.channel, switchWords(m_state));
    m_switch->setEnabled(!m_state.ways.isEmpty());
    m_send->setText(sendWords(m_state));
    m_send->setIconName(sendIcon(replyWay(m_state)));
}

void ReplyBox::showMeasure()
{
    const bool isNote = m_mode == Mode::Note;
    const bool isSms = !isNote && channelKindOf(m_state.channel) == QLatin1String("sms");
    const QString words = m_text->wholeText();
    const SmsFit fit = isSms ? smsFit(words) : SmsFit();
    m_bytes->setVisible(isSms);
    m_bytes->showFit(fit);
    m_mend->setVisible(isSms && !fit.unsendable.isEmpty());
    const bool hasWay = isNote || !m_state.channel.isEmpty();
    m_send->setEnabled(!m_isSending && hasWay && !words.trimmed().isEmpty() && fit.canGo());
}

Draft ReplyBox::present() const
{
    const QString shown = m_text->wholeText();
    return m_mode == Mode::Note ? Draft{m_state.channel, m_otherText, shown}
                                : Draft{m_state.channel, shown, m_otherText};
}

// True: it differs from what is kept.
bool ReplyBox::takeDraft()
{
    m_draftPause.stop();
    const Draft draft = present();
    if (!m_customer.isValid() || m_state.customer != m_customer ||
        (draft.text == m_state.draft.text && draft.note == m_state.draft.note))
        return false;
    m_state.draft = draft;
    return true;
}

void ReplyBox::keepDraft()
{
    if (!takeDraft())
        return;
    m_context.workspace.write(this, savingDraft(m_customer, m_state.draft),
                              [this](const Result<void> &kept) { tellKept(kept); });
}

void ReplyBox::tellKept(const Result<void> &kept)
{
    if (!kept.ok())
        m_context.shell.fail(kept.error());
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
    Draft draft = present();
    draft.channel = channel;
    m_context.workspace.write(
        this, [customer = m_customer, draft](Shop &shop) { return moveReply(shop, customer, draft); },
        [this, draft](const Result<void> &moved) {
            if (!moved.ok())
                return m_context.shell.fail(moved.error());
            m_hint->setText(draft.text.isEmpty() ? QString() : tr("Your text came along."));
            m_text->setFocus();
            refresh();
        });
}

void ReplyBox::send()
{
    m_text->finishComposition();
    if (!m_send->isEnabled())
        return;
    if (m_mode == Mode::Note)
        saveNote();
    else
        sendReply();
}

void ReplyBox::saveNote()
{
    const Draft left{m_state.channel, m_otherText, {}};
    m_isSending = true;
    showMeasure();
    m_context.workspace.write(
        this,
        [customer = m_customer, note = m_text->wholeText(), left](Shop &shop) {
            return ieum::saveNote(shop, customer, note, left);
        },
        [this, customer = m_customer, left](const Result<void> &saved) {
            m_isSending = false;
            if (!saved.ok())
                m_context.shell.fail(saved.error());
            if (saved.ok() && customer == m_customer) {
                m_text->clear();
                m_state.draft = left;
                m_draftPause.stop();
                setMode(Mode::Reply);
                m_context.shell.toast(tr("Note saved. It is not sent to anybody."));
            }
            showMeasure();
        });
}

void ReplyBox::sendReply()
{
    SendService::Act act;
    act.customer = m_customer;
    act.channel = m_state.channel;
    act.text.text = m_text->wholeText();
    m_isSending = true;
    showMeasure();
    m_context.workspace.read(
        this, [act](Shop &shop) { return othersIn(shop, act); },
        [this, act](const Result<QStringList> &others) {
            m_isSending = false;
            showMeasure();
            const bool isStill = act.customer == m_customer && act.text.text == m_text->wholeText();
            if (isStill && (!others.ok() || others->isEmpty() || mayNameAnother(this, *others)))
                enter(act);
        });
}

void ReplyBox::enter(const SendService::Act &act)
{
    const Draft left{act.channel, {}, m_otherText};
    const ReplyKind kind = replyWay(m_state) == ReplyWay::Call ? ReplyKind::Call : ReplyKind::Text;
    m_isSending = true;
    showMeasure();
    m_context.workspace.write(
        this, [act, kind, left](Shop &shop) { return ieum::sendReply(shop, act, kind, left); },
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
    if (const QUrl page = writingPageOf(channelKindOf(m_state.channel)); page.isValid())
        QDesktopServices::openUrl(page);
}

void ReplyBox::openTemplates()
{
    delete m_quickReplies;
    m_quickReplies = new QuickReplyMenu(m_context, m_state, this);
    connect(m_quickReplies, &QuickReplyMenu::chosen, this,
            [this, customer = m_customer](const QString &text) {
                if (customer == m_customer)
                    proposeText(text);
            });
    m_quickReplies->popup(m_templates->mapToGlobal(QPoint(0, -m_quickReplies->sizeHint().height())));
}

void ReplyBox::proposeText(const QString &text)
{
    setMode(Mode::Reply);
    m_text->append(text);
    m_text->setFocus();
}

void ReplyBox::makeSendable()
{
    m_text->finishComposition();
    m_text->write(smsReplacement(m_text->toPlainText()));
    m_text->setFocus();
}

void ReplyBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isFocused = m_text->hasFocus();
    painter.setPen(QPen(color(isFocused ? Color::Accent : Color::LineStrong), isFocused ? 2 : 1));
    painter.setBrush(color(m_mode == Mode::Note ? Color::Note : Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::radiusField,
                            Metrics::radiusField);
}

} // namespace ieum
