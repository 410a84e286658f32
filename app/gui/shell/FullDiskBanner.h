#pragma once

#include "app/gui/shell/Page.h"

#include <QObject>
#include <QTimer>

namespace ieum {

/// Says across every page that the disk is full, for as long as the shop's ballast is given up (see Ballast):
/// looks every second, whoever met the full disk.
class FullDiskBanner : public QObject
{
    Q_OBJECT
public:
    FullDiskBanner(const PageContext &context, QObject *parent);

private:
    void look();
    void show(bool isFull);

    const PageContext &m_context;
    QTimer m_every;
    bool m_isShown = false;
};

} // namespace ieum
