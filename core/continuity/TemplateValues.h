#pragma once

#include "core/base/Clock.h"
#include "core/continuity/TemplateService.h"
#include "core/domain/Booking.h"
#include "core/domain/Customer.h"
#include "core/domain/Order.h"

namespace ieum {

class BookingStore;
class ConnectorRegistry;
class OrderStore;
class SettingsStore;

/// What a text is about; without it, the customer's next booking and newest order that is not cancelled.
struct TextSubject
{
    BookingId booking;
    OrderLineId line;
};

/// The values of a customer's variables, from the shop's own rows. What is not known is missing.
class TemplateValues
{
public:
    struct Sources
    {
        SettingsStore &settings;
        BookingStore &bookings;
        OrderStore &orders;
        const ConnectorRegistry &connectors;
    };

    TemplateValues(Sources sources, const Clock &clock)
        : m_sources(sources)
        , m_clock(clock)
    {
    }

    Result<TemplateService::Values> of(const Customer &customer, const TextSubject &subject = {}) const;

private:
    Result<std::optional<Booking>> bookingOf(CustomerId customer, BookingId asked) const;
    Result<QList<OrderLine>> linesOf(CustomerId customer, OrderLineId asked) const;
    void addOrder(TemplateService::Values &values, const QList<OrderLine> &lines) const;

    Sources m_sources;
    const Clock &m_clock;
};

} // namespace ieum
