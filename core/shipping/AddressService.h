#pragma once

#include "core/base/Error.h"
#include "core/domain/Address.h"
#include "core/domain/Order.h"
#include "core/korean/AddressWords.h"
#include "core/storage/AddressLookupStore.h"

#include <QList>
#include <QString>

namespace ieum {

/// Looks addresses up in the files that the owner has brought in, without any network. Cheap enough for every
/// key that is pressed; used by one thread.
class AddressService
{
public:
    explicit AddressService(AddressLookupStore &addresses)
        : m_addresses(addresses)
    {
    }

    /// False until a file was brought in; the window then says where to fetch one.
    Result<bool> isReady() { return m_addresses.isReady(); }
    /// By road and number, 동·리 and lot, building or postcode, or any part of them while it is being typed;
    /// the likeliest first. limit 0: all.
    Result<QList<Address>> find(const QString &query, int limit);

    /// What speaks against a parcel's address, as far as the files know its door: address.postcode-missing
    /// and address.postcode-wrong (with the right one), address.no-unit; address.not-found when they have the
    /// 시군구 but not the road and number. Nothing when no file was brought in, or none of that 시군구.
    Result<QList<Error>> check(const Recipient &recipient);

private:
    Result<QList<Error>> whenNotFound(const AddressWords &words);

    AddressLookupStore &m_addresses;
};

} // namespace ieum
