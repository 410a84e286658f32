#pragma once

#include "core/domain/ImportBatch.h"

#include <QFrame>

class QVBoxLayout;

namespace ieum {

/// What was brought in lately, each with a button that takes it back.
class ImportHistory : public QFrame
{
    Q_OBJECT
public:
    explicit ImportHistory(QWidget *parent = nullptr);

    void setBatches(const QList<ImportBatch> &batches, Instant now);

Q_SIGNALS:
    void undoRequested(const ieum::ImportBatch &batch);

private:
    QWidget *makeRowOf(const ImportBatch &batch, Instant now);

    QVBoxLayout *m_rows;
};

} // namespace ieum
