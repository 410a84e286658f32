#include "core/korean/SpokenTime.h"

#include "connectors/common/OrderCells.h"
#include "core/korean/AddressSplit.h"
#include "core/korean/AddressWords.h"
#include "core/korean/PhoneNumber.h"
#include "core/korean/SearchText.h"
#include "core/shipping/Masking.h"
#include "tests/fuzz/FuzzTarget.h"

#include <algorithm>

using namespace ieum;
using ieum::fuzz::require;

static void checkPhone(const QString &text)
{
    const auto phone = PhoneNumber::parse(text);
    if (!phone)
        return;
    const auto again = PhoneNumber::parse(phone->display());
    require(again && *again == *phone, "a number that is shown reads as itself");
    const auto international = PhoneNumber::parse(phone->e164());
    require(international && *international == *phone, "a number with its country reads as itself");
}

static void checkCells(const QString &text)
{
    const auto quantity = quantityOf(text);
    require(!quantity || (*quantity >= 1 && *quantity <= 99'999), "a quantity can be packed");
    const auto time = civilTimeOf(text);
    require(!time || time->isValid(), "a cell's time can be shown");
    (void)moneyOf(text);
    (void)idCell(text);
    (void)postcodeCell(text);
    (void)phoneCell(text);
}

static qsizetype digitsIn(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
}

static void checkMasks(const QString &text)
{
    const qsizetype digits = digitsIn(text);
    require(digitsIn(maskedPhone(text)) == std::max<qsizetype>(0, digits - 4),
            "a masked phone lacks four digits");
    require(maskedName(text).size() <= text.size() + 1, "a masked name grows by nothing");
}

// The short texts that people type or cells hold: times, phones, addresses, quantities, names.
IEUM_FUZZ(SpokenTime)
{
    const QString text = QString::fromUtf8(input);
    const SpokenTime time = readSpokenTime(text, Instant{1665882000000}, ShopProfile());
    require(!time.day || time.day->isValid(), "a day can be shown");
    require(!time.time || time.time->isValid(), "an hour can be shown");
    checkPhone(text);
    checkCells(text);
    checkMasks(text);
    const AddressParts parts = splitAddress(text);
    require(parts.base.size() + parts.detail.size() <= text.size(), "an address is cut, not written on");
    (void)AddressWords::of(text);
    const QString form = searchForm(text);
    require(searchForm(form) == form, "the search form of a search form is itself");
    require(form.isEmpty() || matchesAsTyped(text, form), "a text is found by its own search form");
    (void)initialsOf(text);
}
