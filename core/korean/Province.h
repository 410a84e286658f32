#pragma once

#include <QString>
#include <QStringView>

namespace ieum {

/// 시도 in two syllables, however it is written: 서울특별시, 서울시, 서울 → 서울; 강원도 → 강원; 충청북도 →
/// 충북. Empty when it is none.
QString shortProvince(QStringView written);

} // namespace ieum
