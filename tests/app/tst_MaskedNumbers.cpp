// Lists and cards show 010-****-1204: over the whole sample shop, as a screen reader reads it.
#include "app/gui/inbox/ThreadView.h"
#include "app/gui/shell/MainWindow.h"
#include "app/gui/style/Theme.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/Workspace.h"
#include "tests/support/TestShop.h"
#include "translations/Translations.h"

#include <QAccessible>
#include <QLineEdit>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace ieum;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What customers wrote stays as they wrote it, and in a field stands what its owner types.
bool isFreeText(QAccessibleInterface *from)
{
    QObject *object = from->object();
    return qobject_cast<ThreadView *>(object) || qobject_cast<QLineEdit *>(object);
}

QStringList wholeNumbers(QAccessibleInterface *from)
{
    static const QRegularExpression whole(u"\\b01\\d-?\\d{3,4}-?\\d{4}\\b"_s);
    QStringList found;
    if (!from || !from->isValid() || isFreeText(from))
        return found;
    for (const auto kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        // The shop's own number stands in its notices for everybody to read.
        const QString text = from->text(kind).remove(u"010-0000-0020"_s);
        if (text.contains(whole))
            found += text;
    }
    for (int i = 0; i < from->childCount(); ++i)
        found += wholeNumbers(from->child(i));
    return found;
}

} // namespace

class tst_MaskedNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noPageShowsAWholeNumber_data();
    void noPageShowsAWholeNumber();

private:
    void settle()
    {
        bool isBack = false;
        m_workspace->read(
            m_window.get(), [](Shop &) { return 0; }, [&isBack](int) { isBack = true; });
        QVERIFY(QTest::qWaitFor([&] { return isBack; }));
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MaskedNumbers::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    installTranslations(u"ko"_s);
    const QString folder = m_home.filePath(u"shop"_s);
    QVERIFY(makeSampleShop(folder).ok());
    test::MemoryKeychain keychain;
    auto key = unlockShop(folder, {}, keychain);
    QVERIFY(key.ok());
    auto opened =
        Workspace::open(folder, std::move(key).value(), std::make_shared<StartedClock>(sampleShopTime()),
                        Workspace::Network::Offline);
    QVERIFY(opened.ok());
    m_workspace = std::move(opened).value();
    m_theme = std::make_unique<Theme>(*qApp);
    m_window = std::make_unique<MainWindow>(*m_workspace, *m_theme);
    m_window->show();
}

void tst_MaskedNumbers::noPageShowsAWholeNumber_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("filter");
    for (const PageRow &row : pageTable())
        QTest::newRow(qPrintable(row.id)) << row.id << QString();
    QTest::newRow("all orders") << u"orders"_s << u"all"_s;
    QTest::newRow("all conversations") << u"inbox"_s << u"all"_s;
}

void tst_MaskedNumbers::noPageShowsAWholeNumber()
{
    QFETCH(QString, page);
    QFETCH(QString, filter);
    PageTarget target;
    target.filter = filter;
    m_window->openPage(page, target);
    settle();
    settle();
    const QStringList found = wholeNumbers(QAccessible::queryAccessibleInterface(m_window.get()));
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_MaskedNumbers)
#include "tst_MaskedNumbers.moc"
