#pragma once

#include "app/gui/settings/SettingsSection.h"
#include "core/domain/Channel.h"

#include <QJsonObject>

class QLineEdit;
class QVBoxLayout;

namespace ieum {

class Button;
class Card;
class Label;
class MaintenanceCard;
class Shop;
class StateLabel;
class WatchCard;

/// Settings of the channels: what is known of each, how a stop is noticed, what is announced, and the shop's
/// phone, over which Ieum sends and receives texts.
class ChannelSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit ChannelSection(const PageContext &context);
    void refresh() override;

private:
    struct Shown
    {
        QList<Channel> channels;
        QJsonObject phone;
    };
    static Result<Shown> readShown(Shop &shop);

    void buildPhone();
    void buildTest(Card *card);
    void showState(const Shown &shown);
    void addChannel(const Channel &channel);
    void save();
    void tryOut();
    void say(const Result<void> &outcome);

    const PageContext m_context;
    QVBoxLayout *m_channels;
    QLineEdit *m_url;
    QLineEdit *m_user;
    QLineEdit *m_password;
    Button *m_save;
    Button *m_test;
    StateLabel *m_outcome;
    Label *m_more;
    WatchCard *m_watch;
    MaintenanceCard *m_maintenances;
};

} // namespace ieum
