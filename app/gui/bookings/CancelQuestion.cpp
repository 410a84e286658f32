#include "app/gui/bookings/CancelQuestion.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/widgets/Dialog.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(CancelQuestion)
};

} // namespace

CancelAnswer askToCancel(QWidget *parent, const Booking &booking)
{
    QStringList lines{displayDay(booking.start.date()) + QLatin1Char(' ') +
                      displaySpan(booking.start, booking.end)};
    if (!booking.externalNo.isEmpty())
        lines += Question::tr("This does not cancel it at Naver. Please cancel it there as well.");
    if (booking.series.isValid())
        lines += Question::tr("It repeats. The earlier times stay in any case.");
    Dialog dialog(Question::tr("Cancel the booking of %1?").arg(shownName(booking)),
                  lines.join(QLatin1Char('\n')), parent);
    dialog.setMainButton(Question::tr("Cancel the booking"), Button::Kind::Danger);
    dialog.setCancelText(Question::tr("Keep it"));
    CancelAnswer answer = CancelAnswer::ThisOne;
    if (booking.series.isValid()) {
        auto *rest = dialog.addLeadingButton(Question::tr("This and all later ones"));
        QObject::connect(rest, &Button::clicked, &dialog, [&] {
            answer = CancelAnswer::ThisAndLater;
            dialog.accept();
        });
    }
    return dialog.exec() == QDialog::Accepted ? answer : CancelAnswer::No;
}

} // namespace ieum
