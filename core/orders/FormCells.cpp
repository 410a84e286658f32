#include "core/orders/FormCells.h"

#include "core/korean/AddressSplit.h"
#include "core/korean/PhoneNumber.h"

#include <nlohmann/json.hpp>

#include <QRegularExpression>

namespace ieum {

namespace {

using RawRow = QList<std::pair<QString, QString>>; // header and cell, in the file's order

// An importer tells headers of one name apart by "#3": the third column.
QString headerOf(const std::string &key)
{
    static const QRegularExpression column(QStringLiteral("#\\d+$"));
    QString header = QString::fromStdString(key);
    return header.remove(column);
}

RawRow rawRow(const QString &raw)
{
    const auto object = nlohmann::ordered_json::parse(raw.toStdString(), nullptr, false);
    RawRow row;
    for (const auto &[key, value] : object.items()) {
        if (value.is_string())
            row.append({headerOf(key), QString::fromStdString(value.get<std::string>())});
    }
    return row;
}

QString bare(QString header)
{
    header = header.normalized(QString::NormalizationForm_C).simplified().remove(u' ');
    return header.endsWith(u'*') ? header.chopped(1) : header;
}

QString rawCell(const RawRow &row, const QStringList &headers)
{
    for (const QString &header : headers) {
        for (const auto &[name, cell] : row) {
            if (bare(name) == bare(header) && !cell.isEmpty())
                return cell;
        }
    }
    return QString();
}

AddressParts partsOf(const Recipient &recipient)
{
    return recipient.addressDetail.isEmpty() ? splitAddress(recipient.address)
                                             : AddressParts{recipient.address, recipient.addressDetail};
}

// 소이캔들 라벤더 × 2 / 디퓨저 × 1
QString itemsOf(const QList<OrderLine> &lines)
{
    QStringList items;
    for (const OrderLine &line : lines) {
        const QString what =
            QStringList{line.item.simplified(), line.option.simplified()}.join(u' ').trimmed();
        const bool saysCount = lines.size() > 1 || line.quantity > 1;
        items += saysCount ? QStringLiteral("%1 × %2").arg(what).arg(line.quantity) : what;
    }
    return items.join(QStringLiteral(" / "));
}

int quantityOf(const QList<OrderLine> &lines)
{
    int quantity = 0;
    for (const OrderLine &line : lines)
        quantity += line.quantity;
    return quantity;
}

QString each(const QList<OrderLine> &lines, QString OrderLine::*member, const QString &between)
{
    QStringList texts;
    for (const OrderLine &line : lines) {
        const QString text = (line.*member).simplified();
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
    }
    return texts.join(between);
}

// As the form's heading shows it, 010-1234-5678; what is no number stays as it was written.
QString shownPhone(const QString &phone)
{
    const auto number = PhoneNumber::parse(phone);
    return number ? number->display() : phone.simplified();
}

enum class PhoneUse { Texts, CallsOnly };

QString phoneFor(PhoneUse use, const Recipient &recipient)
{
    for (const QString &phone : {recipient.phone, recipient.phone2}) {
        const auto number = PhoneNumber::parse(phone);
        if (number && number->canReceiveText() == (use == PhoneUse::Texts))
            return number->display();
    }
    return QString();
}

// Cut where the party's field ends, never within a syllable.
QString fitted(QString text, int mostBytes)
{
    const auto bytes = [](const QString &part) {
        int count = 0;
        for (const QChar character : part)
            count += character.unicode() < 0x80 ? 1 : 2;
        return count;
    };
    while (mostBytes > 0 && bytes(text) > mostBytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

QString recipientCell(FormValue value, const Recipient &recipient)
{
    switch (value) {
    case FormValue::Recipient:
        return recipient.name;
    case FormValue::Phone:
        return shownPhone(recipient.phone.trimmed().isEmpty() ? recipient.phone2 : recipient.phone);
    case FormValue::Phone2:
        return shownPhone(recipient.phone2);
    case FormValue::Mobile:
        return phoneFor(PhoneUse::Texts, recipient);
    case FormValue::Landline:
        return phoneFor(PhoneUse::CallsOnly, recipient);
    case FormValue::Postcode:
        return recipient.postcode;
    case FormValue::Address:
        return recipient.fullAddress();
    case FormValue::AddressBase:
        return partsOf(recipient).base;
    case FormValue::AddressDetail:
        return partsOf(recipient).detail;
    default:
        return QString();
    }
}

QString shopCell(FormValue value, const FormRow &row, const FormLayout &layout)
{
    switch (value) {
    case FormValue::Courier:
        return row.courier;
    case FormValue::Waybill:
        return row.lines.first().waybill;
    case FormValue::Fare:
        return layout.fares.value(toCode(row.contract.fare), shownFare(row.contract.fare));
    case FormValue::Contract:
        return row.contract.code;
    case FormValue::SenderName:
        return row.sender.name;
    case FormValue::SenderPhone:
        return row.sender.phone;
    case FormValue::SenderPostcode:
        return row.sender.postcode;
    case FormValue::SenderAddress:
        return row.sender.address;
    default:
        return QString();
    }
}

QString orderCell(FormValue value, const FormRow &row)
{
    const OrderLine &first = row.lines.first();
    switch (value) {
    case FormValue::Row:
        return QString::number(row.number);
    case FormValue::OrderNo:
        return each(row.lines, &OrderLine::orderNo, QStringLiteral(", "));
    case FormValue::LineNo:
        return first.lineNo;
    case FormValue::Item:
        return itemsOf(row.lines);
    case FormValue::Option:
        return first.option;
    case FormValue::Quantity:
        return QString::number(quantityOf(row.lines));
    case FormValue::Boxes:
        return QStringLiteral("1");
    case FormValue::Message:
        return each(row.lines, &OrderLine::deliveryMessage, QStringLiteral(" / "));
    case FormValue::BuyerName:
        return first.buyerName;
    case FormValue::BuyerPhone:
        return first.buyerPhone;
    default:
        return recipientCell(value, first.recipient);
    }
}

void appendRow(Sheet &sheet, const QStringList &cells)
{
    sheet.rows.append({static_cast<int>(sheet.rows.size()) + 1, cells});
}

QStringList headersOf(const QList<FormRow> &rows, const FormLayout &layout)
{
    QStringList headers;
    for (const FormRow &row : rows) {
        const RawRow raw = rawRow(row.raw);
        for (const auto &[header, cell] : raw) {
            if (!headers.contains(header) || header.isEmpty())
                headers += header;
        }
        if (!raw.isEmpty())
            break;
    }
    for (const FormColumn &column : layout.columns) {
        const bool isThere = std::any_of(headers.begin(), headers.end(), [&](const QString &header) {
            return bare(header) == bare(column.header);
        });
        if (!isThere)
            headers += column.header;
    }
    return headers;
}

} // namespace

FormFile formFileOf(FormLayout::File file)
{
    switch (file) {
    case FormLayout::File::Csv:
        return FormFile::Csv;
    case FormLayout::File::Xls:
        return FormFile::Xls;
    case FormLayout::File::Xlsx:
        break;
    }
    return FormFile::Xlsx;
}

QString formCell(const FormColumn &column, const FormRow &row, const FormLayout &layout)
{
    if (column.value == FormValue::Text)
        return column.text;
    if (column.value == FormValue::Raw)
        return rawCell(rawRow(row.raw), column.raw);
    const QString ofShop = shopCell(column.value, row, layout);
    return fitted(ofShop.isEmpty() ? orderCell(column.value, row) : ofShop, column.mostBytes);
}

Sheet formSheet(const FormLayout &layout, const QList<FormRow> &rows)
{
    Sheet sheet;
    sheet.name = layout.sheet;
    for (const QString &line : layout.above)
        appendRow(sheet, {line});
    QStringList headers;
    for (const FormColumn &column : layout.columns)
        headers += column.header;
    appendRow(sheet, headers);
    for (const FormRow &row : rows) {
        QStringList cells;
        for (const FormColumn &column : layout.columns)
            cells += formCell(column, row, layout);
        appendRow(sheet, cells);
    }
    return sheet;
}

Sheet filledRawSheet(const FormLayout &layout, const QList<FormRow> &rows)
{
    Sheet sheet;
    sheet.name = layout.sheet;
    const QStringList headers = headersOf(rows, layout);
    appendRow(sheet, headers);
    for (const FormRow &row : rows) {
        const RawRow raw = rawRow(row.raw);
        QStringList cells;
        for (const QString &header : headers) {
            const auto column =
                std::find_if(layout.columns.begin(), layout.columns.end(),
                             [&](const FormColumn &entry) { return bare(entry.header) == bare(header); });
            cells += column == layout.columns.end() ? rawCell(raw, {header}) : formCell(*column, row, layout);
        }
        appendRow(sheet, cells);
    }
    return sheet;
}

} // namespace ieum
