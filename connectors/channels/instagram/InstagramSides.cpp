#include "connectors/channels/instagram/InstagramSides.h"

namespace ieum {

void InstagramSides::add(const InstagramThread &thread)
{
    ++m_threads;
    QStringList names = thread.participants;
    names.removeDuplicates();
    for (const QString &name : std::as_const(names))
        ++m_threadsOf[name];
}

// Who takes part in every thread is the one whose download this is; of two, it is the one after whom the
// thread is not called.
QString InstagramSides::ownNameIn(const InstagramThread &thread) const
{
    for (const QString &name : thread.participants) {
        if (m_known.contains(name))
            return name;
    }
    if (m_threads > 1) {
        const QStringList everywhere = m_threadsOf.keys(m_threads);
        if (everywhere.size() == 1)
            return everywhere.first();
    }
    if (thread.participants.size() != 2 || !thread.participants.contains(thread.title))
        return {};
    return thread.participants[thread.participants[0] == thread.title ? 1 : 0];
}

} // namespace ieum
