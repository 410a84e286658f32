#pragma once

#include "app/gui/continuity/ReplyState.h"

#include <QAbstractButton>
#include <QFrame>

class QPainter;

namespace ieum {

/// One way to the customer: badge, channel with the whole address, why it stands here, the channel's state.
class SwitchMenuRow : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Rank { Best, Other };
    SwitchMenuRow(const Way &way, const Channel &channel, Rank rank, Instant now, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintWords(QPainter &painter, int left, int width) const;

    const Way m_way;
    const Channel m_channel;
    const Rank m_rank;
    QString m_title;
    QString m_why;
};

/// Opens upwards from the reply box: the living ways to this customer, best first; stopped ones last, greyed,
/// with what they would do. Up and down, Return, Esc.
class SwitchMenu : public QFrame
{
    Q_OBJECT
public:
    SwitchMenu(const ReplyState &state, Instant now, QWidget *parent);
    void openAbove(QWidget *anchor);

Q_SIGNALS:
    void chosen(const QString &channel);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<SwitchMenuRow *> m_rows;
};

} // namespace ieum
