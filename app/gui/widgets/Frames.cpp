#include "app/gui/widgets/Frames.h"

#include "app/gui/widgets/Label.h"

namespace ieum {

Card::Card(QWidget *parent, Edge edge)
    : QFrame(parent)
    , m_content(new QVBoxLayout(this))
{
    setProperty("role", edge == Edge::Accent ? QStringLiteral("accentCard") : QStringLiteral("card"));
    m_content->setContentsMargins(metrics().gap16, metrics().gap16, metrics().gap16, metrics().gap16);
    m_content->setSpacing(metrics().gap8);
}

QFrame *makeLine(Qt::Orientation orientation, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(Metrics::line);
    else
        line->setFixedWidth(Metrics::line);
    return line;
}

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
{
    QHBoxLayout *row = makeRow();
    setLayout(row);
    row->setContentsMargins(0, metrics().gap8, 0, 0);
    row->addWidget(new Label(title, Type::BodyStrong), 1);
}

QHBoxLayout *makeRow(int gap)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap < 0 ? metrics().gap8 : gap);
    return row;
}

QVBoxLayout *makeColumn(int gap)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap < 0 ? metrics().gap8 : gap);
    return column;
}

} // namespace ieum
