#include "app/cli/DaySheetCommand.h"

#include "app/cli/BookOptions.h"
#include "app/workspace/Shop.h"
#include "core/labels/DaySheetPdf.h"

#include <QCoreApplication>

namespace ieum {

QString DaySheetCommand::summary() const
{
    return QCoreApplication::translate("ieumctl", "the bookings of a day or week as a PDF to print");
}

void DaySheetCommand::options(QCommandLineParser &parser) const
{
    parser.addOptions({{QStringLiteral("day"), QString(), QStringLiteral("DAY")},
                       {QStringLiteral("pdf"), QString(), QStringLiteral("FILE")}});
    parser.addOption(QCommandLineOption(
        QStringLiteral("week"), QCoreApplication::translate("ieumctl", "Monday to Sunday around the day")));
}

Exit DaySheetCommand::run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const
{
    const Result<QDate> day = dateOption(parser, QStringLiteral("day"));
    if (!day.ok())
        return invocation.fail(day.error());
    const QString path = parser.value(QStringLiteral("pdf"));
    if (!day->isValid() || path.isEmpty() || !parser.positionalArguments().isEmpty())
        return invocation.fail(Error("usage.wrong", {QStringLiteral("day-sheet --day D --pdf F [--week]")}));
    const bool isWeek = parser.isSet(QStringLiteral("week"));
    const QDate first = isWeek ? day->addDays(1 - day->dayOfWeek()) : *day;
    const Result<DaySheet> sheet = shop.daySheets.sheetFor(first, isWeek ? first.addDays(6) : first);
    if (!sheet.ok())
        return invocation.fail(sheet.error());
    const Result<void> written = writeDaySheetPdf(path, *sheet);
    if (!written.ok())
        return invocation.fail(written.error());
    const int bookings = sheet->bookingCount();
    const int orders = sheet->orderCount();
    invocation.answer({{"bookings", bookings}, {"orders", orders}, {"file", toJson(path)}},
                      QCoreApplication::translate("ieumctl", "%1 bookings and %2 orders are on %3.")
                          .arg(bookings)
                          .arg(orders)
                          .arg(path));
    return Exit::Done;
}

} // namespace ieum
