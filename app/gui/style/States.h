#pragma once

#include "app/gui/style/Tokens.h"
#include "core/domain/Channel.h"

namespace ieum {

/// How a state is shown, always as icon, word and colour together.
struct StateLook
{
    const char *icon;
    QString word; ///< in the language in use
    Color color;
    Color soft;
};

StateLook lookOf(ChannelState state);

/// A function that the channel does not have: "– 해당 없음".
QString notApplicable();

/// What went well, what needs a look, what stops: for problems, notices and results outside channels.
enum class Severity { Good, Info, Warning, Problem };

StateLook lookOf(Severity severity);

} // namespace ieum
