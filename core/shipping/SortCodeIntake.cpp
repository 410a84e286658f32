#include "core/shipping/SortCodeIntake.h"

#include "core/base/Sheet.h"
#include "core/base/files/SheetReader.h"
#include "core/connector/ConnectorRegistry.h"
#include "core/shipping/SortCodeFinder.h"
#include "core/storage/Database.h"

#include <QHash>

namespace ieum {

namespace {

enum class Column { Postcode, Address, Number, Code, Sub, Area, Branch, Driver, Zone, Fetched };

struct ColumnName
{
    const char *name; ///< in lower case, without spaces and underscores
    Column column;
};

// The couriers' interfaces of 2022–2026 (CJ, 한진, 로젠, 우체국) and the words that sellers' sheets use.
const ColumnName names[] = {
    {"우편번호", Column::Postcode},
    {"zip", Column::Postcode},
    {"zipcode", Column::Postcode},
    {"zipno", Column::Postcode},
    {"zipcd", Column::Postcode},
    {"postcode", Column::Postcode},
    {"도로명주소", Column::Address},
    {"주소", Column::Address},
    {"도로명", Column::Address},
    {"address", Column::Address},
    {"addr", Column::Address},
    {"건물번호", Column::Number},
    {"buildingno", Column::Number},
    {"분류코드", Column::Code},
    {"터미널코드", Column::Code},
    {"집배코드", Column::Code},
    {"code", Column::Code},
    {"clsfcd", Column::Code},
    {"tmlcod", Column::Code},
    {"brancd", Column::Code},
    {"delivareacd", Column::Code},
    {"서브코드", Column::Sub},
    {"sub", Column::Sub},
    {"subclsfcd", Column::Sub},
    {"escod", Column::Sub},
    {"classcd", Column::Sub},
    {"주소약칭", Column::Area},
    {"area", Column::Area},
    {"clsfaddr", Column::Area},
    {"prtadd", Column::Area},
    {"dongnm", Column::Area},
    {"배달점소", Column::Branch},
    {"터미널", Column::Branch},
    {"영업점", Column::Branch},
    {"branch", Column::Branch},
    {"clldlvbrannm", Column::Branch},
    {"tmlnam", Column::Branch},
    {"tmlnm", Column::Branch},
    {"delivponm", Column::Branch},
    {"기사별칭", Column::Driver},
    {"코스번호", Column::Driver},
    {"driver", Column::Driver},
    {"clldlvempnicknm", Column::Driver},
    {"dommid", Column::Driver},
    {"salesnm", Column::Driver},
    {"courseno", Column::Driver},
    {"권내", Column::Zone},
    {"zone", Column::Zone},
    {"p2pcd", Column::Zone},
    {"hubcod", Column::Zone},
    {"기준일", Column::Fetched},
    {"fetched", Column::Fetched},
};

QHash<Column, qsizetype> columnsOf(const SheetRow &header)
{
    QHash<Column, qsizetype> columns;
    for (qsizetype i = 0; i < header.cells.size(); ++i) {
        QString word = header.cells[i].toLower();
        word.remove(u' ').remove(u'_').remove(u'*').remove(QChar(0xfeff));
        for (const ColumnName &known : names) {
            if (word == QString::fromUtf8(known.name) && !columns.contains(known.column))
                columns.insert(known.column, i);
        }
    }
    return columns;
}

class RowReader
{
public:
    RowReader(const QHash<Column, qsizetype> &columns, QDate today)
        : m_columns(columns)
        , m_today(today)
    {
    }

    SortCodeStore::Entry entryOf(const SheetRow &row) const
    {
        const auto text = [&](Column column) {
            return m_columns.contains(column) ? row.cells.value(m_columns[column]).simplified() : QString();
        };
        SortCodeStore::Entry entry;
        // A spreadsheet takes the zeros from the front of 01234.
        entry.postcode = text(Column::Postcode).rightJustified(5, u'0');
        entry.door = sortDoor(text(Column::Address) + u' ' + text(Column::Number));
        entry.code = {text(Column::Code),
                      text(Column::Sub),
                      text(Column::Area),
                      text(Column::Branch),
                      text(Column::Driver),
                      text(Column::Zone),
                      m_today};
        const QDate told = QDate::fromString(text(Column::Fetched).left(10), Qt::ISODate);
        if (told.isValid())
            entry.code.fetched = told;
        return entry;
    }
    // An address that cannot be read must not become the word for its whole postcode.
    bool isUsable(const SortCodeStore::Entry &entry, const SheetRow &row) const
    {
        static const QString zeros(QStringLiteral("00000"));
        const bool saysPlace =
            m_columns.contains(Column::Address) && !row.cells.value(m_columns[Column::Address]).isEmpty();
        bool isNumber = false;
        entry.postcode.toInt(&isNumber);
        return isNumber && entry.postcode.size() == 5 && entry.postcode != zeros &&
               !entry.code.code.isEmpty() && (!saysPlace || !entry.door.isEmpty());
    }

private:
    QHash<Column, qsizetype> m_columns;
    QDate m_today;
};

} // namespace

Result<SortCodeIntake::Count> SortCodeIntake::bringIn(const QString &courier, const QString &path)
{
    if (!m_connectors.courier(courier))
        return Error("courier.unknown", {courier});
    SheetReader reader(path, {});
    IEUM_TRY_ASSIGN(sheets, reader.all());
    for (const Sheet &sheet : sheets) {
        if (sheet.rows.isEmpty())
            continue;
        const auto columns = columnsOf(sheet.rows.first());
        if (columns.contains(Column::Postcode) && columns.contains(Column::Code)) {
            Count count;
            IEUM_TRY(m_database.transact([&]() -> Result<void> {
                IEUM_TRY_ASSIGN(entered, enter(courier, sheet));
                count = entered;
                return {};
            }));
            return count;
        }
    }
    return Error("sort-code.no-columns", {path});
}

Result<SortCodeIntake::Count> SortCodeIntake::enter(const QString &courier, const Sheet &sheet)
{
    const RowReader reader(columnsOf(sheet.rows.first()), m_clock.now().inSeoul().date());
    Count count;
    for (const SheetRow &row : sheet.rows.mid(1)) {
        ++count.read;
        const SortCodeStore::Entry entry = reader.entryOf(row);
        if (!reader.isUsable(entry, row)) {
            count.rejected += row.number;
            continue;
        }
        IEUM_TRY(m_store.set(courier, entry));
        ++count.entered;
    }
    return count;
}

} // namespace ieum
