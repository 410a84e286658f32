#include "app/gui/style/Channels.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

struct ChannelRow
{
    const char *id;
    const char *initial; ///< Korean in every language: it is a sign, and markets are Korean names
    QRgb fill;
    QRgb letter;
    const char *word;
    const char *name;
};

constexpr QRgb neutral = 0xFF46505F;
constexpr QRgb white = 0xFFFFFFFF;

constexpr ChannelRow rows[] = {
    {"kakao", "카", 0xFFFAE100, 0xFF3A2B00, QT_TRANSLATE_NOOP("Channels", "Kakao"),
     QT_TRANSLATE_NOOP("Channels", "KakaoTalk")},
    {"sms", "문", 0xFF0B7285, white, QT_TRANSLATE_NOOP("Channels", "SMS"),
     QT_TRANSLATE_NOOP("Channels", "SMS")},
    {"instagram", "인", 0xFFB0246F, white, QT_TRANSLATE_NOOP("Channels", "Insta"),
     QT_TRANSLATE_NOOP("Channels", "Instagram")},
    {"phone", "전", neutral, white, QT_TRANSLATE_NOOP("Channels", "Phone"),
     QT_TRANSLATE_NOOP("Channels", "Phone")},
    {"naver", "네", 0xFF03C75A, 0xFF052E16, QT_TRANSLATE_NOOP("Channels", "Naver"),
     QT_TRANSLATE_NOOP("Channels", "Naver")},
    {"coupang", "쿠", neutral, white, QT_TRANSLATE_NOOP("Channels", "Coupang"),
     QT_TRANSLATE_NOOP("Channels", "Coupang")},
    {"cafe24", "페", neutral, white, QT_TRANSLATE_NOOP("Channels", "Cafe24"),
     QT_TRANSLATE_NOOP("Channels", "Cafe24")},
    {"11st", "11", neutral, white, QT_TRANSLATE_NOOP("Channels", "11st"),
     QT_TRANSLATE_NOOP("Channels", "11st")},
    {"esm", "지", neutral, white, QT_TRANSLATE_NOOP("Channels", "Gmarket"),
     QT_TRANSLATE_NOOP("Channels", "Gmarket · Auction")},
    {"imweb", "임", neutral, white, QT_TRANSLATE_NOOP("Channels", "imweb"),
     QT_TRANSLATE_NOOP("Channels", "imweb")},
    {"godo", "고", neutral, white, QT_TRANSLATE_NOOP("Channels", "Godo Mall"),
     QT_TRANSLATE_NOOP("Channels", "Godo Mall")},
    {"wemakeprice", "위", neutral, white, QT_TRANSLATE_NOOP("Channels", "WeMakePrice"),
     QT_TRANSLATE_NOOP("Channels", "WeMakePrice")},
    {"lotteon", "롯", neutral, white, QT_TRANSLATE_NOOP("Channels", "Lotte ON"),
     QT_TRANSLATE_NOOP("Channels", "Lotte ON")},
    {"ssg", "쓱", neutral, white, QT_TRANSLATE_NOOP("Channels", "SSG"),
     QT_TRANSLATE_NOOP("Channels", "SSG.COM")},
    {"toss", "토", neutral, white, QT_TRANSLATE_NOOP("Channels", "Toss"),
     QT_TRANSLATE_NOOP("Channels", "Toss Shopping")},
    {"manual", "수", neutral, white, QT_TRANSLATE_NOOP("Channels", "By hand"),
     QT_TRANSLATE_NOOP("Channels", "Entered by hand")},
    {"other", "기", neutral, white, QT_TRANSLATE_NOOP("Channels", "Other"),
     QT_TRANSLATE_NOOP("Channels", "Other")},
};

/// "sms-2" is the second account of sms, "market-coupang" the market coupang as a channel.
QString kindOf(const QString &id)
{
    if (id.startsWith(QLatin1String("market-")))
        return id.mid(7);
    const qsizetype hyphen = id.lastIndexOf(QLatin1Char('-'));
    return hyphen > 0 ? id.left(hyphen) : id;
}

} // namespace

ChannelLook lookOfChannel(const QString &id)
{
    const QString kind = kindOf(id);
    const auto row = std::find_if(std::begin(rows), std::end(rows),
                                  [&](const ChannelRow &r) { return kind == QLatin1String(r.id); });
    if (row == std::end(rows))
        return {kind.left(1).toUpper(), QColor::fromRgb(neutral), QColor::fromRgb(white), id, id};
    return {QString::fromUtf8(row->initial), QColor::fromRgb(row->fill), QColor::fromRgb(row->letter),
            QCoreApplication::translate("Channels", row->word),
            QCoreApplication::translate("Channels", row->name)};
}

} // namespace ieum
