#include "app/gui/print/SortCodeStock.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"

#include <QFileDialog>

namespace ieum {

SortCodeStock::SortCodeStock(const PageContext &context, QWidget *parent)
    : Label({}, Type::Table, Color::Text, parent)
    , m_context(context)
{
    setLines(Lines::Wrap);
}

void SortCodeStock::showCourier(const QString &courier)
{
    m_courier = courier;
    m_context.workspace.read(
        this, [courier](Shop &shop) { return shop.sortCodes.stock(courier); },
        [this](const Result<SortCodeStore::Stock> &stock) {
            if (stock.ok())
                show(*stock);
        });
}

void SortCodeStock::show(const SortCodeStore::Stock &stock)
{
    setText(stock.entries == 0 ? tr("None yet. Waybills are printed without the sort code.")
                               : tr("%1 addresses, the newest of %2")
                                     .arg(stock.entries)
                                     .arg(stock.newest.toString(QStringLiteral("yyyy-MM-dd"))));
}

void SortCodeStock::bringIn()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("The courier's table of sort codes"), {},
                                                      tr("Tables (*.csv *.txt *.tsv *.xlsx *.xls)"));
    if (path.isEmpty())
        return;
    m_context.workspace.write(
        this, [courier = m_courier, path](Shop &shop) { return shop.sortCodes.bringIn(courier, path); },
        [this](const Result<SortCodeIntake::Count> &count) {
            if (!count.ok())
                return m_context.shell.fail(count.error());
            m_context.shell.toast(count->rejected.isEmpty()
                                      ? tr("%1 sort codes are here now.").arg(count->entered)
                                      : tr("%1 sort codes are here now. %2 rows had no postcode or no code.")
                                            .arg(count->entered)
                                            .arg(count->rejected.size()));
            showCourier(m_courier);
        });
}

} // namespace ieum
