#pragma once

#include "core/base/Result.h"

namespace ieum {

class Database;

/// Registers on a connection what the search's statements and its migration need of core/korean and of the
/// index: search_form(text), initials(text), channel_token(channel).
Result<void> registerSearchFunctions(Database &database);

} // namespace ieum
