#include "app/gui/widgets/MaskedPhone.h"

#include "app/gui/widgets/Button.h"
#include "app/gui/widgets/Frames.h"
#include "app/gui/widgets/Label.h"
#include "app/gui/widgets/RowPainting.h"
#include "core/korean/PhoneNumber.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ieum {

namespace {

constexpr int revealedMilliseconds = 10'000;

} // namespace

MaskedPhone::MaskedPhone(const QString &number, QWidget *parent)
    : QWidget(parent)
    , m_label(new Label({}, Type::Body))
    , m_eye(new IconButton("eye", tr("Hold to show the number")))
{
    auto *row = makeRow(metrics().gap4);
    setLayout(row);
    m_label->setMinimumWidth(phoneWidth(Type::Body));
    row->addWidget(m_label, 1);
    row->addWidget(m_eye);
    auto *copy = new IconButton("copy", tr("Copy the number"));
    row->addWidget(copy);
    m_limit.setSingleShot(true);
    m_limit.setInterval(revealedMilliseconds);
    connect(&m_limit, &QTimer::timeout, this, &MaskedPhone::mask);
    connect(m_eye, &IconButton::pressed, this, &MaskedPhone::reveal);
    connect(m_eye, &IconButton::released, this, &MaskedPhone::mask);
    connect(copy, &IconButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_number);
        Q_EMIT copied();
    });
    setNumber(number);
}

void MaskedPhone::setNumber(const QString &number)
{
    m_number = number;
    mask();
}

void MaskedPhone::reveal()
{
    m_label->setText(m_number);
    m_limit.start();
}

void MaskedPhone::mask()
{
    m_limit.stop();
    m_label->setText(maskedDisplay(m_number));
}

} // namespace ieum
