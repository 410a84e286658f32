#pragma once

#include <QBoxLayout>
#include <QFrame>

namespace ieum {

/// A white box with a line around it; its layout is ready.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Edge { Quiet, Accent };

    explicit Card(QWidget *parent = nullptr, Edge edge = Edge::Quiet);
    QVBoxLayout *content() const { return m_content; }

private:
    QVBoxLayout *m_content;
};

/// A 1 px separator.
QFrame *makeLine(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

/// A section's title in a card or a settings page: semibold 14, with room above.
class SectionHeader : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHeader(const QString &title, QWidget *parent = nullptr);
};

/// A layout without margins at our usual gap.
QHBoxLayout *makeRow(int gap = -1);
QVBoxLayout *makeColumn(int gap = -1);

} // namespace ieum
