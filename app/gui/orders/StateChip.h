#pragma once

#include <QAbstractButton>

namespace ieum {

/// One view of the orders: its word and how many lines it has. Zero is quiet.
class StateChip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Tone { Plain, Warning, Late };

    StateChip(const QString &word, Tone tone, QWidget *parent = nullptr);
    void setCount(int count);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    int m_count = 0;
};

} // namespace ieum
