<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Errors</name>
    <message>
        <source>&quot;1,234&quot; in an import file can be read with or without decimals.</source>
        <translation>«&#xa0;1,234&#xa0;» dans un fichier d’import peut se lire avec ou sans décimales.</translation>
    </message>
    <message>
        <source>An amount that must be above zero is not, or a count is negative.</source>
        <translation>Un montant qui doit être supérieur à zéro ne l’est pas, ou un nombre est négatif.</translation>
    </message>
    <message>
        <source>The code was misread: its last digit does not fit the others.</source>
        <translation>Le code a été mal lu&#xa0;: son dernier chiffre ne correspond pas aux autres.</translation>
    </message>
    <message>
        <source>A kit would contain itself, another kit, a family of variants, or none of something.</source>
        <translation>Un lot contiendrait lui-même, un autre lot, une famille de variantes, ou zéro d’un article.</translation>
    </message>
    <message>
        <source>A count of notes and coins cannot be read, is negative, or makes another amount than the total given.</source>
        <translation>Un comptage de billets et de pièces est illisible, négatif, ou ne donne pas le total indiqué.</translation>
    </message>
    <message>
        <source>A period lacks a date or ends before it begins.</source>
        <translation>Il manque une date à la période, ou elle finit avant de commencer.</translation>
    </message>
    <message>
        <source>A discount is between 0 and 100 %.</source>
        <translation>Une remise est comprise entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A document number is not written as printed, such as T01-000012.</source>
        <translation>Un numéro de document n’est pas écrit comme imprimé, par exemple T01-000012.</translation>
    </message>
    <message>
        <source>A text file is not in the encoding it claims.</source>
        <translation>Un fichier texte n’est pas dans l’encodage qu’il annonce.</translation>
    </message>
    <message>
        <source>A period is neither a month (2026-11) nor a year (2026); with exit code 1, it is not over yet.</source>
        <translation>Une période n’est ni un mois (2026-11) ni une année (2026)&#xa0;; avec le code de sortie 1, elle n’est pas encore finie.</translation>
    </message>
    <message>
        <source>A price is negative, above 10 000 000 000, or none the item can have.</source>
        <translation>Un prix est négatif, supérieur à 10&#xa0;000&#xa0;000&#xa0;000, ou impossible pour cet article.</translation>
    </message>
    <message>
        <source>A quantity is zero, negative where it may not be, too large, or not one the item is sold in.</source>
        <translation>Une quantité est nulle, négative là où c’est interdit, trop grande, ou l’article ne se vend pas ainsi.</translation>
    </message>
    <message>
        <source>The setting cannot have this value; see settings.md.</source>
        <translation>Le réglage ne peut pas prendre cette valeur&#xa0;; voir settings.md.</translation>
    </message>
    <message>
        <source>A till&apos;s name is not 1 to 8 Latin letters or digits.</source>
        <translation>Le nom d’une caisse doit avoir 1 à 8 lettres latines ou chiffres.</translation>
    </message>
    <message>
        <source>A workbook is damaged or is not one.</source>
        <translation>Un classeur est endommagé ou n’en est pas un.</translation>
    </message>
    <message>
        <source>Another item has this barcode already.</source>
        <translation>Un autre article porte déjà ce code-barres.</translation>
    </message>
    <message>
        <source>An import file is neither text nor a workbook.</source>
        <translation>Un fichier d’import n’est ni un texte ni un classeur.</translation>
    </message>
    <message>
        <source>The invoice lacks a legal field of the customer.</source>
        <translation>Il manque à la facture une mention légale du client.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Annulé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The data file cannot be opened: the folder is missing or cannot be read.</source>
        <translation>Le fichier de données ne s’ouvre pas&#xa0;: le dossier est absent ou illisible.</translation>
    </message>
    <message>
        <source>A text is longer than an XLSX cell can hold; export as CSV.</source>
        <translation>Un texte est trop long pour une cellule XLSX&#xa0;; exportez en CSV.</translation>
    </message>
    <message>
        <source>The data file refused this. Nothing was written.</source>
        <translation>Le fichier de données a refusé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The customer would owe more than their limit. A manager can approve it.</source>
        <translation>Le client devrait plus que son plafond. Un responsable peut l’autoriser.</translation>
    </message>
    <message>
        <source>An amount is in another currency than the till counts in.</source>
        <translation>Un montant est dans une autre devise que celle de la caisse.</translation>
    </message>
    <message>
        <source>Choose a customer first: the account must be somebody&apos;s.</source>
        <translation>Choisissez d’abord un client&#xa0;: le carnet doit être celui de quelqu’un.</translation>
    </message>
    <message>
        <source>Another program holds the data file.</source>
        <translation>Un autre programme utilise le fichier de données.</translation>
    </message>
    <message>
        <source>The data file, or a backup of it, is damaged; it was not used and is kept as it is.</source>
        <translation>Le fichier de données, ou une sauvegarde, est endommagé&#xa0;; il n’a pas été utilisé et reste tel quel.</translation>
    </message>
    <message>
        <source>Another Comptoir has these data open.</source>
        <translation>Ces données sont ouvertes dans un autre Comptoir.</translation>
    </message>
    <message>
        <source>The data file was made by a newer version; it was not touched.</source>
        <translation>Le fichier de données vient d’une version plus récente&#xa0;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This day is closed: its totals are final.</source>
        <translation>Cette journée est clôturée&#xa0;: ses totaux sont définitifs.</translation>
    </message>
    <message>
        <source>This discount is above what your role may give. A manager can approve it.</source>
        <translation>Cette remise dépasse ce que permet votre rôle. Un responsable peut l’autoriser.</translation>
    </message>
    <message>
        <source>A discount is more than the amount it is taken from.</source>
        <translation>Une remise dépasse le montant auquel elle s’applique.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written. Free some space and try again.</source>
        <translation>Le disque est plein. Rien n’a été écrit. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>The ticket has no line.</source>
        <translation>Le ticket n’a aucune ligne.</translation>
    </message>
    <message>
        <source>An import file holds nothing.</source>
        <translation>Un fichier d’import est vide.</translation>
    </message>
    <message>
        <source>A business, branch, person, item or customer needs a name.</source>
        <translation>Un commerce, un site, une personne, un article ou un client doit avoir un nom.</translation>
    </message>
    <message>
        <source>The file to be written exists already; it is never overwritten.</source>
        <translation>Le fichier à écrire existe déjà&#xa0;; il n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>A file that was named cannot be read.</source>
        <translation>Un fichier indiqué est illisible.</translation>
    </message>
    <message>
        <source>A file is larger than what is read, packed or unpacked.</source>
        <translation>Un fichier est plus gros que ce qui peut être lu, compressé ou décompressé.</translation>
    </message>
    <message>
        <source>Till, currency and country stay as they were when the business was made.</source>
        <translation>La caisse, la devise et le pays restent ceux choisis à la création du commerce.</translation>
    </message>
    <message>
        <source>The disk failed. Nothing of this was written. The ticket is kept.</source>
        <translation>Erreur du disque. Rien n’a été écrit. Le ticket est gardé.</translation>
    </message>
    <message>
        <source>An import file has no column for the name of the items.</source>
        <translation>Un fichier d’import n’a pas de colonne pour le nom des articles.</translation>
    </message>
    <message>
        <source>A tax has no rate on that day.</source>
        <translation>Une taxe n’a pas de taux à cette date.</translation>
    </message>
    <message>
        <source>The file is not a Comptoir data file; it was not touched.</source>
        <translation>Ce fichier n’est pas un fichier de données Comptoir&#xa0;; il n’a pas été touché.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Ce n’est pas un nombre.</translation>
    </message>
    <message>
        <source>Your role does not allow this. A manager can approve it.</source>
        <translation>Votre rôle ne le permet pas. Un responsable peut l’autoriser.</translation>
    </message>
    <message>
        <source>The line is itself a return.</source>
        <translation>La ligne est elle-même un retour.</translation>
    </message>
    <message>
        <source>The difference of this Z does not wait for anybody.</source>
        <translation>L’écart de ce Z n’attend aucune validation.</translation>
    </message>
    <message>
        <source>Nothing was recorded in the period.</source>
        <translation>Rien n’a été enregistré pendant cette période.</translation>
    </message>
    <message>
        <source>Every day with finished shifts is closed already.</source>
        <translation>Toutes les journées aux sessions terminées sont déjà clôturées.</translation>
    </message>
    <message>
        <source>Everything on this ticket was taken back already.</source>
        <translation>Tout ce qui est sur ce ticket a déjà été repris.</translation>
    </message>
    <message>
        <source>An amount or quantity is too large to be counted (2 when it was typed so); nothing was written.</source>
        <translation>Un montant ou une quantité est trop grand pour être compté (2 s’il a été saisi ainsi)&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This item may not be sold below zero stock.</source>
        <translation>Cet article ne peut pas être vendu au-delà de son stock.</translation>
    </message>
    <message>
        <source>The month or year is closed already.</source>
        <translation>Le mois ou l’année est déjà clôturé.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Wait a little and try again.</source>
        <translation>Trop de codes PIN erronés. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>Somebody else has this PIN.</source>
        <translation>Quelqu’un d’autre a ce code PIN.</translation>
    </message>
    <message>
        <source>The item has no price and none was given.</source>
        <translation>L’article n’a pas de prix et aucun n’a été donné.</translation>
    </message>
    <message>
        <source>The file or folder cannot be written. Nothing was changed.</source>
        <translation>Impossible d’écrire le fichier ou le dossier. Rien n’a changé.</translation>
    </message>
    <message>
        <source>Say why in a few words.</source>
        <translation>Indiquez le motif en quelques mots.</translation>
    </message>
    <message>
        <source>More would come back than remains of what was sold.</source>
        <translation>Le retour dépasse ce qui reste de la vente.</translation>
    </message>
    <message>
        <source>The keychain did not answer, or the password does not open the key file.</source>
        <translation>Le trousseau n’a pas répondu, ou le mot de passe n’ouvre pas le fichier de clés.</translation>
    </message>
    <message>
        <source>An invoice needs RC, NIF, NIS and AI of the shop. Fill them in under Settings.</source>
        <translation>Une facture exige le RC, le NIF, le NIS et l’AI du commerce. Renseignez-les dans Réglages.</translation>
    </message>
    <message>
        <source>The table has more rows than an XLSX sheet; export as CSV.</source>
        <translation>Le tableau a plus de lignes qu’une feuille XLSX&#xa0;; exportez en CSV.</translation>
    </message>
    <message>
        <source>No shift is open. Open the shift first.</source>
        <translation>Aucune session n’est ouverte. Ouvrez d’abord la session.</translation>
    </message>
    <message>
        <source>A shift is open. Close it first.</source>
        <translation>Une session est ouverte. Clôturez-la d’abord.</translation>
    </message>
    <message>
        <source>The data file gave an error. Nothing was written. The ticket is kept.</source>
        <translation>Erreur du fichier de données. Rien n’a été écrit. Le ticket est gardé.</translation>
    </message>
    <message>
        <source>A CSV line has text after a closing quote.</source>
        <translation>Une ligne CSV a du texte après un guillemet fermant.</translation>
    </message>
    <message>
        <source>A payment is zero, or its sign does not fit the ticket.</source>
        <translation>Un paiement est nul, ou son signe ne convient pas au ticket.</translation>
    </message>
    <message>
        <source>More was paid than is owed by a means that gives no change.</source>
        <translation>Le montant payé dépasse le dû avec un moyen qui ne rend pas la monnaie.</translation>
    </message>
    <message>
        <source>The payments do not cover what is owed.</source>
        <translation>Les paiements ne couvrent pas le montant dû.</translation>
    </message>
    <message>
        <source>An import file has too many cells; split it.</source>
        <translation>Un fichier d’import a trop de cellules&#xa0;; divisez-le.</translation>
    </message>
    <message>
        <source>A ticket has more lines than it may.</source>
        <translation>Un ticket a trop de lignes.</translation>
    </message>
    <message>
        <source>This number has too many decimals.</source>
        <translation>Ce nombre a trop de décimales.</translation>
    </message>
    <message>
        <source>A training ticket cannot become an invoice.</source>
        <translation>Un ticket d’école ne peut pas devenir une facture.</translation>
    </message>
    <message>
        <source>A quote in a CSV file is never closed.</source>
        <translation>Un guillemet n’est jamais fermé dans un fichier CSV.</translation>
    </message>
    <message>
        <source>No item has this code.</source>
        <translation>Aucun article ne porte ce code.</translation>
    </message>
    <message>
        <source>No customer has this code or name.</source>
        <translation>Aucun client n’a ce code ou ce nom.</translation>
    </message>
    <message>
        <source>The currency has no such note or coin.</source>
        <translation>La devise n’a ni billet ni pièce de cette valeur.</translation>
    </message>
    <message>
        <source>No ticket was put aside under this name.</source>
        <translation>Aucun ticket n’est en attente sous ce nom.</translation>
    </message>
    <message>
        <source>No item has this name, and no price was given to sell it as an open item.</source>
        <translation>Aucun article ne porte ce nom, et aucun prix n’a été donné pour le vendre en article libre.</translation>
    </message>
    <message>
        <source>The ticket has no line of this number.</source>
        <translation>Le ticket n’a pas de ligne de ce numéro.</translation>
    </message>
    <message>
        <source>There is no such role.</source>
        <translation>Ce rôle n’existe pas.</translation>
    </message>
    <message>
        <source>There is no such tax class (2 in an import file).</source>
        <translation>Cette classe de taxe n’existe pas (2 dans un fichier d’import).</translation>
    </message>
    <message>
        <source>There is no ticket of this number.</source>
        <translation>Aucun ticket ne porte ce numéro.</translation>
    </message>
    <message>
        <source>This system does not know the time zone.</source>
        <translation>Ce système ne connaît pas le fuseau horaire.</translation>
    </message>
    <message>
        <source>This version does not know the unit.</source>
        <translation>Cette version ne connaît pas l’unité.</translation>
    </message>
    <message>
        <source>There is no Z of this number.</source>
        <translation>Aucun Z ne porte ce numéro.</translation>
    </message>
    <message>
        <source>The file is an old .xls workbook or has a password.</source>
        <translation>Le fichier est un ancien classeur .xls ou a un mot de passe.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>A file could not be written to its end.</source>
        <translation>Un fichier n’a pas pu être écrit jusqu’au bout.</translation>
    </message>
    <message>
        <source>Nobody has this PIN. After five wrong ones the till waits.</source>
        <translation>Personne n’a ce code PIN. Après cinq erreurs, la caisse fait attendre.</translation>
    </message>
    <message>
        <source>A rate is between 0 and 100 %.</source>
        <translation>Un taux est compris entre 0 et 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A new rate begins tomorrow at the earliest. Nothing was changed.</source>
        <translation>Un nouveau taux commence demain au plus tôt. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This is the only owner who works here. Make somebody else an owner first.</source>
        <translation>C’est le seul propriétaire en poste. Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>The role of the owner keeps the right to manage the team.</source>
        <translation>Le rôle de propriétaire garde le droit de gérer l’équipe.</translation>
    </message>
    <message>
        <source>Give a new PIN: the old one may be somebody else&apos;s by now.</source>
        <translation>Donnez un nouveau code PIN&#xa0;: l’ancien peut être celui d’un autre désormais.</translation>
    </message>
    <message>
        <source>This till belongs to a centre already.</source>
        <translation>Cette caisse appartient déjà à un centre.</translation>
    </message>
    <message>
        <source>The address of a centre cannot be read, such as https://centre.example.</source>
        <translation>L’adresse du centre ne peut être lue ; exemple : https://centre.example.</translation>
    </message>
    <message>
        <source>This machine keeps its key for one run only, so a centre could not recognise it.</source>
        <translation>Cette machine ne garde sa clé que le temps d’une exécution : un centre ne pourrait la reconnaître.</translation>
    </message>
    <message>
        <source>The centre knows this till already.</source>
        <translation>Le centre connaît déjà cette caisse.</translation>
    </message>
    <message>
        <source>Entries have not reached the centre. Sync first, or copy them to a file.</source>
        <translation>Des écritures ne sont pas arrivées au centre. Synchronisez d’abord, ou copiez-les dans un fichier.</translation>
    </message>
    <message>
        <source>A centre elsewhere is only reached by https.</source>
        <translation>Un centre distant n’est joint que par https.</translation>
    </message>
    <message>
        <source>The code was used, withdrawn or has expired. Ask for a new one.</source>
        <translation>Le code a été utilisé, retiré ou a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>What answers at the address is no centre: a portal, a proxy, a wrong address.</source>
        <translation>Ce qui répond à cette adresse n’est pas un centre : un portail, un relais, une adresse fausse.</translation>
    </message>
    <message>
        <source>The centre has everything already.</source>
        <translation>Le centre a déjà tout.</translation>
    </message>
    <message>
        <source>The centre does not answer. Nothing was lost; it is tried again.</source>
        <translation>Le centre ne répond pas. Rien n’est perdu ; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>Another till of the business has this name.</source>
        <translation>Une autre caisse du commerce a ce nom.</translation>
    </message>
    <message>
        <source>The centre could not prove who it is. Nothing was sent to it.</source>
        <translation>Le centre n’a pas pu prouver qui il est. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>The passphrase needs at least eight characters.</source>
        <translation>La phrase secrète a au moins huit caractères.</translation>
    </message>
    <message>
        <source>An item waits for its weight or price: type it, or leave it out with Esc.</source>
        <translation>Un article attend son poids ou son prix : saisissez-le, ou laissez-le avec Échap.</translation>
    </message>
    <message>
        <source>No cash drawer is set up.</source>
        <translation>Aucun tiroir-caisse n’est réglé.</translation>
    </message>
    <message>
        <source>No printer is set up for this paper.</source>
        <translation>Aucune imprimante n’est réglée pour ce papier.</translation>
    </message>
    <message>
        <source>None of these items would change. Nothing was written.</source>
        <translation>Aucun de ces articles ne changerait. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. The paper is printed again from its beginning.</source>
        <translation>La liaison avec l’imprimante s’est coupée. Le papier sera réimprimé depuis le début.</translation>
    </message>
    <message>
        <source>The printer is not ready: its cover is open, or it shows a fault.</source>
        <translation>L’imprimante n’est pas prête : capot ouvert ou défaut signalé.</translation>
    </message>
    <message>
        <source>The printer does not answer. What is to be printed waits; nothing is lost.</source>
        <translation>L’imprimante ne répond pas. Ce qui doit s’imprimer attend ; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The total of the ticket has changed. Nothing was sold; look at it again.</source>
        <translation>Le total du ticket a changé. Rien n’a été vendu ; revoyez-le.</translation>
    </message>
    <message>
        <source>No promotion takes this coupon.</source>
        <translation>Aucune promotion n’accepte ce coupon.</translation>
    </message>
</context>
<context>
    <name>FirstShop</name>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libye</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
</context>
<context>
    <name>JoinCheck</name>
    <message>
        <source>Write the address of the centre, such as centre.example.dz.</source>
        <translation>Écrivez l’adresse du centre, par exemple centre.example.dz.</translation>
    </message>
    <message>
        <source>Only addresses that begin with https:// are safe.</source>
        <translation>Seules les adresses qui commencent par https:// sont sûres.</translation>
    </message>
    <message>
        <source>Somebody at the centre makes this code; it serves once.</source>
        <translation>Quelqu’un au centre crée ce code ; il sert une fois.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters: whoever finds the file tries many.</source>
        <translation>
            <numerusform>Au moins %n caractère : qui trouve le fichier en essaie beaucoup.</numerusform>
            <numerusform>Au moins %n caractères : qui trouve le fichier en essaie beaucoup.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>add to the ticket</source>
        <translation>ajouter au ticket</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>doit %1</translation>
    </message>
    <message>
        <source>put on the ticket</source>
        <translation>mettre sur le ticket</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>Rights</name>
    <message>
        <source>Sell</source>
        <translation>Vendre</translation>
    </message>
    <message>
        <source>Give discounts, up to the limit</source>
        <translation>Accorder des remises, dans la limite</translation>
    </message>
    <message>
        <source>Change a price on the ticket</source>
        <translation>Changer un prix sur le ticket</translation>
    </message>
    <message>
        <source>Take a line off an open ticket</source>
        <translation>Retirer une ligne d’un ticket en cours</translation>
    </message>
    <message>
        <source>Give up an open ticket</source>
        <translation>Annuler un ticket en cours</translation>
    </message>
    <message>
        <source>Sell for training</source>
        <translation>Vendre en mode école</translation>
    </message>
    <message>
        <source>Take goods back with their ticket</source>
        <translation>Reprendre des articles avec leur ticket</translation>
    </message>
    <message>
        <source>Take goods back without a ticket</source>
        <translation>Reprendre des articles sans ticket</translation>
    </message>
    <message>
        <source>Sell above a customer&apos;s credit limit</source>
        <translation>Vendre au-delà du plafond de crédit d’un client</translation>
    </message>
    <message>
        <source>Print a ticket again</source>
        <translation>Réimprimer un ticket</translation>
    </message>
    <message>
        <source>Make invoices</source>
        <translation>Établir des factures</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Count and close the shift</source>
        <translation>Compter et clôturer la session</translation>
    </message>
    <message>
        <source>See what the drawer should hold</source>
        <translation>Voir l’attendu en caisse</translation>
    </message>
    <message>
        <source>Approve a difference of the count</source>
        <translation>Valider un écart de caisse</translation>
    </message>
    <message>
        <source>Put cash in and take it out</source>
        <translation>Faire des entrées et sorties d’espèces</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Change products and prices</source>
        <translation>Modifier les produits et les prix</translation>
    </message>
    <message>
        <source>Correct the stock</source>
        <translation>Corriger le stock</translation>
    </message>
    <message>
        <source>Change customers</source>
        <translation>Modifier les clients</translation>
    </message>
    <message>
        <source>See reports</source>
        <translation>Voir les rapports</translation>
    </message>
    <message>
        <source>Close days, months and years</source>
        <translation>Clôturer jours, mois et années</translation>
    </message>
    <message>
        <source>Export the fiscal archive</source>
        <translation>Exporter l’archive fiscale</translation>
    </message>
    <message>
        <source>Manage people and roles</source>
        <translation>Gérer l’équipe et les rôles</translation>
    </message>
    <message>
        <source>Change the settings of the shop</source>
        <translation>Modifier les réglages du commerce</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Receptionist</source>
        <translation>Réceptionniste</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>At the till</source>
        <translation>En caisse</translation>
    </message>
    <message>
        <source>Returns, credit and documents</source>
        <translation>Retours, crédit et documents</translation>
    </message>
    <message>
        <source>Cash and shifts</source>
        <translation>Espèces et sessions</translation>
    </message>
    <message>
        <source>Products and customers</source>
        <translation>Produits et clients</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>SalesText</name>
    <message>
        <source>per kg</source>
        <translation>le kg</translation>
    </message>
    <message>
        <source>per litre</source>
        <translation>le litre</translation>
    </message>
    <message>
        <source>per metre</source>
        <translation>le mètre</translation>
    </message>
    <message>
        <source>per hour</source>
        <translation>l’heure</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>L</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon d’achat</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>This till stands alone.</source>
        <translation>Cette caisse est seule.</translation>
    </message>
    <message>
        <source>The business is loading: %1.</source>
        <translation>Le commerce se charge : %1.</translation>
    </message>
    <message>
        <source>Offline since %1. Nothing waits.</source>
        <translation>Hors ligne depuis %1. Rien n’attend.</translation>
    </message>
    <message numerus="yes">
        <source>Offline since %1. %n wait(s) here.</source>
        <translation>
            <numerusform>Hors ligne depuis %1. %n envoi attend ici.</numerusform>
            <numerusform>Hors ligne depuis %1. %n envois attendent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The centre does not know this till any more.</source>
        <translation>Le centre ne connaît plus cette caisse.</translation>
    </message>
    <message>
        <source>This till was withdrawn from the business.</source>
        <translation>Cette caisse a été retirée du commerce.</translation>
    </message>
    <message>
        <source>Sending has stopped since %1.</source>
        <translation>L’envoi est arrêté depuis %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n envoi part</numerusform>
            <numerusform>%n envois partent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n point à voir</numerusform>
            <numerusform>%n points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Online since %1. Everything has arrived.</source>
        <translation>En ligne depuis %1. Tout est arrivé.</translation>
    </message>
    <message>
        <source>Online since %1: %2.</source>
        <translation>En ligne depuis %1 : %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two parts of a sentence</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What other tills did is known up to %1.</source>
        <translation>Ce qu’ont fait les autres caisses est connu jusqu’à %1.</translation>
    </message>
    <message>
        <source>Everything is written in its journal and nothing is sent anywhere.</source>
        <translation>Tout est écrit dans son journal et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Nothing is lost: everything is written in this till&apos;s journal. You can go on selling.</source>
        <translation>Rien n’est perdu : tout est écrit dans le journal de cette caisse. Vous pouvez continuer à vendre.</translation>
    </message>
    <message>
        <source>A cut does no harm: it goes on where it stopped.</source>
        <translation>Une coupure ne fait rien : le chargement reprend où il s’est arrêté.</translation>
    </message>
    <message>
        <source>Go on selling: what waits leaves by itself when the centre answers.</source>
        <translation>Continuez à vendre : ce qui attend part tout seul quand le centre répond.</translation>
    </message>
    <message>
        <source>Join again with a new code. What waits stays here and is sent then.</source>
        <translation>Rejoignez-le avec un nouveau code. Ce qui attend reste ici et part à ce moment-là.</translation>
    </message>
    <message>
        <source>It still delivers what it has and receives nothing more. Ask whoever manages the business.</source>
        <translation>Elle livre encore ce qu’elle a et ne reçoit plus rien. Adressez-vous à qui gère le commerce.</translation>
    </message>
    <message>
        <source>What waits is kept; you can go on selling.</source>
        <translation>Ce qui attend est gardé ; vous pouvez continuer à vendre.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved on this till</source>
        <translation>Enregistré ici</translation>
    </message>
    <message>
        <source>Everything is saved on this till</source>
        <translation>Tout est enregistré sur cette caisse</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Hors ligne depuis %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnectée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Nothing is sent any more.</source>
        <translation>Plus rien n’est envoyé.</translation>
    </message>
    <message>
        <source>centre reached</source>
        <translation>centre joint</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1, %2 ms</source>
        <translation>%1, %2 ms</translation>
    </message>
    <message>
        <source>%1, nothing new</source>
        <translation>%1, rien de neuf</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n ligne</numerusform>
            <numerusform>%1, %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message numerus="yes">
        <source>%n, since %1</source>
        <comment>cuts</comment>
        <translation>
            <numerusform>%n, depuis %1</numerusform>
            <numerusform>%n, depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1, from %1 to %2</source>
        <translation>1, de %1 à %2</translation>
    </message>
    <message numerus="yes">
        <source>%n, the last from %1 to %2</source>
        <comment>cuts</comment>
        <translation>
            <numerusform>%n, de %1 à %2</numerusform>
            <numerusform>%n, la dernière de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sending</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Dernière réception</translation>
    </message>
    <message>
        <source>Cuts of this day</source>
        <translation>Coupures du jour</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centre</translation>
    </message>
    <message>
        <source>This clock</source>
        <translation>Cette horloge</translation>
    </message>
    <message numerus="yes">
        <source>%n min behind the centre&apos;s</source>
        <translation>
            <numerusform>%n min de retard sur le centre</numerusform>
            <numerusform>%n min de retard sur le centre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead of the centre&apos;s</source>
        <translation>
            <numerusform>%n min d’avance sur le centre</numerusform>
            <numerusform>%n min d’avance sur le centre</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Raison : %1.</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>Tiroir ouvert</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie de caisse</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée de caisse</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>Payé sur le compte</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Branch %1</source>
        <translation>Site %1</translation>
    </message>
    <message>
        <source>This till</source>
        <translation>Cette caisse</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>à jour</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n prix</numerusform>
            <numerusform>%n prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message>
        <source>Received today: %1.</source>
        <translation>Reçu aujourd’hui : %1.</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>en entier</translation>
    </message>
    <message>
        <source>up to no. %1</source>
        <translation>jusqu’au n° %1</translation>
    </message>
    <message>
        <source>At the centre</source>
        <translation>Arrivé au centre</translation>
    </message>
    <message>
        <source>In its backup</source>
        <translation>Dans sa sauvegarde</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>n° %1</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Dernière écriture</translation>
    </message>
    <message>
        <source>Other tills</source>
        <translation>Autres caisses</translation>
    </message>
    <message>
        <source>Other tills of %1</source>
        <translation>Autres caisses de %1</translation>
    </message>
    <message>
        <source>silent since %1</source>
        <translation>muette depuis %1</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Keep what is here</source>
        <translation>Garder ce qui est ici</translation>
    </message>
    <message>
        <source>Take the centre&apos;s</source>
        <translation>Prendre celle du centre</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Autre valeur…</translation>
    </message>
    <message>
        <source>Here, till %1</source>
        <translation>Ici, caisse %1</translation>
    </message>
    <message>
        <source>Centre, %1</source>
        <translation>Centre, %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message>
        <source>Keep %1 everywhere</source>
        <translation>Garder %1 partout</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Another price…</source>
        <translation>Autre prix…</translation>
    </message>
    <message>
        <source>Kept whole at the centre; this till counts it already. It is put right there.</source>
        <translation>Gardé en entier au centre ; cette caisse en tient déjà compte. La correction se fait là-bas.</translation>
    </message>
    <message>
        <source>Kept whole at the centre until somebody has looked at it.</source>
        <translation>Gardé en entier au centre jusqu’à ce que quelqu’un l’ait vu.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent since the connection came back, the last at %1</source>
        <translation>
            <numerusform>%n envoi fait depuis le retour de la connexion, à %1</numerusform>
            <numerusform>%n envois faits depuis le retour de la connexion, le dernier à %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Stock movement</source>
        <translation>Mouvement de stock</translation>
    </message>
    <message>
        <source>Payment on account</source>
        <translation>Paiement sur compte</translation>
    </message>
    <message>
        <source>Shift opened</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Shift closed</source>
        <translation>Session fermée</translation>
    </message>
    <message>
        <source>Difference approved</source>
        <translation>Écart approuvé</translation>
    </message>
    <message>
        <source>Period closed</source>
        <translation>Période clôturée</translation>
    </message>
    <message>
        <source>Items changed</source>
        <translation>Articles modifiés</translation>
    </message>
    <message>
        <source>Categories changed</source>
        <translation>Catégories modifiées</translation>
    </message>
    <message>
        <source>Price list changed</source>
        <translation>Tarif modifié</translation>
    </message>
    <message>
        <source>Promotion changed</source>
        <translation>Promotion modifiée</translation>
    </message>
    <message>
        <source>Customer changed</source>
        <translation>Client modifié</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Roles changed</source>
        <translation>Rôles modifiés</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Réglages modifiés</translation>
    </message>
    <message>
        <source>Taxes changed</source>
        <translation>Taxes modifiées</translation>
    </message>
    <message>
        <source>Copy printed</source>
        <translation>Copie imprimée</translation>
    </message>
    <message>
        <source>Event noted</source>
        <translation>Événement noté</translation>
    </message>
    <message>
        <source>Shop opened</source>
        <translation>Commerce ouvert</translation>
    </message>
    <message>
        <source>Selling price</source>
        <translation>Prix de vente</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Prix d’achat</translation>
    </message>
    <message>
        <source>Tax class</source>
        <translation>Classe de taxe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Credit limit</source>
        <translation>Plafond de crédit</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>The centre found the journal of this till broken. Call for help before going on with it.</source>
        <translation>Le centre a trouvé le journal de cette caisse rompu. Demandez de l’aide avant de continuer avec elle.</translation>
    </message>
    <message>
        <source>This till and the centre are of versions that do not understand each other. Bring the older one up to date.</source>
        <translation>Cette caisse et le centre sont de versions qui ne se comprennent pas. Mettez à jour la plus ancienne.</translation>
    </message>
    <message>
        <source>What answers at this address is no centre, but perhaps the sign-in page of a network.</source>
        <translation>Ce qui répond à cette adresse n’est pas un centre, mais peut-être la page d’accueil d’un réseau.</translation>
    </message>
    <message>
        <source>The centre&apos;s certificate cannot be trusted.</source>
        <translation>Le certificat du centre n’est pas digne de confiance.</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong. Set it, then synchronise.</source>
        <translation>L’horloge de cette machine est fausse. Réglez-la, puis synchronisez.</translation>
    </message>
    <message>
        <source>The centre could not read it.</source>
        <translation>Le centre n’a pas pu le lire.</translation>
    </message>
    <message>
        <source>The centre is older than this till and does not know this yet.</source>
        <translation>Le centre est plus ancien que cette caisse et ne connaît pas encore cela.</translation>
    </message>
    <message>
        <source>It is too large for the centre.</source>
        <translation>C’est trop grand pour le centre.</translation>
    </message>
    <message>
        <source>It belongs to something that was set aside before it.</source>
        <translation>Cela dépend d’un envoi mis de côté avant lui.</translation>
    </message>
    <message>
        <source>It was made after this till had been withdrawn.</source>
        <translation>Fait après le retrait de cette caisse.</translation>
    </message>
    <message>
        <source>Its signature is not right.</source>
        <translation>Sa signature n’est pas bonne.</translation>
    </message>
    <message>
        <source>It was signed by a key that the centre does not know.</source>
        <translation>Signé par une clé que le centre ne connaît pas.</translation>
    </message>
    <message>
        <source>not heard of yet</source>
        <translation>pas encore entendue</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>what is known of a stream, as of a time</comment>
        <translation>jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>TicketFilter</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Jours choisis</translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon d’achat</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>return of %1</source>
        <translation>retour de %1</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>facture %1</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>remboursé</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>rendu partiel</translation>
    </message>
    <message>
        <source>duplicate %1</source>
        <translation>duplicata %1</translation>
    </message>
    <message>
        <source>Takes goods back from ticket %1.</source>
        <translation>Reprend des articles du ticket %1.</translation>
    </message>
    <message>
        <source>Takes goods back without a ticket.</source>
        <translation>Reprend des articles sans ticket.</translation>
    </message>
    <message>
        <source>Invoice %1 was made from it.</source>
        <translation>La facture %1 en a été établie.</translation>
    </message>
    <message>
        <source>Everything on it was taken back.</source>
        <translation>Tout a été repris.</translation>
    </message>
    <message>
        <source>A part of it was taken back.</source>
        <translation>Une partie a été reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) were printed.</source>
        <translation>
            <numerusform>%n duplicata a été imprimé.</numerusform>
            <numerusform>%n duplicatas ont été imprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Training</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Recorded by %1</source>
        <translation>Enregistré par %1</translation>
    </message>
    <message>
        <source>Takes goods back from %1</source>
        <translation>Reprend des articles de %1</translation>
    </message>
    <message>
        <source>%1 refunded by %2, %3</source>
        <translation>%1 remboursé par %2, %3</translation>
    </message>
    <message>
        <source>Duplicate %1 by %2</source>
        <translation>Duplicata %1 par %2</translation>
    </message>
    <message>
        <source>Invoice %1 by %2</source>
        <translation>Facture %1 par %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Dû</translation>
    </message>
    <message>
        <source>Return of</source>
        <translation>Retour de</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>comptoir::CashMoveModel</name>
    <message>
        <source>Opened from the till</source>
        <translation>Ouvert depuis la caisse</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>Sans vente</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Paid on account</source>
        <translation>Règlement de carnet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
</context>
<context>
    <name>comptoir::ClosureListModel</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Closed at</source>
        <translation>Clôturé à</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturé par</translation>
    </message>
</context>
<context>
    <name>comptoir::FirstShopForm</name>
    <message>
        <source>Your shop needs a name: it stands on every ticket.</source>
        <translation>Il faut un nom au commerce&#xa0;: il figure sur chaque ticket.</translation>
    </message>
    <message>
        <source>Say where this shop is, such as the quarter.</source>
        <translation>Indiquez où se trouve ce commerce, par exemple le quartier.</translation>
    </message>
    <message>
        <source>1 to 8 Latin letters or digits, such as T01.</source>
        <translation>1 à 8 lettres latines ou chiffres, par exemple T01.</translation>
    </message>
    <message>
        <source>Your name is printed on the tickets you make.</source>
        <translation>Votre nom est imprimé sur vos tickets.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
</context>
<context>
    <name>comptoir::FirstStart</name>
    <message>
        <source>Your shop is being made.</source>
        <translation>Création de votre commerce en cours.</translation>
    </message>
    <message>
        <source>The demo shop is being stocked. This takes a few seconds.</source>
        <translation>Préparation du commerce de démonstration. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>The centre is being asked.</source>
        <translation>On demande au centre.</translation>
    </message>
</context>
<context>
    <name>comptoir::ImportErrorsModel</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>comptoir::ImportPresenter</name>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, French</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Name, Arabic</source>
        <translation>Nom arabe</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>Price, tax included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Cost, tax excluded</source>
        <translation>Coût HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stock initial</translation>
    </message>
    <message>
        <source>%1 new · %2 updated · %3 left out</source>
        <translation>Nouveaux&#xa0;: %1 · mis à jour&#xa0;: %2 · ignorés&#xa0;: %3</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
</context>
<context>
    <name>comptoir::PaymentPresenter</name>
    <message>
        <source>Sale of %1</source>
        <translation>Vente de %1</translation>
    </message>
    <message>
        <source>Change onto the account</source>
        <translation>Rendu porté au carnet</translation>
    </message>
</context>
<context>
    <name>comptoir::PeopleModel</name>
    <message>
        <source>left</source>
        <translation>a quitté</translation>
    </message>
    <message>
        <source>at the till</source>
        <translation>en caisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>comptoir::PeoplePresenter</name>
    <message>
        <source>A person needs a name: it is printed on tickets.</source>
        <translation>Il faut un nom à chaque personne&#xa0;: il est imprimé sur les tickets.</translation>
    </message>
    <message>
        <source>This is the only owner who works here. Make somebody else an owner first.</source>
        <translation>C’est le seul propriétaire en poste. Nommez d’abord un autre propriétaire.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
    <message>
        <source>Change of the team: %1</source>
        <translation>Modification de l’équipe&#xa0;: %1</translation>
    </message>
    <message>
        <source>This PIN cannot be used. Choose another.</source>
        <translation>Ce code PIN ne convient pas. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>comptoir::PrinterBench</name>
    <message>
        <source>Say first where the printer is.</source>
        <translation>Indiquez d’abord où est l’imprimante.</translation>
    </message>
    <message>
        <source>The test page is on its way.</source>
        <translation>La page de test est envoyée.</translation>
    </message>
    <message>
        <source>The test page was printed.</source>
        <translation>La page de test est imprimée.</translation>
    </message>
    <message>
        <source>The drawer is being opened.</source>
        <translation>Ouverture du tiroir en cours.</translation>
    </message>
    <message>
        <source>Opening the drawer to try it</source>
        <translation>Ouverture du tiroir pour essai</translation>
    </message>
    <message>
        <source>The drawer was opened.</source>
        <translation>Le tiroir a été ouvert.</translation>
    </message>
</context>
<context>
    <name>comptoir::PrintingPresenter</name>
    <message numerus="yes">
        <source>The printer is out of paper. %n paper(s) wait.</source>
        <translation>
            <numerusform>L’imprimante n’a plus de papier. %n document attend.</numerusform>
            <numerusform>L’imprimante n’a plus de papier. %n documents attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer is not ready: look at its cover and its lamps. %n paper(s) wait.</source>
        <translation>
            <numerusform>L’imprimante n’est pas prête&#xa0;: vérifiez son capot et ses voyants. %n document attend.</numerusform>
            <numerusform>L’imprimante n’est pas prête&#xa0;: vérifiez son capot et ses voyants. %n documents attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No printer is set up for what is to be printed. %n paper(s) wait.</source>
        <translation>
            <numerusform>Aucune imprimante n’est réglée pour cette impression. %n document attend.</numerusform>
            <numerusform>Aucune imprimante n’est réglée pour cette impression. %n documents attendent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer does not answer. %n paper(s) wait.</source>
        <translation>
            <numerusform>L’imprimante ne répond pas. %n document attend.</numerusform>
            <numerusform>L’imprimante ne répond pas. %n documents attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was being printed when it was interrupted. Does it lie there, complete?</source>
        <translation>L’impression a été interrompue&#xa0;: %1. Le document est-il sorti, complet&#xa0;?</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Facture %1</translation>
    </message>
    <message>
        <source>End of shift %1</source>
        <translation>Clôture de session %1</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>État X</translation>
    </message>
    <message>
        <source>Cash slip</source>
        <translation>Bon de caisse</translation>
    </message>
    <message>
        <source>Account payment slip</source>
        <translation>Reçu de règlement de carnet</translation>
    </message>
    <message>
        <source>Provisional bill</source>
        <translation>Note provisoire</translation>
    </message>
</context>
<context>
    <name>comptoir::ProductForm</name>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Another product has this barcode.</source>
        <translation>Un autre produit porte ce code-barres.</translation>
    </message>
    <message>
        <source>Correct the stock of %1</source>
        <translation>Corriger le stock de %1</translation>
    </message>
    <message>
        <source>A product needs a name.</source>
        <translation>Il faut un nom au produit.</translation>
    </message>
    <message>
        <source>The last digit should be %1, not %2.</source>
        <translation>Le dernier chiffre devrait être %1, et non %2.</translation>
    </message>
    <message>
        <source>This product has the barcode %1 twice.</source>
        <translation>Ce produit a deux fois le code-barres %1.</translation>
    </message>
    <message>
        <source>This is the barcode of &quot;%1&quot;.</source>
        <translation>C’est le code-barres de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>A price cannot be negative.</source>
        <translation>Un prix ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Without a price, the till asks for one at each sale.</source>
        <translation>Sans prix, la caisse en demande un à chaque vente.</translation>
    </message>
    <message>
        <source>Margin %1 (%2)</source>
        <translation>Marge %1 (%2)</translation>
    </message>
    <message>
        <source>%1: sold below cost.</source>
        <translation>%1&#xa0;: vendu à perte.</translation>
    </message>
    <message>
        <source>%1, below the floor of %2.</source>
        <translation>%1, sous le minimum de %2.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Pack %1</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1&#xa0;: il faut un nom.</translation>
    </message>
    <message>
        <source>%1: say how many it holds.</source>
        <translation>%1&#xa0;: indiquez combien il contient.</translation>
    </message>
    <message>
        <source>%1: the barcode %2 was misread, its last digit should be %3.</source>
        <translation>%1&#xa0;: le code-barres %2 a été mal lu, son dernier chiffre devrait être %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not an amount.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’est pas un montant.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited %1 · %2</source>
        <translation>Modifié le %1 · %2</translation>
    </message>
    <message>
        <source>Edited %1 by %2 · %3</source>
        <translation>Modifié le %1 par %2 · %3</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Prix %1</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation>Coût %1</translation>
    </message>
    <message>
        <source>Name %1</source>
        <translation>Nom %1</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Tax %1</source>
        <translation>Taxe %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Barcodes and packs</source>
        <translation>Codes-barres et packs</translation>
    </message>
    <message>
        <source>Back on sale</source>
        <translation>Remis en vente</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retiré de la vente</translation>
    </message>
    <message>
        <source>Shown in favourites</source>
        <translation>Ajouté aux favoris</translation>
    </message>
    <message>
        <source>No longer a favourite</source>
        <translation>Retiré des favoris</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vente</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Opening stock</source>
        <translation>Stock initial</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>dès %1</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <translation>L</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a quantity and its unit</comment>
        <translation>%1&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>comptoir::ProductListModel</name>
    <message>
        <source>editing</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>sans prix</translation>
    </message>
    <message>
        <source>set</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>variantes</translation>
    </message>
    <message>
        <source>out</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Price (%1)</source>
        <translation>Prix (%1)</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>comptoir::ProductsPresenter</name>
    <message>
        <source>… of %1</source>
        <translation>… sur %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%1 product(s) · %2 ms</source>
        <translation>
            <numerusform>%1 produit · %2&#xa0;ms</numerusform>
            <numerusform>%1 produits · %2&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1&#xa0;: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>Changer %n prix</numerusform>
            <numerusform>Changer %n prix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n product(s) back on sale</source>
        <translation>
            <numerusform>Remettre %n produit en vente</numerusform>
            <numerusform>Remettre %n produits en vente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n product(s)</source>
        <translation>
            <numerusform>Retirer %n produit</numerusform>
            <numerusform>Retirer %n produits</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the categories</source>
        <translation>Enregistrer les catégories</translation>
    </message>
</context>
<context>
    <name>comptoir::RefundLinesModel</name>
    <message>
        <source>given back</source>
        <translation>rendu</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <translation>reste %1 sur %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ReportLines</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>On account</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bons d’achat</translation>
    </message>
    <message>
        <source>Z %1</source>
        <translation>Z %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>Attend un responsable</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôturée</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Dans la limite</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>Chiffre d’affaires</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>of which discounts given</source>
        <translation>dont remises accordées</translation>
    </message>
    <message>
        <source>Total, taxes included</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi espèces</translation>
    </message>
    <message>
        <source>Paid by customers</source>
        <translation>Payé par les clients</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Total before tax</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a tax rate and the amount it is taken on</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Total of taxes</source>
        <translation>Total des taxes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a number and a method of payment</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Float at the opening</source>
        <translation>Fond de caisse initial</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Ventes en espèces</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>%1 × coin of %2</source>
        <translation>%1 × pièce de %2</translation>
    </message>
    <message>
        <source>%1 × note of %2</source>
        <translation>%1 × billet de %2</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Float left in the drawer</source>
        <translation>Fond de caisse laissé</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Other payments, as counted</source>
        <translation>Autres paiements, comptés</translation>
    </message>
    <message>
        <source>Difference, %1</source>
        <translation>Écart, %1</translation>
    </message>
    <message>
        <source>Lines and tickets struck out</source>
        <translation>Lignes et tickets annulés</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>Copies printed</source>
        <translation>Duplicatas imprimés</translation>
    </message>
    <message>
        <source>Training tickets</source>
        <translation>Tickets d’école</translation>
    </message>
    <message>
        <source>Note for the manager</source>
        <translation>Remarque pour le responsable</translation>
    </message>
    <message>
        <source>The difference waits for a manager.</source>
        <translation>L’écart attend un responsable.</translation>
    </message>
    <message>
        <source>Difference approved by %1, %2</source>
        <translation>Écart validé par %1, %2</translation>
    </message>
    <message>
        <source>Difference approved by %1 at the close</source>
        <translation>Écart validé par %1 à la clôture</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a time and a person</comment>
        <translation>%1 par %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Of which returns</source>
        <translation>Dont retours</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Payments</source>
        <translation>Paiements</translation>
    </message>
    <message>
        <source>Since the beginning</source>
        <translation>Depuis le début</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>Grand total perpétuel</translation>
    </message>
    <message>
        <source>Perpetual total of absolute values</source>
        <translation>Grand total perpétuel, absolu</translation>
    </message>
</context>
<context>
    <name>comptoir::RoleForm</name>
    <message>
        <source>A role needs a name.</source>
        <translation>Il faut un nom au rôle.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Saisissez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>Change of the role %1</source>
        <translation>Modification du rôle %1</translation>
    </message>
</context>
<context>
    <name>comptoir::SettingsPresenter</name>
    <message>
        <source>Say where the printer is.</source>
        <translation>Indiquez où est l’imprimante.</translation>
    </message>
    <message>
        <source>Write the printer&apos;s address on the network, such as 192.168.1.50 or 192.168.1.50:9100.</source>
        <translation>Saisissez l’adresse de l’imprimante sur le réseau, par exemple 192.168.1.50 ou 192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>The name of a queue has neither spaces nor slashes.</source>
        <translation>Le nom d’une file n’a ni espace ni barre oblique.</translation>
    </message>
    <message>
        <source>Write the whole path, from the first slash on.</source>
        <translation>Saisissez le chemin complet, dès la première barre oblique.</translation>
    </message>
    <message>
        <source>A label begins with two digits, such as 21.</source>
        <translation>Une étiquette commence par deux chiffres, par exemple 21.</translation>
    </message>
    <message>
        <source>Two kinds of label begin with %1.</source>
        <translation>Deux types d’étiquette commencent par %1.</translation>
    </message>
    <message>
        <source>This is printed on every ticket: it cannot be empty.</source>
        <translation>Ce texte est imprimé sur chaque ticket&#xa0;: il ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Choose a time zone of the list.</source>
        <translation>Choisissez un fuseau horaire de la liste.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
    <message>
        <source>The amount cannot be below zero.</source>
        <translation>Le montant ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Saisissez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>This is too long for a ticket: 400 letters at most.</source>
        <translation>Trop long pour un ticket&#xa0;: 400 lettres au plus.</translation>
    </message>
    <message>
        <source>legal name</source>
        <translation>raison sociale</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>Change of the settings</source>
        <translation>Modification des réglages</translation>
    </message>
    <message>
        <source>New rate of a tax</source>
        <translation>Nouveau taux d’une taxe</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>TVA %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 dès le %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftCloser</name>
    <message>
        <source>Closing the shift</source>
        <translation>Clôture de la session</translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftHistoryModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftPresenter</name>
    <message>
        <source>Opening the shift</source>
        <translation>Ouverture de la session</translation>
    </message>
    <message>
        <source>Opening the drawer: %1</source>
        <translation>Ouverture du tiroir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cash in of %1: %2</source>
        <translation>Entrée de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cash out of %1: %2</source>
        <translation>Sortie de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>État X</translation>
    </message>
    <message>
        <source>Closing the day</source>
        <translation>Clôture de la journée</translation>
    </message>
    <message>
        <source>Shift of %1, till %2</source>
        <translation>Session de %1, caisse %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time that has passed</comment>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes that have passed</comment>
        <translation>%1&#xa0;h %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n return(s)</source>
        <translation>
            <numerusform>%1, dont %n retour</numerusform>
            <numerusform>%1, dont %n retours</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>movements of the drawer</comment>
        <translation>aucun mouvement</translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n mouvement</numerusform>
            <numerusform>%n mouvements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held ticket(s) go on in the next shift.</source>
        <translation>
            <numerusform>%n ticket en attente passe à la session suivante.</numerusform>
            <numerusform>%n tickets en attente passent à la session suivante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::SyncPresenter</name>
    <message>
        <source>Decide about “%1”</source>
        <translation>Décider pour « %1 »</translation>
    </message>
    <message>
        <source>Join a business</source>
        <translation>Rejoindre un commerce</translation>
    </message>
    <message>
        <source>Copy what waits to a file</source>
        <translation>Copier ce qui attend dans un fichier</translation>
    </message>
    <message>
        <source>Leave the centre</source>
        <translation>Quitter le centre</translation>
    </message>
    <message>
        <source>Wipe this till</source>
        <translation>Effacer cette caisse</translation>
    </message>
</context>
<context>
    <name>comptoir::SyncWaitingModel</name>
    <message>
        <source>on its way</source>
        <translation>part maintenant</translation>
    </message>
    <message>
        <source>waiting its turn</source>
        <translation>à suivre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>comptoir::TicketListModel</name>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Total (%1)</source>
        <translation>Total (%1)</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>comptoir::TicketModel</name>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Retour de %1</translation>
    </message>
    <message>
        <source>%1 %2 × %3</source>
        <translation>%1&#xa0;%2 × %3</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>%1 l’unité</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>Remise du ticket</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Remise %1</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>%1, quantity %2, %3</source>
        <translation>%1, quantité %2, %3</translation>
    </message>
</context>
<context>
    <name>comptoir::TicketsPresenter</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Refund of ticket %1: %2</source>
        <translation>Remboursement du ticket %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 given back, ticket %2</source>
        <translation>%1 remboursé, ticket %2</translation>
    </message>
    <message>
        <source>Duplicate of ticket %1</source>
        <translation>Duplicata du ticket %1</translation>
    </message>
    <message>
        <source>Duplicate %1 of ticket %2</source>
        <translation>Duplicata %1 du ticket %2</translation>
    </message>
    <message>
        <source>Invoice of ticket %1</source>
        <translation>Facture du ticket %1</translation>
    </message>
    <message>
        <source>Invoice %1 was made</source>
        <translation>La facture %1 est établie</translation>
    </message>
    <message>
        <source>Duplicate of invoice %1</source>
        <translation>Duplicata de la facture %1</translation>
    </message>
    <message>
        <source>Duplicate %1 of invoice %2</source>
        <translation>Duplicata %1 de la facture %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were written</source>
        <translation>
            <numerusform>%n ticket exporté</numerusform>
            <numerusform>%n tickets exportés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back in cash</source>
        <translation>
            <numerusform>%n article choisi, rendu en espèces</numerusform>
            <numerusform>%n articles choisis, rendus en espèces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back to the original card</source>
        <translation>
            <numerusform>%n article choisi, rendu sur la carte d’origine</numerusform>
            <numerusform>%n articles choisis, rendus sur la carte d’origine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back to the customer&apos;s account</source>
        <translation>
            <numerusform>%n article choisi, rendu sur le carnet du client</numerusform>
            <numerusform>%n articles choisis, rendus sur le carnet du client</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::TillPresenter</name>
    <message>
        <source>Added %1</source>
        <translation>Ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Create the item %1</source>
        <translation>Créer l’article %1</translation>
    </message>
    <message>
        <source>New price of %1</source>
        <translation>Nouveau prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Price of %1: %2</source>
        <translation>Prix de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <translation>Prix&#xa0;: %1</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Remise&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>Remise du ticket</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Sans remise</translation>
    </message>
    <message>
        <source>Discount of %1</source>
        <translation>Remise de %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Coupon %1</source>
        <translation>Coupon %1</translation>
    </message>
    <message>
        <source>Removed the coupon %1</source>
        <translation>Coupon %1 retiré</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>New customer %1</source>
        <translation>Nouveau client %1</translation>
    </message>
    <message>
        <source>Cleared the ticket</source>
        <translation>Ticket annulé</translation>
    </message>
    <message>
        <source>Clear the ticket of %1</source>
        <translation>Annuler le ticket de %1</translation>
    </message>
    <message>
        <source>Put the ticket aside</source>
        <translation>Mise en attente du ticket</translation>
    </message>
    <message>
        <source>Take a ticket back</source>
        <translation>Reprise d’un ticket</translation>
    </message>
    <message>
        <source>End the return</source>
        <translation>Fin du retour</translation>
    </message>
    <message>
        <source>Return of %1</source>
        <translation>Retour de %1</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode école</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
</context>
<context>
    <name>comptoir::TillState</name>
    <message>
        <source>%1: stock goes down to %2.</source>
        <translation>%1 : le stock passe à %2.</translation>
    </message>
    <message>
        <source>%1: there is none left. Take it off the ticket.</source>
        <translation>%1 : il n’en reste plus. Retirez-le du ticket.</translation>
    </message>
    <message>
        <source>%1: only %2 left. Lower the quantity.</source>
        <translation>%1 : il n’en reste que %2. Baissez la quantité.</translation>
    </message>
</context>
<context>
    <name>comptoir::TillWindow</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>It is there</source>
        <translation>Il est sorti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>See why</source>
        <translation>Voir pourquoi</translation>
    </message>
</context>
<context>
    <name>comptoir::ZPresenter</name>
    <message>
        <source>Difference of %1</source>
        <translation>Écart de %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Duplicate %1 of %2</source>
        <translation>Duplicata %1 de %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::AboveStrip</name>
    <message numerus="yes">
        <source>%n line(s) above</source>
        <translation>
            <numerusform>%n ligne plus haut</numerusform>
            <numerusform>%n lignes plus haut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) above</source>
        <translation>
            <numerusform>Afficher la ligne plus haut</numerusform>
            <numerusform>Afficher les %n lignes plus haut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ActionSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::BusinessForm</name>
    <message>
        <source>The shop</source>
        <translation>Le commerce</translation>
    </message>
    <message>
        <source>Printed on top of every ticket.</source>
        <translation>Imprimé en tête de chaque ticket.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Rules of prices may name it.</source>
        <translation>Les règles de prix peuvent le citer.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Business days and printed times follow it.</source>
        <translation>Les journées et les heures imprimées le suivent.</translation>
    </message>
    <message>
        <source>Till, country and currency</source>
        <translation>Caisse, pays et devise</translation>
    </message>
    <message>
        <source>Chosen when the business was made: the journal stands on them.</source>
        <translation>Choisis à la création du commerce&#xa0;: le journal en dépend.</translation>
    </message>
    <message>
        <source>The seller on invoices</source>
        <translation>Le vendeur sur les factures</translation>
    </message>
    <message>
        <source>The company as its papers name it.</source>
        <translation>L’entreprise telle que ses papiers la nomment.</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Raison sociale</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forme juridique</translation>
    </message>
    <message>
        <source>SARL, EURL, natural person …</source>
        <translation>SARL, EURL, personne physique…</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Share capital</source>
        <translation>Capital social</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Immatriculations</translation>
    </message>
    <message>
        <source>An invoice between professionals needs all four.</source>
        <translation>Une facture entre professionnels exige les quatre.</translation>
    </message>
    <message>
        <source>RC, register of commerce</source>
        <translation>RC, registre de commerce</translation>
    </message>
    <message>
        <source>NIF, tax number</source>
        <translation>NIF, identification fiscale</translation>
    </message>
    <message>
        <source>NIS, statistics number</source>
        <translation>NIS, identification statistique</translation>
    </message>
    <message>
        <source>AI, article of imposition</source>
        <translation>AI, article d’imposition</translation>
    </message>
    <message>
        <source>Complete: invoices can be made.</source>
        <translation>Complet&#xa0;: les factures sont possibles.</translation>
    </message>
    <message>
        <source>No invoice can be made yet. Missing: %1.</source>
        <translation>Aucune facture possible pour l’instant. Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CashMoveDialog</name>
    <message>
        <source>Cash in</source>
        <translation>Entrée d’espèces</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie d’espèces</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Déposer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Change from the bank</source>
        <translation>Monnaie de la banque</translation>
    </message>
    <message>
        <source>From the safe</source>
        <translation>Du coffre</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Restitution</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Dépense</translation>
    </message>
    <message>
        <source>Advance on pay</source>
        <translation>Avance sur salaire</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Faire la monnaie</translation>
    </message>
    <message>
        <source>Check the change given</source>
        <translation>Vérifier le rendu</translation>
    </message>
    <message>
        <source>Coin roll</source>
        <translation>Rouleau de pièces</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Give an amount above zero.</source>
        <translation>Saisissez un montant supérieur à zéro.</translation>
    </message>
    <message>
        <source>The drawer is opened for a reason: say which.</source>
        <translation>Le tiroir s’ouvre pour un motif&#xa0;: indiquez lequel.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CategoriesDialog</name>
    <message>
        <source>Categories</source>
        <translation>Catégories</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Name, French</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Name, Arabic</source>
        <translation>Nom arabe</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Coral</source>
        <translation>Corail</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Nouvelle catégorie</translation>
    </message>
    <message>
        <source>A category needs a name.</source>
        <translation>Il faut un nom à la catégorie.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CategoryList</name>
    <message>
        <source>Changed, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CheckHeader</name>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Chip</name>
    <message>
        <source>Delete takes it away.</source>
        <translation>Suppr pour retirer.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ChoiceCard</name>
    <message>
        <source>The one before</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>Le suivant</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Changé à deux endroits</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ClosePanel</name>
    <message>
        <source>Finish later</source>
        <translation>Finir plus tard</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Float left in the drawer for tomorrow</source>
        <translation>Fond de caisse laissé pour demain</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Save and finish later</source>
        <translation>Enregistrer et finir plus tard</translation>
    </message>
    <message>
        <source>Total counted</source>
        <translation>Total compté</translation>
    </message>
    <message>
        <source>In small notes and coins, if possible.</source>
        <translation>En petites coupures de préférence.</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>À remettre au coffre</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Less than that was counted: all of it stays.</source>
        <translation>Le compté est inférieur&#xa0;: tout reste en caisse.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CloseView</name>
    <message>
        <source>Count</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Autres paiements</translation>
    </message>
    <message>
        <source>Print the Z</source>
        <translation>Imprimer le Z</translation>
    </message>
    <message>
        <source>Blind count</source>
        <translation>Comptage à l’aveugle</translation>
    </message>
    <message>
        <source>Blind: the expected amount stays hidden</source>
        <translation>À l’aveugle&#xa0;: le montant attendu reste caché</translation>
    </message>
    <message>
        <source>Cash in the drawer</source>
        <translation>Espèces en caisse</translation>
    </message>
    <message>
        <source>Note for the manager (optional)</source>
        <translation>Remarque pour le responsable (facultatif)</translation>
    </message>
    <message>
        <source>Known difference, doubtful note, advance…</source>
        <translation>Écart connu, billet douteux, avance…</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See the held tickets</source>
        <translation>Voir les tickets en attente</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Rien n’a été compté</translation>
    </message>
    <message>
        <source>The shift would be closed with an empty drawer.</source>
        <translation>La session serait clôturée avec un tiroir vide.</translation>
    </message>
    <message>
        <source>The drawer is empty</source>
        <translation>Le tiroir est vide</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>Clôture de la session</translation>
    </message>
    <message numerus="yes">
        <source>Adding up %n ticket(s) and writing the Z.</source>
        <translation>
            <numerusform>Calcul de %n ticket et écriture du Z.</numerusform>
            <numerusform>Calcul de %n tickets et écriture du Z.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ClosedView</name>
    <message>
        <source>Float in the drawer</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>Aucune session ouverte</translation>
    </message>
    <message>
        <source>Count what is in the drawer, then open the shift to sell.</source>
        <translation>Comptez le contenu du tiroir, puis ouvrez la session pour vendre.</translation>
    </message>
    <message>
        <source>Type the total instead</source>
        <translation>Saisir plutôt le total</translation>
    </message>
    <message>
        <source>Count notes and coins</source>
        <translation>Compter billets et pièces</translation>
    </message>
    <message>
        <source>%1 left in it at the last close</source>
        <translation>%1 laissés à la dernière clôture</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ClosuresView</name>
    <message>
        <source>Close the day</source>
        <translation>Clôturer la journée</translation>
    </message>
    <message>
        <source>Closed days, months and years</source>
        <translation>Journées, mois et années clôturés</translation>
    </message>
    <message>
        <source>No day was closed yet.</source>
        <translation>Aucune journée n’est encore clôturée.</translation>
    </message>
    <message>
        <source>A shift is open. Close it first, then the day.</source>
        <translation>Une session est ouverte. Clôturez-la d’abord, puis la journée.</translation>
    </message>
    <message>
        <source>Days that are over close by themselves when the next shift opens.</source>
        <translation>Les journées passées se clôturent d’elles-mêmes à l’ouverture de la session suivante.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CommandPalette</name>
    <message>
        <source>Search items, customers, tickets, or run a command</source>
        <translation>Chercher articles, clients, tickets, ou commander</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>choisir</translation>
    </message>
    <message>
        <source>%1, Ctrl+Enter: %2</source>
        <translation>%1, Ctrl+Entrée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) in %1 ms</source>
        <translation>
            <numerusform>%n résultat en %1&#xa0;ms</numerusform>
            <numerusform>%n résultats en %1&#xa0;ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CountGrid</name>
    <message>
        <source>Coins</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Billets</translation>
    </message>
    <message>
        <source>Coins of %1</source>
        <translation>Pièces de %1</translation>
    </message>
    <message>
        <source>Notes of %1</source>
        <translation>Billets de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n billet</numerusform>
            <numerusform>%n billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coin(s)</source>
        <translation>
            <numerusform>%n pièce</numerusform>
            <numerusform>%n pièces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CustomerDisplayWindow</name>
    <message>
        <source>Customer display</source>
        <translation>Écran client</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Your ticket</source>
        <translation>Votre ticket</translation>
    </message>
    <message>
        <source>Thank you, see you soon</source>
        <translation>Merci, à bientôt</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Your change</source>
        <translation>Votre monnaie</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CustomerRow</name>
    <message>
        <source>Account: owes %1</source>
        <translation>Carnet&#xa0;: doit %1</translation>
    </message>
    <message>
        <source>Account: owes nothing</source>
        <translation>Carnet&#xa0;: ne doit rien</translation>
    </message>
    <message>
        <source>Customer %1, %2</source>
        <translation>Client %1, %2</translation>
    </message>
    <message>
        <source>Choose a customer</source>
        <translation>Choisir un client</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>Ajouter un client</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CustomerSheet</name>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Name, code or phone</source>
        <translation>Nom, code ou téléphone</translation>
    </message>
    <message>
        <source>Search a customer by name, code or phone</source>
        <translation>Chercher un client par nom, code ou téléphone</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Clients trouvés</translation>
    </message>
    <message>
        <source>No customer of that name</source>
        <translation>Aucun client de ce nom</translation>
    </message>
    <message>
        <source>Create one here: a name is enough.</source>
        <translation>Créez-le ici&#xa0;: un nom suffit.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Nouveau client</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Sans client</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>owes %1</source>
        <translation>doit %1</translation>
    </message>
    <message>
        <source>No customer yet</source>
        <translation>Aucun client pour l’instant</translation>
    </message>
    <message>
        <source>No customer matches “%1”</source>
        <translation>Aucun client ne correspond à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Create and choose</source>
        <translation>Créer et choisir</translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>Il faut un nom au client.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DayStrip</name>
    <message>
        <source>%1 h</source>
        <comment>hour of the day</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>offline, %n sale(s) kept</source>
        <translation>
            <numerusform>hors ligne, %n vente gardée</numerusform>
            <numerusform>hors ligne, %n ventes gardées</numerusform>
        </translation>
    </message>
    <message>
        <source>No cut this day</source>
        <translation>Aucune coupure ce jour</translation>
    </message>
    <message>
        <source>Cuts of this day: %1</source>
        <translation>Coupures du jour : %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DifferenceDialog</name>
    <message>
        <source>Difference of %1</source>
        <translation>Écart de %1</translation>
    </message>
    <message>
        <source>Counted by %1, %2</source>
        <translation>Compté par %1, %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Approve the difference</source>
        <translation>Valider l’écart</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DigitPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DonePanel</name>
    <message>
        <source>Print again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Nouveau ticket</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Ticket %1 is finished</source>
        <translation>Le ticket %1 est terminé</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>No change to give</source>
        <translation>Rien à rendre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>%1 to pay · %2</source>
        <translation>%1 à payer · %2</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Après la vente</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::EntryBar</name>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>What the number keys type</source>
        <translation>Ce que saisit le pavé</translation>
    </message>
    <message>
        <source>Discount in per cent</source>
        <translation>Remise en pourcentage</translation>
    </message>
    <message>
        <source>Discount as an amount</source>
        <translation>Remise en montant</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::EntryField</name>
    <message>
        <source>Amount, %1</source>
        <translation>Montant, %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::FirstRunWindow</name>
    <message>
        <source>Comptoir</source>
        <translation>Comptoir</translation>
    </message>
    <message>
        <source>Welcome to Comptoir</source>
        <translation>Bienvenue dans Comptoir</translation>
    </message>
    <message>
        <source>New shop</source>
        <translation>Nouveau commerce</translation>
    </message>
    <message>
        <source>Name and branch are printed on tickets; you can change them later. Till, country and currency stay.</source>
        <translation>Le nom et le site sont imprimés sur les tickets&#xa0;; vous pourrez les changer. La caisse, le pays et la devise restent.</translation>
    </message>
    <message>
        <source>Name of the business</source>
        <translation>Nom du commerce</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Hydra</source>
        <translation>Hydra</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre code PIN</translation>
    </message>
    <message>
        <source>4 to 12 digits.</source>
        <translation>4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Your PIN again</source>
        <translation>Code PIN, encore</translation>
    </message>
    <message>
        <source>Open the shop</source>
        <translation>Ouvrir le commerce</translation>
    </message>
    <message>
        <source>Try the demo shop</source>
        <translation>Essayer la démonstration</translation>
    </message>
    <message>
        <source>A grocery with a café corner: products, customers and people to play with. Sign in with one of these PINs.</source>
        <translation>Une épicerie avec un coin café&#xa0;: des produits, des clients et une équipe pour essayer. Connectez-vous avec l’un de ces codes PIN.</translation>
    </message>
    <message>
        <source>Karim, owner</source>
        <translation>Karim, propriétaire</translation>
    </message>
    <message>
        <source>Nadia, manager</source>
        <translation>Nadia, responsable</translation>
    </message>
    <message>
        <source>Samia, cashier</source>
        <translation>Samia, caissière</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Lancer la démo</translation>
    </message>
    <message>
        <source>Your till is ready in a minute.</source>
        <translation>Votre caisse est prête dans une minute.</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Adresse du centre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Join a business</source>
        <translation>Rejoindre un commerce</translation>
    </message>
    <message>
        <source>Somebody at the centre makes the code; it serves once. Name, items and prices come from there.</source>
        <translation>Quelqu’un au centre crée le code ; il sert une fois. Le nom, les articles et les prix viennent de là.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>No centre: everything stays on this computer.</source>
        <translation>Sans centre : tout reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For the second till, or the next branch: it shares items, prices and customers with the others.</source>
        <translation>Pour la deuxième caisse ou le prochain site : elle partage articles, prix et clients avec les autres.</translation>
    </message>
    <message>
        <source>Open a shop of your own</source>
        <translation>Ouvrir son propre commerce</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>J’ai un code</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::FlowRow</name>
    <message>
        <source>Back in the row</source>
        <translation>Revenir dans la rangée</translation>
    </message>
    <message>
        <source>Further in the row</source>
        <translation>La suite de la rangée</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::GeneralTab</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>TVA</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>When out of stock</source>
        <translation>Si épuisé</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Sold at the till</source>
        <translation>Vendu en caisse</translation>
    </message>
    <message>
        <source>Show in favourites</source>
        <translation>Afficher dans les favoris</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Keep this barcode and type another one</source>
        <translation>Garder ce code-barres et en saisir un autre</translation>
    </message>
    <message>
        <source>Name, French</source>
        <translation>Nom français</translation>
    </message>
    <message>
        <source>Name, Arabic</source>
        <translation>Nom arabe</translation>
    </message>
    <message>
        <source>Name, English</source>
        <translation>Nom anglais</translation>
    </message>
    <message>
        <source>Price, TVA included</source>
        <translation>Prix TTC</translation>
    </message>
    <message>
        <source>Price, TVA excluded</source>
        <translation>Prix HT</translation>
    </message>
    <message>
        <source>Cost, TVA excluded</source>
        <translation>Coût HT</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Exonéré</translation>
    </message>
    <message>
        <source>Piece</source>
        <translation>Pièce</translation>
    </message>
    <message>
        <source>Kilogram</source>
        <translation>Kilogramme</translation>
    </message>
    <message>
        <source>Litre</source>
        <translation>Litre</translation>
    </message>
    <message>
        <source>Metre</source>
        <translation>Mètre</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Warn</source>
        <translation>Avertir</translation>
    </message>
    <message>
        <source>Sell on</source>
        <translation>Vendre quand même</translation>
    </message>
    <message>
        <source>Stop selling</source>
        <translation>Bloquer la vente</translation>
    </message>
    <message>
        <source>Remove barcode %1</source>
        <translation>Retirer le code-barres %1</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::HeadCard</name>
    <message>
        <source>Synchronise</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>First loading</source>
        <translation>Premier chargement</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::HistoryView</name>
    <message>
        <source>Number, date or person</source>
        <translation>Numéro, date ou personne</translation>
    </message>
    <message>
        <source>Waits for a manager</source>
        <translation>Attend un responsable</translation>
    </message>
    <message>
        <source>Search the closed shifts</source>
        <translation>Chercher dans les sessions clôturées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Sessions clôturées</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Print a copy of this Z</source>
        <translation>Imprimer une copie de ce Z</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save this Z as PDF or CSV</source>
        <translation>Enregistrer ce Z en PDF ou CSV</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>Examiner l’écart</translation>
    </message>
    <message>
        <source>No closed shift fits.</source>
        <translation>Aucune session clôturée ne correspond.</translation>
    </message>
    <message>
        <source>No shift was closed yet.</source>
        <translation>Aucune session n’est encore clôturée.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ImportDialog</name>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Column of %1</source>
        <translation>Colonne de %1</translation>
    </message>
    <message>
        <source>Rows that cannot be imported</source>
        <translation>Lignes impossibles à importer</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Writing the products. Nothing is kept unless all of them are written.</source>
        <translation>Écriture des produits. Rien n’est gardé si tous ne sont pas écrits.</translation>
    </message>
    <message>
        <source>The list was imported.</source>
        <translation>La liste est importée.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Absent du fichier</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <translation>
            <numerusform>%1 · %n ligne</numerusform>
            <numerusform>%1 · %n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>Importer %n produit</numerusform>
            <numerusform>Importer %n produits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::InvoiceSheet</name>
    <message>
        <source>Invoice of ticket %1</source>
        <translation>Facture du ticket %1</translation>
    </message>
    <message>
        <source>Business customer</source>
        <translation>Client pro</translation>
    </message>
    <message>
        <source>Make the invoice</source>
        <translation>Établir la facture</translation>
    </message>
    <message>
        <source>The shop&apos;s own %1 is missing: fill it in under Settings, Business, then make the invoice.</source>
        <translation>Mentions du commerce manquantes&#xa0;: %1. Renseignez-les dans Réglages, Commerce, puis établissez la facture.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>RC (trade register)</source>
        <translation>RC (registre de commerce)</translation>
    </message>
    <message>
        <source>NIF (tax number)</source>
        <translation>NIF (identification fiscale)</translation>
    </message>
    <message>
        <source>NIS (statistical number)</source>
        <translation>NIS (identification statistique)</translation>
    </message>
    <message>
        <source>AI (tax article)</source>
        <translation>AI (article d’imposition)</translation>
    </message>
    <message>
        <source>An invoice must carry this.</source>
        <translation>Obligatoire sur une facture.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::JoinDialog</name>
    <message>
        <source>Join a business</source>
        <translation>Rejoindre un commerce</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Adresse du centre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Everything this till has recorded so far goes along: nothing is lost, and its tickets keep their numbers.</source>
        <translation>Tout ce que cette caisse a enregistré jusqu’ici part avec elle : rien n’est perdu et ses tickets gardent leurs numéros.</translation>
    </message>
    <message>
        <source>Somebody at the centre makes it; it serves once.</source>
        <translation>Quelqu’un au centre le crée ; il sert une fois.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::JournalFact</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>vérification…</translation>
    </message>
    <message>
        <source>chain verified</source>
        <translation>chaîne vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>Hashes and signatures of the last %n entries are right.</source>
        <translation>
            <numerusform>L’empreinte et la signature de la dernière écriture sont justes.</numerusform>
            <numerusform>Les empreintes et signatures des %n dernières écritures sont justes.</numerusform>
        </translation>
    </message>
    <message>
        <source>chain damaged</source>
        <translation>chaîne endommagée</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::KeypadSheet</name>
    <message>
        <source>Keypad</source>
        <translation>Pavé</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::LeaveDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>Modifications non enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::LineControls</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Quantity of %1</source>
        <translation>Quantité de %1</translation>
    </message>
    <message>
        <source>Discount on %1</source>
        <translation>Remise sur %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::LineEdit</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou commander</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Changer d’utilisateur</translation>
    </message>
    <message>
        <source>Lock the till</source>
        <translation>Verrouiller la caisse</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Ouvrir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Qui prend la caisse&#xa0;?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>The ticket stays as it is.</source>
        <translation>Le ticket reste tel quel.</translation>
    </message>
    <message>
        <source>A manager can approve this</source>
        <translation>Un responsable peut l’autoriser</translation>
    </message>
    <message>
        <source>do it</source>
        <translation>exécuter</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>Synchroniser maintenant</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::MenuChip</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::NameDialog</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::NoteSheet</name>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Printed on the ticket</source>
        <translation>Imprimée sur le ticket</translation>
    </message>
    <message>
        <source>Whole ticket</source>
        <translation>Ticket entier</translation>
    </message>
    <message>
        <source>Selected line</source>
        <translation>Ligne choisie</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Garder la note</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::NumPad</name>
    <message>
        <source>Digit keys</source>
        <translation>Touches de chiffres</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OpenItemSheet</name>
    <message>
        <source>Open item</source>
        <translation>Article libre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>As most items</source>
        <translation>Taux habituel</translation>
    </message>
    <message>
        <source>Add to the ticket</source>
        <translation>Ajouter au ticket</translation>
    </message>
    <message>
        <source>Type a price above zero.</source>
        <translation>Saisissez un prix supérieur à zéro.</translation>
    </message>
    <message>
        <source>Say what it is.</source>
        <translation>Indiquez ce que c’est.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OpenView</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cash in</source>
        <translation>Entrée caisse</translation>
    </message>
    <message>
        <source>Cash out</source>
        <translation>Sortie caisse</translation>
    </message>
    <message>
        <source>No sale</source>
        <translation>Sans vente</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>État X</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Ouverte depuis</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>See the closed shifts that wait</source>
        <translation>Voir les sessions clôturées en attente</translation>
    </message>
    <message>
        <source>Cash in and out</source>
        <translation>Entrées et sorties</translation>
    </message>
    <message>
        <source>Nothing was put in or taken out in this shift.</source>
        <translation>Aucune entrée ni sortie pendant cette session.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message numerus="yes">
        <source>%n closed shift(s) wait for a manager.</source>
        <translation>
            <numerusform>%n session clôturée attend un responsable.</numerusform>
            <numerusform>%n sessions clôturées attendent un responsable.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>how long ago, and a person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>tickets put aside</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n retour</numerusform>
            <numerusform>%n retours</numerusform>
        </translation>
    </message>
    <message>
        <source>expected now; opened with %1</source>
        <translation>attendu&#xa0;; fond initial %1</translation>
    </message>
    <message>
        <source>opened with %1</source>
        <translation>fond initial %1</translation>
    </message>
    <message>
        <source>A count was begun at %1. It goes on where it was left.</source>
        <translation>Un comptage a été commencé à %1. Il reprend où il en était.</translation>
    </message>
    <message>
        <source>Go on with the count</source>
        <translation>Reprendre le comptage</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OthersView</name>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Other payments</source>
        <translation>Autres paiements</translation>
    </message>
    <message>
        <source>Count the papers in the drawer and write down their sum. Nothing is compared before the shift is closed. What customers took on account is not counted here.</source>
        <translation>Comptez les papiers du tiroir et notez leur somme. Rien n’est comparé avant la clôture de la session. Les ventes sur carnet ne se comptent pas ici.</translation>
    </message>
    <message>
        <source>Card slips</source>
        <translation>Tickets de carte</translation>
    </message>
    <message>
        <source>Number of card slips</source>
        <translation>Nombre de tickets de carte</translation>
    </message>
    <message>
        <source>Sum of card slips</source>
        <translation>Somme des tickets de carte</translation>
    </message>
    <message>
        <source>Or the total of the terminal&apos;s own closing.</source>
        <translation>Ou le total de clôture du terminal.</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>Bons d’achat</translation>
    </message>
    <message>
        <source>Number of vouchers</source>
        <translation>Nombre de bons d’achat</translation>
    </message>
    <message>
        <source>Sum of vouchers</source>
        <translation>Somme des bons d’achat</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OwnPinView</name>
    <message>
        <source>PIN in use</source>
        <translation>Code PIN actuel</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Nouveau code PIN</translation>
    </message>
    <message>
        <source>New PIN again</source>
        <translation>Nouveau code PIN, encore</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon code PIN</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>Code PIN de %1</translation>
    </message>
    <message>
        <source>4 to 12 digits that nobody else knows.</source>
        <translation>4 à 12 chiffres que personne d’autre ne connaît.</translation>
    </message>
    <message>
        <source>Type the PIN in use first.</source>
        <translation>Saisissez d’abord le code PIN actuel.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>The two PINs are not the same.</source>
        <translation>Les deux codes PIN diffèrent.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PaymentPanel</name>
    <message>
        <source>Quick amounts</source>
        <translation>Montants rapides</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Encaissement</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>Reste à payer</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>soldé</translation>
    </message>
    <message>
        <source>Keep the change for the account</source>
        <translation>Déduire le rendu du carnet</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation>Partager en parts égales</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this amount, pay the rest</source>
        <translation>Autre moyen de paiement</translation>
    </message>
    <message>
        <source>Take this amount and pay the rest in another way</source>
        <translation>Prendre ce montant et payer le reste autrement</translation>
    </message>
    <message>
        <source>After the sale</source>
        <translation>Après la vente</translation>
    </message>
    <message>
        <source>Print the ticket</source>
        <translation>Imprimer le ticket</translation>
    </message>
    <message>
        <source>Make an invoice</source>
        <translation>Établir une facture</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No longer split</source>
        <translation>Ne plus partager</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>juste</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>rend %1</translation>
    </message>
    <message>
        <source>%1 owes %2</source>
        <translation>%1 doit %2</translation>
    </message>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Fin de la vente</translation>
    </message>
    <message>
        <source>Take this amount</source>
        <translation>Prendre ce montant</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PaymentRows</name>
    <message>
        <source>%1, %2</source>
        <comment>a method of payment and a currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number of the authorisation or of the voucher</source>
        <translation>Numéro d’autorisation ou de bon</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendu au client</translation>
    </message>
    <message>
        <source>Received from the customer</source>
        <translation>Reçu du client</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Part %1 sur %2</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Numéro d’autorisation</translation>
    </message>
    <message>
        <source>Voucher number</source>
        <translation>Numéro du bon</translation>
    </message>
    <message>
        <source>ref. %1</source>
        <translation>réf. %1</translation>
    </message>
    <message>
        <source>stamp %1</source>
        <translation>timbre %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>arrondi %1</translation>
    </message>
    <message>
        <source>Cash, to give back</source>
        <translation>Espèces, à rendre</translation>
    </message>
    <message>
        <source>Cash, due</source>
        <translation>Espèces, dû</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PeopleView</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mon code PIN</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Personne ici pour l’instant.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PeriodPopover</name>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Type a day, such as %1.</source>
        <translation>Saisissez un jour, par exemple %1.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PersonPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même code PIN, encore</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>A quitté l’équipe</translation>
    </message>
    <message>
        <source>At the till now</source>
        <translation>En caisse maintenant</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>En poste</translation>
    </message>
    <message>
        <source>Who comes back needs a new PIN: the old one may be somebody else&apos;s.</source>
        <translation>Qui revient doit avoir un nouveau code PIN&#xa0;: l’ancien peut être celui d’un autre.</translation>
    </message>
    <message>
        <source>4 to 12 digits that only this person knows.</source>
        <translation>4 à 12 chiffres que cette personne seule connaît.</translation>
    </message>
    <message>
        <source>Leave the PIN empty to keep the one in use.</source>
        <translation>Laissez le code PIN vide pour garder l’actuel.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Réintégrer</translation>
    </message>
    <message>
        <source>Discounts up to %1</source>
        <translation>Remises jusqu’à %1</translation>
    </message>
    <message>
        <source>No discounts</source>
        <translation>Aucune remise</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinDialog</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinDots</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinPad</name>
    <message>
        <source>Erase the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PriceDialog</name>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>Changer %n prix</numerusform>
            <numerusform>Changer %n prix</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Round to</source>
        <translation>Arrondir à</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Changer les prix</translation>
    </message>
    <message>
        <source>By a percentage</source>
        <translation>D’un pourcentage</translation>
    </message>
    <message>
        <source>To a price</source>
        <translation>À un prix</translation>
    </message>
    <message>
        <source>Prices become multiples of this. Leave it empty to keep them as they come out.</source>
        <translation>Les prix deviennent des multiples de ce montant. Laissez vide pour les garder tels que calculés.</translation>
    </message>
    <message>
        <source>Change, − to lower</source>
        <translation>Changement, − pour baisser</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>Nouveau prix</translation>
    </message>
    <message>
        <source>Prices before today stay on the tickets they were sold with.</source>
        <translation>Les tickets déjà vendus gardent leurs prix.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PricesTab</name>
    <message>
        <source>Add a pack</source>
        <translation>Ajouter un pack</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Listes de prix</translation>
    </message>
    <message>
        <source>Packs and cartons</source>
        <translation>Packs et cartons</translation>
    </message>
    <message>
        <source>Each is sold by its own barcode. Without a price it costs its pieces.</source>
        <translation>Chacun se vend par son propre code-barres. Sans prix, il coûte le prix de ses pièces.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contient</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Remove pack %1</source>
        <translation>Retirer le pack %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PrintQueueCard</name>
    <message>
        <source>Waiting to be printed</source>
        <translation>En attente d’impression</translation>
    </message>
    <message>
        <source>Try again now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>printed?</source>
        <translation>imprimé&#xa0;?</translation>
    </message>
    <message>
        <source>being printed</source>
        <translation>impression</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>It is printed</source>
        <translation>C’est imprimé</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Réimprimer</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Ne pas imprimer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits: everything is on paper.</source>
        <translation>Rien n’attend&#xa0;: tout est imprimé.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PrintersForm</name>
    <message>
        <source>Address on the network</source>
        <translation>Adresse sur le réseau</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Name of the queue</source>
        <translation>Nom de la file</translation>
    </message>
    <message>
        <source>Folder for PDF files</source>
        <translation>Dossier des fichiers PDF</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>On the network</source>
        <translation>Sur le réseau</translation>
    </message>
    <message>
        <source>On this computer (USB, parallel)</source>
        <translation>Sur cet ordinateur (USB, parallèle)</translation>
    </message>
    <message>
        <source>Print queue of the system</source>
        <translation>File d’impression du système</translation>
    </message>
    <message>
        <source>Folder: PDF files</source>
        <translation>Dossier&#xa0;: fichiers PDF</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>The roll printer beside the drawer.</source>
        <translation>L’imprimante à rouleau près du tiroir.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Width of the roll</source>
        <translation>Largeur du rouleau</translation>
    </message>
    <message>
        <source>80 mm</source>
        <translation>80&#xa0;mm</translation>
    </message>
    <message>
        <source>58 mm</source>
        <translation>58&#xa0;mm</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Langue des documents</translation>
    </message>
    <message>
        <source>As the screen</source>
        <translation>Comme l’écran</translation>
    </message>
    <message>
        <source>Print a ticket with each sale</source>
        <translation>Imprimer un ticket à chaque vente</translation>
    </message>
    <message>
        <source>Words under each ticket</source>
        <translation>Texte en bas de chaque ticket</translation>
    </message>
    <message>
        <source>Such as how long goods can be exchanged.</source>
        <translation>Par exemple le délai d’échange.</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>Imprimer une page de test</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Factures</translation>
    </message>
    <message>
        <source>The printer of A4 sheets.</source>
        <translation>L’imprimante des feuilles A4.</translation>
    </message>
    <message>
        <source>Print a test page on the printer of invoices</source>
        <translation>Imprimer une page de test sur l’imprimante des factures</translation>
    </message>
    <message>
        <source>Plugged into the ticket printer</source>
        <translation>Branché sur l’imprimante de tickets</translation>
    </message>
    <message>
        <source>Plugged into another printer, on the network</source>
        <translation>Branché sur une autre imprimante, sur le réseau</translation>
    </message>
    <message>
        <source>Plugged into another printer, on this computer</source>
        <translation>Branché sur une autre imprimante, sur cet ordinateur</translation>
    </message>
    <message>
        <source>There is no drawer</source>
        <translation>Il n’y a pas de tiroir</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Opens with each cash payment, even when there is no paper.</source>
        <translation>S’ouvre à chaque paiement en espèces, même sans papier.</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Tiroir</translation>
    </message>
    <message>
        <source>Open the drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductFilters</name>
    <message>
        <source>Active or retired</source>
        <translation>Actifs ou retirés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actifs</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>TVA rate</source>
        <translation>Taux de TVA</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>Épuisés</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Sans prix</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>Sans code-barres</translation>
    </message>
    <message>
        <source>Edit categories…</source>
        <translation>Modifier les catégories…</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Parts of the product</source>
        <translation>Parties de la fiche</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductsPage</name>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Search or scan a product</source>
        <translation>Chercher ou scanner un produit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Nouveau produit</translation>
    </message>
    <message>
        <source>select</source>
        <translation>sélectionner</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvrir</translation>
    </message>
    <message>
        <source>change prices</source>
        <translation>changer les prix</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Changer les prix</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Put on sale</source>
        <translation>Mettre en vente</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>There are no products yet.</source>
        <translation>Aucun produit pour l’instant.</translation>
    </message>
    <message>
        <source>No product matches.</source>
        <translation>Aucun produit ne correspond.</translation>
    </message>
    <message>
        <source>Take in a list from a file, or create the first one.</source>
        <translation>Importez une liste depuis un fichier, ou créez le premier.</translation>
    </message>
    <message>
        <source>Try fewer words, or take a filter away.</source>
        <translation>Essayez moins de mots, ou retirez un filtre.</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n produit modifié.</numerusform>
            <numerusform>%n produits modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories are saved.</source>
        <translation>Les catégories sont enregistrées.</translation>
    </message>
    <message>
        <source>Save the product</source>
        <translation>Enregistrer le produit</translation>
    </message>
    <message>
        <source>Search the products</source>
        <translation>Chercher dans les produits</translation>
    </message>
    <message>
        <source>Change several prices</source>
        <translation>Changer plusieurs prix</translation>
    </message>
    <message>
        <source>Select every product of the list</source>
        <translation>Sélectionner tous les produits de la liste</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Importer des produits</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>Edit the categories</source>
        <translation>Modifier les catégories</translation>
    </message>
    <message>
        <source>Select the products first, with Space or their check boxes.</source>
        <translation>Sélectionnez d’abord les produits, avec Espace ou leurs cases à cocher.</translation>
    </message>
    <message>
        <source>Choose a list</source>
        <translation>Choisir une liste</translation>
    </message>
    <message>
        <source>Lists (*.csv *.xlsx *.txt);;All files (*)</source>
        <translation>Listes (*.csv *.xlsx *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Classeur (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>products</source>
        <translation>produits</translation>
    </message>
    <message>
        <source>Exporting the list</source>
        <translation>Export de la liste</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to %1.</source>
        <translation>
            <numerusform>%n produit exporté vers %1.</numerusform>
            <numerusform>%n produits exportés vers %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Almost done</source>
        <translation>Presque fini</translation>
    </message>
    <message>
        <source>A few seconds left</source>
        <translation>Encore quelques secondes</translation>
    </message>
    <message>
        <source>Less than a minute left</source>
        <translation>Moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Environ %n minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::QuestionStrip</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the new item</source>
        <translation>Nom du nouvel article</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Price of the new item</source>
        <translation>Prix du nouvel article</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>%1 now costs %2 instead of %3.</source>
        <translation>%1 coûte maintenant %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Prendre %1</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Garder %1</translation>
    </message>
    <message>
        <source>%1 is not known.</source>
        <translation>%1 est inconnu.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Rail</name>
    <message>
        <source>Nobody is signed in. Sign in.</source>
        <translation>Personne n’est identifié. Identifiez-vous.</translation>
    </message>
    <message>
        <source>%1. Switch user.</source>
        <translation>%1. Changer d’utilisateur.</translation>
    </message>
    <message>
        <source>Switch user (F12)</source>
        <translation>Changer d’utilisateur (F12)</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RateDialog</name>
    <message>
        <source>New rate of %1</source>
        <translation>Nouveau taux de %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>Tickets of earlier days keep their rate. Prices stay as they are in the catalogue.</source>
        <translation>Les tickets des jours précédents gardent leur taux. Les prix du catalogue ne changent pas.</translation>
    </message>
    <message>
        <source>Day, month, year.</source>
        <translation>Jour, mois, année.</translation>
    </message>
    <message>
        <source>Plan the rate</source>
        <translation>Programmer le taux</translation>
    </message>
    <message>
        <source>Write a percentage from 0 to 100.</source>
        <translation>Saisissez un pourcentage de 0 à 100.</translation>
    </message>
    <message>
        <source>A new rate begins tomorrow at the earliest.</source>
        <translation>Un nouveau taux commence demain au plus tôt.</translation>
    </message>
    <message>
        <source>Write a day such as 01/01/2027.</source>
        <translation>Saisissez un jour, par exemple 01/01/2027.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RefundFoot</name>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Facture</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>How the money is given back</source>
        <translation>Moyen de remboursement</translation>
    </message>
    <message>
        <source>Invoice again</source>
        <translation>Refaire la facture</translation>
    </message>
    <message>
        <source>Prints a duplicate of invoice %1</source>
        <translation>Imprime un duplicata de la facture %1</translation>
    </message>
    <message>
        <source>with stamp duty of %1</source>
        <translation>avec timbre de %1</translation>
    </message>
    <message>
        <source>rounding %1</source>
        <translation>arrondi %1</translation>
    </message>
    <message numerus="yes">
        <source>Refund %n item(s)</source>
        <translation>
            <numerusform>Rembourser %n article</numerusform>
            <numerusform>Rembourser %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose items to refund</source>
        <translation>Choisir les articles</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RefundLinesView</name>
    <message>
        <source>Lines of the ticket</source>
        <translation>Lignes du ticket</translation>
    </message>
    <message>
        <source>Quantity to refund: %1</source>
        <translation>Quantité à rembourser&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RescueDialog</name>
    <message>
        <source>Copy what waits to a file</source>
        <translation>Copier ce qui attend dans un fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même encore une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) go into the file, which only the centre opens, with this passphrase. They stay here as well: whatever arrives twice counts once.</source>
        <translation>
            <numerusform>%n écriture va dans le fichier, que seul le centre ouvre, avec cette phrase. Elle reste aussi ici : ce qui arrive deux fois compte une fois.</numerusform>
            <numerusform>%n écritures vont dans le fichier, que seul le centre ouvre, avec cette phrase. Elles restent aussi ici : ce qui arrive deux fois compte une fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) still wait for the centre. If it can be reached, cancel and synchronise. Else they go into a file, which only the centre opens, with this passphrase: give it to whoever looks after the centre.</source>
        <translation>
            <numerusform>%n écriture attend encore le centre. S’il est joignable, annulez et synchronisez. Sinon elle va dans un fichier, que seul le centre ouvre, avec cette phrase : remettez-le à la personne qui s’occupe du centre.</numerusform>
            <numerusform>%n écritures attendent encore le centre. S’il est joignable, annulez et synchronisez. Sinon elles vont dans un fichier, que seul le centre ouvre, avec cette phrase : remettez-le à la personne qui s’occupe du centre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ResultPanel</name>
    <message>
        <source>Float left in the drawer</source>
        <translation>Fond de caisse laissé</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>À remettre au coffre</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>The shift is closed. Its count is to be looked at by a manager, now or later from the list of closed shifts.</source>
        <translation>La session est clôturée. Un responsable doit examiner le comptage, maintenant ou plus tard depuis la liste des sessions clôturées.</translation>
    </message>
    <message>
        <source>Call the manager</source>
        <translation>Appeler le responsable</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Imprimer une copie</translation>
    </message>
    <message>
        <source>Save as PDF or CSV</source>
        <translation>Enregistrer en PDF ou CSV</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Total counted</source>
        <translation>Total compté</translation>
    </message>
    <message>
        <source>%1 is written</source>
        <translation>%1 est enregistré</translation>
    </message>
    <message>
        <source>Look at the difference</source>
        <translation>Examiner l’écart</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ReturnRow</name>
    <message>
        <source>%1 of %2 can come back · %3</source>
        <translation>%1 sur %2 à reprendre · %3</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>Nombre à reprendre&#xa0;: %1</translation>
    </message>
    <message>
        <source>How much of %1 comes back</source>
        <translation>Quantité à reprendre&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ReturnSheet</name>
    <message>
        <source>Goods that come back</source>
        <translation>Retour d’articles</translation>
    </message>
    <message>
        <source>Without ticket</source>
        <translation>Sans ticket</translation>
    </message>
    <message>
        <source>Find the ticket</source>
        <translation>Chercher le ticket</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Numéro du ticket</translation>
    </message>
    <message>
        <source>Scan the code at the foot of the ticket, or type its number.</source>
        <translation>Scannez le code en bas du ticket, ou saisissez son numéro.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything on the ticket comes back</source>
        <translation>Tout le ticket est repris</translation>
    </message>
    <message>
        <source>Why do the goods come back?</source>
        <translation>Pourquoi ce retour&#xa0;?</translation>
    </message>
    <message>
        <source>Then scan what comes back. A manager may have to agree.</source>
        <translation>Scannez ensuite les articles repris. L’accord d’un responsable peut être demandé.</translation>
    </message>
    <message>
        <source>Begin the return</source>
        <translation>Commencer le retour</translation>
    </message>
    <message>
        <source>Everything on this ticket has come back already.</source>
        <translation>Tout ce ticket a déjà été repris.</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n line(s)</source>
        <translation>
            <numerusform>Reprendre %n ligne</numerusform>
            <numerusform>Reprendre %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose what comes back</source>
        <translation>Choisissez les articles</translation>
    </message>
    <message>
        <source>Type or scan the number of the ticket.</source>
        <translation>Saisissez ou scannez le numéro du ticket.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Indiquez le motif en quelques mots.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RolesView</name>
    <message>
        <source>New role</source>
        <translation>Nouveau rôle</translation>
    </message>
    <message>
        <source>Name of the role</source>
        <translation>Nom du rôle</translation>
    </message>
    <message>
        <source>Largest discount</source>
        <translation>Remise maximale</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the role</source>
        <translation>Enregistrer le rôle</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>What a role allows applies to everybody who has it, at once.</source>
        <translation>Ce que permet un rôle vaut aussitôt pour tous ceux qui l’ont.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ScaleRulesEditor</name>
    <message>
        <source>Add a kind of label</source>
        <translation>Ajouter un type d’étiquette</translation>
    </message>
    <message>
        <source>No scale prints labels here.</source>
        <translation>Aucune balance n’imprime d’étiquettes ici.</translation>
    </message>
    <message>
        <source>First two digits of the label</source>
        <translation>Deux premiers chiffres de l’étiquette</translation>
    </message>
    <message>
        <source>What the label says</source>
        <translation>Contenu de l’étiquette</translation>
    </message>
    <message>
        <source>Weight in grams</source>
        <translation>Poids en grammes</translation>
    </message>
    <message>
        <source>Price in centimes</source>
        <translation>Prix en centimes</translation>
    </message>
    <message>
        <source>Price in whole dinars</source>
        <translation>Prix en dinars entiers</translation>
    </message>
    <message>
        <source>Take this kind of label away</source>
        <translation>Retirer ce type d’étiquette</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ScreenForm</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this screen. Papers have a language of their own under Printers.</source>
        <translation>Celle de cet écran. Les documents ont la leur, dans Imprimantes.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Size of buttons and rows</source>
        <translation>Taille des boutons et des lignes</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>More on the screen</source>
        <translation>Plus à l’écran</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortable</translation>
    </message>
    <message>
        <source>Mouse and keyboard</source>
        <translation>Souris et clavier</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tactile</translation>
    </message>
    <message>
        <source>For fingers</source>
        <translation>Pour les doigts</translation>
    </message>
    <message>
        <source>Motion and second screen</source>
        <translation>Animations et second écran</translation>
    </message>
    <message>
        <source>Less motion: nothing slides or fades</source>
        <translation>Moins d’animations&#xa0;: rien ne glisse ni ne s’estompe</translation>
    </message>
    <message>
        <source>Show the customer&apos;s screen: what is sold and what is due</source>
        <translation>Afficher l’écran client&#xa0;: les articles vendus et le montant dû</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SearchDelegate</name>
    <message>
        <source>open price</source>
        <translation>prix libre</translation>
    </message>
    <message>
        <source>none in stock</source>
        <translation>épuisé</translation>
    </message>
    <message>
        <source>%1 in stock</source>
        <translation>%1 en stock</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SearchResults</name>
    <message>
        <source>Items found</source>
        <translation>Articles trouvés</translation>
    </message>
    <message>
        <source>Sell it now with a price of your own, or add it to the catalogue.</source>
        <translation>Vendez-le maintenant à un prix libre, ou ajoutez-le au catalogue.</translation>
    </message>
    <message>
        <source>Sell as open item</source>
        <translation>Vendre en article libre</translation>
    </message>
    <message>
        <source>Create item</source>
        <translation>Créer l’article</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SellPanel</name>
    <message>
        <source>Search or scan</source>
        <translation>Chercher ou scanner</translation>
    </message>
    <message>
        <source>Search or scan an item</source>
        <translation>Chercher ou scanner un article</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New ticket, keeping this one on hold</source>
        <translation>Nouveau ticket, celui-ci reste en attente</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qté</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Take back %1, %2, waiting %3</source>
        <translation>Reprendre %1, %2, en attente depuis %3</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Shelf %1</source>
        <translation>Rayon %1</translation>
    </message>
    <message>
        <source>Open the products</source>
        <translation>Ouvrir les produits</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>Aucun favori pour l’instant</translation>
    </message>
    <message>
        <source>Nothing on this shelf yet</source>
        <translation>Rien dans ce rayon pour l’instant</translation>
    </message>
    <message>
        <source>Mark the items you sell most as favourites: they are shown here.</source>
        <translation>Mettez vos meilleures ventes en favoris&#xa0;: elles s’affichent ici.</translation>
    </message>
    <message>
        <source>Items of this category are shown here.</source>
        <translation>Les articles de cette catégorie s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SetAsideCard</name>
    <message>
        <source>Set aside by the centre</source>
        <translation>Mis de côté par le centre</translation>
    </message>
    <message>
        <source>what came after it went through</source>
        <translation>les envois suivants sont passés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ouvrir le ticket</translation>
    </message>
    <message>
        <source>Open the ticket %1</source>
        <translation>Ouvrir le ticket %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SettingsPage</name>
    <message>
        <source>Undo changes</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Commerce</translation>
    </message>
    <message>
        <source>Till and cash</source>
        <translation>Caisse et espèces</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Imprimantes</translation>
    </message>
    <message>
        <source>Taxes</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>People and rights</source>
        <translation>Équipe et droits</translation>
    </message>
    <message>
        <source>This screen</source>
        <translation>Cet écran</translation>
    </message>
    <message>
        <source>The settings are saved.</source>
        <translation>Les réglages sont enregistrés.</translation>
    </message>
    <message>
        <source>The new rate is planned.</source>
        <translation>Le nouveau taux est programmé.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Votre code PIN est changé.</translation>
    </message>
    <message>
        <source>The role is saved.</source>
        <translation>Le rôle est enregistré.</translation>
    </message>
    <message>
        <source>Save the settings</source>
        <translation>Enregistrer les réglages</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Réglages&#xa0;: %1</translation>
    </message>
    <message>
        <source>You can look at these settings. Changing them is for people whose role allows it: switch with F12.</source>
        <translation>Vous pouvez consulter ces réglages. Les modifier demande un rôle qui le permet&#xa0;: changez d’utilisateur avec F12.</translation>
    </message>
    <message>
        <source>You can look at the team. Changing it is for people whose role allows it: switch with F12. Your own PIN is yours to change.</source>
        <translation>Vous pouvez consulter l’équipe. La modifier demande un rôle qui le permet&#xa0;: changez d’utilisateur avec F12. Votre propre code PIN, vous pouvez le changer.</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n à corriger</numerusform>
            <numerusform>%n à corriger</numerusform>
        </translation>
    </message>
    <message>
        <source>The new person</source>
        <translation>nouvelle personne</translation>
    </message>
    <message>
        <source>A setting</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>équipe</translation>
    </message>
    <message>
        <source>Has %1 left?</source>
        <translation>%1 a quitté l’équipe&#xa0;?</translation>
    </message>
    <message>
        <source>%1 can no longer sign in. Tickets and shifts keep the name.</source>
        <translation>%1 ne pourra plus s’identifier. Les tickets et les sessions gardent ce nom.</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 a quitté l’équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The new role</source>
        <translation>Le nouveau rôle</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ShiftPage</name>
    <message>
        <source>What to look at</source>
        <translation>Choix de la vue</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Cette session</translation>
    </message>
    <message>
        <source>The X report is being printed.</source>
        <translation>L’état X part à l’imprimante.</translation>
    </message>
    <message>
        <source>Closed shifts</source>
        <translation>Sessions clôturées</translation>
    </message>
    <message>
        <source>Days and months</source>
        <translation>Jours et mois</translation>
    </message>
    <message>
        <source>The shift is open.</source>
        <translation>La session est ouverte.</translation>
    </message>
    <message>
        <source>The opening of the drawer is noted.</source>
        <translation>L’ouverture du tiroir est notée.</translation>
    </message>
    <message>
        <source>The movement of cash is noted.</source>
        <translation>Le mouvement d’espèces est noté.</translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s) written.</source>
        <translation>
            <numerusform>%n clôture enregistrée.</numerusform>
            <numerusform>%n clôtures enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is kept. It goes on where it was left.</source>
        <translation>Le comptage est gardé. Il reprendra où il en était.</translation>
    </message>
    <message>
        <source>The difference is approved.</source>
        <translation>L’écart est validé.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n closed shift(s) saved as %1.</source>
        <translation>
            <numerusform>%n session clôturée enregistrée sous %1.</numerusform>
            <numerusform>%n sessions clôturées enregistrées sous %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put cash into the drawer</source>
        <translation>Faire une entrée d’espèces</translation>
    </message>
    <message>
        <source>Take cash out of the drawer</source>
        <translation>Faire une sortie d’espèces</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Show the X report</source>
        <translation>Afficher l’état X</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clôturer la session</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <comment>branch, till, day and time</comment>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Save the Z</source>
        <translation>Enregistrer le Z</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Table (*.csv)</source>
        <translation>PDF (*.pdf);;Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Export the closed shifts</source>
        <translation>Exporter les sessions clôturées</translation>
    </message>
    <message>
        <source>closed shifts.csv</source>
        <translation>sessions clôturées.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SplitSheet</name>
    <message>
        <source>Split equally</source>
        <translation>Partager en parts égales</translation>
    </message>
    <message>
        <source>Number of parts</source>
        <translation>Nombre de parts</translation>
    </message>
    <message>
        <source>How many people pay?</source>
        <translation>Combien de personnes paient&#xa0;?</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partager</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::Stepper</name>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Un de moins</translation>
    </message>
    <message>
        <source>One less: %1</source>
        <translation>Un de moins&#xa0;: %1</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Un de plus</translation>
    </message>
    <message>
        <source>One more: %1</source>
        <translation>Un de plus&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::StockTab</name>
    <message>
        <source>Correct by</source>
        <translation>Corriger de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>No stock has moved yet.</source>
        <translation>Aucun mouvement de stock pour l’instant.</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>En stock</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Loss or breakage</source>
        <translation>Perte ou casse</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Last moves</source>
        <translation>Derniers mouvements</translation>
    </message>
    <message>
        <source>Say by how much.</source>
        <translation>Indiquez de combien.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SyncPage</name>
    <message>
        <source>Synchronisation</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>%1 · %2 · %3, %4</source>
        <comment>branch, till, day and time</comment>
        <translation>%1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>This till stands alone</source>
        <translation>Cette caisse est seule</translation>
    </message>
    <message>
        <source>Join a business</source>
        <translation>Rejoindre un commerce</translation>
    </message>
    <message>
        <source>It needs no centre to sell. With one, prices, stock and customers are the same at every till, and everything that was sold is safe elsewhere as well.</source>
        <translation>Elle vend sans centre. Avec un centre, prix, stock et clients sont les mêmes à toutes les caisses, et tout ce qui a été vendu est aussi en sûreté ailleurs.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>What comes from the centre</source>
        <translation>Ce qui arrive du centre</translation>
    </message>
    <message>
        <source>Safety of the sales</source>
        <translation>Sûreté des ventes</translation>
    </message>
    <message>
        <source>Copy what waits to a file</source>
        <translation>Copier ce qui attend dans un fichier</translation>
    </message>
    <message>
        <source>Decided: %1. Every till learns of it.</source>
        <translation>Décidé : %1. Toutes les caisses l’apprennent.</translation>
    </message>
    <message>
        <source>This till has joined the business.</source>
        <translation>Cette caisse a rejoint le commerce.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) are in %1.</source>
        <translation>
            <numerusform>%n écriture est dans %1.</numerusform>
            <numerusform>%n écritures sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This till belongs to a business already.</source>
        <translation>Cette caisse fait déjà partie d’un commerce.</translation>
    </message>
    <message>
        <source>Nothing waits: the centre has everything.</source>
        <translation>Rien n’attend : le centre a tout.</translation>
    </message>
    <message>
        <source>Rescue file (*.rescue)</source>
        <translation>Fichier de secours (*.rescue)</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Leave this centre…</source>
        <translation>Quitter ce centre…</translation>
    </message>
    <message>
        <source>Wipe this till…</source>
        <translation>Effacer cette caisse…</translation>
    </message>
    <message>
        <source>This till stands alone again. Nothing of it was lost.</source>
        <translation>Cette caisse est de nouveau seule. Rien n’en est perdu.</translation>
    </message>
    <message>
        <source>This till belongs to no centre.</source>
        <translation>Cette caisse ne dépend d’aucun centre.</translation>
    </message>
    <message>
        <source>Leave this centre</source>
        <translation>Quitter ce centre</translation>
    </message>
    <message>
        <source>Nothing is sent to the centre any more, and nothing comes from it: prices, stock and customers of the other tills are no longer known here.</source>
        <translation>Plus rien n’est envoyé au centre et plus rien n’en arrive : prix, stock et clients des autres caisses ne sont plus connus ici.</translation>
    </message>
    <message>
        <source>Leave the centre</source>
        <translation>Quitter le centre</translation>
    </message>
    <message>
        <source>Everything stays on this till: its items, customers, tickets and its journal. You can go on selling, and join again with a new code, there or elsewhere.</source>
        <translation>Tout reste sur cette caisse : ses articles, ses clients, ses tickets et son journal. Vous pouvez continuer à vendre, et rejoindre un centre avec un nouveau code, celui-là ou un autre.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TaxesForm</name>
    <message>
        <source>Rates</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>What was sold keeps the rate of its day. A new rate begins on a day to come.</source>
        <translation>Ce qui est vendu garde le taux de son jour. Un nouveau taux commence un jour à venir.</translation>
    </message>
    <message>
        <source>Usual rate</source>
        <translation>Taux habituel</translation>
    </message>
    <message>
        <source>Of what is sold by name only, and of imported lists without a rate.</source>
        <translation>Pour les articles libres et les listes importées sans taux.</translation>
    </message>
    <message>
        <source>Prices and rounding</source>
        <translation>Prix et arrondis</translation>
    </message>
    <message>
        <source>Prices are kept</source>
        <translation>Les prix sont saisis</translation>
    </message>
    <message>
        <source>with tax included</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>without tax</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Taxes are rounded</source>
        <translation>Les taxes sont arrondies</translation>
    </message>
    <message>
        <source>once per rate of the ticket</source>
        <translation>une fois par taux du ticket</translation>
    </message>
    <message>
        <source>on each line</source>
        <translation>à chaque ligne</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>On what is settled in cash, by the brackets of the law. Cards and cheques bear none.</source>
        <translation>Sur ce qui est réglé en espèces, selon le barème légal. Ni les cartes ni les chèques n’en portent.</translation>
    </message>
    <message>
        <source>Add the stamp duty to cash payments</source>
        <translation>Ajouter le droit de timbre aux paiements en espèces</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nouveau taux</translation>
    </message>
    <message>
        <source>New rate of %1</source>
        <translation>Nouveau taux de %1</translation>
    </message>
    <message>
        <source>This shop sells without tax.</source>
        <translation>Ce commerce vend hors taxe.</translation>
    </message>
    <message>
        <source>Every price of the catalogue will hold its tax from now on: customers pay less than before, unless you raise the prices.</source>
        <translation>Chaque prix du catalogue comprendra désormais sa taxe&#xa0;: les clients paieront moins qu’avant, sauf si vous relevez les prix.</translation>
    </message>
    <message>
        <source>Tax will be added to every price of the catalogue from now on: customers pay more than before, unless you lower the prices.</source>
        <translation>La taxe s’ajoutera désormais à chaque prix du catalogue&#xa0;: les clients paieront plus qu’avant, sauf si vous baissez les prix.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TenderRow</name>
    <message>
        <source>Take back %1 %2</source>
        <translation>Retirer %1 %2</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketDetailPanel</name>
    <message>
        <source>%1, %2</source>
        <comment>a date and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close the ticket</source>
        <translation>Fermer le ticket</translation>
    </message>
    <message>
        <source>%1 · business customer</source>
        <translation>%1 · client pro</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Autorisé par %1</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>DUPLICATA %1</translation>
    </message>
    <message>
        <source>of which TVA %1</source>
        <translation>dont TVA %1</translation>
    </message>
    <message>
        <source>Discounts given</source>
        <translation>Remises accordées</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Arrondi</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 · ref. %2</source>
        <translation>%1 · réf. %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>Items to refund</source>
        <translation>Articles à rembourser</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketDiscountSheet</name>
    <message>
        <source>Discount on the ticket</source>
        <translation>Remise sur le ticket</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>No discount</source>
        <translation>Sans remise</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Type how much.</source>
        <translation>Saisissez combien.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketFilterBar</name>
    <message>
        <source>Number, customer, amount, item, card reference…</source>
        <translation>Numéro, client, montant, article, référence de carte…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Caissier</translation>
    </message>
    <message>
        <source>Refunds included</source>
        <translation>Remboursés inclus</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>École</translation>
    </message>
    <message>
        <source>As a workbook (XLSX)</source>
        <translation>En classeur (XLSX)</translation>
    </message>
    <message>
        <source>As a text table (CSV)</source>
        <translation>En tableau texte (CSV)</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketHistory</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n événement antérieur</numerusform>
            <numerusform>%n événements antérieurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Fingerprint %1, entry and signature verified</source>
        <translation>Empreinte %1, écriture et signature vérifiées</translation>
    </message>
    <message>
        <source>Fingerprint %1 does not hold: this ticket was changed after it was recorded. Have the books verified.</source>
        <translation>L’empreinte %1 ne correspond pas&#xa0;: ce ticket a été modifié après son enregistrement. Faites vérifier le journal.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketLines</name>
    <message>
        <source>Lines of the ticket</source>
        <translation>Lignes du ticket</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketPanel</name>
    <message>
        <source>Scan an item or choose a tile</source>
        <translation>Scannez un article ou choisissez une tuile</translation>
    </message>
    <message>
        <source>The ticket appears here.</source>
        <translation>Le ticket s’affiche ici.</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Other ways to pay, discount on the ticket, coupons</source>
        <translation>Autres moyens de paiement, remise sur le ticket, coupons</translation>
    </message>
    <message>
        <source>Back to the ticket</source>
        <translation>Revenir au ticket</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>Ouvrir la session</translation>
    </message>
    <message>
        <source>Selling needs an open shift</source>
        <translation>Pour vendre, ouvrez une session</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unité</numerusform>
            <numerusform>%n unités</numerusform>
        </translation>
    </message>
    <message>
        <source>training</source>
        <translation>école</translation>
    </message>
    <message>
        <source>return</source>
        <translation>retour</translation>
    </message>
    <message>
        <source>Give back cash</source>
        <translation>Rendre en espèces</translation>
    </message>
    <message>
        <source>%1 with stamp</source>
        <translation>%1 avec timbre</translation>
    </message>
    <message>
        <source>%1, stamp included</source>
        <translation>%1, timbre compris</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketTable</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>go through</source>
        <translation>parcourir</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplicata</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>rembourser</translation>
    </message>
    <message>
        <source>No ticket was sold yet. The first one will be here.</source>
        <translation>Aucun ticket vendu pour l’instant. Le premier s’affichera ici.</translation>
    </message>
    <message>
        <source>No ticket was sold in this period.</source>
        <translation>Aucun ticket vendu pendant cette période.</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Afficher toutes les dates</translation>
    </message>
    <message>
        <source>No ticket answers this search.</source>
        <translation>Aucun ticket ne répond à cette recherche.</translation>
    </message>
    <message>
        <source>Search all dates</source>
        <translation>Chercher à toutes les dates</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Rows %1 to %2 of %3</source>
        <translation>Lignes %1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketsPage</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Open a ticket first.</source>
        <translation>Ouvrez d’abord un ticket.</translation>
    </message>
    <message>
        <source>Refund the open ticket</source>
        <translation>Rembourser le ticket ouvert</translation>
    </message>
    <message>
        <source>Print a duplicate of the open ticket</source>
        <translation>Imprimer un duplicata du ticket ouvert</translation>
    </message>
    <message>
        <source>Make an invoice of the open ticket</source>
        <translation>Établir une facture du ticket ouvert</translation>
    </message>
    <message>
        <source>Export the list of tickets</source>
        <translation>Exporter la liste des tickets</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>All tickets of this customer</source>
        <translation>Tous les tickets de ce client</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>Tableau texte (*.csv)</translation>
    </message>
    <message>
        <source>Writing the list of tickets</source>
        <translation>Export de la liste des tickets</translation>
    </message>
    <message>
        <source>%1 of %2 tickets</source>
        <translation>%1 sur %2 tickets</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TileDelegate</name>
    <message>
        <source>open price</source>
        <translation>prix libre</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TileGrid</name>
    <message>
        <source>Items</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TillForm</name>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>A change applies from the next ticket on.</source>
        <translation>Un changement s’applique dès le prochain ticket.</translation>
    </message>
    <message>
        <source>Smallest coin</source>
        <translation>Plus petite pièce</translation>
    </message>
    <message>
        <source>What is paid in cash is rounded to it. 0: nothing is rounded.</source>
        <translation>Les paiements en espèces y sont arrondis. 0&#xa0;: pas d’arrondi.</translation>
    </message>
    <message>
        <source>Largest difference of a count</source>
        <translation>Écart de caisse maximal</translation>
    </message>
    <message>
        <source>Above it, closing the shift waits for a manager.</source>
        <translation>Au-delà, la clôture de la session attend un responsable.</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Lowest margin without a warning</source>
        <translation>Marge minimale sans alerte</translation>
    </message>
    <message>
        <source>Of the net price. Empty: no product is warned about.</source>
        <translation>Sur le prix HT. Vide&#xa0;: aucune alerte.</translation>
    </message>
    <message>
        <source>Labels of the scales</source>
        <translation>Étiquettes des balances</translation>
    </message>
    <message>
        <source>A label of a scale holds a product&apos;s code and its weight or price. Its first two digits say which.</source>
        <translation>L’étiquette d’une balance porte le code d’un produit et son poids ou son prix. Ses deux premiers chiffres disent lequel.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TillPage</name>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The drawer is open; it was written down.</source>
        <translation>Le tiroir est ouvert&#xa0;; c’est noté au journal.</translation>
    </message>
    <message>
        <source>The item waits for the next ticket: this one is being paid.</source>
        <translation>L’article attend le prochain ticket&#xa0;: celui-ci est à l’encaissement.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Mettre en attente</translation>
    </message>
    <message>
        <source>Return an item</source>
        <translation>Retour article</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Open item</source>
        <translation>Article libre</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Last ticket</source>
        <translation>Dernier ticket</translation>
    </message>
    <message>
        <source>Ctrl P</source>
        <translation>Ctrl P</translation>
    </message>
    <message>
        <source>Open drawer</source>
        <translation>Ouvrir le tiroir</translation>
    </message>
    <message>
        <source>Ctrl T</source>
        <translation>Ctrl T</translation>
    </message>
    <message>
        <source>Void all</source>
        <translation>Annuler tout</translation>
    </message>
    <message>
        <source>Ctrl ⌫</source>
        <translation>Ctrl ⌫</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>Payer en espèces</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>Payer par carte</translation>
    </message>
    <message>
        <source>Put on the customer&apos;s account</source>
        <translation>Mettre sur le carnet du client</translation>
    </message>
    <message>
        <source>Pay by voucher</source>
        <translation>Payer par bon d’achat</translation>
    </message>
    <message>
        <source>Print the last ticket again</source>
        <translation>Réimprimer le dernier ticket</translation>
    </message>
    <message>
        <source>Open the drawer without a sale</source>
        <translation>Ouvrir le tiroir sans vente</translation>
    </message>
    <message>
        <source>Search an item</source>
        <translation>Chercher un article</translation>
    </message>
    <message>
        <source>Change the quantity of the line</source>
        <translation>Changer la quantité de la ligne</translation>
    </message>
    <message>
        <source>Change the price of the line</source>
        <translation>Changer le prix de la ligne</translation>
    </message>
    <message>
        <source>Give a discount on the line</source>
        <translation>Faire une remise sur la ligne</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Retirer la ligne</translation>
    </message>
    <message>
        <source>Sell an open item</source>
        <translation>Vendre un article libre</translation>
    </message>
    <message>
        <source>Create the item that is not known</source>
        <translation>Créer l’article inconnu</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Choose the customer</source>
        <translation>Choisir le client</translation>
    </message>
    <message>
        <source>Put the ticket on hold</source>
        <translation>Mettre le ticket en attente</translation>
    </message>
    <message>
        <source>Take back a ticket on hold</source>
        <translation>Reprendre un ticket en attente</translation>
    </message>
    <message>
        <source>Take goods back</source>
        <translation>Reprendre des articles</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Give a discount on the whole ticket</source>
        <translation>Faire une remise sur tout le ticket</translation>
    </message>
    <message>
        <source>Enter a coupon</source>
        <translation>Saisir un coupon</translation>
    </message>
    <message>
        <source>Training mode on or off</source>
        <translation>Activer ou quitter le mode école</translation>
    </message>
    <message>
        <source>New ticket, this one on hold</source>
        <translation>Nouveau ticket, celui-ci en attente</translation>
    </message>
    <message>
        <source>Void the whole ticket</source>
        <translation>Annuler tout le ticket</translation>
    </message>
    <message>
        <source>Name, to find it again</source>
        <translation>Nom, pour le retrouver</translation>
    </message>
    <message>
        <source>No ticket was sold here yet.</source>
        <translation>Aucun ticket n’a encore été vendu ici.</translation>
    </message>
    <message>
        <source>Void the whole ticket?</source>
        <translation>Annuler tout le ticket&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) are taken off. It is written down.</source>
        <translation>
            <numerusform>La ligne est retirée. C’est noté au journal.</numerusform>
            <numerusform>Les %n lignes sont retirées. C’est noté au journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Void the ticket</source>
        <translation>Annuler le ticket</translation>
    </message>
    <message>
        <source>Choose a line of the ticket first.</source>
        <translation>Choisissez d’abord une ligne du ticket.</translation>
    </message>
    <message>
        <source>%1 · %2 min</source>
        <translation>%1 · %2&#xa0;min</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Put this one on hold</source>
        <translation>Mettre celui-ci en attente</translation>
    </message>
    <message>
        <source>No ticket is on hold.</source>
        <translation>Aucun ticket en attente.</translation>
    </message>
    <message>
        <source>Tickets on hold</source>
        <translation>Tickets en attente</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>École</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>for a known customer</source>
        <translation>pour un client connu</translation>
    </message>
    <message>
        <source>a number on paper</source>
        <translation>un numéro sur papier</translation>
    </message>
    <message>
        <source>Ticket discount</source>
        <translation>Remise du ticket</translation>
    </message>
    <message>
        <source>on every line</source>
        <translation>sur chaque ligne</translation>
    </message>
    <message>
        <source>⇧ F4</source>
        <translation>⇧ F4</translation>
    </message>
    <message>
        <source>Coupon</source>
        <translation>Coupon</translation>
    </message>
    <message>
        <source>scanned or typed</source>
        <translation>scanné ou saisi</translation>
    </message>
    <message>
        <source>⇧ F8</source>
        <translation>⇧ F8</translation>
    </message>
    <message>
        <source>Split equally</source>
        <translation>Partager en parts égales</translation>
    </message>
    <message>
        <source>several people pay</source>
        <translation>plusieurs personnes paient</translation>
    </message>
    <message>
        <source>on: nothing counts</source>
        <translation>activé&#xa0;: rien ne compte</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Ways to pay and discounts</source>
        <translation>Moyens de paiement et remises</translation>
    </message>
    <message>
        <source>Code on the coupon</source>
        <translation>Code du coupon</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ToastHost</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TopBar</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou commander</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TotalField</name>
    <message>
        <source>This is not an amount.</source>
        <translation>Ce n’est pas un montant.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TotalsBlock</name>
    <message>
        <source>To give back</source>
        <translation>À rendre</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Stamp duty on cash</source>
        <translation>Timbre sur espèces</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi espèces</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>À payer</translation>
    </message>
    <message>
        <source>Sub-total</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Remises</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>dont TVA %1</translation>
    </message>
    <message>
        <source>exempt %1</source>
        <translation>exonéré %1</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::UnsavedDialog</name>
    <message>
        <source>Save the changes?</source>
        <translation>Enregistrer les modifications&#xa0;?</translation>
    </message>
    <message>
        <source>%1 was changed and is not saved.</source>
        <translation>Modifications non enregistrées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ValueDialog</name>
    <message>
        <source>It takes the place of both values, at every till.</source>
        <translation>Elle remplace les deux valeurs, à toutes les caisses.</translation>
    </message>
    <message>
        <source>Use it everywhere</source>
        <translation>L’utiliser partout</translation>
    </message>
    <message>
        <source>Write the value, or choose one of the two.</source>
        <translation>Écrivez la valeur, ou choisissez l’une des deux.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::WaitingCard</name>
    <message>
        <source>Copy to a USB stick</source>
        <translation>Copier sur clé USB</translation>
    </message>
    <message>
        <source>Nothing waits: the centre has everything this till made.</source>
        <translation>Rien n’attend : le centre a tout ce que cette caisse a fait.</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::WipeDialog</name>
    <message>
        <source>Wipe this till</source>
        <translation>Effacer cette caisse</translation>
    </message>
    <message>
        <source>Name of this till</source>
        <translation>Nom de cette caisse</translation>
    </message>
    <message>
        <source>This till leaves its centre. Then its data, its backups and its key are removed from this machine, and the program ends. Nobody can bring them back.</source>
        <translation>Cette caisse quitte son centre. Puis ses données, ses sauvegardes et sa clé sont effacées de cette machine, et le programme se ferme. Personne ne peut les faire revenir.</translation>
    </message>
    <message>
        <source>Write %1 to confirm.</source>
        <translation>Écrivez %1 pour confirmer.</translation>
    </message>
    <message>
        <source>Wipe the till</source>
        <translation>Effacer la caisse</translation>
    </message>
    <message>
        <source>This till is called %1.</source>
        <translation>Cette caisse s’appelle %1.</translation>
    </message>
    <message>
        <source>What this till sold is safe at the centre, and what still waits goes to a file first. Files that were saved elsewhere stay there, and the machine can become a new till afterwards.</source>
        <translation>Ce que cette caisse a vendu est en sûreté au centre, et ce qui attend encore va d’abord dans un fichier. Les fichiers enregistrés ailleurs y restent, et la machine peut ensuite devenir une nouvelle caisse.</translation>
    </message>
</context>
<context>
    <name>comptoir::ui::XDialog</name>
    <message>
        <source>X report</source>
        <translation>État X</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
</TS>
