# Messages envoyés par le serveur. Ton : simple et calme ; « vous ». Relu par une personne de langue maternelle : non.

security-code-text = { $code } est votre code de sécurité pour utiliser une carte chez { $service }. Il est valable 10 minutes. Personne de { $service } ne vous le demandera.

security-code-mail =
    { $code } est votre code de sécurité pour utiliser une carte chez { $service }. Il est valable 10 minutes.

    Personne de { $service } ne vous demandera ce code.

    Vous ne vouliez rien utiliser ? Alors quelqu’un d’autre se sert de votre compte. Déconnectez-vous partout et choisissez un nouveau mot de passe : { $account }
    .subject = Votre code de sécurité

password-reset =
    Un code de sécurité incorrect a été saisi trop souvent. Pour que personne ne puisse le deviner, votre compte { $service } a besoin d’un nouveau mot de passe avant toute utilisation d’une carte.

    Continuez ici dans les 30 minutes : { $link }

    Connectez-vous ensuite et utilisez de nouveau votre carte. Elle garde sa valeur.
    .subject = Un nouveau mot de passe est nécessaire

sign-in =
    Vous souhaitez utiliser une carte chez { $service }. Ouvrez ce lien dans les 30 minutes et appuyez sur le bouton : { $link }

    Revenez ensuite à la page où se trouve votre code.

    Ce n’était pas vous ? Alors il n’y a rien à faire : sans ce lien, il ne se passe rien.
    .subject = Continuer avec votre carte

new-account =
    Vous souhaitez utiliser une carte chez { $service }. Aucun compte n’existe encore avec cette adresse. Ouvrez ce lien dans les 30 minutes et appuyez sur le bouton : un compte sera créé pour vous. { $link }

    Revenez ensuite à la page où se trouve votre code.

    Ce n’était pas vous ? Alors il n’y a rien à faire : sans ce lien, il ne se passe rien.
    .subject = Continuer avec votre carte
