#pragma once

#include "app/workspace/Workspace.h"

namespace ieum {

// How a Workspace wraps the jobs of its callers; the end of Workspace.h.

template <typename Job, typename Done>
ShopThread::Job Workspace::replying(QObject *context, Job job, Done done)
{
    using Value = std::invoke_result_t<Job &, Shop &>;
    return [this, guard = QPointer<QObject>(context), job = std::move(job),
            done = std::move(done)](const Result<Shop *> &shop) mutable {
        if constexpr (std::is_void_v<Value>) {
            job(**shop);
            m_ui.post([guard, done = std::move(done)]() mutable {
                if (guard)
                    done();
            });
        } else {
            // std::function copies what it holds; the value itself need not be copyable.
            auto value = std::make_shared<Value>(job(**shop));
            m_ui.post([guard, value, done = std::move(done)]() mutable {
                if (guard)
                    done(std::move(*value));
            });
        }
    };
}

template <typename Job, typename Done, typename Progress>
std::shared_ptr<JobControl> Workspace::runLong(QObject *context, Job job, Done done, Progress onProgress)
{
    using Report = std::function<void(double)>;
    using Value = std::invoke_result_t<Job &, Shop &, JobControl &, const Report &>;
    auto control = std::make_shared<JobControl>();
    const QPointer<QObject> guard(context);
    const Report report = [this, guard, onProgress, shown = -1](double share) mutable {
        // A hundred steps are enough for a bar.
        if (int(share * 100) == std::exchange(shown, int(share * 100)))
            return;
        m_ui.post([guard, onProgress, share]() mutable {
            if (guard)
                onProgress(share);
        });
    };
    m_long.post([this, guard, control, report, job = std::move(job),
                 done = std::move(done)](const Result<Shop *> &shop) mutable {
        auto value = std::make_shared<Value>(shop.ok() ? job(**shop, *control, report) : Value(shop.error()));
        endLong(shop);
        m_ui.post([guard, value, done = std::move(done)]() mutable {
            if (guard)
                done(std::move(*value));
        });
    });
    m_longJob = control;
    m_long.start(); // many days have no long work at all
    return control;
}

} // namespace ieum
