#pragma once

#include <QStringList>

class QWidget;

namespace ieum {

struct ReplyState;

/// What really happens to a reply that goes over the channel in force.
enum class ReplyWay {
    Live,   ///< Ieum sends it
    Call,   ///< it is told on the phone and noted
    ByHand, ///< the platform lets nobody send: it is copied
};
ReplyWay replyWay(const ReplyState &state);

QString switchWords(const ReplyState &state);
/// Of the button that carries it out.
QString sendWords(const ReplyState &state);
const char *sendIcon(ReplyWay way);

/// Asks whether a text that names other customers is meant for this one.
bool mayNameAnother(QWidget *parent, const QStringList &others);

} // namespace ieum
