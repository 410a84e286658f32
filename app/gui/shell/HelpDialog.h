#pragma once

#include <QDialog>
#include <QList>
#include <QPair>

namespace ieum {

class MainWindow;

/// A key and what it does, as the window has them at this moment.
struct KeyRow
{
    QString key;
    QString text;
};
QList<KeyRow> keyTable(const QWidget &window, const QWidget *page);

/// F1: the keys that work here, and the guide that ships with the program.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    HelpDialog(const QList<KeyRow> &keys, QWidget *parent);

private:
    QWidget *keysPage(const QList<KeyRow> &keys);
    QWidget *guidePage();
};

} // namespace ieum
