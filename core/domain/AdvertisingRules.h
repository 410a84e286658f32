#pragma once

#include "core/base/Result.h"
#include "core/domain/AdvertisingWord.h"

#include <QDateTime>
#include <QString>

namespace ieum {

/// The law of advertising texts (정보통신망법 제50조, 시행령 제61조–제62조의3) as pure functions. Times are
/// civil times of Seoul.

/// Why somebody may be written to: they agreed, or they dealt with the shop itself within six months.
enum class AdvertisingGround { Consent, Deal };

QString toCode(AdvertisingGround ground); ///< "consent", "deal"

/// Errors, each with the day it is about where there is one: advertising.refused, advertising.consent-old
/// (after two years it has to be asked for again), advertising.deal-old, advertising.no-consent.
Result<AdvertisingGround> advertisingGround(const AdvertisingStanding &standing, const QDateTime &now);

/// From 08:00, not from 21:00 on. At night it needs a consent of its own; Ieum then never sends.
bool mayAdvertiseAt(const QDateTime &civil);
/// `civil` itself when it may be sent then, else the next eight o'clock.
QDateTime nextAdvertisingTime(const QDateTime &civil);

/// What every advertising text has to say of its sender.
struct AdvertisingSender
{
    QString shop;
    QString phone;
    QString optOut; ///< free of charge for who calls it: an 080 number
};

/// The text between what the law wants before and behind it: "(광고)" and who writes, how to reach them, how
/// to be left alone at no cost. Errors: advertising.no-name, advertising.no-phone, advertising.no-opt-out,
/// outbox.empty-text.
Result<QString> advertisingText(const QString &body, const AdvertisingSender &sender);

/// What the person is told of their word within 14 days. It is no advertising itself.
QString consentResultText(const AdvertisingWord &word, const AdvertisingSender &sender);

/// The first word that makes a text advertising (할인, 쿠폰 …); empty: none. A text without one may still be
/// advertising; this catches what is so beyond doubt.
QString advertisingWordIn(const QString &text);

/// "080-123-4567" of what was typed; empty when it is no 080 number.
QString optOutNumber(const QString &typed);

} // namespace ieum
