#include "connectors/channels/iphone/TypedStream.h"
#include "tests/fuzz/FuzzTarget.h"

// The archived text within a row of an iPhone's messages.
IEUM_FUZZ(IphoneBytes)
{
    const QString text = ieum::typedStreamText(input);
    ieum::fuzz::require(text.size() <= input.size(), "a text is no longer than its archive");
    ieum::fuzz::require(text.isValidUtf16(), "a text is whole Unicode");
}
