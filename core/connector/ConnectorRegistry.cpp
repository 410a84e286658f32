#include "core/connector/ConnectorRegistry.h"

#include <algorithm>

namespace ieum {

namespace {

template <typename List>
auto findById(const List &list, const QString &id) -> decltype(list.data())
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const auto &entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Importer *ConnectorRegistry::importerFor(const ImportInput &input) const
{
    const Importer *possible = nullptr;
    for (const auto &importer : m_importers) {
        const Importer::Match match = importer->canRead(input);
        if (match == Importer::Match::Certain)
            return importer.get();
        if (match == Importer::Match::Possible && !possible)
            possible = importer.get();
    }
    return possible;
}

const Importer *ConnectorRegistry::importerById(const QString &formatId) const
{
    const auto found = std::find_if(m_importers.begin(), m_importers.end(),
                                    [&](const auto &importer) { return importer->formatId() == formatId; });
    return found == m_importers.end() ? nullptr : found->get();
}

const CourierProfile *ConnectorRegistry::courier(const QString &id) const
{
    return findById(m_couriers, id);
}

const MarketProfile *ConnectorRegistry::market(const QString &id) const
{
    return findById(m_markets, id);
}

const ChannelKind *ConnectorRegistry::channelKind(const QString &id) const
{
    return findById(m_channelKinds, id);
}

} // namespace ieum
