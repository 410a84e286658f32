#include "connectors/channels/kakao/KakaoImporter.h"

#include "connectors/channels/kakao/KakaoSides.h"
#include "connectors/channels/kakao/KakaoWords.h"

namespace ieum {

namespace {

QString placeOf(const KakaoRecord &record)
{
    return QStringLiteral("line %1").arg(record.line);
}

Instant instantOf(const KakaoRecord &record, int utcOffsetSeconds)
{
    const QTime time = record.time.isValid() ? record.time : QTime(0, 0);
    return Instant::of(QDateTime(record.day, time, Qt::OffsetFromUTC, utcOffsetSeconds));
}

/// Turns records into messages and hands them over.
class Emitter
{
public:
    Emitter(const ImportInput &input, const KakaoSides &sides, ImportSink &sink)
        : m_input(input)
        , m_sides(sides)
        , m_sink(sink)
    {
    }

    bool take(const KakaoRecord &record)
    {
        if (record.kind == KakaoRecord::Kind::Impossible)
            return m_sink.rejected({placeOf(record), Error("kakao.impossible-time"), record.text});
        if (m_lastDay.isValid() && record.day < m_lastDay &&
            !m_sink.warning({placeOf(record), Error("kakao.out-of-order"), record.text}))
            return false;
        m_lastDay = record.day;
        return m_sink.message(messageOf(record));
    }

private:
    IncomingMessage messageOf(const KakaoRecord &record) const
    {
        IncomingMessage message;
        message.place = placeOf(record);
        message.contactKind = ContactPoint::Kind::KakaoRoom;
        message.address = m_sides.room();
        message.contactName = m_sides.room();
        message.isGroup = m_sides.isGroup();
        message.at = instantOf(record, m_input.utcOffsetSeconds);
        message.precision = record.precision;
        message.text = record.text;
        if (record.kind == KakaoRecord::Kind::Notice)
            addNotice(message);
        else
            addMeaning(record, message);
        return message;
    }

    // A notice that something was deleted says nothing of whose message it was.
    static void addNotice(IncomingMessage &message)
    {
        message.direction = Direction::System;
        message.kind = MessageKind::System;
    }

    void addMeaning(const KakaoRecord &record, IncomingMessage &message) const
    {
        const KakaoMeaning meaning = kakaoMeaningOf(record.text);
        message.direction = m_sides.isOwn(record.sender) ? Direction::Out : Direction::In;
        message.sender = record.sender;
        message.kind = meaning.kind;
        message.identityText = meaning.token;
        message.seconds = meaning.seconds;
    }

    const ImportInput &m_input;
    const KakaoSides &m_sides;
    ImportSink &m_sink;
    QDate m_lastDay;
};

} // namespace

Result<void> KakaoImporter::read(const ImportInput &input, ImportSink &sink) const
{
    KakaoSides sides;
    bool goesOn = true, hasRecords = false;
    // The first reading is the lesser half of the work; what it costs is shown as the first quarter.
    const auto survey = parse(input, [&](const KakaoRecord &record, double share) {
        sides.add(record);
        hasRecords = true;
        goesOn = sink.progress(share / 4);
        return goesOn;
    });
    if (!survey.ok())
        return survey.error();
    if (!goesOn)
        return {};
    if (!hasRecords && survey->lost) {
        sink.rejected(*survey->lost);
        return {};
    }
    sides.settle(survey->title, input);
    if (sides.messages() == 0 && !sink.warning({QString(), Error("kakao.no-messages"), QString()}))
        return {};
    if (sides.isOwnUnknown() && !sink.warning({QString(), Error("kakao.own-name-unknown"), QString()}))
        return {};
    Emitter emitter(input, sides, sink);
    const auto end = parse(input, [&](const KakaoRecord &record, double share) {
        goesOn = emitter.take(record) && sink.progress(0.25 + share * 0.75);
        return goesOn;
    });
    if (!end.ok())
        return end.error();
    if (goesOn && end->early)
        sink.rejected({QStringLiteral("end"), Error("file.cut-short"), QString()});
    else if (goesOn && end->perhaps)
        sink.warning({QStringLiteral("end"), Error("kakao.no-last-line-end"), QString()});
    return {};
}

} // namespace ieum
