#include "core/base/errors/ErrorTables.h"

#include <QCoreApplication>

namespace ieum {

namespace {

// Customers, bookings, and the channels by which they are reached. One entry a code, in alphabetical order,
// so that two branches seldom meet.
const ErrorText table[] = {
    {"advertising.consent-old", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Agreed on %1, more than two years ago. Please ask again before you write.")},
    {"advertising.deal-old", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "No consent, and the last deal was on %1, more than six months ago.")},
    {"advertising.no-consent", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "No consent, and no deal with the shop itself.")},
    {"advertising.no-evidence", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "Where it was said is missing. Nothing was noted. Please write it in a few "
                                "words, for example: at the counter.")},
    {"advertising.no-live-sender", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Advertising goes out only through a connected phone. Nothing was sent. "
                                "Please set one up in the settings, under channels.")},
    {"advertising.no-name", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Advertising has to name its sender, and the shop has no name yet. Nothing "
                                "was sent. Please fill it in in the settings, under shop.")},
    {"advertising.no-opt-out", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Advertising has to name a free 080 number at which it can be refused. "
                                "Nothing was sent. Please fill it in in the settings, under shop.")},
    {"advertising.no-phone", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Advertising has to say how to reach its sender. Nothing was sent. Please "
                                "fill in the shop's phone in the settings, under shop.")},
    {"advertising.not-080", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "“%1” is no 080 number. The old one stays. Please write it like "
                                "080-000-0000.")},
    {"advertising.refused", ErrorKind::Refused, QT_TRANSLATE_NOOP("Error", "Refused advertising on %1.")},
    {"alarm.not-found", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no alarm %1. Nothing was changed. Please look it up in the list.")},
    {"alarm.over", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Alarm %1 is over or was judged already. Nothing was changed.")},
    {"booking.cancelled", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "This booking is cancelled. Nothing was changed. Please make a new booking.")},
    {"booking.no-duration", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "A booking needs a start and a length of at least one minute. Nothing was "
                                "changed. Please fill both in.")},
    {"booking.no-name", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "Who waits needs a name or a phone number. Nothing was changed.")},
    {"booking.no-repeat", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "The last day lies before the first one. Nothing was changed. Please choose "
                                "a later day.")},
    {"booking.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is no booking %1. Nothing was changed. Please look it up in the list.")},
    {"booking.notice-without-number", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This notice has no booking number. It was left out; the others are safe. "
                                "Please enter the booking by hand.")},
    {"booking.notice-without-time", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "The notice of booking %1 has no time that could be read. It was left out; "
                                "the others are safe. Please enter the booking by hand.")},
    {"calendar.all-day", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "“%1” is of a whole day and so no booking. It was left out.")},
    {"calendar.repeat-cut", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "“%1” repeats for longer than a year. The first year was taken.")},
    {"calendar.unknown-repeat", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "How “%1” repeats could not be read. Only the first time was taken; please "
                                "enter the others by hand.")},
    {"calendar.unknown-zone", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "“%1” is in a time zone that is not known. Its hour was taken as Korean "
                                "time; please check it.")},
    {"calendar.unreadable-event", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error", "This event has no time that could be read. It was left out; the others are "
                                "safe. Please enter it by hand.")},
    {"callback.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no open promise of a call %1. Nothing was changed. Please look it "
                                "up in the list.")},
    {"channel.maintenance-backwards", ErrorKind::Usage,
     QT_TRANSLATE_NOOP(
         "Error", "The maintenance ends before it begins. Nothing was changed. Please check the two times.")},
    {"channel.no-maintenance", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "%1 is no maintenance that could be taken out. Nothing was changed.")},
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
    {"customer.empty-tag", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "A tag needs at least one letter. Nothing was changed.")},
    {"customer.erased", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The data of customer %1 was destroyed. Nothing is left to be shown or "
                                "changed.")},
    {"customer.has-open", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Something is still open with customer %1: an order, a booking, a promise or "
                                "a text. Nothing was destroyed. Please settle or cancel it first.")},
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
    {"iphone.calls-beside", ErrorKind::File,
     QT_TRANSLATE_NOOP(
         "Error", "The texts were read. This backup holds the calls too: for them, bring in the file %1.")},
    {"iphone.encrypted-backup", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "This iPhone backup is encrypted, so Ieum cannot read %1. Nothing was changed. Please "
                       "make a backup without encryption and bring that one in.")},
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
    {"kakao.unknown-times", ErrorKind::File,
     QT_TRANSLATE_NOOP("Error",
                       "The times in this chat are written in a way that Ieum does not know. Nothing of "
                       "it was saved. Please export the chat once more and try again.")},
    {"late.not-found", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP(
         "Error", "Nothing late is called “%1”. Nothing was changed. What there is stands in the list of "
                  "“ieumctl reconcile”.")},
    {"monitor.probing-off", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Asking the platforms is switched off, so nobody was asked. It can be switched "
                       "on in the settings of the channels.")},
    {"monitor.too-few-witnesses", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error",
                       "At least two addresses of different companies are needed to tell whether our "
                       "own line is cut. Nothing was changed.")},
    {"monitor.wrong-address", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "“%1” is no web address. Nothing was changed. Please write it in whole: "
                                "https://www.example.com/")},
    {"monitor.wrong-budget", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "The number of false alarms must be above zero. Nothing was changed.")},
    {"notice.nothing-stopped", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "No channel is stopped, so there is no notice to tick. Nothing was changed.")},
    {"notice.unknown-place", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "%1 is no place for a notice. Nothing was changed. There are: instagram, "
                                "naver, sms, door, voicemail.")},
    {"outage.not-found", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is no outage %1. Nothing was changed. Please choose one of the list.")},
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
     QT_TRANSLATE_NOOP(
         "Error",
         "There is no message %1 in the outbox. Nothing was sent. Please look at the outbox once more.")},
    {"outbox.not-reachable", ErrorKind::Refused,
     QT_TRANSLATE_NOOP(
         "Error",
         "This customer cannot be reached over %1. Nothing was sent. Please choose another channel.")},
    {"outbox.sender-vanished", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "The program ended while this was being sent. It is not sent again blindly; "
                                "Ieum asks the phone first.")},
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
    {"reminder.none", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "Booking %1 is not to be reminded of now. Nothing was changed.")},
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
    {"template.advertising-words", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "“%1” makes this text advertising, which has rules of its own. Nothing was "
                                "saved or sent. Please leave the word out, or send it as advertising.")},
    {"template.always-transactional", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "%1 is about a dealing and cannot become advertising. Nothing was changed. "
                                "Please choose another name.")},
    {"template.empty", ErrorKind::Usage,
     QT_TRANSLATE_NOOP("Error", "A template needs a name and a text. Nothing was changed.")},
    {"template.empty-variable", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error", "This text has a blank: {%1}. Nothing was sent. Please fill it first.")},
    {"template.is-advertising", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "%1 is advertising. Nothing was sent. Please send it as advertising, to those "
                       "who agreed to it.")},
    {"template.not-found", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error",
                       "There is no template “%1”. Nothing was sent. Please choose one of the list.")},
    {"template.unknown-variable", ErrorKind::Refused,
     QT_TRANSLATE_NOOP("Error",
                       "Ieum does not know the blank {%1}. Nothing was sent. Please correct the template.")},
    {"waiting.none", ErrorKind::NotFound,
     QT_TRANSLATE_NOOP("Error", "There is no entry %1 on the waiting list. Nothing was changed. Please look "
                                "it up in the list.")},
};

} // namespace

std::span<const ErrorText> peopleErrorTexts()
{
    return table;
}

} // namespace ieum
