#include "core/labels/LabelChanges.h"
#include "tests/fuzz/FuzzTarget.h"

using namespace ieum;

// What an owner changed of a form, as it stands in the shop's settings.
IEUM_FUZZ(LabelChanges)
{
    const LabelTemplate shipped = *labelTemplate(QStringLiteral("100x150"));
    const LabelTemplate changed = withChanges(shipped, QString::fromUtf8(input));
    ieum::fuzz::require(changed.elements.size() == shipped.elements.size(), "no element is lost");
    const LabelTemplate again = withChanges(shipped, changesOf(shipped, changed));
    ieum::fuzz::require(again.elements == changed.elements && again.paper == changed.paper,
                        "what differs is what was changed");
}
