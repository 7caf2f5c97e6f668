# Messages that the backend sends. Register: plain and calm; "you". Reviewed by a native reader: no.
# $service (text) is the name of the service, $account (link) its account page.

# $code (text): six digits.
security-code-text = { $code } is your security code for redeeming a card at { $service }. It counts for 10 minutes. Nobody from { $service } will ask you for it.

security-code-mail =
    { $code } is your security code for redeeming a card at { $service }. It counts for 10 minutes.

    Nobody from { $service } will ask you for this code.

    You did not want to redeem anything? Then somebody else is using your account. Sign out everywhere and set a new password: { $account }
    .subject = Your security code

# $link (link): good once, for 30 minutes.
password-reset =
    A wrong security code was entered too often. So that nobody else can guess it, your account at { $service } needs a new password before anything can be redeemed.

    Go on here within 30 minutes: { $link }

    Then sign in and redeem your card again. Your card keeps its value.
    .subject = A new password is needed

sign-in =
    You want to redeem a card at { $service }. Open this link within 30 minutes and press the button there: { $link }

    Then go back to the page with your code.

    It was not you? Then there is nothing to do: without this link nothing happens.
    .subject = Go on redeeming your card

new-account =
    You want to redeem a card at { $service }. There is no account with this address yet. Open this link within 30 minutes and press the button there, and one is made for you: { $link }

    Then go back to the page with your code.

    It was not you? Then there is nothing to do: without this link nothing happens.
    .subject = Go on redeeming your card
