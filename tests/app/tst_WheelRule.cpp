#include "app/gui/widgets/WheelRule.h"

#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest>
#include <qtestspontaneevent.h>

using namespace ieum;

/// The wheel over a field scrolls the page unless somebody works in the field.
class tst_WheelRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFieldNobodyWorksInIsLeftAlone();
    void aFieldWithTheFocusFollows();

private:
    void turnOver(QWidget *widget);

    std::unique_ptr<QScrollArea> m_page;
    QSpinBox *m_price = nullptr;
    QComboBox *m_choice = nullptr;
    WheelRule m_rule;
};

void tst_WheelRule::init()
{
    qApp->installEventFilter(&m_rule);
    m_page = std::make_unique<QScrollArea>();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    m_price = new QSpinBox;
    m_price->setValue(50);
    m_choice = new QComboBox;
    m_choice->addItems({QStringLiteral("하나"), QStringLiteral("둘"), QStringLiteral("셋")});
    column->addWidget(m_price);
    column->addWidget(m_choice);
    content->setMinimumHeight(2000);
    m_page->setWidget(content);
    m_page->resize(300, 200);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->setFocus();
}

void tst_WheelRule::turnOver(QWidget *widget)
{
    const QPointF at(5, 5);
    QWheelEvent turn(at, widget->mapToGlobal(at.toPoint()), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn); // only that is offered to parents, too
    qApp->notify(widget, &turn);              // sendEvent() would say that it does not come from the hand
}

void tst_WheelRule::aFieldNobodyWorksInIsLeftAlone()
{
    turnOver(m_price);
    QCOMPARE(m_price->value(), 50);
    const int after = m_page->verticalScrollBar()->value();
    QVERIFY(after > 0);
    turnOver(m_choice);
    QCOMPARE(m_choice->currentIndex(), 0);
    QVERIFY(m_page->verticalScrollBar()->value() > after);
}

void tst_WheelRule::aFieldWithTheFocusFollows()
{
    m_price->setFocus();
    QTRY_VERIFY(m_price->hasFocus());
    turnOver(m_price);
    QVERIFY(m_price->value() != 50);
    QCOMPARE(m_page->verticalScrollBar()->value(), 0);
}

QTEST_MAIN(tst_WheelRule)
#include "tst_WheelRule.moc"
