#include "app/gui/importing/ImportPreview.h"

#include "app/gui/importing/CountCard.h"
#include "app/gui/importing/ImportListModel.h"
#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/OrderComparison.h"
#include "app/gui/widgets/Picture.h"
#include "app/gui/widgets/RowPainting.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QTableView>

namespace ieum {

namespace {

// The tabs, in the order of the cards; the first shows everything.
const std::optional<ImportRow::Outcome> filters[] = {
    std::nullopt, ImportRow::Outcome::Added, ImportRow::Outcome::Duplicate, ImportRow::Outcome::Updated,
    ImportRow::Outcome::Rejected};

} // namespace

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportListModel(this))
    , m_title(new ElidedLabel(QString(), Type::Title))
    , m_what(new Label(QString(), Type::Table, Color::Text2))
    , m_filters(new QButtonGroup(this))
    , m_columnsText(new Label(QString(), Type::Table, Color::Text2))
    , m_columns(new Button(tr("Look at the columns"), Button::Kind::Flat))
    , m_table(new QTableView)
    , m_comparison(new OrderComparison)
{
    auto *column = makeColumn(0);
    setLayout(column);
    auto *body = makeColumn(metrics().gap12);
    body->setContentsMargins(metrics().pageMargin, metrics().gap16, metrics().pageMargin, metrics().gap12);
    body->addWidget(makeHead());
    body->addWidget(makeCards());
    body->addWidget(makeFilters());
    body->addWidget(makeTable(), 1);
    body->addWidget(m_comparison);
    m_comparison->hide();
    column->addLayout(body, 1);
    column->addWidget(makeLine());
    column->addWidget(makeFoot());
    connect(m_columns, &Button::clicked, this, &ImportPreview::columnsRequested);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportPreview::showComparison);
    connect(m_model, &ImportListModel::modelReset, this, &ImportPreview::showComparison);
    setReport({}); // every button has its words, and so its name, before the first file
}

QWidget *ImportPreview::makeHead()
{
    auto *head = new QWidget;
    auto *row = makeRow(metrics().gap12);
    head->setLayout(row);
    row->addWidget(new Picture("file-spreadsheet", metrics().iconEmpty));
    auto *pair = makeColumn(metrics().gap4);
    pair->addWidget(m_title);
    pair->addWidget(m_what);
    row->addLayout(pair, 1);
    return head;
}

QWidget *ImportPreview::makeCards()
{
    auto *cards = new QWidget;
    auto *row = makeRow(metrics().gap12);
    cards->setLayout(row);
    m_added = new CountCard("plus", Color::AccentText, tr("New"), tr("come in"));
    m_same = new CountCard("check", Color::Text, tr("There already"), tr("stay as they are"));
    m_changed = new CountCard("pencil", Color::Degraded, tr("Changed"), tr("choose a row to compare"));
    m_refused = new CountCard("octagon-x", Color::Down, tr("Not read"), tr("kept apart with the reason"));
    for (CountCard *card : {m_added, m_same, m_changed, m_refused})
        row->addWidget(card, 1);
    return cards;
}

QWidget *ImportPreview::makeFilters()
{
    auto *bar = new QWidget;
    auto *row = makeRow(metrics().gap4);
    bar->setLayout(row);
    for (int i = 0; i < static_cast<int>(std::size(filters)); ++i) {
        auto *tab = new Button(QString(), Button::Kind::Tab);
        m_filters->addButton(tab, i);
        row->addWidget(tab);
    }
    row->addStretch();
    row->addWidget(m_columnsText);
    row->addWidget(m_columns);
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) { m_model->setFilter(filters[id]); });
    return bar;
}

QWidget *ImportPreview::makeTable()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setIconSize({metrics().iconSmall, metrics().iconSmall});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics().importRow);
    m_table->horizontalHeader()->setFixedHeight(metrics().gridHeader);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    setWidths();
    return m_table;
}

void ImportPreview::setWidths()
{
    const int pad = metrics().gap24;
    const auto width = [pad](const char *sample) {
        return pad + textWidth(QString::fromUtf8(sample), Type::TableStrong);
    };
    m_table->setColumnWidth(ImportListModel::Place, width("00000"));
    m_table->setColumnWidth(ImportListModel::Result, width("이미 있음") + metrics().icon);
    m_table->setColumnWidth(ImportListModel::First, width("10월 15일 (토) 오후 11:00"));
    m_table->setColumnWidth(ImportListModel::Second, width("가나다라마"));
    m_table->setColumnWidth(ImportListModel::Third, pad + phoneWidth(Type::Table));
    m_table->setColumnWidth(ImportListModel::Fourth, width("소이캔들 라벤더 200g 향초 세트"));
    m_table->setColumnWidth(ImportListModel::Fifth, width("000"));
}

QWidget *ImportPreview::makeFoot()
{
    auto *foot = new QWidget;
    foot->setProperty("role", QStringLiteral("pane"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto *row = makeRow(metrics().gap12);
    row->setContentsMargins(metrics().pageMargin, metrics().gap12, metrics().pageMargin, metrics().gap12);
    foot->setLayout(row);
    row->addWidget(new Picture("shield-check", metrics().icon, Color::Text2));
    auto *calm = new Label(tr("Nothing is saved yet. It can be taken back at once afterwards, too."),
                           Type::Table, Color::Text2);
    row->addWidget(calm, 1);
    auto *leave = new Button(tr("Leave it"));
    leave->setBig();
    m_accept = new Button(QString(), Button::Kind::Main);
    m_accept->setBig();
    row->addWidget(leave);
    row->addWidget(m_accept);
    connect(leave, &Button::clicked, this, &ImportPreview::rejected);
    connect(m_accept, &Button::clicked, this, &ImportPreview::accepted);
    return foot;
}

void ImportPreview::setReport(const ImportReport &report)
{
    m_model->setReport(report);
    m_title->setText(report.file);
    QString what = tr("Read as %1 · %n line(s)", nullptr, report.counts.read).arg(report.formatName);
    if (report.wasEntered)
        what += QStringLiteral(" · ") + tr("this file was brought in before");
    m_what->setText(what);
    m_added->setCount(report.counts.added);
    m_same->setCount(report.counts.duplicate);
    m_changed->setCount(report.counts.updated);
    m_changed->setVisible(report.counts.updated > 0);
    m_refused->setCount(report.counts.rejected);
    m_columns->setVisible(report.shape.has_value());
    m_columnsText->setVisible(report.shape.has_value());
    if (report.shape)
        m_columnsText->setText(tr("%1 of %2 columns connected")
                                   .arg(report.shape->columns.size())
                                   .arg(report.shape->headers.size()));
    showFilters(report);
    const int entering = report.counts.added + report.counts.updated;
    const bool needsLook = report.shape && !report.shape->isCertain;
    m_accept->setText(needsLook      ? tr("Check the columns first")
                      : entering > 0 ? tr("Bring %n in", nullptr, entering)
                                     : tr("There is nothing new"));
    m_accept->setEnabled(needsLook || entering > 0);
}

void ImportPreview::showComparison()
{
    const ImportRow *row = m_model->row(m_table->currentIndex());
    const bool isChanged = row && row->before;
    if (isChanged)
        m_comparison->setLines(tr("Here now"), *row->before, tr("In the file"), row->line);
    m_comparison->setVisible(isChanged);
}

void ImportPreview::showFilters(const ImportReport &report)
{
    const ImportCounts &counts = report.counts;
    const QString texts[] = {tr("All %1").arg(counts.read), tr("New %1").arg(counts.added),
                             tr("There already %1").arg(counts.duplicate),
                             tr("Changed %1").arg(counts.updated), tr("Not read %1").arg(counts.rejected)};
    const int numbers[] = {counts.read, counts.added, counts.duplicate, counts.updated, counts.rejected};
    const bool hasRows = report.kind == Importer::Kind::Orders || report.kind == Importer::Kind::Results;
    const QString widest =
        report.kind == Importer::Kind::Results ? QStringLiteral("0000-0000-0000") : QStringLiteral("000");
    m_table->setColumnWidth(ImportListModel::Fifth, metrics().gap24 + textWidth(widest, Type::TableStrong));
    for (int i = 0; i < static_cast<int>(std::size(filters)); ++i) {
        auto *tab = static_cast<Button *>(m_filters->button(i));
        tab->setText(texts[i]);
        tab->setVisible(i == 0 ||
                        (numbers[i] > 0 && (hasRows || filters[i] == ImportRow::Outcome::Rejected)));
    }
    m_filters->button(0)->setChecked(true);
}

} // namespace ieum
