#include "app/gui/bookings/DaySheetDesk.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/bookings/CalendarFile.h"
#include "core/labels/DaySheetPdf.h"
#include "resources/fonts/Fonts.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace ieum {

DaySheetDesk::DaySheetDesk(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
{
}

void DaySheetDesk::openMenu(QWidget *button, QDate day)
{
    QMenu menu(m_parent);
    menu.addAction(tr("Print the day's sheet…"), this, [this, day] { print(day, Span::Day); });
    menu.addAction(tr("Print the week's sheet…"), this, [this, day] { print(day, Span::Week); });
    menu.addSeparator();
    menu.addAction(tr("Save the day's sheet as PDF…"), this, [this, day] { savePdf(day, Span::Day); });
    menu.addAction(tr("Save the week's sheet as PDF…"), this, [this, day] { savePdf(day, Span::Week); });
    menu.addSeparator();
    menu.addAction(tr("Save as a calendar file (.ics)…"), this, [this, day] { saveCalendar(day); });
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void DaySheetDesk::read(QDate day, Span span, const std::function<void(const DaySheet &)> &then)
{
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
    const QDate first = span == Span::Week ? day.addDays(1 - day.dayOfWeek()) : day;
    const QDate last = span == Span::Week ? first.addDays(6) : first;
    m_context.workspace.read(
        this, [first, last](Shop &shop) { return shop.daySheets.sheetFor(first, last); },
        [this, then](const Result<DaySheet> &sheet) {
            sheet.ok() ? then(*sheet) : m_context.shell.fail(sheet.error());
        });
}

void DaySheetDesk::print(QDate day, Span span)
{
    read(day, span, [this](const DaySheet &sheet) { draw(sheet); });
}

void DaySheetDesk::draw(const DaySheet &sheet)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    if (drawDaySheet(printer, sheet))
        m_context.shell.toast(tr("The sheet is at the printer."));
    else
        m_context.shell.fail(Error("printer.none", {printer.printerName()}));
}

QString DaySheetDesk::askForFile(const QString &question, const QString &name, const QString &kinds)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileDialog::getSaveFileName(m_parent, question, folder + u'/' + name, kinds);
}

void DaySheetDesk::savePdf(QDate day, Span span)
{
    const QString path =
        askForFile(tr("Save the sheet as PDF"), tr("bookings-%1.pdf").arg(day.toString(Qt::ISODate)),
                   tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        read(day, span, [this, path](const DaySheet &sheet) { write(sheet, path); });
}

void DaySheetDesk::write(const DaySheet &sheet, const QString &path)
{
    m_context.workspace.runLong(
        this,
        [sheet, path](Shop &, JobControl &, const std::function<void(double)> &) {
            return writeDaySheetPdf(path, sheet);
        },
        [this](const Result<void> &written) {
            written.ok() ? m_context.shell.toast(tr("The sheet is saved."))
                         : m_context.shell.fail(written.error());
        },
        [](double) {});
}

void DaySheetDesk::saveCalendar(QDate day)
{
    const QDate first = day.addDays(1 - day.dayOfWeek());
    const QString path =
        askForFile(tr("Save the bookings as a calendar file"),
                   tr("bookings-from-%1.ics").arg(first.toString(Qt::ISODate)), tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    m_context.workspace.read(
        this,
        [first, path](Shop &shop) -> Result<void> {
            IEUM_TRY_ASSIGN(bookings, shop.bookings.list(first, {}));
            IEUM_TRY_ASSIGN(profile, shop.settings.profile());
            return writeCalendarFile(path, bookings, profile.name);
        },
        [this](const Result<void> &written) {
            written.ok() ? m_context.shell.toast(tr("The calendar file is saved."))
                         : m_context.shell.fail(written.error());
        });
}

} // namespace ieum
