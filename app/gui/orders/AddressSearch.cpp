#include "app/gui/orders/AddressSearch.h"

#include "app/gui/orders/AddressField.h"
#include "app/gui/widgets/Label.h"
#include "app/workspace/Shop.h"
#include "app/workspace/Workspace.h"
#include "core/korean/AddressSplit.h"

namespace ieum {

namespace {

constexpr int shortestQuery = 2; // letters
constexpr int mostFound = 20;

} // namespace

AddressSearch::AddressSearch(Workspace &workspace, const Fields &fields)
    : QObject(fields.address)
    , m_workspace(workspace)
    , m_fields(fields)
{
    m_fields.hint->setText(
        tr("No address file here yet. Fetch one at juso.go.kr or epost.go.kr and bring it in "
           "with Import: then addresses are found as you type."));
    m_fields.hint->setLines(Label::Lines::Wrap);
    m_fields.hint->hide();
    connect(m_fields.address, &AddressField::queryChanged, this, &AddressSearch::look);
    connect(m_fields.address, &AddressField::chosen, this, &AddressSearch::take);
}

void AddressSearch::look(const QString &query)
{
    m_wanted = query;
    if (query.size() < shortestQuery || !m_fields.address->hasFocus())
        m_fields.address->showFound({});
    else if (!m_isReading)
        read();
}

void AddressSearch::read()
{
    m_isReading = true;
    m_asked = m_wanted;
    m_workspace.read(
        this,
        [query = m_asked](Shop &shop) -> Result<Answer> {
            IEUM_TRY_ASSIGN(isReady, shop.addresses.isReady());
            IEUM_TRY_ASSIGN(found, shop.addresses.find(query, mostFound));
            return Answer{isReady, found};
        },
        [this](const Result<Answer> &answer) { show(answer); });
}

// An answer to what has been typed over meanwhile is not shown.
void AddressSearch::show(const Result<Answer> &answer)
{
    m_isReading = false;
    if (m_wanted != m_asked)
        return look(m_wanted);
    m_fields.hint->setVisible(answer.ok() && !answer->isReady);
    m_fields.address->showFound(answer.ok() ? answer->found : QList<Address>());
}

void AddressSearch::take(const Address &address)
{
    const QString typed = splitAddress(m_fields.address->query()).detail;
    m_wanted.clear();
    m_fields.postcode->setText(address.postcode);
    if (m_fields.detail && m_fields.detail->text().trimmed().isEmpty())
        m_fields.detail->setText(typed);
    const bool standsBehind = !m_fields.detail && !typed.isEmpty();
    m_fields.address->setQuietly(standsBehind ? address.roadForm() + QStringLiteral(", ") + typed
                                              : address.roadForm());
    if (m_fields.detail)
        m_fields.detail->setFocus();
    Q_EMIT taken();
}

} // namespace ieum
