#include "connectors/channels/naver/NaverNoticeImporter.h"

#include "connectors/common/BookingNotice.h"
#include "core/base/TextDecoder.h"

#include <QCoreApplication>
#include <QFile>

namespace ieum {

QString NaverNoticeImporter::formatName() const
{
    return QCoreApplication::translate("NaverNoticeImporter", "Notices of Naver Booking");
}

Importer::Match NaverNoticeImporter::canRead(const ImportInput &input) const
{
    // A chat or a backup may quote a notice; those formats begin otherwise and are surer of themselves.
    if (looksBinary(input.head) || input.head.trimmed().startsWith('<'))
        return Match::No;
    const QString head = TextDecoder::decodeAll(input.head);
    return readBookingNotice(splitBookingNotices(head).first().text) ? Match::Possible : Match::No;
}

Result<void> NaverNoticeImporter::read(const ImportInput &input, ImportSink &sink) const
{
    QFile file(input.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {input.fileName}, file.errorString());
    constexpr qint64 largest = 32 * 1024 * 1024; // fifty thousand notices
    if (file.size() > largest)
        return Error("file.too-large", {input.fileName});
    for (const NoticePart &part : splitBookingNotices(TextDecoder::decodeAll(file.readAll()))) {
        const QString place = QStringLiteral("line %1").arg(part.line);
        auto notice = readBookingNotice(part.text);
        if (notice)
            notice->place = place;
        const bool goesOn = notice
                                ? sink.booking(*notice)
                                : sink.rejected({place, Error("booking.notice-without-number"), part.text});
        if (!goesOn)
            return {};
    }
    return {};
}

} // namespace ieum
