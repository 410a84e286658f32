#pragma once

#include <QAbstractButton>

namespace ieum {

/// One of a few large choices: picture, title, two lines of text, and a round mark at the top right.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCard(const char *iconName, const QString &title, const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter) const;

    const char *const m_icon;
    const QString m_title;
    const QString m_words;
};

} // namespace ieum
