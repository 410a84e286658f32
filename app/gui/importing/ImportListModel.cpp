#include "app/gui/importing/ImportListModel.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/Label.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"
#include "core/korean/PhoneNumber.h"

#include <QFont>

#include <algorithm>

namespace ieum {

namespace {

struct OutcomeLook
{
    const char *icon;
    Color tone;
    QString word;
};

OutcomeLook lookOf(ImportRow::Outcome outcome)
{
    switch (outcome) {
    case ImportRow::Outcome::Added:
        return {"plus", Color::AccentText, ImportListModel::tr("new")};
    case ImportRow::Outcome::Updated:
        return {"pencil", Color::Degraded, ImportListModel::tr("changed")};
    case ImportRow::Outcome::Rejected:
        return {"octagon-x", Color::Down, ImportListModel::tr("not read")};
    case ImportRow::Outcome::Duplicate:
        break;
    }
    return {"check", Color::Text3, ImportListModel::tr("there already")};
}

// "row 7" and "line 12" are the same word to the owner; the number is what counts.
int numberOf(const QString &place)
{
    return place.section(QLatin1Char(' '), -1).toInt();
}

QString directionWord(Direction direction)
{
    return direction == Direction::Out ? ImportListModel::tr("sent") : ImportListModel::tr("received");
}

} // namespace

ImportListModel::ImportListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportListModel::setReport(const ImportReport &report)
{
    m_report = report;
    for (const Remark &remark : report.rejected) {
        ImportRow row;
        row.place = remark.place;
        row.outcome = ImportRow::Outcome::Rejected;
        row.reason = remark.reason;
        m_report.rows.append(row);
    }
    std::stable_sort(m_report.rows.begin(), m_report.rows.end(), [](const ImportRow &a, const ImportRow &b) {
        return numberOf(a.place) < numberOf(b.place);
    });
    m_filter.reset();
    choose();
}

void ImportListModel::setFilter(std::optional<ImportRow::Outcome> outcome)
{
    m_filter = outcome;
    choose();
}

void ImportListModel::choose()
{
    beginResetModel();
    m_rows.clear();
    for (const ImportRow &row : std::as_const(m_report.rows)) {
        if (!m_filter || row.outcome == *m_filter)
            m_rows.append(row);
    }
    endResetModel();
}

const ImportRow *ImportListModel::row(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? &m_rows[index.row()] : nullptr;
}

int ImportListModel::rowCount(const QModelIndex &parent) const
{
    const bool showsMessages = !m_filter && !m_report.messages.isEmpty();
    return parent.isValid()
               ? 0
               : static_cast<int>(m_rows.size() + (showsMessages ? m_report.messages.size() : 0));
}

int ImportListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportListModel::orderText(const ImportRow &row, int column) const
{
    const Recipient &recipient = row.line.recipient;
    switch (column) {
    case Place:
        return QString::number(numberOf(row.place));
    case Result:
        return lookOf(row.outcome).word;
    case First:
        return row.line.orderNo;
    case Second:
        return recipient.name;
    case Third:
        return maskedDisplay(recipient.phone);
    case Fourth:
        return row.line.option.isEmpty() ? row.line.item
                                         : row.line.item + QStringLiteral(" · ") + row.line.option;
    case Fifth:
        if (row.outcome == ImportRow::Outcome::Rejected)
            return QString();
        return m_report.kind == Importer::Kind::Results ? row.line.waybill
                                                        : QString::number(row.line.quantity);
    default:
        return row.outcome == ImportRow::Outcome::Rejected
                   ? sentenceFor(row.reason)
                   : QStringLiteral("%1 %2").arg(recipient.postcode, recipient.fullAddress()).trimmed();
    }
}

QString ImportListModel::messageText(const IncomingMessage &message, int column) const
{
    switch (column) {
    case First:
        return displayDayTime(message.at);
    case Second:
        return message.sender.isEmpty() ? message.contactName : message.sender;
    case Third:
        return directionWord(message.direction);
    case Sixth:
        return QString(message.text).replace(QLatin1Char('\n'), QLatin1Char(' '));
    default:
        return QString();
    }
}

QVariant ImportListModel::data(const QModelIndex &index, int role) const
{
    if (index.row() >= m_rows.size()) {
        const IncomingMessage &message = m_report.messages[index.row() - m_rows.size()];
        const bool wantsText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return wantsText ? messageText(message, index.column()) : QVariant();
    }
    const ImportRow &row = m_rows[index.row()];
    const OutcomeLook look = lookOf(row.outcome);
    const bool isOld = row.outcome == ImportRow::Outcome::Duplicate;
    const bool isRejected = row.outcome == ImportRow::Outcome::Rejected;
    switch (role) {
    case Qt::DisplayRole:
        return orderText(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(orderText(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == Result ? QVariant(icon(look.icon, look.tone)) : QVariant();
    case Qt::FontRole:
        return font(index.column() == Result && !isOld ? Type::TableStrong : Type::Table);
    case Qt::ForegroundRole:
        if (index.column() == Result || (isRejected && index.column() == Sixth))
            return color(look.tone);
        return color(isOld ? Color::Text3 : Color::Text);
    case Qt::BackgroundRole:
        return isRejected ? QVariant(color(Color::DownSoft)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Place || index.column() == Fifth ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant ImportListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool areNumbers = m_report.kind == Importer::Kind::Results;
    const bool areMessages = m_report.kind != Importer::Kind::Orders && !areNumbers;
    switch (section) {
    case Place:
        return tr("Line");
    case Result:
        return tr("Result");
    case First:
        return areMessages ? tr("Time") : tr("Order no.");
    case Second:
        return areMessages ? tr("From") : tr("Recipient");
    case Third:
        return areMessages ? tr("Direction") : tr("Phone");
    case Fourth:
        return areMessages ? QString() : tr("Item · option");
    case Fifth:
        return areMessages ? QString() : areNumbers ? tr("Waybill") : tr("Qty");
    default:
        return areMessages ? tr("Text") : tr("Address");
    }
}

} // namespace ieum
