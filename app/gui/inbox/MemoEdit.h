#pragma once

#include <QPlainTextEdit>

namespace ieum {

/// The memo of a customer on its yellow note; says so when the focus leaves it with other words.
class MemoEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MemoEdit(QWidget *parent = nullptr);

    /// What is being typed is left alone.
    void showMemo(const QString &memo);
    /// Tells now what has been typed so far.
    void keep();

Q_SIGNALS:
    void edited(const QString &memo);

protected:
    void focusOutEvent(QFocusEvent *event) override;

private:
    void fitHeight();

    QString m_shown;
};

} // namespace ieum
