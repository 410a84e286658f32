#pragma once

#include <QObject>

namespace ieum {

/// The wheel over a field that nobody works in scrolls the page and leaves the field's value alone: prices
/// and minutes must not change under a hand that only wanted to read on. Installed on the application.
class WheelRule : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace ieum
