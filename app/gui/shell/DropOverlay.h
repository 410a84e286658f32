#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace ieum {

/// Takes files that are dropped anywhere on the window, and says so while they hover over it.
class DropOverlay : public QWidget
{
    Q_OBJECT
public:
    /// Watches over `window`, which must be the top-level widget.
    explicit DropOverlay(QWidget *window);

Q_SIGNALS:
    void dropped(const QStringList &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isOurs(QObject *watched) const;
    void appear(const QStringList &files);

    QString m_sentence;
};

/// The local files of a drag or of the clipboard.
QStringList filesOf(const QMimeData *data);

} // namespace ieum
