#pragma once

#include "connectors/common/OrderFields.h"
#include "core/connector/Importer.h"

#include <QList>

namespace ieum {

/// An order sheet, described as data: how to know it and what its columns are called.
struct OrderSheetProfile
{
    QString market;   ///< "naver"
    QString formatId; ///< "order-naver"
    /// Every group must be met by one of its headers, or the sheet is another one.
    QList<QStringList> signature;
    QStringList begins; ///< the header row's first cells, for a market with no telling header of its own
    QList<FieldHeaders> columns;
    Importer::Match match = Importer::Match::Certain; ///< how sure a met signature makes
    /// A column that holds base and detail in one: then AddressDetail is not added to it.
    QStringList wholeAddressHeaders;
    bool emptyQuantityIsOne = false; ///< sheets that people write by hand
    bool sharesLineNo = false;       ///< the line number is of a bundle that holds several items
    bool guessesColumns = false;     ///< some by their common names: the owner should look once
    bool amountIsEach = false;       ///< the amount is of one piece
    QString marketName;              ///< for the owner
};

/// Reads the order sheets of one market by its profile: finds the header row by its names (never by position
/// or file name), takes each row for an order line, keeps the row as it came. A row without a number, item or
/// readable quantity is a rejected() with its place.
class OrderSheetImporter : public Importer
{
public:
    explicit OrderSheetImporter(OrderSheetProfile profile)
        : m_profile(std::move(profile))
    {
    }

    QString formatId() const override { return m_profile.formatId; }
    QString formatName() const override;
    Kind kind() const override { return Kind::Orders; }
    QString channel() const override;
    Match canRead(const ImportInput &input) const override;
    std::optional<TableShape> shape(const ImportInput &input) const override;
    Result<void> read(const ImportInput &input, ImportSink &sink) const override;

protected:
    const OrderSheetProfile &profile() const { return m_profile; }
    /// The market of a line; by default the profile's.
    virtual QString marketOf(const QString &cell) const;
    /// What stands for an order number in a sheet that has none; by default nothing does.
    virtual QString numberFor(const OrderLine &line) const;

    /// Field to column by what stands in the rows below a header row that says nothing; none by default.
    virtual QHash<OrderField, qsizetype> guess(const QList<SheetRow> &below) const;

private:
    struct Found
    {
        qsizetype sheet = 0;
        qsizetype headerRow = 0;
        QHash<OrderField, qsizetype> guessed{};
    };
    struct Table
    {
        const Sheet &sheet; ///< its name and kind; the rows come one by one
        qsizetype sheetIndex;
        QStringList rawKeys; ///< the headers as keys of a JSON object
        OrderColumns columns;
        int utcOffset;
    };
    struct Rows
    {
        qsizetype count = 0;   ///< read below the headers
        QStringList numbers{}; ///< of the first of them
        bool isStopped = false;
    };
    bool takeRow(const Table &table, const SheetRow &row, double share, ImportSink &sink, Rows &rows) const;
    std::optional<Found> findHeader(const QList<Sheet> &sheets, const ImportInput &input) const;
    std::optional<Found> guessHeader(const QList<Sheet> &sheets) const;
    OrderColumns columnsFor(const ImportInput &input, const Found &found, const QStringList &headerRow) const;
    static bool warnOfRounding(const QStringList &numbers, ImportSink &sink);
    bool readRow(const Table &table, const SheetRow &row, ImportSink &sink) const;
    Result<IncomingOrderLine> lineOf(const SheetRow &row, const OrderColumns &columns, int utcOffset) const;
    Result<void> readNumbers(const SheetRow &row, const OrderColumns &columns, OrderLine &line) const;
    void readOrder(const SheetRow &row, const OrderColumns &columns, IncomingOrderLine &incoming) const;
    void readParcel(const SheetRow &row, const OrderColumns &columns, OrderLine &line) const;

    OrderSheetProfile m_profile;
};

} // namespace ieum
