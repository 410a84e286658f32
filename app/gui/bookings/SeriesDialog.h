#pragma once

#include "app/gui/widgets/Dialog.h"
#include "core/bookings/SeriesService.h"

class QComboBox;
class QVBoxLayout;

namespace ieum {

class Workspace;

/// Every occurrence of a booking that repeats, each with whether it is free and what is to become of it.
/// Nothing is saved before all are decided; then all are, at once.
class SeriesDialog : public Dialog
{
    Q_OBJECT
public:
    SeriesDialog(Workspace &workspace, const BookingDraft &draft, const RepeatRule &rule,
                 QWidget *parent = nullptr);

    /// The first one that was saved; valid after accept().
    BookingId first() const { return m_first; }

private:
    void read();
    void show(const SeriesService::Outcome &outcome);
    QWidget *rowFor(const SeriesService::Occurrence &occurrence);
    void save();
    void finish(const Result<SeriesService::Outcome> &outcome);

    Workspace &m_workspace;
    const BookingDraft m_draft;
    const RepeatRule m_rule;
    QVBoxLayout *m_rows;
    QWidget *m_list = nullptr;
    QList<QComboBox *> m_decisions; ///< by place; null where the time is free
    Button *m_save;
    BookingId m_first;
};

} // namespace ieum
