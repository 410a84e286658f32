#pragma once

#include "app/gui/style/Look.h"
#include "app/gui/style/States.h"

#include <QWidget>

class QPainter;

namespace ieum {

/// Icon, then word, in the state's colour: the only way a state is shown. `words` takes the place of the
/// fixed word
/// ("오후 3:30부터 중단"). Paints left-aligned and vertically centred in `box`; returns the width it took.
int paintState(QPainter &painter, const QRect &box, const StateLook &look, const QString &words = {},
               Type type = Type::TableStrong);
int widthOfState(const StateLook &look, const QString &words = {}, Type type = Type::TableStrong);

class StateLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StateLabel(const StateLook &look, const QString &words = {}, Type type = Type::TableStrong,
                        QWidget *parent = nullptr);
    void setState(const StateLook &look, const QString &words = {});
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    StateLook m_look;
    QString m_words;
    Type m_type;
};

} // namespace ieum
