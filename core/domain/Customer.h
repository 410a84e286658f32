#pragma once

#include "core/base/Id.h"
#include "core/base/Time.h"

#include <QList>
#include <QString>

#include <optional>

namespace ieum {

/// How a person can be reached: a phone number, a Kakao room, an Instagram handle. Unique by kind and
/// address.
struct ContactPoint
{
    enum class Kind { Mobile, Landline, SafeNumber, KakaoRoom, Instagram, SmsSender, Hidden };

    ContactId id;
    CustomerId customer;
    Kind kind = Kind::Mobile;
    QString channel;      ///< the account it was met on: "kakao", "sms", "instagram", "phone" …
    QString address;      ///< normalised: E.164 for numbers, the room's name, the handle
    QString display;      ///< as people write it: 010-0000-1204
    bool isGroup = false; ///< a room with more than one other speaker: read and searched, never answered
};

QString toCode(ContactPoint::Kind kind);
std::optional<ContactPoint::Kind> contactKindFromCode(const QString &code);

struct Customer
{
    CustomerId id; ///< always the root of a merged group
    QString name;
    QString memo;
    QString preferredChannel; ///< empty: none
    QList<ContactPoint> contacts;
    Instant since;

    /// The name, or how an unknown caller is written.
    QString shownName() const;
    /// The mobile number, if one is known.
    const ContactPoint *mobile() const;
};

} // namespace ieum
