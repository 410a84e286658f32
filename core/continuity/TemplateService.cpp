#include "core/continuity/TemplateService.h"

#include "core/domain/AdvertisingRules.h"
#include "core/storage/TemplateStore.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

// The texts go to customers in Korea, whatever language the owner's window speaks.
struct BuiltIn
{
    const char *name;
    const char *title;
    const char *text;
};

const BuiltIn builtIns[] = {
    {TemplateService::switched, QT_TRANSLATE_NOOP("Template", "A channel has stopped"),
     "[#{상호}] 쓰시던 대화창이 멈춰 이쪽으로 드립니다. 여기로 답장 주세요."},
    {TemplateService::bookingConfirmed, QT_TRANSLATE_NOOP("Template", "Booking confirmed"),
     "[#{상호}] #{이름} 님, #{예약일시} 예약되었습니다. 변경은 이 번호로 주세요."},
    {TemplateService::bookingMoved, QT_TRANSLATE_NOOP("Template", "Booking moved"),
     "[#{상호}] #{이름} 님, 예약이 #{예약일시}(으)로 바뀌었습니다."},
    {TemplateService::bookingCancelled, QT_TRANSLATE_NOOP("Template", "Booking cancelled"),
     "[#{상호}] #{이름} 님, 예약이 취소되었습니다. 다시 잡으시려면 이 번호로 알려 주세요."},
    {TemplateService::bookingReminder, QT_TRANSLATE_NOOP("Template", "Booking reminder"),
     "[#{상호}] #{이름} 님, #{예약일시} 예약을 다시 알려 드립니다. 그때 뵙겠습니다."},
    {TemplateService::shipped, QT_TRANSLATE_NOOP("Template", "Parcel on its way"),
     "[#{상호}] #{이름} 님, 주문하신 #{상품} 보내 드립니다. #{택배사} #{송장번호}"},
    {TemplateService::deposit, QT_TRANSLATE_NOOP("Template", "Ask for the payment"),
     "[#{상호}] #{이름} 님, #{금액} #{계좌} 로 입금 부탁드립니다. 확인되면 바로 알려 드리겠습니다."},
    {TemplateService::paid, QT_TRANSLATE_NOOP("Template", "Payment received"),
     "[#{상호}] #{이름} 님, #{금액} 입금 확인했습니다. 감사합니다."},
};

TemplateService::Template templateOf(const BuiltIn &builtIn)
{
    return {QString::fromLatin1(builtIn.name), QCoreApplication::translate("Template", builtIn.title),
            QString::fromUtf8(builtIn.text), true, TextClass::Transactional};
}

bool isBuiltInName(const QString &name)
{
    return std::any_of(std::begin(builtIns), std::end(builtIns),
                       [&](const BuiltIn &builtIn) { return name == QLatin1String(builtIn.name); });
}

Result<void> refuseAdvertising(const QString &text)
{
    const QString word = advertisingWordIn(text);
    return word.isEmpty() ? Result<void>() : Error("template.advertising-words", {word});
}

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(QStringLiteral("#\\{([^{}]*)\\}"));
    return pattern;
}

} // namespace

QStringList TemplateService::variables()
{
    return {QStringLiteral("이름"), QStringLiteral("상호"),     QStringLiteral("예약일시"),
            QStringLiteral("상품"), QStringLiteral("송장번호"), QStringLiteral("택배사"),
            QStringLiteral("금액"), QStringLiteral("계좌")};
}

Result<QList<TemplateService::Template>> TemplateService::list() const
{
    QList<Template> templates;
    for (const BuiltIn &builtIn : builtIns)
        templates += templateOf(builtIn);
    IEUM_TRY_ASSIGN(own, m_store.all());
    for (const TemplateStore::Entry &entry : own) {
        const auto same = std::find_if(templates.begin(), templates.end(),
                                       [&](const Template &t) { return t.name == entry.name; });
        if (same == templates.end())
            templates += Template{entry.name, entry.name, entry.text, false, entry.textClass};
        else
            *same = {entry.name, same->title, entry.text, false, TextClass::Transactional};
    }
    return templates;
}

Result<TemplateService::Template> TemplateService::find(const QString &name) const
{
    IEUM_TRY_ASSIGN(templates, list());
    const auto found =
        std::find_if(templates.begin(), templates.end(), [&](const Template &t) { return t.name == name; });
    if (found == templates.end())
        return Error("template.not-found", {name});
    return *found;
}

Result<TemplateService::Template> TemplateService::findTransactional(const QString &name) const
{
    IEUM_TRY_ASSIGN(found, find(name));
    if (found.textClass == TextClass::Advertising)
        return Error("template.is-advertising", {name});
    IEUM_TRY(refuseAdvertising(found.text));
    return found;
}

Result<void> TemplateService::save(const QString &name, const QString &text, TextClass textClass)
{
    if (name.trimmed().isEmpty() || text.trimmed().isEmpty())
        return Error("template.empty");
    if (textClass == TextClass::Transactional)
        IEUM_TRY(refuseAdvertising(text));
    else if (isBuiltInName(name.trimmed()))
        return Error("template.always-transactional", {name.trimmed()});
    return m_store.save({name.trimmed(), text, textClass}, m_clock.now());
}

QStringList TemplateService::variablesIn(const QString &text)
{
    QStringList found;
    for (auto match = variablePattern().globalMatch(text); match.hasNext();)
        found += match.next().captured(1).trimmed();
    found.removeDuplicates();
    return found;
}

Result<QString> TemplateService::fill(const QString &text, const Values &values)
{
    for (const QString &variable : variablesIn(text)) {
        if (!variables().contains(variable))
            return Error("template.unknown-variable", {variable});
        if (values.value(variable).trimmed().isEmpty())
            return Error("template.empty-variable", {variable});
    }
    QString filled;
    qsizetype from = 0;
    for (auto matches = variablePattern().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += text.mid(from, match.capturedStart() - from) + values.value(match.captured(1).trimmed());
        from = match.capturedEnd();
    }
    return filled + text.mid(from);
}

} // namespace ieum
