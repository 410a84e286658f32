#include "core/base/ErrorTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ieum {

namespace {

// One line a code, in alphabetical order, so that two branches seldom meet.
// clang-format off: a sentence stays in one piece, so that it can be searched for.
const ErrorText table[] = {
    {"band.low", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "%1 has %2 numbers left. Nothing is lost. Please ask the courier for a new band soon.")},
    {"band.overlap", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "These numbers overlap the band %1 – %2 that is already here. Nothing was "
                                "changed. Please check the first and the last number.")},
    {"band.reversed", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "%1 comes after %2. Nothing was changed. Please write the smaller number first.")},
    {"booking.cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "This booking is cancelled. Nothing was changed. Please make a new booking.")},
    {"booking.no-duration", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "A booking needs a start and a length of at least one minute. Nothing was "
                                "changed. Please fill both in.")},
    {"booking.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is no booking %1. Nothing was changed. Please look it up in the list.")},
    {"booking.notice-without-number", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This notice has no booking number. It was left out; the others are safe. "
                                "Please enter the booking by hand.")},
    {"booking.notice-without-time", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The notice of booking %1 has no time that could be read. It was left out; "
                                "the others are safe. Please enter the booking by hand.")},
    {"callback.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no open promise of a call %1. Nothing was changed. Please look it "
                                "up in the list.")},
    {"channel.maintenance-backwards", ErrorKind::Usage,
     QT_TRANSLATE_NOOP(
         "Error", "The maintenance ends before it begins. Nothing was changed. Please check the two times.")},
    {"channel.no-password", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The password for %1 is not there. Nothing was changed. Please enter it once more.")},
    {"channel.no-such-function", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "The channel %1 has no function “%2”. Nothing was changed.")},
    {"channel.not-found", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no channel “%1”. Nothing was changed.")},
    {"channel.unknown-connection", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "“%1” is no kind of connection. Nothing was changed. For a phone, write smsgate.")},
    {"courier.unknown", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no courier “%1”. Nothing was changed. Known are cj, hanjin, lotte, logen and epost.")},
    {"customer.merge-undone", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This tie has been taken back already. Nothing was changed.")},
    {"customer.no-merge", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no tie %1. Nothing was changed.")},
    {"customer.no-such-channel", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This customer cannot be reached on %1. Nothing was changed. Please choose a "
                                "channel from the card.")},
    {"customer.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no customer %1. Nothing was changed.")},
    {"customer.same", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "These are one customer already. Nothing was changed.")},
    {"database.busy", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "Another window of Ieum is writing. Nothing was changed. Please try again in a moment.")},
    {"database.damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The shop's file is damaged. Nothing was deleted. Please restore the last backup.")},
    {"database.failed", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The shop's file could not be read or written. What was saved before is "
                                "safe. Please check the disk and try again.")},
    {"database.full", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The disk is full. This was not saved; everything before it is safe. Please "
                                "free some space and try again.")},
    {"database.log-damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error",
         "The shop's log is damaged: some of the last changes can no longer be read. Nothing was deleted. "
         "Please make a copy of the folder, then restore the last backup or go on without those changes.")},
    {"database.migration-needs-exclusive", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The shop must be updated, but another Ieum has it open. Nothing was "
                                "changed. Please close the others and start again.")},
    {"database.newer-schema", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This shop was last opened by a newer Ieum. Nothing was changed. Please "
                                "update the program on this PC.")},
    {"database.wrong-key", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The passphrase does not fit. Nothing was changed. Please type it once more.")},
    {"export.more-left", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The market takes no more rows in one file: %1 are left. Please export once more.")},
    {"export.no-layout", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "No file is known in which %1 takes waybill numbers. Please enter them on its site.")},
    {"export.no-such-market", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no market called %1.")},
    {"export.not-in-original", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Order %1 is not in the file that was given; its number is not exported yet.")},
    {"export.original-other", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "%1 is not the order sheet of this market that holds the printed orders. Nothing was "
                       "written. Please choose the sheet that was brought in, as the market gave it.")},
    {"export.unconfirmed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "What %1 expects in this file is known from descriptions only. Please look at the first "
                  "rows there before you confirm the upload.")},
    {"file.broken", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "%1 is damaged. Nothing was changed. Please fetch it from the source once more.")},
    {"file.cut-short", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The file ends in the middle. Everything before that was read. Please fetch "
                                "it from the source once more.")},
    {"file.empty", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "%1 is empty. Nothing was changed. Please fetch it from the source once more.")},
    {"file.not-found", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is not there. Nothing was changed. Please check the name.")},
    {"file.not-readable", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 could not be read. Nothing was changed. Please close the program that "
                                "has it open and try again.")},
    {"file.not-writable", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 could not be written. Please check the folder and the free space.")},
    {"file.old-encryption", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is protected in the way of old Excel. Nothing was changed. Please open "
                                "it in Excel and save it as xlsx.")},
    {"file.password-needed", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "%1 is a workbook with a password. The file was not touched. Please type the "
                                "password that was chosen at the download.")},
    {"file.password-wrong", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The password does not fit %1. The file was not touched. Please type it once more.")},
    {"file.too-large", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error", "%1 holds far more than an order sheet. Nothing was changed. Please choose another file.")},
    {"file.unknown-format", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "%1 is nothing that Ieum knows. Nothing was changed. Please choose an order "
                                "sheet, a chat export or a phone backup.")},
    {"form.fill-in", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Please fill these columns in yourself before you hand the file in: %1")},
    {"form.none", ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "%1 has no form called %2.")},
    {"form.unconfirmed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "The form of %1 is known from descriptions only. Please check the columns when you load "
                  "it there for the first time.")},
    {"import.cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Stopped. Nothing of this file was saved.")},
    {"import.no-such-batch", ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no import %1.")},
    {"import.no-such-format", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "Ieum knows no format %1. Nothing was changed. “formats” lists those it knows.")},
    {"import.room-ambiguous", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "There is another chat named “%1” with other words at the same time. Nothing "
                                "was changed. Please say whose chat this is.")},
    {"import.room-renamed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "This chat goes on from “%1”, which is now named “%2”. Both stand in one conversation.")},
    {"import.undone-already", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Import %1 was taken back before. Nothing was changed.")},
    {"inbox.empty-note", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "There is nothing written in the note. Nothing was kept.")},
    {"inbox.snooze-in-past", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "That time has passed already. The conversation stays where it is. Please "
                                "choose a later time.")},
    {"instagram.no-time", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This message has no time. It was left out; everything else was read.")},
    {"instagram.own-name-unknown", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "Nothing says who the shop is in the conversation with “%1”. It was read as a "
                       "group. Please say once what your name is on Instagram.")},
    {"kakao.impossible-time", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error",
         "This line names a day or an hour that does not exist. It was left out; everything else was read.")},
    {"kakao.no-last-line-end", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error",
         "The last line has no line end. If the file was cut there, its last message may lack words; "
         "everything before it is whole. Exporting the chat once more settles it.")},
    {"kakao.no-messages", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "Nobody says anything in this chat. Nothing was added.")},
    {"kakao.out-of-order", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "Here the chat goes back to an earlier day. It was read as it stands.")},
    {"kakao.own-name-unknown", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "Nothing says which of the speakers is the shop. It was read as a group. "
                                "Please say once what your name is in this chat.")},
    {"keys.damaged", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error",
         "The shop's key file is damaged. Nothing was changed. Please put shop.keys back from a backup.")},
    {"keys.keychain-empty", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "This PC's keychain no longer has the key of this shop. Nothing was lost. "
                                "Please type the code of the recovery sheet.")},
    {"keys.missing", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The key file shop.keys is not in %1. The data is there, but nobody can read "
                                "it without that file. Please put it back from a backup.")},
    {"keys.no-keychain", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error", "This PC has no keychain, or it did not answer. Nothing was changed. Please "
                                "use a passphrase (in scripts: IEUM_PASSPHRASE).")},
    {"keys.no-memory", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "There was not enough memory to check the passphrase. Nothing was changed. "
                                "Please close other programs and try again.")},
    {"keys.wrong-passphrase", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The passphrase does not fit. Nothing was changed. Please type it once more.")},
    {"label.barcode-failed", ErrorKind::Internal,
     QT_TRANSLATE_NOOP("Error",
                       "The barcode of %1 could not be drawn. Nothing was printed. The number stays kept.")},
    {"label.not-for-label-printers", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "The size %1 is a sheet for office printers. Nothing was printed. Please "
                                "choose 100x150 or 123x100.")},
    {"label.unknown-size", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "There is no label size “%1”. Nothing was printed. Known are %2.")},
    {"network.answer-lost", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "The connection broke before the answer came. Nothing is sent twice. Ieum asks again by itself.")},
    {"network.not-connected", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 cannot be reached. Nothing was lost. Please check that the phone and the Wi-Fi are on.")},
    {"network.offline", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error", "This run works without a network, so nothing was sent or fetched. What waits is kept.")},
    {"network.strange-answer", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 answered something that Ieum does not understand. Nothing was lost. Please check the address.")},
    {"network.too-large", ErrorKind::Network,
     QT_TRANSLATE_NOOP("Error", "%1 answered too much at once. Nothing was changed.")},
    {"order.exists", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Order number %1 is there already. Nothing was changed. Please choose another.")},
    {"order.no-item", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "What was ordered is missing. Nothing was saved. Please write the item.")},
    {"order.none", ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no order %1.")},
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
    {"order.wrong-state", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 is %2, so this cannot be done. Nothing was changed.")},
    {"outbox.cannot-cancel", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This message can no longer be held back. It has gone out, or may have.")},
    {"outbox.cannot-retry", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This message does not wait for another try. Nothing was sent.")},
    {"outbox.channel-stopped", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "%1 has stopped, so nothing was sent. Your text is kept. Please choose another channel.")},
    {"outbox.empty-text", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "There is no text to send. Nothing was sent.")},
    {"outbox.just-changed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "The message changed just now in another window. Nothing was sent twice. Please look again.")},
    {"outbox.not-by-hand", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This message is not one that is sent by hand. Nothing was changed.")},
    {"outbox.not-found", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no message %1 in the outbox.")},
    {"outbox.not-reachable", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "This customer cannot be reached over %1. Nothing was sent. Please choose another channel.")},
    {"outbox.sender-vanished", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The program ended while this was being sent. It is not sent again blindly; "
                                "Ieum asks the phone first.")},
    {"print.busy", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Labels are being printed in another window. Nothing was changed. Please try "
                                "again when it has finished.")},
    {"printer.no-answer", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The printer %1 does not answer. The numbers are kept for the next print. "
                                "Please switch it on and print again.")},
    {"printer.none", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The printer %1 did not take the job. The numbers are kept for the next "
                                "print. Please check the printer and print again.")},
    {"printer.pdf-instead", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The printer does not answer. The numbers are kept and the labels are saved "
                                "as %1. Please switch the printer on and print again.")},
    {"profile.damaged", ErrorKind::Internal,
     QT_TRANSLATE_NOOP(
         "Error",
         "A profile of this program is damaged. The shop's data is safe. Please install Ieum again.")},
    {"reach.call", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "A mobile number: a call reaches them.")},
    {"reach.call-only", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "No text message reaches this number: please call.")},
    {"reach.copy", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "Copy the text and send it there.")},
    {"reach.copy-direct-message", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Copy the text and send it as a direct message.")},
    {"reach.last-used", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "They wrote here last.")},
    {"reach.maintenance", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "Under maintenance.")},
    {"reach.mobile-number", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "A mobile number is known.")},
    {"reach.none", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "No living channel reaches this customer. Please look for a number.")},
    {"reach.preferred", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "The customer prefers it.")},
    {"reach.same-company", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "It belongs to the company that has stopped.")},
    {"reach.stopped", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "Stopped now. What you write is kept.")},
    {"recovery.not-a-code", ErrorKind::Locked,
     QT_TRANSLATE_NOOP(
         "Error",
         "This is not a recovery code. Please type the eight groups of five letters from the sheet.")},
    {"recovery.wrong-group", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "Group %1 of the recovery code was mistyped. Please compare it with the sheet.")},
    {"shop.exists", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "There is a shop in %1 already. Nothing was changed. Please open it or choose another folder.")},
    {"shop.locked", ErrorKind::Locked,
     QT_TRANSLATE_NOOP("Error",
                       "The shop is locked. Please type the passphrase (in scripts: IEUM_PASSPHRASE).")},
    {"shop.network-drive", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 is on a network drive, where a shop could be damaged. Nothing was made. "
                                "Please choose a folder on this PC.")},
    {"shop.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no shop in %1. Please choose another folder or start a new shop.")},
    {"sms.app-too-old", ErrorKind::Network,
     QT_TRANSLATE_NOOP("Error", "The SMSGate app on the phone is too old to hand over what came in. Nothing "
                                "was lost. Please update the app.")},
    {"sms.broken-xml", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The backup cannot be read from line %1 on. Nothing after it was read. "
                                "Please make the backup once more.")},
    {"sms.doctype", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This backup holds instructions that no phone writes. Nothing was read.")},
    {"sms.never-left", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The phone could not send this text. It stands in the conversation, but the "
                                "customer did not get it.")},
    {"sms.no-time", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This entry has no time. It was left out; everything else was read.")},
    {"sms.phone-failed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The phone could not send it. Your text is kept. Please check the number and "
                                "the signal, then send it again.")},
    {"sms.phone-never-saw-it", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The phone has never seen this message. It goes out with the next try.")},
    {"sms.phone-unwell", ErrorKind::Network,
     QT_TRANSLATE_NOOP(
         "Error",
         "The phone answered that it cannot send now. Nothing was lost. Ieum tries again by itself.")},
    {"sms.refused", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "The phone did not take the message. It was not sent. Please check the number.")},
    {"sms.too-long", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "The text has %1 bytes, a text message carries %2. Nothing was sent. Please shorten it.")},
    {"sms.unknown-call", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error", "This entry is no kind of call that is known. It was left out; everything else was read.")},
    {"sms.unsendable-characters", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "A text message cannot carry: %1. Nothing was sent. Please change them.")},
    {"sms.wrong-password", ErrorKind::Network,
     QT_TRANSLATE_NOOP("Error", "The phone did not accept the user or the password. Nothing was sent. Please "
                                "check them in the SMSGate app.")},
    {"template.empty", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "A template needs a name and a text. Nothing was changed.")},
    {"template.empty-variable", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This text has a blank: {%1}. Nothing was sent. Please fill it first.")},
    {"template.not-found", ErrorKind::NotFound, QT_TRANSLATE_NOOP("Error", "There is no template “%1”.")},
    {"template.unknown-variable", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Ieum does not know the blank {%1}. Nothing was sent. Please correct the template.")},
    {"usage.invalid-days", ErrorKind::Usage,
     QT_TRANSLATE_NOOP(
         "Error",
         "“%1” is not a day. Please write weekdays (mon,tue) or dates (2022-10-15), with commas between.")},
    {"usage.invalid-hours", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "“%1” are not opening hours. Please write them like 10:00-20:00.")},
    {"usage.invalid-number", ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "“%1” is not a fitting number.")},
    {"usage.invalid-time", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "“%1” is not a time. Please write it like 2022-10-15T15:30.")},
    {"usage.wrong", ErrorKind::Usage, QT_TRANSLATE_NOOP("Error", "The command was not understood: %1")},
    {"waybill.already-printed", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Order %1 was printed already with number %2. Nothing was changed. Please "
                                "use reprint for another copy.")},
    {"waybill.band-empty", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error", "%1 has no number left. The order waits as before. Please add a new band of numbers.")},
    {"waybill.damaged-label", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The kept label of this number cannot be read. The order is safe. Please "
                                "void the number and print the order anew.")},
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
    {"waybill.wrong-check-digit", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 does not end in its check digit, which would be %2. Nothing was changed. "
                                "Please look at the courier's letter again, or add it with --rule none.")},
    {"waybill.wrong-length", ErrorKind::Usage,
     QT_TRANSLATE_NOOP(
         "Error",
         "%1 does not have %2 digits. Nothing was changed. Please look at the courier's letter again.")},
};
// clang-format on

const ErrorText *find(const QString &code)
{
    const auto found = std::find_if(std::begin(table), std::end(table),
                                    [&](const ErrorText &row) { return code == QLatin1String(row.code); });
    return found == std::end(table) ? nullptr : found;
}

} // namespace

std::span<const ErrorText> errorTexts()
{
    return table;
}

QString sentenceFor(const Error &error)
{
    const ErrorText *row = find(error.code);
    QString sentence =
        row ? QCoreApplication::translate("Error", row->sentence)
            : QCoreApplication::translate("Error", "This did not work (%1). What was saved before is safe.")
                  .arg(error.code);
    for (const QString &argument : error.arguments)
        sentence = sentence.arg(argument);
    return sentence;
}

ErrorKind kindOf(const Error &error)
{
    const ErrorText *row = find(error.code);
    return row ? row->kind : ErrorKind::Internal;
}

} // namespace ieum
