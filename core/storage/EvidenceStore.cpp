#include "core/storage/EvidenceStore.h"

#include "core/storage/Database.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace ieum {

namespace {

QString textOf(sqlite3_value *value)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(bytes, sqlite3_value_bytes(value));
}

void answer(sqlite3_context *context, const QByteArray &bytes)
{
    sqlite3_result_text(context, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
}

QString timeText(Instant at)
{
    return at.inSeoul().toString(Qt::ISODateWithMs);
}

// evidence_sum(before, id, at, channel, what, subject, facts)
void callSum(sqlite3_context *context, int, sqlite3_value **values)
{
    const EvidenceEntry entry{sqlite3_value_int64(values[1]),
                              Instant{sqlite3_value_int64(values[2])},
                              textOf(values[3]),
                              textOf(values[4]),
                              textOf(values[5]),
                              textOf(values[6]),
                              {}};
    answer(context, evidenceSum(textOf(values[0]).toLatin1(), evidenceLine(entry).toUtf8()));
}

// evidence_time(milliseconds); NULL stays NULL
void callTime(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) != SQLITE_NULL)
        answer(context, timeText(Instant{sqlite3_value_int64(values[0])}).toLatin1());
}

} // namespace

Result<QList<EvidenceEntry>> EvidenceStore::all()
{
    Statement select =
        m_database.prepare("SELECT id, at, channel, what, subject, facts, sum FROM evidence ORDER BY id");
    QList<EvidenceEntry> entries;
    for (;;) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return entries;
        entries += EvidenceEntry{select.integer(0), select.instant(1), select.text(2), select.text(3),
                                 select.text(4),    select.text(5),    select.text(6)};
    }
}

QString evidenceLine(const EvidenceEntry &entry)
{
    return QStringList{
        QString::number(entry.id), timeText(entry.at), entry.channel, entry.what, entry.subject, entry.facts}
        .join(u'\t');
}

QByteArray evidenceSum(const QByteArray &before, const QByteArray &line)
{
    return QCryptographicHash::hash(before + '\t' + line, QCryptographicHash::Sha256).toHex();
}

Result<void> registerEvidenceFunctions(Database &database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int code = sqlite3_create_function_v2(database.handle(), "evidence_sum", 7, flags, nullptr, callSum,
                                          nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(database.handle(), "evidence_time", 1, flags, nullptr, callTime,
                                          nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return Database::errorOf(code, QStringLiteral("evidence_sum"));
    return {};
}

} // namespace ieum
