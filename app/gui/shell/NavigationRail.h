#pragma once

#include "app/gui/shell/Pages.h"
#include "app/gui/style/Tokens.h"

#include <QAbstractButton>
#include <QMap>

namespace ieum {

/// One item of the rail: icon over word, bar and surface when it is current, a count at the top right.
class RailItem : public QAbstractButton
{
    Q_OBJECT
public:
    RailItem(const PageRow &row, int number, QWidget *parent = nullptr);
    void setCount(int count);
    /// It does something and is never current.
    void becomeAct(const QKeySequence &key);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const QString m_title;
    const char *const m_icon;
    const Color m_badge;
    int m_count = 0;
};

/// The pages at the left edge of the window; its words are always there.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(const QList<PageRow> &pages, QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    void setCount(const QString &page, int count);

Q_SIGNALS:
    void chosen(const QString &page);
    void lockRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailItem *addLock(int number);

    QMap<QString, RailItem *> m_items;
    QList<RailItem *> m_order;
};

} // namespace ieum
