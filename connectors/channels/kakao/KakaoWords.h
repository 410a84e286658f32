#pragma once

#include "core/domain/Message.h"

#include <QString>

namespace ieum {

/// What a text of KakaoTalk means that is no text: a photo, a call, something deleted (formats-messages.md
/// §1.5).
struct KakaoMeaning
{
    MessageKind kind = MessageKind::Text;
    QString token;   ///< one for all systems, "[photo:3]"; empty for text
    int seconds = 0; ///< of a call
};

KakaoMeaning kakaoMeaningOf(const QString &text);

/// One of the notices that KakaoTalk itself writes into a chat (joined, left, hidden by the manager …).
bool isKakaoNotice(const QString &text);

/// The room's name if the line is a title ("김하늘 님과 카카오톡 대화"); a null string if it is none.
QString kakaoTitleOf(const QString &line);
bool isKakaoSaveDate(const QString &line);

/// Android counts a group's members behind its name ("연구방 2716"), anew every day.
QString withoutMemberCount(const QString &title);

} // namespace ieum
