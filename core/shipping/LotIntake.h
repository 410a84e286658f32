#pragma once

#include "core/domain/ImportBatch.h"
#include "core/shipping/AddressIntake.h"

namespace ieum {

/// The format of the files with further lots of doors (jibun_rnaddrkor_*.txt, …_LNBR.TXT): they say no road,
/// only whose door it is.
inline const QString lotFormat = QStringLiteral("address-juso-lots");
/// The format of the files with the doors.
inline const QString doorFormat = QStringLiteral("address-juso");

/// Brings further lots in for the doors that are there; a row whose door no file has brought is refused. What
/// a newer file of the same name no longer has goes. Errors as AddressIntake::enter(), and address.lots-alone
/// when no file with doors of that 시도 was brought in before.
Result<void> enterLots(AddressStore &addresses, const AddressIntake::File &file, ImportSink &remarks,
                       ImportCounts &counts);

} // namespace ieum
