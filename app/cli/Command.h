#pragma once

#include "core/base/Clock.h"
#include "core/base/ErrorTexts.h"
#include "core/base/Result.h"

#include <nlohmann/json.hpp>

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <ostream>

namespace ieum {

class Shop;

/// JSON with keys in the order in which they were written, as CLI.md shows them.
using Json = nlohmann::ordered_json;
Json toJson(const QString &text);

/// The exit codes of the contract (CLI.md).
enum class Exit {
    Done = 0,
    Partly = 1,
    Usage = 2,
    NotFound = 3,
    Locked = 4,
    Refused = 5,
    File = 6,
    Network = 7
};
Exit exitFor(const Error &error);

/// What a run of ieumctl was called with, besides the command's own arguments.
struct Invocation
{
    QString folder; ///< of the shop
    bool json = false;
    bool offline = false;
    std::shared_ptr<Clock> clock;
    std::ostream *out = nullptr;
    std::ostream *err = nullptr;

    /// One JSON object on stdout with --json, else the text. Both end in a line feed.
    void answer(const Json &object, const QString &text) const;
    /// The sentence on stderr (and {"error":{"code","text"}} on stdout with --json); gives the exit code.
    Exit fail(const Error &error) const;
};

/// One word of the command line ("orders", "waybill"); a class and a file each.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString summary() const = 0;
    /// Tells the parser the command's own options; `--help` shows them.
    virtual void options(QCommandLineParser &) const {}
    /// Commands that draw need a QGuiApplication; main() asks before it makes the application.
    virtual bool draws(const QStringList &) const { return false; }
    /// `arguments`: what follows the command's name.
    virtual Exit execute(const Invocation &invocation, const QStringList &arguments) const = 0;
};

/// A command that works on an open shop: opens it (IEUM_PASSPHRASE or keychain), then calls run().
class ShopCommand : public Command
{
public:
    Exit execute(const Invocation &invocation, const QStringList &arguments) const final;

protected:
    void options(QCommandLineParser &parser) const override = 0;
    virtual Exit run(const Invocation &invocation, const QCommandLineParser &parser, Shop &shop) const = 0;
};

} // namespace ieum
