#include "app/gui/importing/ImportRecordDialog.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Label.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ieum {

namespace {

QString summaryOf(const ImportRecord &record, Instant now)
{
    const ImportCounts &counts = record.batch.counts;
    return ImportRecordDialog::tr("%1, %2: %3 read, %4 new, %5 changed, %6 there already, %7 not read")
        .arg(displayTimeInList(record.batch.at, now), record.formatName)
        .arg(counts.read)
        .arg(counts.added)
        .arg(counts.updated)
        .arg(counts.duplicate)
        .arg(counts.rejected);
}

void addRows(QTableWidget &table, const QList<Remark> &remarks, const QString &kind)
{
    for (const Remark &remark : remarks) {
        const int row = table.rowCount();
        table.insertRow(row);
        const QString place = remark.place.isEmpty() ? ImportRecordDialog::tr("whole file") : remark.place;
        const QStringList cells{kind, place, sentenceFor(remark.reason), remark.raw.simplified()};
        for (int column = 0; column < cells.size(); ++column)
            table.setItem(row, column, new QTableWidgetItem(cells[column]));
    }
}

} // namespace

ImportRecordDialog::ImportRecordDialog(const ImportRecord &record, Instant now, QWidget *parent)
    : Dialog(record.batch.file, summaryOf(record, now), parent, Width::Wide)
{
    if (record.rejected.isEmpty() && record.warnings.isEmpty())
        content()->addWidget(new Label(tr("Everything in it could be read.")));
    else
        content()->addWidget(makeTable(record));
    if (record.batch.state == ImportBatch::State::Entered) {
        connect(addLeadingButton(tr("Take back")), &Button::clicked, this, [this] {
            m_wantsUndo = true;
            accept();
        });
    }
    setCancelText(tr("Close"));
}

QTableWidget *ImportRecordDialog::makeTable(const ImportRecord &record)
{
    auto *table = new QTableWidget(0, 4);
    table->setHorizontalHeaderLabels({tr("Kind"), tr("Where"), tr("Reason"), tr("What stood there")});
    table->setAccessibleName(tr("What was not read"));
    table->setEditTriggers(QTableWidget::NoEditTriggers);
    table->setSelectionBehavior(QTableWidget::SelectRows);
    table->verticalHeader()->hide();
    addRows(*table, record.rejected, tr("Not read"));
    addRows(*table, record.warnings, tr("Note"));
    table->horizontalHeader()->setStretchLastSection(true);
    table->setColumnWidth(2, metrics().dialogWide / 2);
    table->setMinimumSize(metrics().dialogWide * 4 / 3, metrics().dialogWide / 2);
    return table;
}

} // namespace ieum
