#include "tests/support/PrintDeskTest.h"

#include "app/gui/print/PreviewPane.h"
#include "app/gui/print/PrintBar.h"

#include <QApplication>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ieum::test {

PrintDeskTest::PrintDeskTest()
{
    QStandardPaths::setTestModeEnabled(true);
    m_theme = std::make_unique<Theme>(*qApp);
}

PrintDeskTest::~PrintDeskTest() = default;

void PrintDeskTest::open()
{
    m_shop = std::make_unique<TestShop>();
    const auto clock = std::make_shared<StartedClock>(*instantFromIso(QStringLiteral("2022-10-15T16:40")));
    auto opened = Workspace::open(m_shop->folder(), m_shop->key.clone(), clock);
    QVERIFY(opened.ok());
    m_workspace = std::move(opened).value();
    m_shell = RecordingShell();
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

void PrintDeskTest::close()
{
    m_page.reset();
    m_workspace.reset();
    m_shop.reset();
}

OrderLineId PrintDeskTest::add(const QString &orderNo, const QString &recipient, const QString &phone)
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
void PrintDeskTest::seed()
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

QString PrintDeskTest::words(const QWidget *widget)
{
    QStringList texts;
    for (const QWidget *child : widget->findChildren<QWidget *>()) {
        if (child->isVisibleTo(widget))
            texts += child->accessibleName();
    }
    return texts.join(u'\n');
}

Button *PrintDeskTest::buttonOf(QWidget *widget, const char *text)
{
    for (auto *button : widget->findChildren<Button *>()) {
        if (button->text().contains(QLatin1String(text)))
            return button;
    }
    return nullptr;
}

void PrintDeskTest::picture(const char *name, QWidget *widget)
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

PrintRequest PrintDeskTest::request() const
{
    PrintRequest wanted;
    wanted.courier = QStringLiteral("cj");
    wanted.lines = m_lines;
    return wanted;
}

} // namespace ieum::test
