#include "app/gui/print/LabelEditorDialog.h"
#include "app/gui/print/LabelEditorPaper.h"
#include "app/gui/print/LabelFormBar.h"
#include "app/gui/print/LabelPrinterDialog.h"
#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintBar.h"
#include "app/gui/print/PrintDesk.h"
#include "app/gui/print/PrintService.h"
#include "app/gui/print/ShippingSection.h"
#include "app/gui/print/WaybillsDialog.h"
#include "app/gui/shell/Page.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/Banner.h"
#include "app/workspace/LabelPrinters.h"
#include "app/workspace/Workspace.h"
#include "core/labels/LabelPdf.h"
#include "tests/support/TestShop.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QtTest>

using namespace ieum;

namespace {

class FakeShell final : public Shell
{
public:
    void openPage(const QString &, const PageTarget &) override {}
    void toast(const QString &text, const ToastAction &) override { toasts += text; }
    void fail(const Error &error) override { errors += error.code; }
    void setBanner(const QString &id, Banner *banner) override { banners[id].reset(banner); }

    QStringList toasts;
    QStringList errors;
    std::map<QString, std::shared_ptr<Banner>> banners;
};

} // namespace

class tst_PrintDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void saysWhatWillHappenBeforeItDoes();
    void showsTheCurrentLineWhileNoneIsTicked();
    void printsAddressLabelsWithoutNumbers();
    void savesAPdfAndSaysSo();
    void withoutAPrinterSavesAPdfAndKeepsTheNumber();
    void saysWhichLabelsWaitUntilTheyArePrinted();
    void ownersWordConfirmsWhatWaits();
    void formIsChosenBesideThePreview();
    void ownersFormIsDrawnAndCanBeTakenBack();
    void printerDialogSaysWhatIsWrong();
    void settingsShowPrinterAndSortCodes();
    void splitsAndJoinsAParcel();
    void makesANumberVoid();
    void everyControlHasAName();

private:
    OrderLineId add(const QString &orderNo, const QString &recipient, const QString &phone);
    void seed();
    QString words(const QWidget *widget) const;
    template <typename T>
    T value(std::function<T(Shop &)> job);
    void picture(const char *name, QWidget *widget);

    std::unique_ptr<test::TestShop> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    FakeShell m_shell;
    PrintDesk *m_desk = nullptr;
    QList<OrderLineId> m_lines;
};

void tst_PrintDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

void tst_PrintDesk::init()
{
    m_shop = std::make_unique<test::TestShop>();
    const auto clock = std::make_shared<StartedClock>(*instantFromIso(QStringLiteral("2022-10-15T16:40")));
    auto opened = Workspace::open(m_shop->folder(), m_shop->key.clone(), clock);
    QVERIFY(opened.ok());
    m_workspace = std::move(opened).value();
    m_shell = {};
    seed();
    m_page = std::make_unique<QWidget>();
    m_desk = new PrintDesk({*m_workspace, m_shell, *m_theme}, m_page.get());
    auto *column = new QVBoxLayout(m_page.get());
    column->addWidget(m_desk->preview());
    column->addWidget(m_desk->bar());
    m_page->resize(960, 700);
    m_page->show();
    m_desk->setSelection(m_lines, m_lines.first());
    m_desk->refresh();
    QVERIFY(QTest::qWaitFor([&] { return !m_desk->bar()->choice().courier.isEmpty(); }));
    QVERIFY(
        QTest::qWaitFor([&] { return words(m_desk->bar()).contains(QLatin1String("Print 2 waybills")); }));
}

void tst_PrintDesk::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_shop.reset();
}

template <typename T>
T tst_PrintDesk::value(std::function<T(Shop &)> job)
{
    std::optional<T> answer;
    m_workspace->write(this, std::move(job), [&](T result) { answer = std::move(result); });
    return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : T();
}

OrderLineId tst_PrintDesk::add(const QString &orderNo, const QString &recipient, const QString &phone)
{
    return value<OrderLineId>([=](Shop &shop) {
        OrderLine line;
        line.market = QStringLiteral("naver");
        line.orderNo = line.lineNo = orderNo;
        line.customer = CustomerId{1};
        line.recipient = {recipient,
                          phone,
                          {},
                          QStringLiteral("30100"),
                          QStringLiteral("세종특별자치시 한빛로 12"),
                          QStringLiteral("103동 904호")};
        line.item = QStringLiteral("소이캔들 무화과 200g");
        line.deliveryMessage = QStringLiteral("문 앞에 놓아 주세요");
        OrderLineId id;
        (void)shop.database->transact([&]() -> Result<void> {
            IEUM_TRY(shop.database->execute(
                "INSERT OR IGNORE INTO customers (id, uid, root, name, created_at, updated_at)"
                " VALUES (1, x'01', 1, '', 0, 0)"));
            IEUM_TRY_ASSIGN(inserted, shop.orderStore.insert(line, {}, BatchId(), shop.clock.now()));
            id = inserted;
            return {};
        });
        return id;
    });
}

// Three parcels can go, two lines of them in one box; one order has no phone.
void tst_PrintDesk::seed()
{
    QVERIFY(value<bool>([](Shop &shop) {
        const Sender sender{QStringLiteral("달빛공방"), QStringLiteral("010-0000-0020"),
                            QStringLiteral("30100"), QStringLiteral("세종 한빛로 3, 1층")};
        return shop.waybills.setSender(sender).ok() && shop.bands
                                                           .add({QStringLiteral("cj"),
                                                                 QStringLiteral("600000000000"),
                                                                 QStringLiteral("600000000092"),
                                                                 {},
                                                                 0})
                                                           .ok();
    }));
    const QString phone = QStringLiteral("010-0000-4175");
    m_lines = {add(QStringLiteral("1830042215"), QStringLiteral("서다은"), phone),
               add(QStringLiteral("1830042231"), QStringLiteral("서다은"), phone),
               add(QStringLiteral("1830042300"), QStringLiteral("이도현"), phone),
               add(QStringLiteral("1830042307"), QStringLiteral("하윤슬"), QString())};
}

QString tst_PrintDesk::words(const QWidget *widget) const
{
    QStringList texts;
    for (const QWidget *child : widget->findChildren<QWidget *>()) {
        if (child->isVisibleTo(widget))
            texts += child->accessibleName();
    }
    return texts.join(u'\n');
}

// For the eye: IEUM_PICTURES=folder keeps what the test sees.
void tst_PrintDesk::picture(const char *name, QWidget *widget)
{
    const QString folder = qEnvironmentVariable("IEUM_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        QCoreApplication::processEvents();
        const QString scheme = mode == Theme::Mode::Light ? QStringLiteral("light") : QStringLiteral("dark");
        widget->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), scheme));
    }
    m_theme->setMode(Theme::Mode::Light);
}

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
    QVERIFY(value<QList<Waybill>>([](Shop &shop) { return *shop.waybills.list(); }).isEmpty());
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
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.lines = m_lines;
    request.numbers = m_desk->bar()->choice().numbers;
    service.savePdf(request, *labelTemplate(QStringLiteral("100x150")),
                    m_shop->folder() + QStringLiteral("/a.pdf"));
    QVERIFY(printed.wait());
    QVERIFY(value<QList<Waybill>>([](Shop &shop) { return *shop.waybills.list(); }).isEmpty());
}

void tst_PrintDesk::savesAPdfAndSaysSo()
{
    PrintService service(*m_workspace);
    QSignalSpy printed(&service, &PrintService::printed);
    const QString path = m_shop->folder() + QStringLiteral("/labels.pdf");
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.lines = m_lines;
    service.savePdf(request, *labelTemplate(QStringLiteral("123x100")), path);
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
    const auto waybills = value<QList<Waybill>>([](Shop &shop) { return *shop.waybills.list(); });
    QCOMPARE(waybills.size(), 2);
    for (const Waybill &waybill : waybills)
        QCOMPARE(waybill.state, WaybillState::Allotted);
}

static Button *buttonOf(QWidget *widget, const char *text)
{
    for (auto *button : widget->findChildren<Button *>()) {
        if (button->text().contains(QLatin1String(text)))
            return button;
    }
    return nullptr;
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
        PrintRequest request;
        request.courier = QStringLiteral("cj");
        request.lines = m_lines;
        LabelPdf pdf(m_shop->folder() + QStringLiteral("/waited.pdf"), shippedLabels().first());
        return shop.waybills.print(request, pdf).ok();
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
    for (const Waybill &waybill : value<QList<Waybill>>([](Shop &shop) { return *shop.waybills.list(); }))
        QCOMPARE(waybill.state, WaybillState::Printed);
}

void tst_PrintDesk::formIsChosenBesideThePreview()
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

void tst_PrintDesk::ownersFormIsDrawnAndCanBeTakenBack()
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

void tst_PrintDesk::printerDialogSaysWhatIsWrong()
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

void tst_PrintDesk::settingsShowPrinterAndSortCodes()
{
    ShippingSection section({*m_workspace, m_shell, *m_theme});
    section.resize(720, 900);
    static_cast<QWidget &>(section).show();
    section.refresh();
    QVERIFY(QTest::qWaitFor([&] { return words(&section).contains(QLatin1String("None yet")); }));
    QVERIFY(words(&section).contains(QLatin1String("None: labels are saved as a PDF")));
    picture("shipping-section", &section);
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

void tst_PrintDesk::makesANumberVoid()
{
    PrintService service(*m_workspace);
    QSignalSpy printed(&service, &PrintService::printed);
    PrintRequest request;
    request.courier = QStringLiteral("cj");
    request.lines = m_lines;
    service.savePdf(request, *labelTemplate(QStringLiteral("123x100")),
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

void tst_PrintDesk::everyControlHasAName()
{
    for (const QPushButton *button : m_page->findChildren<QPushButton *>())
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 button->metaObject()->className());
}

QTEST_MAIN(tst_PrintDesk)
#include "tst_PrintDesk.moc"
