#include "core/korean/extract/TimeReader.h"

#include "core/korean/extract/AtomReader.h"
#include "core/korean/extract/TimeComposer.h"
#include "core/korean/extract/TimeContext.h"

namespace ieum {

TimePhrases readTimePhrases(const ChatText &text)
{
    const Atoms atoms = AtomReader(text.open()).read();
    TimePhrases phrases;
    phrases.read = TimeComposer(atoms, text.open()).compose();
    phrases.joined = TimeContext(text.open()).apply(phrases.read);
    return phrases;
}

} // namespace ieum
