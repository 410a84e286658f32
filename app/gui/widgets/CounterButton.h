#pragma once

#include <QAbstractButton>

namespace ieum {

/// A word and a number of the header. Zero is quiet; a number that is late is red, with a clock. Keeps its
/// width up to three digits, so that nothing jumps.
class CounterButton : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Plain, Late };

    explicit CounterButton(const QString &word, Kind kind = Kind::Plain, QWidget *parent = nullptr);
    void setCount(int count);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    bool isAlarming() const { return m_kind == Kind::Late && m_count > 0; }

    QString m_word;
    Kind m_kind;
    int m_count = 0;
};

} // namespace ieum
