#pragma once

#include "app/gui/style/Metrics.h"
#include "app/gui/style/Tokens.h"

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace ieum {

/// What the owner chose for this PC, and its application to palette, font, style and style sheet.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    /// Puts our style on the application; one a process.
    explicit Theme(QApplication &application);

    Mode mode() const { return m_mode; }
    Step step() const { return m_step; }
    void setMode(Mode mode);
    /// Painted and styled things follow at once; whoever laid out by Metrics is rebuilt by its owner on
    /// stepChanged.
    void setStep(Step step);

Q_SIGNALS:
    void schemeChanged();
    /// Sizes or words are others now: what was laid out must be built anew.
    void stepChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    Scheme wanted() const;
    void followFocus(QWidget *now);

    QApplication &m_application;
    const Scheme m_schemeAtStart;
    Mode m_mode = Mode::System;
    Step m_step = Step::Normal;
    QPointer<QFocusFrame> m_focusFrame;
};

} // namespace ieum
