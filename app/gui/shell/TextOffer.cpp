#include "app/gui/shell/TextOffer.h"

#include "app/gui/style/Channels.h"
#include "app/workspace/Workspace.h"

#include <utility>

namespace ieum {

namespace {

// The way that the text would go now, if there is one and the text has no gap.
Result<Way> wayOf(Shop &shop, const TextOffer::Find &find)
{
    IEUM_TRY_ASSIGN(act, find(shop));
    IEUM_TRY_ASSIGN(ways, shop.sending.ways(act.customer));
    if (ways.isEmpty() || !ways.first().isLiving)
        return Error("reach.none");
    IEUM_TRY(shop.sending.textFor(act.customer, act.text, ways.first().channel));
    return ways.first();
}

Result<SendService::Sent> enter(Shop &shop, const TextOffer::Find &find)
{
    IEUM_TRY_ASSIGN(act, find(shop));
    return shop.sending.send(act);
}

} // namespace

TextOffer::TextOffer(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void TextOffer::make(const QString &done, Find find)
{
    m_act = nullptr;
    const int offer = ++m_offers;
    m_context.workspace.read(
        this, [find](Shop &shop) { return wayOf(shop, find); },
        [this, done, find, offer](const Result<Way> &way) {
            if (offer != m_offers)
                return;
            if (!way.ok())
                return m_context.shell.toast(done, {});
            const QString channel = lookOfChannel(way->channel).word;
            make(done, tr("Tell by %1 (Ctrl+T)").arg(channel), [this, find] { send(find); });
        });
}

void TextOffer::make(const QString &done, const QString &words, std::function<void()> act)
{
    ++m_offers;
    m_act = std::move(act);
    m_context.shell.toast(done, {words, [this] { accept(); }});
}

void TextOffer::accept()
{
    if (const auto act = std::exchange(m_act, nullptr))
        act();
}

void TextOffer::send(const Find &find)
{
    m_context.workspace.write(
        this, [find](Shop &shop) { return enter(shop, find); },
        [this](const Result<SendService::Sent> &sent) {
            if (!sent.ok())
                return m_context.shell.fail(sent.error());
            m_context.workspace.sendWaiting();
            const QString channel = lookOfChannel(sent->way.channel).word;
            m_context.shell.toast(sent->message.state == OutboxState::ByHand
                                      ? tr("The text waits to be sent by hand (%1).").arg(channel)
                                      : tr("The text is on its way (%1).").arg(channel),
                                  {});
        });
}

} // namespace ieum
