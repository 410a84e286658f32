#pragma once

#include <QString>

namespace ieum {

/// One building's address as the state publishes it: the road form and the lot form of the same door.
struct Address
{
    QString postcode; ///< five digits
    QString province; ///< 시도 as written in full: 서울특별시
    QString district; ///< 시군구, "수원시 팔달구"; empty in 세종
    QString town;     ///< 읍면동 of the lot form
    QString village;  ///< 리; empty outside 읍 and 면
    QString road;     ///< 도로명
    bool isUnderground = false;
    int building = 0; ///< 건물 본번
    int annex = 0;    ///< 건물 부번; 0: none
    bool isMountain = false;
    int lot = 0;           ///< 지번 본번
    int sublot = 0;        ///< 지번 부번; 0: none
    QString name;          ///< of the building; often empty
    bool hasUnits = false; ///< 공동주택: a parcel needs 동·호

    /// 읍 or 면, which the road form names too; empty for a 동.
    QString ruralTown() const;
    /// 서울특별시 종로구 가짜로 지하 1-2
    QString roadForm() const;
    /// 서울특별시 종로구 가짜동 산 1-2; empty without a lot.
    QString lotForm() const;

    bool operator==(const Address &) const = default;
};

} // namespace ieum
