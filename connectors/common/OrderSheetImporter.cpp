#include "connectors/common/OrderSheetImporter.h"

#include "connectors/common/OrderCells.h"
#include "connectors/common/RawRow.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

constexpr int seoulOffset = 9 * 3600;
constexpr qsizetype searchedRows = 25;
constexpr qsizetype roundingSample = 50;
constexpr qsizetype progressRows = 256;

bool meetsSignature(const QStringList &cells, const OrderSheetProfile &profile)
{
    QStringList keys;
    for (const QString &cell : cells)
        keys += headerKey(cell);
    for (qsizetype i = 0; i < profile.begins.size(); ++i) {
        if (keys.value(i) != headerKey(profile.begins[i]))
            return false;
    }
    const auto isMet = [&](const QStringList &group) {
        return std::any_of(group.begin(), group.end(),
                           [&](const QString &header) { return keys.contains(headerKey(header)); });
    };
    return std::all_of(profile.signature.begin(), profile.signature.end(), isMet);
}

bool saysCancelled(const QString &status)
{
    return status.contains(QStringLiteral("취소")) && !status.contains(QStringLiteral("요청")) &&
           !status.contains(QStringLiteral("철회"));
}

// 취소요청: the seller has to agree or refuse; until then the order stands.
bool saysCancelAsked(const QString &status)
{
    return status.contains(QStringLiteral("취소")) && status.contains(QStringLiteral("요청")) &&
           !status.contains(QStringLiteral("철회"));
}

// 반품요청, 반품진행, 수거중: asked; 반품완료: done; 철회 and 거부: as if nothing had been said.
Claim claimOf(const QString &status)
{
    const bool isReturn = status.contains(QStringLiteral("반품"));
    const bool isExchange = status.contains(QStringLiteral("교환"));
    const bool isWithdrawn =
        status.contains(QStringLiteral("철회")) || status.contains(QStringLiteral("거부"));
    if ((!isReturn && !isExchange) || isWithdrawn)
        return Claim::None;
    const bool isDone = status.contains(QStringLiteral("완료"));
    if (isReturn)
        return isDone ? Claim::Returned : Claim::ReturnAsked;
    return isDone ? Claim::Exchanged : Claim::ExchangeAsked;
}

bool saysShipped(const QString &status)
{
    static const QStringList words{QStringLiteral("배송중"), QStringLiteral("배송완료"),
                                   QStringLiteral("발송완료"), QStringLiteral("구매확정"),
                                   QStringLiteral("구매결정")};
    const QString key = headerKey(status);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return key.contains(word); });
}

Payment paymentOf(const QString &cell, const QString &status)
{
    static const QStringList words{QStringLiteral("입금대기"), QStringLiteral("미입금"),
                                   QStringLiteral("입금전"), QStringLiteral("결제대기"),
                                   QStringLiteral("미결제")};
    const QString key = headerKey(cell) + headerKey(status);
    const bool waits =
        std::any_of(words.begin(), words.end(), [&](const QString &word) { return key.contains(word); });
    const bool isNo = headerKey(cell) == QLatin1String("n") || headerKey(cell) == QLatin1String("x");
    return waits || isNo ? Payment::Awaiting : Payment::Paid;
}

// A line below the table (a sum, a note) names neither an order nor a person nor an item.
bool isBesideTheTable(const SheetRow &row, const OrderColumns &columns)
{
    return columns.value(row, OrderField::OrderNo).isEmpty() &&
           columns.value(row, OrderField::LineNo).isEmpty() &&
           columns.value(row, OrderField::Recipient).isEmpty() &&
           columns.value(row, OrderField::Item).isEmpty();
}

} // namespace

QString OrderSheetImporter::formatName() const
{
    return QCoreApplication::translate("OrderSheet", "Orders of %1").arg(m_profile.marketName);
}

QString OrderSheetImporter::channel() const
{
    return QLatin1String("market-") + m_profile.market;
}

QString OrderSheetImporter::marketOf(const QString &) const
{
    return m_profile.market;
}

QString OrderSheetImporter::numberFor(const OrderLine &) const
{
    return QString();
}

QHash<OrderField, qsizetype> OrderSheetImporter::guess(const QList<SheetRow> &) const
{
    return {};
}

// The row with the headers that the owner has named, or by the market's own headers, or by the cells below.
std::optional<OrderSheetImporter::Found> OrderSheetImporter::findHeader(const QList<Sheet> &sheets,
                                                                        const ImportInput &input) const
{
    const auto isHeader = [&](const SheetRow &row) {
        return input.columns.isEmpty() ? meetsSignature(row.cells, m_profile)
                                       : holdsAll(row.cells, input.columns);
    };
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        const qsizetype rows = std::min(sheets[sheet].rows.size(), searchedRows);
        for (qsizetype row = 0; row < rows; ++row) {
            if (isHeader(sheets[sheet].rows[row]))
                return Found{sheet, row};
        }
    }
    return input.columns.isEmpty() ? guessHeader(sheets) : std::nullopt;
}

std::optional<OrderSheetImporter::Found> OrderSheetImporter::guessHeader(const QList<Sheet> &sheets) const
{
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        const QList<SheetRow> head = sheets[sheet].rows.mid(0, searchedRows);
        for (qsizetype row = 0; row + 1 < head.size(); ++row) {
            const auto guessed = guess(head.mid(row));
            if (!guessed.isEmpty())
                return Found{sheet, row, guessed};
        }
    }
    return std::nullopt;
}

Importer::Match OrderSheetImporter::canRead(const ImportInput &input) const
{
    if (!input.sheets)
        return Match::No;
    const auto sheets = input.sheets->head();
    return sheets.ok() && findHeader(*sheets, input) ? m_profile.match : Match::No;
}

OrderColumns OrderSheetImporter::columnsFor(const ImportInput &input, const Found &found,
                                            const QStringList &headerRow) const
{
    if (!input.columns.isEmpty())
        return OrderColumns(headerRow, input.columns);
    OrderColumns columns(headerRow, m_profile.columns);
    for (auto pair = found.guessed.begin(); pair != found.guessed.end(); ++pair)
        columns.addGuess(pair.key(), pair.value());
    return columns;
}

std::optional<TableShape> OrderSheetImporter::shape(const ImportInput &input) const
{
    if (!input.sheets)
        return std::nullopt;
    const auto sheets = input.sheets->head();
    const auto found = sheets.ok() ? findHeader(*sheets, input) : std::nullopt;
    if (!found)
        return std::nullopt;
    const Sheet &sheet = (*sheets)[found->sheet];
    const QStringList headerRow = sheet.rows[found->headerRow].cells;
    const OrderColumns columns = columnsFor(input, *found, headerRow);
    TableShape shape;
    for (const QString &header : headerRow) {
        if (!header.trimmed().isEmpty())
            shape.headers += header.trimmed();
    }
    for (const OrderField field : allOrderFields()) {
        if (columns.has(field))
            shape.columns.insert(toCode(field), columns.header(field));
    }
    shape.rows = sheet.rows.mid(found->headerRow, 21);
    const bool isKnown = m_profile.match == Match::Certain && !m_profile.guessesColumns;
    shape.isGuess = !found->guessed.isEmpty();
    shape.isCertain = isKnown || !input.columns.isEmpty();
    return shape;
}

Result<void> OrderSheetImporter::read(const ImportInput &input, ImportSink &sink) const
{
    IEUM_TRY_ASSIGN(head, input.sheets->head());
    const auto found = findHeader(head, input);
    if (!found)
        return Error("file.unknown-format", {input.fileName});
    const Sheet &sheet = head[found->sheet];
    const QStringList headers = sheet.rows[found->headerRow].cells;
    const Table table{sheet, found->sheet, rawKeysOf(headers), columnsFor(input, *found, headers),
                      input.utcOffsetSeconds};
    Rows rows{-found->headerRow - 1};
    IEUM_TRY_ASSIGN(end, input.sheets->eachRow(found->sheet, [&](const SheetRow &row, double share) {
        return takeRow(table, row, share, sink, rows);
    }));
    const bool goesOn = !rows.isStopped &&
                        (rows.count > 0 || sink.warning({QString(), Error("order.sheet-empty"), {}})) &&
                        warnOfRounding(rows.numbers, sink);
    if (!goesOn)
        return Error("import.cancelled");
    if (end.endsEarly)
        sink.rejected(
            {end.placeOf(end.rows.last()), Error("file.cut-short"), rawOf(end.rows.last(), table.rawKeys)});
    return {};
}

// The rows up to the headers are counted below nought.
bool OrderSheetImporter::takeRow(const Table &table, const SheetRow &row, double share, ImportSink &sink,
                                 Rows &rows) const
{
    if (rows.count++ < 0)
        return true;
    const QString lineNo = table.columns.value(row, OrderField::LineNo);
    if (rows.numbers.size() < roundingSample)
        rows.numbers += lineNo.isEmpty() ? table.columns.value(row, OrderField::OrderNo) : lineNo;
    rows.isStopped = !readRow(table, row, sink) || (rows.count % progressRows == 0 && !sink.progress(share));
    return !rows.isStopped;
}

// A spreadsheet keeps fifteen digits: sixteen that all end in nought have gone through one.
bool OrderSheetImporter::warnOfRounding(const QStringList &numbers, ImportSink &sink)
{
    constexpr qsizetype fewest = 5;
    const bool areRounded =
        numbers.size() >= fewest && std::all_of(numbers.begin(), numbers.end(), [](const QString &number) {
            return number.size() > 15 && number.endsWith(u'0');
        });
    return !areRounded ||
           sink.warning({QString(), Error("order.numbers-maybe-rounded", {numbers.first()}), QString()});
}

bool OrderSheetImporter::readRow(const Table &table, const SheetRow &row, ImportSink &sink) const
{
    const OrderColumns &columns = table.columns;
    const QString place = table.sheet.placeOf(row);
    if (isBesideTheTable(row, columns))
        return true;
    auto incoming = lineOf(row, table.columns, table.utcOffset);
    if (!incoming.ok())
        return sink.rejected({place, incoming.error(), rawOf(row, table.rawKeys)});
    incoming->place = place;
    incoming->sheet = table.sheetIndex;
    incoming->row = row.number;
    incoming->raw = rawOf(row, table.rawKeys);
    incoming->sharesLineNo = m_profile.sharesLineNo;
    const QString amount = columns.value(row, OrderField::Amount);
    if (!amount.isEmpty() && !incoming->line.amount &&
        !sink.warning({place, Error("order.row-amount", {amount}), {}}))
        return false;
    return sink.orderLine(std::move(*incoming));
}

Result<IncomingOrderLine> OrderSheetImporter::lineOf(const SheetRow &row, const OrderColumns &columns,
                                                     int utcOffset) const
{
    IncomingOrderLine incoming;
    OrderLine &line = incoming.line;
    IEUM_TRY(readNumbers(row, columns, line));
    readOrder(row, columns, incoming);
    if (line.orderedAt)
        line.orderedAt = line.orderedAt->plusSeconds(seoulOffset - utcOffset);
    readParcel(row, columns, line);
    line.item = columns.value(row, OrderField::Item);
    line.option = columns.value(row, OrderField::Option);
    line.amount = moneyOf(columns.value(row, OrderField::Amount));
    const bool lacksOrderNo = columns.has(OrderField::OrderNo) && line.orderNo.isEmpty();
    const bool lacksLineNo = columns.has(OrderField::LineNo) && line.lineNo.isEmpty();
    if (lacksOrderNo || (lacksLineNo && !m_profile.emptyQuantityIsOne))
        return Error("order.row-no-number");
    if (line.item.isEmpty())
        return Error("order.row-no-item");
    const QString quantity = columns.value(row, OrderField::Quantity);
    const bool isOne =
        quantity.isEmpty() && (m_profile.emptyQuantityIsOne || !columns.has(OrderField::Quantity));
    const auto number = isOne ? std::optional(1) : quantityOf(quantity);
    if (!number)
        return Error("order.row-quantity", {quantity});
    line.quantity = *number;
    if (m_profile.amountIsEach && line.amount)
        line.amount->won *= line.quantity;
    if (line.orderNo.isEmpty())
        line.orderNo = line.lineNo.isEmpty() ? numberFor(line) : line.lineNo;
    return incoming;
}

Result<void> OrderSheetImporter::readNumbers(const SheetRow &row, const OrderColumns &columns,
                                             OrderLine &line) const
{
    const QString orderNo = columns.value(row, OrderField::OrderNo);
    const QString lineNo = columns.value(row, OrderField::LineNo);
    const auto wholeOrder = idCell(orderNo), wholeLine = idCell(lineNo);
    if (!wholeOrder || !wholeLine)
        return Error("order.row-number-rounded", {wholeOrder ? lineNo : orderNo});
    line.orderNo = *wholeOrder;
    line.lineNo = *wholeLine;
    return {};
}

void OrderSheetImporter::readOrder(const SheetRow &row, const OrderColumns &columns,
                                   IncomingOrderLine &incoming) const
{
    OrderLine &line = incoming.line;
    line.market = marketOf(columns.value(row, OrderField::Market));
    line.buyerName = columns.value(row, OrderField::BuyerName);
    line.buyerPhone = phoneCell(columns.value(row, OrderField::BuyerPhone));
    line.buyerId = columns.value(row, OrderField::BuyerId);
    if (const auto time = civilTimeOf(columns.value(row, OrderField::OrderedAt)))
        line.orderedAt = Instant::of(*time);
    const QString status = columns.value(row, OrderField::Status);
    line.payment = paymentOf(columns.value(row, OrderField::Payment), status);
    incoming.cancelled = saysCancelled(status);
    incoming.cancelAsked = saysCancelAsked(status);
    incoming.claim = claimOf(status);
    incoming.shipped = saysShipped(status) || incoming.claim != Claim::None;
}

void OrderSheetImporter::readParcel(const SheetRow &row, const OrderColumns &columns, OrderLine &line) const
{
    const bool isForBuyer = !columns.has(OrderField::Recipient) && !columns.has(OrderField::Phone);
    Recipient &recipient = line.recipient;
    recipient.name =
        columns.has(OrderField::Recipient) ? columns.value(row, OrderField::Recipient) : line.buyerName;
    recipient.phone = isForBuyer ? line.buyerPhone : phoneCell(columns.value(row, OrderField::Phone));
    recipient.phone2 = phoneCell(columns.value(row, OrderField::Phone2));
    if (recipient.phone2 == recipient.phone)
        recipient.phone2.clear();
    recipient.postcode = postcodeCell(columns.value(row, OrderField::Postcode));
    recipient.address = columns.value(row, OrderField::Address);
    const bool isWhole = std::any_of(
        m_profile.wholeAddressHeaders.begin(), m_profile.wholeAddressHeaders.end(),
        [&](const QString &header) { return columns.comesFrom(row, OrderField::Address, header); });
    if (!isWhole)
        recipient.addressDetail = columns.value(row, OrderField::AddressDetail);
    line.deliveryMessage = columns.value(row, OrderField::DeliveryMessage);
    if (const auto day = civilTimeOf(columns.value(row, OrderField::ShipBy)))
        line.shipBy = day->date();
}

} // namespace ieum
