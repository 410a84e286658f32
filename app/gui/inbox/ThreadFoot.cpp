#include "app/gui/inbox/ThreadFoot.h"

#include "app/gui/inbox/ThreadContent.h"
#include "app/gui/style/Channels.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Badges.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QPainter>

namespace ieum {

namespace {

int plainHeight()
{
    return std::max(metrics().badgeTiny, lineHeight(Type::Small)) + metrics().gap4;
}

int buttonWidth(const QString &word)
{
    return textWidth(word, Type::TableStrong) + 2 * metrics().gap8;
}

void paintButton(QPainter &painter, const QRect &place, const QString &word)
{
    const QRect box = place.adjusted(0, metrics().gap4, 0, -metrics().gap4);
    painter.setPen(QPen(color(Color::LineStrong), Metrics::line));
    painter.setBrush(color(Color::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radiusField,
                            Metrics::radiusField);
    paintText(painter, box, word, Type::TableStrong, Color::AccentText, Qt::AlignCenter);
}

} // namespace

bool ThreadFoot::isShown() const
{
    return m_row.isOurs() && m_row.endsGroup && m_row.message.kind != MessageKind::Call &&
           m_row.message.kind != MessageKind::System;
}

QString ThreadFoot::reason() const
{
    const bool isTold =
        m_row.sending && m_row.sending->reason &&
        (m_row.sending->state == OutboxState::Failed || m_row.sending->state == OutboxState::Unknown);
    return isTold ? sentenceFor(*m_row.sending->reason) : QString();
}

int ThreadFoot::height() const
{
    if (!isShown())
        return 0;
    const bool hasButtons = m_row.sending && !actsOf(m_row.sending->state).isEmpty();
    return (hasButtons ? metrics().target : plainHeight()) +
           (reason().isEmpty() ? 0 : lineHeight(Type::Small) + metrics().gap4);
}

QList<ThreadFoot::Button> ThreadFoot::buttons(const QRect &box) const
{
    QList<Button> buttons;
    if (!isShown() || !m_row.sending)
        return buttons;
    const OutboxState state = m_row.sending->state;
    int right = box.right() + 1;
    for (const SendingAct act : actsOf(state)) {
        const int width = buttonWidth(wordOf(act, state));
        buttons += {act, {right - width, box.top(), width, metrics().target}};
        right -= width + metrics().gap8;
    }
    return buttons;
}

// Icon, word and colour, at the right end of the line; returns where they begin.
int ThreadFoot::paintState(QPainter &painter, const QRect &line, int right) const
{
    if (!m_row.sending && !m_row.message.neverLeft)
        return right;
    const StateLook look = m_row.sending ? lookOf(*m_row.sending) : lookOf(OutboxState::Failed);
    const bool isQuiet = look.color == Color::Text3;
    const Type type = isQuiet ? Type::Small : Type::SmallStrong;
    const int width = textWidth(look.word, type);
    paintText(painter, {right - width, line.top(), width, line.height()}, look.word, type, look.color);
    const int picture = right - width - metrics().gap4 - metrics().iconSmall;
    paintIcon(painter, {picture, line.top(), metrics().iconSmall, line.height()}, look.icon,
              metrics().iconSmall, color(look.color));
    return picture - metrics().gap8;
}

void ThreadFoot::paint(QPainter &painter, const QRect &box) const
{
    if (!isShown())
        return;
    const QList<Button> acts = buttons(box);
    int right = box.right() + 1;
    for (const Button &button : acts) {
        paintButton(painter, button.place, wordOf(button.act, m_row.sending->state));
        right = button.place.left() - metrics().gap12;
    }
    const QRect line(box.left(), box.top(), box.width(), acts.isEmpty() ? plainHeight() : metrics().target);
    right = paintState(painter, line, right);
    QStringList parts{lookOfChannel(m_row.message.channel).word,
                      displayTime(m_row.message.at.inSeoul().time())};
    if (!m_row.sending)
        parts += QCoreApplication::translate("ThreadFoot", "brought in");
    const QString words = parts.join(QStringLiteral(" · "));
    const int width = textWidth(words, Type::Small);
    const int side = metrics().badgeTiny;
    const int left = right - width - metrics().gap8 - side;
    if (right - width >= box.left()) // in a very narrow thread the state and its buttons go first
        paintText(painter, {right - width, line.top(), width, line.height()}, words, Type::Small,
                  Color::Text3);
    if (left >= box.left())
        paintChannelBadge(painter, {left, line.center().y() - side / 2}, m_row.message.channel, side);
    if (!reason().isEmpty())
        paintText(painter, {box.left(), line.bottom() + 1, box.width(), lineHeight(Type::Small)}, reason(),
                  Type::Small, Color::Text2, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace ieum
