#pragma once

#include "core/connector/FormLayout.h"
#include "core/connector/Probe.h"

namespace ieum {

/// A market (order sheets in, shipping numbers out).
struct MarketProfile
{
    QString id;                       ///< "naver"
    QString name;                     ///< 네이버 스마트스토어
    QString provider;                 ///< the company behind it
    std::optional<FormLayout> upload; ///< the file that brings waybill numbers back; none where none is known
    QList<ProbeTarget> probes = {};   ///< addresses of its seller pages
};

} // namespace ieum
