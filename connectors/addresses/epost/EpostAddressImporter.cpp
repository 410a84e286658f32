#include "connectors/addresses/epost/EpostAddressImporter.h"

#include "connectors/common/BarFile.h"

#include <QCoreApplication>

#include <array>

namespace ieum {

namespace {

enum class Field {
    Postcode,
    Province,
    District,
    RuralTown,
    Road,
    Underground,
    Building,
    Annex,
    Key,
    BulkName,
    Name,
    LegalTown,
    Village,
    Mountain,
    Lot,
    Sublot,
    Serial,
    Count
};
constexpr size_t fieldCount = size_t(Field::Count);

// The post office's words; the postcode's column was called 구역번호 in 2015.
constexpr std::pair<Field, const char *> names[] = {
    {Field::Postcode, "우편번호"},    {Field::Postcode, "구역번호"},     {Field::Province, "시도"},
    {Field::District, "시군구"},      {Field::RuralTown, "읍면"},        {Field::Road, "도로명"},
    {Field::Underground, "지하여부"}, {Field::Building, "건물번호본번"}, {Field::Annex, "건물번호부번"},
    {Field::Key, "건물관리번호"},     {Field::BulkName, "다량배달처명"}, {Field::Name, "시군구용건물명"},
    {Field::LegalTown, "법정동명"},   {Field::Village, "리명"},          {Field::Mountain, "산여부"},
    {Field::Lot, "지번본번"},         {Field::Sublot, "지번부번"},       {Field::Serial, "우편번호일련번호"},
};

/// Which cell is what, by the names in the first line.
class Layout
{
public:
    explicit Layout(const QStringList &header)
        : m_columns(header.size())
    {
        m_at.fill(-1);
        for (const auto &[field, name] : names) {
            const qsizetype at = header.indexOf(QString::fromUtf8(name));
            if (at >= 0)
                m_at[size_t(field)] = at;
        }
    }

    bool isComplete() const
    {
        for (const Field field : {Field::Postcode, Field::Province, Field::District, Field::Road,
                                  Field::Building, Field::Annex, Field::Lot}) {
            if (m_at[size_t(field)] < 0)
                return false;
        }
        return true;
    }
    qsizetype columns() const { return m_columns; }
    QStringView cell(const BarFile::Row &row, Field field) const
    {
        const qsizetype at = m_at[size_t(field)];
        return at >= 0 && at < row.cells.size() ? row.cells[at] : QStringView();
    }

private:
    qsizetype m_columns;
    std::array<qsizetype, fieldCount> m_at{};
};

void append(QString &key, const Layout &layout, const BarFile::Row &row, std::initializer_list<Field> fields)
{
    for (const Field field : fields) {
        key.append(layout.cell(row, field));
        key.append(u'|');
    }
}

// A building may stand in several rows: one for each bulk recipient and lot.
QString keyOf(const Layout &layout, const BarFile::Row &row)
{
    QString key;
    append(key, layout, row,
           {Field::Key, Field::Serial, Field::BulkName, Field::Mountain, Field::Lot, Field::Sublot});
    if (layout.cell(row, Field::Key).isEmpty())
        append(key, layout, row,
               {Field::Province, Field::District, Field::RuralTown, Field::Road, Field::Underground,
                Field::Building, Field::Annex, Field::LegalTown, Field::Village});
    return key;
}

IncomingAddress addressOf(const Layout &layout, const BarFile::Row &row)
{
    const auto text = [&](Field field) { return layout.cell(row, field).toString(); };
    const auto number = [&](Field field) { return layout.cell(row, field).toInt(); };
    IncomingAddress incoming;
    incoming.place = BarFile::placeOf(row);
    incoming.key = keyOf(layout, row);
    Address &address = incoming.address;
    address.postcode = text(Field::Postcode);
    address.province = text(Field::Province);
    address.district = text(Field::District);
    address.town = text(layout.cell(row, Field::RuralTown).isEmpty() ? Field::LegalTown : Field::RuralTown);
    address.village = text(Field::Village);
    address.road = text(Field::Road);
    address.isUnderground = number(Field::Underground) == 1;
    address.building = number(Field::Building);
    address.annex = number(Field::Annex);
    address.isMountain = number(Field::Mountain) == 1;
    address.lot = number(Field::Lot);
    address.sublot = number(Field::Sublot);
    address.name = text(layout.cell(row, Field::Name).isEmpty() ? Field::BulkName : Field::Name);
    return incoming;
}

bool isPostcode(const QString &text)
{
    bool isNumber = false;
    (void)text.toUInt(&isNumber);
    return isNumber && text.size() == 5;
}

bool isWhole(const Layout &layout, const BarFile::Row &row, const Address &address)
{
    return row.cells.size() >= layout.columns() && isPostcode(address.postcode) &&
           !address.province.isEmpty() && !address.road.isEmpty() && address.building > 0;
}

} // namespace

QString EpostAddressImporter::formatName() const
{
    return QCoreApplication::translate("Format", "Postcodes (Korea Post)");
}

Importer::Match EpostAddressImporter::canRead(const ImportInput &input) const
{
    return Layout(BarFile::firstRow(input.head)).isComplete() ? Match::Certain : Match::No;
}

Result<void> EpostAddressImporter::read(const ImportInput &input, ImportSink &sink) const
{
    const Layout layout(BarFile::firstRow(input.head));
    return BarFile::read(input, layout.columns(), sink, [&](const BarFile::Row &row) {
        if (row.line == 1)
            return true;
        const IncomingAddress incoming = addressOf(layout, row);
        return isWhole(layout, row, incoming.address)
                   ? sink.address(incoming)
                   : sink.rejected({BarFile::placeOf(row), Error("address.row-damaged"), {}});
    });
}

} // namespace ieum
