#include "app/gui/inbox/CustomerTies.h"

#include "app/gui/inbox/MergeDialog.h"
#include "app/gui/inbox/TieDialog.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

namespace ieum {

namespace {

QString reasonOf(TieSuggestion::Because because)
{
    return because == TieSuggestion::Because::SameName
               ? CustomerTies::tr("The name is the same.")
               : CustomerTies::tr("The name ends in the last four digits of the number.");
}

} // namespace

CustomerTies::CustomerTies(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(makeColumn(metrics().gap4))
{
    auto *column = makeColumn(metrics().gap4);
    column->setContentsMargins(0, metrics().gap8, 0, 0);
    setLayout(column);
    column->addWidget(new SectionHeader(tr("Perhaps the same person")));
    column->addLayout(m_rows);
    hide();
}

void CustomerTies::showOf(const Customer &customer, const QList<TieSuggestion> &suggestions)
{
    m_customer = customer;
    QStringList words;
    for (const TieSuggestion &suggestion : suggestions)
        words += suggestion.first.id.toString() + u'=' + suggestion.second.id.toString();
    if (std::exchange(m_shown, customer.id.toString() + words.join(u'\n')) == m_shown)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const TieSuggestion &suggestion : suggestions)
        addRow(suggestion);
    setVisible(!suggestions.isEmpty());
}

void CustomerTies::addRow(const TieSuggestion &suggestion)
{
    const Customer &other = suggestion.first.id == m_customer.id ? suggestion.second : suggestion.first;
    auto *line = new QWidget;
    auto *column = makeColumn(metrics().gap4);
    line->setLayout(column);
    column->addWidget(new ElidedLabel(other.shownName(), Type::TableStrong));
    column->addWidget(new ElidedLabel(reasonOf(suggestion.because), Type::Table, Color::Text2));
    auto *row = makeRow(metrics().gap8);
    auto *same = new Button(tr("Same person"));
    same->setAccessibleName(tr("%1 is the same person").arg(other.shownName()));
    auto *apart = new Button(tr("Somebody else"), Button::Kind::Flat);
    apart->setAccessibleName(tr("%1 is somebody else").arg(other.shownName()));
    row->addWidget(same);
    row->addWidget(apart);
    row->addStretch();
    column->addLayout(row);
    connect(same, &Button::clicked, this, [this, id = other.id] { propose(id); });
    connect(apart, &Button::clicked, this, [this, id = other.id] { keepApart(id); });
    m_rows->addWidget(line);
}

void CustomerTies::search()
{
    TieDialog dialog(m_context, m_customer, this);
    if (dialog.exec() == QDialog::Accepted && dialog.chosen().isValid())
        propose(dialog.chosen());
}

void CustomerTies::propose(CustomerId other)
{
    m_context.workspace.read(
        this, [other](Shop &shop) { return shop.customerService.show(other); },
        [this, kept = m_customer](const Result<Customer> &shown) {
            if (!shown.ok())
                return m_context.shell.fail(shown.error());
            MergeDialog dialog(kept, *shown, this);
            if (dialog.exec() == QDialog::Accepted && kept.id == m_customer.id)
                tie(shown->id, dialog.choice());
        });
}

void CustomerTies::tie(CustomerId other, const MergeChoice &choice)
{
    m_context.workspace.write(
        this,
        [kept = m_customer.id, other, choice](Shop &shop) {
            return shop.customerService.merge(kept, other, choice);
        },
        [this](const Result<MergeId> &merge) {
            if (!merge.ok())
                m_context.shell.fail(merge.error());
            else
                m_context.shell.toast(tr("The two are one conversation now."),
                                      {tr("Undo"), [this, id = *merge] { untie(id); }});
        });
}

void CustomerTies::keepApart(CustomerId other)
{
    m_context.workspace.write(
        this, [one = m_customer.id, other](Shop &shop) { return shop.customerService.keepApart(one, other); },
        [this](const Result<void> &done) {
            if (!done.ok())
                m_context.shell.fail(done.error());
        });
}

void CustomerTies::untie(MergeId merge)
{
    m_context.workspace.write(
        this, [merge](Shop &shop) { return shop.customerService.unmerge(merge); },
        [this](const Result<QList<CustomerId>> &pair) {
            if (!pair.ok())
                m_context.shell.fail(pair.error());
            else
                m_context.shell.toast(tr("They are two customers again."));
        });
}

} // namespace ieum
