#pragma once

#include "core/domain/ImportBatch.h"

#include <QFrame>

class QVBoxLayout;

namespace ieum {

/// What was brought in lately: each can be looked into, with the reasons for what was refused, and taken
/// back.
class ImportHistory : public QFrame
{
    Q_OBJECT
public:
    explicit ImportHistory(QWidget *parent = nullptr);

    void setBatches(const QList<ImportBatch> &batches, Instant now);

Q_SIGNALS:
    void undoRequested(const ieum::ImportBatch &batch);
    void recordRequested(ieum::BatchId batch);

private:
    QWidget *makeRowOf(const ImportBatch &batch, Instant now);

    QVBoxLayout *m_rows;
};

} // namespace ieum
