### Words of redeemkit in English, the language that all others are translated from.
### Register: plain, friendly, "you"; present tense where it is true; nobody is blamed. Revision 0.1.
### Order of a problem: what happened (heading), what usually causes it (.explanation), what it means for the customer's
### money (.money). Never promise money, a refund or a replacement. "Card" stands for whatever carries a code.
### The words "valid", "invalid", "please", "sorry" and "oops" do not occur: see tests/locales.

## Names that a brand may have of its own: a program says them (`words`), and these stand where it says none

# What is redeemed, after a verb: “Redeem …”, with its article where the language has one. A brand says “a Lumen gift card”.
-card = a gift card or voucher

# Who issues the card and has the account: “Sign in to …”. A brand says its name.
-company = this site

# Where a code is entered: “on …”. A brand says the name or the address of that page.
-page = this page

## Interface: the field and what stands around it

# Title above the field.
redeem-title = Redeem { -card }

# One sentence under the title.
redeem-introduction = Enter the code however it is printed: spaces, dashes and small letters make no difference.

# Label of the only text field. .hint stands under it; .empty is the error when the form was sent without a code,
# and the others are errors when it was sent with something that was not redeemed: two possible codes, too many codes, the number of
# a bank card, a code that is mostly asterisks, or one of which one character is suggested by the page and not confirmed yet.
# $most (Number) - how many codes can be redeemed one after the other
field = Gift card or voucher code
    .hint = It is under the scratch film on the back, in the e-mail or on the receipt.
    .empty = Enter the code of the card or voucher
    .choose = There is more than one possible code here. Choose one, or leave only the code in the field.
    .several = There are more than { $most } codes here. Leave fewer of them in the field; the others can follow.
    .payment-card = This looks like the number of a payment card, so it was not sent. Enter the code of the gift card or voucher.
    .masked = Most of the code is covered here, so it was not sent. Enter the whole code from the card, the e-mail or the receipt.
    .unreadable = One character is not certain. Compare the suggestion with the print, and use it if both agree.

# Label of a second field, shown only where the code has a PIN: a short number next to it. .hint stands under it; the others are errors
# when the form was sent without a PIN, or with one of another length than such cards have.
# $digits (Number) - how many digits the PIN has
pin = PIN of the card
    .hint = The short number near the code, often under a scratch film of its own.
    .empty = Enter the PIN as well
    .digits = Compare the PIN with the card. Number of its digits: { $digits }.
    .differs = Compare the PIN with the card: on such cards it has another length.

# Read out by screen readers before the error of the field; not visible.
error-prefix = Error:

# Shown under the field while the customer types.
# $length (Number) - how many characters of the code have been entered
# $expected (Number) - how many characters such a code has
note-progress =
    { $expected ->
        [one] { $length } of { $expected } character
       *[other] { $length } of { $expected } characters
    }

# Shown under the field when all characters are there. Only the shape is meant: nobody has checked the code yet.
note-complete = Looks complete

# Hint under the field while typing.
# $character (Code) - one character that codes of this kind never contain
note-out-of-alphabet = This kind of code never uses “{ $character }”. Compare it with the print once more.

# Hint under the field while typing.
# $character (Code) - one character that codes of this kind never contain
# $likely (OneOf) - the characters that it probably is, joined as the language joins them: "V", or "Q or D"
note-out-of-alphabet-likely = This kind of code never uses “{ $character }”. It is probably { $likely }.

# Hint under the field while typing.
# $surplus (Number) - how many characters were entered beyond the length of the code
note-too-long =
    { $surplus ->
        [one] { $surplus } character too many
       *[other] { $surplus } characters too many
    }

# Hint under the field while typing.
# $group (Number) - which printed group of characters is meant, counted from 1
note-group-differs = Compare group { $group } once more: one of its characters is probably different in the print.

# Hint under the field while typing. The character is Cyrillic or Greek and looks like a Latin one.
# $character (Code) - that character
note-mixed-script = “{ $character }” comes from another keyboard layout and only looks like a letter of the code. Type it once more.

# Hint under the field: the customer typed a question mark or the like for a character that cannot be read.
note-unreadable = A character is marked as unreadable. Perhaps the e-mail or the receipt shows it.

# Hint under the field: what was pasted shows asterisks or dots in place of most characters, such as **** **** 1234.
note-masked = Only the end of the code is shown here. The whole code is on the card, in the e-mail or on the receipt.

# Hint under the field: all codes of this kind begin with certain letters, and this one does not.
note-prefix-differs = Codes of this kind begin with other characters. Compare the beginning with the print.

# Hint under the field: the check of the whole code does not pass, so nobody can say which character it is.
note-code-differs = Compare the whole code once more: one of its characters is probably different in the print.

# Hint under the field: many cards show a serial number beside the code.
note-serial-number = This looks like a serial number. The code stands elsewhere, often under a scratch film.

# Hint under the field: customers sometimes type the number of their bank card here.
note-payment-card = This looks like the number of a payment card. Only the code of a gift card or voucher is needed here.

# Note under the field: a code, or a number taken for one, was found in a longer text that was pasted, and the field shows it alone.
note-left-out = Only this part of the pasted text was taken. Undo brings the whole text back.

# Question above a code that differs in one marked place from what was entered, and passes its check.
suggestion = Did the print perhaps say this? Compare the marked place.

# Text above a code in which the check gave the one character that was unreadable.
suggestion-filled = The missing character can only be this one. Compare it with what can still be read.

# Button: puts the suggested code into the field. It redeems nothing.
suggestion-accept = Use this code

# Question above a short list of codes that were found in what was pasted.
choice = Which of these is the code?

# Line above a list of codes that were found in what was pasted.
# $count (Number) - how many codes
choice-several =
    { $count ->
        [one] { $count } code was found
       *[other] { $count } codes were found. They can be redeemed one after another.
    }

# Heading of the list of several cards that were pasted at once and are redeemed one after the other. .sum says what was credited from it
# so far; .stopped and .refusals why no further card is sent by itself.
# $redeemed (Number) - how many are redeemed
# $count (Number) - how many there are
# $sum (Money) - what was credited from the list
cards = Your cards: { $redeemed } of { $count } redeemed
    .sum = Added to your account from this list: { $sum }
    .stopped = No further card is sent until you say so.
    .refusals = Several of these codes were refused. Look at them first: too many refused codes can stop redeeming for a while.

# How far a card of the list is: it was not sent.
card-waiting = Not sent yet

# How far a card of the list is: something is missing that the customer fills in.
card-incomplete = Its PIN or a character is missing

# How far a card of the list is: its request is under way.
card-under-way = Being redeemed

# How far a card of the list is: the customer went on before its outcome was known.
card-open = It is not certain yet what became of it

# How far a card of the list is: redeemed.
# $amount (Money) - what was credited
card-redeemed = Redeemed: { $amount }

# Line near the button, before redeeming.
# $account (Text) - the name that the customer knows the account by, such as an e-mail address
account-credit-to = The amount will be added to { $account }

# Line near the button, where nobody is signed in.
# $page (Link) - the sign-in page
account-signed-out = Nobody is signed in. { LINK($page, "Sign in") } first, so that the amount goes to the right account.

# The button that redeems the code.
submit = Redeem

# Read out and shown while the request is on its way.
status-sending = Redeeming the code. This can take a few seconds.

# Read out and shown while one of several cards is being redeemed.
# $place (Number) - which one, counted from 1
# $count (Number) - how many there are
status-cards = Card { $place } of { $count } is being redeemed.

# Read out and shown when no answer came and the page asks what became of the request.
status-settling = No answer has come yet. This page is finding out what became of the code. Do not enter it anywhere else meanwhile.

# Read out and shown when a wait is over, on the open page or when the customer comes back.
status-time-has-come = It is time: the wait is over. Enter the code again and redeem it.

# Heading when redeeming succeeded. .money says what the balance is now.
# $amount (Money) - what the card was worth
# $balance (Money) - the balance of the account afterwards
# $account (Text) - the name that the customer knows the account by
outcome-redeemed = { $amount } has been added to your account
    .money = The balance of { $account } is now { EMPHASIS($balance) }.

# Heading when several cards have been tried. .nothing says what that means for the money where none was redeemed; .others leads to the list
# of cards where some were not.
# $redeemed (Number) - how many are redeemed
# $count (Number) - how many there are
outcome-cards = Cards redeemed: { $redeemed } of { $count }
    .nothing = Nothing was added to your account from these cards.
    .others = The list says for each of the others why, and what can be done.

# Heading when it is certain that nothing happened, because the request has been withdrawn.
outcome-nothing-redeemed = Nothing was redeemed
    .explanation = The attempt has been withdrawn, so it cannot take effect later either.
    .money = This attempt took nothing from the card or voucher. You can try again now.

# Heading when the customer has found the amount in the account (the good end of "already redeemed").
outcome-found = The amount is in the account
    .money = Nothing is lost: the amount was added to the balance, or a bill has already been paid from it.

# Heading when the customer has said that a step has solved the problem.
outcome-helped = Thank you, that settles it
    .money = Nothing more is to be done here. The balance of the account shows what has been credited.

# Opens a list of situations for customers without an error at hand; the headings of some problems are in it, too.
situations = Help with something else

# One of those situations, and the heading of what is said then.
situation-check-fails = The security check cannot be passed
    .explanation = The check asks for a code that comes by e-mail or phone, or for the number of the payment card that pays for this service. Nothing is charged, and it never asks for an expiry date, a postcode or a security number.

# One of those situations, and the heading of what is said then: somebody else may be trying to get in.
situation-unexpected-code = A security code came without being asked for

# Shown to a customer who comes back later.
# $at (Instant) - date and time of the last attempt
outcome-resumed = The last attempt with this code was on { $at }. You can go on from there.

# Last line of an outcome, for a conversation with support.
# $reference (Code) - a short reference such as R-7K2M
reference = Reference for support: { $reference }

# Shown in place of a success when the browser did not let the page clear its cookies.
clear-cookies-failed = The cookies could not be cleared from here. Clear the cookies of this site in your browser’s settings, or follow the link if one is shown.

# In place of the field where redeeming can never work: a browser without WebAssembly. One line each, without a variable.
# .link is the text of the link to support, where there is one.
absence = A code cannot be redeemed here right now. Your card keeps its value. Load the page again, try another browser or device, or contact support.
    .link = Contact support

# A detail of a problem, where a number of tries is limited.
# $left (Number) - how many tries are left before a lock
detail-attempts-left =
    { $left ->
        [one] { $left } try is left.
       *[other] { $left } tries are left.
    }

## The account: what its balance pays for, and its benefits

# Heading of a list about the balance of the account.
# $balance (Money) - what is on the account
# .months, .years, .short and .cancelled: one of them is the first line of the list; the others are lines that may follow.
# $payments (Number) - how many of the next payments the balance covers in full
# $price (Money) - what one payment comes to
outlook = What the balance of { $balance } pays for
    .months =
        { $payments ->
            [one] It covers the next monthly payment of { $price }.
           *[other] It covers the next { $payments } monthly payments of { $price }.
        }
    .years =
        { $payments ->
            [one] It covers the next yearly payment of { $price }.
           *[other] It covers the next { $payments } yearly payments of { $price }.
        }
    .short = It is less than the next payment of { $price }.
    .cancelled = The membership is cancelled. The balance can still be used until nothing is left of it.
    .goes-on = When it is used up, the other payment method of the account pays.
    .add = Add another card or a payment method before it is used up, and the service goes on without a break.

# A line of a list of days. The first of them.
# $date (Date) - the day
outlook-today = { $date }: today

# A line of a list of days.
# $date (Date) - the day
# $price (Money) - what the payment comes to
outlook-payment = { $date }: the next payment of { $price } is taken from the balance

# A line of a list of days: the service sends an e-mail 7 days before the balance is used up.
# $date (Date) - the day
outlook-reminder = { $date }: an e-mail reminds that the balance is nearly used up

# A line of a list of days: a payment is due that the balance no longer covers.
# $date (Date) - the day
outlook-used-up = { $date }: the balance no longer covers the payment that is due

# Heading of a notice, at most 7 days before: the balance ends, and nothing else pays.
# $date (Date) - the day of the payment
# $in (Days) - how far away that day is: "tomorrow", "in 3 days"
balance-ending = The balance does not cover the payment that is due on { $date } ({ $in })
    .text = The account has no other payment method. Without one, the service runs until the balance is used up.

# Heading of a notice. A list with the names of the benefits follows, then one or two of the texts.
# $date (Date) - .downgrade-from: the first day without the discount; .undo-until: the last day on which renewing helps;
#   .renewal: the day of the next renewal
discount-at-risk = Benefits of this account are at risk
    .downgrade = With a smaller plan the discount ends when the change takes effect: at the end of the last billing period.
    .downgrade-from = A change to a smaller plan takes effect on { $date }, when the billing period has ended. From that day on the discount is gone.
    .yearly = Changing from monthly to yearly payment means cancelling the monthly plan and starting a yearly one. The discount is lost with it.
    .cancel = Cancelling always ends these benefits.
    .undo = Renewing before the end of the last billing period keeps them.
    .undo-until = Renewing up to and including { EMPHASIS($date) } keeps them, because the last billing period ends then.
    .has-failed = A payment for this account has failed.
    .failed-payment = After several charges that fail, the plan is cancelled by itself and the discount is gone. A new payment method and a renewal do not bring it back then.
    .renewal = The next renewal is on { $date }.

# Heading of a notice for a cancelled membership. A list with the names of the benefits follows.
# $date (Date) - the last day on which renewing keeps them
discount-kept = Renewing keeps the benefits of this account
    .until = The membership is cancelled. Renewing it up to and including { EMPHASIS($date) } keeps them, because the last billing period ends then.

# Heading of a notice. A list with the names of the benefits follows. Promise nothing.
discount-lost = Benefits of this account have ended
    .text = A new payment method or a renewal does not bring them back. Support can answer questions about it.

# Heading of a notice, before anything was tried: no card of this program is in the currency of the account.
# $currency (Code) - the currency of the account, such as USD
# $accepted (OneOf) - the currencies of the cards, joined as the language joins them: "EUR", or "EUR or CZK"
card-currency = This account is billed in { $currency }
    .text = The cards that can be redeemed here are in { $accepted }. A card fits an account that is billed in its currency.

# Heading of a notice, before anything was tried: cards of this program are sold for certain countries only.
card-region = The cards here are not meant for the region of this account
    .text = They can be used only in the countries or regions that they are sold for.

# A link beside a step that is done on the membership page.
link-membership = Open the membership page

## Problems with the code itself

# The code contains a slip, and the system could tell.
problem-mistyped = The code differs from the printed one
    .explanation = One character or more was probably mixed up, for example a letter and a digit that look alike.
    .money = Nothing was taken from the card or voucher.

# The system does not say why: the code differs from the print, the shop has not activated it yet, or it was disabled.
problem-not-recognised = The code was not recognised
    .explanation = Usually one character differs from the print. If all of them match, the shop may not have activated the card yet.
    .money = Nothing was taken from the card or voucher.

# Redeemed before; it is not known into which account.
problem-already-redeemed = This code has already been redeemed
    .explanation = Usually it was redeemed into this very account, by you or by somebody who shares it.
    .money = The amount was credited when the code was redeemed, usually to this account.

# Redeemed before, and the system knows that it was into the account that is signed in.
problem-already-redeemed-here = This code is already in your account
    .explanation = It was redeemed into this account before, by you or by somebody who shares it.
    .money = The amount was added to this account. A bill may already have been paid from it.

# Redeemed before, and the system knows that it was into another account than the one that is signed in.
problem-already-redeemed-elsewhere = This code was redeemed into another account
    .explanation = Perhaps you have a second account, or somebody else who had the code used it.
    .money = The amount was credited to that other account, not to this one.

# The shop has to switch a card on after selling it.
problem-not-activated = The shop has not activated the card yet
    .explanation = A card can be used from the moment the shop activates it. That can take some time after the purchase.
    .money = Nothing was taken from the card or voucher.

# The card can be redeemed from a later date on.
# $date (Instant) - from when on it can be redeemed, where the system tells
problem-not-started = It is too early for this code
    .explanation = The code can be redeemed from a certain date on, and that date has not come yet.
    .money = Nothing was taken from the card or voucher.
    .date = It can be redeemed from { $date } on.

# The system says that the date of the card has passed. Some cards never expire and say so in print.
# $date (Instant) - until when it could be redeemed, where the system tells
problem-expired = The date of this code has passed
    .explanation = According to the system, it could be redeemed until a date that is over. If the card says in print that it does not expire, that is your proof.
    .money = Nothing was credited. Support can look up what the card or voucher is worth now.
    .date = According to the system, it could be redeemed until { $date }.

# The system says that the date of the card has passed, but cards of this program never expire. .explanation-printed is said in
# place of .explanation where the card itself says in print that it does not expire.
problem-expired-in-doubt = The system says that the date of this code has passed
    .explanation = But these cards do not expire. So the code may have been read as another one, or the system is mistaken.
    .explanation-printed = But these cards do not expire, and the card says so in print: that is your proof. So the code may have been read as another one, or the system is mistaken.
    .money = Nothing was credited. With the exact code, support can look up what the card or voucher is worth.

# The issuer has switched the card off.
problem-disabled = The issuer has disabled this code
    .explanation = That happens, for example, when a card was reported lost or its purchase was undone.
    .money = Nothing was credited. Support can look up what happened to the card or voucher.

# The whole amount of the card has been used.
problem-no-balance = Nothing is left on this card
    .explanation = Its whole amount has been used before, perhaps for this account.
    .money = There was no amount left that could be credited.

# The account may hold only so much money.
# $amount (Money) - the most that the account can hold, where the system tells
problem-balance-limit = The account cannot hold this amount as well
    .explanation = An account can hold a certain amount at most. With this card the balance would be higher.
    .money = Nothing was taken from the card or voucher. It can be kept until some of the balance is used.
    .amount = The account can hold { $amount } at most.

# Another order or session has reserved the card.
problem-held-elsewhere = The card is in use elsewhere at the moment
    .explanation = An unfinished order or another open window holds it. Usually it is free again when that has ended.
    .money = This attempt took nothing from the card or voucher.

# The number printed next to some codes does not belong to the code.
problem-pin-wrong = The PIN and the code do not belong together
    .explanation = The PIN is a short number near the code, often under a scratch film of its own.
    .money = Nothing was taken from the card or voucher.

# The card is locked after several PINs that did not match.
problem-pin-locked = The PIN of this card is locked
    .explanation = After several PINs that did not match, the card was locked to protect its amount.
    .money = Nothing was taken from the card or voucher.

# The customer cannot read the code: scratched or damaged.
problem-unreadable = The code cannot be read
    .explanation = The print is scratched or damaged, so some characters are missing.
    .money = Damage to the print does not change what the card or voucher is worth.

# A code of another company or kind, or a number that is no code at all.
problem-wrong-product = This is the code of something else
    .explanation = It may belong to another service, or it may be a serial number that is printed near the code.
    .money = Nothing was credited, and nothing was taken from the card or voucher.

# The code works elsewhere only, such as in a shop or in an app.
problem-wrong-channel = This code works in another place
    .explanation = Some codes can be used only in a shop or only in an app.
    .money = Nothing was taken from the card or voucher.

## Problems between the card and the account

# The system does not say which of the two causes it is.
problem-not-for-this-account = The card cannot be used with this account
    .explanation = Usually the account is billed through a partner company, or it is part of a bundle.
    .money = Nothing was taken from the card or voucher.

# Another company collects the payments for this account.
problem-billed-by-partner = This account is billed through a partner
    .explanation = As long as another company collects the payments, there is no bill here that the card could pay.
    .money = Nothing was taken from the card or voucher.

# The service is one part of a bundle that is paid for as a whole.
problem-in-bundle = This account is part of a bundle
    .explanation = The bundle pays for the service, so there is no bill here that the card could pay.
    .money = Nothing was taken from the card or voucher.

# The membership was cancelled, but still runs.
# $date (Instant) - when the membership ends, where the system tells
problem-not-closed-yet = The membership has not ended yet
    .explanation = It was cancelled and runs on until the paid time is over. After that it can be restarted with the card.
    .money = Nothing was taken from the card or voucher.
    .date = The membership ends on { $date }.

# The offer is for other customers, such as new ones.
problem-not-eligible = This offer does not apply to this account
    .explanation = Some offers are meant for certain customers only, for example for new ones.
    .money = Nothing was credited, and this attempt did not use the code up.

# The card belongs to another person.
problem-assigned-to-other = This code was issued to somebody else
    .explanation = It can be redeemed only by the person or the account that it was issued to.
    .money = Nothing was taken from the card or voucher.

# The code can be used only a certain number of times.
problem-usage-limit = This code has no uses left
    .explanation = Some codes can be used only a certain number of times, by everybody together or by each customer.
    .money = Nothing was credited by this attempt.

# A condition of the offer is missing, such as a minimum amount.
# $amount (Money) - the least that the offer asks for, where the system tells
problem-conditions-not-met = A condition of this offer is not met yet
    .explanation = Some offers ask for a minimum amount, a certain plan or a certain time.
    .money = Nothing was credited, and this attempt did not use the code up.
    .amount = The offer asks for { $amount } at least.

# Another offer is active already.
problem-not-combinable = This code cannot be combined with another offer
    .explanation = Another offer is already in use on this account or in this order.
    .money = Nothing was credited, and this attempt did not use the code up.

# The card is in another currency than the bills of the account.
# $currency (Code) - the code of the card's currency, such as USD, where the system tells
problem-currency-mismatch = The card is in another currency
    .explanation = A card fits an account that is billed in the currency of the card.
    .money = Nothing was taken from the card or voucher.
    .currency = Currency of the card: { $currency }
    .country = In which country the card was bought makes no difference.

# The card is for another country or region.
problem-region = The card is meant for another region
    .explanation = Some cards can be used only in the country or region that they were sold for.
    .money = Nothing was taken from the card or voucher.

# The system says that the card is for another region, but cards of this program work in any.
problem-region-in-doubt = The system says that the card is for another region
    .explanation = But these cards work whatever country they were bought in. So the code may have been read as another one, or the system is mistaken.
    .money = Nothing was taken from the card or voucher.

## Problems with being signed in, and checks for safety

# Nobody is signed in. The code has not been looked at.
problem-not-signed-in = Nobody is signed in
    .explanation = It must be clear which account gets the amount, so the code has not been looked at. After some time a sign-in can end by itself.
    .money = Nothing was taken from the card or voucher.

# Another account is signed in than the one that the page showed.
problem-account-changed = Another account is signed in now
    .explanation = The account has changed in this browser since the page showed it. The code was not redeemed, so that no other account gets the amount.
    .money = Nothing was taken from the card or voucher, and no account was credited.

# What the browser has stored of this site no longer fits the account.
problem-session-stale = The sign-in in this browser is out of date
    .explanation = What the browser has stored for this site no longer matches the account.
    .money = Nothing was taken from the card or voucher.

# The system wants to be sure that it is the owner of the account.
problem-identity-check = A security check comes first
    .explanation = It makes sure that nobody else changes your account.
    .money = Nothing has been taken from the card or voucher so far.

# Too many attempts; only support can unlock.
problem-locked-out = No more codes can be entered for now
    .explanation = After many attempts this was locked for safety. Only support can unlock it.
    .money = This attempt took nothing from the card or voucher.

# Too many attempts; time unlocks. The next step says how long it takes.
problem-rate-limited = There were many attempts in a short time
    .explanation = To protect all cards against guessing, redeeming takes a short break.
    .money = This attempt took nothing from the card or voucher.

# The issuer looks into the card or the account.
problem-fraud-review = The card or the account is being reviewed
    .explanation = For safety, people sometimes look at a redemption before it goes on.
    .money = Nothing has been credited so far. Support can look up how things stand.

## Problems with the system or the connection

# Accepted, but not finished.
problem-pending = The code was accepted, but is not redeemed yet
    .explanation = The system is still working on it.
    .money = The amount has not been credited yet. Do not enter the code anywhere else meanwhile.

# The system reported success, and the balance has not changed.
problem-accepted-without-effect = The amount does not show in the account
    .explanation = The code was accepted, but the balance is the same as before. Sometimes the display takes a little longer.
    .money = It is not certain that the amount was credited. Keep the code: support can look up what became of it.

# A fault of the system. Shown only after the system has confirmed that nothing was redeemed.
problem-technical = Something went wrong in the system
    .explanation = It has nothing to do with what you entered. Out-of-date data in the browser is sometimes the cause.
    .money = Nothing was credited, and the card or voucher keeps its value.

# The system is closed for planned work.
problem-maintenance = The system is closed for maintenance
    .explanation = Codes can be redeemed again when the work is finished.
    .money = Nothing was taken from the card or voucher.

# The browser has no connection.
problem-offline = There is no internet connection
    .explanation = The browser could not reach the network, so nothing was sent.
    .money = Nothing was taken from the card or voucher.

# The request was sent, and no answer came. The page keeps asking.
problem-outcome-unknown = It is not known yet whether the code was redeemed
    .explanation = The request was sent, but no answer came back. Asking again cannot redeem the code twice.
    .money = The amount may have been credited or not. { EMPHASIS("Do not enter the code anywhere else") } until that is clear.

# The system gave a reason that redeemkit does not know.
problem-unknown = The code could not be redeemed
    .explanation = The system gave a reason that this page does not know. Out-of-date data in the browser is sometimes the cause.
    .money = According to the answer, nothing was credited. Keep the card, e-mail or receipt.

## Steps: the code

# Instruction in a list of steps. .text says how, and what it is good for.
step-choose-situation = Find out what applies to your account
    .text = The account page shows who bills you: { -company }, a partner company or a bundle. What to do depends on that.

# Between two steps of which one will do.
step-alternative = or

# Instruction in a list of steps.
step-check-and-retype = Compare the code and enter it again
    .text = Compare every character with the card, e-mail or receipt. Look closely at those that look alike, such as 0 and O or 1 and I.

# Instruction in a list of steps.
step-find-the-code = Look for the code in other places
    .text = It is under the scratch film on the back of the card. It may also be in the e-mail or on the receipt.

# Beside a picture of the back of a card, in the step “Look for the code in other places”.
place-card = On the back of the card, under the film that is scratched off

# Beside a picture of an e-mail.
place-email = In the e-mail that brought the card

# Beside a picture of a receipt.
place-receipt = On the receipt from the shop

# Beside a picture of a code with a scratched character.
place-unreadable = A character cannot be read: enter a question mark in its place

# Instruction in a list of steps. The same code, on this page.
step-redeem-again = Redeem the code again
    .text = Enter it on { -page } as it is printed. Trying again cannot credit the same amount twice.

# Instruction in a list of steps, for shops that still have to activate the card: "it" is the card or voucher.
# $hours (Number) - how many hours the shop may need, counted from the last attempt
step-wait = Wait until the shop has activated it
    .text =
        { $hours ->
            [one] The shop may need up to { $hours } hour for that, counted from your last attempt. Trying earlier starts the wait again.
           *[other] The shop may need up to { $hours } hours for that, counted from your last attempt. Trying earlier starts the wait again.
        }

# Instruction in a list of steps, for a short break: many attempts, maintenance, a redemption that is not finished.
step-wait-short = Wait a little
    .text = An earlier attempt would probably get the same answer.

# Instruction in a list of steps.
step-keep-for-later = Keep the code for later
    .text = Put the card, e-mail or receipt in a safe place. You can come back to it at another time.

# Instruction in a list of steps. Support can look into a refused code only with the code itself.
step-keep-as-proof = Keep the card, e-mail or receipt
    .text = Even a refused code is by no means worthless: support needs exactly this code to look into it.

## Steps: browser and sign-in

# Instruction in a list of steps. .link names the page of the site that does it, where there is one.
step-clear-cookies = Clear the cookies of this site
    .text = This removes out-of-date data and signs you out.
    .link = Open the page that clears them

# Instruction in a list of steps. .link names the sign-in page.
step-sign-in = Sign in to { -company }
    .text = Use the account that the amount is meant for. This page then shows which account it is.
    .link = Go to sign-in

# Instruction in a list of steps, where somebody redeems without being signed in.
step-enter-email = Enter your e-mail address
    .text = Use the address of your account on this site, or the one that a new account should have.

## Steps: the account

# Instruction in a list of steps.
# $page (Link) - the payment history of the account
step-check-history = Look in the payment history
    .text = See in the { LINK($page, "payment history") } whether the amount was added to the balance or a bill was paid from it. If so, nothing is lost.

# Instruction in a list of steps. .link names the page.
step-check-balance = Look at the balance of the account
    .text = It shows what is in the account now, and so whether an amount has been added.
    .link = Show the balance

# Instruction in a list of steps.
step-use-other-account = Use the code on another account
    .text = Sign in with an account that the card fits, or give the card to somebody who has one.

# Instruction in a list of steps. Cancelling may lose benefits for good; the harmless ways stand before it.
step-cancel-membership = Cancel the membership, if you want to pay with the card
    .text = Before you do, check what you would lose: cancelling can end discounts and other benefits of the account for good.

# Instruction in a list of steps.
step-wait-until-closed = Wait until the membership has ended
    .text = A cancelled membership usually runs on until the paid time or the balance is used up.

# Instruction in a list of steps.
step-restart-with-card = Start the membership again with the card
    .text = When the old membership has ended, enter the code on { -page } and start anew with it.

# Instruction in a list of steps.
step-resume-membership = Renew the membership before it ends
    .text = Renewing before the end of the last billing period keeps the benefits of the account.

# Instruction in a list of steps.
step-keep-plan = Keep the plan as it is
    .text = A smaller plan, or changing from monthly to yearly payment, can end a discount for good.

# Instruction in a list of steps.
step-watch-renewal = Keep an eye on the next renewal
    .text = Look at the membership around the date of renewal, and see that the payment goes through.

# Instruction in a list of steps.
step-add-card-or-payment = Add another card or a payment method
    .text = Do so before the balance is used up, and the service goes on without a break.

# Instruction in a list of steps.
step-update-payment = Bring the payment method up to date
    .text = See that it is current and has enough funds, so that the next payment goes through.

## Steps: the security check

# Instruction in a list of steps.
step-verify-identity = Pass the security check
    .text = Enter the code that is sent to your e-mail address or phone, or confirm your payment details. This shows that the account is yours.

# Instruction in a list of steps. The code of the security check is meant, not that of the card.
step-resend-code = Have the security code sent again
    .text = Then look for the newest message and enter the code from that one.

# Instruction in a list of steps.
step-check-spam = Look among promotions and spam
    .text = The e-mail goes to the main address of the account and is sometimes sorted into another folder.

# Instruction in a list of steps.
step-try-another-way = Choose another way to pass the check
    .text = The security check offers other ways, if the account has any. Choose one that you can use now.

# Instruction in a list of steps.
step-update-phone = Update the phone number of the account
    .text = Security codes can reach you by text message only at a current, confirmed number.

# Instruction in a list of steps.
step-reset-password = Reset your password
    .text = An e-mail tells you how; it may be among promotions or spam. Afterwards sign in and redeem the code again.

# Instruction in a list of steps. For a security code that nobody asked for.
step-secure-account = Secure your account
    .text = A security code that you did not ask for can mean that somebody knows your password. Change it, and give the code to nobody.

## Steps: people who can help

# Instruction in a list of steps. .link names the page. Promise nothing.
step-contact-support = Contact support
    .text = Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault.
    .link = Go to support

# Instruction in a list of steps; only for programs that switch it on.
step-ask-retailer = Ask the shop that sold the card
    .text = Have the receipt at hand. The shop can look up whether it has activated the card.

# Beside a step after which the field is empty: clearing cookies, signing in on another page, a day of waiting.
step-keep-the-code = Keep the card, e-mail or receipt: what you typed here does not stay.

## Steps: notes beside a step

# Beside a step that is done.
# $at (Instant) - date and time when it was done
note-done-at = Done on { $at }

# Beside a step that is a wait.
# $until (Instant) - local date and time at which the wait ends
note-until = The wait ends on { $until }

# Beside a step that was a wait.
note-time-over = The wait is over: you can try again now.

# Heading of a notice beside a wait.
# $date (Date) - the day of the payment
meanwhile-payment = A payment of this account is due on { $date }, before the wait is over

# Heading of a notice beside a wait: the balance is used up, and nothing else pays.
# $date (Date) - the day of the payment
meanwhile-balance-ending = The balance does not cover the payment on { $date }, and that day comes before the wait is over

# Heading of a notice beside a wait: the membership is cancelled and runs out.
# $date (Date) - the day
meanwhile-closing = The membership ends on { $date }, before the wait is over

# Title of an entry in the customer's own calendar, at the end of the wait. .text is its description.
calendar = Redeem the gift card or voucher again
    .text = The wait is over. Have the card, e-mail or receipt at hand and enter the code again.

# Label of a link that is offered before a step after which the browser may have forgotten everything. .copied is said when
# it has been copied.
resume-link = Link to go on from here
    .text = If the browser forgets this page, open the link. It carries what was tried, and not the code.
    .copied = The link is copied.

## The security check

# Button: a code of 6 digits comes by e-mail. It proves who the customer is; the code of the card is another one.
# $target (Code) - the address, mostly hidden: a•••@example.com
check-way-email = Send a code by e-mail to { $target }

# Button: the code comes by text message.
# $target (Code) - the number, mostly hidden: ••• 12
check-way-sms = Send a code by text message to { $target }

# Button: the customer gives the number of the card that pays for the account, to show who they are.
# $target (Code) - the card, mostly hidden: •••• 4242
check-way-payment = Confirm the payment card { $target }

# A detail of the security check.
check-phone-unconfirmed = The phone number of the account is not confirmed yet, so no code can be sent to it.

# Heading above what to do where the way, or none of the ways, can be used.
check-ways-missing = If this is not possible

# Heading of the panel with the field for the security code.
# .email and .sms: where it went; .until: how long it can be used; .missing: heading above what helps then.
# $target (Code) - the address or number, mostly hidden: a•••@example.com
# $until (Instant) - local date and time
check-code = Enter the security code
    .email = An e-mail with a code of 6 digits was sent to { $target }.
    .sms = A text message with a code of 6 digits was sent to { $target }.
    .until = The code can be used until { $until }.
    .missing = If no code comes or it does not work

# Label of the field for the security code. .submit is its button, and the last three are errors.
security-code = Security code
    .hint = It has 6 digits. Use the newest message; you can also paste the whole message here.
    .submit = Confirm
    .not-six-digits = Enter the 6 digits of the security code
    .wrong = This is not the code of the newest message. Look whether a newer one has come.
    .expired = This code is too old. Have another one sent.

# A detail of the security check: there is a limit to messages. It is another one than that of answers.
check-no-more-messages = No more codes are sent this way. One that has already come can still be entered.

# A detail of the security check: the system asks to wait.
# $until (Instant) - local date and time
check-later = There were many requests in a short time. The check can go on from { $until }.

# A detail of the security check.
check-no-answer = No answer has come. Try once more.

# Heading of the panel with the form of the site for the number of its payment card. .wrong is an error.
# $target (Code) - the card, mostly hidden: •••• 4242
check-payment = Confirm the payment card
    .card = The card that pays for this service: { $target }
    .text = Enter its full number in the form. Nothing is charged, and neither an expiry date nor a postcode or security number is asked for.
    .wrong = This was not the number of that card. Compare it with the card once more.

# Heading: the security check was stopped. What to do follows as steps.
check-locked = The security check has ended
    .explanation = There were too many answers that did not fit. For safety, an e-mail about a new password was sent to the main address of the account.

# Heading: there is no way in which this account could pass the security check. What to do follows as steps.
check-no-way = The account cannot use the security check
    .explanation = Neither its e-mail address nor its phone or payment card can be used for that at the moment.

# Read out and shown while a question of the customer is on its way to the system.
status-asking = One moment: the answer is on its way.

# Button: asks for another security code.
action-send-again = Send a new code

# Button: goes back to the ways to pass the security check.
action-other-way = Choose another way

# Button: leaves the security check. Nothing is redeemed.
action-stop = Do not redeem it now

## Redeeming before signing in

# Label of the field for an e-mail address, shown when a code was entered and nobody is signed in. .hint stands under it, .submit and .again are
# its button before and after a link was sent; .unreadable and .later say why none was sent.
# $until (Instant) - when another link can be sent
email = E-mail address
    .hint = Of your account here, or the one that a new account shall have.
    .submit = Send me the link
    .again = Send it once more
    .unreadable = This is no address that a message could be sent to. Compare it once more.
    .later = Nothing was sent this time. A link can be sent again from { $until }.

# Heading when a link was mailed to the address. .text says what to do, .until how long there is time; .missing stands above what helps where no
# e-mail comes.
# $until (Instant) - until when the link can be followed
mail-sent = A link is on its way
    .text = Open the e-mail and follow the link in it. It signs you in, or opens a new account. Leave this page open meanwhile, so that the code stays here, and then come back to it.
    .until = The link can be followed until { $until }.
    .missing = If no e-mail comes

# Heading when somebody has followed the link and is signed in. .money says what the button will do now.
# $account (Text) - the name that the customer knows the account by
signed-in = You are signed in
    .money = Nothing is redeemed yet. When you press the button, the amount goes to { $account }.

## The hand-off to support

# Heading of the hand-off to support, which the customer opens at the step of contacting it. .text says what it is good for; .preview stands above the
# text as it will be sent; .with-code is a box to tick; .send, .copy, .download and .download-data are buttons, .mail is a link; .later says why none was sent,
# .received and .received-until that it was.
# $until (Instant) - when another one can be sent
# $reference (Code) - the number of the request
# $date (Date) - the day on which the request is deleted
support = Tell support what happened
    .text = A person can look up what became of the code. Nothing is sent before you press the button, and nothing is promised.
    .preview = This is what support reads
    .with-code = Send the exact code, too: support needs it to look it up
    .send = Send to support
    .mail = Write an e-mail instead, without the exact code
    .copy = Copy the text
    .copied = The text is copied.
    .download = Save as text
    .download-data = Save as data
    .later = There have been many requests. Another one can be sent from { $until }.
    .received = Support has received it under the number { $reference }.
    .received-until = Support has received it under the number { $reference }. It is deleted on { $date }.

# Label of a large field for the customer's own words, and of these in the text for support.
support-note = In your words

# Label of a field, and of its text for support: the characters of a damaged code that can be read.
support-legible = What can be read of the code

# Label of a field, and of its text for support.
support-receipt = Number of the receipt

# Label of a field, and of its text for support: where the card was bought.
support-shop = Shop

# Label of a field, and of its text for support: when the card was bought.
support-bought = Bought on

# In the text for support, behind something that happened: when.
# $at (Instant) - when it happened
support-at = on { $at }

# In the text for support: whose account it is about.
# $account (Text) - the name that the customer knows the account by
support-account = Account: { $account }

# In the text for support, before the exact code.
support-code = Exact code

# In the text for support, where the customer does not send the exact code.
# $code (Code) - the code, covered but for its end
support-code-covered = Code: { $code }

# Choice, and first line of the text for support: what the customer asks for. Nothing is promised.
ask-look-up = Asked for: look up what became of the code

# As above.
ask-complaint = Asked for: take up a complaint

# As above.
ask-replacement = Asked for: another card or code

# As above.
ask-refund = Asked for: the money back

## Buttons

# Button: the customer has found what the step asked to look for (the amount in the account, or the code).
action-found = It is there

# Button: the customer has not found what the step asked to look for.
action-not-found = It is not there

# Button: the customer has compared the code with the print.
action-entered-correctly = It is entered exactly as printed

# Button: the answer to "Find out what applies to your account".
action-partner = A partner company bills it

# Button: the answer to "Find out what applies to your account".
action-bundle = It is part of a bundle

# Button: the answer to "Find out what applies to your account".
action-neither = Neither of the two

# Button: the customer says that a step has solved the problem, such as asking support.
action-helped = It is solved

# Button: the customer says that a step has not solved the problem. The page then shows what else can be tried.
action-did-not-help = That did not help

# Button: goes back to the field.
action-edit-code = Enter the code again

# Button: clears the cookies of this site right away, which signs out.
action-clear-cookies = Clear cookies and sign out

# Button: marks a step as done.
action-done = Done

# Button: goes back to the field to redeem the same code again.
action-redeem-again = Redeem again

# Button: downloads a file for the customer's calendar.
action-calendar = Put the end of the wait into a calendar

# Button: copies a link that is shown beside it.
action-copy-link = Copy the link

# Button: asks the system at once what became of the request.
action-ask-again = Find out now

# Button: leaves this code and begins with another one.
action-start-over = Redeem another card

# Button: goes on with a list of several cards.
action-go-on = Redeem the remaining cards

# Button: sends no further card of a list by itself.
action-pause = Stop after this card

# Button: takes a card out of the list of those to redeem.
action-leave-out = Leave it out

# Button: puts the code of a card of the list into the field. It redeems nothing.
action-take-card = Put it into the field

# Button: puts a code of which something is missing into the field.
action-complete-card = Complete it

# Button: leads to what can be done about a card of the list that was refused.
action-see-card = See what can be done

# Button: asks who is signed in, after the link in the e-mail was followed.
action-ask-account = I have followed the link

# Button: opens the hand-off to support on this page.
action-hand-off = Write to support here

# Button: closes it again; nothing is sent.
action-close = Close
