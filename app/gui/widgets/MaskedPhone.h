#pragma once

#include <QTimer>
#include <QWidget>

namespace ieum {

class IconButton;
class Label;

/// 010-****-1204. Holding the eye (or Space on it) shows the whole number, for ten seconds at most; the copy
/// button puts it on the clipboard. Never elided.
class MaskedPhone : public QWidget
{
    Q_OBJECT
public:
    explicit MaskedPhone(const QString &number, QWidget *parent = nullptr);
    void setNumber(const QString &number);

Q_SIGNALS:
    void copied();

private:
    void reveal();
    void mask();

    QString m_number;
    Label *m_label;
    IconButton *m_eye;
    QTimer m_limit;
};

} // namespace ieum
