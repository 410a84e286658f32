#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/TextClass.h"

#include <QHash>
#include <QList>
#include <QString>

namespace ieum {

class TemplateStore;

/// Texts with variables like #{이름}. A built-in one holds until the owner writes their own under its name.
class TemplateService
{
public:
    struct Template
    {
        QString name;
        QString title; ///< for the owner; the name itself for their own
        QString text;
        bool isBuiltIn = false; ///< not changed by the owner
        TextClass textClass = TextClass::Transactional;
    };
    using Values = QHash<QString, QString>; ///< "이름" → "문태오"

    // Names of the built-in texts.
    static constexpr const char *switched = "switch";
    static constexpr const char *bookingConfirmed = "booking-confirmed";
    static constexpr const char *bookingMoved = "booking-moved";
    static constexpr const char *bookingCancelled = "booking-cancelled";
    static constexpr const char *bookingReminder = "booking-reminder";
    static constexpr const char *shipped = "shipped";
    static constexpr const char *deposit = "deposit";
    static constexpr const char *paid = "paid";

    TemplateService(TemplateStore &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    Result<QList<Template>> list() const;
    Result<Template> find(const QString &name) const; ///< error: template.not-found
    /// An unknown variable is kept (it is refused when the text is used). Errors: template.empty,
    /// template.advertising-words (such a text is advertising), template.always-transactional (of a built-in
    /// name).
    Result<void> save(const QString &name, const QString &text,
                      TextClass textClass = TextClass::Transactional);
    /// As find(), for a text about a dealing. Errors: template.is-advertising, template.advertising-words.
    Result<Template> findTransactional(const QString &name) const;

    /// Puts the values in. Errors: template.unknown-variable, template.empty-variable (its argument is the
    /// variable).
    static Result<QString> fill(const QString &text, const Values &values);
    /// The variables there are: 이름 상호 예약일시 상품 송장번호 택배사 금액 계좌.
    static QStringList variables();
    static QStringList variablesIn(const QString &text);

private:
    TemplateStore &m_store;
    const Clock &m_clock;
};

} // namespace ieum
