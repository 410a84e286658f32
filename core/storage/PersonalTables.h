#pragma once

#include <span>

namespace ieum {

/// What becomes of a table's rows when a customer is erased.
enum class PersonalFate {
    Removed,        ///< they go
    Blanked,        ///< they stay as numbers without a person (see ErasureStore)
    CleanedByWords, ///< no row knows its customer: what mentions one is emptied
    KeptByLaw,      ///< they stay until their own term is over, and go then
    NotPersonal,    ///< nothing of a customer stands in it: ids, codes, hashes, the shop's own things
};

/// One table of the shop's file.
struct PersonalTable
{
    const char *name;
    PersonalFate fate;
    /// The condition that finds a customer's rows, ?1 being the root; null where no row knows its customer.
    const char *ofCustomer = nullptr;
};

/// Every table there is, children before their parents: the one place that says where people's words, names
/// and addresses stand. tst_PersonalTables holds it against the schema, so that a new table cannot be
/// forgotten.
std::span<const PersonalTable> personalTables();

} // namespace ieum
