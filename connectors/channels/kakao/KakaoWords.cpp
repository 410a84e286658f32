#include "connectors/channels/kakao/KakaoWords.h"

#include <QRegularExpression>

#include <vector>

namespace ieum {

namespace {

QRegularExpression whole(const char *pattern)
{
    QRegularExpression expression(QStringLiteral("^(?:") + QString::fromUtf8(pattern) + QStringLiteral(")$"));
    expression.optimize();
    return expression;
}

struct Placeholder
{
    MessageKind kind;
    const char *token;
    QRegularExpression text; ///< group 1, when there is one, belongs to the token
};

const std::vector<Placeholder> &placeholders()
{
    static const std::vector<Placeholder> table{
        {MessageKind::Photo, "photo",
         whole(
             R"((?:사진|Photos?|photos?)(?: (\d+)장)?|<(?:사진|Photo)(?: 읽지 않음)?>|\((?:사진|Photo|photo)\))")},
        {MessageKind::Video, "video",
         whole(R"(동영상|[Vv]ideos?|<(?:동영상|Video)(?: 읽지 않음)?>|\((?:동영상|[Vv]ideo)\))")},
        {MessageKind::File, "file", whole(R"((?:파일|File): ?(.+)|<파일 읽지 않음>)")},
        {MessageKind::File, "file",
         whole(R"(([^\s/\\]+\.(?:pdf|hwpx?|docx?|xlsx?|pptx?|zip|ai|psd|mp3|mp4|jpe?g|png|heic)))")},
        {MessageKind::Sticker, "emoticon", whole(R"(이모티콘|Emoticons?|\((?:이모티콘|[Ee]moticon)\))")},
        {MessageKind::Voice, "voice", whole(R"(음성메시지|Voice Note|Voice Message)")},
        {MessageKind::Deleted, "deleted",
         whole(
             R"(삭제된 메시지입니다\.|메시지가 삭제되었습니다\.|(?:This|The) message (?:was|has been) deleted\.)")},
    };
    return table;
}

const QRegularExpression &callText()
{
    static const QRegularExpression text = whole(
        R"((?:보이스톡|페이스톡|그룹콜|Voice Call|Video Call|Live Talk)(?: ?해요| 취소| 부재중| 거절| ended| canceled| missed)?(?: ?(?:(?<h>\d+):)?(?<m>\d{1,2}):(?<s>\d{2}))?)");
    return text;
}

} // namespace

KakaoMeaning kakaoMeaningOf(const QString &text)
{
    if (text.isEmpty() || text.size() > 300)
        return {};
    for (const Placeholder &placeholder : placeholders()) {
        const QRegularExpressionMatch match = placeholder.text.match(text);
        if (!match.hasMatch())
            continue;
        const QString detail = match.captured(1);
        const QString token = QString::fromLatin1(placeholder.token);
        return {placeholder.kind,
                detail.isEmpty() ? u'[' + token + u']' : u'[' + token + u':' + detail + u']', 0};
    }
    const QRegularExpressionMatch call = callText().match(text);
    if (!call.hasMatch())
        return {};
    const int seconds =
        call.captured(u"h").toInt() * 3600 + call.captured(u"m").toInt() * 60 + call.captured(u"s").toInt();
    return {MessageKind::Call, QStringLiteral("[call:%1]").arg(seconds), seconds};
}

bool isKakaoNotice(const QString &text)
{
    static const QRegularExpression notice = whole(
        R"(.+님이 (?:들어왔습니다|나갔습니다|방장이 되었습니다|부방장이 되었습니다)\..*|.+님을 내보냈습니다\.|.*님(?:이|을) ?.*초대(?:했습니다|하였습니다)\.)"
        R"(|.*관리자가 메시지를 가렸습니다\.|관리자만 말하기 기능이 .*|운영정책을 위반한 메시지로 .*|.+ (?:joined|left) this chatroom\.|.+ left\.)"
        R"(|.+ has been removed from this chatroom\.|.+ invited .+\.|The message has been deleted\.|메시지가 삭제되었습니다\.|채팅방을 나갔습니다\.)"
        R"(|오픈채팅봇이 .*|.+님이 .+님에서 .*되었습니다\.)");
    return notice.match(text).hasMatch();
}

QString kakaoTitleOf(const QString &line)
{
    static const QRegularExpression titles[] = {
        whole(R"((.+) 님과 카카오톡 대화)"),
        whole(R"((.+?) ?\(\d+명\)과 카카오톡 대화(?:-\d+\.txt)?)"),
        whole(R"((.+) 카카오톡 대화)"),
        whole(R"(KakaoTalk Chats with (.+?)(?: \(\d+(?: people)?\))?(?:-\d+\.txt)?)"),
        whole(R"((.+) with KakaoTalk Chats)"),
    };
    for (const QRegularExpression &title : titles) {
        const QRegularExpressionMatch match = title.match(line.trimmed());
        if (match.hasMatch())
            return match.captured(1).trimmed();
    }
    static const QRegularExpression nameless =
        whole(R"(Talk_\d{4}\.\d{1,2}\.\d{1,2} \d{1,2}:\d{2}-\d+\.txt)");
    return nameless.match(line.trimmed()).hasMatch() ? QStringLiteral("") : QString();
}

bool isKakaoSaveDate(const QString &line)
{
    static const QRegularExpression saved = whole(R"((?:저장한 날짜|Date Saved) ?:.+)");
    return saved.match(line.trimmed()).hasMatch();
}

QString withoutMemberCount(const QString &title)
{
    static const QRegularExpression counted = whole(R"((.+) \d+)");
    const QRegularExpressionMatch match = counted.match(title);
    return match.hasMatch() ? match.captured(1) : title;
}

} // namespace ieum
