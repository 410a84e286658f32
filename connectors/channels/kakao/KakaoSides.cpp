#include "connectors/channels/kakao/KakaoSides.h"

#include "connectors/channels/kakao/KakaoWords.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace ieum {

namespace {

/// How KakaoTalk itself calls the one who exported.
const QStringList &selfWords()
{
    static const QStringList words{QStringLiteral("회원님"), QStringLiteral("you"), QStringLiteral("You"),
                                   QStringLiteral("나")};
    return words;
}

// KakaoTalk_20210701_0417_10_897_김하늘.txt, KakaoTalk_Chat_김하늘_2026-05-16-15-03-41.csv
QString roomOfFileName(const QString &fileName)
{
    static const QRegularExpression names[] = {
        QRegularExpression(QStringLiteral(R"(^KakaoTalk_\d{8}_\d{4}_\d{2}_\d{3}_(.+)\.\w+$)")),
        QRegularExpression(
            QStringLiteral(R"(^KakaoTalk_Chat_(.+)_\d{4}-\d{2}-\d{2}-\d{2}-\d{2}-\d{2}\.\w+$)")),
    };
    for (const QRegularExpression &name : names) {
        const QRegularExpressionMatch match = name.match(fileName);
        if (match.hasMatch())
            return match.captured(1);
    }
    return {};
}

} // namespace

void KakaoSides::add(const KakaoRecord &record)
{
    if (record.kind != KakaoRecord::Kind::Message)
        return;
    ++m_messages;
    if (!record.sender.isEmpty() && !m_speakers.contains(record.sender))
        m_speakers += record.sender;
}

// Of two speakers of whom one bears the room's name, the other is the shop.
void KakaoSides::findOwn(const QString &title, const ImportInput &input)
{
    for (const QString &speaker : std::as_const(m_speakers)) {
        if (selfWords().contains(speaker) || input.ownNames.contains(speaker))
            m_own += speaker;
    }
    if (!m_own.isEmpty() || m_speakers.size() != 2)
        return;
    for (int i = 0; i < 2; ++i) {
        if (m_speakers[i] == title || (!input.room.isEmpty() && m_speakers[i] == input.room))
            m_own = {m_speakers[1 - i]};
    }
}

void KakaoSides::settle(const QString &title, const ImportInput &input)
{
    const QString named = title.isEmpty() ? roomOfFileName(input.fileName) : title;
    findOwn(named, input);
    for (const QString &speaker : std::as_const(m_speakers)) {
        if (!m_own.contains(speaker))
            m_others += speaker;
    }
    m_room = isGroup() ? withoutMemberCount(named) : named;
    if (m_room.isEmpty())
        m_room = !input.room.isEmpty()  ? input.room
                 : m_others.size() == 1 ? m_others.first()
                                        : QFileInfo(input.fileName).completeBaseName();
}

} // namespace ieum
