#include "connectors/common/MarketProfileReader.h"
#include "core/connector/CourierProfileReader.h"
#include "core/trust/BackupManifest.h"
#include "core/trust/RecoveryCode.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;
using ieum::fuzz::require;

// JSON that describes: markets, couriers, a backup. And the recovery sheet's letters.
IEUM_FUZZ(Profile)
{
    (void)marketFromJson(input);
    (void)courierProfileFromJson(input);
    const auto manifest = BackupManifest::fromJson(input);
    if (manifest.ok()) {
        const auto again = BackupManifest::fromJson(manifest->toJson());
        require(again.ok() && again->toJson() == manifest->toJson(),
                "a manifest reads back as it was written");
    }
    const auto code = RecoveryCode::parse(QString::fromUtf8(input));
    if (code.ok()) {
        const auto again = RecoveryCode::parse(code->text());
        require(again.ok() && again->text() == code->text(), "a recovery code reads back as it is printed");
    }
}
