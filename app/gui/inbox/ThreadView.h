#pragma once

#include <QListView>

namespace ieum {

class ThreadDelegate;
class ThreadModel;

/// The messages of one customer. Stays at the newest end unless one has scrolled up; asks for older ones at
/// the top.
class ThreadView : public QListView
{
    Q_OBJECT
public:
    ThreadView(ThreadModel &model, QWidget *parent = nullptr);

    void pointOut(qint64 message);
    /// The text of the current message, as it was written.
    void copyCurrent() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showOpened();
    void keepPlace(int rowsAbove);

    ThreadModel &m_model;
    ThreadDelegate *m_delegate;
    qint64 m_wanted = 0;
};

} // namespace ieum
