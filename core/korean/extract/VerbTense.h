#pragma once

#include <QStringView>

namespace ieum {

/// What the first verb behind an expression of time says about it.
enum class VerbTense {
    None,  ///< no verb, or one that says nothing
    Ahead, ///< 갈게요, 될까요, 주세요, 받고 싶었는데
    Done,  ///< 갔는데, 받은, 입금했어요: something happened then
    Arranged, ///< 예약했는데, 잡았는데, 약속이 생겼어요: arranged for then, or arranged on that day
};

struct FirstVerb
{
    VerbTense tense = VerbTense::None;
    qsizetype at = 0; ///< letters in front of it, spaces not counted
};

/// `tail`: plain text from behind the expression on; the first two dozen letters are looked at.
FirstVerb firstVerbOf(QStringView tail);

} // namespace ieum
