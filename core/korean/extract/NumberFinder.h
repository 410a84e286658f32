#pragma once

#include "core/korean/extract/ChatText.h"

namespace ieum {

/// Takes phones out of the text (claims them), as well as what only looks like a number to read: masked and
/// order numbers, accounts, links.
QList<PhoneMention> takePhones(ChatText &text);

/// 3만5천원, 35,000원, 3.5만, 오만원: claims them.
QList<AmountMention> takeAmounts(ChatText &text);

/// Lettering for a cake or a card ("2022.10.29 생일 축하해") says nothing about the booking: claims it.
void takeLettering(ChatText &text);

} // namespace ieum
