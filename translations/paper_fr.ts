<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- SPDX-FileCopyrightText: The Comptoir authors -->
<!-- SPDX-License-Identifier: GPL-3.0-or-later -->
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Paper</name>
    <message>
        <source>Phone %1</source>
        <translation>Tél. %1</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation>TVA</translation>
    </message>
    <message>
        <source>Before tax</source>
        <translation>HT</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxe</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>TTC</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>exonéré</translation>
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
        <source>On account</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Bon d&apos;achat</translation>
    </message>
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
        <source>share of the ticket&apos;s discount</source>
        <translation>part de la remise du ticket</translation>
    </message>
    <message>
        <source>discount of %1</source>
        <translation>remise %1</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>remise</translation>
    </message>
    <message>
        <source>Sub-total before tax</source>
        <translation>Sous-total HT</translation>
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
        <source>Total before tax</source>
        <translation>Total HT</translation>
    </message>
    <message>
        <source>Total with tax</source>
        <translation>Total TTC</translation>
    </message>
    <message>
        <source>Stamp duty given back</source>
        <translation>Droit de timbre rendu</translation>
    </message>
    <message>
        <source>Stamp duty on cash</source>
        <translation>Droit de timbre, espèces</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Cash rounding</source>
        <translation>Arrondi espèces</translation>
    </message>
    <message>
        <source>TO GIVE BACK</source>
        <translation>NET À RENDRE</translation>
    </message>
    <message>
        <source>TO PAY</source>
        <translation>NET À PAYER</translation>
    </message>
    <message>
        <source>Cash given back</source>
        <translation>Espèces rendues</translation>
    </message>
    <message>
        <source>Cash received</source>
        <translation>Espèces reçues</translation>
    </message>
    <message>
        <source>%1, ref. %2</source>
        <translation>%1, réf. %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rendu</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>TRAINING – NOT A RECEIPT</source>
        <translation>ÉCOLE – SANS VALEUR</translation>
    </message>
    <message>
        <source>DUPLICATA %1</source>
        <translation>DUPLICATA %1</translation>
    </message>
    <message>
        <source>REFUND %1</source>
        <translation>RETOUR %1</translation>
    </message>
    <message>
        <source>TICKET %1</source>
        <translation>TICKET %1</translation>
    </message>
    <message>
        <source>Till %1 · %2</source>
        <translation>Caisse %1 · %2</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>Client : %1</translation>
    </message>
    <message>
        <source>Goods of ticket %1 taken back</source>
        <translation>Reprise sur le ticket %1</translation>
    </message>
    <message>
        <source>Series %1, ticket no. %2, duplicata %3</source>
        <translation>Série %1, ticket n° %2, duplicata %3</translation>
    </message>
    <message>
        <source>Series %1, ticket no. %2, original</source>
        <translation>Série %1, ticket n° %2, original</translation>
    </message>
    <message>
        <source>Hash %1</source>
        <translation>Empreinte %1</translation>
    </message>
    <message>
        <source>Thank you for your visit</source>
        <translation>Merci de votre visite</translation>
    </message>
    <message>
        <source>PROVISIONAL DOCUMENT – NOT A RECEIPT</source>
        <translation>DOCUMENT PROVISOIRE – NE VAUT PAS TICKET</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Ventes</translation>
    </message>
    <message>
        <source>Goods taken back</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>of which discounts given</source>
        <translation>remises accordées</translation>
    </message>
    <message>
        <source>Stamp duty</source>
        <translation>Droit de timbre</translation>
    </message>
    <message>
        <source>Taken in all</source>
        <translation>Net encaissé</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>of which refunds</source>
        <translation>dont retours</translation>
    </message>
    <message>
        <source>First and last number</source>
        <translation>Premier et dernier numéro</translation>
    </message>
    <message>
        <source>Training tickets</source>
        <translation>Tickets d&apos;école</translation>
    </message>
    <message>
        <source>Lines and tickets voided</source>
        <translation>Lignes et tickets annulés</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>Tiroir ouvert sans vente</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Duplicatas</translation>
    </message>
    <message>
        <source>Opening float</source>
        <translation>Fond de caisse</translation>
    </message>
    <message>
        <source>Cash of the tickets</source>
        <translation>Espèces des tickets</translation>
    </message>
    <message>
        <source>Cash put in</source>
        <translation>Entrées d&apos;espèces</translation>
    </message>
    <message>
        <source>Cash taken out</source>
        <translation>Sorties d&apos;espèces</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Attendu en caisse</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Compté</translation>
    </message>
    <message>
        <source>Counted, %1 (%2)</source>
        <translation>Compté, %1 (%2)</translation>
    </message>
    <message>
        <source>Stays in the drawer</source>
        <translation>Reste en caisse</translation>
    </message>
    <message>
        <source>To the safe</source>
        <translation>Au coffre</translation>
    </message>
    <message>
        <source>DIFFERENCE</source>
        <translation>ÉCART</translation>
    </message>
    <message>
        <source>The difference waits for a manager.</source>
        <translation>L&apos;écart attend un responsable.</translation>
    </message>
    <message>
        <source>Difference approved by %1</source>
        <translation>Écart validé par %1</translation>
    </message>
    <message>
        <source>Perpetual total</source>
        <translation>Grand total perpétuel</translation>
    </message>
    <message>
        <source>Perpetual total, absolute</source>
        <translation>Grand total perpétuel, absolu</translation>
    </message>
    <message>
        <source>Business day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>END OF SHIFT</source>
        <translation>CLÔTURE DE CAISSE</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation>Ouverte par</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Clôturée par</translation>
    </message>
    <message>
        <source>Counted blind: what was expected is not printed here.</source>
        <translation>Comptage à l&apos;aveugle : l&apos;attendu n&apos;est pas imprimé ici.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>X REPORT</source>
        <translation>ÉTAT X</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>La caisse est encore ouverte.</translation>
    </message>
    <message>
        <source>Printed for</source>
        <translation>Imprimé pour</translation>
    </message>
    <message>
        <source>CASH PUT IN</source>
        <translation>ENTRÉE D&apos;ESPÈCES</translation>
    </message>
    <message>
        <source>CASH TAKEN OUT</source>
        <translation>SORTIE D&apos;ESPÈCES</translation>
    </message>
    <message>
        <source>AMOUNT</source>
        <translation>MONTANT</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif : %1</translation>
    </message>
    <message>
        <source>ACCOUNT PAYMENT</source>
        <translation>RÈGLEMENT DE CARNET</translation>
    </message>
    <message>
        <source>RECEIVED</source>
        <translation>REÇU</translation>
    </message>
    <message>
        <source>Still owed</source>
        <translation>Reste dû</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>TEST D&apos;IMPRESSION</translation>
    </message>
    <message>
        <source>Leading edge</source>
        <translation>Début de ligne</translation>
    </message>
    <message>
        <source>Other edge</source>
        <translation>Fin de ligne</translation>
    </message>
    <message>
        <source>The frame touches both edges of what is printed. If a side is missing, the paper width in the settings is wrong.</source>
        <translation>Le cadre touche les deux bords de la zone imprimée. S&apos;il manque un côté, la largeur du papier réglée n&apos;est pas la bonne.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Désignation</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price before tax</source>
        <translation>PU HT</translation>
    </message>
    <message>
        <source>Discount before tax</source>
        <translation>Remise HT</translation>
    </message>
    <message>
        <source>Amount before tax</source>
        <translation>Montant HT</translation>
    </message>
    <message>
        <source>Share capital %1</source>
        <translation>Capital social %1</translation>
    </message>
    <message>
        <source>INVOICE</source>
        <translation>FACTURE</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>N° %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Made from ticket %1 of %2</source>
        <translation>Établie d&apos;après le ticket %1 du %2</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendeur</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>This invoice is closed at the sum of:</source>
        <translation>Arrêtée la présente facture à la somme de :</translation>
    </message>
    <message>
        <source>Paid by: %1</source>
        <translation>Mode de paiement : %1</translation>
    </message>
    <message>
        <source>Settled on %1</source>
        <translation>Réglée le %1</translation>
    </message>
    <message>
        <source>Stamp and signature</source>
        <translation>Cachet et signature</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
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
</context>
</TS>
