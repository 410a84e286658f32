#include "app/gui/importing/ImportHistory.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "core/korean/Display.h"

namespace ieum {

ImportHistory::ImportHistory(QWidget *parent)
    : QFrame(parent)
    , m_rows(makeColumn(0))
{
    auto *column = makeColumn(metrics().gap8);
    setLayout(column);
    column->addWidget(new SectionHeader(tr("Brought in lately")));
    column->addLayout(m_rows);
    column->addStretch();
}

void ImportHistory::setBatches(const QList<ImportBatch> &batches, Instant now)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ImportBatch &batch : batches)
        m_rows->addWidget(makeRowOf(batch, now));
    setVisible(!batches.isEmpty());
}

QWidget *ImportHistory::makeRowOf(const ImportBatch &batch, Instant now)
{
    auto *box = new QWidget;
    auto *row = makeRow(metrics().gap12);
    row->setContentsMargins(0, metrics().gap4, 0, metrics().gap4);
    box->setLayout(row);
    auto *time = new Label(displayTimeInList(batch.at, now), Type::Table, Color::Text3);
    time->setFixedWidth(metrics().scaled(96));
    row->addWidget(time);
    row->addWidget(new ElidedLabel(batch.file, Type::BodyMedium), 1);
    const QString counts = tr("%1 new · %2 changed · %3 there already · %4 not read")
                               .arg(batch.counts.added)
                               .arg(batch.counts.updated)
                               .arg(batch.counts.duplicate)
                               .arg(batch.counts.rejected);
    row->addWidget(new Label(counts, Type::Table, Color::Text2));
    auto *look = new Button("list", tr("Look into it"), Button::Kind::Flat);
    look->setAccessibleName(tr("Look into %1").arg(batch.file));
    connect(look, &Button::clicked, this, [this, id = batch.id] { Q_EMIT recordRequested(id); });
    row->addWidget(look);
    if (batch.state == ImportBatch::State::Undone) {
        row->addWidget(new Label(tr("taken back"), Type::Table, Color::Text3));
        return box;
    }
    auto *undo = new Button("undo-2", tr("Take back"));
    undo->setAccessibleName(tr("Take back %1").arg(batch.file));
    connect(undo, &Button::clicked, this, [this, batch] { Q_EMIT undoRequested(batch); });
    row->addWidget(undo);
    return box;
}

} // namespace ieum
