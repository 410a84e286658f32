#pragma once

#include "core/domain/Channel.h"

#include <QUrl>

namespace ieum {

/// The state a channel is shown by: the worst of its functions; unknown ones count only when nothing better
/// is known.
ChannelState shownState(const Channel &channel);
/// The function it is taken from.
FunctionHealth shownHealth(const Channel &channel);

/// "오후 3:30부터 중단", "점검 중 · 오후 7:00까지", "점검 초과 40분"; empty for a state without a time.
QString stateWords(const Channel &channel, Instant now);
QString stateWords(const FunctionHealth &health, Instant now);

/// "마지막 가져오기: 오후 2:15", "10. 14. 뒤로 가져오지 않음", "아직 가져온 적 없음".
QString importWords(const Channel &channel, Instant now);

/// True when somebody has to know it: stopped, slow or in maintenance.
bool isTroubled(ChannelState state);

/// Where the shop itself writes on a kind of channel; empty for channels that have no page of their own.
QUrl writingPageOf(const QString &channelKind);

} // namespace ieum
