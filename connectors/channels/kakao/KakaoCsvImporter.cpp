#include "connectors/channels/kakao/KakaoCsvImporter.h"

#include "connectors/channels/kakao/KakaoCsvParser.h"
#include "core/base/TextDecoder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ieum {

namespace {

bool isHeader(const QString &line)
{
    QString plain = line.trimmed();
    plain.remove(u'"').remove(u' ');
    return plain.compare(QLatin1String("Date,User,Message"), Qt::CaseInsensitive) == 0;
}

} // namespace

QString KakaoCsvImporter::formatName() const
{
    return QCoreApplication::translate("Kakao", "KakaoTalk chat as CSV");
}

Importer::Match KakaoCsvImporter::canRead(const ImportInput &input) const
{
    if (looksBinary(input.head))
        return Match::No;
    const QString head = TextDecoder::decodeAll(input.head.left(4096));
    return isHeader(head.section(QRegularExpression(QStringLiteral("[\r\n]")), 0, 0)) ? Match::Certain
                                                                                      : Match::No;
}

Result<KakaoImporter::End> KakaoCsvImporter::parse(const ImportInput &input,
                                                   const RecordHandler &handler) const
{
    KakaoLines lines(input.path);
    IEUM_TRY(lines.open());
    bool goesOn = true;
    KakaoCsvParser parser([&](const KakaoRecord &record) {
        goesOn = handler(record, lines.share());
        return goesOn;
    });
    for (std::optional<KakaoLine> line = lines.next(); line && goesOn; line = lines.next()) {
        if (line->number > 1 || !isHeader(line->text))
            parser.feed(*line);
    }
    if (lines.isTooLong())
        return Error("file.too-large", {input.fileName});
    if (goesOn)
        parser.finish();
    return End{QString(), parser.endsEarly(), false};
}

} // namespace ieum
