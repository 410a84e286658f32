#pragma once

#include "app/gui/shell/Page.h"
#include "app/gui/widgets/Frames.h"
#include "core/continuity/ProbeWatch.h"
#include "core/continuity/SilenceWatch.h"

class QCheckBox;
class QSpinBox;

namespace ieum {

class Label;
class Shop;

/// How Ieum notices by itself that a channel has stopped: asking the platforms (off unless the owner wants
/// it), listening for silences with the false alarms that are accepted, and the sound on this PC.
class WatchCard : public Card
{
    Q_OBJECT
public:
    explicit WatchCard(const PageContext &context);
    void refresh();

private:
    struct Shown
    {
        ProbeWatch::Switch probing = ProbeWatch::Switch::Off;
        double budget = 1;
        QStringList addresses;
        QList<SilenceWatch::Standing> standings;
    };
    static Result<Shown> readShown(Shop &shop);

    void addProbing();
    void addSilence();
    void addSound();
    void showState(const Shown &shown);
    QString wordsOf(const SilenceWatch::Standing &standing) const;
    template <typename Job>
    void write(Job job);

    const PageContext m_context;
    QCheckBox *m_probing;
    Label *m_addresses;
    QSpinBox *m_budget;
    Label *m_standings;
};

} // namespace ieum
