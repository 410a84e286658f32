#pragma once

#include "app/gui/shell/Page.h"
#include "core/continuity/Notices.h"

#include <QObject>

namespace ieum {

/// The sign at the door, printed or saved as a PDF.
class DoorSignDesk : public QObject
{
    Q_OBJECT
public:
    DoorSignDesk(const PageContext &context, QWidget *parent);

    /// Offers both, below `button`; the sign is about `channels`.
    void openMenu(QWidget *button, const QStringList &channels);
    void print(const QStringList &channels);
    void savePdf(const QStringList &channels);

private:
    void read(const QStringList &channels, const std::function<void(const DoorSign &)> &then);
    void draw(const DoorSign &sign);
    void write(const DoorSign &sign, const QString &path);

    const PageContext m_context;
    QWidget *m_parent;
};

} // namespace ieum
