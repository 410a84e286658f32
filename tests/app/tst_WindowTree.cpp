#include "app/gui/settings/SettingsSection.h"
#include "app/gui/widgets/Dialog.h"
#include "tests/support/WindowFixture.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QtTest>

Q_DECLARE_METATYPE(ieum::Step)

using namespace ieum;

/// Walks every widget of every page: names for readers of the screen, the keyboard's reach, plain text, room
/// for words.
class tst_WindowTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName();
    void everyControlIsReachedByTab();
    void noTextIsRich();
    void nothingFlashesAsAWindowOfItsOwn();
    void nothingIsCut_data();
    void nothingIsCut();

private:
    static QList<QWidget *> widgetsOf(test::WindowFixture &fixture);
    static bool isControl(const QWidget *widget);
    static QByteArray describe(const QWidget *widget);
};

/// Of a group in which one is chosen only that one takes Tab; the arrows go to the others.
static bool isReachedByArrows(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

/// Qt's own parts of a spin box, a combo box or a calendar are named through their owner.
static bool isPartOfAControl(const QWidget *widget)
{
    for (const QWidget *owner = widget->parentWidget(); owner; owner = owner->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox *>(owner) || qobject_cast<const QComboBox *>(owner) ||
            qobject_cast<const QLineEdit *>(owner) || owner->inherits("QCalendarWidget") ||
            owner->inherits("QHeaderView"))
            return true;
    }
    if (widget->inherits("QHeaderView")) // its sections are named by the table
        return true;
    return widget->objectName().startsWith(QLatin1String("qt_")) || widget->inherits("QScrollBar") ||
           widget->inherits("QTableCornerButton");
}

bool tst_WindowTree::isControl(const QWidget *widget)
{
    const bool control =
        qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
        qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
        qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
        qobject_cast<const QAbstractSlider *>(widget) || widget->inherits("QAbstractItemView");
    return control && !widget->isHidden() && !isPartOfAControl(widget);
}

QByteArray tst_WindowTree::describe(const QWidget *widget)
{
    QByteArray words = widget->metaObject()->className();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        words += " “" + button->text().toUtf8() + "”";
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        words += " “" + label->text().toUtf8() + "”";
    for (const QWidget *owner = widget->parentWidget(); owner; owner = owner->parentWidget())
        words += QByteArray(" < ") + owner->metaObject()->className();
    return words;
}

/// Every page, and the settings once for each of their sections.
static QList<QPair<QString, PageTarget>> views()
{
    QList<QPair<QString, PageTarget>> all;
    for (const PageRow &row : pageTable())
        all += {row.id, {}};
    for (const SectionRow &section : sectionTable()) {
        PageTarget target;
        target.filter = section.id;
        all += {QStringLiteral("settings"), target};
    }
    return all;
}

QList<QWidget *> tst_WindowTree::widgetsOf(test::WindowFixture &fixture)
{
    for (const auto &[page, target] : views()) {
        fixture.window->openPage(page, target);
        fixture.settle();
    }
    return fixture.window->findChildren<QWidget *>();
}

void tst_WindowTree::everyControlHasAName()
{
    test::WindowFixture fixture;
    for (QWidget *widget : widgetsOf(fixture)) {
        if (!isControl(widget))
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(seen, describe(widget).constData());
        if (seen->text(QAccessible::Name).trimmed().isEmpty())
            QFAIL(("has no name: " + describe(widget)).constData());
    }
}

void tst_WindowTree::everyControlIsReachedByTab()
{
    test::WindowFixture fixture;
    for (QWidget *widget : widgetsOf(fixture)) {
        if (isControl(widget) && !widget->property("keysElsewhere").toBool() &&
            !(widget->focusPolicy() & Qt::TabFocus) && !isReachedByArrows(widget) &&
            !qobject_cast<QAbstractSlider *>(widget))
            QFAIL(("Tab does not reach it: " + describe(widget)).constData());
        const auto *text = qobject_cast<QPlainTextEdit *>(widget);
        if (text && !text->tabChangesFocus())
            QFAIL(("Tab does not leave it: " + describe(widget)).constData());
    }
}

namespace {

/// What was shown as a window, be it for a moment.
class ShownWindows final : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Show && widget && widget->isWindow())
            names += widget->metaObject()->className();
        return false;
    }
    QSet<QByteArray> names;
};

} // namespace

// A widget that is made visible before it has a parent does.
void tst_WindowTree::nothingFlashesAsAWindowOfItsOwn()
{
    ShownWindows shown;
    qApp->installEventFilter(&shown);
    test::WindowFixture fixture;
    widgetsOf(fixture);
    Dialog dialog(QStringLiteral("?"), QStringLiteral("…"), nullptr);
    dialog.show();
    QCOMPARE(shown.names, (QSet<QByteArray>{"ieum::MainWindow", "ieum::Dialog"}));
}

void tst_WindowTree::noTextIsRich()
{
    test::WindowFixture fixture;
    for (QWidget *widget : widgetsOf(fixture)) {
        const auto *label = qobject_cast<QLabel *>(widget);
        if (label && label->textFormat() != Qt::PlainText)
            QFAIL(("may show rich text: " + describe(widget)).constData());
        const auto *text = qobject_cast<QTextEdit *>(widget);
        if (text && !text->property("ownText").toBool())
            QFAIL(("shows rich text: " + describe(widget)).constData());
    }
}

/// The parts of the window with their least widths, for the message of a failure.
static QByteArray widest(const MainWindow &window)
{
    QByteArray text;
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->minimumSizeHint().width() > 500)
            text += QByteArray(part->metaObject()->className()) + ' ' +
                    QByteArray::number(part->minimumSizeHint().width()) + "; ";
    }
    return text;
}

void tst_WindowTree::nothingIsCut_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("100 %") << Step::Normal;
    QTest::newRow("125 %") << Step::Large;
    QTest::newRow("150 %") << Step::Largest;
}

void tst_WindowTree::nothingIsCut()
{
    QFETCH(Step, step);
    test::WindowFixture fixture(step);
    for (const auto &[page, target] : views()) {
        fixture.window->openPage(page, target);
        fixture.settle();
        QVERIFY2(
            fixture.window->width() <= 1280,
            ("the window had to grow for " + page.toUtf8() + ": " + widest(*fixture.window)).constData());
        for (QWidget *widget : fixture.window->page(page)->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            if (!widget->isVisible() || (!label && !button) || (label && label->wordWrap()) ||
                isPartOfAControl(widget))
                continue;
            const int missing = widget->minimumSizeHint().width() - widget->width();
            if (missing > 1)
                QFAIL(("is cut by " + QByteArray::number(missing) + ": " + describe(widget)).constData());
        }
    }
}

QTEST_MAIN(tst_WindowTree)
#include "tst_WindowTree.moc"
