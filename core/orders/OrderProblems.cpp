#include "core/orders/OrderProblems.h"

#include "core/base/ErrorTexts.h"
#include "core/korean/AddressSplit.h"
#include "core/korean/AddressWords.h"
#include "core/korean/PhoneNumber.h"
#include "core/korean/SearchText.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace ieum {

namespace {

struct ProblemRow
{
    const char *code;
    ProblemWeight weight;
    const char *text;
};

// One line a code, in alphabetical order.
const ProblemRow table[] = {
    {"address.no-unit", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "No unit number")},
    {"address.not-found", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "Not in the address file")},
    {"address.postcode-missing", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "No postcode · %1")},
    {"address.postcode-wrong", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "Postcode %1 → %2")},
    {"order.address-changed", ProblemWeight::Doubt,
     QT_TRANSLATE_NOOP("OrderProblem", "Address changed · number %1 is void")},
    {"order.address-changed-after-shipping", ProblemWeight::Doubt,
     QT_TRANSLATE_NOOP("OrderProblem", "Address changed after shipping")},
    {"order.address-short", ProblemWeight::Stops, QT_TRANSLATE_NOOP("OrderProblem", "Address too short")},
    {"order.cancel-asked", ProblemWeight::Stops,
     QT_TRANSLATE_NOOP("OrderProblem", "The buyer asks to cancel")},
    {"order.cancelled-after-printing", ProblemWeight::Doubt,
     QT_TRANSLATE_NOOP("OrderProblem", "The buyer cancelled after printing")},
    {"order.change-waits", ProblemWeight::Doubt,
     QT_TRANSLATE_NOOP("OrderProblem", "A newer sheet says otherwise · decide")},
    {"order.combine", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "One parcel: %1, %2 lines")},
    {"order.detail-missing", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "No unit number")},
    {"order.exchange-asked", ProblemWeight::Stops,
     QT_TRANSLATE_NOOP("OrderProblem", "The buyer asks to exchange %1")},
    {"order.exchanged", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "Exchanged %1")},
    {"order.held", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "Held %1")},
    {"order.late", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "Past the shipping deadline")},
    {"order.name-short", ProblemWeight::Doubt, QT_TRANSLATE_NOOP("OrderProblem", "Name of one letter")},
    {"order.no-address", ProblemWeight::Stops,
     QT_TRANSLATE_NOOP("OrderProblem", "No address · ask the recipient")},
    {"order.no-phone", ProblemWeight::Stops, QT_TRANSLATE_NOOP("OrderProblem", "No phone number")},
    {"order.no-recipient", ProblemWeight::Stops, QT_TRANSLATE_NOOP("OrderProblem", "No recipient")},
    {"order.postcode-missing", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "No postcode")},
    {"order.postcode-old", ProblemWeight::Hint,
     QT_TRANSLATE_NOOP("OrderProblem", "Old postcode of six digits")},
    {"order.replacement", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "Goods in exchange %1")},
    {"order.rest", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "The rest of a part shipment")},
    {"order.return-asked", ProblemWeight::Stops,
     QT_TRANSLATE_NOOP("OrderProblem", "The buyer asks to return it %1")},
    {"order.returned", ProblemWeight::Hint, QT_TRANSLATE_NOOP("OrderProblem", "Returned %1")},
    {"order.same-printed", ProblemWeight::Doubt,
     QT_TRANSLATE_NOOP("OrderProblem", "Perhaps sent already: order %1")},
    {"order.same-suspected", ProblemWeight::Doubt,
     QT_TRANSLATE_NOOP("OrderProblem", "Perhaps the same order twice")},
    {"order.unpaid", ProblemWeight::Stops, QT_TRANSLATE_NOOP("OrderProblem", "Waiting for payment")},
};

const ProblemRow *rowOf(const Error &problem)
{
    const auto row = std::find_if(std::begin(table), std::end(table),
                                  [&](const ProblemRow &r) { return problem.code == QLatin1String(r.code); });
    return row == std::end(table) ? nullptr : row;
}

bool hasPhone(const QString &text)
{
    // A market may write two numbers in one cell; a mask is no number.
    const QStringList parts = text.split(QRegularExpression(QStringLiteral("[,/;\\n]")), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(),
                       [](const QString &part) { return PhoneNumber::parse(part).has_value(); });
}

// A place a courier can find has a city, a road or village, and a number.
bool isShort(const QString &address)
{
    static const QRegularExpression digit(QStringLiteral("\\d"));
    return address.simplified().split(QLatin1Char(' ')).size() < 3 || !address.contains(digit);
}

bool lacksUnit(const QString &address)
{
    static const QRegularExpression building(
        QStringLiteral("아파트|오피스텔|빌라|맨션|연립|주상복합|\\bAPT\\b|apt"));
    if (!address.contains(building))
        return false;
    const AddressParts parts = splitAddress(address);
    return !namesUnit(parts.base == address ? address : parts.detail);
}

// By the address files, with what they say.
bool isNoted(const OrderLine &line, const char *code)
{
    return std::any_of(line.problems.begin(), line.problems.end(),
                       [&](const Error &problem) { return problem.code.startsWith(QLatin1String(code)); });
}

// What can be seen without any address file. The old six digits are not converted: one of them became many.
QList<Error> postcodeProblems(const OrderLine &line)
{
    static const QRegularExpression ofToday(QStringLiteral("^\\s*[\\[(]?\\d{5}[\\])]?(?:\\s|$)"));
    static const QRegularExpression old(QStringLiteral("^\\s*\\d{3}-?\\d{3}\\s*$"));
    const Recipient &to = line.recipient;
    if (isNoted(line, "address.postcode") || ofToday.match(to.postcode).hasMatch())
        return {};
    if (old.match(to.postcode).hasMatch())
        return {Error("order.postcode-old")};
    return ofToday.match(to.address).hasMatch() ? QList<Error>()
                                                : QList<Error>{Error("order.postcode-missing")};
}

QList<Error> addressProblems(const OrderLine &line)
{
    const QString address = line.recipient.fullAddress().simplified();
    if (address.isEmpty())
        return {Error("order.no-address")};
    if (isShort(address))
        return {Error("order.address-short")};
    QList<Error> problems = postcodeProblems(line);
    if (lacksUnit(address) && !isNoted(line, "address.no-unit"))
        problems.append(Error("order.detail-missing"));
    return problems;
}

QList<Error> claimProblems(const OrderLine &line)
{
    const QString why = line.claimWhy.isEmpty() ? QString() : QStringLiteral("· ") + line.claimWhy;
    switch (line.claim) {
    case Claim::ReturnAsked:
        return {Error("order.return-asked", {why})};
    case Claim::Returned:
        return {Error("order.returned", {why})};
    case Claim::ExchangeAsked:
        return {Error("order.exchange-asked", {why})};
    case Claim::Exchanged:
        return {Error("order.exchanged", {why})};
    case Claim::Replacement:
        return {Error("order.replacement", {why})};
    case Claim::None:
        break;
    }
    return {};
}

// ~ 10. 20. · 재입고
QString heldWords(const OrderLine &line)
{
    QStringList words;
    if (line.heldUntil.isValid())
        words += line.heldUntil.toString(QStringLiteral("~ M. d."));
    if (!line.heldWhy.isEmpty())
        words += line.heldWhy;
    return words.join(QStringLiteral(" · "));
}

bool isOpen(OrderState state)
{
    return state == OrderState::Pending || state == OrderState::Held;
}

} // namespace

ProblemWeight weightOf(const Error &problem)
{
    const ProblemRow *row = rowOf(problem);
    return row ? row->weight : ProblemWeight::Doubt;
}

QString shortProblemText(const Error &problem)
{
    const ProblemRow *row = rowOf(problem);
    if (!row)
        return sentenceFor(problem);
    QString text = QCoreApplication::translate("OrderProblem", row->text);
    for (const QString &argument : problem.arguments)
        text = text.contains(QLatin1Char('%')) ? text.arg(argument) : text;
    return text.trimmed();
}

QString stateWord(OrderState state)
{
    switch (state) {
    case OrderState::Pending:
        return QCoreApplication::translate("OrderState", "waiting to be shipped");
    case OrderState::Printed:
        return QCoreApplication::translate("OrderState", "printed");
    case OrderState::Shipped:
        return QCoreApplication::translate("OrderState", "shipped");
    case OrderState::Held:
        return QCoreApplication::translate("OrderState", "held");
    case OrderState::Cancelled:
        break;
    }
    return QCoreApplication::translate("OrderState", "cancelled");
}

QList<Error> problemsOf(const OrderLine &line, QDate today)
{
    QList<Error> problems = claimProblems(line);
    if (line.splitFrom.isValid() && !line.isReplacement())
        problems.append(Error("order.rest"));
    if (!isOpen(line.state))
        return problems;
    if (line.state == OrderState::Held)
        problems.append(Error("order.held", {heldWords(line)}));
    const QString name = line.recipient.name.trimmed();
    if (name.isEmpty())
        problems.append(Error("order.no-recipient"));
    if (!hasPhone(line.recipient.phone) && !hasPhone(line.recipient.phone2))
        problems.append(Error("order.no-phone"));
    problems.append(addressProblems(line));
    if (line.payment == Payment::Awaiting)
        problems.append(Error("order.unpaid"));
    if (name.size() == 1)
        problems.append(Error("order.name-short"));
    if (line.shipBy.isValid() && line.shipBy < today)
        problems.append(Error("order.late", {line.shipBy.toString(Qt::ISODate)}));
    return problems;
}

QString parcelKey(const OrderLine &line)
{
    const auto phone = PhoneNumber::parse(line.recipient.phone);
    const QString number = phone ? phone->e164() : searchForm(line.recipient.phone);
    const QString name = searchForm(line.recipient.name), address = searchForm(line.recipient.fullAddress());
    if (name.isEmpty() || number.isEmpty() || address.isEmpty())
        return QString();
    return QStringList{name, number, address}.join(QLatin1Char('\n'));
}

bool looksLikeTwice(const OrderLine &line, const OrderLine &other)
{
    const QString key = parcelKey(line);
    return !key.isEmpty() && key == parcelKey(other) && line.order != other.order &&
           line.item == other.item && line.option == other.option && line.quantity == other.quantity;
}

void addProblemsAmong(QList<OrderLine> &pending, const AreDifferent &areDifferent)
{
    QHash<QString, QList<qsizetype>> parcels;
    for (qsizetype i = 0; i < pending.size(); ++i) {
        const QString key = parcelKey(pending[i]);
        if (!key.isEmpty() && pending[i].state == OrderState::Pending)
            parcels[key].append(i);
    }
    for (const QList<qsizetype> &parcel : std::as_const(parcels)) {
        for (const qsizetype i : parcel) {
            OrderLine &line = pending[i];
            const bool isTwin = std::any_of(parcel.begin(), parcel.end(), [&](qsizetype other) {
                const OrderLine &twin = pending[other];
                return looksLikeTwice(line, twin) && !areDifferent(line.order, twin.order);
            });
            if (isTwin)
                line.problems.append(Error("order.same-suspected"));
            if (parcel.size() > 1)
                line.problems.append(
                    Error("order.combine", {line.recipient.name, QString::number(parcel.size())}));
        }
    }
}

} // namespace ieum
