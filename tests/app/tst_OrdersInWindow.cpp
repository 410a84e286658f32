#include "app/gui/importing/ColumnsDialog.h"
#include "app/gui/importing/ImportPreview.h"
#include "app/gui/orders/ExportDialog.h"
#include "app/gui/orders/OrderDialog.h"
#include "app/gui/orders/OrderGrid.h"
#include "app/gui/orders/OrderListModel.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/EmptyState.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OrderComparison.h"
#include "tests/support/SampleFiles.h"
#include "tests/support/WindowFixture.h"

#include <QComboBox>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace ieum;

/// Order sheets dropped on the window, and orders taken by hand.
class tst_OrdersInWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropShowsWhatTheFileWouldDo();
    void acceptingEntersAndSameFileHasNothingNew();
    void pageListsWhatIsMissing();
    void orderByHandKeepsTheSyllableUnderComposition();
    void aChangedRowIsComparedBeforeItEnters();
    void numbersGoBackThroughTheDialog();
    void columnsAreChosenByKeyboard();

private:
    static void enter(test::WindowFixture &fixture, const QString &path);
    QString sheet(const QString &name, const QList<test::NaverRow> &rows) const;
    static Button *buttonNamed(QWidget *parent, const QString &start);
    static int orders(test::WindowFixture &fixture);
    QTemporaryDir m_folder;
};

QString tst_OrdersInWindow::sheet(const QString &name, const QList<test::NaverRow> &rows) const
{
    const QString path = m_folder.filePath(name);
    return test::writeSmartStore(path, rows) ? path : QString();
}

Button *tst_OrdersInWindow::buttonNamed(QWidget *parent, const QString &text)
{
    for (Button *button : parent->findChildren<Button *>()) {
        if (button->text().contains(text))
            return button;
    }
    return nullptr;
}

int tst_OrdersInWindow::orders(test::WindowFixture &fixture)
{
    int count = -1;
    fixture.workspace->read(
        fixture.window.get(), [](Shop &shop) { return shop.orderService.list(OrderView::All); },
        [&count](Result<QList<OrderLine>> lines) {
            count = lines.ok() ? static_cast<int>(lines->size()) : -2;
        });
    return QTest::qWaitFor([&] { return count != -1; }) ? count : -1;
}

// With IEUM_SHOTS=FOLDER the tests leave pictures there, for a person to look at.
static void picture(test::WindowFixture &fixture, const char *name)
{
    const QString folder = qEnvironmentVariable("IEUM_SHOTS");
    if (folder.isEmpty())
        return;
    for (const auto &[mode, scheme] :
         {std::pair(Theme::Mode::Light, "light"), std::pair(Theme::Mode::Dark, "dark")}) {
        fixture.theme.setMode(mode);
        fixture.settle();
        fixture.window->grab().save(
            QStringLiteral("%1/%2-%3.png").arg(folder, QLatin1String(name), QLatin1String(scheme)));
    }
    fixture.theme.setMode(Theme::Mode::Light);
}

static void drop(QWidget *window, const QString &path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &enter);
    QDropEvent event(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window, &event);
}

void tst_OrdersInWindow::dropShowsWhatTheFileWouldDo()
{
    test::WindowFixture fixture;
    drop(fixture.window.get(),
         sheet(QStringLiteral("a.xlsx"), {{.lineNo = QStringLiteral("1"), .orderNo = QStringLiteral("11")},
                                          {.lineNo = QStringLiteral("2"), .orderNo = QStringLiteral("12")}}));
    auto *preview = fixture.window->findChild<ImportPreview *>();
    QVERIFY(QTest::qWaitFor([&] { return preview->isVisible(); }));
    QVERIFY(buttonNamed(preview, QStringLiteral("2건 가져오기")));
    picture(fixture, "import-preview");
    QCOMPARE(orders(fixture), 0);
}

void tst_OrdersInWindow::acceptingEntersAndSameFileHasNothingNew()
{
    test::WindowFixture fixture;
    const QString path =
        sheet(QStringLiteral("b.xlsx"), {{.lineNo = QStringLiteral("1"), .orderNo = QStringLiteral("11")}});
    auto *preview = fixture.window->findChild<ImportPreview *>();
    drop(fixture.window.get(), path);
    QVERIFY(QTest::qWaitFor([&] { return preview->isVisible(); }));
    buttonNamed(preview, QStringLiteral("1건 가져오기"))->click();
    QVERIFY(QTest::qWaitFor([&] { return !preview->isVisible(); }));
    QCOMPARE(orders(fixture), 1);
    drop(fixture.window.get(), path);
    QVERIFY(QTest::qWaitFor([&] { return preview->isVisible(); }));
    QVERIFY(!buttonNamed(preview, QStringLiteral("새로운 것이 없습니다"))->isEnabled());
}

void tst_OrdersInWindow::enter(test::WindowFixture &fixture, const QString &path)
{
    bool isEntered = false;
    fixture.workspace->write(
        fixture.window.get(),
        [path](Shop &shop) {
            ImportRequest request;
            request.path = path;
            return shop.imports.enter(request, {});
        },
        [&](Result<ImportReport> report) { isEntered = report.ok(); });
    QVERIFY(QTest::qWaitFor([&] { return isEntered; }));
}

void tst_OrdersInWindow::pageListsWhatIsMissing()
{
    test::WindowFixture fixture;
    enter(fixture,
          sheet(QStringLiteral("c.xlsx"),
                {{.lineNo = QStringLiteral("1"), .orderNo = QStringLiteral("11"), .phone = QString()}}));
    fixture.window->openPage(QStringLiteral("orders"));
    auto *grid = fixture.window->findChild<OrderGrid *>();
    QVERIFY(QTest::qWaitFor([&] { return grid->model()->rowCount() == 1; }));
    const QModelIndex problems = grid->model()->index(0, OrderListModel::Problems);
    QVERIFY(problems.data().toString().contains(QStringLiteral("전화번호 없음")));
    picture(fixture, "orders");
}

// A Korean syllable is still with the input method when the owner presses the button.
void tst_OrdersInWindow::orderByHandKeepsTheSyllableUnderComposition()
{
    test::WindowFixture fixture;
    OrderDialog dialog(*fixture.workspace);
    dialog.show();
    const auto fields = dialog.findChildren<QLineEdit *>();
    const auto field = [&](const QString &name) {
        for (QLineEdit *line : fields) {
            if (line->accessibleName() == name)
                return line;
        }
        return static_cast<QLineEdit *>(nullptr);
    };
    field(QStringLiteral("받는 분"))->setText(QStringLiteral("김하늘"));
    QLineEdit *item = field(QStringLiteral("상품"));
    item->setFocus();
    QInputMethodEvent composing(QStringLiteral("비누"), {});
    QApplication::sendEvent(item, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("비누"));
    QApplication::sendEvent(item, &committed);
    buttonNamed(&dialog, QStringLiteral("주문 저장"))->click();
    QVERIFY(QTest::qWaitFor([&] { return dialog.result() == QDialog::Accepted; }));
    QCOMPARE(dialog.saved().item, QStringLiteral("비누"));
    QCOMPARE(dialog.saved().orderNo, QStringLiteral("수기-0001"));
}

void tst_OrdersInWindow::aChangedRowIsComparedBeforeItEnters()
{
    test::WindowFixture fixture;
    test::NaverRow row{.lineNo = QStringLiteral("1"), .orderNo = QStringLiteral("11")};
    enter(fixture, sheet(QStringLiteral("d.xlsx"), {row}));
    row.quantity = 7;
    auto *preview = fixture.window->findChild<ImportPreview *>();
    auto *comparison = preview->findChild<OrderComparison *>();
    drop(fixture.window.get(), sheet(QStringLiteral("e.xlsx"), {row}));
    QVERIFY(QTest::qWaitFor([&] { return preview->isVisible(); }));
    QVERIFY(!comparison->isVisible());
    auto *table = preview->findChild<QTableView *>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(comparison->isVisible());
    QStringList words;
    for (const Label *label : comparison->findChildren<Label *>())
        words += label->plainText();
    QVERIFY(words.contains(QStringLiteral("→ 7")));
    picture(fixture, "changed");
}

void tst_OrdersInWindow::numbersGoBackThroughTheDialog()
{
    test::WindowFixture fixture;
    enter(fixture, sheet(QStringLiteral("f.xlsx"),
                         {{.lineNo = QStringLiteral("1"), .orderNo = QStringLiteral("11")}}));
    bool isNumbered = false;
    fixture.workspace->write(
        fixture.window.get(),
        [](Shop &shop) {
            return shop.database->transact([&]() -> Result<void> {
                const auto taken = shop.results.type(QStringLiteral("lotte"), QStringLiteral("232123456703"),
                                                     {OrderLineId{1}});
                return taken.ok() ? Result<void>() : Result<void>(taken.error());
            });
        },
        [&](const Result<void> &done) { isNumbered = done.ok(); });
    QVERIFY(QTest::qWaitFor([&] { return isNumbered; }));
    ExportDialog dialog(*fixture.workspace, QDate(2022, 10, 16), nullptr);
    dialog.show();
    auto *target = dialog.findChild<QComboBox *>();
    QVERIFY(QTest::qWaitFor([&] { return target->count() == 1; }));
    QVERIFY(target->currentText().contains(QStringLiteral("네이버 스마트스토어")));
    QSignalSpy written(&dialog, &ExportDialog::written);
    const QString file = m_folder.filePath(QStringLiteral("back.xlsx"));
    dialog.writeTo(file);
    QVERIFY(QTest::qWaitFor([&] { return written.size() == 1; }));
    QVERIFY(QFile::exists(file));
    QVERIFY(QTest::qWaitFor([&] { return target->count() == 0; }));
    QVERIFY(!buttonNamed(&dialog, QStringLiteral("파일 만들기"))->isEnabled());
}

void tst_OrdersInWindow::columnsAreChosenByKeyboard()
{
    test::WindowFixture fixture;
    TableShape shape;
    shape.headers = {QStringLiteral("가"), QStringLiteral("나"), QStringLiteral("다")};
    shape.rows = {{1, shape.headers}, {2, {QStringLiteral("홍길동"), QStringLiteral("비누"), QString()}}};
    shape.columns = {{QStringLiteral("recipient"), QStringLiteral("가")}};
    ColumnsDialog dialog(shape, Importer::Kind::Orders);
    dialog.show();
    Button *main = buttonNamed(&dialog, QStringLiteral("읽기"));
    QVERIFY(main && !main->isEnabled());
    for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
        if (box->accessibleName() != QStringLiteral("상품"))
            continue;
        box->setFocus(Qt::TabFocusReason);
        QTest::keyClick(box, Qt::Key_Down);
        QTest::keyClick(box, Qt::Key_Down);
    }
    QCOMPARE(dialog.columns().value(QStringLiteral("item")), QStringLiteral("나"));
    QVERIFY(main->isEnabled());
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

QTEST_MAIN(tst_OrdersInWindow)
#include "tst_OrdersInWindow.moc"
