#include "connectors/channels/kakao/KakaoTextImporter.h"

#include "connectors/channels/kakao/KakaoTextParser.h"
#include "connectors/channels/kakao/KakaoWords.h"
#include "core/base/TextDecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <mutex>

namespace ieum {

namespace {

// A chat in which nothing has been said yet has no more than its title; its language is the grammar's.
const KakaoGrammar *guessByTitle(const QString &head)
{
    const QString first = head.section(u'\n', 0, 0).trimmed();
    if (kakaoTitleOf(first).isNull())
        return nullptr;
    const bool korean = first.contains(QStringLiteral("카카오톡"));
    const bool dashed =
        head.contains(QRegularExpression(QStringLiteral(R"(: ?\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})")));
    return KakaoGrammar::byId(
        korean ? (dashed ? QStringLiteral("kakao-w-ko") : QStringLiteral("kakao-a-ko"))
               : (dashed ? QStringLiteral("kakao-w-en") : QStringLiteral("kakao-a-en2020")));
}

const KakaoGrammar *guess(const QByteArray &bytes)
{
    if (looksBinary(bytes))
        return nullptr;
    const QString head = TextDecoder::decodeAll(bytes);
    const KakaoGrammar *grammar = KakaoGrammar::guess(head);
    return grammar ? grammar : guessByTitle(head);
}

// Every grammar asks the same question about the same head; it is answered once. (Not once a thread: at a
// thread's end mingw frees such objects before it destroys them.)
const KakaoGrammar *guessOnce(const QByteArray &head)
{
    static std::mutex mutex;
    static QByteArray last;
    static const KakaoGrammar *answer = nullptr;
    const std::lock_guard lock(mutex);
    if (last.isNull() || last != head) {
        last = head;
        answer = guess(head);
    }
    return answer;
}

} // namespace

QString KakaoTextImporter::formatName() const
{
    return QCoreApplication::translate("Kakao", m_grammar.name);
}

Importer::Match KakaoTextImporter::canRead(const ImportInput &input) const
{
    const KakaoGrammar *grammar = guessOnce(input.head);
    return grammar && grammar->id == m_grammar.id ? Match::Certain : Match::No;
}

Result<KakaoImporter::End> KakaoTextImporter::parse(const ImportInput &input,
                                                    const RecordHandler &handler) const
{
    KakaoLines lines(input.path);
    IEUM_TRY(lines.open());
    bool goesOn = true;
    KakaoTextParser parser(m_grammar, [&](const KakaoRecord &record) {
        goesOn = handler(record, lines.share());
        return goesOn;
    });
    for (std::optional<KakaoLine> line = lines.next(); line && goesOn; line = lines.next())
        parser.feed(*line);
    if (lines.isTooLong())
        return Error("file.too-large", {input.fileName});
    if (goesOn)
        parser.finish();
    End end{parser.title(), parser.endsEarly(), parser.lacksLineEnd()};
    if (const auto &lost = parser.firstLost())
        end.lost =
            Remark{QStringLiteral("line %1").arg(lost->number), Error("kakao.unknown-times"), lost->text};
    return end;
}

} // namespace ieum
