#include "connectors/calendars/ics/IcsImporter.h"
#include "connectors/calendars/ics/IcsRepeat.h"
#include "core/bookings/CalendarFile.h"
#include "tests/support/GoldenImport.h"

#include <QTemporaryDir>

using namespace ieum;
using namespace ieum::test;

namespace {

/// Keeps bookings as JSON lines, beside the remarks.
class BookingSink final : public ImportSink
{
public:
    bool message(IncomingMessage) override { return true; }
    bool orderLine(IncomingOrderLine) override { return true; }
    bool booking(IncomingBooking incoming) override
    {
        const Booking &booking = incoming.booking;
        bookings += booking;
        const QString changed = incoming.changedAt ? toIso(*incoming.changedAt) : QString();
        const QStringList words{
            booking.calendarUid, toIso(booking.start), toIso(booking.end),    booking.name, booking.phone,
            booking.service,     booking.note,         toCode(booking.state), changed,      incoming.place};
        return add("booking", words.join(QStringLiteral(" | ")));
    }
    bool rejected(Remark remark) override
    {
        return add("rejected", remark.reason.code + u' ' + remark.place);
    }
    bool warning(Remark remark) override { return add("warning", remark.reason.code + u' ' + remark.place); }
    bool progress(double) override { return true; }

    QList<QByteArray> lines;
    QList<Booking> bookings;

private:
    bool add(const char *kind, QString words)
    {
        lines += QByteArray(kind) + ' ' + words.replace(u'\n', QStringLiteral("\\n")).toUtf8();
        return true;
    }
};

BookingSink readBytes(const QByteArray &bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.ics")));
    BookingSink sink;
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
        file.close();
        (void)IcsImporter().read(inputOf(file.fileName()), sink);
    }
    return sink;
}

Booking sample()
{
    Booking booking;
    booking.uid = QStringLiteral("018400000000700080000000000000aa");
    booking.name = QStringLiteral("김하늘");
    booking.phone = QStringLiteral("010-0000-1204");
    booking.service = QStringLiteral("젤네일, 아트; 제거 \\ 케어");
    booking.staff = QStringLiteral("민지");
    booking.note = QStringLiteral("첫 줄\n둘째 줄은 아주 길어서 일흔다섯 바이트를 훌쩍 넘기고도 남습니다 "
                                  "👩🏻‍🎨 정말로요");
    booking.start = seoulTime({2022, 10, 17}, {15, 0});
    booking.end = seoulTime({2022, 10, 17}, {16, 30});
    booking.payment = Payment::Paid;
    booking.amount = Money{30000};
    booking.createdAt = Instant::of(seoulTime({2022, 10, 14}, {14, 20}));
    booking.updatedAt = booking.createdAt;
    return booking;
}

} // namespace

class tst_IcsImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void golden_data();
    void golden();
    void knowsItsFiles();
    void ourOwnFileIsGolden();
    void whatWeWriteWeRead();
    void linesAreFolded();
    void survivesEveryCut();
    void repeats();
};

void tst_IcsImporter::golden_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : goldenCases(QStringLiteral("ics"))) {
        if (path.endsWith(QStringLiteral(".ics")))
            QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
    }
}

void tst_IcsImporter::golden()
{
    QFETCH(QString, path);
    BookingSink sink;
    QVERIFY(IcsImporter().read(inputOf(path), sink).ok());
    compareLines(path, sink.lines);
}

void tst_IcsImporter::knowsItsFiles()
{
    ImportInput input;
    input.head = "\xef\xbb\xbf"
                 "BEGIN:VCALENDAR\n";
    QVERIFY(IcsImporter().canRead(input) == Importer::Match::Certain);
    input.head = "BEGIN:VCARD\n";
    QVERIFY(IcsImporter().canRead(input) == Importer::Match::No);
}

void tst_IcsImporter::ourOwnFileIsGolden()
{
    Booking other = sample();
    other.calendarUid = QStringLiteral("one@google.com");
    other.state = BookingState::Cancelled;
    other.revision = 3;
    const QByteArray made = calendarFile({sample(), other}, QStringLiteral("달빛공방"));
    QVERIFY(!made.contains("\n\r") && made.count("\r\n") == made.count('\n'));
    compareLines(QStringLiteral(IEUM_TEST_DATA "/ics/written.txt"),
                 made.trimmed().replace("\r", "").split('\n'));
}

void tst_IcsImporter::whatWeWriteWeRead()
{
    const BookingSink sink = readBytes(calendarFile({sample()}, QStringLiteral("달빛공방")));
    QCOMPARE(sink.bookings.size(), 1);
    const Booking read = sink.bookings.first(), wrote = sample();
    QCOMPARE(read.calendarUid, calendarUidOf(wrote));
    QCOMPARE(ownUidIn(read.calendarUid), wrote.uid);
    QCOMPARE(read.service, wrote.service);
    QCOMPARE(read.note, wrote.note);
    QCOMPARE(read.start, wrote.start);
    QCOMPARE(read.end, wrote.end);
    QCOMPARE(read.amount, wrote.amount);
    QVERIFY(read.payment == wrote.payment && read.state == wrote.state);
}

void tst_IcsImporter::linesAreFolded()
{
    Booking booking = sample();
    for (int length = 20; length < 60; ++length) {
        booking.note = QString(length, QChar(0xac00)) + QStringLiteral("👩🏻‍🎨");
        const QByteArray made = calendarFile({booking}, QStringLiteral("달빛공방"));
        for (const QByteArray &line : made.split('\n')) {
            QVERIFY(line.size() <= 76);                       // with its CR
            QCOMPARE(QString::fromUtf8(line).toUtf8(), line); // no character is torn
        }
        QCOMPARE(readBytes(made).bookings.value(0).note, booking.note);
    }
}

void tst_IcsImporter::survivesEveryCut()
{
    const QByteArray whole = calendarFile({sample(), sample()}, QStringLiteral("달빛공방"));
    for (qsizetype size = 0; size < whole.size() - 2; size += 7)
        QVERIFY(readBytes(whole.left(size)).bookings.size() <= 2);
}

void tst_IcsImporter::repeats()
{
    const QDateTime first = seoulTime({2022, 10, 17}, {15, 0});
    QCOMPARE(icsRepeats(first, {}).starts, QList<QDateTime>{first});
    QCOMPARE(icsRepeats(first, QStringLiteral("FREQ=DAILY;COUNT=3")).starts.last(), first.addDays(2));
    const IcsRepeats endless = icsRepeats(first, QStringLiteral("FREQ=WEEKLY"));
    QVERIFY(endless.isCut && endless.starts.size() == 53);
    const IcsRepeats odd = icsRepeats(first, QStringLiteral("FREQ=YEARLY"));
    QVERIFY(!odd.isUnderstood && odd.starts == QList<QDateTime>{first});
}

QTEST_GUILESS_MAIN(tst_IcsImporter)
#include "tst_IcsImporter.moc"
