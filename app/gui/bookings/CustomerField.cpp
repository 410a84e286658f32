#include "app/gui/bookings/CustomerField.h"

#include "app/gui/style/Look.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/SearchField.h"
#include "core/korean/PhoneNumber.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QListWidget>

namespace ieum {

namespace {
constexpr int shownChoices = 4;
}

CustomerField::CustomerField(QWidget *parent)
    : QWidget(parent)
    , m_field(new SearchField(tr("Name or last four digits")))
    , m_list(new QListWidget)
{
    auto *column = makeColumn(0);
    setLayout(column);
    column->addWidget(m_field);
    column->addWidget(m_list);
    setFocusProxy(m_field);
    m_list->setAccessibleName(tr("Known customers"));
    m_list->hide();
    m_list->setFont(ieum::font(Type::Text));
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::queryChanged, this, &CustomerField::look);
    connect(m_field, &SearchField::searched, this,
            [this] { m_list->isVisible() ? choose(0) : Q_EMIT finished(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
}

QString CustomerField::text() const
{
    return m_field->query();
}

void CustomerField::setText(const QString &text)
{
    m_settled = text;
    m_field->setText(text);
    m_list->hide();
}

void CustomerField::look(const QString &query)
{
    if (query == m_settled)
        return;
    m_settled.clear();
    m_chosen = {};
    m_found = choicesFor(m_choices, query, shownChoices);
    m_list->clear();
    for (const CustomerChoice &choice : std::as_const(m_found)) {
        QStringList words{choice.name, maskedDisplay(choice.phone)};
        if (choice.noShows > 0)
            words += tr("%1 no-shows").arg(choice.noShows);
        m_list->addItem(words.join(QStringLiteral("   ")));
    }
    m_list->setVisible(!m_found.isEmpty());
    if (!m_found.isEmpty())
        m_list->setFixedHeight(static_cast<int>(m_found.size()) * m_list->sizeHintForRow(0) +
                               2 * m_list->frameWidth());
    Q_EMIT changed();
}

void CustomerField::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const CustomerChoice choice = m_found[row];
    m_chosen = choice.id;
    setText(choice.name);
    Q_EMIT chosen(choice);
}

bool CustomerField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            QGuiApplication::inputMethod()->commit();
            m_list->setFocus();
            m_list->setCurrentRow(0);
            return true;
        }
        if (key == Qt::Key_Escape) {
            m_list->hide();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ieum
