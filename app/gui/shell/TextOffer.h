#pragma once

#include "app/gui/shell/Page.h"
#include "app/workspace/Shop.h"
#include "core/continuity/SendService.h"

#include <QObject>

#include <functional>

namespace ieum {

/// The fitting text after something was saved: offered on the toast that says so, taken by its button or by
/// one key of the page. There is one offer at a time and it is taken once; the outbox decides how the text
/// goes.
class TextOffer : public QObject
{
    Q_OBJECT
public:
    /// What to tell and whom, as things stand when it is asked; an error: there is nothing to tell any more.
    /// `purpose` is the offer's own, so that one offer never makes two texts.
    using Find = std::function<Result<SendService::Act>(Shop &shop)>;

    TextOffer(const PageContext &context, QObject *parent);

    /// Says `done`. When the customer can be reached, offers the text as well.
    void make(const QString &done, Find find);
    /// Says `done` and offers `act` in these words: for texts to several customers, which ask first.
    void make(const QString &done, const QString &words, std::function<void()> act);
    /// Takes what is offered: enters the text into the outbox. Without an offer nothing happens.
    void accept();

private:
    void send(const Find &find);

    const PageContext m_context;
    std::function<void()> m_act;
    int m_offers = 0; ///< a later offer replaces an earlier one that is still being looked into
};

} // namespace ieum
