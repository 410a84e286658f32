#include "core/continuity/Reach.h"

#include <algorithm>
#include <tuple>

namespace ieum {

namespace {

using Kind = ContactPoint::Kind;

bool reaches(const ContactPoint &contact, const QString &channelKind)
{
    if (contact.isGroup)
        return false;
    if (channelKind == QLatin1String("sms"))
        return contact.kind == Kind::Mobile;
    if (channelKind == QLatin1String("phone"))
        return contact.kind == Kind::Mobile || contact.kind == Kind::Landline ||
               contact.kind == Kind::SafeNumber;
    if (channelKind == QLatin1String("kakao"))
        return contact.kind == Kind::KakaoRoom;
    if (channelKind == QLatin1String("instagram"))
        return contact.kind == Kind::Instagram;
    return false;
}

Error stoppedBecause(const Channel &channel)
{
    const FunctionHealth send = channel.functions.value(ChannelFunction::Send);
    const FunctionHealth receive = channel.functions.value(ChannelFunction::Receive);
    const FunctionHealth &worst = channel.isStopped(ChannelFunction::Send) ? send : receive;
    return worst.state == ChannelState::Down ? Error("reach.stopped") : Error("reach.maintenance");
}

Error livingBecause(const Customer &customer, const ContactPoint &contact, const Channel &channel,
                    const ReachHints &hints)
{
    if (customer.preferredChannel == channel.id)
        return Error("reach.preferred");
    if (channel.id == hints.lastChannel)
        return Error("reach.last-used");
    if (channel.kind == QLatin1String("sms"))
        return Error("reach.mobile-number");
    if (channel.kind == QLatin1String("instagram"))
        return Error("reach.copy-direct-message");
    if (channel.kind != QLatin1String("phone"))
        return Error("reach.copy");
    return contact.kind == Kind::Mobile ? Error("reach.call") : Error("reach.call-only");
}

Way wayOf(const Customer &customer, const ContactPoint &contact, const Channel &channel,
          const ReachHints &hints)
{
    Way way{channel.id, contact.id, contact.address, contact.display, true, {}};
    // One who cannot be heard is not reached: both directions have to work.
    if (channel.isStopped(ChannelFunction::Send) || channel.isStopped(ChannelFunction::Receive)) {
        way.isLiving = false;
        way.because = stoppedBecause(channel);
    } else if (!hints.deadProvider.isEmpty() && channel.provider == hints.deadProvider) {
        way.isLiving = false;
        way.because = Error("reach.same-company");
    } else {
        way.because = livingBecause(customer, contact, channel, hints);
    }
    return way;
}

// What the customer asked for, then where the talk is, then what arrives without a hand, a call last.
int rank(const Way &way, const Customer &customer, const QString &channelKind, const ReachHints &hints)
{
    if (way.channel == customer.preferredChannel)
        return 0;
    if (way.channel == hints.lastChannel && channelKind != QLatin1String("phone"))
        return 1;
    if (channelKind == QLatin1String("sms"))
        return 2;
    if (channelKind == QLatin1String("phone"))
        return 4;
    return 3;
}

} // namespace

QList<Way> waysTo(const Customer &customer, const QList<Channel> &channels, const ReachHints &hints)
{
    using Ranked = std::tuple<bool, int, qsizetype>;
    QList<std::pair<Ranked, Way>> ranked;
    for (const Channel &channel : channels) {
        for (const ContactPoint &contact : customer.contacts) {
            if (!channel.has(ChannelFunction::Send) || !reaches(contact, channel.kind))
                continue;
            const Way way = wayOf(customer, contact, channel, hints);
            ranked.append({{!way.isLiving, rank(way, customer, channel.kind, hints), ranked.size()}, way});
        }
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Way> ways;
    for (const auto &entry : ranked)
        ways += entry.second;
    return ways;
}

} // namespace ieum
