#pragma once

#include "app/workspace/Shop.h"
#include "tests/support/FixedClock.h"
#include "tests/support/InboxFixture.h"

#include <QJsonObject>

namespace ieum::test {

/// Short ways to make people of a shop wait.
class WaitingPeople
{
public:
    explicit WaitingPeople(Shop &shop)
        : m_shop(shop)
    {
    }

    /// Brings records in as one live fetch would.
    void hear(const QString &channel, const QList<IncomingMessage> &records)
    {
        IngestOptions options;
        options.channel = channel;
        const auto session = m_shop.ingest.begin(options);
        must(session->add(records));
        must(m_shop.database->transact([&]() -> Result<void> {
            const auto counts = session->finish();
            return counts.ok() ? Result<void>() : counts.error();
        }));
    }
    /// Somebody who asks in a Kakao room and waits; with a number, also known by an old text.
    CustomerId asks(const QString &name, const QString &at, const QString &number = {})
    {
        hear(QStringLiteral("kakao"), {InboxFixture::kakao(name, at, name, QStringLiteral("예약 되나요?"))});
        const CustomerId room = named(name);
        if (number.isEmpty())
            return room;
        must(m_shop.customerService.merge(room, knownByNumber(number)));
        return room;
    }
    /// Somebody who wrote a text long ago and got an answer.
    CustomerId knownByNumber(const QString &number)
    {
        hear(QStringLiteral("sms"), {InboxFixture::sms(number, QStringLiteral("2022-08-01T10:00"),
                                                       Direction::In, QStringLiteral("지난 글 ") + number),
                                     InboxFixture::sms(number, QStringLiteral("2022-08-01T10:05"),
                                                       Direction::Out, QStringLiteral("지난 답"))});
        return named(number.right(4));
    }
    CustomerId named(const QString &query)
    {
        const auto found = m_shop.search.search({query, {SearchHit::Kind::Customer}, {}, 0});
        must(found);
        return found->hits.isEmpty() ? CustomerId() : found->hits.first().customer;
    }
    OutageId stop(const QString &channel, const QString &since = QStringLiteral("2022-10-15T15:30"))
    {
        const auto outage = m_shop.channels.down({channel, {}, *instantFromIso(since), {}});
        must(outage);
        return outage.ok() ? *outage : OutageId();
    }
    /// From now on texts go out through a phone that is never asked.
    void setUpPhone()
    {
        must(m_shop.channels.configure(QStringLiteral("sms"),
                                       {{QStringLiteral("connection"), QStringLiteral("smsgate")},
                                        {QStringLiteral("url"), QStringLiteral("http://127.0.0.1:1")}}));
    }
    /// "김민지 unanswered" a row.
    QStringList affected(const QString &channel = {})
    {
        const auto people = m_shop.affected.people(channel);
        if (!people.ok())
            return {people.error().code};
        QStringList rows;
        for (const Affected &row : people->rows)
            rows += row.name + u' ' + toCode(row.why);
        return rows;
    }
    AffectedPeople people()
    {
        const auto found = m_shop.affected.people();
        must(found);
        return found.ok() ? *found : AffectedPeople();
    }

private:
    template <typename T>
    static void must(const Result<T> &result)
    {
        if (!result.ok())
            qFatal("%s %s", qPrintable(result.error().code),
                   qPrintable(result.error().arguments.join(u' ') + result.error().detail));
    }

    Shop &m_shop;
};

struct ShopInMemory
{
    FixedClock clock{QStringLiteral("2022-10-16T10:00")};
    Shop shop{Database::inMemory(), clock, QString()};
};

/// A shop in memory on the day after the fire.
class ContinuityFixture : public ShopInMemory, public WaitingPeople
{
public:
    ContinuityFixture()
        : WaitingPeople(ShopInMemory::shop)
    {
        ShopProfile profile;
        profile.name = QStringLiteral("달빛공방");
        (void)shop.settings.setProfile(profile);
    }
};

} // namespace ieum::test
