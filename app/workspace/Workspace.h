#pragma once

#include "app/workspace/JobControl.h"
#include "app/workspace/ShopThread.h"
#include "app/workspace/UiQueue.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/domain/Account.h"
#include "core/trust/SecretKey.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <stop_token>
#include <type_traits>

namespace ieum {

/// The open shop as the window has it: owner of every thread. The window's thread never touches a Shop; it
/// hands jobs over and gets values back:
///
///     workspace.read(this, [](Shop &shop) { return shop.inbox.conversations(…); },
///                    [this](Result<QList<Conversation>> list) { … });
///
/// `job` runs on a worker with that worker's Shop, touches no widget and takes what it needs by value; `done`
/// runs later on the window's thread, and only if `context` still lives. Jobs of one kind keep their order.
class Workspace : public QObject
{
    Q_OBJECT
public:
    enum class Network { Allowed, Offline };

    /// Opens the shop on its threads; waits until it can be read and written. Errors: those of openShop().
    static Result<std::unique_ptr<Workspace>> open(const QString &folder, SecretKey key,
                                                   std::shared_ptr<const Clock> clock,
                                                   Network network = Network::Allowed,
                                                   const Account &account = {});
    /// Finishes the writes handed over, cancels long jobs, drops reads, breaks off calls in the network.
    ~Workspace() override;

    const QString folder;
    const std::shared_ptr<const Clock> clock;

    template <typename Job, typename Done>
    void read(QObject *context, Job job, Done done)
    {
        m_reader.post(replying(context, std::move(job), std::move(done)));
    }

    /// For short work of one transaction. `changed()` follows when it committed something.
    template <typename Job, typename Done>
    void write(QObject *context, Job job, Done done)
    {
        m_writer.post(replying(context, std::move(job), std::move(done)));
        m_writer.post([this](const Result<Shop *> &) { m_reader.wake(); });
    }

    /// For work of seconds (imports, printing), one after the other, which holds up no other writes. `job` is
    /// (Shop &, JobControl &, const std::function<void(double)> &progress) -> Result<…>; `progress` may be
    /// called as often as it likes. `onProgress` gets 0 … 1 on the window's thread.
    template <typename Job, typename Done, typename Progress>
    std::shared_ptr<JobControl> runLong(QObject *context, Job job, Done done, Progress onProgress);

    /// Who sits at the window: what is handed over from now on is done in his name. Work under way stays the
    /// former one's.
    void actAs(const Account &account);
    const Account &account() const { return m_account; }

    /// No network at all in this run, not even a printer on the LAN.
    bool isOffline() const { return m_network == Network::Offline; }
    /// Carries what waits in the outbox now, not within half a minute.
    void sendWaiting() { m_line.wake(); }

Q_SIGNALS:
    /// Somebody (this window, a script beside it) has committed; what is shown should be read again.
    void changed();

private:
    Workspace(const QString &shopFolder, SecretKey key, std::shared_ptr<const Clock> shopClock,
              Network network, const Account &account);
    ShopThread::Open opener() const;
    Result<void> start();
    void startHelpers();
    void lookForChanges(Shop &shop);
    void endLong(const Result<Shop *> &shop);
    template <typename Job, typename Done>
    ShopThread::Job replying(QObject *context, Job job, Done done);

    const SecretKey m_key;
    const Network m_network;
    Account m_account;
    std::stop_source m_breakOff; ///< of calls in the network, for whoever closes the window
    UiQueue m_ui;
    qint64 m_seenVersion = 0; ///< of the reader's thread
    std::shared_ptr<JobControl> m_longJob;
    // Last, so that they end first; the reader outlives the writer, which wakes it.
    ShopThread m_reader;
    ShopThread m_writer;
    ShopThread m_long;
    ShopThread m_line;
    ShopThread m_watch;
};

} // namespace ieum

#include "app/workspace/WorkspaceJobs.h" // IWYU pragma: export
