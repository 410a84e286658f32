#pragma once

#include "core/continuity/AffectedService.h"

#include <QWidget>

namespace ieum {

class Button;

/// One person and reason of the outage centre: who, why, until when, the way that reaches them, and the act
/// itself.
class AffectedRow : public QWidget
{
    Q_OBJECT
public:
    AffectedRow(const Affected &row, Instant now, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested(CustomerId customer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString reasonWords() const;
    QString whenWords(Instant now) const;
    QWidget *wayColumn() const;
    QString actWords() const;

    const Affected m_row;
};

} // namespace ieum
