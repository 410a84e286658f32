#pragma once

#include <QColor>
#include <QString>

namespace ieum {

/// How a channel or a market is told apart: its initial in its own fill, the same in both schemes.
struct ChannelLook
{
    QString initial;
    QColor fill;
    QColor letter;
    QString word; ///< short, for strips and buttons: 카카오
    QString name; ///< in sentences: 카카오톡
};

/// For a channel's id ("kakao", "sms-2", "market-coupang") or a market's ("naver", "coupang").
/// An unknown one gets its first letter in the neutral fill.
ChannelLook lookOfChannel(const QString &id);

} // namespace ieum
