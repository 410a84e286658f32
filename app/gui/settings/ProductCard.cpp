#include "app/gui/settings/ProductCard.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Label.h"

#include <QLineEdit>
#include <QSpinBox>

namespace ieum {

namespace {

constexpr int highestPrice = 10'000'000, priceStep = 1000;

QStringList sizesOf(const QString &text)
{
    QStringList sizes;
    for (const QString &size : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!size.trimmed().isEmpty())
            sizes += size.simplified();
    }
    return sizes;
}

} // namespace

ProductCard::ProductCard(const QList<Product> &products)
    : m_products(products)
{
    content()->addWidget(new SectionHeader(tr("Products to order")));
    for (int place = 0; place < m_products.size(); ++place)
        addRow(place);
    auto *add = new Button("plus", tr("Add a product"), Button::Kind::Flat);
    connect(add, &Button::clicked, this, [this] {
        m_products += Product();
        Q_EMIT rowsChanged(m_products);
    });
    content()->addWidget(add, 0, Qt::AlignLeft);
}

QString ProductCard::fieldName(qsizetype row)
{
    return QStringLiteral("product%1").arg(row);
}

void ProductCard::addRow(int place)
{
    const Product &product = m_products[place];
    auto *name = new QLineEdit(product.name);
    name->setObjectName(fieldName(place));
    name->setAccessibleName(tr("Product %1").arg(place + 1));
    auto *sizes = new QLineEdit(product.sizes.join(QStringLiteral(", ")));
    sizes->setAccessibleName(tr("Sizes of product %1").arg(place + 1));
    sizes->setPlaceholderText(tr("Sizes, by commas"));
    auto *price = new QSpinBox;
    price->setAccessibleName(tr("Price of product %1").arg(place + 1));
    price->setRange(0, highestPrice);
    price->setSingleStep(priceStep);
    price->setSuffix(tr(" won"));
    price->setGroupSeparatorShown(true);
    price->setSpecialValueText(tr("No price"));
    price->setValue(product.price ? int(product.price->won) : 0);
    price->setFixedWidth(metrics().scaled(136));
    const auto take = [this, place, name, sizes, price] {
        const auto won = price->value() > 0 ? std::optional<Money>(Money{price->value()}) : std::nullopt;
        m_products[place] = Product{name->text().simplified(), won, sizesOf(sizes->text())};
        Q_EMIT edited(m_products);
    };
    connect(name, &QLineEdit::editingFinished, this, take);
    connect(sizes, &QLineEdit::editingFinished, this, take);
    connect(price, &QSpinBox::editingFinished, this, take);
    auto *remove = new IconButton("x", tr("Take out product %1").arg(place + 1));
    connect(remove, &IconButton::clicked, this, [this, place] {
        m_products.removeAt(place);
        Q_EMIT rowsChanged(m_products);
    });
    auto *row = makeRow();
    row->addWidget(name, 3);
    row->addWidget(sizes, 2);
    row->addWidget(price);
    row->addWidget(remove);
    content()->addLayout(row);
}

} // namespace ieum
