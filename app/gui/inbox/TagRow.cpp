#include "app/gui/inbox/TagRow.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QCompleter>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLineEdit>

namespace ieum {

TagRow::TagRow(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(makeColumn(0))
    , m_field(new QLineEdit)
{
    auto *column = makeColumn(metrics().gap4);
    setLayout(column);
    column->addLayout(m_rows);
    column->addWidget(m_field);
    m_field->setPlaceholderText(tr("Add a tag"));
    m_field->setAccessibleName(tr("Add a tag"));
    connect(m_field, &QLineEdit::returnPressed, this, &TagRow::addWritten);
}

void TagRow::showOf(CustomerId customer, const QStringList &tags, const QStringList &known)
{
    if (customer != m_customer)
        m_field->clear();
    m_customer = customer;
    if (std::exchange(m_shown, customer.toString() + tags.join(u'\n') + known.join(u'\t')) == m_shown)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &tag : tags)
        addTag(tag);
    auto *completer = new QCompleter(known, m_field);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
}

void TagRow::addTag(const QString &tag)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap4);
    line->setLayout(row);
    row->addWidget(new ElidedLabel(u'#' + tag, Type::Table), 1);
    auto *off = new IconButton("x", tr("Take the tag %1 off").arg(tag));
    row->addWidget(off);
    connect(off, &IconButton::clicked, this, [this, tag] {
        change([customer = m_customer, tag](Shop &shop) {
            return shop.customerService.removeTag(customer, tag);
        });
    });
    m_rows->addWidget(line);
}

void TagRow::addWritten()
{
    QGuiApplication::inputMethod()->commit();
    const QString tag = m_field->text().simplified();
    m_field->clear();
    if (!tag.isEmpty())
        change(
            [customer = m_customer, tag](Shop &shop) { return shop.customerService.addTag(customer, tag); });
}

void TagRow::change(std::function<Result<void>(Shop &shop)> act)
{
    m_context.workspace.write(this, std::move(act), [this](const Result<void> &done) {
        if (!done.ok())
            m_context.shell.fail(done.error());
    });
}

} // namespace ieum
