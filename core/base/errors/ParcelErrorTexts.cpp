#include "core/base/errors/ErrorTables.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// Orders, labels and the numbers on them. One entry a code, in alphabetical order, so that two branches
// seldom meet.
const ErrorText table[] = {
    {"address.lot-without-door", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "No address here has this lot. The row was left out; all others were read.")},
    {"address.lots-alone", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "This file only adds lot numbers to the addresses of %1, and those are not here "
                       "yet. Nothing was changed. Please bring the file rnaddrkor_… in first.")},
    {"address.no-unit", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The building has units, and the address names none (동·호). The order is "
                                "kept; please ask the recipient before it is shipped.")},
    {"address.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "No address file has been brought in yet. Please fetch one from juso.go.kr "
                                "or the post office and bring it in: address import FILE")},
    {"address.not-found", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The address files know the district, but not this road and number. The order is "
                       "kept; please ask the recipient, unless the building is new.")},
    {"address.postcode-missing", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "The postcode is missing. By the address files it is %1. The order is kept as it was written.")},
    {"address.postcode-wrong", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The postcode %1 does not belong to the address. By the address files it is "
                                "%2. The order is kept as it was written.")},
    {"address.row-damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The row has no postcode, road or number. It was left out; all others were read.")},
    {"band.low", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "%1 has %2 numbers left. Nothing is lost. Please ask the courier for a new band soon.")},
    {"band.number-in-use", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The number %1 of this band is on a parcel already. Nothing was changed. Please "
                       "check the first and the last number with the courier.")},
    {"band.overlap", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "These numbers overlap the band %1 – %2 that is already here. Nothing was "
                                "changed. Please check the first and the last number.")},
    {"band.reversed", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "%1 comes after %2. Nothing was changed. Please write the smaller number first.")},
    {"courier.unknown", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no courier “%1”. Nothing was changed. Known are cj, hanjin, lotte, logen and epost.")},
    {"export.more-left", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The market takes no more rows in one file: %1 are left. Please export once more.")},
    {"export.no-layout", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "No file is known in which %1 takes waybill numbers. Please enter them on its site.")},
    {"export.no-such-market", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "Error", "Ieum knows no market called %1. Nothing was written. Please choose one of the list.")},
    {"export.not-in-original", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is not in the file that was given. Its waybill number is kept and "
                                "waits. Please export once more with the sheet that holds it.")},
    {"export.original-other", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "%1 is not the order sheet of this market that holds the printed orders. Nothing was "
                       "written. Please choose the sheet that was brought in, as the market gave it.")},
    {"export.split", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 goes out in parts. The market's file has room for the first number "
                                "only; please enter %2 there by hand.")},
    {"export.unconfirmed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "What %1 expects in this file is known from descriptions only. Please look at the first "
                  "rows there before you confirm the upload.")},
    {"form.fill-in", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Please fill these columns in yourself before you hand the file in: %1")},
    {"form.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "%1 has no form called %2. Nothing was written. Please choose one of its forms.")},
    {"form.unconfirmed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "The form of %1 is known from descriptions only. Please check the columns when you load "
                  "it there for the first time.")},
    {"label.addresses-only", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "The form %1 has no place for a waybill number. Nothing was printed. Please use it "
                       "for address labels, or choose another form.")},
    {"label.barcode-failed", ErrorKind::Internal,
     QT_TRANSLATE_NOOP("Error",
                       "The barcode of %1 could not be drawn. Nothing was printed. The number stays kept.")},
    {"label.not-for-label-printers", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "The size %1 is a sheet for office printers. Nothing was printed. Please "
                                "choose 100x150 or 123x100.")},
    {"label.unknown-size", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "There is no label size “%1”. Nothing was printed. Known are %2.")},
    {"order.exists", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Order number %1 is there already. Nothing was changed. Please choose another.")},
    {"order.no-change", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "No change of order %1 waits for a decision. Nothing was changed.")},
    {"order.no-item", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "What was ordered is missing. Nothing was saved. Please write the item.")},
    {"order.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no order %1. Nothing was changed. Please choose one of the list.")},
    {"order.numbers-maybe-rounded", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The order numbers all end in 0, like %1: a spreadsheet may have rounded them. "
                       "They were taken as they stand. Please bring in the file as the market gave "
                       "it, not one that was saved again.")},
    {"order.row-amount", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The amount “%1” cannot be read as a number.")},
    {"order.row-no-item", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "The name of the item is empty.")},
    {"order.row-no-number", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "The order number is empty.")},
    {"order.row-number-rounded", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "A spreadsheet has rounded the order number to %1. Please download the file again and "
                       "bring it in without saving it in between.")},
    {"order.row-quantity", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The quantity “%1” cannot be read as a number.")},
    {"order.sheet-empty", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This sheet has headers but no order.")},
    {"order.split-one", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "One line can be sent in parts at a time; here are %1. Nothing was changed. "
                                "Please give the line's own id.")},
    {"order.split-quantity", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "Of %1 pieces at least one must go now and one later. Nothing was changed.")},
    {"order.wrong-state", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is %2, so this cannot be done. Nothing was changed.")},
    {"print.busy", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Labels are being printed in another window. Nothing was changed. Please try "
                                "again when it has finished.")},
    {"printer.broke-off", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The printer %1 broke off. Some labels may have come out. The numbers are kept for "
                       "the next print. Please look at the paper and print again.")},
    {"printer.no-answer", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The printer %1 does not answer. The numbers are kept for the next print. "
                                "Please switch it on and print again.")},
    {"printer.none", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The printer %1 did not take the job. The numbers are kept for the next "
                                "print. Please check the printer and print again.")},
    {"printer.pdf-after-break", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The printer broke off, and some labels may have come out. The numbers are kept and "
                       "all labels are saved as %1. Please look at the paper, then print again.")},
    {"printer.pdf-instead", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The printer does not answer. The numbers are kept and the labels are saved "
                                "as %1. Please switch the printer on and print again.")},
    {"printer.too-wide", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The label %1 is %2 mm wide, and the printer prints %3 mm. Nothing was printed and no "
                       "number was used. Please choose 100x150 instead, print through the printer's own "
                       "driver, or save a PDF.")},
    {"result.ambiguous", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "More than one parcel fits this row: orders %1. The number went to none of "
                                "them. Please look which one it is and enter the number at the order.")},
    {"result.check-digit", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 does not end in the usual check digit. It was taken as the courier wrote "
                                "it. Please compare it with the parcel.")},
    {"result.has-number", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 has the number %2 already, and keeps it. If the parcel really goes "
                                "with the new one, please void the old one first.")},
    {"result.length", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "%1 does not have the usual %2 digits. It was taken as it was written. Please "
                       "compare it with the parcel.")},
    {"result.no-number", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The courier has not given this row a number yet. Nothing was changed.")},
    {"result.no-order", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "No order that waits without a number fits this row (%1). The row is kept "
                                "with the import. Please look whether the order is held or missing.")},
    {"result.number-void", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 was made void in this shop. It stays void. Please ask the courier which "
                                "parcel it is on.")},
    {"result.order-cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Order %1 is cancelled here, but the courier has a number for it. Nothing was "
                       "changed. Please stop the parcel, or set the order to waiting again.")},
    {"result.order-held", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is held. It did not get the number. Please set it to waiting again "
                                "and bring the file in once more.")},
    {"result.other-order", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 is in use for order %2, which goes to somebody else. Nothing was "
                                "changed. Please ask the courier which parcel it is on.")},
    {"result.other-person", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 goes to somebody else than this row says. Nothing was changed. "
                                "Please compare the name and the phone number.")},
    {"result.own-band", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 belongs to the numbers that this shop prints itself, and is not in use "
                                "here. It was not taken. Please ask the courier where it was used.")},
    {"result.two-parcels", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Orders %1 and %2 go to different people or places, and one number is for one "
                       "parcel. Nothing was changed. Please note a number for each of them.")},
    {"sort-code.no-columns", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "%1 has no columns for postcode and sort code. Nothing was changed. Please use a "
                       "table whose first row names them (우편번호, 분류코드).")},
    {"waybill.already-printed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 was printed already with number %2. Nothing was changed. Please "
                                "use reprint for another copy.")},
    {"waybill.band-empty", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "%1 has no number left. The order waits as before. Please add a new band of numbers.")},
    {"waybill.damaged-label", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The kept label of this number cannot be read. The order is safe. Please "
                                "void the number and print the order anew.")},
    {"waybill.erased", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The label of this number was destroyed together with the customer's data. "
                                "It cannot be printed again; the number stays taken.")},
    {"waybill.has-number", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 has the number %2 of a print that did not finish. Nothing was "
                                "changed. Please print it with that courier or void the number.")},
    {"waybill.is-void", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "The number %1 is void and never comes back. Nothing was changed. Please print the order anew.")},
    {"waybill.no-band", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "There are no numbers of %1 yet. The order waits as before. Please add the "
                                "band that the courier gave you.")},
    {"waybill.no-sender", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The sender is not complete: the label carries the shop's name alone. Please "
                                "enter phone and address of the shop.")},
    {"waybill.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is no waybill number %1. Nothing was changed. Please check the number.")},
    {"waybill.not-a-number", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is not a waybill number. Nothing was changed. Please write its digits only.")},
    {"waybill.order-cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is cancelled. Nothing was printed for it.")},
    {"waybill.order-held", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is on hold. Nothing was printed for it. Please release it first.")},
    {"waybill.order-shipped", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is shipped already. Nothing was changed.")},
    {"waybill.other-contract", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 has numbers left only under another contract. The order waits as before. "
                                "Please choose that contract, or add a new band of numbers.")},
    {"waybill.sent-twin", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Order %1 looks like order %2, whose parcel went to the same person and address "
                       "with the same item within two weeks. Both orders are kept as they are. Please "
                       "look whether it is one order twice.")},
    {"waybill.wrong-check-digit", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 does not end in its check digit, which would be %2. Nothing was changed. "
                                "Please look at the courier's letter again, or add it with --rule none.")},
    {"waybill.wrong-length", ErrorKind::Usage,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 does not have %2 digits. Nothing was changed. Please look at the courier's letter again.")},
};

} // namespace

std::span<const ErrorText> parcelErrorTexts()
{
    return table;
}

} // namespace ieum
