#include "app/gui/continuity/LateRow.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/WrappedLabel.h"
#include "core/continuity/ReconcileWords.h"
#include "core/korean/PhoneNumber.h"

namespace ieum {

namespace {

constexpr qsizetype shownLetters = 120;

// Of an answer the customer's own words tell more than ours do.
QString wordsOf(const Dealing &dealing)
{
    const QString words = dealing.asked.isEmpty() ? dealing.text : dealing.asked;
    const QString line = words.simplified();
    return line.size() > shownLetters ? line.left(shownLetters) + u'…' : line;
}

QString whoOf(const Dealing &dealing)
{
    QStringList who{maskedDisplay(dealing.name), maskedDisplay(dealing.phone)};
    who.removeAll(QString());
    who.removeDuplicates();
    return who.join(QStringLiteral(" · "));
}

} // namespace

LateRow::LateRow(const LatePair &pair, QWidget *parent)
    : QWidget(parent)
    , m_late(pair.late)
{
    build(pair);
}

LateRow::LateRow(const Dealing &fresh, QWidget *parent)
    : QWidget(parent)
    , m_late(fresh)
{
    build({});
}

QWidget *LateRow::side(const Dealing &dealing, const QString &caption) const
{
    auto *side = new QWidget;
    auto *column = makeColumn(metrics().gap4);
    side->setLayout(column);
    column->addWidget(
        wrapped(caption + QStringLiteral(" · ") + dealingTitle(dealing), Type::Small, Color::Text2));
    column->addWidget(wrapped(whoOf(dealing), Type::TextStrong, Color::Text));
    if (!wordsOf(dealing).isEmpty())
        column->addWidget(wrapped(wordsOf(dealing), Type::Table, Color::Text));
    column->addStretch(1);
    return side;
}

void LateRow::build(const std::optional<LatePair> &pair)
{
    const Metrics &m = metrics();
    auto *column = makeColumn(m.gap8);
    column->setContentsMargins(m.gap12, m.gap12, m.gap12, m.gap12);
    setLayout(column);
    auto *sides = makeRow(m.gap16);
    sides->addWidget(side(m_late, tr("Came late")), 1);
    if (pair)
        sides->addWidget(side(pair->handled, tr("Dealt with")), 1);
    column->addLayout(sides);
    auto *acts = makeRow(m.gap8);
    QString why = tr("Nothing like it was dealt with.");
    if (pair && pair->isDoubleBooked())
        why = tr("Booked twice? Please look at both in the book.") + u'\n' + whyText(*pair);
    else if (pair)
        why = tr("Looks like the same matter: %1").arg(scoreText(*pair)) + u'\n' + whyText(*pair);
    acts->addWidget(wrapped(why, Type::Small, Color::Text2), 1);
    if (m_late.customer.isValid()) {
        auto *open = new IconButton("message-square", tr("Open the conversation with %1").arg(m_late.name));
        connect(open, &IconButton::clicked, this, [this] { Q_EMIT threadRequested(m_late.customer); });
        acts->addWidget(open);
    }
    auto *fresh = new Button(pair ? tr("A new matter") : tr("Seen"));
    fresh->setAccessibleName(m_late.name + QStringLiteral(": ") + fresh->text());
    connect(fresh, &Button::clicked, this, &LateRow::newSaid);
    acts->addWidget(fresh);
    if (pair) {
        auto *same = new Button("check", tr("The same matter"));
        same->setAccessibleName(m_late.name + QStringLiteral(": ") + same->text());
        connect(same, &Button::clicked, this, &LateRow::sameSaid);
        acts->addWidget(same);
    }
    column->addLayout(acts);
}

} // namespace ieum
