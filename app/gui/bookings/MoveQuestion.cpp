#include "app/gui/bookings/MoveQuestion.h"

#include "app/gui/bookings/BookingTexts.h"
#include "app/gui/widgets/Dialog.h"
#include "core/korean/Display.h"

#include <QCoreApplication>

namespace ieum {

namespace {

struct Question
{
    Q_DECLARE_TR_FUNCTIONS(MoveQuestion)
};

} // namespace

MoveAnswer askToMove(QWidget *parent, const Booking &booking, const QDateTime &to)
{
    Dialog dialog(
        Question::tr("Move the booking of %1?").arg(shownName(booking)),
        Question::tr("It repeats. %1 becomes %2.").arg(displayDayTime(booking.start), displayDayTime(to)),
        parent);
    dialog.setMainButton(Question::tr("Only this one"), Button::Kind::Main);
    MoveAnswer answer = MoveAnswer::ThisOne;
    auto *rest = dialog.addLeadingButton(Question::tr("Move all later ones too"));
    QObject::connect(rest, &Button::clicked, &dialog, [&] {
        answer = MoveAnswer::ThisAndLater;
        dialog.accept();
    });
    return dialog.exec() == QDialog::Accepted ? answer : MoveAnswer::No;
}

} // namespace ieum
