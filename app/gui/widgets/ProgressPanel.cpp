#include "app/gui/widgets/ProgressPanel.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"

#include <QLocale>
#include <QProgressBar>

namespace ieum {

namespace {

constexpr int patienceMilliseconds = 500;
constexpr int barSteps = 1000;

} // namespace

ProgressPanel::ProgressPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new Label({}, Type::BodyStrong))
    , m_count(new Label({}, Type::Table, Color::Text2))
    , m_hint(new Label({}, Type::Table, Color::Text2))
    , m_bar(new QProgressBar)
    , m_stop(new Button(tr("Stop")))
{
    setProperty("role", QStringLiteral("card"));
    auto *column = makeColumn(metrics().gap12);
    column->setContentsMargins(metrics().gap16, metrics().gap16, metrics().gap16, metrics().gap16);
    setLayout(column);
    auto *head = makeRow();
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    column->addLayout(head);
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    auto *foot = makeRow();
    m_hint->setLines(Label::Lines::Wrap);
    foot->addWidget(m_hint, 1);
    foot->addWidget(m_stop);
    column->addLayout(foot);
    connect(m_stop, &Button::clicked, this, &ProgressPanel::stopRequested);
    m_delay.setSingleShot(true);
    m_delay.setInterval(patienceMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
}

void ProgressPanel::start(const QString &title, const QString &whatStoppingMeans, Stopping stopping)
{
    m_stop->setVisible(stopping == Stopping::Possible);
    m_title->setText(title);
    m_hint->setText(whatStoppingMeans);
    m_bar->setAccessibleName(title);
    setProgress(0, 0);
    m_delay.start();
}

void ProgressPanel::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_count->setText(total > 0 ? QStringLiteral("%1 / %2").arg(locale.toString(done), locale.toString(total))
                               : locale.toString(done));
    m_bar->setRange(0, total > 0 ? barSteps : 0);
    m_bar->setValue(total > 0 ? int(done * barSteps / total) : 0);
}

void ProgressPanel::finish()
{
    m_delay.stop();
    hide();
}

} // namespace ieum
