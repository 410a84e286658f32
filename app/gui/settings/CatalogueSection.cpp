#include "app/gui/settings/CatalogueSection.h"

#include "app/gui/settings/ProductCard.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"
#include "core/korean/Display.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace ieum {

namespace {

constexpr int longestMinutes = 12 * 60, highestPrice = 10'000'000, minuteStep = 10, priceStep = 1000;

QSpinBox *numberField(const QString &name, int value, int highest, int step, const QString &unit)
{
    auto *field = new QSpinBox;
    field->setAccessibleName(name);
    field->setRange(0, highest);
    field->setSingleStep(step);
    field->setSuffix(unit);
    field->setGroupSeparatorShown(true);
    field->setValue(value);
    field->setFixedWidth(metrics().scaled(136));
    return field;
}

Catalogue withoutEmptyRows(Catalogue catalogue)
{
    catalogue.staff.removeAll(QString());
    catalogue.seats.removeAll(QString());
    catalogue.products.removeIf([](const Product &product) { return product.name.isEmpty(); });
    catalogue.services.removeIf([](const OfferedService &service) { return service.name.isEmpty(); });
    return catalogue;
}

/// Its first entry is the shop's own time.
QComboBox *bufferChoice(const QString &name, const std::optional<int> &minutes)
{
    auto *choice = new QComboBox;
    choice->setAccessibleName(name);
    choice->setToolTip(CatalogueSection::tr("Time to tidy up after it"));
    choice->addItem(CatalogueSection::tr("As the shop"), -1);
    for (const int offered : {0, 5, 10, 15, 20, 30, 60})
        choice->addItem(offered == 0 ? CatalogueSection::tr("No time after")
                                     : CatalogueSection::tr("+ %1").arg(displayMinutes(offered)),
                        offered);
    if (choice->findData(minutes.value_or(-1)) < 0)
        choice->addItem(CatalogueSection::tr("+ %1").arg(displayMinutes(*minutes)), *minutes);
    choice->setCurrentIndex(choice->findData(minutes.value_or(-1)));
    return choice;
}

} // namespace

/// What a list of names is called.
struct CatalogueSection::NameList
{
    QStringList Catalogue::*names;
    QString key; ///< of its fields: key0, key1 …
    QString title;
    QString add;
    QString one;     ///< "Person %1"
    QString takeOut; ///< "Take out person %1"
};

CatalogueSection::CatalogueSection(const PageContext &context)
    : SettingsSection(tr("Bookings"), tr("Names that are taken out stay in the bookings that have them."))
    , m_context(context)
{
    build();
    column()->addStretch();
}

void CatalogueSection::refresh()
{
    m_context.workspace.read(
        this, [](Shop &shop) { return shop.catalogue.catalogue(); },
        [this](Result<Catalogue> catalogue) {
            if (!catalogue || *catalogue == m_stored || isBeingEdited())
                return;
            m_stored = m_shown = *catalogue;
            build();
        });
}

bool CatalogueSection::isBeingEdited() const
{
    const QWidget *focus = QApplication::focusWidget();
    return m_shown != m_stored ||
           (focus && m_body->isAncestorOf(focus) && !qobject_cast<const QPushButton *>(focus));
}

void CatalogueSection::dismissBody()
{
    if (!m_body)
        return;
    // A field that loses the focus by going must not write its row, which may be another one by now.
    for (QWidget *part : m_body->findChildren<QWidget *>())
        part->blockSignals(true);
    m_body->hide();
    m_body->deleteLater();
}

void CatalogueSection::build()
{
    dismissBody();
    m_body = new QWidget;
    auto *body = makeColumn(metrics().gap12);
    m_body->setLayout(body);
    buildNames(body, {&Catalogue::staff, QStringLiteral("staff"), tr("Staff"), tr("Add a person"),
                      tr("Person %1"), tr("Take out person %1")});
    buildNames(body, {&Catalogue::seats, QStringLiteral("seat"), tr("Seats and rooms"), tr("Add a seat"),
                      tr("Seat %1"), tr("Take out seat %1")});
    buildServices(body);
    buildProducts(body);
    column()->insertWidget(2, m_body);
}

void CatalogueSection::buildNames(QVBoxLayout *to, const NameList &list)
{
    auto *card = new Card;
    card->content()->addWidget(new SectionHeader(list.title));
    for (int place = 0; place < (m_shown.*list.names).size(); ++place)
        addNameRow(card->content(), list, place);
    auto *add = new Button("plus", list.add, Button::Kind::Flat);
    connect(add, &Button::clicked, this, [this, list] {
        QStringList &names = m_shown.*list.names;
        names += QString();
        build();
        m_body->findChild<QLineEdit *>(list.key + QString::number(names.size() - 1))->setFocus();
    });
    card->content()->addWidget(add, 0, Qt::AlignLeft);
    to->addWidget(card);
}

void CatalogueSection::addNameRow(QVBoxLayout *to, const NameList &list, int place)
{
    auto *row = makeRow();
    auto *name = new QLineEdit((m_shown.*list.names)[place]);
    name->setObjectName(list.key + QString::number(place));
    name->setAccessibleName(list.one.arg(place + 1));
    connect(name, &QLineEdit::editingFinished, this, [this, name, list, place] {
        (m_shown.*list.names)[place] = name->text().simplified();
        save();
    });
    row->addWidget(name, 1);
    auto *remove = new IconButton("x", list.takeOut.arg(place + 1));
    connect(remove, &IconButton::clicked, this, [this, list, place] {
        (m_shown.*list.names).removeAt(place);
        save();
        build();
    });
    row->addWidget(remove);
    to->addLayout(row);
}

void CatalogueSection::buildProducts(QVBoxLayout *to)
{
    auto *card = new ProductCard(m_shown.products);
    connect(card, &ProductCard::edited, this, [this](const QList<Product> &products) {
        m_shown.products = products;
        save();
    });
    connect(card, &ProductCard::rowsChanged, this, [this](const QList<Product> &products) {
        m_shown.products = products;
        save();
        build();
        if (!products.isEmpty() && products.last().name.isEmpty())
            m_body->findChild<QLineEdit *>(ProductCard::fieldName(products.size() - 1))->setFocus();
    });
    to->addWidget(card);
}

void CatalogueSection::buildServices(QVBoxLayout *to)
{
    auto *card = new Card;
    card->content()->addWidget(new SectionHeader(tr("Services")));
    for (int place = 0; place < m_shown.services.size(); ++place)
        addServiceRow(card->content(), place);
    auto *add = new Button("plus", tr("Add a service"), Button::Kind::Flat);
    connect(add, &Button::clicked, this, [this] {
        m_shown.services += OfferedService();
        build();
        m_body->findChild<QLineEdit *>(QStringLiteral("service%1").arg(m_shown.services.size() - 1))
            ->setFocus();
    });
    card->content()->addWidget(add, 0, Qt::AlignLeft);
    to->addWidget(card);
}

void CatalogueSection::addServiceRow(QVBoxLayout *to, int place)
{
    const OfferedService &service = m_shown.services[place];
    auto *row = makeRow();
    auto *name = new QLineEdit(service.name);
    name->setObjectName(QStringLiteral("service%1").arg(place));
    name->setAccessibleName(tr("Service %1").arg(place + 1));
    auto *minutes = numberField(tr("Minutes of service %1").arg(place + 1), service.minutes, longestMinutes,
                                minuteStep, tr(" min"));
    const int won = service.price ? int(service.price->won) : 0;
    auto *price =
        numberField(tr("Price of service %1").arg(place + 1), won, highestPrice, priceStep, tr(" won"));
    price->setSpecialValueText(tr("No price"));
    auto *kind = new QComboBox;
    kind->addItems({tr("Appointment"), tr("Pick-up")});
    kind->setAccessibleName(tr("Kind of service %1").arg(place + 1));
    kind->setCurrentIndex(static_cast<int>(service.kind));
    auto *buffer = bufferChoice(tr("Time after service %1").arg(place + 1), service.bufferMinutes);
    const auto take = [this, place, name, minutes, price, kind, buffer] {
        OfferedService &shown = m_shown.services[place];
        shown.name = name->text().simplified();
        shown.minutes = qMax(minuteStep, minutes->value());
        shown.kind = static_cast<BookingKind>(kind->currentIndex());
        shown.price = price->value() > 0 ? std::optional<Money>(Money{price->value()}) : std::nullopt;
        const int after = buffer->currentData().toInt();
        shown.bufferMinutes = after < 0 ? std::nullopt : std::optional<int>(after);
        save();
    };
    connect(name, &QLineEdit::editingFinished, this, take);
    connect(minutes, &QSpinBox::editingFinished, this, take);
    connect(price, &QSpinBox::editingFinished, this, take);
    connect(kind, &QComboBox::activated, this, take);
    connect(buffer, &QComboBox::activated, this, take);
    auto *remove = new IconButton("x", tr("Take out service %1").arg(place + 1));
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_shown.services.removeAt(place);
        save();
        build();
    });
    row->addWidget(name, 1);
    row->addWidget(minutes);
    row->addWidget(price);
    row->addWidget(kind);
    row->addWidget(buffer);
    row->addWidget(remove);
    to->addLayout(row);
}

void CatalogueSection::save()
{
    const Catalogue wanted = withoutEmptyRows(m_shown);
    if (wanted == m_stored)
        return;
    m_context.workspace.write(
        this,
        [wanted](Shop &shop) { return shop.database->transact([&] { return shop.catalogue.save(wanted); }); },
        [this, wanted](const Result<void> &saved) {
            if (!saved)
                return m_context.shell.fail(saved.error());
            m_stored = wanted;
            m_context.shell.toast(tr("Saved."));
        });
}

} // namespace ieum
