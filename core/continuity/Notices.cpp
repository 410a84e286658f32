#include "core/continuity/Notices.h"

#include "core/connector/ConnectorRegistry.h"
#include "core/continuity/ChannelService.h"

#include <QHash>

namespace ieum {

namespace {

// How customers still reach the shop; without a number there is only the place where they read this.
QString wayIn(const ShopProfile &shop)
{
    return shop.phone.isEmpty() ? QStringLiteral("이곳으로 메시지 주세요.")
                                : QStringLiteral("%1 으로 문자나 전화 주세요.").arg(shop.phone);
}

} // namespace

QString customersNameOf(const QString &channel, const ConnectorRegistry &connectors)
{
    static const QHash<QString, QString> names{{QStringLiteral("kakao"), QStringLiteral("카카오톡")},
                                               {QStringLiteral("sms"), QStringLiteral("문자")},
                                               {QStringLiteral("instagram"), QStringLiteral("인스타그램")},
                                               {QStringLiteral("phone"), QStringLiteral("전화")},
                                               {QStringLiteral("naver"), QStringLiteral("네이버")}};
    const MarketProfile *market = connectors.market(marketOf(channel));
    return names.value(channelKindOf(channel), market ? market->name : channel);
}

QList<Notice> noticesFor(const ShopProfile &shop, const QString &channelNames)
{
    const QString stopped = QStringLiteral("지금 %1 장애로 대화를 볼 수 없습니다.").arg(channelNames);
    const QString kept = QStringLiteral("이미 받은 예약과 주문은 그대로 진행합니다.");
    return {
        {QStringLiteral("instagram"),
         QStringLiteral("%1\n%2\n급한 문의는 DM이나 %3\n%4").arg(shop.name, stopped, wayIn(shop), kept)},
        {QStringLiteral("naver"), QStringLiteral("[%1] %2 %3 %4").arg(shop.name, stopped, wayIn(shop), kept)},
        {QStringLiteral("sms"), QStringLiteral("[%1] %2 이 번호로 답장 주세요.").arg(shop.name, stopped)},
        {QStringLiteral("door"), QStringLiteral("%1\n\n%2\n\n%3").arg(stopped, wayIn(shop), kept)},
        {QStringLiteral("voicemail"),
         QStringLiteral("%1입니다. %2 성함과 용건을 남겨 주시면 바로 연락드리겠습니다.")
             .arg(shop.name, stopped)},
    };
}

DoorSign doorSignFor(const ShopProfile &shop, const QString &channelNames)
{
    const QString call = shop.phone.isEmpty() ? QStringLiteral("들어오셔서 말씀해 주세요.")
                                              : QStringLiteral("아래 번호로 문자나 전화 주세요.");
    return {shop.name,
            QStringLiteral(
                "지금 %1 장애로 대화를 볼 수 없습니다.\n\n%2\n\n이미 받은 예약과 주문은 그대로 진행합니다.")
                .arg(channelNames, call),
            shop.phone, QStringLiteral("휴대폰 카메라로 비추면 전화가 걸립니다")};
}

} // namespace ieum
