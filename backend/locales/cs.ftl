# Zprávy, které posílá server. Tón: prostý a klidný; vykání. Přečteno rodilým mluvčím: ne.

security-code-text = { $code } je váš bezpečnostní kód k uplatnění karty ve službě { $service }. Platí 10 minut. Nikdo ze služby { $service } ho po vás nebude chtít.

security-code-mail =
    { $code } je váš bezpečnostní kód k uplatnění karty ve službě { $service }. Platí 10 minut.

    Nikdo ze služby { $service } po vás tento kód nebude chtít.

    Nechtěli jste nic uplatnit? Pak váš účet používá někdo jiný. Odhlaste se všude a nastavte si nové heslo: { $account }
    .subject = Váš bezpečnostní kód

password-reset =
    Nesprávný bezpečnostní kód byl zadán příliš často. Aby ho nikdo nemohl uhodnout, potřebuje váš účet ve službě { $service } nové heslo, než bude možné něco uplatnit.

    Pokračujte zde do 30 minut: { $link }

    Potom se přihlaste a uplatněte kartu znovu. Karta si ponechá svou hodnotu.
    .subject = Je potřeba nové heslo

sign-in =
    Chcete uplatnit kartu ve službě { $service }. Otevřete tento odkaz do 30 minut a stiskněte tam tlačítko: { $link }

    Potom se vraťte na stránku s kódem.

    Nebyli jste to vy? Pak není třeba nic dělat: bez tohoto odkazu se nic nestane.
    .subject = Pokračujte v uplatnění karty

new-account =
    Chcete uplatnit kartu ve službě { $service }. S touto adresou zatím žádný účet není. Otevřete tento odkaz do 30 minut a stiskněte tam tlačítko, účet se vám založí: { $link }

    Potom se vraťte na stránku s kódem.

    Nebyli jste to vy? Pak není třeba nic dělat: bez tohoto odkazu se nic nestane.
    .subject = Pokračujte v uplatnění karty
