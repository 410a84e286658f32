#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintBar.h"
#include "app/gui/print/PrintService.h"
#include "core/labels/LabelPdf.h"
#include "tests/support/PrintDeskTest.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QStandardPaths>

using namespace ieum;

class tst_PrintDesk : public test::PrintDeskTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void saysWhatWillHappenBeforeItDoes();
    void showsTheCurrentLineWhileNoneIsTicked();
    void printsAddressLabelsWithoutNumbers();
    void savesAPdfAndSaysSo();
    void withoutAPrinterSavesAPdfAndKeepsTheNumber();
    void saysWhichLabelsWaitUntilTheyArePrinted();
    void ownersWordConfirmsWhatWaits();
    void splitsAndJoinsAParcel();
    void everyControlHasAName();
};

void tst_PrintDesk::saysWhatWillHappenBeforeItDoes()
{
    const QString bar = words(m_desk->bar());
    QVERIFY2(bar.contains(QStringLiteral("4 selected → 2 waybills")), qPrintable(bar));
    QVERIFY(bar.contains(QLatin1String("1 blocked")));
    QVERIFY(bar.contains(QLatin1String("1 combined parcels")));
    QVERIFY(bar.contains(QLatin1String("10 numbers left")));
    QVERIFY(bar.contains(QLatin1String("Print 2 waybills")));
    QVERIFY(words(m_desk->preview()).contains(QLatin1String("6000-0000-0000")));
    QVERIFY(words(m_desk->preview()).contains(QLatin1String("without the sort code")));
    picture("print", m_page.get());
}

void tst_PrintDesk::showsTheCurrentLineWhileNoneIsTicked()
{
    const auto shows = [&](const char *text) {
        return QTest::qWaitFor([&] { return words(m_desk->preview()).contains(QLatin1String(text)); });
    };
    m_desk->setSelection({}, m_lines[2]);
    QVERIFY(shows("One order"));
    QVERIFY(words(m_desk->preview()).contains(QLatin1String("without the sort code")));
    QVERIFY(QTest::qWaitFor(
        [&] { return words(m_desk->bar()).contains(QLatin1String("Tick the orders to print")); }));
    m_desk->print(); // what is only looked at is not printed
    QVERIFY(waybills().isEmpty());
    m_desk->setSelection({}, m_lines[3]);
    QVERIFY(shows("Nothing to print here"));
    QVERIFY(shows("No phone number"));
}

void tst_PrintDesk::printsAddressLabelsWithoutNumbers()
{
    auto *choice = m_desk->bar()->findChild<QComboBox *>();
    choice->setCurrentIndex(choice->findText(QStringLiteral("Address label"), Qt::MatchStartsWith));
    QVERIFY(QTest::qWaitFor(
        [&] { return words(m_desk->bar()).contains(QLatin1String("Print 2 address labels")); }));
    QVERIFY(words(m_desk->preview()).contains(QLatin1String("This is an address label")));
    PrintService service(*m_workspace);
    QSignalSpy printed(&service, &PrintService::printed);
    PrintRequest wanted = request();
    wanted.numbers = m_desk->bar()->choice().numbers;
    service.savePdf(wanted, *labelTemplate(QStringLiteral("100x150")),
                    m_shop->folder() + QStringLiteral("/a.pdf"));
    QVERIFY(printed.wait());
    QVERIFY(waybills().isEmpty());
}

void tst_PrintDesk::savesAPdfAndSaysSo()
{
    PrintService service(*m_workspace);
    QSignalSpy printed(&service, &PrintService::printed);
    const QString path = m_shop->folder() + QStringLiteral("/labels.pdf");
    service.savePdf(request(), *labelTemplate(QStringLiteral("123x100")), path);
    QVERIFY(service.isBusy());
    QVERIFY(printed.wait());
    QVERIFY(QFile::exists(path));
    m_desk->refresh();
    QVERIFY(QTest::qWaitFor([&] { return words(m_desk->bar()).contains(QLatin1String("8 numbers left")); }));
}

void tst_PrintDesk::withoutAPrinterSavesAPdfAndKeepsTheNumber()
{
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_desk->print();
    QVERIFY(QTest::qWaitFor([&] { return !m_shell.errors.isEmpty(); }));
    QCOMPARE(m_shell.errors, QStringList(QStringLiteral("printer.pdf-instead")));
    const QList<Waybill> numbered = waybills();
    QCOMPARE(numbered.size(), 2);
    for (const Waybill &waybill : numbered)
        QCOMPARE(waybill.state, WaybillState::Allotted);
}

void tst_PrintDesk::saysWhichLabelsWaitUntilTheyArePrinted()
{
    QDir().mkpath(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const auto banner = [&] { return m_shell.banners[QStringLiteral("waiting-labels")].get(); };
    QVERIFY(!banner());
    m_desk->print();
    QVERIFY(QTest::qWaitFor([&] { return banner() != nullptr; }));
    QVERIFY(words(banner()).contains(QLatin1String("2 labels wait")));
    picture("waiting", banner());
    QVERIFY(value<bool>([&](Shop &shop) {
        LabelPdf pdf(m_shop->folder() + QStringLiteral("/waited.pdf"), shippedLabels().first());
        return shop.waybills.print(request(), pdf).ok();
    }));
    m_desk->refresh();
    QVERIFY(QTest::qWaitFor([&] { return banner() == nullptr; }));
}

void tst_PrintDesk::ownersWordConfirmsWhatWaits()
{
    const auto banner = [&] { return m_shell.banners[QStringLiteral("waiting-labels")].get(); };
    m_desk->print();
    QVERIFY(QTest::qWaitFor([&] { return banner() != nullptr; }));
    QTimer::singleShot(0, m_page.get(),
                       [] { buttonOf(QApplication::activeModalWidget(), "They are on paper")->click(); });
    buttonOf(banner(), "They are on paper")->click();
    QVERIFY(QTest::qWaitFor([&] { return banner() == nullptr; }));
    for (const Waybill &waybill : waybills())
        QCOMPARE(waybill.state, WaybillState::Printed);
}

void tst_PrintDesk::splitsAndJoinsAParcel()
{
    auto *pane = m_desk->preview();
    Q_EMIT pane->splitRequested(m_lines.mid(0, 2));
    QVERIFY(
        QTest::qWaitFor([&] { return words(m_desk->bar()).contains(QLatin1String("Print 3 waybills")); }));
    Q_EMIT pane->joinRequested();
    QVERIFY(
        QTest::qWaitFor([&] { return words(m_desk->bar()).contains(QLatin1String("Print 2 waybills")); }));
}

void tst_PrintDesk::everyControlHasAName()
{
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 button->metaObject()->className());
}

QTEST_MAIN(tst_PrintDesk)
#include "tst_PrintDesk.moc"
