#pragma once

#include "app/gui/print/PrintDesk.h"
#include "app/gui/shell/Page.h"
#include "app/gui/style/Theme.h"
#include "app/gui/widgets/Banner.h"
#include "app/gui/widgets/Button.h"
#include "app/workspace/Workspace.h"
#include "tests/support/TestShop.h"

#include <QtTest>

#include <map>
#include <memory>
#include <optional>

namespace ieum::test {

/// What a page says to the window around it.
class RecordingShell final : public Shell
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

/// The print desk over a shop with ten numbers of CJ and four orders: three parcels' lines can go, two of
/// them in one box, and one order has no phone.
class PrintDeskTest : public QObject
{
protected:
    PrintDeskTest();
    ~PrintDeskTest() override;

    void open();
    void close();

    /// The accessible names of what is visible.
    static QString words(const QWidget *widget);
    /// The first button whose text contains this.
    static Button *buttonOf(QWidget *widget, const char *text);
    /// For the eye: IEUM_PICTURES=folder keeps what the test sees.
    void picture(const char *name, QWidget *widget);
    /// A request for all four orders by CJ.
    PrintRequest request() const;
    /// Runs in line with the desk's own writes and gives what it gives.
    template <typename T>
    T value(std::function<T(Shop &)> job)
    {
        std::optional<T> answer;
        m_workspace->write(this, std::move(job), [&](T result) { answer = std::move(result); });
        return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : T();
    }
    QList<Waybill> waybills()
    {
        return value<QList<Waybill>>([](Shop &shop) { return *shop.waybills.list(); });
    }

    std::unique_ptr<TestShop> m_shop;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_page;
    RecordingShell m_shell;
    PrintDesk *m_desk = nullptr;
    QList<OrderLineId> m_lines;

private:
    OrderLineId add(const QString &orderNo, const QString &recipient, const QString &phone);
    void seed();
};

} // namespace ieum::test
