#pragma once

#include "core/base/Clock.h"
#include "core/storage/RetentionStore.h"

#include <QList>
#include <QString>

namespace ieum {

class ConversationStore;
class Database;
class ErasureService;
class ErasureStore;
class SettingsStore;

/// How long one kind is kept, and what of it is over its term.
struct RetentionLine
{
    QString kind;
    int months = 0; ///< 0: for ever, or (kind "kept") each record has its own term
    int least = 0;  ///< what the law asks for
    DueRecords due{};
};

struct RetentionPreview
{
    QList<RetentionLine> lines;
    bool isAutomatic = false;
    bool isClockPlausible = true;
    qint64 rows() const;
};

/// Destroys what is older than its term. Nothing is destroyed before the owner has seen, with the terms that
/// stand, what it would be; then it may be left to run by itself, every day.
class RetentionService
{
public:
    struct Parts
    {
        Database &database;
        RetentionStore &store;
        ErasureStore &erasureStore;
        ErasureService &erasure;
        ConversationStore &conversations;
        SettingsStore &settings;
    };
    enum class ClockTrust {
        Doubted, ///< a clock that has jumped stops it
        Vouched  ///< the owner says that today's date is right
    };
    /// The PC may be off for so long without its clock being doubted.
    static constexpr int plausibleDays = 14;

    RetentionService(const Parts &parts, const Clock &clock)
        : m_parts(parts)
        , m_clock(clock)
    {
    }

    /// The terms, without looking anything up.
    Result<RetentionPreview> terms();
    /// With what is due today. Counts as seen. Takes seconds for a large shop.
    Result<RetentionPreview> preview();
    /// 0: for ever. Errors: retention.unknown-kind, retention.below-law. The preview must be seen anew.
    Result<void> setTerm(const QString &kind, int months);
    /// Error: retention.not-seen.
    Result<void> setAutomatic(bool on);
    /// Gives what was destroyed. Errors: retention.not-seen, retention.clock.
    Result<RetentionPreview> run(ClockTrust trust);
    /// run(), when the owner wants it by itself, the clock is plausible and today's has not been done.
    Result<void> runIfDue();

private:
    Result<int> termOf(const RetentionKind &kind);
    Result<DueRecords> look(const RetentionLine &line, int limit);
    Result<DueRecords> destroy(const RetentionLine &line);
    Result<void> destroySlice(const QString &kind);
    Result<QString> termsText();
    Result<void> requireSeen();
    Result<bool> isClockPlausible();
    Result<void> believeClock();
    Result<void> set(const QString &name, const QString &value);

    const Parts m_parts;
    const Clock &m_clock;
};

} // namespace ieum
