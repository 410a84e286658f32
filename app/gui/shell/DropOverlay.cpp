#include "app/gui/shell/DropOverlay.h"

#include "app/gui/style/Icons.h"
#include "app/gui/widgets/RowPainting.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace ieum {

QStringList filesOf(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            files += url.toLocalFile();
    }
    return files;
}

DropOverlay::DropOverlay(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->setAcceptDrops(true);
    // Text fields would take the files' names for text; so the filter sits before every widget.
    QApplication::instance()->installEventFilter(this);
    hide();
}

bool DropOverlay::isOurs(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == window();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::DragLeave && isOurs(watched))
        hide();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return false;
    auto *drag = static_cast<QDropEvent *>(event);
    const QStringList files = filesOf(drag->mimeData());
    if (files.isEmpty() || !isOurs(watched))
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    if (type == QEvent::Drop) {
        hide();
        Q_EMIT dropped(files);
    } else {
        appear(files);
    }
    return true;
}

void DropOverlay::appear(const QStringList &files)
{
    m_sentence = files.size() == 1 ? tr("Let go to look into “%1”").arg(QFileInfo(files.first()).fileName())
                                   : tr("Let go to look into %n file(s)", nullptr, int(files.size()));
    setAccessibleName(m_sentence);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = color(Color::Window);
    veil.setAlphaF(0.92F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(color(Color::Accent), Metrics::focusRing, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const int gap = metrics().gap24;
    painter.drawRoundedRect(rect().adjusted(gap, gap, -gap, -gap), Metrics::radiusBubble,
                            Metrics::radiusBubble);
    const QRect picture(0, height() / 2 - metrics().iconEmpty - metrics().gap16, width(),
                        metrics().iconEmpty);
    paintIcon(painter, picture, "file-input", metrics().iconEmpty, color(Color::AccentText));
    const QRect words(2 * gap, height() / 2, width() - 4 * gap, lineHeight(Type::Title));
    paintText(painter, words, m_sentence, Type::Title, Color::Text, Qt::AlignCenter);
    paintText(painter, words.translated(0, words.height() + metrics().gap4),
              tr("Nothing is saved before you have seen it."), Type::Body, Color::Text2, Qt::AlignCenter);
}

} // namespace ieum
