// `book export --ics` and `import FILE.ics`: out and in again changes nothing, others' calendars become
// bookings once.
#include "tests/support/IeumCtl.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace ieum::test;

class tst_ContractCalendarFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_ctl = IeumCtl::withShop(); }

    void whatWentOutComesInAsKnown();
    void anotherShopHasTheSameBookings();
    void uidsStayAndSequencesRise();
    void anOlderFileChangesNothing();
    void othersCalendarsEnterOnce();
    void whatIsNotFreeIsOnlyProposed();
    void undoTakesItBack();
    void brokenFiles();

private:
    QString book(const QString &at, const QStringList &options = {})
    {
        return m_ctl
            ->run(QStringList{u"book"_s, u"add"_s, u"--at"_s, at, u"--minutes"_s, u"90"_s, u"--service"_s,
                              u"젤네일, 아트; 제거"_s, u"--name"_s, u"김하늘"_s, u"--phone"_s,
                              u"010-0000-0001"_s, u"--note"_s, u"두 줄\n메모 \\ 끝"_s} +
                  options)
            .text("/booking");
    }
    QString file() const { return m_ctl->path(u"book.ics"_s); }
    QByteArray exported()
    {
        m_ctl->run({u"book"_s, u"export"_s, u"--ics"_s, file()});
        QFile ics(file());
        return ics.open(QIODevice::ReadOnly) ? ics.readAll() : QByteArray();
    }
    static QByteArray lineOf(const QByteArray &ics, const char *name)
    {
        for (const QByteArray &line : ics.split('\n')) {
            if (line.startsWith(name))
                return line.trimmed();
        }
        return {};
    }
    static QByteArray calendar(const QByteArray &events)
    {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//other//EN\r\n" + events + "END:VCALENDAR\r\n";
    }
    static QByteArray event(const QByteArray &uid, const QByteArray &start, const QByteArray &more = {})
    {
        return "BEGIN:VEVENT\r\nUID:" + uid +
               "\r\nDTSTAMP:20221016T000000Z\r\nDTSTART;TZID=Asia/Seoul:" + start +
               "\r\nDURATION:PT1H\r\nSUMMARY:문태오 젤네일\r\n" + more + "END:VEVENT\r\n";
    }

    std::unique_ptr<IeumCtl> m_ctl;
};

void tst_ContractCalendarFiles::whatWentOutComesInAsKnown()
{
    book(u"2022-10-17T15:00"_s);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"cancel"_s, book(u"2022-10-18T15:00"_s)}), 0);
    const QByteArray before = m_ctl->run("book list").out;
    exported();
    const Answer back = m_ctl->run({u"import"_s, file()});
    EXPECT_JSON(back, 0);
    QCOMPARE(back.text("/files/0/format"), u"ics"_s);
    QCOMPARE(back.text("/files/0/kind"), u"bookings"_s);
    QCOMPARE(back.number("/files/0/read"), 2);
    QCOMPARE(back.number("/files/0/duplicate"), 2);
    QCOMPARE(m_ctl->run("book list").out, before);
}

void tst_ContractCalendarFiles::anotherShopHasTheSameBookings()
{
    book(u"2022-10-17T15:00"_s, {u"--payment"_s, u"paid"_s, u"--amount"_s, u"30000"_s});
    const QByteArray ics = exported();
    const Json here = m_ctl->run("book list").at("/bookings/0");
    const auto other = IeumCtl::withShop();
    const QString path = other->write(u"in.ics"_s, ics);
    EXPECT_JSON(other->run({u"import"_s, path}), 0);
    const Json there = other->run("book list").at("/bookings/0");
    for (const char *key : {"start", "end", "service", "name", "phone", "state", "payment", "amount", "note"})
        QVERIFY2(there[key] == here[key], key);
    QCOMPARE(other->run({u"import"_s, path}).number("/files/0/duplicate"), 1);
    QCOMPARE(other->run("stats").number("/bookings"), 1);
}

void tst_ContractCalendarFiles::uidsStayAndSequencesRise()
{
    const QString id = book(u"2022-10-17T15:00"_s);
    const QByteArray first = exported();
    for (const QByteArray &line : first.split('\n'))
        QVERIFY2(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76), line.constData());
    QCOMPARE(lineOf(first, "SEQUENCE"), QByteArray("SEQUENCE:0"));
    QCOMPARE(lineOf(first, "DTSTART;"), QByteArray("DTSTART;TZID=Asia/Seoul:20221017T150000"));
    EXPECT_JSON(m_ctl->run({u"book"_s, u"move"_s, id, u"--at"_s, u"2022-10-17T16:00"_s}), 0);
    const QByteArray second = exported();
    QCOMPARE(lineOf(second, "UID"), lineOf(first, "UID"));
    QCOMPARE(lineOf(second, "SEQUENCE"), QByteArray("SEQUENCE:1"));
}

void tst_ContractCalendarFiles::anOlderFileChangesNothing()
{
    const QString id = book(u"2022-10-17T15:00"_s);
    exported();
    m_ctl->at(u"2022-10-16T12:00:00+09:00"_s);
    EXPECT_JSON(m_ctl->run({u"book"_s, u"move"_s, id, u"--at"_s, u"2022-10-17T16:00"_s}), 0);
    QCOMPARE(m_ctl->run({u"import"_s, file()}).number("/files/0/duplicate"), 1);
    QCOMPARE(m_ctl->run("book list").text("/bookings/0/start"), u"2022-10-17T16:00:00+09:00"_s);
}

void tst_ContractCalendarFiles::othersCalendarsEnterOnce()
{
    const QByteArray weekly =
        event("abc@google.com", "20221017T150000",
              "RRULE:FREQ=WEEKLY;COUNT=3\r\nEXDATE;TZID=Asia/Seoul:20221024T150000\r\n");
    const QByteArray moved =
        event("abc@google.com", "20221101T170000", "RECURRENCE-ID;TZID=Asia/Seoul:20221031T150000\r\n");
    const QString path = m_ctl->write(u"google.ics"_s, calendar(weekly + moved));
    const Answer entered = m_ctl->run({u"import"_s, path});
    EXPECT_JSON(entered, 0);
    QCOMPARE(entered.number("/files/0/added"), 2);
    QCOMPARE(m_ctl->run("book list").column("/bookings", "start"),
             (QStringList{u"2022-10-17T15:00:00+09:00"_s, u"2022-11-01T17:00:00+09:00"_s}));
    QCOMPARE(m_ctl->run({u"import"_s, path}).number("/files/0/duplicate"), 2);
    const QByteArray later =
        event("abc@google.com", "20221101T180000",
              "RECURRENCE-ID;TZID=Asia/Seoul:20221031T150000\r\nLAST-MODIFIED:20221101T000000Z\r\n");
    const QString changed = m_ctl->write(u"changed.ics"_s, calendar(weekly + later));
    QCOMPARE(m_ctl->run({u"import"_s, changed}).number("/files/0/updated"), 1);
    QCOMPARE(m_ctl->run("book list").text("/bookings/1/start"), u"2022-11-01T18:00:00+09:00"_s);
    QCOMPARE(m_ctl->run({u"import"_s, path}).number("/files/0/duplicate"), 2);
}

void tst_ContractCalendarFiles::whatIsNotFreeIsOnlyProposed()
{
    book(u"2022-10-17T15:00"_s);
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->write(u"a.ics"_s, calendar(event("x", "20221017T153000")))}),
                0);
    QCOMPARE(m_ctl->run("book list").column("/bookings", "state"), (QStringList{u"booked"_s, u"proposed"_s}));
}

void tst_ContractCalendarFiles::undoTakesItBack()
{
    const Answer in =
        m_ctl->run({u"import"_s, m_ctl->write(u"a.ics"_s, calendar(event("x", "20221017T153000")))});
    EXPECT_JSON(m_ctl->run({u"import"_s, u"undo"_s, in.text("/files/0/batch")}), 0);
    QCOMPARE(m_ctl->run("stats").number("/bookings"), 0);
    QCOMPARE(m_ctl->run("stats").number("/customers"), 0);
}

void tst_ContractCalendarFiles::brokenFiles()
{
    QByteArray whole = calendar(event("x", "20221017T153000") + event("y", "20221018T153000"));
    const Answer cut = m_ctl->run({u"import"_s, m_ctl->write(u"cut.ics"_s, whole.left(whole.size() - 60))});
    EXPECT_JSON(cut, 1);
    QCOMPARE(cut.number("/files/0/added"), 1);
    const QByteArray day =
        "BEGIN:VEVENT\r\nUID:z\r\nDTSTART;VALUE=DATE:20221019\r\nSUMMARY:휴가\r\nEND:VEVENT\r\n";
    const Answer allDay = m_ctl->run({u"import"_s, m_ctl->write(u"day.ics"_s, calendar(day))});
    EXPECT_JSON(allDay, 0);
    QCOMPARE(allDay.count("/files/0/warnings"), 1);
    const QByteArray timeless = "BEGIN:VEVENT\r\nUID:z\r\nDTSTART:morning\r\nEND:VEVENT\r\n";
    EXPECT_JSON(m_ctl->run({u"import"_s, m_ctl->write(u"bad.ics"_s, calendar(timeless))}), 1);
    EXPECT_EXIT(m_ctl->run({u"book"_s, u"export"_s, u"--ics"_s, m_ctl->path(u"nowhere/a.ics"_s)}), 6);
}

QTEST_GUILESS_MAIN(tst_ContractCalendarFiles)
#include "tst_ContractCalendarFiles.moc"
