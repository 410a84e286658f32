#pragma once

#include <QFrame>
#include <QTimer>

class QProgressBar;

namespace ieum {

class Button;
class Label;

/// What runs longer than half a second: title, done / total, bar, what stopping means, and the button that
/// stops.
class ProgressPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ProgressPanel(QWidget *parent = nullptr);

    enum class Stopping { Possible, Impossible };
    /// Appears after half a second, unless finish() came first. What cannot be stopped has no button for it.
    void start(const QString &title, const QString &whatStoppingMeans,
               Stopping stopping = Stopping::Possible);
    /// `total` 0 when it is not known.
    void setProgress(qint64 done, qint64 total);
    void finish();

Q_SIGNALS:
    void stopRequested();

private:
    Label *m_title;
    Label *m_count;
    Label *m_hint;
    QProgressBar *m_bar;
    Button *m_stop;
    QTimer m_delay;
};

} // namespace ieum
