#pragma once

#include "app/gui/inbox/ConversationPane.h"
#include "app/gui/inbox/InboxPage.h"
#include "app/gui/inbox/ThreadView.h"
#include "app/workspace/Shop.h"
#include "tests/support/WindowFixture.h"

#include <QListView>
#include <QtTest>

#include <memory>
#include <optional>

namespace ieum::test {

/// The inbox of a window over a shop of its own: what its tests fill, ask and look at.
class InboxPageTest : public QObject
{
protected:
    void open();
    void close() { m_fixture.reset(); }

    /// Four customers, three of them waiting; 김하늘 with three messages comes first.
    void fill();
    /// A text of ours to the customer of the first row, in a state of the outbox.
    void addToOutbox(OutboxState state);
    /// Presses every button whose words begin so.
    void choose(const QString &word);
    void showView(ConversationFilter::View view);
    /// Runs in line with the window's own writes and gives what it gives.
    template <typename Job>
    auto inShop(Job job);
    /// For looking at: IEUM_PICTURES names the folder.
    void picture(const char *name);

    InboxPage &page() { return *m_fixture->window->findChild<InboxPage *>(); }
    QListView &list() { return *page().findChild<ConversationPane *>()->list(); }
    int rows() { return list().model()->rowCount(); }
    ThreadView &thread() { return *page().findChild<ThreadView *>(); }
    QString spoken(int row)
    {
        return thread().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

template <typename Job>
auto InboxPageTest::inShop(Job job)
{
    std::optional<std::invoke_result_t<Job, Shop &>> answer;
    m_fixture->workspace->write(&page(), job, [&answer](auto value) { answer = std::move(value); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }))
        qFatal("the workspace does not answer");
    return *answer;
}

} // namespace ieum::test
