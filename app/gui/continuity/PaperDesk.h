#pragma once

#include "app/gui/shell/Page.h"
#include "app/workspace/Shop.h"

#include <QObject>

#include <functional>

class QPagedPaintDevice;

namespace ieum {

/// Something of the outage on A4 paper, printed or saved as a PDF.
class PaperDesk : public QObject
{
    Q_OBJECT
public:
    struct Paper
    {
        QString name; ///< of the file, without its ending
        std::function<bool(QPagedPaintDevice &)> draw;
        std::function<Result<void>(const QString &path)> write;
    };
    /// Runs on a worker with its Shop; what it gives back holds values only.
    using Reader = std::function<Result<Paper>(Shop &)>;

    PaperDesk(const PageContext &context, QWidget *parent);

    /// Offers both, below `button`.
    void openMenu(QWidget *button, const Reader &reader);

private:
    void read(const Reader &reader, const std::function<void(const Paper &)> &then);
    void print(const Paper &paper);
    void save(const Paper &paper);

    const PageContext m_context;
    QWidget *m_parent;
};

} // namespace ieum
