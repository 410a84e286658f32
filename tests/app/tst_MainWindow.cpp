#include "app/gui/continuity/ChannelPill.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/SearchField.h"
#include "app/workspace/Shop.h"
#include "tests/support/WindowFixture.h"

#include <QAccessible>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QUrl>
#include <QtTest>

#include <functional>

using namespace ieum;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void titleNamesTheShop();
    void pagesComeAfterTheFirstPainting();
    void altNumbersGoToPages();
    void findKeyLeadsToTheSearchField();
    void syllableUnderCompositionIsSearched();
    void paletteOpensPages();
    void paneKeyGoesRound();
    void darkIsAppliedAtOnce();
    void countersComeFromTheShop();
    void droppedFilesReachTheWindow();
    void pressOfAScreenReaderIsAClick();
    void narrowHeaderCutsNoChannel();

private:
    MainWindow &window() { return *m_fixture->window; }
    SearchField &search() { return *window().findChild<SearchField *>(); }
    std::unique_ptr<test::WindowFixture> m_fixture;
};

void tst_MainWindow::titleNamesTheShop()
{
    QCOMPARE(window().windowTitle(), QStringLiteral("이음 · 하늘 디저트"));
}

void tst_MainWindow::altNumbersGoToPages()
{
    const QList<PageRow> rows = pageTable();
    for (int i = int(rows.size()) - 1; i >= 0; --i) {
        QTest::keyClick(&window(), Qt::Key(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(window().currentPage(), rows[i].id);
    }
}

void tst_MainWindow::findKeyLeadsToTheSearchField()
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
    window().setFocus();
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search().hasFocus());
}

void tst_MainWindow::syllableUnderCompositionIsSearched()
{
    QSignalSpy heard(&search(), &SearchField::queryChanged);
    search().setFocus();
    search().setText(QStringLiteral("김하"));
    QInputMethodEvent composing(QStringLiteral("늘"), {});
    QCoreApplication::sendEvent(&search(), &composing);
    QTRY_VERIFY(!heard.isEmpty());
    QCOMPARE(heard.last().first().toString(), QStringLiteral("김하늘"));
    QCOMPARE(search().text(), QStringLiteral("김하"));

    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("늘"));
    QCoreApplication::sendEvent(&search(), &committed);
    QCOMPARE(search().query(), QStringLiteral("김하늘"));
}

void tst_MainWindow::pagesComeAfterTheFirstPainting()
{
    MainWindow window(*m_fixture->workspace, m_fixture->theme);
    QCOMPARE(window.findChildren<Page *>().size(), 0);
    window.show();
    QTRY_COMPARE(window.findChildren<Page *>().size(), pageTable().size());
    QCOMPARE(window.currentPage(), pageTable().first().id);
}

void tst_MainWindow::paletteOpensPages()
{
    window().openPage(pageTable().first().id);
    search().setFocus();
    search().setText(QStringLiteral("설정"));
    QTest::keyClick(&search(), Qt::Key_Return);
    QTRY_COMPARE(window().currentPage(), QStringLiteral("settings"));
    QTRY_VERIFY(search().text().isEmpty());
}

void tst_MainWindow::paneKeyGoesRound()
{
    window().openPage(QStringLiteral("settings"));
    window().activateWindow();
    QSet<QWidget *> seen;
    for (int i = 0; i < 6; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        seen += QApplication::focusWidget();
    }
    QVERIFY(seen.size() >= 3);
    QVERIFY(!seen.contains(nullptr));
}

void tst_MainWindow::darkIsAppliedAtOnce()
{
    const auto corner = [this] { return window().grab().toImage().pixelColor(metrics().rail / 2, 760); };
    QCOMPARE(corner(), colorOf(Color::Rail, Scheme::Light));
    m_fixture->theme.setMode(Theme::Mode::Dark);
    QCOMPARE(corner(), colorOf(Color::Rail, Scheme::Dark));
}

void tst_MainWindow::countersComeFromTheShop()
{
    bool written = false;
    m_fixture->workspace->write(
        this,
        [](Shop &shop) {
            return shop.database->transact([&] {
                Statement insert = shop.database->prepare(
                    "INSERT INTO bookings(uid, name, phone, service, start_local, end_local, created_at, "
                    "updated_at)"
                    " VALUES (x'01', '김하늘', '', '젤네일', '2022-10-16T15:00', '2022-10-16T16:00', 0, 0)");
                return insert.run();
            });
        },
        [&](Result<void> done) { written = done.ok(); });
    QTRY_VERIFY(written);
    const auto names = [this] {
        QStringList all;
        for (const auto *button : window().findChildren<QAbstractButton *>())
            all += button->accessibleName();
        return all;
    };
    QTRY_VERIFY(names().contains(QStringLiteral("오늘 예약 1")));
    QVERIFY(names().contains(QStringLiteral("답변 대기 0")));
}

void tst_MainWindow::droppedFilesReachTheWindow()
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/주문.xlsx"))});
    QDragEnterEvent enter({600, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&search(), &enter); // a text field would refuse or take the name as text
    QVERIFY(enter.isAccepted());
    QDropEvent drop({600, 400}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&search(), &drop);
    QVERIFY(drop.isAccepted());
    QVERIFY(search().text().isEmpty());
}

void tst_MainWindow::pressOfAScreenReaderIsAClick()
{
    Button tab(QStringLiteral("하루"), Button::Kind::Tab);
    QSignalSpy clicks(&tab, &Button::clicked);
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&tab);
    QCOMPARE(reader->actionInterface()->actionNames().value(0), QAccessibleActionInterface::pressAction());
    reader->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QTRY_COMPARE(clicks.size(), 1);
    QVERIFY(reader->state().checked);
    reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE(clicks.size(), 2);
}

void tst_MainWindow::narrowHeaderCutsNoChannel()
{
    bool isDown = false;
    m_fixture->workspace->write(
        this,
        [](Shop &shop) {
            return shop.channels.down({QStringLiteral("kakao"), {}, {}, {}});
        },
        [&](const Result<OutageId> &outage) { isDown = outage.ok(); });
    QTRY_VERIFY(isDown);
    const auto hasTroubled = [](const QList<ChannelPill *> &pills) {
        return std::any_of(pills.begin(), pills.end(), std::mem_fn(&ChannelPill::isTroubledChannel));
    };
    QTRY_VERIFY(hasTroubled(window().findChildren<ChannelPill *>()));
    window().resize(780, 700);
    m_fixture->settle();
    QCOMPARE(window().width(), 780);
    for (const ChannelPill *pill : window().findChildren<ChannelPill *>()) {
        QVERIFY(pill->isVisible() || !pill->isTroubledChannel());
        QVERIFY2(!pill->isVisible() || pill->width() >= pill->sizeHint().width(),
                 qPrintable(pill->accessibleName()));
    }
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
