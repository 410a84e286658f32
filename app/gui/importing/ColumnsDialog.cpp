#include "app/gui/importing/ColumnsDialog.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <span>

namespace ieum {

namespace {

struct FieldRow
{
    const char *code;
    const char *name;
};

// The fields in the order of a parcel: what it is, whom it goes to, what is in it.
const FieldRow fields[] = {
    {"order-no", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Order number")},
    {"ordered-at", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Time of order")},
    {"recipient", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Recipient")},
    {"phone", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Phone")},
    {"postcode", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Postcode")},
    {"address", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Address")},
    {"address-detail", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Detailed address")},
    {"item", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Item")},
    {"option", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Option")},
    {"quantity", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Quantity")},
    {"amount", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Amount")},
    {"delivery-message", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Message for the courier")},
    {"buyer-name", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Buyer")},
    {"buyer-phone", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Buyer's phone")},
    {"ship-by", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Ship by")},
    {"payment", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Payment")},
};

// What a courier's result file says: the courier's number stands where a market's line number does.
const FieldRow numberFields[] = {
    {"line-no", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Waybill number")},
    {"order-no", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Order number")},
    {"recipient", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Recipient")},
    {"phone", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Phone")},
    {"postcode", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Postcode")},
    {"address", QT_TRANSLATE_NOOP("ieum::ColumnsDialog", "Address")},
};

constexpr int fieldsAcross = 2;

std::span<const FieldRow> fieldsOf(Importer::Kind kind)
{
    return kind == Importer::Kind::Results ? std::span<const FieldRow>(numberFields)
                                           : std::span<const FieldRow>(fields);
}

} // namespace

ColumnsDialog::ColumnsDialog(const TableShape &shape, Importer::Kind kind, QWidget *parent)
    : Dialog(tr("Which column is which?"),
             tr("Ieum guessed from the headers. What you say here is remembered for every table with these "
                "headers."),
             parent, Width::Wide)
    , m_kind(kind)
{
    content()->addWidget(makeFields(shape));
    content()->addWidget(makeSample(shape));
    if (kind == Importer::Kind::Orders) {
        connect(addLeadingButton(tr("These are waybill numbers")), &QPushButton::clicked, this, [this] {
            Q_EMIT numbersMeant();
            reject();
        });
    }
    m_save = setMainButton(tr("Read it this way"));
    setFixedWidth(metrics().dialogWide * 3 / 2);
    check();
}

QWidget *ColumnsDialog::makeFields(const TableShape &shape)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics().gap12);
    grid->setVerticalSpacing(metrics().gap8);
    const auto rows = fieldsOf(m_kind);
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        const FieldRow &field = rows[static_cast<size_t>(i)];
        const QString code = QString::fromLatin1(field.code), name = tr(field.name);
        auto *choice = new QComboBox;
        choice->addItem(tr("– none –"), QString());
        for (const QString &header : shape.headers)
            choice->addItem(header, header);
        choice->setCurrentIndex(std::max(choice->findData(shape.columns.value(code)), 0));
        choice->setAccessibleName(name);
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        auto *label = new Label(name, Type::TableStrong, Color::Text2);
        label->setBuddy(choice);
        const int row = i / fieldsAcross, column = i % fieldsAcross * 2;
        grid->addWidget(label, row, column);
        grid->addWidget(choice, row, column + 1);
        grid->setColumnStretch(column + 1, 1);
        connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsDialog::check);
        m_boxes.insert(code, choice);
    }
    return box;
}

QWidget *ColumnsDialog::makeSample(const TableShape &shape)
{
    const int rows = std::max(static_cast<int>(shape.rows.size()) - 1, 0);
    const QStringList headers = shape.rows.isEmpty() ? QStringList() : shape.rows.first().cells;
    auto *table = new QTableWidget(rows, static_cast<int>(headers.size()));
    table->setHorizontalHeaderLabels(headers);
    for (int row = 0; row < rows; ++row) {
        const QStringList cells = shape.rows[row + 1].cells;
        for (int column = 0; column < headers.size(); ++column)
            table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
    table->setAccessibleName(tr("First rows of the table"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->setMinimumHeight(metrics().importRow * 5);
    table->resizeColumnsToContents(); // a phone number is shown whole
    return table;
}

QMap<QString, QString> ColumnsDialog::columns() const
{
    QMap<QString, QString> columns;
    for (auto box = m_boxes.begin(); box != m_boxes.end(); ++box) {
        const QString header = box.value()->currentData().toString();
        if (!header.isEmpty())
            columns.insert(box.key(), header);
    }
    return columns;
}

// Without these a row is no parcel.
bool ColumnsDialog::isEnough() const
{
    const QMap<QString, QString> chosen = columns();
    const bool hasPerson = chosen.contains(QStringLiteral("recipient"));
    if (m_kind == Importer::Kind::Results)
        return chosen.contains(QStringLiteral("line-no")) &&
               (hasPerson || chosen.contains(QStringLiteral("order-no")));
    return chosen.contains(QStringLiteral("item")) &&
           (hasPerson || chosen.contains(QStringLiteral("buyer-name")));
}

void ColumnsDialog::check()
{
    if (!m_save)
        return;
    const QString wanted =
        m_kind == Importer::Kind::Results
            ? tr("Please choose the waybill number, and the order number or the recipient.")
            : tr("Please choose at least the recipient and the item.");
    m_save->setEnabled(isEnough());
    showProblem(isEnough() ? QString() : wanted);
}

} // namespace ieum
