#include "app/gui/continuity/DoorSignDesk.h"

#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/labels/DoorSignPdf.h"
#include "resources/fonts/Fonts.h"

#include <QFileDialog>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace ieum {

DoorSignDesk::DoorSignDesk(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
{
}

void DoorSignDesk::openMenu(QWidget *button, const QStringList &channels)
{
    QMenu menu(m_parent);
    menu.addAction(tr("Print the sign…"), this, [this, channels] { print(channels); });
    menu.addAction(tr("Save the sign as PDF…"), this, [this, channels] { savePdf(channels); });
    menu.exec(button->mapToGlobal(QPoint(0, button->height())));
}

void DoorSignDesk::read(const QStringList &channels, const std::function<void(const DoorSign &)> &then)
{
    bundledFontFamily(); // loaded here, on the window's thread, before a worker draws with it
    m_context.workspace.read(
        this, [channels](Shop &shop) { return shop.notices.doorSign(channels); },
        [this, then](const Result<DoorSign> &sign) {
            sign.ok() ? then(*sign) : m_context.shell.fail(sign.error());
        });
}

void DoorSignDesk::print(const QStringList &channels)
{
    read(channels, [this](const DoorSign &sign) { draw(sign); });
}

void DoorSignDesk::draw(const DoorSign &sign)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, m_parent);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    if (drawDoorSign(printer, sign))
        m_context.shell.toast(tr("The sign is at the printer."));
    else
        m_context.shell.fail(Error("printer.none", {printer.printerName()}));
}

void DoorSignDesk::savePdf(const QStringList &channels)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        m_parent, tr("Save the sign as PDF"), folder + u'/' + tr("door sign.pdf"), tr("PDF files (*.pdf)"));
    if (!path.isEmpty())
        read(channels, [this, path](const DoorSign &sign) { write(sign, path); });
}

void DoorSignDesk::write(const DoorSign &sign, const QString &path)
{
    m_context.workspace.runLong(
        this,
        [sign, path](Shop &, JobControl &, const std::function<void(double)> &) {
            return writeDoorSignPdf(path, sign);
        },
        [this](const Result<void> &written) {
            written.ok() ? m_context.shell.toast(tr("The sign is saved."))
                         : m_context.shell.fail(written.error());
        },
        [](double) {});
}

} // namespace ieum
