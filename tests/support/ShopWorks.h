#pragma once

#include "app/workspace/Shop.h"

#include <QMetaType>

#include <functional>

namespace ieum::test {

/// Something the program does again and again, and how to see that all of it that was acknowledged is there,
/// and nothing by half.
struct Work
{
    std::function<Result<void>(Shop &shop)> prepare;
    std::function<Result<void>(Shop &shop, int number)> act;        ///< numbers from 1
    std::function<QString(Shop &shop, int acknowledged)> complaint; ///< empty: all is well
};

Work ingestWork();
Work importWork();
Work outboxWork();
Work printWork();
Work backupWork();
Work bookingWork();

/// A text comes in, as that of ingestWork() with this number.
Result<void> receiveText(Shop &shop, int number);
/// What `stats` counts under that name.
qint64 countOf(Shop &shop, const char *what);
/// The complaint, unless it is right.
QString unless(bool isRight, const QString &complaint);

/// What a work must never leave behind: a shop that does not open, damage, a broken access log, half a work.
/// Empty: all is well.
QString verdictOn(const Result<std::unique_ptr<Shop>> &opened, int acknowledged,
                  const std::function<QString(Shop &, int)> &complaint);

} // namespace ieum::test

Q_DECLARE_METATYPE(ieum::test::Work)
