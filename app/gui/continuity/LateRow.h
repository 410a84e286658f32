#pragma once

#include "core/continuity/LatePairing.h"

#include <QWidget>

#include <optional>

namespace ieum {

/// One late message, order or booking: beside what was probably the same matter, or alone when nothing is
/// like it.
class LateRow : public QWidget
{
    Q_OBJECT
public:
    explicit LateRow(const LatePair &pair, QWidget *parent = nullptr);
    explicit LateRow(const Dealing &fresh, QWidget *parent = nullptr);

Q_SIGNALS:
    void sameSaid();
    void newSaid();
    void threadRequested(ieum::CustomerId customer);

private:
    void build(const std::optional<LatePair> &pair);
    QWidget *side(const Dealing &dealing, const QString &caption) const;

    const Dealing m_late;
};

} // namespace ieum
