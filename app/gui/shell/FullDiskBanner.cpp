#include "app/gui/shell/FullDiskBanner.h"

#include "app/gui/widgets/Banner.h"
#include "app/workspace/Ballast.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/Workspace.h"

#include <QAccessible>

namespace ieum {

namespace {
using namespace std::chrono_literals;
constexpr auto lookEvery = 1s;
const QString bannerName = QStringLiteral("full-disk");
} // namespace

FullDiskBanner::FullDiskBanner(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    if (isSampleShop(context.workspace.folder))
        return;
    m_every.setInterval(lookEvery);
    connect(&m_every, &QTimer::timeout, this, &FullDiskBanner::look);
    m_every.start();
}

// On the reader's thread: a disk that hangs must not hang the window. Once there is room it is kept again.
void FullDiskBanner::look()
{
    const QString folder = m_context.workspace.folder;
    m_context.workspace.read(
        this,
        [folder](Shop &) {
            const Ballast ballast(folder);
            ballast.keep();
            return ballast.isKept();
        },
        [this](bool isKept) { show(!isKept); });
}

void FullDiskBanner::show(bool isFull)
{
    if (isFull == m_isShown)
        return;
    m_isShown = isFull;
    if (!isFull) {
        m_context.shell.setBanner(bannerName, nullptr);
        return;
    }
    auto *banner = new Banner(lookOf(Severity::Problem), tr("The disk is full"),
                              tr("What was saved is safe. Ieum has given up its reserve of 8 MB, so that you "
                                 "can go on for a while. "
                                 "Please make room: empty the trash, or move films and pictures to another "
                                 "disk. This line goes away by "
                                 "itself then."));
    m_context.shell.setBanner(bannerName, banner);
    QAccessibleEvent said(banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace ieum
