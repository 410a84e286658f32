#include "app/gui/inbox/PromisedCalls.h"

#include "app/gui/continuity/PromiseDialog.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

namespace ieum {

namespace {

QString wordsOf(const CallbackService::Promise &promise, Instant now)
{
    const QString when = displayDayTime(promise.dueAt);
    return promise.dueAt < now ? PromisedCalls::tr("%1 · overdue").arg(when) : when;
}

} // namespace

PromisedCalls::PromisedCalls(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(makeColumn(metrics().gap4))
{
    auto *column = makeColumn(metrics().gap4);
    column->setContentsMargins(0, metrics().gap8, 0, 0);
    setLayout(column);
    column->addWidget(new SectionHeader(tr("Promised calls")));
    column->addLayout(m_rows);
    hide();
}

void PromisedCalls::showOf(const Customer &customer, const ShopProfile &shop,
                           const QList<CallbackService::Promise> &promises)
{
    m_customer = customer;
    m_shop = shop;
    const Instant now = m_context.workspace.clock->now();
    QStringList words;
    for (const CallbackService::Promise &promise : promises)
        words += promise.id.toString() + wordsOf(promise, now) + promise.why;
    if (std::exchange(m_shown, words.join(u'\n')) == m_shown)
        return;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CallbackService::Promise &promise : promises)
        addRow(promise);
    setVisible(!promises.isEmpty());
}

void PromisedCalls::addRow(const CallbackService::Promise &promise)
{
    const Instant now = m_context.workspace.clock->now();
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap4);
    line->setLayout(row);
    auto *words = makeColumn(0);
    words->addWidget(new ElidedLabel(wordsOf(promise, now), Type::TableStrong,
                                     promise.dueAt < now ? Color::Down : Color::Text));
    if (!promise.why.isEmpty())
        words->addWidget(new ElidedLabel(promise.why, Type::Table, Color::Text2));
    row->addLayout(words, 1);
    auto *made = new IconButton("check", tr("The call was made"));
    connect(made, &IconButton::clicked, this, [this, call = promise.id] { markMade(call); });
    row->addWidget(made);
    m_rows->addWidget(line);
}

void PromisedCalls::promise()
{
    const CustomerId customer = m_customer.id;
    PromiseDialog dialog(m_customer.shownName(), m_shop, m_context.workspace.clock->now(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_context.workspace.write(
        this,
        [customer, at = dialog.dueAt(), why = dialog.why()](Shop &shop) {
            return shop.callbacks.add(customer, at, why);
        },
        [this](const Result<CallbackId> &call) {
            if (!call.ok())
                m_context.shell.fail(call.error());
            else
                m_context.shell.toast(tr("The promised call stands here and in the outage page."));
        });
}

void PromisedCalls::markMade(CallbackId call)
{
    m_context.workspace.write(
        this, [call](Shop &shop) { return shop.callbacks.done(call); },
        [this](const Result<void> &done) {
            if (!done.ok())
                m_context.shell.fail(done.error());
            else
                m_context.shell.toast(tr("The call is done."));
        });
}

} // namespace ieum
