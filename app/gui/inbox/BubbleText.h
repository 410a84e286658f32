#pragma once

#include <QCache>
#include <QTextLayout>

namespace ieum {

struct ThreadRow;

/// The words of bubbles and notes, laid out once for a row and a width.
class BubbleText
{
public:
    /// Where a row's text begins is the caller's; `width` in pixels.
    QSize sizeOf(const ThreadRow &row, int width);
    void paint(QPainter &painter, const QPoint &place, const ThreadRow &row, int width);
    /// Whether `point`, from where the text begins, lies on words that a booking could be made of.
    bool isOnUnderstood(const ThreadRow &row, int width, const QPoint &point);
    void forget() { m_laid.clear(); }

private:
    struct Laid
    {
        QTextLayout layout;
        QSize size;
        int width = 0;
        qsizetype marks = 0; ///< how many words are underlined
    };
    Laid &laidOut(const ThreadRow &row, int width);

    QCache<qint64, Laid> m_laid{2000};
};

} // namespace ieum
