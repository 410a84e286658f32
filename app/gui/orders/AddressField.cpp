#include "app/gui/orders/AddressField.h"

#include "app/gui/style/Look.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace ieum {

namespace {

constexpr int mostRows = 6, fewestRows = 2;

// 03047  서울특별시 종로구 가람대로 18 / 청운동 1 · 가람마을1단지
QString rowText(const Address &address)
{
    const QString lot = address.lotForm();
    QStringList below;
    if (!lot.isEmpty())
        below += lot;
    if (!address.name.isEmpty())
        below += address.name;
    const QString first = address.postcode + QStringLiteral("  ") + address.roadForm();
    return below.isEmpty() ? first : first + u'\n' + below.join(QStringLiteral(" · "));
}

} // namespace

AddressField::AddressField(QWidget *parent)
    : TypingField(parent)
    , m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("Addresses that fit"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
}

AddressField::~AddressField()
{
    if (m_list && m_list->parent() != this)
        m_list->deleteLater();
}

bool AddressField::isListOpen() const
{
    return m_list && m_list->isVisible();
}

void AddressField::showFound(const QList<Address> &found)
{
    m_found = found;
    m_list->clear();
    for (const Address &address : found)
        m_list->addItem(rowText(address));
    if (found.isEmpty() || !hasFocus())
        closeList();
    else
        openList();
}

// Below the field where there is room, else above it.
void AddressField::openList()
{
    QWidget *stage = window();
    if (m_list->parentWidget() != stage)
        m_list->setParent(stage);
    const int row = m_list->sizeHintForRow(0), frame = 2 * m_list->frameWidth();
    const int rows = std::min<int>(mostRows, static_cast<int>(m_found.size()));
    const QPoint top = mapTo(stage, QPoint(0, 0));
    const int below = stage->height() - top.y() - height() - metrics().gap4;
    const int above = top.y() - metrics().gap4;
    const bool isBelow = below >= std::min(rows, fewestRows) * row + frame || below >= above;
    const int room = std::min(rows * row + frame, isBelow ? below : above);
    m_list->setGeometry(top.x(), isBelow ? top.y() + height() : top.y() - room, width(), room);
    m_list->raise();
    m_list->show();
    setAccessibleDescription(tr("%n address(es) fit", nullptr, static_cast<int>(m_found.size())));
}

void AddressField::closeList()
{
    m_list->hide();
    setAccessibleDescription(QString());
}

void AddressField::moveTo(int row)
{
    m_list->setCurrentRow(std::clamp(row, 0, m_list->count() - 1));
    m_list->scrollToItem(m_list->currentItem());
}

void AddressField::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const Address address = m_found[row];
    closeList();
    Q_EMIT chosen(address);
}

void AddressField::keyPressEvent(QKeyEvent *event)
{
    if (!isListOpen() || isComposing())
        return TypingField::keyPressEvent(event);
    const int row = m_list->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        return moveTo(row + 1);
    case Qt::Key_Up:
        return moveTo(row - 1);
    case Qt::Key_Escape:
        return closeList();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            return choose(row);
        closeList();
        break;
    default:
        break;
    }
    TypingField::keyPressEvent(event);
}

void AddressField::focusOutEvent(QFocusEvent *event)
{
    TypingField::focusOutEvent(event);
    if (isListOpen())
        closeList();
}

} // namespace ieum
