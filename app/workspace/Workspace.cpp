#include "app/workspace/Workspace.h"

#include "app/workspace/ChannelWatch.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/SampleShop.h"
#include "app/workspace/ShopRecords.h"
#include "core/base/ThreadRule.h"

#include <QTimer>

namespace ieum {

namespace {
using namespace std::chrono_literals;
constexpr auto changePoll = 250ms;
constexpr auto checkpointEvery = 5min;
constexpr auto lineEvery = 30s;
constexpr auto lineBegins = 2s; // once the window stands
constexpr auto watchTick = 1s;
constexpr auto backupsBegin = 1min;
constexpr auto backupsEvery = 1h; // looks whether one is due

// What fails here shows in the age of the last backup, at the foot of the window. What is over its term goes
// after the backup, if the owner wants that; a failure is tried again in an hour.
void backUp(const Result<Shop *> &shop)
{
    if (!shop.ok())
        return;
    (void)(*shop)->backups.createIfDue();
    (void)ShopRecords(**shop).retention.runIfDue();
}

void workTheLine(const Result<Shop *> &shop)
{
    if (!shop.ok())
        return;
    // What fails here stands in the rows and in the channels' states, where the window shows it.
    (void)(*shop)->line.remind();
    (void)(*shop)->line.carry();
    (void)(*shop)->line.fetch();
}
} // namespace

Workspace::Workspace(const QString &shopFolder, SecretKey key, std::shared_ptr<const Clock> shopClock,
                     Network network, const Account &account)
    : folder(shopFolder)
    , clock(std::move(shopClock))
    , m_key(std::move(key))
    , m_network(network)
    , m_account(account)
    , m_reader(opener(), ShopThread::AtEnd::DropJobs)
    , m_writer(opener(), ShopThread::AtEnd::FinishJobs)
    , m_long(opener(), ShopThread::AtEnd::DropJobs)
    , m_line(opener(), ShopThread::AtEnd::DropJobs)
    , m_watch(opener(), ShopThread::AtEnd::DropJobs)
{
}

ShopThread::Open Workspace::opener() const
{
    return [this, account = m_account] {
        auto shop = openShop(folder, m_key, *clock);
        if (shop.ok()) {
            (*shop)->actAs(account);
            (*shop)->line.stopWith(m_breakOff.get_token());
            (*shop)->probes.stopWith(m_breakOff.get_token());
        }
        return shop;
    };
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder, SecretKey key,
                                                   std::shared_ptr<const Clock> clock, Network network,
                                                   const Account &account)
{
    std::unique_ptr<Workspace> workspace(
        new Workspace(folder, std::move(key), std::move(clock), network, account));
    IEUM_TRY(workspace->start());
    ThreadRule::forbidBlockingWorkHere();
    return workspace;
}

void Workspace::actAs(const Account &account)
{
    m_account = account;
    for (ShopThread *thread : {&m_reader, &m_writer, &m_long, &m_line, &m_watch})
        thread->post([account](const Result<Shop *> &shop) {
            if (shop.ok())
                (*shop)->actAs(account);
        });
}

Workspace::~Workspace()
{
    m_breakOff.request_stop();
    if (m_longJob)
        m_longJob->cancel();
    ThreadRule::allowBlockingWorkHere();
}

Result<void> Workspace::start()
{
    m_reader.whenIdle(changePoll, [this](const Result<Shop *> &shop) { lookForChanges(**shop); });
    m_writer.whenIdle(checkpointEvery,
                      [](const Result<Shop *> &shop) { (void)(*shop)->database->checkpoint(); });
    // The writer comes first and alone: it migrates and clears up while nobody reads.
    m_writer.start();
    IEUM_TRY(m_writer.waitUntilOpen());
    m_reader.start();
    startHelpers();
    return m_reader.waitUntilOpen();
}

void Workspace::startHelpers()
{
    const bool isAllowed = m_network == Network::Allowed;
    const auto watch = std::make_shared<ChannelWatch>(isAllowed ? ChannelWatch::Network::Allowed
                                                                : ChannelWatch::Network::Offline);
    m_line.whenIdle(lineEvery, workTheLine);
    m_watch.whenIdle(watchTick, [watch](const Result<Shop *> &shop) { watch->lookIfDue(**shop); });
    if (isAllowed)
        QTimer::singleShot(lineBegins, this, [this] { m_line.start(); });
    // Invented people need no backups, and nobody writes to them.
    if (isSampleShop(folder))
        return;
    QTimer::singleShot(lineBegins, this, [this] { m_watch.start(); });
    const auto look = [this] {
        m_long.post(backUp);
        m_long.start();
    };
    QTimer::singleShot(backupsBegin, this, look);
    auto *hourly = new QTimer(this);
    connect(hourly, &QTimer::timeout, this, look);
    hourly->start(backupsEvery);
}

// An import leaves a long log; the shorter it is, the less a damaged frame of it could take along.
void Workspace::endLong(const Result<Shop *> &shop)
{
    if (shop.ok())
        (void)(*shop)->database->checkpoint();
    m_reader.wake();
}

// Runs on the reader's thread, whose connection sees what every other connection has committed.
void Workspace::lookForChanges(Shop &shop)
{
    const Result<qint64> version = shop.database->dataVersion();
    if (!version.ok() || *version == m_seenVersion)
        return;
    m_seenVersion = *version;
    m_ui.post([this] { Q_EMIT changed(); });
}

} // namespace ieum
