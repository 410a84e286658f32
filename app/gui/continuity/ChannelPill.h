#pragma once

#include "core/domain/Channel.h"

#include <QAbstractButton>

namespace ieum {

/// One channel of the strip: badge, word, state icon; when something is wrong an outlined pill that says what
/// and since when. Compact, a healthy one goes without its word and a troubled one only without its time.
class ChannelPill : public QAbstractButton
{
    Q_OBJECT
public:
    ChannelPill(const Channel &channel, Instant now, QWidget *parent = nullptr);

    void setChannel(const Channel &channel, Instant now);
    const Channel &channel() const { return m_channel; }
    bool isTroubledChannel() const;
    enum class Form { Full, Compact };
    void setForm(Form form);
    int fullWidth() const;
    int compactWidth() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString words() const;
    bool showsWord(Form form) const;
    QString shownWords(Form form) const;
    int widthOf(Form form) const;

    Channel m_channel;
    QString m_stateWords; ///< empty for a healthy one
    Form m_form = Form::Full;
};

} // namespace ieum
