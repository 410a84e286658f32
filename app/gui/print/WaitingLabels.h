#pragma once

#include "app/gui/shell/Page.h"
#include "core/domain/Waybill.h"

#include <QObject>
#include <QPointer>

namespace ieum {

/// Says above the page which labels have their numbers and did not reach paper (the printer was missing or
/// broke off), until they are printed or the owner says that they were. Their numbers are kept; nothing goes
/// out twice.
class WaitingLabels : public QObject
{
    Q_OBJECT
public:
    WaitingLabels(const PageContext &context, QWidget *page);

    /// Reads anew; `isPrinting` hides the word, since a print under way is no waiting one.
    void refresh(bool isPrinting);

Q_SIGNALS:
    /// These waybills, all of one courier, are to be printed now.
    void printRequested(const QList<ieum::Waybill> &waybills);
    void failed(const ieum::Error &error);

private:
    void show();
    void confirmByHand();

    const PageContext m_context;
    QPointer<QWidget> m_page;
    QList<Waybill> m_waiting; ///< of the first one's courier
};

} // namespace ieum
