#pragma once

#include "core/domain/Customer.h"

#include <QString>

#include <optional>

namespace ieum {

/// A Korean phone number. Only what can really be dialled becomes one: a masked number, two numbers in one
/// cell, an emergency number or a number of another country is none.
class PhoneNumber
{
public:
    enum class Kind {
        Mobile, ///< 010 and the old 011, 016–019: a person's own; the only kind that customers are matched on
        Landline,   ///< 02, 031 …
        SafeNumber, ///< 050x: lent by a market, expires and is lent again; never matched
        Internet,   ///< 070
        TollFree,   ///< 080
        Service,    ///< 1588-1234 and 060
    };

    /// Reads any Korean writing: hyphens, dots, brackets, full-width digits, +82, 0082, +82 (0)10, 82 without
    /// a plus, and the nought that a spreadsheet took away (1012345678).
    static std::optional<PhoneNumber> parse(const QString &text);

    Kind kind() const { return m_kind; }
    /// The kind of contact point it makes: everything that is neither mobile nor lent is a landline.
    ContactPoint::Kind contactKind() const;
    bool canReceiveText() const { return m_kind == Kind::Mobile || m_kind == Kind::SafeNumber; }

    QString e164() const;                           ///< +821000001204, +8215881234
    QString national() const { return m_national; } ///< digits only, as dialled: 01000001204
    QString display() const;                        ///< 010-0000-1204, 0507-1234-5678, 02-312-3456, 1588-1234
    QString maskedDisplay() const; ///< 010-****-1204; a service number is nobody's and stays whole
    QString lastFour() const { return m_national.right(4); }

    bool operator==(const PhoneNumber &) const = default;

private:
    PhoneNumber(Kind kind, QString national, int prefix)
        : m_kind(kind)
        , m_national(std::move(national))
        , m_prefix(prefix)
    {
    }
    static std::optional<PhoneNumber> fromNational(const QString &digits);

    Kind m_kind;
    QString m_national;
    int m_prefix; ///< digits before the first hyphen
};

/// Masks a number as it is shown in lists and cards. What is no number (a room's name, a mask of the market)
/// stays.
QString maskedDisplay(const QString &phone);

/// The display form of a number; what is none stays as written.
QString displayPhone(const QString &phone);

} // namespace ieum
