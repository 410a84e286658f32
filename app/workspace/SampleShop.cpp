#include "app/workspace/SampleShop.h"

#include "app/workspace/CreateShop.h"
#include "app/workspace/OpenShop.h"
#include "app/workspace/ShopFolder.h"
#include "app/workspace/SystemKeychain.h"
#include "core/shipping/CheckDigit.h"

#include <QDir>
#include <QFile>

static void initialiseSampleFiles()
{
    Q_INIT_RESOURCE(sample_shop);
}

namespace ieum {

namespace {

constexpr int bookingColumns = 10;
constexpr qint64 firstSerial = 60000000214;
constexpr qint64 numbersLeft = 412;

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

NewShop sampleProfile()
{
    NewShop shop;
    shop.protection = NewShop::Protection::Demo;
    shop.profile.name = utf8("달빛공방");
    shop.profile.phone = utf8("010-0000-0020");
    shop.profile.postcode = utf8("30101");
    shop.profile.address = utf8("세종특별자치시 한빛로 3, 1층");
    shop.profile.account = utf8("달빛은행 000-00-000000 달빛공방");
    shop.profile.closedDates = {QDate(2022, 10, 10)};
    return shop;
}

Catalogue sampleCatalogue()
{
    return {{utf8("민지"), utf8("수아")},
            {{utf8("젤네일"), 90, Money{55000}},
             {utf8("젤아트"), 90, Money{65000}},
             {utf8("원컬러"), 60, Money{40000}},
             {utf8("케어"), 60, Money{25000}},
             {utf8("페디"), 90, Money{60000}},
             {utf8("연장"), 120, Money{90000}},
             {utf8("이달의 아트"), 90, Money{70000}},
             {utf8("레터링 케이크 1호"), 30, Money{38000}, BookingKind::PickUp},
             {utf8("마카롱 12구"), 30, Money{24000}, BookingKind::PickUp}},
            {},
            {{utf8("소이캔들 무화과"), Money{18000}, {}},
             {utf8("레터링 케이크"), Money{38000}, {utf8("1호"), utf8("2호")}},
             {utf8("티라미수 상자"), Money{26000}, {}}}};
}

Result<QStringList> writeSampleFiles(const QString &folder)
{
    initialiseSampleFiles();
    if (!QDir().mkpath(folder))
        return Error("file.not-writable", {folder});
    const QDir source(QStringLiteral(":/sample-shop"));
    QStringList files;
    for (const QString &name : source.entryList(QDir::Files, QDir::Name)) {
        const QString target = QDir(folder).filePath(name);
        if (!QFile::copy(source.filePath(name), target))
            return Error("file.not-writable", {target});
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
        files += target;
    }
    return files;
}

Result<void> bringIn(Shop &shop, const QStringList &files)
{
    for (const QString &file : files) {
        if (file.endsWith(QLatin1String("bookings.csv")))
            continue;
        ImportRequest request;
        request.path = file;
        request.ownNames = {utf8("달빛공방")};
        IEUM_TRY(shop.imports.enter(request, [](double) { return true; }));
    }
    return {};
}

/// The owner has told Ieum whose Kakao rooms these are.
Result<void> tieRooms(Shop &shop)
{
    IEUM_TRY_ASSIGN(suggestions, shop.customerService.suggest());
    for (const TieSuggestion &suggestion : std::as_const(suggestions)) {
        if (suggestion.because != TieSuggestion::Because::SameName)
            continue;
        // A tie before this one may have made both one already.
        IEUM_TRY_ASSIGN(first, shop.customerService.show(suggestion.first.id));
        IEUM_TRY_ASSIGN(second, shop.customerService.show(suggestion.second.id));
        if (first.id != second.id)
            IEUM_TRY(shop.customerService.merge(first.id, second.id));
    }
    return {};
}

Result<void> remember(Shop &shop, const char *name, const char *memo)
{
    IEUM_TRY_ASSIGN(customers, shop.customers.findByName(utf8(name)));
    return customers.isEmpty() ? Result<void>()
                               : shop.customerService.setMemo(customers.first().id, utf8(memo));
}

BookingDraft draftOf(const QStringList &cells)
{
    BookingDraft draft;
    draft.start = seoulTime(QDate::fromString(cells[0], Qt::ISODate),
                            QTime::fromString(cells[1], QStringLiteral("HH:mm")));
    draft.minutes = cells[2].toInt();
    draft.service = cells[3];
    if (const QString fetched = utf8(" 픽업"); draft.service.endsWith(fetched)) {
        draft.service.chop(fetched.size());
        draft.kind = BookingKind::PickUp;
    }
    draft.name = cells[4];
    draft.phone = cells[5];
    draft.staff = cells[6];
    draft.payment = paymentFromCode(cells[7]).value_or(Payment::None);
    if (!cells[8].isEmpty())
        draft.amount = Money{cells[8].toLongLong()};
    return draft;
}

Result<void> book(Shop &shop, const QStringList &cells)
{
    IEUM_TRY_ASSIGN(verdict, shop.bookings.add(draftOf(cells), BookingService::OnClash::Force));
    const auto state = bookingStateFromCode(cells[9]);
    return state ? shop.bookings.setState(verdict.booking, *state) : Result<void>();
}

/// The shop's own book, as it was kept before Ieum: one row a booking, no quotes.
Result<void> bringInBook(Shop &shop, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error("file.not-readable", {path}, file.errorString());
    const QStringList rows = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    return shop.database->transact([&]() -> Result<void> {
        for (const QString &row : rows.mid(1)) {
            const QStringList cells = row.trimmed().split(QLatin1Char(','));
            if (cells.size() == bookingColumns)
                IEUM_TRY(book(shop, cells));
        }
        return {};
    });
}

/// A platform's notice does not say who will do it; the owner has.
Result<void> assignNotices(Shop &shop)
{
    IEUM_TRY_ASSIGN(bookings, shop.bookings.list({}, {}));
    for (const Booking &booking : std::as_const(bookings)) {
        if (booking.state == BookingState::Proposed && booking.staff.isEmpty())
            IEUM_TRY(shop.bookings.move({booking.id, booking.start, {}, utf8("민지")},
                                        BookingService::OnClash::Force));
    }
    return {};
}

Result<void> prepareShipping(Shop &shop)
{
    const QString cj = utf8("cj");
    IEUM_TRY(shop.database->transact([&] {
        return shop.courierContracts.set({cj, utf8("00000020"), Fare::Credit, {}, true});
    }));
    const auto number = [](qint64 serial) { return waybillNumber(CheckRule::Mod7Serial9, 12, serial); };
    IEUM_TRY(
        shop.bands.add({cj, number(firstSerial), number(firstSerial + numbersLeft - 1), std::nullopt, 20}));
    OrderDraft draft;
    draft.recipient = {
        utf8("김하늘"),    utf8("010-0000-1204"), {}, utf8("30103"), utf8("세종특별자치시 새벽길 31"),
        utf8("가온빌 2층")};
    draft.item = utf8("젤 케어 오일 세트");
    draft.amount = Money{22000};
    draft.shipBy = QDate(2022, 10, 18);
    IEUM_TRY(shop.orderService.add(draft));
    return {};
}

/// The fire of 15 October 2022: Kakao stopped at 15:30 and is still down.
Result<void> stopKakao(Shop &shop)
{
    const Instant since = Instant::of(seoulTime({2022, 10, 15}, {15, 30}));
    const auto outage = shop.channels.down({utf8("kakao"), {}, since, utf8("데이터센터 화재")});
    return outage.ok() ? Result<void>() : outage.error();
}

Result<void> fill(Shop &shop, const QStringList &files)
{
    IEUM_TRY(shop.database->transact([&] { return shop.catalogue.save(sampleCatalogue()); }));
    IEUM_TRY(bringIn(shop, files));
    IEUM_TRY(bringInBook(shop, sampleFilesFolder(shop.folder) + QStringLiteral("/bookings.csv")));
    IEUM_TRY(assignNotices(shop));
    IEUM_TRY(prepareShipping(shop));
    IEUM_TRY(tieRooms(shop));
    IEUM_TRY(stopKakao(shop));
    IEUM_TRY(remember(shop, "김하늘", "손톱이 얇음, 오프 때 드릴 금지. 아세톤 냄새에 민감하심."));
    return remember(shop, "박서윤", "견과 알레르기. 시트에 아몬드 가루 빼기.");
}

} // namespace

Result<void> makeSampleShop(const QString &folder)
{
    SystemKeychain keychain;
    IEUM_TRY_ASSIGN(key, createShop(folder, sampleProfile(), keychain));
    IEUM_TRY_ASSIGN(files, writeSampleFiles(sampleFilesFolder(folder)));
    const StartedClock clock(sampleShopTime());
    IEUM_TRY_ASSIGN(shop, openShop(folder, key, clock));
    IEUM_TRY(fill(*shop, files));
    return shop->database->checkpoint();
}

Result<void> removeSampleShop(const QString &folder)
{
    if (!isSampleShop(folder))
        return Error("shop.none", {folder});
    initialiseSampleFiles();
    QDir samples(sampleFilesFolder(folder));
    for (const QString &name : QDir(QStringLiteral(":/sample-shop")).entryList(QDir::Files))
        samples.remove(name);
    QDir shop(folder);
    shop.rmdir(samples.dirName());
    for (const QString &part :
         shop.entryList({QStringLiteral("shop.*"), QStringLiteral("print.lock")}, QDir::Files))
        shop.remove(part);
    QDir().rmdir(folder);
    return shop.exists(QStringLiteral("shop.db")) ? Error("file.not-writable", {folder}) : Result<void>();
}

Instant sampleShopTime()
{
    return Instant::of(seoulTime({2022, 10, 16}, {10, 0}));
}

bool isSampleShop(const QString &folder)
{
    if (!ShopFolder(folder).hasShop())
        return false;
    const auto keys = ShopKeys::load(folder);
    return keys.ok() && keys->has(ShopKeys::Slot::Demo);
}

QString sampleFilesFolder(const QString &shopFolder)
{
    return QDir(shopFolder).filePath(QStringLiteral("sample-files"));
}

} // namespace ieum
