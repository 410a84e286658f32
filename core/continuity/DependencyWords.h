#pragma once

#include "core/continuity/DependencyService.h"

#include <QStringList>

namespace ieum {

/// "If KakaoTalk stops"
QString scenarioTitle(const StopScenario &scenario);

/// What then cannot be done, a line a job; one line that says so when nothing hangs on it.
QStringList scenarioLines(const StopScenario &scenario);

/// The cheapest second way for what hangs on it: one sentence each, most urgent first; empty: none needed.
QStringList secondWays(const StopScenario &scenario, const DependencyCheck &check);

/// "78 of 100" and what that means.
QString scoreText(const DependencyCheck &check);

} // namespace ieum
