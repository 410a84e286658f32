#pragma once

#include "core/domain/Order.h"

namespace ieum {

/// Whether a courier's row can be about this recipient. Names and phones may be masked by any sign (*, ○, ●)
/// that stands for one letter, the address may end at the 동. What the row does not show speaks neither for
/// nor against; a row that shows neither a name nor a phone is about nobody.
bool mayBeSamePerson(const Recipient &shown, const Recipient &recipient);

} // namespace ieum
