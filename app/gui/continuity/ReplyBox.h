#pragma once

#include "app/gui/continuity/ReplyState.h"
#include "app/gui/shell/Page.h"
#include "core/continuity/SendService.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ieum {

class Button;
class ByteCounter;
class Label;
class QuickReplyMenu;
struct OutboxMessage;
class ReplyText;
class SwitchButton;

/// Where one answers a customer: the channel and its switch, the text, its bytes, and a button that says what
/// really happens. What is typed is kept as a draft within a second or two and goes along when the channel is
/// switched. In note mode it writes for the shop itself: nothing of that goes near the outbox.
class ReplyBox : public QWidget
{
    Q_OBJECT
public:
    explicit ReplyBox(const PageContext &context, QWidget *parent = nullptr);

    /// Keeps the draft of the customer before. An invalid id empties and disables the box.
    void setCustomer(CustomerId customer);
    CustomerId customer() const { return m_customer; }
    /// Reads ways and states again; what is being typed stays.
    void refresh();
    /// Puts a proposed text in place of an empty one, or behind what is written.
    void proposeText(const QString &text);
    void keepDraft();
    enum class Mode { Reply, Note };
    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    QString channel() const { return m_state.channel; }
    QString text() const;

    void openSwitchMenu();
    void send();

Q_SIGNALS:
    /// The text is in the outbox (or copied): committed.
    void sent();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Reading { WithDraft, StatesOnly };

    void build();
    QHBoxLayout *buildTop();
    QHBoxLayout *buildBottom();
    void read(Reading reading);
    bool takeDraft();
    void tellKept(const Result<void> &kept);
    void showState(const ReplyState &state, Reading reading);
    void showChannel();
    void showMeasure();
    void showReply();
    void showNote();
    Draft present() const;
    void showDraft(const Draft &draft);
    void sendReply();
    void enter(const SendService::Act &act);
    void saveNote();
    void switchTo(const QString &channel);
    void copyAndOpen(const QString &text);
    void showSent(const OutboxMessage &message);
    void openTemplates();
    void makeSendable();

    const PageContext m_context;
    CustomerId m_customer;
    ReplyState m_state;
    Mode m_mode = Mode::Reply;
    QString m_otherText; ///< of the mode that is not shown
    bool m_isSending = false;
    SwitchButton *m_switch;
    Button *m_templates;
    QPointer<QuickReplyMenu> m_quickReplies; ///< lives on until its text has come
    Button *m_note;
    ReplyText *m_text;
    ByteCounter *m_bytes;
    Button *m_mend;
    Label *m_hint;
    Button *m_send;
    QTimer m_draftPause;
};

} // namespace ieum
