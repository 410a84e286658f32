#include "app/gui/continuity/NoticePanel.h"

#include "app/gui/continuity/Clearing.h"
#include "app/gui/style/Look.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/Picture.h"
#include "core/korean/Display.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>

namespace ieum {

namespace {

struct Place
{
    const char *id;
    const char *icon;
    const char *name;
};
const Place places[] = {
    {"instagram", "image", QT_TRANSLATE_NOOP("ieum::NoticePanel", "Instagram story")},
    {"naver", "store", QT_TRANSLATE_NOOP("ieum::NoticePanel", "Naver Place news")},
    {"sms", "send", QT_TRANSLATE_NOOP("ieum::NoticePanel", "Text to regulars")},
    {"door", "door-open", QT_TRANSLATE_NOOP("ieum::NoticePanel", "Sign at the door")},
    {"voicemail", "volume-2", QT_TRANSLATE_NOOP("ieum::NoticePanel", "Words for the answering machine")},
};

const Place &placeOf(const QString &id)
{
    const auto found = std::find_if(std::begin(places), std::end(places),
                                    [&](const Place &place) { return id == QLatin1String(place.id); });
    return found == std::end(places) ? places[0] : *found;
}

} // namespace

NoticePanel::NoticePanel(QWidget *parent)
    : QWidget(parent)
    , m_noticesHead(new SectionHeader(tr("Put up a notice")))
    , m_eventsHead(new SectionHeader(tr("What happened")))
    , m_notices(makeColumn(0))
    , m_events(makeColumn(metrics().gap8))
{
    const Metrics &m = metrics();
    auto *column = makeColumn(m.gap8);
    column->setContentsMargins(m.gap16, m.gap12, m.gap16, m.gap12);
    setLayout(column);
    setProperty("role", QStringLiteral("pane"));
    setAttribute(Qt::WA_StyledBackground);
    column->addWidget(m_noticesHead);
    column->addLayout(m_notices);
    column->addWidget(m_eventsHead);
    column->addLayout(m_events);
    auto *check = new Button(tr("What if one company stops?"), Button::Kind::Flat);
    connect(check, &Button::clicked, this, &NoticePanel::checkRequested);
    column->addWidget(check, 0, Qt::AlignLeft);
    auto *advertise = new Button(tr("Write to your regulars…"), Button::Kind::Flat);
    connect(advertise, &Button::clicked, this, [this] { Q_EMIT advertisingRequested({}); });
    column->addWidget(advertise, 0, Qt::AlignLeft);
    column->addStretch();
}

void NoticePanel::showAll(const QList<Notice> &notices, const QList<OutageEvent> &events, Instant now)
{
    showNotices(notices, now);
    clearLayout(*m_events);
    m_eventsHead->setVisible(!events.isEmpty());
    for (const OutageEvent &event : events)
        addEvent(event, now);
}

// The page is read again at every change; rows that stay keep the keyboard's focus.
void NoticePanel::showNotices(const QList<Notice> &notices, Instant now)
{
    m_noticesHead->setVisible(!notices.isEmpty());
    if (std::exchange(m_shown, notices) == notices)
        return;
    const QString focused = m_ticks.key(qobject_cast<QCheckBox *>(QApplication::focusWidget()));
    m_ticks.clear();
    clearLayout(*m_notices);
    for (const Notice &notice : notices)
        addNotice(notice, now);
    if (QCheckBox *tick = m_ticks.value(focused))
        tick->setFocus(Qt::OtherFocusReason);
}

void NoticePanel::addNotice(const Notice &notice, Instant now)
{
    const Place &place = placeOf(notice.place);
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap8);
    line->setLayout(row);
    line->setToolTip(plainToolTip(notice.text));
    row->addWidget(new Picture(place.icon, metrics().icon));
    auto *words = makeColumn(0);
    words->addWidget(new ElidedLabel(tr(place.name), Type::Table));
    if (notice.postedAt)
        words->addWidget(new Label(tr("up since %1").arg(displayTimeInList(*notice.postedAt, now)),
                                   Type::Small, Color::Text3));
    row->addLayout(words, 1);
    addActs(*row, notice);
    auto *posted = new QCheckBox;
    posted->setChecked(notice.postedAt.has_value());
    posted->setAccessibleName(tr("Put up: %1").arg(tr(place.name)));
    posted->setToolTip(tr("Tick it when it is up: the time stands in the report"));
    connect(posted, &QCheckBox::toggled, this,
            [this, place = notice.place](bool isUp) { Q_EMIT postedSaid(place, isUp); });
    row->addWidget(posted);
    m_ticks.insert(notice.place, posted);
    m_notices->addWidget(line);
    line->show(); // at once, so that its tick can have the focus again
}

void NoticePanel::addActs(QBoxLayout &row, const Notice &notice)
{
    const QString name = tr(placeOf(notice.place).name);
    if (notice.place == QLatin1String("door")) {
        auto *sign = new IconButton("printer", tr("Print the sign, with a code that rings the shop"));
        connect(sign, &IconButton::clicked, this, [this, sign] { Q_EMIT signRequested(sign); });
        row.addWidget(sign);
    }
    if (notice.place == QLatin1String("sms")) {
        auto *advertise = new IconButton("send", tr("Send it to whom the law lets you write"));
        connect(advertise, &IconButton::clicked, this,
                [this, text = notice.text] { Q_EMIT advertisingRequested(text); });
        row.addWidget(advertise);
    }
    auto *copy = new IconButton("copy", tr("Copy: %1").arg(name));
    row.addWidget(copy);
    connect(copy, &IconButton::clicked, this, [this, text = notice.text, name] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(name);
    });
}

void NoticePanel::addEvent(const OutageEvent &event, Instant now)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap8);
    line->setLayout(row);
    auto *time = new Label(displayTimeInList(event.at, now), Type::Small, Color::Text3);
    time->setFixedWidth(metrics().scaled(72));
    auto *text = new Label(event.text, Type::Table);
    text->setLines(Label::Lines::Wrap);
    const bool hasAct = event.report.isValid() || event.late.isValid();
    const Qt::Alignment edge = hasAct ? Qt::AlignVCenter : Qt::AlignTop;
    row->addWidget(time, 0, edge);
    row->addWidget(new Picture(event.icon, metrics().iconSmall), 0, edge);
    row->addWidget(text, 1);
    if (event.report.isValid()) {
        auto *report = new IconButton("file-text", tr("Report: %1").arg(event.text));
        connect(report, &IconButton::clicked, this,
                [this, id = event.report] { Q_EMIT reportRequested(id); });
        row->addWidget(report);
    }
    if (event.late.isValid()) {
        auto *late = new IconButton("merge", tr("Compare what came late: %1").arg(event.text));
        connect(late, &IconButton::clicked, this, [this, id = event.late] { Q_EMIT lateRequested(id); });
        row->addWidget(late);
    }
    m_events->addWidget(line);
}

} // namespace ieum
