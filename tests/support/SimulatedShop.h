#pragma once

#include "core/base/Time.h"

#include <QDate>
#include <QList>

#include <algorithm>
#include <random>

namespace ieum::test {

/// A shop that is open from 10:00 to 20:00 and hears from its customers by chance.
class SimulatedShop
{
public:
    struct Habits
    {
        double perHour = 12;         ///< conversations begun, on average over a week
        double swing = 0;            ///< coefficient of variation of a day
        double messages = 1;         ///< a conversation has on average
        bool hasBusyHours = true;    ///< afternoons and Saturdays are busier
        QList<int> closedWeekdays{}; ///< 1 Monday … 7 Sunday
    };
    struct Message
    {
        Instant at;
        bool beginsConversation = true;
    };

    SimulatedShop(Habits habits, unsigned seed)
        : m_habits(std::move(habits))
        , m_chance(seed)
    {
    }

    static Instant opening(QDate day) { return Instant::of(seoulTime(day, QTime(10, 0))); }

    /// What comes in on a day, in order.
    QList<Message> day(QDate day)
    {
        QList<Message> messages;
        if (m_habits.closedWeekdays.contains(day.dayOfWeek()))
            return messages;
        const double factor = dayFactor() * (m_habits.hasBusyHours ? weekdays[day.dayOfWeek() - 1] : 1);
        for (int hour = 0; hour < 10; ++hour) {
            const double rate = m_habits.perHour * factor * (m_habits.hasBusyHours ? hours[hour] : 1);
            for (int left = std::poisson_distribution<>(rate)(m_chance); left > 0; --left)
                converse(opening(day), hour + m_share(m_chance), messages);
        }
        std::sort(messages.begin(), messages.end(),
                  [](const Message &a, const Message &b) { return a.at < b.at; });
        return messages;
    }

    /// 0 … 1
    double chance() { return m_share(m_chance); }

    /// How the busy hours and weekdays differ from the average.
    static constexpr double hours[10] = {0.6, 0.8, 1.0, 1.2, 1.1, 0.9, 1.0, 1.2, 1.3, 0.9};
    static constexpr double weekdays[7] = {0.8, 0.9, 0.9, 1.0, 1.1, 1.3, 1.0};

private:
    double dayFactor()
    {
        const double variance = m_habits.swing * m_habits.swing;
        return variance > 0 ? std::gamma_distribution<>(1 / variance, variance)(m_chance) : 1;
    }

    void converse(Instant opening, double hour, QList<Message> &messages)
    {
        const auto at = [opening](double elapsed) {
            return Instant{opening.milliseconds + qint64(elapsed * 3600000)};
        };
        messages += Message{at(hour), true};
        while (m_share(m_chance) > 1 / m_habits.messages) {
            hour += std::exponential_distribution<>(12)(m_chance);
            messages += Message{at(hour), false};
        }
    }

    Habits m_habits;
    std::mt19937 m_chance;
    std::uniform_real_distribution<> m_share{0, 1};
};

} // namespace ieum::test
