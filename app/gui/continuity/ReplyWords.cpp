#include "app/gui/continuity/ReplyWords.h"

#include "app/gui/continuity/ChannelWords.h"
#include "app/gui/continuity/ReplyBox.h"
#include "app/gui/style/Channels.h"
#include "app/gui/widgets/Dialog.h"
#include "core/continuity/ChannelService.h"

namespace ieum {

ReplyWay replyWay(const ReplyState &state)
{
    if (state.live.contains(state.channel))
        return ReplyWay::Live;
    return channelKindOf(state.channel) == QLatin1String("phone") ? ReplyWay::Call : ReplyWay::ByHand;
}

QString switchWords(const ReplyState &state)
{
    return state.channel.isEmpty() ? ReplyBox::tr("No way to reply")
                                   : ReplyBox::tr("Reply over %1").arg(lookOfChannel(state.channel).word);
}

QString sendWords(const ReplyState &state)
{
    const QString word = lookOfChannel(state.channel).word;
    switch (replyWay(state)) {
    case ReplyWay::Live:
        return ReplyBox::tr("Send as %1").arg(word);
    case ReplyWay::Call:
        return ReplyBox::tr("Note the call");
    case ReplyWay::ByHand:
        break;
    }
    const bool hasPage = writingPageOf(channelKindOf(state.channel)).isValid();
    return hasPage ? ReplyBox::tr("Copy and open %1").arg(word) : ReplyBox::tr("Copy the text");
}

const char *sendIcon(ReplyWay way)
{
    return way == ReplyWay::Live ? "send" : way == ReplyWay::Call ? "phone-outgoing" : "copy";
}

bool mayNameAnother(QWidget *parent, const QStringList &others)
{
    return ask(parent, ReplyBox::tr("Is this text for this customer?"),
               ReplyBox::tr("It names %1, who is another customer. Nothing has been sent yet.")
                   .arg(others.join(QStringLiteral(", "))),
               ReplyBox::tr("Send it as it is"));
}

} // namespace ieum
