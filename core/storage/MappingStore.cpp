#include "core/storage/MappingStore.h"

#include "core/storage/Database.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace ieum {

namespace {

const QString anyOrders = QStringLiteral("orders");

// The set of headers: neither their order nor their spaces count.
QByteArray hashOf(QStringList headers)
{
    for (QString &header : headers)
        header = header.normalized(QString::NormalizationForm_C).remove(QLatin1Char(' ')).trimmed();
    headers.removeAll(QString());
    headers.sort();
    return QCryptographicHash::hash(headers.join(QLatin1Char('\x1f')).toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

Result<std::optional<MappingStore::Mapping>> MappingStore::find(const QStringList &headers)
{
    Statement statement =
        m_database.prepare("SELECT columns, kind FROM table_mappings WHERE header_hash = ?");
    statement.bindBlob(hashOf(headers));
    IEUM_TRY_ASSIGN(hasRow, statement.step());
    if (!hasRow)
        return std::optional<Mapping>();
    Mapping mapping;
    mapping.format = statement.text(1) == anyOrders ? QString() : statement.text(1);
    const QJsonObject object = QJsonDocument::fromJson(statement.text(0).toUtf8()).object();
    for (auto field = object.begin(); field != object.end(); ++field)
        mapping.columns.insert(field.key(), field.value().toString());
    return std::optional(mapping);
}

Result<void> MappingStore::save(const QStringList &headers, const Mapping &mapping, Instant now)
{
    QJsonObject object;
    for (auto column = mapping.columns.begin(); column != mapping.columns.end(); ++column)
        object.insert(column.key(), column.value());
    Statement statement = m_database.prepare("INSERT OR REPLACE INTO table_mappings(header_hash, kind, "
                                             "columns, confirmed_at) VALUES (?, ?, ?, ?)");
    statement.bindBlob(hashOf(headers)).bind(mapping.format.isEmpty() ? anyOrders : mapping.format);
    statement.bind(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return statement.bind(now).run();
}

} // namespace ieum
