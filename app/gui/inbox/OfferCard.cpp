#include "app/gui/inbox/OfferCard.h"

#include "app/gui/inbox/ThreadContent.h"
#include "app/gui/style/Icons.h"
#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/Display.h"

#include <QCoreApplication>
#include <QPainter>

namespace ieum {

namespace {

struct Card
{
    Q_DECLARE_TR_FUNCTIONS(OfferCard)
};

const char *iconOf(Offer offer)
{
    return offer == Offer::Order ? "package" : "calendar-plus";
}

QString service(const Understanding &made)
{
    return made.known ? made.known->service : made.draft.service;
}

QStringList parts(const Understanding &made)
{
    if (made.offer == Offer::Order)
        return {Card::tr("%1 × %2").arg(made.ordered.text()).arg(made.ordered.quantity),
                made.day.isValid()           ? displayDay(made.day)
                : made.draft.start.isValid() ? displayDayTime(made.draft.start)
                                             : QString()};
    if (made.offer == Offer::Cancel)
        return {Card::tr("Cancel"), displayDayTime(made.known->start), service(made)};
    if (made.offer == Offer::Move)
        return {
            Card::tr("%1 to %2")
                .arg(displayDayTime(made.known->start), made.known->start.date() == made.draft.start.date()
                                                            ? displayTime(made.draft.start.time())
                                                            : displayDayTime(made.draft.start)),
            service(made)};
    return {displayDayTime(made.draft.start), service(made),
            made.persons ? Card::tr("%1 persons").arg(*made.persons) : QString()};
}

StateLook lookOfState(bool isFree)
{
    return lookOf(isFree ? Severity::Good : Severity::Warning);
}

void paintPlate(QPainter &painter, const QRect &box, Color edge, Color ground, int radius)
{
    painter.setPen(QPen(color(edge), Metrics::line));
    painter.setBrush(color(ground));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace

bool OfferCard::isShown() const
{
    return m_row.understood && m_row.understood->offer != Offer::None;
}

QString OfferCard::words() const
{
    if (!isShown())
        return {};
    QStringList said = parts(*m_row.understood);
    said.removeAll(QString());
    const QString line = said.join(QStringLiteral(" · "));
    return m_row.understood->isGuess ? Card::tr("%1: is that right?").arg(line) : line;
}

QString OfferCard::actWord() const
{
    switch (isShown() ? m_row.understood->offer : Offer::None) {
    case Offer::Move:
        return Card::tr("Move the booking");
    case Offer::Cancel:
        return Card::tr("Cancel the booking…");
    case Offer::Order:
        return Card::tr("Note as an order");
    case Offer::Book:
    case Offer::None:
        break;
    }
    return Card::tr("Note as a booking");
}

QString OfferCard::stateWord() const
{
    if (!m_row.understood->isFree)
        return {};
    return *m_row.understood->isFree ? Card::tr("Free") : Card::tr("Not free");
}

QString OfferCard::spoken() const
{
    if (!isShown())
        return {};
    QStringList said{Card::tr("Found in the message"), words(), stateWord(),
                     Card::tr("Enter: %1").arg(actWord()), Card::tr("Delete: put the card away")};
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

int OfferCard::stateWidth() const
{
    const QString word = stateWord();
    return word.isEmpty() ? 0 : metrics().iconSmall + metrics().gap4 + textWidth(word, Type::TableStrong);
}

bool OfferCard::isOneLine(int width) const
{
    const int buttons = textWidth(actWord(), Type::TableStrong) + 2 * metrics().gap12 + metrics().target;
    const int said = metrics().icon + metrics().gap8 + textWidth(words(), Type::BodyStrong) + stateWidth();
    return said + buttons + 4 * metrics().gap12 <= width;
}

int OfferCard::height(int width) const
{
    if (!isShown())
        return 0;
    const int lines = isOneLine(width) ? 0 : lineHeight(Type::BodyStrong) + metrics().gap8;
    return lines + metrics().target + 2 * metrics().gap8 + metrics().gap4;
}

QRect OfferCard::cardOf(const QRect &box) const
{
    return box.adjusted(0, 0, 0, -metrics().gap4);
}

QRect OfferCard::place(const QRect &box, Act act) const
{
    const QRect card = cardOf(box);
    const int top = card.bottom() + 1 - metrics().gap8 - metrics().target;
    const QRect decline(card.right() + 1 - metrics().gap8 - metrics().target, top, metrics().target,
                        metrics().target);
    if (act == Act::Decline)
        return decline;
    const int width = textWidth(actWord(), Type::TableStrong) + 2 * metrics().gap12;
    return {decline.left() - metrics().gap4 - width, top, width, metrics().target};
}

std::optional<OfferCard::Act> OfferCard::actAt(const QRect &box, const QPoint &point) const
{
    for (const Act act : {Act::Take, Act::Decline}) {
        if (isShown() && place(box, act).contains(point))
            return act;
    }
    return std::nullopt;
}

int OfferCard::paintWords(QPainter &painter, const QRect &line) const
{
    paintIcon(painter, {line.left(), line.top(), metrics().icon, line.height()},
              iconOf(m_row.understood->offer), metrics().icon, color(Color::AccentText));
    const QRect text = line.adjusted(metrics().icon + metrics().gap8, 0, 0, 0);
    return text.left() + paintText(painter, text, words(), Type::BodyStrong, Color::Text);
}

void OfferCard::paintState(QPainter &painter, const QRect &line) const
{
    if (stateWidth() == 0 || line.width() < stateWidth())
        return;
    const StateLook look = lookOfState(*m_row.understood->isFree);
    paintIcon(painter, {line.left(), line.top(), metrics().iconSmall, line.height()}, look.icon,
              metrics().iconSmall, color(look.color));
    paintText(painter, line.adjusted(metrics().iconSmall + metrics().gap4, 0, 0, 0), stateWord(),
              Type::TableStrong, look.color);
}

void OfferCard::paint(QPainter &painter, const QRect &box) const
{
    if (!isShown())
        return;
    const QRect card = cardOf(box);
    paintPlate(painter, card, Color::Accent, Color::Surface, Metrics::radiusCard);
    const QRect take = place(box, Act::Take);
    const QRect decline = place(box, Act::Decline);
    paintPlate(painter, take, Color::Accent, Color::Accent, Metrics::radiusField);
    paintText(painter, take, actWord(), Type::TableStrong, Color::OnAccent, Qt::AlignCenter);
    paintIcon(painter, decline, "x", metrics().icon, color(Color::Text2));
    const int left = card.left() + metrics().gap12;
    const int right = take.left() - metrics().gap12;
    const QRect beside(left, take.top(), right - left, take.height());
    if (isOneLine(box.width())) {
        const int end = paintWords(painter, beside) + metrics().gap12;
        return paintState(painter, {end, beside.top(), right - end, beside.height()});
    }
    paintWords(painter, {left, card.top() + metrics().gap8, card.width() - 2 * metrics().gap12,
                         lineHeight(Type::BodyStrong)});
    paintState(painter, beside);
}

} // namespace ieum
