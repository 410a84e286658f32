#include "app/gui/bookings/SeriesDialog.h"

#include "app/gui/style/States.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/StateLabel.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/base/ErrorTexts.h"
#include "core/korean/Display.h"

#include <QComboBox>

namespace ieum {

namespace {

constexpr int listHeight = 360;
using Decision = SeriesService::Decision;

QString wordsOf(const BookingVerdict &verdict)
{
    if (!verdict.conflicts.isEmpty())
        return SeriesDialog::tr("Clashes with %1").arg(verdict.conflicts.first().name);
    return verdict.closed ? SeriesDialog::tr("Closed then") : SeriesDialog::tr("Free");
}

StateLook lookOfVerdict(const BookingVerdict &verdict)
{
    if (!verdict.conflicts.isEmpty())
        return lookOf(Severity::Problem);
    return lookOf(verdict.closed ? Severity::Warning : Severity::Good);
}

// What is asked of the shop's service, for new bookings and for ones that move.
auto checkNew(const BookingDraft &draft, const RepeatRule &rule)
{
    return [draft, rule](SeriesService &series) { return series.check(draft, rule); };
}

auto saveNew(const BookingDraft &draft, const RepeatRule &rule)
{
    return [draft, rule](SeriesService &series, const SeriesService::Decisions &decisions) {
        return series.add(draft, rule, decisions);
    };
}

auto checkMove(const BookingMove &move)
{
    return [move](SeriesService &series) { return series.checkMove(move); };
}

auto saveMove(const BookingMove &move)
{
    return [move](SeriesService &series, const SeriesService::Decisions &decisions) {
        return series.moveFrom(move, decisions);
    };
}

} // namespace

SeriesDialog::SeriesDialog(Workspace &workspace, const BookingDraft &draft, const RepeatRule &rule,
                           QWidget *parent)
    : Dialog(tr("Book all of these?"),
             tr("Each time is checked by itself. Nothing has been saved yet; what is not free is left out "
                "unless you say otherwise."),
             parent, Width::Wide)
    , m_workspace(workspace)
    , m_check(checkNew(draft, rule))
    , m_saveAll(saveNew(draft, rule))
    , m_isMove(false)
    , m_rows(makeColumn(0))
{
    build(tr("Book"));
}

SeriesDialog::SeriesDialog(Workspace &workspace, const BookingMove &move, QWidget *parent)
    : Dialog(
          tr("Move all of these?"),
          tr("Each new time is checked by itself. Nothing has been changed yet; what is not free stays where "
             "it is unless you say otherwise."),
          parent, Width::Wide)
    , m_workspace(workspace)
    , m_check(checkMove(move))
    , m_saveAll(saveMove(move))
    , m_isMove(true)
    , m_rows(makeColumn(0))
{
    build(tr("Move"));
}

void SeriesDialog::build(const QString &act)
{
    addScrollingRows(m_rows, tr("The times"), listHeight);
    m_save = setMainButton(act, Button::Kind::Main, Accept::No);
    connect(m_save, &Button::clicked, this, &SeriesDialog::save);
    read();
}

void SeriesDialog::read()
{
    m_save->setEnabled(false);
    m_workspace.read(
        this, [check = m_check](Shop &shop) { return check(shop.series); },
        [this](const Result<SeriesService::Outcome> &outcome) {
            outcome.ok() ? show(*outcome) : showProblem(sentenceFor(outcome.error()));
        });
}

void SeriesDialog::show(const SeriesService::Outcome &outcome)
{
    delete m_list;
    m_list = new QWidget;
    m_decisions.clear();
    auto *column = makeColumn(0);
    m_list->setLayout(column);
    for (const SeriesService::Occurrence &occurrence : outcome.occurrences)
        column->addWidget(rowFor(occurrence));
    column->addStretch();
    m_rows->addWidget(m_list);
    m_save->setEnabled(true);
}

QWidget *SeriesDialog::rowFor(const SeriesService::Occurrence &occurrence)
{
    auto *line = new QWidget;
    auto *row = makeRow(metrics().gap12);
    line->setLayout(row);
    line->setMinimumHeight(metrics().importRow);
    const QString when = displayDayTime(occurrence.start);
    row->addWidget(new Label(when, Type::TableStrong));
    row->addWidget(new StateLabel(lookOfVerdict(occurrence.verdict), wordsOf(occurrence.verdict)));
    row->addStretch();
    QComboBox *choice = nullptr;
    if (!occurrence.verdict.isFree()) {
        choice = new QComboBox;
        choice->addItem(m_isMove ? tr("Leave where it is") : tr("Leave out"), int(Decision::Skip));
        choice->addItem(m_isMove ? tr("Move all the same") : tr("Book all the same"), int(Decision::Force));
        choice->setAccessibleName(tr("What to do on %1").arg(when));
        row->addWidget(choice);
    }
    m_decisions += choice;
    return line;
}

void SeriesDialog::save()
{
    SeriesService::Decisions decisions;
    for (qsizetype i = 0; i < m_decisions.size(); ++i) {
        if (m_decisions[i])
            decisions.insert(i, Decision(m_decisions[i]->currentData().toInt()));
    }
    m_save->setEnabled(false);
    m_workspace.write(
        this, [save = m_saveAll, decisions](Shop &shop) { return save(shop.series, decisions); },
        [this](const Result<SeriesService::Outcome> &outcome) { finish(outcome); });
}

// Somebody may have taken a time while the owner was deciding: then nothing is saved and the list is new.
void SeriesDialog::finish(const Result<SeriesService::Outcome> &outcome)
{
    m_save->setEnabled(true);
    if (!outcome.ok())
        return showProblem(sentenceFor(outcome.error()));
    for (const SeriesService::Occurrence &occurrence : outcome->occurrences) {
        if (occurrence.verdict.booking.isValid() && !m_first.isValid())
            m_first = occurrence.verdict.booking;
    }
    if (m_first.isValid())
        return accept();
    showProblem(m_isMove ? tr("Nothing was changed: not all of these times are free any more.")
                         : tr("Nothing was saved: not all of these times are free any more."));
    show(*outcome);
}

} // namespace ieum
