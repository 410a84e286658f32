#pragma once

#include "core/continuity/AffectedService.h"
#include "core/storage/CallbackStore.h"

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

    /// Everything that it shows: rows of the same text need not be built anew.
    static QString shownText(const Affected &row, Instant now);

Q_SIGNALS:
    void openRequested(CustomerId customer);
    void promiseRequested(CustomerId customer, const QString &name);
    void callMade(CallbackId call);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString reasonWords(const Affected &row);
    static QString whenWords(const Affected &row, Instant now);
    static QString actWords(const Affected &row);
    QWidget *whoColumn() const;
    QWidget *wayColumn() const;
    QWidget *callButton();

    const Affected m_row;
};

} // namespace ieum
