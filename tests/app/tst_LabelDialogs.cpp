#include "app/gui/print/LabelEditorDialog.h"
#include "app/gui/print/LabelEditorPaper.h"
#include "app/gui/print/LabelFormBar.h"
#include "app/gui/print/LabelPrinterDialog.h"
#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/print/ShippingSection.h"
#include "app/gui/print/WaybillsDialog.h"
#include "app/workspace/LabelPrinters.h"
#include "tests/support/PrintDeskTest.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>

using namespace ieum;

/// What opens from the print desk: forms, printer, numbers; and its section of the settings.
class tst_LabelDialogs : public test::PrintDeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void formIsChosenBesideThePreview();
    void ownersFormIsDrawnAndCanBeTakenBack();
    void printerDialogSaysWhatIsWrong();
    void settingsShowPrinterAndSortCodes();
    void makesANumberVoid();
};

void tst_LabelDialogs::formIsChosenBesideThePreview()
{
    auto *bar = m_desk->preview()->forms();
    auto *form = bar->findChild<QComboBox *>();
    QCOMPARE(form->currentText(), QStringLiteral("123×100"));
    QVERIFY(form->findText(QStringLiteral("A4 sheet of 14")) < 0); // no place for a number
    const int sheet = form->findText(QStringLiteral("four on A4"));
    form->setCurrentIndex(sheet);
    Q_EMIT form->activated(sheet);
    auto *start = bar->findChild<QSpinBox *>();
    QVERIFY(QTest::qWaitFor([&] { return start->isVisible(); }));
    start->setValue(3);
    QCOMPARE(bar->firstCell(), 2);
    QCOMPARE(value<QString>([](Shop &shop) { return shop.waybills.contract(QStringLiteral("cj"))->size; }),
             QStringLiteral("a4-4up"));
    picture("form-bar", m_page.get());
}

void tst_LabelDialogs::ownersFormIsDrawnAndCanBeTakenBack()
{
    const LabelTemplate shipped = *labelTemplate(QStringLiteral("100x150"));
    LabelEditorDialog dialog(shipped, sampleLabel(shipped));
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    list->setCurrentRow(7);
    picture("editor", &dialog);
    auto *paper = dialog.findChild<LabelEditorPaper *>();
    QTest::keyClick(paper, Qt::Key_Right);
    QTest::keyClick(paper, Qt::Key_Down);
    QCOMPARE(dialog.form().elements[7].area.topLeft(),
             shipped.elements[7].area.topLeft() + QPointF(0.5, 0.5));
    const double dots =
        qMin(paper->width() / shipped.label.width(), paper->height() / shipped.label.height());
    const QPoint title = (QPointF(6, 6) * dots).toPoint();
    QTest::mousePress(paper, Qt::LeftButton, {}, title);
    QCOMPARE(list->currentRow(), 0);
    QMouseEvent drag(QEvent::MouseMove, title + QPointF(10, 0) * dots, paper->mapToGlobal(title),
                     Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(paper, &drag);
    QCOMPARE(dialog.form().elements[0].area.left(), shipped.elements[0].area.left() + 10);
    buttonOf(&dialog, "This part as it was")->click();
    QCOMPARE(dialog.form().elements[0], shipped.elements[0]);
    QVERIFY(dialog.form().elements[7] != shipped.elements[7]);
    buttonOf(&dialog, "The whole form")->click();
    QCOMPARE(dialog.form().elements, shipped.elements);
}

void tst_LabelDialogs::printerDialogSaysWhatIsWrong()
{
    PrintService service(*m_workspace);
    LabelPrinterDialog dialog(service, *labelTemplate(QStringLiteral("100x150")));
    dialog.show();
    auto *way = dialog.findChild<QComboBox *>();
    way->setCurrentIndex(way->findData(int(LabelPrinter::Way::NetworkTspl)));
    QLineEdit *address = nullptr;
    for (auto *field : dialog.findChildren<QLineEdit *>()) {
        if (field->accessibleName().contains(QLatin1String("address in the network")))
            address = field;
    }
    address->setText(QStringLiteral("192.168.0.50"));
    buttonOf(&dialog, "Use this printer")->click();
    QVERIFY(dialog.isVisible());
    QVERIFY(words(&dialog).contains(QLatin1String("address and port")));
    picture("printer", &dialog);
    address->setText(QStringLiteral("192.168.0.50:9100"));
    buttonOf(&dialog, "Use this printer")->click();
    QVERIFY(!dialog.isVisible());
    QCOMPARE(LabelPrinters::chosen().target, QStringLiteral("192.168.0.50:9100"));
    LabelPrinters::choose({});
}

void tst_LabelDialogs::settingsShowPrinterAndSortCodes()
{
    ShippingSection section({*m_workspace, m_shell, *m_theme});
    section.resize(720, 900);
    static_cast<QWidget &>(section).show();
    section.refresh();
    QVERIFY(QTest::qWaitFor([&] { return words(&section).contains(QLatin1String("None yet")); }));
    QVERIFY(words(&section).contains(QLatin1String("None: labels are saved as a PDF")));
    picture("shipping-section", &section);
}

void tst_LabelDialogs::makesANumberVoid()
{
    PrintService service(*m_workspace);
    QSignalSpy printed(&service, &PrintService::printed);
    service.savePdf(request(), *labelTemplate(QStringLiteral("123x100")),
                    m_shop->folder() + QStringLiteral("/v.pdf"));
    QVERIFY(printed.wait());
    WaybillsDialog dialog(*m_workspace, service);
    dialog.show();
    auto *table = dialog.findChild<QTableWidget *>();
    QVERIFY(QTest::qWaitFor([&] { return table->rowCount() == 2; }));
    QCOMPARE(table->item(1, 0)->text(), QStringLiteral("6000-0000-0000"));
    picture("waybills", &dialog);
    table->selectRow(1);
    QTimer::singleShot(0, &dialog, [&] {
        QWidget *question = QApplication::activeModalWidget();
        question->findChild<QLineEdit *>()->setText(QStringLiteral("찢어짐"));
        for (auto *button : question->findChildren<QPushButton *>()) {
            if (button->text().contains(QLatin1String("Make void")))
                button->click();
        }
    });
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text().contains(QLatin1String("Make void")))
            button->click();
    }
    QVERIFY(QTest::qWaitFor([&] { return table->item(1, 3)->text().contains(QStringLiteral("찢어짐")); }));
}

QTEST_MAIN(tst_LabelDialogs)
#include "tst_LabelDialogs.moc"
