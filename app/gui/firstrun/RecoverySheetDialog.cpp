#include "app/gui/firstrun/RecoverySheetDialog.h"

#include "app/gui/shell/ErrorDialog.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>

namespace ieum {

RecoverySheetDialog::RecoverySheetDialog(RecoverySheet sheet, QWidget *parent)
    : Dialog(tr("Keep the recovery sheet outside the shop"),
             tr("If the passphrase is forgotten or this PC breaks, only this code opens your records. It is "
                "shown this once."),
             parent, Width::Wide)
    , m_sheet(std::move(sheet))
    , m_kept(new Label({}, Type::TableStrong, Color::Up))
{
    auto *card = new Card;
    auto *code = new Label(m_sheet.code(), Type::TextStrong);
    code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    code->setLines(Label::Lines::Wrap);
    card->content()->addWidget(code);
    content()->addWidget(card);
    auto *row = makeRow();
    auto *print = new Button("printer", tr("Print it"));
    connect(print, &Button::clicked, this, &RecoverySheetDialog::print);
    row->addWidget(print);
    auto *pdf = new Button("file-down", tr("Save as PDF"));
    connect(pdf, &Button::clicked, this, &RecoverySheetDialog::savePdf);
    row->addWidget(pdf);
    row->addWidget(m_kept, 1);
    content()->addLayout(row);
    setCancelText(tr("Later, in the settings"));
    setMainButton(tr("I have kept it"));
}

void RecoverySheetDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_sheet.draw(printer);
    kept(tr("Sent to the printer"));
}

void RecoverySheetDialog::savePdf()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"), tr("Ieum recovery sheet.pdf"),
                                                      QStringLiteral("PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_sheet.savePdf(path); !saved)
        return showError(this, saved.error());
    kept(tr("Saved. Better on a USB stick than on this PC."));
}

void RecoverySheetDialog::kept(const QString &how)
{
    m_kept->setText(how);
}

} // namespace ieum
