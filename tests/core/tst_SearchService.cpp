// The index against a plain walk over every text: random Korean, composed and decomposed, spaced as people
// do.
#include "core/korean/SearchText.h"
#include "tests/support/InboxFixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace ieum;
using namespace ieum::test;
using namespace Qt::Literals::StringLiterals;

class tst_SearchService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void findsWhatAPlainWalkFinds();
    void spacingAndCompositionOfTheQueryDoNotMatter();
    void totalIsExactWhateverTheLimit();
    void newestFirst();
    void oneLetterIsFoundBeyondTheNewest();
    void aNewTextIsFoundAndAnUndoneOneIsNot();

private:
    QString anyText();
    QString anyPart();
    /// Ids of the messages whose form contains the query's, newest first.
    QStringList walk(const QString &query) const;
    QStringList found(const QString &query, int limit = 0);

    QRandomGenerator m_random{20221015};
    InboxFixture m;
    QList<Message> m_all; ///< oldest first
};

// A handful of syllables, so that parts repeat; the rest is what shops write.
QString tst_SearchService::anyText()
{
    static const QStringList pieces{u"딸"_s,  u"기"_s, u"케"_s, u"이"_s,   u"크"_s, u"2호"_s,
                                    u"가"_s,  u"각"_s, u"젤"_s, u"네일"_s, u"똠"_s, u"ㅋㅋ"_s,
                                    u"Gel"_s, u"３"_s, u"😀"_s,  u"-"_s};
    QString text;
    const int length = 1 + m_random.bounded(14);
    for (int i = 0; i < length; ++i) {
        text += pieces[m_random.bounded(int(pieces.size()))];
        if (m_random.bounded(4) == 0)
            text += m_random.bounded(3) ? u" "_s : u"\n"_s;
    }
    const bool isFromAMac = m_random.bounded(3) == 0;
    return isFromAMac ? text.normalized(QString::NormalizationForm_D) : text;
}

void tst_SearchService::initTestCase()
{
    QList<IncomingMessage> records;
    for (int i = 0; i < 400; ++i) {
        IncomingMessage record = InboxFixture::sms(u"010-0000-%1"_s.arg(1000 + i % 7), u"2022-10-01T00:00"_s,
                                                   Direction::In, anyText());
        record.at = record.at.plusSeconds(i * 600);
        records += record;
    }
    QCOMPARE(m.enter(u"sms"_s, records).added, 400);
    for (int n = 1000; n < 1007; ++n)
        m_all += m.inbox.thread(m.customer(QString::number(n)), 0)->messages;
    std::sort(m_all.begin(), m_all.end(), [](const Message &a, const Message &b) { return a.id < b.id; });
    QCOMPARE(m_all.size(), 400);
}

QStringList tst_SearchService::walk(const QString &query) const
{
    QStringList ids;
    for (auto message = m_all.rbegin(); message != m_all.rend(); ++message) {
        if (searchForm(message->text).contains(searchForm(query)))
            ids += message->id.toString();
    }
    return ids;
}

QStringList tst_SearchService::found(const QString &query, int limit)
{
    const auto answer = m.search.search({query, {SearchHit::Kind::Message}, {}, limit});
    QStringList ids;
    if (!answer.ok())
        return {answer.error().code};
    for (const SearchHit &hit : answer->hits)
        ids += hit.id;
    return ids;
}

/// A part of some text, one letter or more, that has a letter in it.
QString tst_SearchService::anyPart()
{
    for (;;) {
        const QString text =
            m_all[m_random.bounded(int(m_all.size()))].text.normalized(QString::NormalizationForm_C);
        const int from = m_random.bounded(int(text.size()));
        const QString part = text.mid(from, 1 + m_random.bounded(6));
        const bool isWhole = !part.front().isLowSurrogate() && !part.back().isHighSurrogate();
        if (isWhole && !searchForm(part).isEmpty())
            return part;
    }
}

void tst_SearchService::findsWhatAPlainWalkFinds()
{
    for (int i = 0; i < 300; ++i) {
        const QString query = anyPart();
        const QStringList expected = walk(query);
        QVERIFY(!expected.isEmpty());
        QVERIFY2(found(query) == expected, qPrintable(query));
    }
    QCOMPARE(found(u"없는말"_s), QStringList());
}

void tst_SearchService::spacingAndCompositionOfTheQueryDoNotMatter()
{
    for (int i = 0; i < 100; ++i) {
        const QString query = anyPart();
        QString spaced;
        for (const QChar c : query)
            spaced += c.isSurrogate() ? QString(c) : c + u" "_s;
        const QStringList plain = found(query);
        QVERIFY2(found(spaced) == plain, qPrintable(query));
        QVERIFY2(found(query.normalized(QString::NormalizationForm_D)) == plain, qPrintable(query));
        QVERIFY2(found(query.toUpper()) == plain, qPrintable(query));
    }
}

void tst_SearchService::totalIsExactWhateverTheLimit()
{
    const QString query = u"이"_s;
    const qint64 all = walk(query).size();
    QVERIFY(all > 20);
    for (const int limit : {0, 1, 5, int(all), 1000}) {
        const auto answer = m.search.search({query, {SearchHit::Kind::Message}, {}, limit});
        QCOMPARE(answer->total, all);
        QCOMPARE(answer->hits.size(), limit == 0 ? all : qMin<qint64>(limit, all));
    }
}

void tst_SearchService::newestFirst()
{
    const auto answer = m.search.search({u"가"_s, {SearchHit::Kind::Message}, {}, 0});
    for (qsizetype i = 1; i < answer->hits.size(); ++i)
        QVERIFY(answer->hits[i - 1].at >= answer->hits[i].at);
}

// What is rare among the newest is looked for further back; the limit must not hide it.
void tst_SearchService::oneLetterIsFoundBeyondTheNewest()
{
    QList<IncomingMessage> records{
        InboxFixture::sms(u"010-0000-1000"_s, u"2010-10-01T00:00"_s, Direction::In, u"솥뚜껑"_s)};
    for (int i = 0; i < 2100; ++i) {
        records +=
            InboxFixture::sms(u"010-0000-1000"_s, u"2022-10-10T00:00"_s, Direction::In, u"ㅇ %1"_s.arg(i));
        records.last().at = records.last().at.plusSeconds(i);
    }
    m.enter(u"sms"_s, records);
    QCOMPARE(found(u"솥"_s, 5).size(), 1);
    QCOMPARE(found(u"껑"_s, 5).size(), 1);
    QVERIFY(m.database
                ->transact([&]() -> Result<void> {
                    const auto undone = m.ingest.undo(m.lastBatch());
                    return undone.ok() ? Result<void>() : undone.error();
                })
                .ok());
}

void tst_SearchService::aNewTextIsFoundAndAnUndoneOneIsNot()
{
    m.enter(u"sms"_s, {InboxFixture::sms(u"010-0000-1000"_s, u"2022-10-15T10:00"_s, Direction::In,
                                         u"초코 마카롱 12구"_s)});
    QCOMPARE(found(u"코마카"_s).size(), 1);
    const BatchId batch = m.lastBatch();
    QVERIFY(m.database
                ->transact([&]() -> Result<void> {
                    const auto undone = m.ingest.undo(batch);
                    return undone.ok() ? Result<void>() : undone.error();
                })
                .ok());
    QCOMPARE(found(u"코마카"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_SearchService)
#include "tst_SearchService.moc"
