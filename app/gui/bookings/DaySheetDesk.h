#pragma once

#include "app/gui/shell/Page.h"
#include "core/bookings/DaySheet.h"

#include <QObject>

namespace ieum {

/// The book on paper and as files: the sheet of a day or of its week, printed or saved, and a calendar file.
class DaySheetDesk : public QObject
{
    Q_OBJECT
public:
    DaySheetDesk(const PageContext &context, QWidget *parent);

    /// Offers what can be done with the day, below `button`.
    void openMenu(QWidget *button, QDate day);
    enum class Span { Day, Week };
    void print(QDate day, Span span);
    void savePdf(QDate day, Span span);
    /// Every booking from the day's week on.
    void saveCalendar(QDate day);

private:
    void read(QDate day, Span span, const std::function<void(const DaySheet &)> &then);
    void draw(const DaySheet &sheet);
    void write(const DaySheet &sheet, const QString &path);
    QString askForFile(const QString &question, const QString &name, const QString &kinds);

    const PageContext m_context;
    QWidget *m_parent;
};

} // namespace ieum
