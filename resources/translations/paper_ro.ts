<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>paper</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What this screen shows, as a file</source>
        <translation>Ce arată acest ecran, ca fișier</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Tipărește</translation>
    </message>
    <message>
        <source>Look at it on paper, then print</source>
        <translation>Vezi cum arată pe hârtie, apoi tipărește</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Registru (XLSX)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Paper (PDF)</source>
        <translation>Hârtie (PDF)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvează ca</translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <translation>Scris în {file}.</translation>
    </message>
    <message>
        <source>There is nothing to write yet.</source>
        <translation>Încă nu este nimic de scris.</translation>
    </message>
    <message>
        <source>The week {week}</source>
        <translation>Săptămâna {week}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Cât de sigur este</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>{cards} offers were shown to the cashier on {receipts} receipts; {confirmed} of them ended on the paid receipt.</source>
        <translation>Oferte arătate casierului: {cards}, la un număr de bonuri de {receipts}; pe bonul plătit au ajuns: {confirmed}.</translation>
    </message>
    <message>
        <source>The week before it was {before}.</source>
        <translation>Săptămâna precedentă: {before}.</translation>
    </message>
    <message>
        <source>No offer was shown this week.</source>
        <translation>Săptămâna aceasta nu s-a arătat nicio ofertă.</translation>
    </message>
    <message>
        <source>Offering earns: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Propunerile aduc câștig: în ultimele săptămâni ({weeks}) un coș în care era ceva de propus a adus {effect} față de coșurile fără oferte, cu 95 % siguranță: {interval}.</translation>
    </message>
    <message>
        <source>Offering costs more than it brings: over {weeks} weeks an eligible basket brought {effect} compared with baskets without offers, with 95 % certainty {interval}.</source>
        <translation>Propunerile costă mai mult decât aduc: în ultimele săptămâni ({weeks}) un coș în care era ceva de propus a adus {effect} față de coșurile fără oferte, cu 95 % siguranță: {interval}.</translation>
    </message>
    <message>
        <source>It cannot be told yet whether offering earns: over {weeks} weeks the effect on an eligible basket lies anywhere in {interval} compared with baskets without offers.</source>
        <translation>Încă nu se poate spune dacă propunerile aduc câștig: în ultimele săptămâni ({weeks}) efectul asupra unui coș în care era ceva de propus se află undeva în {interval} față de coșurile fără oferte.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: {why}.</source>
        <translation>Cât au adus propunerile nu se poate spune: {why}.</translation>
    </message>
    <message>
        <source>What offering earned cannot be told: baskets with and without offers are not in the numbers that were drawn. First find out where baskets are lost.</source>
        <translation>Cât au adus propunerile nu se poate spune: numărul coșurilor cu și fără oferte nu corespunde tragerii la sorți. Mai întâi de aflat unde se pierd coșuri.</translation>
    </message>
    <message>
        <source>Accepted items were worth {naive} without VAT this week. That is no effect: much of it would have been bought anyway.</source>
        <translation>Articolele acceptate au valorat săptămâna aceasta {naive} fără TVA. Acesta nu este un efect: multe s-ar fi cumpărat oricum.</translation>
    </message>
    <message>
        <source>Nothing needs to be changed this week. Keep offering.</source>
        <translation>Săptămâna aceasta nu trebuie schimbat nimic. De propus în continuare.</translation>
    </message>
    <message>
        <source>Look whether the panel runs at every till and has rules to offer from: there is nothing to judge yet.</source>
        <translation>De văzut dacă panoul rulează la fiecare casă și are reguli din care să propună: deocamdată nu este nimic de judecat.</translation>
    </message>
    <message>
        <source>Put the data right first: {text}</source>
        <translation>Mai întâi de pus în ordine datele: {text}</translation>
    </message>
    <message>
        <source>Find out where baskets are lost: they are missing on one side of the draw.</source>
        <translation>De aflat unde se pierd coșuri: lipsesc pe o parte a tragerii la sorți.</translation>
    </message>
    <message>
        <source>Look at a harm that is over its bound: {kpi}.</source>
        <translation>De privit un rău peste limită: {kpi}.</translation>
    </message>
    <message>
        <source>Data in doubt are over 5 %: {part}.</source>
        <translation>Datele îndoielnice trec de 5 %: {part}.</translation>
    </message>
    <message>
        <source>Look at the rule {name}: it brings little, or harms.</source>
        <translation>De privit regula {name}: aduce puțin sau dăunează.</translation>
    </message>
    <message>
        <source>Look at the manager&apos;s window: something there needs attention.</source>
        <translation>De privit în fereastra managerului: ceva cere atenție.</translation>
    </message>
    <message>
        <source>{kpi} {value}, bound {bound}</source>
        <translation>{kpi} {value}, limita {bound}</translation>
    </message>
    <message>
        <source>Most customers who said no said: {reason} ({count} of {of}).</source>
        <translation>Cei mai mulți care refuză spun: {reason} ({count} din {of}).</translation>
    </message>
    <message>
        <source>The week in figures</source>
        <translation>Săptămâna în cifre</translation>
    </message>
    <message>
        <source>{kpi}, by week</source>
        <translation>{kpi}, pe săptămâni</translation>
    </message>
    <message>
        <source>Does it harm?</source>
        <translation>Dăunează?</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Limita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>within the bound</source>
        <translation>în limită</translation>
    </message>
    <message>
        <source>over the bound</source>
        <translation>peste limită</translation>
    </message>
    <message>
        <source>cannot be told yet</source>
        <translation>încă nu se poate spune</translation>
    </message>
    <message>
        <source>Rules, over the weeks that the effect is told of</source>
        <translation>Reguli, pe aceleași săptămâni ca efectul</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regula</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Sfat</translation>
    </message>
    <message>
        <source>worth keeping</source>
        <translation>merită păstrată</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>de privit</translation>
    </message>
    <message numerus="yes">
        <source>Of %n more rule(s) not enough is known yet.</source>
        <translation>
            <numerusform>Despre încă %n regulă se știe prea puțin.</numerusform>
            <numerusform>Despre încă %n reguli se știe prea puțin.</numerusform>
            <numerusform>Despre încă %n de reguli se știe prea puțin.</numerusform>
        </translation>
    </message>
    <message>
        <source>what was learned</source>
        <translation>ce s-a învățat</translation>
    </message>
    <message>
        <source>Why customers said no</source>
        <translation>De ce au refuzat clienții</translation>
    </message>
    <message>
        <source>Effect from</source>
        <translation>Efect din perioada</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioada</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparat cu</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>the whole shop</source>
        <translation>tot magazinul</translation>
    </message>
    <message>
        <source>Offers until</source>
        <translation>Oferte până la</translation>
    </message>
    <message>
        <source>Receipts until</source>
        <translation>Bonuri până la</translation>
    </message>
    <message>
        <source>never read</source>
        <translation>necitit niciodată</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Întocmit</translation>
    </message>
    <message>
        <source>The till keeps no receipts: sales are those of our own record.</source>
        <translation>Casa nu păstrează bonuri: vânzările sunt din propria noastră evidență.</translation>
    </message>
    <message>
        <source>The till does not tell what goods cost: money is sales without VAT, not margin.</source>
        <translation>Casa nu spune cât costă mărfurile: sumele sunt vânzări fără TVA, nu marjă.</translation>
    </message>
    <message>
        <source>What offering brings</source>
        <translation>Ce aduc propunerile</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifre</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>95 % interval, or why there is no number</source>
        <translation>Interval 95 % sau de ce lipsește cifra</translation>
    </message>
    <message>
        <source>From (95 %)</source>
        <translation>De la (95 %)</translation>
    </message>
    <message>
        <source>To (95 %)</source>
        <translation>Până la (95 %)</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>n without offers</source>
        <translation>n fără oferte</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>A figure with a sign is a difference between baskets that may see offers and baskets that may not; its n is that of both, with offers / without.</source>
        <translation>O cifră cu semn este diferența dintre coșurile cu oferte și cele fără oferte; n-ul ei este al ambelor: cu oferte / fără oferte.</translation>
    </message>
    <message>
        <source>What the figures mean</source>
        <translation>Ce înseamnă cifrele</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definiție</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Ce se numără</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numărător</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Numitor</translation>
    </message>
    <message>
        <source>Numerator is</source>
        <translation>La numărător</translation>
    </message>
    <message>
        <source>Denominator is</source>
        <translation>La numitor</translation>
    </message>
    <message>
        <source>{numerator}; of: {denominator}</source>
        <translation>{numerator}; din: {denominator}</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Siguranță</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>De ce lipsește cifra</translation>
    </message>
    <message>
        <source>In parts</source>
        <translation>Pe părți</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>neatribuit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>the shop:</source>
        <translation>magazinul:</translation>
    </message>
    <message>
        <source>By employee</source>
        <translation>Pe angajat</translation>
    </message>
    <message>
        <source>By product</source>
        <translation>Pe produs</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Pe regulă</translation>
    </message>
    <message>
        <source>By sentence</source>
        <translation>Pe text</translation>
    </message>
    <message>
        <source>By hour</source>
        <translation>Pe oră</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Pe zi</translation>
    </message>
    <message>
        <source>By till</source>
        <translation>Pe casă</translation>
    </message>
    <message>
        <source>By store</source>
        <translation>Pe magazin</translation>
    </message>
    <message>
        <source>By kind of customer</source>
        <translation>Pe felul clientului</translation>
    </message>
    <message>
        <source>By name, without a rank. Shifts, baskets and offers differ: people are compared like for like only, against what the own mix yields here. What is called as recorded compares nobody.</source>
        <translation>După nume, fără clasament. Turele, coșurile și ofertele diferă: oamenii se compară doar comparabil, față de ce aduce aici propria combinație. Ce este spus „ca înregistrat” nu compară pe nimeni.</translation>
    </message>
    <message>
        <source>Cards shown</source>
        <translation>Carduri arătate</translation>
    </message>
    <message>
        <source>Usual here</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>Limits of chance (99.8%)</source>
        <translation>Limitele întâmplării (99,8 %)</translation>
    </message>
    <message>
        <source>{figure} (as recorded)</source>
        <translation>{figure} (ca înregistrat)</translation>
    </message>
    <message>
        <source>More people than chance explains lie outside the limits: they are widened {times} times.</source>
        <translation>În afara limitelor sunt mai multe persoane decât explică întâmplarea: limitele sunt lărgite de {times} ori.</translation>
    </message>
    <message>
        <source>Preview: {title}</source>
        <translation>Previzualizare: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tipărește…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pagina {number} din {pages}</translation>
    </message>
</context>
</TS>
