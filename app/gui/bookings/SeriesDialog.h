#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/bookings/SeriesService.h"

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace ieum {

class Workspace;

/// Every occurrence of a booking that repeats, or is to be moved with the later ones, each with whether it is
/// free and what is to become of it. Nothing is saved before all are decided; then all are, at once.
class SeriesDialog : public Dialog
{
    Q_OBJECT
public:
    SeriesDialog(Workspace &workspace, const BookingDraft &draft, const RepeatRule &rule,
                 QWidget *parent = nullptr);
    /// Moves a booking and the later ones of its series.
    SeriesDialog(Workspace &workspace, const BookingMove &move, QWidget *parent = nullptr);

    /// The first one that was saved; valid after accept().
    BookingId first() const { return m_first; }

private:
    using Check = std::function<Result<SeriesService::Outcome>(SeriesService &)>;
    using Save =
        std::function<Result<SeriesService::Outcome>(SeriesService &, const SeriesService::Decisions &)>;

    void build(const QString &act);
    void read();
    void show(const SeriesService::Outcome &outcome);
    QWidget *rowFor(const SeriesService::Occurrence &occurrence);
    void save();
    void finish(const Result<SeriesService::Outcome> &outcome);

    Workspace &m_workspace;
    const Check m_check;
    const Save m_saveAll;
    const bool m_isMove;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QList<QComboBox *> m_decisions; ///< by place; null where the time is free
    Button *m_save;
    BookingId m_first;
};

} // namespace ieum
