#pragma once

#include "app/gui/shell/Page.h"
#include "core/domain/Channel.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace ieum {

class ChannelPill;
class IconButton;
struct OutageNews;

/// The channels at the right of the header, always visible; further accounts and markets appear while
/// something is wrong with them. Keeps the outage banner below the header.
class ChannelStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ChannelStrip(const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// How many are still to be contacted: the number of the banner, for the rail.
    void peopleToContact(int people);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showChannels(const QList<Channel> &channels);
    void openPopup(const Channel &channel, QWidget *anchor);
    void openMore();
    void sayStopped(const QString &channel);
    void sayWorks(const QString &channel);
    void showBanner(const OutageNews &news);
    void showOwnLineBanner();
    QString stoppedSentence(const QList<Channel> &stopped) const;
    void fold();
    int shorten(int missing);
    int gather(int missing);

    const PageContext m_context;
    QHBoxLayout *m_row;
    QList<ChannelPill *> m_pills;
    IconButton *m_more;  ///< holds the healthy ones for which there is no room
    QString m_bannerKey; ///< what the banner says now; it is not built anew while that stays
    QTimer m_minute;
};

} // namespace ieum
