#include "app/gui/orders/AddressField.h"
#include "app/gui/orders/RecipientFields.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/Dialog.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "tests/support/TestShop.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QListWidget>
#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

/// The order form's address: looked up while one types, from the files on this PC.
class tst_AddressField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void fillsThePostcodeIn();
    void keepsTheDetail();
    void seesTheSyllableUnderComposition();
    void theNewestAnswerWins();
    void enterWithoutAChoiceTakesNothing();
    void escapeClosesTheListFirst();
    void withoutAFileSaysHowToGetOne();

private:
    void bringIn(const char *file);
    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }
    bool isOpen() const { return m_field->isListOpen(); }
    // Syllables come from the input method, not from keys.
    void type(const QString &text)
    {
        QInputMethodEvent typed;
        typed.setCommitString(text);
        QApplication::sendEvent(m_field, &typed);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<test::TestShop> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Dialog> m_dialog;
    RecipientFields *m_recipient = nullptr;
    AddressField *m_field = nullptr;
};

void tst_AddressField::initTestCase()
{
    m_theme = std::make_unique<Theme>(*qApp);
}

void tst_AddressField::init()
{
    m_shop = std::make_unique<test::TestShop>();
    auto workspace = Workspace::open(m_shop->folder(), m_shop->key.clone(), std::make_shared<SystemClock>());
    QVERIFY(workspace.ok());
    m_workspace = std::move(workspace).value();
    m_dialog = std::make_unique<Dialog>(u"수기접수"_s, QString(), nullptr, Dialog::Width::Wide);
    m_recipient = new RecipientFields(m_dialog.get(), *m_workspace);
    m_dialog->setMainButton(u"저장"_s);
    m_field = m_dialog->findChild<AddressField *>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_field->setFocus();
}

void tst_AddressField::cleanup()
{
    m_dialog.reset();
    m_workspace.reset();
    m_shop.reset();
}

void tst_AddressField::bringIn(const char *file)
{
    const QString path = QStringLiteral(IEUM_TEST_DATA "/addresses/") + QLatin1String(file);
    bool isDone = false;
    m_workspace->write(
        this,
        [path](Shop &shop) {
            ImportRequest request;
            request.path = path;
            return shop.imports.enter(request, [](double) { return true; });
        },
        [&](const Result<ImportReport> &report) { isDone = report.ok(); });
    QTRY_VERIFY(isDone);
}

void tst_AddressField::fillsThePostcodeIn()
{
    bringIn("juso-cp949.txt");
    type(u"가람대로 182"_s);
    QTRY_VERIFY(isOpen());
    QVERIFY(list()->item(0)->text().contains(u"가람대로 182"_s));
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QVERIFY(!isOpen());
    QVERIFY(m_dialog->isVisible()); // Enter took the address, it did not save the order
    QCOMPARE(m_recipient->recipient().address, u"서울특별시 종로구 가람대로 182"_s);
    QCOMPARE(m_recipient->recipient().postcode, u"03048"_s);
    QTest::qWait(300);
    QVERIFY(!isOpen()); // what was chosen is not looked up again
}

void tst_AddressField::keepsTheDetail()
{
    bringIn("juso-cp949.txt");
    type(u"가람대로18 101동 1203호"_s);
    QTRY_VERIFY(isOpen());
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(0)).center());
    QCOMPARE(m_recipient->recipient().address, u"서울특별시 종로구 가람대로 18"_s);
    QCOMPARE(m_recipient->recipient().addressDetail, u"101동 1203호"_s);
    // A detail that is there already is not written over.
    m_field->setFocus();
    m_field->selectAll();
    type(u"가람대로 182 3층"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Down);
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_recipient->recipient().addressDetail, u"101동 1203호"_s);
}

void tst_AddressField::seesTheSyllableUnderComposition()
{
    bringIn("juso-cp949.txt");
    QInputMethodEvent composing(u"라ㅁ"_s, {});
    composing.setCommitString(u"가"_s);
    QApplication::sendEvent(m_field, &composing);
    QTRY_VERIFY(isOpen());
    QVERIFY(list()->item(0)->text().contains(u"가람"_s));
    QVERIFY(!m_field->text().contains(u"라"_s));
}

void tst_AddressField::theNewestAnswerWins()
{
    bringIn("juso-cp949.txt");
    type(u"가람대로"_s);
    QTest::qWait(130); // the first question is on its way
    m_field->setText(u"노을로"_s);
    QTRY_VERIFY(isOpen() && list()->item(0)->text().contains(u"노을로"_s));
    QTest::qWait(300);
    QVERIFY(list()->item(0)->text().contains(u"노을로"_s));
    m_field->setText(u"없는길 1"_s);
    QTRY_VERIFY(!isOpen());
}

void tst_AddressField::enterWithoutAChoiceTakesNothing()
{
    bringIn("juso-cp949.txt");
    type(u"가람대로 18"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Return);
    QCOMPARE(m_recipient->recipient().address, u"가람대로 18"_s);
    QVERIFY(m_recipient->recipient().postcode.isEmpty());
}

void tst_AddressField::escapeClosesTheListFirst()
{
    bringIn("juso-cp949.txt");
    type(u"가람"_s);
    QTRY_VERIFY(isOpen());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!isOpen() && m_dialog->isVisible());
    QTest::keyClick(m_field, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_AddressField::withoutAFileSaysHowToGetOne()
{
    const auto hint = [&]() -> Label * {
        for (auto *label : m_dialog->findChildren<Label *>()) {
            if (label->isVisible() && label->plainText().contains(u"juso.go.kr"_s))
                return label;
        }
        return nullptr;
    };
    QVERIFY(!hint());
    type(u"가람대로"_s);
    QTRY_VERIFY(hint());
    QVERIFY(!isOpen());
    QCOMPARE(m_recipient->recipient().address, u"가람대로"_s);
}

QTEST_MAIN(tst_AddressField)
#include "tst_AddressField.moc"
