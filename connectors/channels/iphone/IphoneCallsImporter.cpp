#include "connectors/channels/iphone/IphoneCallsImporter.h"

#include "connectors/channels/iphone/IphoneBackup.h"
#include "core/storage/ForeignDatabase.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ieum {

namespace {

const QString callTable = QStringLiteral("ZCALLRECORD");

// ZCALLRECORD as iLEAPP's notes describe it. ZDATE: seconds since 2001 in UTC.
enum Column { Row, Date, Duration, Address, Originated, Answered, Type, Name };
const QStringList columns{QStringLiteral("Z_PK"),        QStringLiteral("ZDATE"),
                          QStringLiteral("ZDURATION"),   QStringLiteral("ZADDRESS"),
                          QStringLiteral("ZORIGINATED"), QStringLiteral("ZANSWERED"),
                          QStringLiteral("ZCALLTYPE"),   QStringLiteral("ZNAME")};

constexpr qint64 secondsTo2001 = 978'307'200;

// ZCALLTYPE 0 is a call of another app (KakaoTalk shows its own), 8 and 16 are FaceTime.
enum CallType { OtherApp = 0, Phone = 1 };

std::optional<CallOutcome> outcomeOf(const ForeignRows &row, int seconds)
{
    if (row.integer(Originated) != 0)
        return seconds > 0 ? CallOutcome::Answered : CallOutcome::Missed;
    return row.integer(Answered) != 0 ? CallOutcome::Answered : CallOutcome::Missed;
}

bool handOver(const ForeignRows &row, ImportSink &sink)
{
    const QString place = QStringLiteral("row %1").arg(row.integer(Row));
    const double at = row.real(Date);
    if (at <= 0)
        return sink.rejected({place, Error("sms.no-time"), row.text(Address)});
    IncomingMessage call;
    call.place = place;
    call.address = row.text(Address);
    call.contactName = row.text(Name);
    call.direction = row.integer(Originated) != 0 ? Direction::Out : Direction::In;
    call.kind = MessageKind::Call;
    call.at = Instant{std::llround(at * 1000) + secondsTo2001 * 1000};
    call.seconds = static_cast<int>(std::lround(row.real(Duration)));
    call.outcome = outcomeOf(row, call.seconds);
    return sink.message(call);
}

} // namespace

QString IphoneCallsImporter::formatName() const
{
    return QCoreApplication::translate("Iphone", "iPhone calls (backup)");
}

Importer::Match IphoneCallsImporter::canRead(const ImportInput &input) const
{
    if (!ForeignDatabase::isDatabase(input.head))
        return Match::No;
    const auto database = ForeignDatabase::open(input.path);
    return database.ok() && (*database)->hasTable(callTable) ? Match::Certain : Match::No;
}

Result<void> IphoneCallsImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(database, IphoneBackup::calls().open(input));
    IEUM_TRY_ASSIGN(rows, database->rows(callTable, columns, columns[Row]));
    const double last = static_cast<double>(std::max<qint64>(database->highestRowId(callTable), 1));
    for (;;) {
        IEUM_TRY_ASSIGN(isThere, rows.next());
        if (!isThere)
            return {};
        if (rows.integer(Type) != OtherApp && !handOver(rows, sink))
            return {};
        if (!sink.progress(std::clamp(static_cast<double>(rows.integer(Row)) / last, 0.0, 1.0)))
            return {};
    }
}

} // namespace ieum
