#include "core/storage/ExportStore.h"

#include "core/storage/Database.h"

namespace ieum {

namespace {

#define TIME(milliseconds)                                                                                   \
    "strftime('%Y-%m-%dT%H:%M:%S+09:00', (" milliseconds ") / 1000 + 32400, 'unixepoch')"
// Filled in by rows(): of all, or of one customer, whom the index then finds first.
#define OF_ROOT " WHERE {of} "
#define OF_CUSTOMER(alias) " JOIN customers c ON c.id = " alias ".customer_id" OF_ROOT

// clang-format off
constexpr ExportSheet sheets[] = {
    {"customers", "customer,name,memo,preferred_channel,since,changed",
     "SELECT c.root, c.name, c.memo, c.preferred_channel, " TIME("c.created_at") ", " TIME("c.updated_at")
     " FROM visible_customers c" OF_ROOT "ORDER BY c.root, c.id"},
    {"contacts", "customer,kind,channel,address,display,is_group,since",
     "SELECT c.root, p.kind, p.channel, p.address, p.display, p.is_group, " TIME("p.created_at")
     " FROM contact_points p" OF_CUSTOMER("p") "ORDER BY c.root, p.id"},
    {"messages", "customer,at,channel,direction,kind,sender,text,call_outcome,call_seconds,read",
     "SELECT c.root, " TIME("m.at") ", m.channel, m.direction, m.kind, m.sender, m.text, m.outcome, m.seconds, m.is_read"
     " FROM visible_messages m JOIN contact_points p ON p.id = m.contact_id" OF_CUSTOMER("p") "ORDER BY m.id"},
    {"notes", "customer,at,internal_note",
     "SELECT c.root, " TIME("n.at") ", n.text FROM internal_notes n" OF_CUSTOMER("n") "ORDER BY n.id"},
    {"tags", "customer,tag,at",
     "SELECT c.root, t.tag, " TIME("t.at") " FROM customer_tags t" OF_CUSTOMER("t") "ORDER BY c.root, t.tag"},
    {"drafts", "customer,channel,text,note,at",
     "SELECT c.root, d.channel, d.text, d.note, " TIME("d.updated_at") " FROM drafts d" OF_CUSTOMER("d") "ORDER BY c.root"},
    {"promises", "customer,due,note,done",
     "SELECT c.root, " TIME("k.due_at") ", k.note, " TIME("k.done_at") " FROM callbacks k" OF_CUSTOMER("k") "ORDER BY k.id"},
    {"orders", "customer,market,order_no,line_no,ordered_at,payment,buyer_name,buyer_phone,buyer_id,item,option,quantity,"
     "amount,recipient,phone,phone2,postcode,address,address_detail,delivery_message,ship_by,state,claim,waybills",
     "SELECT c.root, o.market, o.order_no, l.line_no, " TIME("o.ordered_at") ", o.payment, o.buyer_name, o.buyer_phone,"
     " o.buyer_id, l.item, l.option, l.quantity, l.amount, l.recipient, l.phone, l.phone2, l.postcode, l.address,"
     " l.address_detail, l.delivery_message, l.ship_by, l.state, l.claim, (SELECT group_concat(w.courier || ' ' ||"
     " w.number, ' / ') FROM waybill_lines x JOIN waybills w ON w.id = x.waybill_id WHERE x.line_id = l.id)"
     " FROM order_lines l JOIN orders o ON o.id = l.order_id" OF_CUSTOMER("o") "ORDER BY l.id"},
    {"waybills", "customer,courier,number,state,copies,at,void_why",
     "SELECT max(c.root), w.courier, w.number, w.state, w.copies, " TIME("w.at") ", w.void_why FROM waybills w LEFT JOIN"
     " waybill_lines x ON x.waybill_id = w.id LEFT JOIN order_lines l ON l.id = x.line_id LEFT JOIN orders o ON o.id ="
     " l.order_id LEFT JOIN customers c ON c.id = o.customer_id WHERE {of} GROUP BY w.id ORDER BY w.id"},
    {"bookings", "customer,start,end,name,phone,service,staff,seat,kind,state,payment,amount,note,number",
     "SELECT c.root, b.start_local, b.end_local, b.name, b.phone, b.service, b.staff, b.seat, b.kind, b.state, b.payment,"
     " b.amount, b.note, b.external_no FROM bookings b LEFT JOIN customers c ON c.id = b.customer_id" OF_ROOT "ORDER BY b.id"},
    {"waiting", "customer,name,phone,service,from,to,note,state,since",
     "SELECT c.root, g.name, g.phone, g.service, g.from_day, g.to_day, g.note, g.state, " TIME("g.created_at")
     " FROM waiting_guests g LEFT JOIN customers c ON c.id = g.customer_id" OF_ROOT "ORDER BY g.id"},
    {"consents", "customer,at,advertising,how",
     "SELECT c.root, " TIME("a.at") ", a.kind, a.how FROM advertising_words a" OF_CUSTOMER("a") "ORDER BY a.id"},
    {"outbox", "customer,at,channel,address,text,type,class,state,attempts,reason",
     "SELECT c.root, " TIME("x.created_at") ", x.channel, x.address, x.text, x.type, x.class, x.state, x.attempts, x.reason_code"
     " FROM outbox x" OF_CUSTOMER("x") "ORDER BY x.id"},
    {"kept-by-law", "customer,kind,day,keep_until,content",
     "SELECT c.root, k.kind, k.day, k.keep_until, k.content FROM kept_records k" OF_CUSTOMER("k") "ORDER BY k.id"},
    {"outages", "channel,function,kind,from,until,why",
     "SELECT channel, function, kind, " TIME("from_at") ", " TIME("to_at") ", why FROM outages WHERE {shop} ORDER BY id"},
    {"templates", "name,text", "SELECT name, text FROM templates WHERE {shop} ORDER BY name"},
    {"services", "name,minutes,price", "SELECT name, minutes, price FROM services WHERE {shop} ORDER BY position"},
    {"products", "name,price,sizes", "SELECT name, price, sizes FROM products WHERE {shop} ORDER BY position"},
    {"staff", "name", "SELECT name FROM staff WHERE {shop} ORDER BY position"},
    {"shop", "name,value", "SELECT name, value FROM settings WHERE {shop} AND name LIKE 'shop.%' ORDER BY name"},
};
// clang-format on

} // namespace

std::span<const ExportSheet> exportSheets()
{
    return sheets;
}

Result<std::optional<QStringList>> ExportRows::next()
{
    if (m_isAtEnd) // another step would begin anew
        return std::optional<QStringList>();
    IEUM_TRY_ASSIGN(hasRow, m_statement.step());
    m_isAtEnd = !hasRow;
    if (!hasRow)
        return std::optional<QStringList>();
    QStringList cells;
    for (int column = 0; column < m_columns; ++column)
        cells += m_statement.text(column);
    return std::optional(cells);
}

std::unique_ptr<ExportRows> ExportStore::rows(const ExportSheet &sheet, CustomerId root)
{
    const bool isOne = root.isValid();
    QByteArray sql(sheet.sql);
    sql.replace("{of}", isOne ? "c.root = ?1" : "1").replace("{shop}", isOne ? "0" : "1");
    Statement statement = m_database.prepare(sql.constData());
    if (sql.contains("?1"))
        statement.bind(root);
    return std::make_unique<ExportRows>(std::move(statement), QByteArray(sheet.columns).count(',') + 1);
}

Result<QList<ExportStore::ThreadHead>> ExportStore::threads(CustomerId root)
{
    Statement select = m_database.prepare("SELECT c.root, max(iif(c.id = c.root, c.name, '')), sum((SELECT "
                                          "count(*) FROM visible_messages m JOIN"
                                          " contact_points p ON p.id = m.contact_id WHERE p.customer_id = "
                                          "c.id)) FROM visible_customers c WHERE ?1 IS NULL OR"
                                          " c.root = ?1 GROUP BY c.root ORDER BY c.root");
    select.bind(root);
    QList<ThreadHead> heads;
    while (true) {
        IEUM_TRY_ASSIGN(hasRow, select.step());
        if (!hasRow)
            return heads;
        heads += ThreadHead{select.id<CustomerId>(0), select.text(1), select.integer(2)};
    }
}

Result<void> ExportStore::hold()
{
    return m_database.execute("BEGIN; SELECT count(*) FROM settings");
}

void ExportStore::release()
{
    (void)m_database.execute("COMMIT");
}

} // namespace ieum
