#pragma once

#include <QRect>
#include <QString>

#include <optional>

class QPainter;

namespace ieum {

struct ThreadRow;

/// The card under a customer's message: in one line what was understood, whether that time is free, and a
/// button that opens the filled form. It never books by itself.
class OfferCard
{
public:
    enum class Act { Take, Decline };

    explicit OfferCard(const ThreadRow &row)
        : m_row(row)
    {
    }

    /// 0 for a row without an offer. `width`: that of the thread's content; a narrow one takes a second line.
    int height(int width) const;
    /// `box`: as wide as the content, as high as height().
    void paint(QPainter &painter, const QRect &box) const;
    /// What lies at a place of the box.
    std::optional<Act> actAt(const QRect &box, const QPoint &place) const;

    /// 10월 15일 (토) 오후 3:00 · 젤네일 · 2명, a guess as a question; empty without an offer.
    QString words() const;
    /// What the button says: 예약으로 적기.
    QString actWord() const;
    /// For readers of the screen: the words, whether it is free, and which keys do what.
    QString spoken() const;

private:
    bool isShown() const;
    bool isOneLine(int width) const;
    QString stateWord() const;
    int stateWidth() const;
    QRect place(const QRect &box, Act act) const;
    QRect cardOf(const QRect &box) const;
    int paintWords(QPainter &painter, const QRect &line) const;
    void paintState(QPainter &painter, const QRect &line) const;

    const ThreadRow &m_row;
};

} // namespace ieum
