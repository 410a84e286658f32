#pragma once

#include "connectors/channels/instagram/InstagramThread.h"

#include <QMap>
#include <QStringList>

namespace ieum {

/// Which of the names in a download is the shop.
class InstagramSides
{
public:
    /// `known`: names the owner or the download itself gives.
    explicit InstagramSides(QStringList known)
        : m_known(std::move(known))
    {
    }

    /// To be told of every thread before any is asked about.
    void add(const InstagramThread &thread);
    /// Empty when nothing tells.
    QString ownNameIn(const InstagramThread &thread) const;

private:
    QStringList m_known;
    QMap<QString, int> m_threadsOf; ///< by participant
    int m_threads = 0;
};

} // namespace ieum
