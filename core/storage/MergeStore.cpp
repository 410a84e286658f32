#include "core/storage/MergeStore.h"

#include "core/base/Uuid.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ieum {

namespace {

QJsonObject toJson(const CustomerMerge::Card &card)
{
    return {{QStringLiteral("name"), card.name},
            {QStringLiteral("memo"), card.memo},
            {QStringLiteral("preferred"), card.preferredChannel}};
}

CustomerMerge::Card cardOf(const QJsonObject &object)
{
    return {object[u"name"].toString(), object[u"memo"].toString(), object[u"preferred"].toString()};
}

CustomerMerge mergeOf(const Statement &row)
{
    CustomerMerge merge;
    merge.id = row.id<MergeId>(0);
    merge.kept = row.id<CustomerId>(1);
    merge.absorbed = row.id<CustomerId>(2);
    merge.at = row.instant(3);
    const QJsonObject cards = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    merge.before = cardOf(cards[u"before"].toObject());
    merge.after = cardOf(cards[u"after"].toObject());
    merge.undone = !row.isNull(5);
    return merge;
}

} // namespace

Result<MergeId> MergeStore::add(const CustomerMerge &merge)
{
    const QJsonObject cards{{QStringLiteral("before"), toJson(merge.before)},
                            {QStringLiteral("after"), toJson(merge.after)}};
    Statement insert = m_database.prepare(
        "INSERT INTO customer_merges(uid, kept, absorbed, at, before) VALUES (?, ?, ?, ?, ?)");
    insert.bindBlob(newUuid()).bind(merge.kept).bind(merge.absorbed).bind(merge.at);
    IEUM_TRY(insert.bind(QString::fromUtf8(QJsonDocument(cards).toJson(QJsonDocument::Compact))).run());
    return MergeId{m_database.lastInsertId()};
}

Result<std::optional<CustomerMerge>> MergeStore::find(MergeId id)
{
    Statement select = m_database.prepare(
        "SELECT id, kept, absorbed, at, before, undone_at FROM customer_merges WHERE id = ?");
    IEUM_TRY_ASSIGN(found, select.bind(id).step());
    return found ? std::optional(mergeOf(select)) : std::nullopt;
}

Result<QList<CustomerMerge>> MergeStore::standingOf(CustomerId root)
{
    Statement select = m_database.prepare(
        "SELECT m.id, m.kept, m.absorbed, m.at, m.before, m.undone_at"
        " FROM customers c JOIN customer_merges m ON m.absorbed = c.id AND m.undone_at IS NULL"
        " WHERE c.root = ? ORDER BY m.id");
    select.bind(root);
    QList<CustomerMerge> merges;
    while (true) {
        IEUM_TRY_ASSIGN(more, select.step());
        if (!more)
            return merges;
        merges += mergeOf(select);
    }
}

Result<void> MergeStore::keepApart(CustomerId one, CustomerId other, Instant now)
{
    return m_database
        .prepare("INSERT OR IGNORE INTO different_customers VALUES (min(?1, ?2), max(?1, ?2), ?3)")
        .bind(one)
        .bind(other)
        .bind(now)
        .run();
}

Result<bool> MergeStore::areApart(CustomerId one, CustomerId other)
{
    return m_database
        .prepare("SELECT 1 FROM different_customers d JOIN customers a ON a.id = d.first"
                 " JOIN customers b ON b.id = d.second WHERE (a.root = ?1 AND b.root = ?2)"
                 " OR (a.root = ?2 AND b.root = ?1) LIMIT 1")
        .bind(one)
        .bind(other)
        .step();
}

Result<void> MergeStore::markUndone(MergeId id, Instant now)
{
    return m_database.prepare("UPDATE customer_merges SET undone_at = ? WHERE id = ?")
        .bind(now)
        .bind(id)
        .run();
}

Result<void> MergeStore::setRoot(CustomerId member, CustomerId root)
{
    return m_database.prepare("UPDATE customers SET root = ? WHERE id = ?").bind(root).bind(member).run();
}

} // namespace ieum
