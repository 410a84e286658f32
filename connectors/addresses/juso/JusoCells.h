#pragma once

#include "connectors/common/BarFile.h"

/// What the files of juso.go.kr share.
namespace ieum::juso {

/// The first ten columns, from 0, which doors and lots have in common (hike-lab/address-data-guide, chapters
/// 2-3 and 2-6).
enum Column : qsizetype {
    Key = 0,
    TownCode = 1,
    Province = 2,
    District = 3,
    Town = 4,
    Village = 5,
    Mountain = 6,
    Lot = 7,
    Sublot = 8,
    RoadCode = 9
};

/// What those columns say; the row is gone when the cell at `changeCode` (이동사유코드) says 폐지.
IncomingAddress doorOf(const BarFile::Row &row, qsizetype changeCode);

/// Whether a first row has this many columns, and the codes of a town and a road at their places.
bool hasCodes(const QStringList &cells, qsizetype columns);

bool isDigits(QStringView text, qsizetype size);

/// The file of changes of a day on which nothing changed holds these seven bytes.
bool saysNoData(const QByteArray &head);

} // namespace ieum::juso
