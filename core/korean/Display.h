#pragma once

#include "core/base/Money.h"
#include "core/base/Time.h"

#include <QString>

/// How dates, times, money and waiting are written for the owner (오늘 오후 2:08, 어제, 10. 13., 38,500원),
/// in the language in use. Everything is in Seoul time.
namespace ieum {

QString displayTime(const QTime &time); ///< 오후 2:08, 낮 12:00 → "낮 12시", 오전 12:05
QString displayTimeInList(Instant at,
                          Instant now); ///< today 오후 2:08; 어제; this year 10. 13.; else 2021. 12. 3.
QString displayDay(QDate day);          ///< 10월 15일 (토)
QString displayDayTime(const QDateTime &civil); ///< 10월 15일 (토) 오후 3:00
QString displayDayTime(Instant at);
QString displayDayInMonth(QDate day); ///< 15일 (토)
/// A day as one would say it now: 오늘, 내일, 어제, else 10월 15일 (토), with the year when it is another
/// one.
QString displayNearDay(QDate day, QDate today);
/// 오늘 오후 2:08, 내일 오전 11:00, 10월 20일 (목) 오후 3:00
QString displayNearDayTime(const QDateTime &civil, Instant now);
QString displaySpan(const QDateTime &start,
                    const QDateTime &end);          ///< 오후 3:00 – 4:30; 오전 11:00 – 오후 1:00
QString displayDayRange(QDate first, QDate last);   ///< 10월 10일 – 16일; 9월 28일 – 10월 4일
QString displayMoney(Money money);                  ///< 38,500원
QString displayWaiting(Instant since, Instant now); ///< 12분, 2시간, 3일; under a minute 방금
QString displayWaitingSince(Instant since, Instant now); ///< 19시간째
QString displayMinutes(int minutes);                     ///< 30분, 1시간, 1시간 30분

} // namespace ieum
