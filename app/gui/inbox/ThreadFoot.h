#pragma once

#include "app/gui/inbox/SendingWords.h"

#include <QRect>

class QPainter;

namespace ieum {

struct ThreadRow;

/// What stands under our own words: channel, time, state, why it was not sent, and what one can do about it.
class ThreadFoot
{
public:
    explicit ThreadFoot(const ThreadRow &row)
        : m_row(row)
    {
    }

    /// 0 for a row that has none.
    int height() const;
    /// `box`: the whole width of the thread, as high as height().
    void paint(QPainter &painter, const QRect &box) const;

    struct Button
    {
        SendingAct act;
        QRect place;
    };
    QList<Button> buttons(const QRect &box) const;
    /// The sentence of what went wrong, or empty.
    QString reason() const;

private:
    bool isShown() const;
    int paintState(QPainter &painter, const QRect &line, int right) const;

    const ThreadRow &m_row;
};

} // namespace ieum
