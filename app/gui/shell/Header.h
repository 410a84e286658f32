#pragma once

#include "app/workspace/Counters.h"

#include <QWidget>

class QHBoxLayout;

namespace ieum {

class CounterButton;
class SearchField;

/// The line above every page: search, true numbers, the channel strip.
class Header : public QWidget
{
    Q_OBJECT
public:
    explicit Header(QWidget *parent = nullptr);

    SearchField *search() const { return m_search; }
    void setCounters(const Counters &counters);
    /// Takes the strip of channels into its place at the right.
    void setStrip(QWidget *strip);

Q_SIGNALS:
    /// A counter was clicked: that page with that filter.
    void counterChosen(const QString &page, const QString &filter);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CounterButton *addCounter(CounterButton *button, const QString &page, const QString &filter);

    QHBoxLayout *m_row;
    SearchField *m_search;
    CounterButton *m_unanswered;
    CounterButton *m_bookings;
    CounterButton *m_shipping;
    CounterButton *m_late;
};

} // namespace ieum
