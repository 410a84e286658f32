#pragma once

#include "core/inbox/CustomerMatcher.h"
#include "core/inbox/CustomerService.h"
#include "core/inbox/InboxService.h"
#include "core/inbox/IngestService.h"
#include "core/inbox/SearchService.h"
#include "core/storage/StatisticsStore.h"
#include "tests/support/FixedClock.h"

namespace ieum::test {

/// A shop's inbox over a database in memory, at a fixed time, with short ways to say what came in.
class InboxFixture
{
public:
    FixedClock clock{QStringLiteral("2022-10-16T10:00")};
    std::unique_ptr<Database> database = Database::inMemory();
    CustomerStore customers{*database};
    MergeStore merges{*database};
    MessageStore messages{*database};
    MessageBatchStore batches{*database};
    ConversationStore conversations{*database};
    ConversationNoteStore notes{*database};
    SearchStore searches{*database};
    CustomerMatcher matcher{customers, clock};
    TagStore tags{*database};
    CustomerService customerService{*database, customers, merges, tags, conversations, clock};
    IngestService ingest{{*database, customers, messages, batches, conversations, matcher, clock}};
    InboxService inbox{*database, customers, messages, conversations, notes, clock};
    SearchService search{searches};
    StatisticsStore statistics{*database};

    /// Of "messages", "calls", "customers" …; -1 when there is no such figure.
    qint64 count(const char *what)
    {
        const auto all = statistics.counts();
        for (const auto &[name, number] : *all) {
            if (name == QLatin1String(what))
                return number;
        }
        return -1;
    }

    /// A Kakao message of a room, precise to the minute. `who`: "" is the shop.
    static IncomingMessage kakao(const QString &room, const QString &at, const QString &who,
                                 const QString &text)
    {
        IncomingMessage message;
        message.contactKind = ContactPoint::Kind::KakaoRoom;
        message.address = room;
        message.contactName = room;
        message.direction = who.isEmpty() ? Direction::Out : Direction::In;
        message.at = *instantFromIso(at);
        message.precision = Precision::Minute;
        message.sender = who.isEmpty() ? QStringLiteral("달빛공방") : who;
        message.text = text;
        return message;
    }

    /// `count` messages of a room from the `first` on, three a minute; words come back again and again.
    static QList<IncomingMessage> smallTalk(const QString &room, int first, int count)
    {
        QList<IncomingMessage> records;
        for (int i = first; i < first + count; ++i) {
            const QDateTime at = seoulTime(QDate(2022, 10, 14), QTime(9, 0)).addSecs(60 * (i / 3));
            const QString who = i % 4 == 3 ? QString() : room;
            records += kakao(room, at.toString(Qt::ISODate), who, QStringLiteral("말 %1").arg(i % 5));
        }
        return records;
    }

    static IncomingMessage sms(const QString &number, const QString &at, Direction direction,
                               const QString &text)
    {
        IncomingMessage message;
        message.address = number;
        message.direction = direction;
        message.at = *instantFromIso(at);
        message.text = text;
        return message;
    }

    static IncomingMessage call(const QString &number, const QString &at, Direction direction,
                                CallOutcome outcome, int seconds)
    {
        IncomingMessage message = sms(number, at, direction, QString());
        message.kind = MessageKind::Call;
        message.outcome = outcome;
        message.seconds = seconds;
        return message;
    }

    /// A whole import of its own batch, entered at once.
    IngestCounts enter(const QString &channel, const QList<IncomingMessage> &records,
                       const QString &room = {})
    {
        m_batch = newBatch();
        const auto session = ingest.begin({m_batch, channel, IngestOptions::Mode::Enter, room});
        if (!session->add(records).ok() || !session->flush().ok())
            return {};
        IngestCounts counts;
        const Result<void> done = database->transact([&]() -> Result<void> {
            IEUM_TRY_ASSIGN(finished, session->finish());
            counts = finished;
            return database->execute("UPDATE batches SET state = 'entered' WHERE state = 'entering'");
        });
        return done.ok() ? counts : IngestCounts();
    }
    BatchId lastBatch() const { return m_batch; }
    BatchId newBatch()
    {
        Statement insert = database->prepare("INSERT INTO batches(uid, at, file, format, kind, state)"
                                             " VALUES (randomblob(16), ?, '', '', '', 'entering')");
        return insert.bind(clock.now()).run().ok() ? BatchId{database->lastInsertId()} : BatchId();
    }

    /// The one customer that a search by name or number finds.
    CustomerId customer(const QString &name)
    {
        const auto found = search.search({name, {SearchHit::Kind::Customer}, {}, 0});
        return found.ok() && found->hits.size() == 1 ? found->hits.first().customer : CustomerId();
    }

    /// "in 오후 3시요" a line each, oldest first.
    QStringList threadOf(CustomerId customer)
    {
        QStringList lines;
        const auto thread = inbox.thread(customer, 0);
        if (!thread.ok())
            return {thread.error().code};
        for (const Message &message : thread->messages)
            lines += toCode(message.direction) + u' ' + message.text;
        return lines;
    }

    /// The civil time since when the customer waits, or empty.
    QString waitingSince(CustomerId customer)
    {
        const auto row = inbox.conversation(customer);
        if (!row.ok() || !*row || !(*row)->unansweredSince)
            return {};
        return (*row)->unansweredSince->inSeoul().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }

private:
    BatchId m_batch;
};

} // namespace ieum::test
