#include "app/gui/settings/CatalogueSection.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Workspace.h"

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
    catalogue.services.removeIf([](const OfferedService &service) { return service.name.isEmpty(); });
    return catalogue;
}

} // namespace

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
    buildStaff(body);
    buildServices(body);
    column()->insertWidget(2, m_body);
}

void CatalogueSection::buildStaff(QVBoxLayout *to)
{
    auto *card = new Card;
    card->content()->addWidget(new SectionHeader(tr("Staff")));
    for (int place = 0; place < m_shown.staff.size(); ++place)
        addStaffRow(card->content(), place);
    auto *add = new Button("plus", tr("Add a person"), Button::Kind::Flat);
    connect(add, &Button::clicked, this, [this] {
        m_shown.staff += QString();
        build();
        m_body->findChild<QLineEdit *>(QStringLiteral("staff%1").arg(m_shown.staff.size() - 1))->setFocus();
    });
    card->content()->addWidget(add, 0, Qt::AlignLeft);
    to->addWidget(card);
}

void CatalogueSection::addStaffRow(QVBoxLayout *to, int place)
{
    auto *row = makeRow();
    auto *name = new QLineEdit(m_shown.staff[place]);
    name->setObjectName(QStringLiteral("staff%1").arg(place));
    name->setAccessibleName(tr("Person %1").arg(place + 1));
    connect(name, &QLineEdit::editingFinished, this, [this, name, place] {
        m_shown.staff[place] = name->text().simplified();
        save();
    });
    row->addWidget(name, 1);
    auto *remove = new IconButton("x", tr("Take out person %1").arg(place + 1));
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_shown.staff.removeAt(place);
        save();
        build();
    });
    row->addWidget(remove);
    to->addLayout(row);
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
    const auto take = [this, place, name, minutes, price, kind] {
        OfferedService &shown = m_shown.services[place];
        shown.name = name->text().simplified();
        shown.minutes = qMax(minuteStep, minutes->value());
        shown.kind = static_cast<BookingKind>(kind->currentIndex());
        shown.price = price->value() > 0 ? std::optional<Money>(Money{price->value()}) : std::nullopt;
        save();
    };
    connect(name, &QLineEdit::editingFinished, this, take);
    connect(minutes, &QSpinBox::editingFinished, this, take);
    connect(price, &QSpinBox::editingFinished, this, take);
    connect(kind, &QComboBox::activated, this, take);
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
