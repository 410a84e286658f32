#pragma once

#include "core/connector/Courier.h"
#include "core/connector/Importer.h"
#include "core/connector/MarketProfile.h"
#include "core/connector/Messaging.h"
#include "core/connector/Probe.h"
#include "core/domain/Channel.h"

#include <QList>

#include <functional>
#include <memory>
#include <vector>

namespace ieum {

/// A platform account of its kind: which functions it has and how to make its live ends, if it has any.
struct ChannelKind
{
    QString id;       ///< "kakao"
    QString provider; ///< "카카오"
    QList<ChannelFunction> functions;
    /// Null: no live sender; rows then go by hand.
    std::function<std::unique_ptr<MessageSender>(const LineSetup &)> makeSender;
    std::function<std::unique_ptr<MessageSource>(const LineSetup &)> makeSource;
    QList<ProbeTarget> probes = {}; ///< addresses that show whether the platform lives
};

/// Everything that differs by outside party, filled by one line a connector
/// (connectors/BuiltinConnectors.cpp).
class ConnectorRegistry
{
public:
    void add(std::unique_ptr<Importer> importer) { m_importers.push_back(std::move(importer)); }
    void add(CourierProfile courier) { m_couriers.append(std::move(courier)); }
    void add(MarketProfile market) { m_markets.append(std::move(market)); }
    void add(ChannelKind kind) { m_channelKinds.append(std::move(kind)); }
    void setProber(std::unique_ptr<Prober> prober, QStringList witnesses)
    {
        m_prober = std::move(prober);
        m_witnesses = std::move(witnesses);
    }

    const std::vector<std::unique_ptr<Importer>> &importers() const { return m_importers; }
    const QList<CourierProfile> &couriers() const { return m_couriers; }
    const QList<MarketProfile> &markets() const { return m_markets; }
    const QList<ChannelKind> &channelKinds() const { return m_channelKinds; }
    Prober *prober() const { return m_prober.get(); } ///< null: nothing can be asked
    /// Addresses of companies that have nothing to do with one another: when none answers, our own line is
    /// cut.
    const QStringList &witnesses() const { return m_witnesses; }

    /// The importer that is surest of the file, by the order of registration among equals; null: none knows
    /// it.
    const Importer *importerFor(const ImportInput &input) const;
    const Importer *importerById(const QString &formatId) const;
    const CourierProfile *courier(const QString &id) const;
    const MarketProfile *market(const QString &id) const;
    const ChannelKind *channelKind(const QString &id) const;

private:
    std::vector<std::unique_ptr<Importer>> m_importers;
    QList<CourierProfile> m_couriers;
    QList<MarketProfile> m_markets;
    QList<ChannelKind> m_channelKinds;
    std::unique_ptr<Prober> m_prober;
    QStringList m_witnesses;
};

} // namespace ieum
