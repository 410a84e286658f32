#include "app/gui/continuity/AffectedList.h"

#include "app/gui/continuity/AffectedRow.h"
#include "app/gui/continuity/Clearing.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QPushButton>

namespace ieum {

namespace {

QString shownText(const QList<Affected> &rows, Instant now)
{
    QStringList lines;
    for (const Affected &row : rows)
        lines += AffectedRow::shownText(row, now);
    return lines.join(u'\n');
}

QString focusedName(const QWidget &list)
{
    const QWidget *focus = list.window()->focusWidget();
    return focus && list.isAncestorOf(focus) ? focus->accessibleName() : QString();
}

// Among the rows of now: those of before live until control is back in the event loop.
void focusNamed(const QLayout &rows, const QString &name)
{
    for (int i = 0; !name.isEmpty() && i < rows.count(); ++i) {
        const QWidget *row = rows.itemAt(i)->widget();
        for (QPushButton *button : row ? row->findChildren<QPushButton *>() : QList<QPushButton *>()) {
            if (button->accessibleName() == name)
                return button->setFocus();
        }
    }
}

} // namespace

AffectedList::AffectedList(QWidget *parent)
    : QWidget(parent)
    , m_rows(makeColumn(0))
{
    setLayout(m_rows);
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
}

void AffectedList::showState(const OutageState &state, Instant now)
{
    const QDate today = now.inSeoul().date();
    QList<Affected> soon, later, done;
    for (const Affected &row : state.news.affected.rows)
        (row.isContacted ? done : row.urgentAt.inSeoul().date() <= today ? soon : later) += row;
    const QString text = shownText(soon + later + done + state.promised, now);
    if (text == m_shown)
        return;
    m_shown = text;
    const QString focus = focusedName(*this);
    clearLayout(*m_rows);
    addGroup(tr("Today · %n", nullptr, static_cast<int>(soon.size())), soon, now);
    addGroup(tr("By tomorrow and later · %n", nullptr, static_cast<int>(later.size())), later, now);
    addGroup(tr("Contacted · %n", nullptr, static_cast<int>(done.size())), done, now);
    addGroup(tr("Promised calls · %n", nullptr, static_cast<int>(state.promised.size())), state.promised,
             now);
    m_rows->addStretch();
    focusNamed(*m_rows, focus);
}

void AffectedList::addGroup(const QString &title, const QList<Affected> &rows, Instant now)
{
    if (rows.isEmpty())
        return;
    auto *head = new Label(title, Type::SmallStrong, Color::Text2);
    head->setContentsMargins(metrics().gap16, 0, 0, 0);
    head->setFixedHeight(metrics().groupHeader);
    head->setProperty("role", QStringLiteral("subtle"));
    m_rows->addWidget(head);
    for (const Affected &row : rows) {
        auto *line = new AffectedRow(row, now);
        connect(line, &AffectedRow::openRequested, this, &AffectedList::openRequested);
        connect(line, &AffectedRow::promiseRequested, this, &AffectedList::promiseRequested);
        connect(line, &AffectedRow::callMade, this, &AffectedList::callMade);
        m_rows->addWidget(line);
        line->show(); // now, so that it can take the focus
    }
}

} // namespace ieum
