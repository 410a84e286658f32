#include "app/gui/continuity/PaperDesk.h"

#include "app/workspace/Workspace.h"
#include "resources/fonts/Fonts.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace ieum {

PaperDesk::PaperDesk(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
{
}

void PaperDesk::openMenu(QWidget *button, const Reader &reader)
{
    QMenu menu(m_parent);
    menu.addAction(tr("Print…"), this,
                   [this, reader] { read(reader, [this](const Paper &paper) { print(paper); }); });
    menu.addAction(tr("Save as PDF…"), this,
                   [this, reader] { read(reader, [this](const Paper &paper) { save(paper); }); });
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void PaperDesk::read(const Reader &reader, const std::function<void(const Paper &)> &then)
{
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
    m_context.workspace.read(this, reader, [this, then](const Result<Paper> &paper) {
        paper.ok() ? then(*paper) : m_context.shell.fail(paper.error());
    });
}

void PaperDesk::print(const Paper &paper)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    if (paper.draw(printer))
        m_context.shell.toast(tr("It is at the printer: %1").arg(paper.name));
    else
        m_context.shell.fail(Error("printer.none", {printer.printerName()}));
}

void PaperDesk::save(const Paper &paper)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(m_parent, tr("Save as PDF"),
                                                      folder + u'/' + paper.name + QLatin1String(".pdf"),
                                                      tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    m_context.workspace.runLong(
        this,
        [write = paper.write, path](Shop &, JobControl &, const std::function<void(double)> &) {
            return write(path);
        },
        [this, name = paper.name](const Result<void> &written) {
            written.ok() ? m_context.shell.toast(tr("Saved: %1").arg(name))
                         : m_context.shell.fail(written.error());
        },
        [](double) {});
}

} // namespace ieum
