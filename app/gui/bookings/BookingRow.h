#pragma once

#include "core/domain/Booking.h"

#include <QAbstractButton>

namespace ieum {

/// One booking in a list of the panel: when, who, what. A press opens it.
class BookingRow : public QAbstractButton
{
    Q_OBJECT
public:
    BookingRow(const QString &when, const Booking &booking, QWidget *parent = nullptr);
    /// A small word at the right: 진행 중.
    void setTag(const QString &tag);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_when;
    Booking m_booking;
    QString m_tag;
};

} // namespace ieum
